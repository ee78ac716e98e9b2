// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/names/greeting_check.h"

#include "contacts/names.h"
#include "contacts/wording/fact_words.h"
#include "critique/reading/names/name_likeness.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::keyOf;
using prose::WordKey;
using Kind = GreetingCheck::Kind;

namespace {

// Capitalized words after "Hi" that name nobody.
constexpr WordKey kNobody[] = {
    keyOf(u"there"),        keyOf(u"team"),       keyOf(u"all"),      keyOf(u"everyone"),
    keyOf(u"friend"),       keyOf(u"friends"),    keyOf(u"folks"),    keyOf(u"colleague"),
    keyOf(u"colleagues"),   keyOf(u"connection"), keyOf(u"lead"),     keyOf(u"again"),
    keyOf(u"from"),         keyOf(u"happy"),      keyOf(u"thank"),    keyOf(u"thanks"),
    keyOf(u"my"),           keyOf(u"it"),         keyOf(u"we"),       keyOf(u"hope"),
    keyOf(u"professional"), keyOf(u"candidate"),  keyOf(u"member"),   keyOf(u"user"),
    keyOf(u"committee"),    keyOf(u"department"), keyOf(u"staff"),    keyOf(u"board"),
    keyOf(u"personnel"),    keyOf(u"office"),     keyOf(u"desk"),     keyOf(u"concern"),
    keyOf(u"boss"),         keyOf(u"captain"),    keyOf(u"chief"),    keyOf(u"coach"),
    keyOf(u"champ"),        keyOf(u"legend"),     keyOf(u"neighbor"), keyOf(u"neighbour"),
    keyOf(u"stranger"),     keyOf(u"partner"),    keyOf(u"buddy"),    keyOf(u"pal"),
    keyOf(u"mate"),         keyOf(u"sunshine"),   keyOf(u"you"),      keyOf(u"y'all")};
constexpr WordKey kAnybody[] = {keyOf(u"sir"),      keyOf(u"madam"),     keyOf(u"sirs"),
                                keyOf(u"hiring"),   keyOf(u"recruiter"), keyOf(u"manager"),
                                keyOf(u"customer"), keyOf(u"whom"),      keyOf(u"whoever"),
                                keyOf(u"whomever"), keyOf(u"owner"),     keyOf(u"editor")};

// Short forms that aren't the beginning of the long one.
constexpr struct
{
    std::u16string_view brief;
    std::u16string_view full;
} kShortForms[] = {
    {u"sasha", u"oleksandr"}, {u"wojtek", u"wojciech"}, {u"bill", u"william"},    {u"will", u"william"},
    {u"bob", u"robert"},      {u"rob", u"robert"},      {u"dick", u"richard"},    {u"rick", u"richard"},
    {u"mike", u"michael"},    {u"tom", u"thomas"},      {u"tony", u"anthony"},    {u"jim", u"james"},
    {u"jack", u"john"},       {u"liz", u"elizabeth"},   {u"beth", u"elizabeth"},  {u"kate", u"katherine"},
    {u"kate", u"catherine"},  {u"meg", u"margaret"},    {u"maggie", u"margaret"}, {u"peggy", u"margaret"},
    {u"sasha", u"alexander"}, {u"alex", u"oleksandr"},  {u"ted", u"edward"},      {u"ned", u"edward"},
    {u"hank", u"henry"},      {u"harry", u"henry"},     {u"chuck", u"charles"},   {u"pepe", u"jose"},
    {u"paco", u"francisco"},  {u"nacho", u"ignacio"},   {u"drew", u"andrew"},     {u"larry", u"laurence"},
    {u"molly", u"mary"},      {u"polly", u"mary"},      {u"steve", u"steven"},    {u"steve", u"stephen"},
    {u"dave", u"david"},      {u"nick", u"nicholas"}};

template <size_t N>
bool isOneOf(WordKey key, const WordKey (&keys)[N])
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

// The least number of letters to change, add, drop or swap; gives up above 2.
int editDistance(QStringView a, QStringView b)
{
    constexpr qsizetype kMost = 40;
    if (std::abs(a.size() - b.size()) > 2 || a.size() > kMost || b.size() > kMost)
        return 3;
    std::array<std::array<int, kMost + 1>, kMost + 1> rows;
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            int& best = rows[static_cast<size_t>(i)][static_cast<size_t>(j)];
            const auto at = [&](qsizetype di, qsizetype dj) {
                return rows[static_cast<size_t>(i - di)][static_cast<size_t>(j - dj)];
            };
            if (i == 0 || j == 0) {
                best = static_cast<int>(i + j);
                continue;
            }
            best = std::min({at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = std::min(best, at(2, 2) + 1);
        }
    }
    return rows[static_cast<size_t>(a.size())][static_cast<size_t>(b.size())];
}

bool isShortFormOf(const QString& brief, const QString& full)
{
    if (brief.size() >= 3 && full.startsWith(brief))
        return true;
    return std::any_of(std::begin(kShortForms), std::end(kShortForms), [&](const auto& pair) {
        return QStringView(pair.brief) == brief && QStringView(pair.full) == full;
    });
}

bool isLatin(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Latin; });
}

