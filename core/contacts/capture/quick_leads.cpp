// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/capture/quick_leads.h"

#include "contacts/name_parts.h"
#include "contacts/wording/frame_remnants.h"
#include "contacts/wording/person_words.h"

#include <QStringList>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

struct Lead
{
    QStringView words; // separated by "|", each longer one before those that it begins with
    QuickMeaning meaning;
    std::optional<WorkHow> how = {};
};

constexpr QuickMeaning fact(FactKind kind)
{
    return {QuickKind::Fact, kind};
}

constexpr Lead kLeads[] = {
    {u"note:|notes:|private:|nb:", {QuickKind::Note}},
    {u"tag:|tags:", {QuickKind::Tag}},
    {u"met through|introduced by|intro by|intro from|introduced through|via", {QuickKind::MetBy}},
    {u"met at|met on|met in|met during|met", {QuickKind::Met}},
    {u"talked about|spoke about|chatted about|told me about|discussed|talked of|about|topic:",
     fact(FactKind::Topic)},
    {u"i would like to|i'd like to|i'd love to|i want to|want to ask|ask to|ask:", fact(FactKind::Ask)},
    {u"i said i would|i said i'd|said i would|said i'd|i promised to|promised to|i'll|i will",
     fact(FactKind::Promise)},
    {u"would like|asked for|wants|want|wanted", fact(FactKind::Wants)},
    {u"congratulations on|congratulations for|congratulate on|congrats on|congrats for|congrats",
     fact(FactKind::Congrats)},
    {u"thank you for|thanks for|thank her for|thank him for|thank them for|thank for",
     fact(FactKind::Thanks)},
    {u"both know|we know|mutual friend|mutual contact|mutual:|knows", fact(FactKind::Mutual)},
    {u"both", fact(FactKind::Shared)},
    {u"once", fact(FactKind::Together)},
    {u"i could|i can|offered to|offer to", fact(FactKind::Offer)},
    {u"may remember me as|might remember me as|remembers me as|remember me as|knows me as",
     fact(FactKind::Memory)},
    {u"i am reaching out because|i'm reaching out because|reaching out because|writing "
     u"because|because|reason:",
     fact(FactKind::Reason)},
    {u"i read|read", fact(FactKind::Work), WorkHow::Read},
    {u"i heard|heard", fact(FactKind::Work), WorkHow::Heard},
    {u"i watched|watched", fact(FactKind::Work), WorkHow::Watched},
    {u"i use", fact(FactKind::Work), WorkHow::Use},
    {u"i noticed|i saw|noticed|saw", fact(FactKind::Work), WorkHow::Noticed},
};

// The words of `part` after `words`, which it must begin with as whole words; null when it doesn't.
QString after(const QString& part, QStringView words)
{
    QString start = part.left(words.size());
    start.replace(u'’', u'\'');
    if (start.compare(words, Qt::CaseInsensitive) != 0)
        return {};
    const bool ended = words.endsWith(u':') || part.size() == words.size() || part[words.size()] == u' ';
    return ended ? part.mid(words.size()).trimmed() : QString();
}

QString withoutSubject(const QString& part)
{
    for (const QStringView subject : {u"we also", u"we", u"she", u"he", u"they", u"also", u"who"}) {
        const QString rest = after(part, subject);
        if (!rest.isEmpty())
            return rest;
    }
    return part;
}

bool isName(const QString& text)
{
    return !text.front().isLower() && !text.front().isDigit();
}

// "knows Ellen Park", not "knows SQL" or "knows Rust".
bool isWholeName(const QString& text)
{
    return isName(text) &&
           (isUnsplittable(text) || (text.contains(u' ') && isTitleCase(text.section(u' ', 0, 0))));
}

std::optional<QuickLead> leadOf(const QString& part)
{
    for (const Lead& lead : kLeads) {
        for (const QStringView words : lead.words.split(u'|')) {
            const QString rest = after(part, words);
            if (rest.isEmpty())
                continue;
            if ((lead.meaning.kind == QuickKind::MetBy && !isName(rest)) ||
                (lead.meaning == fact(FactKind::Mutual) && !isWholeName(rest)))
                continue;
            // "ask to see" completes "I would like to": what the frame has already goes, the rest stays.
            const bool isFact = lead.meaning.kind == QuickKind::Fact;
            return QuickLead{lead.meaning, isFact ? withoutRemnant(lead.meaning.fact, rest) : rest, lead.how};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QuickLead> quickLead(const QString& part)
{
    if (auto lead = leadOf(part))
        return lead;
    const QString bare = withoutSubject(part);
    return bare == part ? std::nullopt : leadOf(bare);
}

} // namespace wellmet::contacts
