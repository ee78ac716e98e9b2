// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/bank/phrase_bank.h"

#include "base/id_table.h"

#include <QFile>

#include <array>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;

namespace {

constexpr IdRow<Flag> kFlags[] = {
    {Flag::Recent, u"recent"},
    {Flag::Old, u"old"},
    {Flag::Ancient, u"ancient"},
    {Flag::Peers, u"peers"},
    {Flag::Online, u"online"},
    {Flag::Event, u"event"},
    {Flag::Past, u"past"},
    {Flag::Gerund, u"gerund"},
    {Flag::LongFact, u"long"},
    {Flag::Belated, u"belated"},
    {Flag::Lately, u"lately"},
    {Flag::Future, u"future"},
    {Flag::Trial, u"trial"},
    {Flag::AboutPast, u"about-past"},
    {Flag::PlainRole, u"plain-role"},
    {Flag::Ex, u"ex"},
    {Flag::Job, u"job"},
    {Flag::Asks, u"asks"},
    {Flag::Could, u"could"},
    {Flag::We, u"we"},
    {Flag::Used, u"used"},
    {Flag::Clause, u"clause"},
    {Flag::Ours, u"ours"},
    {Flag::Theirs, u"theirs"},
    {Flag::Due, u"due"},
    {Flag::Send, u"send"},
    {Flag::Late, u"late"},
    {Flag::NoPlace, u"no-place"},
    {Flag::Refers, u"refers"},
    {Flag::Asking, u"asking"},
    {Flag::Titled, u"titled"},
    {Flag::Note, u"note"},
    {Flag::Brief, u"brief"},
    {Flag::Letter, u"letter"},
    {Flag::Later, u"later"},
    {Flag::Treat, u"treat"},
    {Flag::Joint, u"joint"},
    {Flag::Are, u"are"},
    {Flag::Visit, u"visit"},
    {Flag::Direct, u"direct"},
    {Flag::AboutRole, u"about-role"},
    {Flag::LongAbout, u"about-long"},
    {Flag::Melts, u"melts"},
    {Flag::Who, u"who"},
    {Flag::The, u"the"},
    {Flag::Jubilee, u"jubilee"},
    {Flag::Mailed, u"mailed"},
    {Flag::Noticed, u"noticed"},
    {Flag::Fits, u"fits"},
    {Flag::There, u"there"},
    {Flag::Coda, u"coda"},
    {Flag::Tells, u"tells"},
    {Flag::Ready, u"ready"},
    {Flag::Open, u"open"},
};
static_assert(std::size(kFlags) == kFlagCount);

constexpr IdRow<Blank> kBlanks[] = {
    {Blank::Topic, u"topic"},
    {Blank::Memory, u"memory"},
    {Blank::Shared, u"shared"},
    {Blank::Together, u"together"},
    {Blank::Mutual, u"mutual"},
    {Blank::Work, u"work"},
    {Blank::Congrats, u"congrats"},
    {Blank::Thanks, u"thanks"},
    {Blank::Reason, u"reason"},
    {Blank::Ask, u"ask"},
    {Blank::Offer, u"offer"},
    {Blank::Promise, u"promise"},
    {Blank::Wants, u"wants"},
    {Blank::Both, u"both"},
    {Blank::Saw, u"saw"},
    {Blank::Told, u"told"},
    {Blank::Question, u"question"},
    {Blank::On, u"on"},
    {Blank::Due, u"due"},
    {Blank::We, u"we"},
    {Blank::Who, u"who"},
    {Blank::Did, u"did"},
    {Blank::Thing, u"thing"},
    {Blank::OfferHead, u"offer-head"},
    {Blank::OfferTail, u"offer-tail"},
    {Blank::PromiseHead, u"promise-head"},
    {Blank::PromiseTail, u"promise-tail"},
    {Blank::Name, u"name"},
    {Blank::FormalName, u"formal-name"},
    {Blank::At, u"at"},
    {Blank::Place, u"place"},
    {Blank::When, u"when"},
    {Blank::By, u"by"},
    {Blank::Relation, u"relation"},
    {Blank::TheirOrg, u"their-org"},
    {Blank::First, u"first"},
    {Blank::Full, u"full"},
    {Blank::Role, u"role"},
    {Blank::BareRole, u"bare-role"},
    {Blank::AtOrg, u"at-org"},
    {Blank::Org, u"org"},
    {Blank::About, u"about"},
    {Blank::Doing, u"doing"},
    {Blank::Goal, u"goal"},
};
static_assert(std::size(kBlanks) == kBlankCount);

struct LetterRow
{
    char16_t letter;
    int bit;
};
constexpr LetterRow kTones[] = {{u'w', static_cast<int>(Tone::Warm)},
                                {u'n', static_cast<int>(Tone::Neutral)},
                                {u'f', static_cast<int>(Tone::Formal)}};
constexpr LetterRow kPeople[] = {{u's', static_cast<int>(contacts::Closeness::Stranger)},
                                 {u'o', static_cast<int>(contacts::Closeness::MetOnce)},
                                 {u'a', static_cast<int>(contacts::Closeness::Acquaintance)},
                                 {u'f', static_cast<int>(contacts::Closeness::Familiar)},
                                 {u'c', static_cast<int>(contacts::Closeness::Close)}};

std::optional<quint8> letters(std::span<const LetterRow> table, QStringView text)
{
    quint8 bits = 0;
    for (const QChar letter : text) {
        const auto row =
            std::find_if(table.begin(), table.end(), [letter](auto& r) { return r.letter == letter; });
        if (row == table.end())
            return std::nullopt;
        bits = static_cast<quint8>(bits | 1 << row->bit);
    }
    return bits;
}

quint32 keyOf(QStringView frame)
{
    quint32 hash = 2166136261U;
    for (const QChar unit : frame)
        hash = (hash ^ unit.unicode()) * 16777619U;
    return hash;
}

std::optional<Phrase::Token> blankToken(QStringView name)
{
    Phrase::Token token;
    token.kind = Phrase::Token::Kind::Blank;
    token.capital = !name.isEmpty() && name[0].isUpper();
    const auto blank = valueOf<Blank>(kBlanks, name.toString().toLower());
    if (!blank)
        return std::nullopt;
    token.blank = *blank;
    return token;
}

// Fills `tokens`; false when brackets don't match or a blank is unknown.
bool readFrame(QStringView frame, std::vector<Phrase::Token>& tokens)
{
    using Kind = Phrase::Token::Kind;
    bool isOptional = false;
    qsizetype at = 0;
    while (at < frame.size()) {
        const QChar unit = frame[at];
        if (unit == u'[' || unit == u']') {
            if (isOptional == (unit == u'['))
                return false;
            isOptional = !isOptional;
            tokens.emplace_back().kind = isOptional ? Kind::OptionalBegin : Kind::OptionalEnd;
            ++at;
        } else if (unit == u'{') {
            const qsizetype end = frame.indexOf(u'}', at);
            const auto token = end < 0 ? std::nullopt : blankToken(frame.mid(at + 1, end - at - 1));
            if (!token)
                return false;
            tokens.push_back(*token);
            at = end + 1;
        } else {
            qsizetype end = at;
            while (end < frame.size() && !QStringView(u"[]{").contains(frame[end]))
                ++end;
            QString words = frame.mid(at, end - at).toString();
            if (words.contains(u'\\'))
                words.replace(u"\\n"_s, u"\n"_s);
            Phrase::Token& token = tokens.emplace_back();
            token.words = words;
            token.formal = withoutContractions(words);
            at = end;
        }
    }
    return !isOptional && !tokens.empty();
}

bool readNeeds(QStringView text, Phrase& phrase)
{
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word == u"-")
            continue;
        if (word == u"spare") {
            phrase.spare = true;
            continue;
        }
        if (word.startsWith(u"after:")) {
            const auto atom = valueOf<Atom>(atomTable(), word.mid(6));
            if (!atom)
                return false;
            phrase.after |= bit(*atom);
            continue;
        }
        const bool refuses = word.startsWith(u'!');
        const auto flag = valueOf<Flag>(kFlags, refuses ? word.mid(1) : word);
        if (!flag)
            return false;
        (refuses ? phrase.forbids : phrase.needs) |= bit(*flag);
    }
    return true;
}