QString composed(QStringView text)
{
    QString result = text.toString().normalized(QString::NormalizationForm_C);
    for (QChar& c : result) {
        if (prose::isApostrophe(c.unicode()))
            c = u'\'';
    }
    return result;
}

// A note says "Hi Soren" of a Søren with capitals and accents to spare; "André" and "Andre\u0301" are one,
// and so are the apostrophes of "Achieng'".
bool isSameSpelling(QStringView a, QStringView b)
{
    return a == b || composed(a) == composed(b);
}

// The greeting may say more than one of the forms, or part of the full name: every word must be one of
// theirs.
bool isMadeOfTheirNames(const QString& foldedGreeting, const QString& foldedAll)
{
    const QStringList theirs = foldedAll.split(u' ', Qt::SkipEmptyParts);
    const QStringList greeted = foldedGreeting.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(greeted.begin(), greeted.end(),
                       [&](const QString& word) { return theirs.contains(word); });
}

QString plainFold(QStringView name)
{
    QString result = prose::folded(name) + u' ';
    for (qsizetype i = 0; i + 1 < result.size(); ++i) {
        const bool isLastApostrophe = result[i] == u'\'' && result[i + 1] == u' '; // of "Achieng'"
        if (isLastApostrophe || QStringView(u".,-").contains(result[i]))
            result[i] = u' ';
    }
    return result.simplified();
}

// "Dr. Vega", "respected Dr. Vega", "Vega-san" as "vega". Courtesy is no part of the name, and whether it is
// due can't be known.
QString withoutTitle(const QString& foldedName)
{
    constexpr QStringView kTitles[] = {
        u"dr ", u"mr ", u"mrs ", u"ms ", u"mx ", u"prof ", u"professor ", u"doctor ", u"professeur ",
        u"profesor ", u"professora ", u"professore ", u"docteur ", u"doktor ", u"profesore ", u"doktore ",
        u"sir ", u"madam ", u"dame ", u"respected ", u"captain ", u"coach ", u"chief ", u"canon ", u"sister ",
        u"judge ", u"cher ", u"chere ", u"lieber ", u"liebe ", u"hola ", u"ciao ", u"caro ", u"cara ",
        u"herr ", u"frau ", u"monsieur ", u"madame ", u"mme ", u"m ", u"estimado ", u"estimada ", u"querido ",
        u"querida ", u"rev ", u"father ", u"sehr ", u"geehrte ", u"geehrter ", u"honorable ", u"dearest ",
        u"fr ", u"ahoj ", u"bonjour ", u"salut ", u"hej ", u"hei ", u"ola ", u"namaste ", u"moin ",
        u"shalom ", u"salaam ", u"merhaba ", u"buongiorno ",
        // Where people are called in a case of its own.
        u"pani ", u"pan ", u"pane ", u"panie ", u"panove ", u"vazena ", u"vazeny ", u"mila ", u"mily ",
        u"draha ", u"drahy ", u"draga ", u"dragi ", u"droga ", u"drogi ", u"szanowna ", u"szanowny ",
        u"labas ", u"sveiks ", u"sveika ", u"czesc ", u"dobry den ", u"dzien dobry ", u"zdravo ", u"bok ",
        u"gospodine ", u"gospodo ", u"postovani ", u"postovana ", u"geia sou ",
        u"\u03B3\u03B5\u03B9\u03B1 \u03C3\u03BF\u03C5 ", u"kalimera ", u"agapite ", u"agapiti ", u"hei ",
        u"tere ", u"hyva ", u"dag ", u"hoi ", u"goddag ", u"moi ", u"selam ", u"habari ", u"jambo ",
        u"aloha "};
    constexpr QStringView kAfter[] = {u" san",         u" sensei", u" sama",        u" ji",   u" bhai",
                                      u"\u3055\u3093", u"\u69D8",  u"\u5148\u751F", u"\uB2D8"};
    for (const QStringView courtesy : kAfter) {
        if (foldedName.endsWith(courtesy) && foldedName.size() > courtesy.size())
            return withoutTitle(foldedName.chopped(courtesy.size()));
    }
    for (const QStringView title : kTitles) {
        if (foldedName.startsWith(title))
            return withoutTitle(foldedName.mid(title.size()));
    }
    return foldedName;
}

