// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/crowd/written.h"

#include "drafting/bank/phrase_bank.h"
#include "drafting/english/time_phrase.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

Words wordsIn(const QString& text)
{
    Words words;
    for (const Spelled& each : spelled(text))
        words.insert(each.word.toLower());
    return words;
}

const Words& bankWords()
{
    static const Words kWords = [] {
        Words words;
        const PhraseBank bank = PhraseBank::builtIn();
        for (const auto& [atoms, phrases] : bank.sections()) {
            for (const Phrase& phrase : phrases) {
                for (const Phrase::Token& token : phrase.tokens) {
                    for (const Spelled& each : spelled(token.words + u' ' + token.formal))
                        words.insert(each.word);
                }
            }
        }
        return words;
    }();
    return kWords;
}

// Grammar that the realizer may add to anybody's words.
const Words& grammar()
{
    static const Words kWords{
        u"a"_s,       u"an"_s,      u"the"_s,   u"at"_s,       u"on"_s,      u"in"_s,    u"by"_s,
        u"you"_s,     u"your"_s,    u"yours"_s, u"yourself"_s, u"are"_s,     u"were"_s,  u"have"_s,
        u"do"_s,      u"does"_s,    u"did"_s,   u"i"_s,        u"i'm"_s,     u"am"_s,    u"we're"_s,
        u"i've"_s,    u"one"_s,     u"who"_s,   u"you're"_s,   u"you've"_s,  u"don't"_s, u"aren't"_s,
        u"weren't"_s, u"haven't"_s, u"both"_s,  u"we"_s,       u"neither"_s, u"of"_s,    u"us"_s,
        u"can"_s,     u"being"_s};
    return kWords;
}

// What may be said of a date: its parts, and where it stands as seen from today.
Words wordsOfDate(const PartialDate& date)
{
    if (date.isNull())
        return {};
    Words words{u"today"_s,  u"yesterday"_s, u"tomorrow"_s, u"last"_s, u"next"_s,  u"this"_s,  u"earlier"_s,
                u"later"_s,  u"week"_s,      u"month"_s,    u"year"_s, u"ago"_s,   u"years"_s, u"spring"_s,
                u"summer"_s, u"fall"_s,      u"winter"_s,   u"two"_s,  u"three"_s, u"weeks"_s};
    words.insert(QString::number(date.year()));
    if (date.month() > 0)
        words.insert(monthName(date.month()).toLower());
    if (date.day() > 0) {
        words.insert(QString::number(date.day()));
        words.insert(QLocale::c().dayName(date.first().dayOfWeek()).toLower());
    }
    return words;
}

// "lent" for "lending", "covered" for "covering".
bool isPastOf(const QString& said, const Words& typed)
{
    static const QHash<QString, QString> kIrregular{
        {u"drove"_s, u"driving"_s}, {u"found"_s, u"finding"_s},   {u"kept"_s, u"keeping"_s},
        {u"lent"_s, u"lending"_s},  {u"made"_s, u"making"_s},     {u"read"_s, u"reading"_s},
        {u"sent"_s, u"sending"_s},  {u"taught"_s, u"teaching"_s}, {u"took"_s, u"taking"_s},
        {u"were"_s, u"being"_s},    {u"gave"_s, u"giving"_s},     {u"told"_s, u"telling"_s}};
    if (typed.contains(kIrregular.value(said)))
        return true;
    if (said.endsWith(u"ied"))
        return typed.contains(said.chopped(3) + u"ying"_s);
    return said.endsWith(u"ed") &&
           (typed.contains(said.chopped(2) + u"ing"_s) || typed.contains(said.chopped(1) + u"ing"_s));
}

// "choose" for "chose", "hire" for "hires": the same verb in another form.
bool isFormOf(const QString& said, const Words& typed)
{
    static const QHash<QString, QString> kIrregular{
        {u"choose"_s, u"chose"_s},     {u"get"_s, u"got"_s},       {u"find"_s, u"found"_s},
        {u"begin"_s, u"began"_s},      {u"leave"_s, u"left"_s},    {u"make"_s, u"made"_s},
        {u"learn"_s, u"learned"_s},    {u"go"_s, u"went"_s},       {u"be"_s, u"was"_s},
        {u"getting"_s, u"got"_s},      {u"finding"_s, u"found"_s}, {u"winning"_s, u"won"_s},
        {u"teaching"_s, u"taught"_s},  {u"lending"_s, u"lent"_s},  {u"telling"_s, u"told"_s},
        {u"keeping"_s, u"kept"_s},     {u"driving"_s, u"drove"_s}, {u"sending"_s, u"sent"_s},
        {u"bringing"_s, u"brought"_s}, {u"write"_s, u"wrote"_s}};
    if (typed.contains(kIrregular.value(said)) || isPastOf(said, typed))
        return true;
    for (const QString& ending : {u"s"_s, u"es"_s, u"d"_s, u"ed"_s}) {
        if (typed.contains(said + ending))
            return true;
    }
    // "explained" for "to explain".
    if (said.endsWith(u"ed") && (typed.contains(said.chopped(2)) || typed.contains(said.chopped(1))))
        return true;
    // "volunteers" for "volunteer", "has" for "have".
    if (said.endsWith(u's') && (typed.contains(said.chopped(1)) || typed.contains(said.chopped(2)) ||
                                typed.contains(said.chopped(3) + u'y') || said == u"has"))
        return true;
    // "building" for "build", "writing" for "write", "planning" for "plan".
    const QString stem = said.endsWith(u"ing") ? said.chopped(3) : QString();
    const bool isDoubled = stem.size() > 2 && stem.back() == stem.at(stem.size() - 2);
    if (!stem.isEmpty() && (typed.contains(stem + u"ed"_s) || typed.contains(stem) ||
                            typed.contains(stem + u'e') || (isDoubled && typed.contains(stem.chopped(1)))))
        return true;
    return said.endsWith(u'y') &&
           (typed.contains(said.chopped(1) + u"ies"_s) || typed.contains(said.chopped(1) + u"ied"_s));
}