std::optional<Phrase> readPhrase(QStringView line)
{
    const QList<QStringView> columns = line.split(u'|');
    if (columns.size() != 4)
        return std::nullopt;
    const auto people = letters(kPeople, columns[0].trimmed());
    const auto tones = letters(kTones, columns[1].trimmed());
    Phrase phrase;
    const QStringView frame = columns[3].trimmed();
    if (!people || !tones || !readNeeds(columns[2], phrase) || !readFrame(frame, phrase.tokens))
        return std::nullopt;
    phrase.people = *people;
    phrase.tones = *tones;
    phrase.key = keyOf(frame);
    return phrase;
}

std::optional<AtomSet> readHeader(QStringView names)
{
    AtomSet atoms = 0;
    for (const QStringView name : names.tokenize(u' ', Qt::SkipEmptyParts)) {
        const auto atom = valueOf(atomTable(), name);
        if (!atom)
            return std::nullopt;
        atoms |= bit(*atom);
    }
    return atoms;
}

} // namespace

QString withoutContractions(QString words)
{
    if (!words.contains(u'\''))
        return words;
    static const std::array<std::pair<QString, QString>, 15> kLong{{
        {u"I'd"_s, u"I would"_s},
        {u"I'm"_s, u"I am"_s},
        {u"I've"_s, u"I have"_s},
        {u"I'll"_s, u"I will"_s},
        {u"you're"_s, u"you are"_s},
        {u"you'd"_s, u"you would"_s},
        {u"it's"_s, u"it is"_s},
        {u"It's"_s, u"It is"_s},
        {u"that's"_s, u"that is"_s},
        {u"haven't"_s, u"have not"_s},
        {u"don't"_s, u"do not"_s},
        {u"isn't"_s, u"is not"_s},
        {u"we're"_s, u"we are"_s},
        {u"you've"_s, u"you have"_s},
        {u"didn't"_s, u"did not"_s},
    }};
    for (const auto& [contracted, full] : kLong) {
        if (words.contains(contracted)) // to look costs far less than to get ready to replace
            words.replace(contracted, full);
    }
    return words;
}

