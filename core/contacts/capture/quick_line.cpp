// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/capture/quick_line.h"

#include "contacts/capture/quick_contact.h"
#include "contacts/capture/quick_leads.h"
#include "contacts/capture/quick_parts.h"
#include "contacts/wording/fact_words.h"

#include <algorithm>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

// What sets off the name from the rest of its part.
struct Joint
{
    QStringView text;
    bool ofPlace; // an employer, or where we met
};

constexpr Joint kJoints[] = {{u" - ", false},   {u" – ", false}, {u" — ", false}, {u": ", false},
                             {u" from ", true}, {u" at ", true}, {u" @ ", true},  {u" @", true}};

// A happening of its own, which is no place: "moved to Berlin in May".
bool tellsOfDoing(const QString& text)
{
    const QString word = text.section(u' ', 0, 0);
    return isPast(word) || isGerund(word, text.section(u' ', 1, 1));
}

bool hasLetter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

// One part after the other, each in the light of those before it.
class Reader
{
public:
    Reader(QDate today, const Met& event, const QuickChoices& choices) : m_today(today), m_choices(choices)
    {
        m_line.contact.met = event;
    }

    QuickLine read(const QString& line)
    {
        for (const QuickPiece& piece : quickPieces(line)) {
            if (m_line.parts.empty())
                first(piece.text);
            else if (!continues(piece))
                take(piece.text);
        }
        for (const QuickPart& part : m_line.parts)
            keepPart(part, m_line.contact);
        return std::move(m_line);
    }

private:
    // The name, and what people hang on to it: "Met Ana Ruiz at PyCon", "Ana Ruiz - nurse".
    void first(const QString& text)
    {
        const bool met = text.startsWith(u"met ", Qt::CaseInsensitive);
        const QString said = met ? text.mid(4).trimmed() : text;
        for (const Joint& joint : kJoints) {
            const qsizetype at = said.indexOf(joint.text);
            const QString name = said.left(std::max<qsizetype>(at, 0)).trimmed();
            const QString rest = said.mid(at + joint.text.size()).trimmed();
            if (name.isEmpty() || rest.isEmpty())
                continue;
            add(name, {QuickKind::Name});
            if (!joint.ofPlace)
                take(rest);
            else if (met || !datedAtEnd(rest, m_today, DateLean::Past).date.isNull())
                add(rest, {QuickKind::Met});
            else
                add(rest, {QuickKind::Organization});
            return;
        }
        const QString name = met ? datedAtEnd(said, m_today, DateLean::Past).text : said;
        add(name.isEmpty() ? said : name, {QuickKind::Name});
        if (!name.isEmpty() && name.size() < said.size())
            add(said.mid(name.size()).trimmed(), {QuickKind::Met});
    }

    // A comma inside a fact: "talked about SQLite, bees and Rust".
    bool continues(const QuickPiece& piece)
    {
        QuickPart& last = m_line.parts.back();
        if (piece.afterSemicolon || last.meaning.kind != QuickKind::Fact || m_choices.contains(piece.text) ||
            clear(piece.text))
            return false;
        last.typed += u", "_s + piece.text;
        last.text += u", "_s + piece.text;
        return true;
    }

    // What a part means when its own words say so.
    std::optional<QuickMeaning> clear(const QString& text) const
    {
        if (isEmailAddress(text))
            return QuickMeaning{QuickKind::Email};
        if (isWebLink(text))
            return QuickMeaning{QuickKind::Link};
        if (text.startsWith(u'#') && text.size() > 1)
            return QuickMeaning{QuickKind::Tag};
        if (const auto lead = quickLead(text))
            return lead->meaning;
        if (!tellsOfDoing(text) && !datedAtEnd(text, m_today, DateLean::Past).date.isNull())
            return QuickMeaning{QuickKind::Met};
        return std::nullopt;
    }

    // What it most likely means by its place and its look.
    QuickMeaning likely(const QString& text) const
    {
        if (!hasLetter(text) || tellsOfDoing(text))
            return {QuickKind::Note};
        if (!has(QuickKind::RoleAt) && !has(QuickKind::Role) && !has(QuickKind::Organization) &&
            !roleAtEmployer(text).employer.isEmpty())
            return {QuickKind::RoleAt};
        const bool employed = has(QuickKind::RoleAt) || has(QuickKind::Organization);
        if (text.startsWith(u"at ", Qt::CaseInsensitive))
            return {employed ? QuickKind::Met : QuickKind::Organization};
        if (!employed && !has(QuickKind::Role) && isRole(text))
            return {QuickKind::Role};
        if (!employed && !text.front().isLower())
            return {QuickKind::Organization};
        if (!has(QuickKind::Met) && m_line.contact.met.isEmpty() && !text.front().isLower())
            return {QuickKind::Met};
        return {QuickKind::Note};
    }

    void take(const QString& text)
    {
        if (text.startsWith(u'#') && text.contains(u' ')) {
            for (const QString& tag : text.split(u' ', Qt::SkipEmptyParts))
                add(tag, {tag.startsWith(u'#') ? QuickKind::Tag : QuickKind::Note});
            return;
        }
        const auto clearly = clear(text);
        add(text, clearly ? *clearly : likely(text));
    }

    bool has(QuickKind kind) const
    {
        return std::any_of(m_line.parts.begin(), m_line.parts.end(),
                           [kind](const QuickPart& part) { return part.meaning.kind == kind; });
    }

    void add(const QString& text, QuickMeaning meaning)
    {
        QuickPart part{.typed = text, .meaning = meaning, .text = text, .date = {}};
        if (const auto chosen = m_choices.find(text);
            chosen != m_choices.end() && meaning.kind != QuickKind::Name)
            part.meaning = chosen->second;
        if (const auto lead = quickLead(text))
            part.text = lead->meaning == part.meaning ? lead->rest : part.text;
        readDate(part);
        m_line.parts.push_back(part);
    }

    void readDate(QuickPart& part) const
    {
        const bool isFact = part.meaning.kind == QuickKind::Fact;
        const bool promise = isFact && part.meaning.fact == FactKind::Promise;
        const bool topic = isFact && part.meaning.fact == FactKind::Topic && saysWhen(part.text);
        if (part.meaning.kind != QuickKind::Met && part.meaning.kind != QuickKind::MetBy && !promise &&
            !topic)
            return;
        const DatedText dated = datedAtEnd(part.text, m_today, promise ? DateLean::Future : DateLean::Past);
        if (dated.date.isNull() || (isFact && dated.text.isEmpty()))
            return;
        part.text = dated.text;
        part.date = dated.date;
    }

    QDate m_today;
    const QuickChoices& m_choices;
    QuickLine m_line;
};

} // namespace

QuickLine readQuickLine(const QString& line, QDate today, const Met& event, const QuickChoices& choices)
{
    return Reader(today, event, choices).read(line);
}

} // namespace wellmet::contacts
