// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/vcard_reader.h"

#include "exchange/import_checks.h"
#include "exchange/vcard/card.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

namespace {

bool isCardMark(const ContentLine& property, QByteArrayView mark)
{
    return property.name == mark && property.value.trimmed().compare("VCARD", Qt::CaseInsensitive) == 0;
}

// The mark itself in the place of a value, where an assistant's card begins on the line of AGENT.
bool isBegin(const QByteArray& value)
{
    return value.trimmed().compare("BEGIN:VCARD", Qt::CaseInsensitive) == 0;
}

// Pictures, sounds and keys, and whatever else isn't text; some programs write even a name in base64.
bool isAttachment(const ContentLine& property)
{
    static constexpr QByteArrayView kTexts[] = {"FN",    "N",   "ORG", "TITLE",      "ROLE",     "NOTE",
                                                "EMAIL", "URL", "TEL", "CATEGORIES", "NICKNAME", "ADR"};
    if (isBulky(property))
        return !isLink(property.value);
    return property.isBase64() &&
           std::ranges::find(kTexts, QByteArrayView(property.name)) == std::end(kTexts);
}

// Where one file was put behind another whose last line doesn't end: "END:VCARDBEGIN:VCARD".
bool isEndAndBegin(const ContentLine& property)
{
    return property.name == "END" &&
           property.value.trimmed().toUpper().replace("\xEF\xBB\xBF", "") == "VCARDBEGIN:VCARD";
}

// The card that is open while a file is read, and what has come of the others.
class CardCollector
{
public:
    CardCollector(ImportBatch& batch, const TakeContact& take) : m_batch(batch), m_take(take) {}

    void add(ContentLine property)
    {
        // Version 2.1 may hold the card of an assistant inside a card, behind the colon or on the next line.
        const bool isAgentsPlace = std::exchange(m_isAgentNext, false);
        const bool isAgent = m_isOpen && property.name == "AGENT";
        if (isAgent && isBegin(property.value)) {
            beginNested();
        } else if (isAgent && property.value.trimmed().isEmpty()) {
            m_isAgentNext = true;
        } else if (isCardMark(property, "BEGIN")) {
            isAgentsPlace ? beginNested() : begin(property.line);
        } else if (isCardMark(property, "END")) {
            end();
        } else if (isEndAndBegin(property)) {
            end();
            begin(property.line);
        } else if (m_nested == 0) {
            m_isOpen ? take(std::move(property)) : passOver(property);
        }
    }

    // False when the user asks to stop.
    bool addAll(ContentLineReader& reader, ProgressReport& report)
    {
        for (ContentLine property; reader.next(property);) {
            add(std::move(property));
            if (!report.reached(reader.position()))
                return false;
        }
        return true;
    }

    // `isCut`: the file ends in the middle of a line.
    void finish(bool isCut)
    {
        if (m_isOpen && m_nested == 0 && isCut && m_last == Last::Property)
            m_card.pop_back();
        if (m_isOpen)
            settle(u"the card is cut off: the file ends without END:VCARD"_s);
        const auto remark = [this](int count, const QString& one, const QString& many) {
            if (count > 0)
                m_batch.remarks << (count == 1 ? one : many);
        };
        remark(m_unended.count,
               u"The card on line %1 has no end and was taken as far as it goes."_s.arg(m_unended.line),
               u"%1 cards have no end and were taken as far as they go; the first is on line %2."_s
                   .arg(m_unended.count)
                   .arg(m_unended.line));
        remark(
            m_stray.count, u"Line %1 says nothing on its own and was left out."_s.arg(m_stray.line),
            u"%1 lines say nothing on their own and were left out; the first is line %2."_s.arg(m_stray.count)
                .arg(m_stray.line));
        remark(m_attachments, u"A photo or another attachment was left out."_s,
               u"%1 photos and other attachments were left out."_s.arg(m_attachments));
        remark(m_assistants, u"The card of somebody's assistant was left out."_s,
               u"%1 cards of assistants, within others, were left out."_s.arg(m_assistants));
    }

private:
    struct Tally
    {
        int count = 0;
        int line = 0; // of the first

        void add(int at)
        {
            if (count++ == 0)
                line = at;
        }
    };
    enum class Last { Property, Attachment, Line }; // what was met last in the open card

    void begin(int line)
    {
        if (m_isOpen)
            settle(u"the card is cut off: another begins on line %1"_s.arg(line));
        m_isOpen = true;
        m_line = line;
        m_nested = 0;
        m_stranger = 0;
        m_blanks = 0;
        m_last = Last::Line;
        m_card.clear();
    }

    void beginNested()
    {
        ++m_nested;
        ++m_assistants;
    }