Result<void> PhraseBank::read(QStringView text)
{
    std::vector<Phrase>* section = nullptr;
    int number = 0;
    for (const QStringView raw : text.tokenize(u'\n')) {
        ++number;
        const QStringView line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const bool isHeader = line.startsWith(u'=');
        const auto atoms = isHeader ? readHeader(line.mid(1)) : std::nullopt;
        auto phrase = isHeader || !section ? std::nullopt : readPhrase(line);
        if (isHeader ? !atoms.has_value() : !phrase.has_value())
            return Error{Error::Code::BadInput, u"Line %1 isn't a phrase: %2"_s.arg(number).arg(line)};
        if (isHeader)
            section = &m_sections[*atoms];
        else
            section->push_back(std::move(*phrase));
    }
    return {};
}

PhraseBank PhraseBank::builtIn()
{
    PhraseBank bank;
    for (const auto* name : {"greeting", "connection", "work", "thanks", "congratulations", "reason", "ask",
                             "offer", "introduction", "close", "sign_off", "subject"}) {
        QFile file(u":/wellmet/phrases/%1.txt"_s.arg(QLatin1StringView(name)));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const Result<void> read = bank.read(QString::fromUtf8(file.readAll()));
        Q_ASSERT_X(read.ok(), name, read.ok() ? "" : qPrintable(read.error().message));
    }
    return bank;
}

std::span<const Phrase> PhraseBank::section(AtomSet atoms) const
{
    const auto found = m_sections.find(atoms);
    if (found == m_sections.end())
        return {};
    return found->second;
}

} // namespace wellmet::drafting