// A word that greets, and nothing behind it.
bool isSalutation(QStringView words)
{
    const QString plain = plainFold(words);
    return !plain.isEmpty() && withoutTitle(plain + u" x"_s) == u"x";
}

// "Dr. Vega", "dr. vega": after a title, the family name as its owner writes it.
GreetingCheck titledForm(const contacts::Contact& contact, QStringView name)
{
    const QString& family = contact.familyName;
    const QString written = name.toString().normalized(QString::NormalizationForm_C);
    const QString known = family.normalized(QString::NormalizationForm_C);
    if (written.endsWith(known) || contacts::isShouted(family))
        return {Kind::Right, {}};
    const qsizetype title = written.lastIndexOf(u' ');
    QString better = title > 0 ? written.left(title + 1) + family : family;
    better.front() = better.front().toUpper();
    return {Kind::Respelled, better};
}

// The form that is written most like it, and by how many letters it differs; somebody else when none is near.
std::pair<int, GreetingCheck> nearestForm(const QString& greeted, const QStringList& forms,
                                          const QString& usual)
{
    std::pair<int, GreetingCheck> nearest{3, {Kind::Other, usual}};
    for (const QString& form : forms) {
        const QString known = plainFold(form);
        const int distance = editDistance(greeted, known);
        const bool isNear = distance == 1 ? known.size() >= 3 : known.size() >= 6;
        if (distance < nearest.first && isNear)
            nearest = {distance, {Kind::Misspelled, form}};
    }
    return nearest;
}

GreetingCheck compareWith(const contacts::Contact& contact, QStringView name, const QStringList& forms)
{
    const QString written = plainFold(name);
    const QString greeted = withoutTitle(written);
    const QString family = plainFold(contact.familyName);
    const bool hasTitle = greeted != written;
    if (hasTitle && greeted == family)
        return titledForm(contact, name);
    const QString usual = contacts::greetingName(contact);
    const bool isInflecting = mayBeInflected(
        {contact.name, contact.givenName, contact.familyName, contact.address, name.toString()});
    if (isInflecting && hasTitle && isInflectionOf(greeted, family))
        return {Kind::Right, {}};
    for (const QString& form : forms) {
        const QString known = plainFold(form);
        if (known == greeted || known == written)
            return hasTitle || isSameSpelling(name, form) || contacts::isShouted(form)
                       ? GreetingCheck{Kind::Right, {}}
                       : GreetingCheck{Kind::Respelled, form};
    }
    const auto [best, nearest] = nearestForm(greeted, forms, usual);
    const QString all = plainFold(forms.join(u' '));
    if (isInflecting && isInflectionOf(greeted, all))
        return {Kind::Right, {}};
    const QString known = plainFold(usual);
    if (isInflecting && soundsLike(greeted, known))
        return {Kind::Respelled, usual};
    const bool isShort = isShortFormOf(greeted, known) || isShortFormOf(known, greeted);
    if (isInflecting && !isShort && isKinOf(greeted, known))
        return {Kind::Kin, usual};
    if (best == 1)
        return nearest;
    if (isShort)
        return {Kind::Right, {}};
    if (!family.isEmpty() && greeted == family && !forms.contains(contact.familyName))
        return {Kind::FamilyOnly, usual};
    if (isMadeOfTheirNames(greeted, all + u' ' + family))
        return {Kind::Right, {}};
    return isKinOf(greeted, known) ? GreetingCheck{Kind::Kin, usual} : nearest;
}

