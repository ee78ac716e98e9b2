// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/wording/frame_remnants.h"

#include "contacts/wording/fact_words.h"

#include <QStringList>

#include <algorithm>

namespace wellmet::contacts {

namespace {

// What people type again of a frame, longest first; "=" and words put something in its place.
struct Remnants
{
    FactKind kind;
    QStringView starts; // separated by "|"
};

constexpr Remnants kRemnants[] = {
    {FactKind::Topic,
     u"we talked about|we spoke about|we chatted about|we were talking about|we discussed|"
     u"our conversation about|our chat about|our talk about|our discussion about|a conversation about|"
     u"a chat about|a discussion about|conversation about|chat about|discussion about|she told me about|"
     u"he told me about|they told me about|told me about|talked about|spoke about|chatted about|"
     u"talking about|discussed|about"},
    {FactKind::Memory,
     u"you may remember me as|you might remember me as|remember me as|i was|i am|i'm|me as|as|me:="},
    {FactKind::Shared,
     u"we are both=are|we're both=are|we both are=are|we have both=have|we've both=have|we were both=were|"
     u"she and i are both=are|he and i are both=are|they and i are both=are|she and i both|he and i both|"
     u"they and i both|she and i|he and i|they and i|both of us|we both|we|both from=are from|from=are from|"
     u"both in=are in|both|to"},
    {FactKind::Together,
     u"once we|we once|she and i once|he and i once|they and i once|she and i|he and i|they and i|we|once"},
    {FactKind::Mutual,
     u"we both know|both know|i know|our mutual friend|mutual friend|our mutual contact|our friend|"
     u"my friend|a friend|know"},
    {FactKind::Work,
     u"i noticed|i read about|i read|i saw|i heard about|i heard|i watched|i really liked|i really enjoyed|"
     u"i liked|i loved|i enjoyed|i use|noticed|read about|read|saw|watched|heard about|heard|really liked|"
     u"liked|loved|enjoyed"},
    {FactKind::Congrats,
     u"congratulations to her on|congratulations to him on|congratulations to them on|congratulations on|"
     u"congratulations for|congratulations to|congrats on|congrats for|congrats to|congratulations|congrats|"
     u"her on|him on|them on|on|for|to"},
    {FactKind::Thanks,
     u"thank you so much for|thank you for|thanks so much for|thanks a lot for|thanks for|"
     u"thanks to her for|thanks to him for|thanks to them for|thank her for|thank him for|thank them for|"
     u"to her for|to him for|to them for|thank you|thanks|for"},
    {FactKind::Reason, u"i am reaching out because|i'm reaching out because|i am writing because|"
                       u"i'm writing because|reaching out because|because"},
    {FactKind::Ask,
     u"i would like to|i'd like to|i would love to|i'd love to|i want to|would like to|would love to|"
     u"want to|like to|to"},
    {FactKind::Offer,
     u"i would be happy to|i'd be happy to|i'm happy to|i am happy to|happy to|i can|i could|"
     u"i will|i'll|offer to|can|could|to"},
    {FactKind::Promise,
     u"i said i would|i said i'd|i said i'll|i promised i would|i promised to|said i would|"
     u"said i'd|promised to|i would|i will|i'll|i'd|would|will|to"},
    {FactKind::Wants,
     u"you would like|you'd like|she would like|he would like|they would like|she'd like|he'd like|"
     u"they'd like|she wants|he wants|they want|she asked for|he asked for|they asked for|asked for|"
     u"would like|wants|want"},
};

QString once(const QString& text, QStringView starts)
{
    QString plain = text;
    plain.replace(u'’', u'\'');
    for (const QStringView row : starts.split(u'|')) {
        const qsizetype equals = row.indexOf(u'=');
        const QStringView start = equals < 0 ? row : row.left(equals);
        if (!plain.startsWith(start, Qt::CaseInsensitive) || plain.size() <= start.size())
            continue;
        const QChar next = plain.at(start.size());
        if (next != u' ' && next != u':')
            continue;
        const QString rest = text.mid(start.size() + 1).trimmed();
        return equals < 0 || equals + 1 == row.size() ? rest : row.mid(equals + 1).toString() + u' ' + rest;
    }
    return text;
}

// "had a long talk about moss", "talked for an hour about moss": all of it before "about" speaks of talking.
QString withoutTalking(const QString& text)
{
    const QStringList words = text.toLower().split(u' ');
    const qsizetype about = words.indexOf(QStringLiteral("about"));
    const auto isPartOf = [](const QString& word) {
        return isAnyOf(word,
                       {u"we",    u"had",     u"have",    u"a",      u"an",    u"the",    u"long",
                        u"short", u"great",   u"good",    u"nice",   u"brief", u"quick",  u"lovely",
                        u"talk",  u"chat",    u"talked",  u"spoke",  u"for",   u"hour",   u"hours",
                        u"two",   u"chatted", u"minutes", u"ten",    u"bit",   u"lot",    u"lots",
                        u"some",  u"briefly", u"mostly",  u"mainly", u"also",  u"little", u"conversation"});
    };
    if (about < 2 || about + 1 == words.size() ||
        !isAnyOf(words.front(), {u"we", u"had", u"talked", u"spoke", u"chatted"}) ||
        !std::all_of(words.begin(), words.begin() + about, isPartOf))
        return text;
    return text.section(u' ', static_cast<int>(about) + 1);
}

} // namespace

QString withoutRemnant(FactKind kind, const QString& text)
{
    const auto remnants =
        std::ranges::find_if(kRemnants, [kind](const Remnants& row) { return row.kind == kind; });
    const QString first = once(kind == FactKind::Topic ? withoutTalking(text) : text, remnants->starts);
    // "for: thank you for …" happens when a prompt is read aloud; twice is enough.
    return first == text ? text : once(first, remnants->starts);
}

} // namespace wellmet::contacts
