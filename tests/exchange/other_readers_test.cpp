// SPDX-License-Identifier: GPL-3.0-or-later
// Our reader of vCards held against python3-vobject and npm's ical.js on cards made up for it, and what those
// lose named. Neither is needed to build or to pass: whoever lacks one is told how to get it.
#include "exchange/import_batch.h"
#include "exchange/vcard/card.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::exchange;

namespace {

// Another program's reader. `script` prints a JSON object for each card; an empty one when it can't be read.
struct OtherReader
{
    const char* name;
    QString program;
    QStringList probe; // fails when it isn't there
    QString script;
    bool readsOld; // version 2.1
    const char* install;
};

void PrintTo(const OtherReader& reader, std::ostream* out)
{
    *out << reader.name;
}

const std::array kReaders = {
    OtherReader{.name = "Vobject",
                .program = u"/usr/bin/python3"_s, // Debian's, which sees Debian's packages
                .probe = {u"-c"_s, u"import vobject"_s},
                .script = u"read_with_vobject.py"_s,
                .readsOld = true,
                .install = "apt-get install python3-vobject"},
    OtherReader{.name = "IcalJs",
                .program = u"node"_s,
                .probe = {u"-e"_s, u"require.resolve('ical.js')"_s},
                .script = u"read_with_ical.mjs"_s,
                .readsOld = false,
                .install = "npm install --no-save ical.js, at the top of the checkout"},
};

constexpr std::array<QStringView, 16> kWords = {
    u"Ana",  u"O'Brien", u"de la Vega", u"Søren",    u"佐藤",   u"Олена", u"ليلى", u"Smith-Jones",
    u"=41=", u"100 %",   u"a:b",        u"C:\\temp", u"(Boss)", u"naïve", u"x; y", u"one, two"};

class CardMaker
{
public:
    CardMaker(std::uint32_t seed, bool makesOld) : m_random(seed), m_makesOld(makesOld) {}

    QByteArray card()
    {
        m_isOld = m_makesOld && below(3) == 0;
        m_card = "BEGIN:VCARD\r\nVERSION:" + QByteArray(m_isOld ? "2.1" : below(2) ? "3.0" : "4.0") + "\r\n";
        add("N", {name(), name(), maybe(name()), {}, {}});
        add("FN", {words()});
        for (size_t i = below(3); i > 0; --i)
            addEmail();
        if (below(2))
            add("ORG", {words(), maybe(words())});
        if (below(2))
            add("TITLE", {words()});
        if (below(2))
            add("NOTE", {words() + u'\n' + words().repeated(static_cast<int>(1 + below(9)))});
        m_card += "TEL;TYPE=CELL:+44 1632 960001\r\n";
        return m_card + "END:VCARD\r\n";
    }

private:
    size_t below(size_t limit) { return m_random() % limit; }
    QString maybe(const QString& text) { return below(2) ? text : QString(); }

    QString words()
    {
        QString text = kWords[below(kWords.size())].toString();
        for (size_t more = below(4); more > 0; --more)
            text += u' ' + kWords[below(kWords.size())].toString();
        return m_isOld ? text.remove(u',') : text;
    }
    // Parts of a name hold no separators of their own: version 2.1 has no way to say so that all agree on.
    QString name() { return kWords[below(8)].toString(); }

    void addEmail()
    {
        const QByteArray number = QByteArray::number(static_cast<int>(below(1000)));
        if (m_isOld)
            m_card += "EMAIL;INTERNET:p" + number + "@example.org\r\n";
        else
            m_card += "item" + number + ".EMAIL;type=INTERNET:p" + number + "@example.org\r\nitem" + number +
                      ".X-ABLabel:_$!<Work>!$_\r\n";
    }