bool startsPlaceholder(const prose::ProseDocument& document)
{
    const qsizetype end = document.greeting().end();
    const QStringView rest = QStringView(document.text()).mid(end).trimmed();
    return !rest.isEmpty() && QStringView(u"[{<_($%").contains(rest.front());
}

// In a greeting of another language, "Vážená paní Nováková," the name may stand in a form of its own.
bool opensWithThem(const prose::ProseDocument& document, const contacts::Contact& contact)
{
    constexpr int kWords = 4;
    const auto& words = document.words();
    const QString names = plainFold(contact.givenName + u' ' + contact.familyName);
    for (int i = 0; i < std::min(kWords, static_cast<int>(words.size())); ++i) {
        const QStringView word = document.in(document.tokenOf(words[static_cast<size_t>(i)]).range);
        if (word.size() > 2 && prose::isCapitalized(word) && isInflectionOf(plainFold(word), names))
            return true;
    }
    return false;
}

bool namesThem(const prose::ProseDocument& document, const contacts::Contact& contact,
               const QStringList& forms)
{
    const bool isNamed = std::any_of(forms.begin(), forms.end(), [&](const QString& form) {
        return !form.isEmpty() && document.text().contains(form);
    });
    return isNamed || opensWithThem(document, contact);
}

Kind kindOfNameless(const prose::ProseDocument& document)
{
    const prose::TextRange greeting = document.greeting();
    const int end = greeting.isEmpty() ? std::min(3, static_cast<int>(document.words().size()))
                                       : document.firstWordAt(greeting.end());
    const auto key = [&](int i) { return i < end ? document.words()[static_cast<size_t>(i)].key : 0; };
    if (greeting.isEmpty()) // "To whoever reads this"; "Your editor told me" greets nobody
        return key(0) == keyOf(u"to") && isOneOf(key(1), kAnybody) ? Kind::Anybody : Kind::Nobody;
    for (int i = 0; i < end; ++i) {
        if (isOneOf(key(i), kAnybody))
            return Kind::Anybody;
    }
    return Kind::Nobody;
}

// "tom, thank you", "Hi ji-woo,", "Dear dr. vega,": small letters that only a record knows for a name.
std::optional<GreetingCheck> smallName(const prose::ProseDocument& document, const contacts::Contact& contact,
                                       const QStringList& forms)
{
    constexpr qsizetype kMost = 60;
    const auto& tokens = document.tokens();
    const bool isOpened = !document.greeting().isEmpty() && tokens.size() > 1;
    const qsizetype start = tokens[isOpened ? 1 : 0].range.start;
    const QStringView rest = QStringView(document.text()).mid(start, kMost);
    const auto end =
        std::find_if(rest.begin(), rest.end(), [](QChar c) { return QStringView(u",!\n").contains(c); });
    const QStringView name = rest.left(end - rest.begin());
    if (end == rest.end() || name.isEmpty() || !name.front().isLower())
        return std::nullopt;
    const QString written = plainFold(name);
    GreetingCheck check{Kind::Respelled, {}, {start, name.size()}};
    for (const QString& form : forms) {
        if (plainFold(form) == written && !isSameSpelling(form, name))
            check.better = form;
    }
    if (check.better.isEmpty() && withoutTitle(written) != written &&
        withoutTitle(written) == plainFold(contact.familyName))
        check.better = titledForm(contact, name).better;
    return check.better.isEmpty() ? std::nullopt : std::optional(check);
}

