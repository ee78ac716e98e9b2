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
    if (isBulky(property.name))
        return !isLink(property.value);
    return property.isBase64() &&
           std::ranges::find(kTexts, QByteArrayView(property.name)) == std::end(kTexts);
}

// The card that is open while a file is read, and what has come of the others.
class CardCollector
{
public:
    explicit CardCollector(ImportBatch& batch) : m_batch(batch) {}

    void add(ContentLine property)
    {
        // Version 2.1 may hold the card of an assistant inside a card, behind the colon or on the next line.
        const bool isAgentsPlace = std::exchange(m_isAgentNext, false);
        const bool isAgent = m_isOpen && property.name == "AGENT";
        if (isAgent && isBegin(property.value))
            beginNested();
        else if (isAgent && property.value.trimmed().isEmpty())
            m_isAgentNext = true;
        else if (isCardMark(property, "BEGIN"))
            isAgentsPlace ? beginNested() : begin(property.line);
        else if (isCardMark(property, "END"))
            end();
        else if (m_isOpen && m_nested == 0 && isAttachment(property))
            ++m_attachments;
        else if (m_isOpen && m_nested == 0 && !property.name.isEmpty())
            m_card.push_back(std::move(property));
    }

    void finish()
    {
        if (m_isOpen)
            reject(u"the card is cut off: the file ends without END:VCARD"_s);
        const auto remark = [this](int count, const QString& one, const QString& many) {
            if (count > 0)
                m_batch.remarks << (count == 1 ? one : many.arg(count));
        };
        remark(m_attachments, u"A photo or another attachment was left out."_s,
               u"%1 photos and other attachments were left out."_s);
        remark(m_assistants, u"The card of somebody's assistant was left out."_s,
               u"%1 cards of assistants, within others, were left out."_s);
    }

private:
    void begin(int line)
    {
        if (m_isOpen)
            reject(u"the card is cut off: another begins on line %1"_s.arg(line));
        m_isOpen = true;
        m_line = line;
        m_nested = 0;
        m_card.clear();
    }

    void beginNested()
    {
        ++m_nested;
        ++m_assistants;
    }

    void end()
    {
        if (m_nested > 0) {
            --m_nested;
            return;
        }
        if (!m_isOpen)
            return;
        m_isOpen = false;
        if (auto contact = contactFromCard(m_card))
            addTo(m_batch, *std::move(contact), m_line);
        else
            reject(contact.error().message);
    }

    void reject(const QString& reason) { m_batch.rejected.push_back({m_line, reason}); }

    ImportBatch& m_batch;
    std::vector<ContentLine> m_card;
    bool m_isOpen = false;
    bool m_isAgentNext = false;
    int m_nested = 0;
    int m_line = 0;
    int m_attachments = 0;
    int m_assistants = 0;
};

} // namespace

bool looksLikeVCard(QByteArrayView bytes)
{
    constexpr qsizetype kSearched = 64LL * 1024;
    const QByteArray start = bytes.first(std::min(bytes.size(), kSearched)).toByteArray().toUpper();
    const qsizetype at = start.indexOf("BEGIN:VCARD");
    return at == 0 || (at > 0 && QByteArrayView("\n\r \t").contains(start[at - 1]));
}

Result<ImportBatch> readVCards(QByteArrayView bytes, const ReadProgress& progress)
{
    ImportBatch batch;
    batch.format = Format::VCard;
    reserve(batch, QByteArray::fromRawData(bytes.data(), bytes.size()).count("END:VCARD"));
    ProgressReport report(progress, bytes.size());
    CardCollector cards(batch);
    ContentLineReader reader(bytes);
    for (ContentLine property; reader.next(property);) {
        cards.add(std::move(property));
        if (!report.reached(reader.position()))
            return cancelled();
    }
    cards.finish();
    return batch;
}

} // namespace wellmet::exchange