    void add(const QByteArray& property, const QStringList& parts)
    {
        QStringList values;
        for (const QString& part : parts)
            values << (m_isOld ? QString(part).replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s)
                               : escaped(part));
        const QString value = values.join(u';');
        const bool isPlain = std::ranges::all_of(value, [](QChar c) { return c >= u' ' && c < u'\x7f'; });
        if (!m_isOld)
            addFolded(property + ':' + value.toUtf8());
        else if (isPlain)
            m_card += property + ':' + value.toUtf8() + "\r\n";
        else
            addQuotedPrintable(property, value);
    }

    void addFolded(const QByteArray& line)
    {
        qsizetype length = 0;
        for (const char c : line) {
            const bool isInside = (c & 0xC0) == 0x80;
            if (length >= 60 && !isInside) {
                m_card += "\r\n ";
                length = 0;
            }
            m_card += c;
            ++length;
        }
        m_card += "\r\n";
    }

    void addQuotedPrintable(const QByteArray& property, const QString& value)
    {
        m_card += property + ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:";
        qsizetype length = 0;
        for (const char c : QString(value).replace(u'\n', u"\r\n"_s).toUtf8()) {
            if (length > 65) {
                m_card += "=\r\n";
                length = 0;
            }
            const bool isPlain = c > ' ' && c < '\x7f' && c != '=';
            const QByteArray code =
                isPlain || c == ' ' ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
            m_card += code;
            length += code.size();
        }
        m_card += "\r\n";
    }

    std::mt19937 m_random;
    bool m_makesOld;
    QByteArray m_card;
    bool m_isOld = false;
};

bool isThere(const OtherReader& reader)
{
    QProcess program;
    program.setWorkingDirectory(QStringLiteral(WELLMET_SOURCE_DIR));
    program.start(reader.program, reader.probe);
    return program.waitForFinished() && program.exitStatus() == QProcess::NormalExit &&
           program.exitCode() == 0;
}