    void end()
    {
        if (m_nested > 0)
            --m_nested;
        else if (m_isOpen)
            settle({});
        else if (m_stranger > 0)
            m_batch.rejected.push_back({std::exchange(m_stranger, 0), u"the card has no BEGIN:VCARD"_s});
    }

    void take(ContentLine property)
    {
        if (property.name.isEmpty()) {
            takeLine(property);
        } else if (isAttachment(property)) {
            ++m_attachments;
            m_last = Last::Attachment;
        } else {
            m_blanks = 0;
            m_last = Last::Property;
            m_card.push_back(std::move(property));
        }
    }

    // A line without a property: careless programs break their notes as they were typed.
    void takeLine(const ContentLine& line)
    {
        if (line.value.trimmed().isEmpty()) {
            ++m_blanks;
            return;
        }
        if (m_last == Last::Attachment)
            return;
        const bool isNotes = m_last == Last::Property && m_card.back().name == "NOTE";
        if (isNotes && !m_card.back().isBase64())
            m_card.back().value += QByteArray("\\n").repeated(std::exchange(m_blanks, 0) + 1) + line.value;
        else
            m_stray.add(line.line);
    }

    // Between cards anything may stand, even a card that lost its beginning.
    void passOver(const ContentLine& property)
    {
        if (m_stranger == 0 && !property.name.isEmpty())
            m_stranger = property.line;
    }

    // Ends the card. `problem` says why it isn't whole; what there is of it is taken if it has a name.
    void settle(const QString& problem)
    {
        m_isOpen = false;
        m_nested = 0;
        auto contact = contactFromCard(m_card);
        if (contact && !problem.isEmpty())
            m_unended.add(m_line);
        if (contact)
            handOver(*std::move(contact), m_line, m_batch, m_take);
        else
            m_batch.rejected.push_back({m_line, problem.isEmpty() ? contact.error().message : problem});
    }

    ImportBatch& m_batch;
    const TakeContact& m_take;
    std::vector<ContentLine> m_card;
    bool m_isOpen = false;
    bool m_isAgentNext = false;
    Last m_last = Last::Line;
    int m_nested = 0;
    int m_line = 0;
    int m_blanks = 0;   // since the last property
    int m_stranger = 0; // the first property since the last card, on which line; 0 when there is none
    int m_attachments = 0;
    int m_assistants = 0;
    Tally m_unended;
    Tally m_stray;
};

} // namespace

bool looksLikeVCard(QByteArrayView bytes)
{
    constexpr qsizetype kSearched = 64LL * 1024;
    ContentLineReader reader(bytes.first(std::min(bytes.size(), kSearched)));
    for (ContentLine property; reader.next(property);) {
        if (isCardMark(property, "BEGIN"))
            return true;
    }
    return false;
}

Result<ImportBatch> readVCards(QByteArrayView bytes, const ReadProgress& progress, const TakeContact& take)
{
    ImportBatch batch;
    batch.format = Format::VCard;
    if (!take)
        reserve(batch, QByteArray::fromRawData(bytes.data(), bytes.size()).count("END:VCARD"));
    ProgressReport report(progress, bytes.size());
    CardCollector cards(batch, take);
    ContentLineReader reader(bytes);
    if (!cards.addAll(reader, report))
        return cancelled();
    cards.finish(!bytes.endsWith('\n') && !bytes.endsWith('\r'));
    return batch;
}

// A piece ends before a line that begins a card: that is part of no value (content_line.h).
Result<ImportBatch> readVCards(QFileDevice& file, const ReadProgress& progress, const TakeContact& take)
{
    constexpr qint64 kPiece = 256LL * 1024;
    ImportBatch batch;
    batch.format = Format::VCard;
    ProgressReport report(progress, file.size());
    CardCollector cards(batch, take);
    QByteArray piece;
    int lines = 0;
    bool isCut = false;
    for (bool isLast = false; !isLast;) {
        piece += file.read(kPiece).replace('\0', "");
        if (file.error() != QFileDevice::NoError)
            return Error{Error::Code::BadInput,
                         u"the file can't be read to its end: "_s + file.errorString()};
        isLast = file.atEnd();
        isCut = !piece.endsWith('\n') && !piece.endsWith('\r');
        const qsizetype size = isLast ? piece.size() : piece.lastIndexOf("\nBEGIN:VCARD") + 1;
        ContentLineReader reader(QByteArrayView(piece).first(size), lines);
        report.startFile(file.pos() - piece.size());
        if (!cards.addAll(reader, report))
            return cancelled();
        lines = reader.line();
        piece.remove(0, size);
    }
    cards.finish(isCut);
    return batch;
}

} // namespace wellmet::exchange