GreetingCheck checkNameless(const prose::ProseDocument& document, const contacts::Contact* contact,
                            const QString& better)
{
    if (startsPlaceholder(document))
        return {};
    const Kind kind = kindOfNameless(document);
    const QStringList forms = contact ? contacts::nameForms(*contact) : QStringList();
    if (contact && kind == Kind::Nobody && !document.tokens().empty()) {
        if (auto check = smallName(document, *contact, forms))
            return *std::move(check);
    }
    const bool isNamed = kind == Kind::Nobody && contact && namesThem(document, *contact, forms);
    return isNamed ? GreetingCheck{Kind::Right, {}} : GreetingCheck{kind, better};
}

// "Dear Captain Dunmore": a rank with a name behind it greets somebody.
bool endsWithTheirName(const prose::ProseDocument& document, const contacts::Contact& contact, int endWord)
{
    const prose::Word& word = document.words()[static_cast<size_t>(endWord - 1)];
    return isMadeOfTheirNames(plainFold(document.in(document.tokenOf(word).range)),
                              plainFold(contact.name + u' ' + contact.familyName));
}

// "Hanako" may well be how 花子 is said; only a name in the same script can be held against it.
bool isWrittenAlike(const contacts::Contact& contact, QStringView greeted)
{
    const QStringList written{contact.address, contact.givenName, contact.familyName, contact.name};
    return std::any_of(written.begin(), written.end(), [greeted](const QString& name) {
        return !name.isEmpty() && isLatin(name) == isLatin(greeted);
    });
}

GreetingCheck checkName(const prose::ProseDocument& document, const contacts::Contact* contact)
{
    const QStringView said = document.in(document.greetingName());
    if (contact && !said.isEmpty() &&
        said == (contact->address.isEmpty() ? contact->givenName : contact->address))
        return {Kind::Right, {}}; // nearly every note, at no cost
    // "Question - may I come?" calls nobody.
    const QStringView rest = QStringView(document.text()).mid(document.greeting().end()).trimmed();
    const bool isBeforeDash = !rest.isEmpty() && QStringView(u"-\u2013\u2014").contains(rest.front());
    const bool isBareDash = !said.isEmpty() && document.greeting() == document.greetingName() &&
                            isBeforeDash && contacts::isOrdinaryWord(said.toString().toLower());
    const bool isNoName = isSalutation(said) || isBareDash; // "Labas, Jonai."
    const QStringView greeted = isNoName ? QStringView() : said;
    const QString better = contact ? contacts::greetingName(*contact) : QString();
    if (greeted.isEmpty())
        return checkNameless(document, contact, better);
    const int firstWord = document.firstWordAt(document.greetingName().start);
    const int endWord = document.firstWordAt(document.greetingName().end());
    const WordKey first = document.words()[static_cast<size_t>(firstWord)].key;
    const WordKey last = document.words()[static_cast<size_t>(std::max(firstWord, endWord - 1))].key;
    // "Dear Sir Peregrine", "Dear Editor Chen" is somebody, "Dear Sir" and "Dear Hiring Team" aren't.
    const bool isCalledSo = (!isOneOf(last, kAnybody) && !isOneOf(last, kNobody)) ||
                            (contact && contacts::nameForms(*contact).contains(greeted));
    if (isOneOf(first, kAnybody) && !isCalledSo)
        return {Kind::Anybody, better};
    const bool isRanked = contact && last != first && endsWithTheirName(document, *contact, endWord);
    if (isOneOf(first, kNobody) && !isRanked)
        return {Kind::Nobody, better};
    if (!contact)
        return {};
    const QStringList forms = contacts::nameForms(*contact);
    return isWrittenAlike(*contact, greeted) ? compareWith(*contact, greeted, forms) : GreetingCheck{};
}

} // namespace

GreetingCheck checkGreeting(const prose::ProseDocument& document, const contacts::Contact* contact)
{
    GreetingCheck check = checkName(document, contact);
    if (check.name.isEmpty())
        check.name = document.greetingName();
    return check;
}

} // namespace wellmet::critique