std::vector<QJsonObject> readBy(const OtherReader& reader, const QByteArray& cards)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"cards.vcf"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(cards);
    file.close();
    QProcess program;
    program.setWorkingDirectory(QStringLiteral(WELLMET_SOURCE_DIR));
    program.start(reader.program, {u"tests/exchange/"_s + reader.script, file.fileName()});
    EXPECT_TRUE(program.waitForFinished(120'000));
    EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
    std::vector<QJsonObject> people;
    for (const QByteArray& line : program.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            people.push_back(QJsonDocument::fromJson(line).object());
    }
    return people;
}

// The same fields of ours, as the scripts name them.
QJsonObject fieldsOf(const contacts::Contact& contact)
{
    QJsonArray organization;
    if (!contact.organization.isEmpty())
        organization.append(contact.organization);
    for (const QJsonValue unit : contact.extra[cardUnitsKey()].toArray())
        organization.append(unit);
    return {{u"name"_s, contact.name},
            {u"given"_s, contact.givenName},
            {u"family"_s, contact.familyName},
            {u"emails"_s, QJsonArray::fromStringList(contact.emails)},
            {u"organization"_s, organization},
            {u"role"_s, contact.role},
            {u"notes"_s, contact.notes.isEmpty() ? QJsonArray() : QJsonArray{contact.notes}}};
}

// The same address twice is one to us, and a line ends with LF. ical.js leaves the backslash in front of a
// semicolon that needs none.
QJsonObject likeOurs(QJsonObject theirs)
{
    QStringList emails;
    for (const QJsonValue email : theirs[u"emails"_s].toArray())
        emails << email.toString();
    emails.removeDuplicates();
    theirs[u"emails"_s] = QJsonArray::fromStringList(emails);
    QJsonArray notes;
    for (const QJsonValue note : theirs[u"notes"_s].toArray())
        notes.append(note.toString().replace(u"\r\n"_s, u"\n"_s).replace(u"\\;"_s, u";"_s));
    theirs[u"notes"_s] = notes;
    for (const QString& key : {u"name"_s, u"role"_s})
        theirs[key] = theirs[key].toString().replace(u"\\;"_s, u";"_s);
    return theirs;
}

std::string shownObject(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

// A card that others lose something of. `field` and `value` are what is right.
struct Lost
{
    QStringList losers;
    QByteArray body;
    QString field;
    QJsonValue value;
};

QByteArray cardOf(const Lost& lost)
{
    return "BEGIN:VCARD\r\n" + lost.body + "END:VCARD\r\n";
}

class OtherReaders : public ::testing::TestWithParam<OtherReader>
{
protected:
    void SetUp() override
    {
        if (!isThere(GetParam()))
            GTEST_SKIP() << GetParam().name << " isn't installed: " << GetParam().install;
    }
};

} // namespace

TEST_P(OtherReaders, ReadTheSameNamesAddressesOrganizationsAndNotes)
{
    constexpr int kCards = 250;
    CardMaker maker(20261126, GetParam().readsOld);
    QByteArray cards;
    for (int i = 0; i < kCards; ++i)
        cards += maker.card();
    const auto ours = readContacts(cards);
    ASSERT_TRUE(ours.ok());
    const std::vector<QJsonObject> theirs = readBy(GetParam(), cards);
    ASSERT_EQ(ours->contacts.size(), theirs.size());
    ASSERT_EQ(std::ssize(theirs), kCards);
    for (size_t i = 0; i < theirs.size(); ++i)
        EXPECT_EQ(shownObject(fieldsOf(ours->contacts[i])), shownObject(likeOurs(theirs[i]))) << "card " << i;
}

TEST_P(OtherReaders, LoseWhatWeKeep)
{
    const QString vobject = u"Vobject"_s;
    const QString ical = u"IcalJs"_s;
    const Lost losses[] = {
        // a letter folded in two
        {{vobject, ical}, "VERSION:3.0\r\nFN:Zo\xC3\r\n \xAB\r\n", u"name"_s, u"Zoë"_s},
        // a character set of its own
        {{vobject, ical}, "VERSION:2.1\r\nFN;CHARSET=ISO-8859-1:J\xF6rg\r\n", u"name"_s, u"Jörg"_s},
        // text in base64
        {{vobject, ical}, "VERSION:3.0\r\nFN;ENCODING=b:WsOrw6s=\r\n", u"name"_s, u"Zëë"_s},
        // quoted-printable
        {{ical},
         "VERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Zo=C3=AB\r\n",
         u"name"_s,
         u"Zoë"_s},
        // the scheme that version 4.0 allows in front of an address
        {{vobject, ical},
         "VERSION:4.0\r\nFN:Ana\r\nEMAIL:mailto:ana@example.org\r\n",
         u"emails"_s,
         QJsonArray{u"ana@example.org"_s}},
        // a note broken as it was typed
        {{vobject, ical},
         "VERSION:3.0\r\nFN:Ana\r\nNOTE:one\r\ntwo\r\n",
         u"notes"_s,
         QJsonArray{u"one\ntwo"_s}},
        // the name of somebody who has none but an employer's
        {{vobject, ical}, "VERSION:3.0\r\nFN:\r\nORG:Harbor Office\r\n", u"name"_s, u"Harbor Office"_s},
    };
    QByteArray cards;
    for (const Lost& lost : losses)
        cards += cardOf(lost);
    const auto ours = readContacts(cards);
    ASSERT_TRUE(ours.ok());
    const std::vector<QJsonObject> theirs = readBy(GetParam(), cards);
    ASSERT_EQ(ours->contacts.size(), std::size(losses));
    ASSERT_EQ(theirs.size(), std::size(losses));
    for (size_t i = 0; i < theirs.size(); ++i) {
        const Lost& lost = losses[i];
        EXPECT_EQ(fieldsOf(ours->contacts[i])[lost.field], lost.value) << lost.body.toStdString();
        const bool isLost = likeOurs(theirs[i])[lost.field] != lost.value;
        EXPECT_EQ(isLost, lost.losers.contains(QLatin1StringView(GetParam().name)))
            << lost.body.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(All, OtherReaders, ::testing::ValuesIn(kReaders),
                         [](const auto& reader) { return std::string(reader.param.name); });
