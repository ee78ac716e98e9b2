// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/fact_sentences.h"

#include "critique/reading/times/time_phrases.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using contacts::Contact;
using contacts::Fact;
using contacts::FactKind;
using contacts::MetHow;
using prose::keyOf;

namespace {

// "at PyData" has its preposition, "PyData" has none.
bool beginsWithPreposition(QStringView place)
{
    constexpr prose::WordKey kPrepositions[] = {
        keyOf(u"at"),         keyOf(u"in"),      keyOf(u"on"),     keyOf(u"through"), keyOf(u"via"),
        keyOf(u"during"),     keyOf(u"over"),    keyOf(u"by"),     keyOf(u"from"),    keyOf(u"outside"),
        keyOf(u"near"),       keyOf(u"while"),   keyOf(u"after"),  keyOf(u"before"),  keyOf(u"behind"),
        keyOf(u"under"),      keyOf(u"next"),    keyOf(u"around"), keyOf(u"across"),  keyOf(u"beside"),
        keyOf(u"between"),    keyOf(u"inside"),  keyOf(u"on"),     keyOf(u"along"),   keyOf(u"aboard"),
        keyOf(u"downstairs"), keyOf(u"upstairs")};
    const prose::WordKey first = prose::FoldedWord(place.left(place.indexOf(u' '))).key();
    return std::find(std::begin(kPrepositions), std::end(kPrepositions), first) != std::end(kPrepositions);
}

// People also record "her promotion"; a note would need "your", and guessing who is meant goes wrong.
bool speaksOfThirdPerson(QStringView text)
{
    constexpr prose::WordKey kThird[] = {keyOf(u"her"), keyOf(u"his"),  keyOf(u"their"), keyOf(u"he"),
                                         keyOf(u"she"), keyOf(u"they"), keyOf(u"him"),   keyOf(u"them")};
    for (const QStringView word : text.tokenize(u' ')) {
        if (std::find(std::begin(kThird), std::end(kThird), prose::FoldedWord(word).key()) !=
            std::end(kThird))
            return true;
    }
    return false;
}

QString sentence(const QString& frame, const QString& completion)
{
    QString text = completion.trimmed();
    while (text.endsWith(u'.') || text.endsWith(u'!'))
        text.chop(1);
    const bool isUsable =
        !text.isEmpty() && text.size() <= 140 && !text.contains(u'\n') && !speaksOfThirdPerson(text);
    return isUsable ? frame.arg(text) : QString();
}

QString fittingOnly(const QString& text, const NoteView& view)
{
    return text.size() + 1 <= roomLeft(view) ? text : QString();
}

QString metSentence(const Contact& contact, QDate today)
{
    const QString where = contact.met.where.trimmed();
    const bool isMeeting = contact.met.how != MetHow::Never && contact.met.how != MetHow::Work;
    if (where.isEmpty() || !isMeeting || speaksOfThirdPerson(where))
        return {};
    const QString preposition = contact.met.how == MetHow::Online ? u"on "_s : u"at "_s;
    const QString place = beginsWithPreposition(where) ? where : preposition + where;
    const QString when = pastPhrase(contact.met.on, today);
    return sentence(u"We met %1."_s, when.isEmpty() ? place : place + u' ' + when);
}

QString factSentence(const Fact& fact)
{
    switch (fact.kind) {
    case FactKind::Topic:
        return sentence(u"We talked about %1."_s, fact.text);
    case FactKind::Memory:
        return sentence(u"You may remember me as %1."_s, fact.text);
    case FactKind::Shared:
        return sentence(u"We both %1."_s, fact.text);
    case FactKind::Together:
        return sentence(u"We once %1."_s, fact.text);
    case FactKind::Mutual:
        return fact.mayName ? sentence(u"We both know %1."_s, fact.text) : QString();
    case FactKind::Reason:
        return sentence(u"I'm reaching out because %1."_s, fact.text);
    case FactKind::Ask:
        return sentence(u"I'd like to %1."_s, fact.text);
    case FactKind::Offer:
        return sentence(u"I can %1."_s, fact.text);
    default:
        return {};
    }
}

QString firstOf(const NoteView& view, std::initializer_list<FactKind> kinds)
{
    for (const FactKind kind : kinds) {
        for (const Fact& fact : view.recipient()->facts) {
            if (fact.kind != kind || fact.isPrivate)
                continue;
            if (const QString text = fittingOnly(factSentence(fact), view); !text.isEmpty())
                return text;
        }
    }
    return {};
}

} // namespace

qsizetype roomLeft(const NoteView& view)
{
    const contacts::Limits limits = view.circumstances.limits.value_or(
        view.note.channel ? contacts::defaultLimits(*view.note.channel) : contacts::Limits{});
    return limits.body > 0 ? limits.body - view.note.text.size() : std::numeric_limits<qsizetype>::max();
}

QString connectionSentence(const NoteView& view)
{
    if (!view.recipient())
        return {};
    const QString met = fittingOnly(metSentence(*view.recipient(), view.circumstances.today), view);
    return !met.isEmpty() ? met
                          : firstOf(view, {FactKind::Mutual, FactKind::Together, FactKind::Shared,
                                           FactKind::Topic, FactKind::Memory});
}

QString personalSentence(const NoteView& view)
{
    if (!view.recipient())
        return {};
    const QString own = firstOf(view, {FactKind::Topic, FactKind::Together, FactKind::Shared});
    return own.isEmpty() ? connectionSentence(view) : own;
}

QString introductionSentence(const NoteView& view)
{
    return view.sender() ? fittingOnly(sentence(u"I %1."_s, view.sender()->about), view) : QString();
}

QString reasonSentence(const NoteView& view)
{
    return view.recipient() ? firstOf(view, {FactKind::Reason, FactKind::Ask}) : QString();
}

QString askSentence(const NoteView& view)
{
    return view.recipient() ? firstOf(view, {FactKind::Ask}) : QString();
}

QString offerSentence(const NoteView& view)
{
    return view.recipient() ? firstOf(view, {FactKind::Offer}) : QString();
}

QString mutualSentence(const Fact& mutual, const NoteView& view)
{
    return fittingOnly(factSentence(mutual), view);
}

} // namespace wellmet::critique