Words wordsOfFact(const contacts::Fact& fact)
{
    Words words = wordsIn(fact.text) | grammar() | Words{u"both"_s, u"also"_s} | wordsOfDate(fact.on) |
                  wordsOfDate(fact.due);
    // Shorthand is written out.
    static const QHash<QString, QString> kWhole{
        {u"min"_s, u"minutes"_s},  {u"hrs"_s, u"hours"_s},          {u"hr"_s, u"hour"_s},
        {u"w"_s, u"with"_s},       {u"abt"_s, u"about"_s},          {u"ppl"_s, u"people"_s},
        {u"feb"_s, u"february"_s}, {u"becomming"_s, u"becoming"_s}, {u"explaining"_s, u"to"_s}};
    for (auto brief = kWhole.begin(); brief != kWhole.end(); ++brief) {
        if (words.contains(brief.key()))
            words.insert(brief.value());
    }
    if (fact.kind == contacts::FactKind::Ask)
        words |= Words{u"would"_s}; // "you to look at it": "Would you look at it?"
    if (fact.kind == contacts::FactKind::Work)
        words |= Words{u"noticed"_s, u"came"_s,  u"across"_s,  u"saw"_s, u"attended"_s,
                       u"read"_s,    u"heard"_s, u"watched"_s, u"use"_s};
    return words;
}

// The words that may stand in a stretch from this field; nothing when the field may not be told at all.
std::optional<Words> allowed(const QString& from, const Acquaintance& to)
{
    const contacts::Contact& contact = to.contact;
    if (from == u"name") // "Prof." is written out
        return Words{u"professor"_s} |
               wordsIn(QStringList{contact.name, contact.givenName, contact.familyName, contact.address}.join(
                   u' '));
    if (from == u"met")
        return wordsIn(contact.met.where + u' ' + contact.met.by) | grammar() | wordsOfDate(contact.met.on);
    if (from == u"relation")
        return wordsIn(contact.relation);
    if (from == u"organization")
        return wordsIn(contact.organization) | grammar();
    if (from == u"sender.name")
        return wordsIn(to.sender.name);
    if (from == u"sender.role")
        return wordsIn(to.sender.role) | grammar();
    if (from == u"sender.organization")
        return wordsIn(to.sender.organization) | grammar();
    if (from == u"sender.about")
        return wordsIn(to.sender.about) | grammar();
    if (from == u"sender.goal")
        return wordsIn(to.sender.goal);
    if (!from.startsWith(u"facts["))
        return std::nullopt;
    const auto index = QStringView(from).sliced(6).chopped(1).toInt();
    if (index < 0 || index >= static_cast<int>(contact.facts.size()))
        return std::nullopt;
    const contacts::Fact& fact = contact.facts[static_cast<std::size_t>(index)];
    const bool isTold = !fact.isPrivate && (fact.kind != contacts::FactKind::Mutual || fact.mayName);
    return isTold ? std::optional(wordsOfFact(fact)) : std::nullopt;
}

bool isInBank(const QString& word)
{
    const QString other = (word[0].isUpper() ? word.left(1).toLower() : word.left(1).toUpper()) + word.mid(1);
    return bankWords().contains(word) || bankWords().contains(other);
}

void checkSources(const Written& written, QStringList& faults)
{
    qsizetype end = 0;
    for (const Source& source : written.draft.sources) {
        const prose::TextRange& range = source.range;
        if (range.start < end || range.isEmpty() || range.end() > written.draft.text.size())
            faults << u"a source out of range: "_s + source.from;
        end = range.end();
        const auto words = allowed(source.from, *written.to);
        if (!words) {
            faults << u"a source that may not be told: "_s + source.from;
            continue;
        }
        for (const Spelled& each : spelled(written.draft.text.mid(range.start, range.length))) {
            const QString word = each.word.toLower();
            if (!words->contains(word) && !isFormOf(word, *words))
                faults << u"“%1” isn't in %2"_s.arg(each.word, source.from);
        }
    }
}

void checkRest(const Written& written, QStringList& faults)
{
    const auto& sources = written.draft.sources;
    for (const Spelled& each : spelled(written.draft.text)) {
        const auto source = std::ranges::find_if(sources, [&](const Source& s) {
            return each.range.start < s.range.end() && s.range.start < each.range.end();
        });
        if (source == sources.end()) {
            if (!isInBank(each.word))
                faults << u"“%1” is nobody's word"_s.arg(each.word);
        } else if (each.range.start < source->range.start ||
                   (each.range.end() > source->range.end() && !each.word.endsWith(u"'s"))) {
            faults << u"“%1” is cut by its source"_s.arg(each.word);
        }
    }
}

} // namespace

QStringList groundingFaults(const Written& written)
{
    QStringList faults;
    checkSources(written, faults);
    checkRest(written, faults);
    return faults;
}

} // namespace wellmet::drafting
