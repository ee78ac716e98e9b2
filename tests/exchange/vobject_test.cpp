// SPDX-License-Identifier: GPL-3.0-or-later
// Our reader of vCards held against python3-vobject on cards made up for it. What vobject can't read at all
// (a letter folded in two, character sets but UTF-8, cards cut off, pictures without an end) is in
// tests/data/import instead.
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

const QString kPython = u"/usr/bin/python3"_s; // Debian's, which sees Debian's packages

constexpr std::array<QStringView, 16> kWords = {
    u"Ana",  u"O'Brien", u"de la Vega", u"Søren",    u"佐藤",   u"Олена", u"ليلى", u"Smith-Jones",
    u"=41=", u"100 %",   u"a:b",        u"C:\\temp", u"(Boss)", u"naïve", u"x; y", u"one, two"};

class CardMaker
{
public:
    explicit CardMaker(std::uint32_t seed) : m_random(seed) {}

    QByteArray card()
    {
        m_isOld = below(3) == 0;
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
    QByteArray m_card;
    bool m_isOld = false;
};

bool hasVobject()
{
    QProcess python;
    python.start(kPython, {u"-c"_s, u"import vobject"_s});
    return python.waitForFinished() && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
}

std::vector<QJsonObject> readByVobject(const QString& file)
{
    QProcess python;
    python.start(kPython, {QStringLiteral(WELLMET_SOURCE_DIR "/tests/exchange/read_with_vobject.py"), file});
    EXPECT_TRUE(python.waitForFinished(120'000));
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    std::vector<QJsonObject> people;
    for (const QByteArray& line : python.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            people.push_back(QJsonDocument::fromJson(line).object());
    }
    return people;
}

// The same fields of ours, as vobject names them.
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

// The same address twice is one to us, and a line ends with LF.
QJsonObject likeOurs(QJsonObject theirs)
{
    QStringList emails;
    for (const QJsonValue email : theirs[u"emails"_s].toArray())
        emails << email.toString();
    emails.removeDuplicates();
    theirs[u"emails"_s] = QJsonArray::fromStringList(emails);
    QJsonArray notes;
    for (const QJsonValue note : theirs[u"notes"_s].toArray())
        notes.append(note.toString().replace(u"\r\n"_s, u"\n"_s));
    theirs[u"notes"_s] = notes;
    return theirs;
}

std::string shownObject(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

TEST(Vobject, ReadsTheSameNamesAddressesOrganizationsAndNotes)
{
    if (!hasVobject())
        GTEST_SKIP() << "python3-vobject isn't installed: apt-get install python3-vobject";
    constexpr int kCards = 400;
    CardMaker maker(20261126);
    QByteArray cards;
    for (int i = 0; i < kCards; ++i)
        cards += maker.card();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"cards.vcf"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(cards);
    file.close();

    const auto ours = readContacts(cards);
    ASSERT_TRUE(ours.ok());
    const std::vector<QJsonObject> theirs = readByVobject(file.fileName());
    ASSERT_EQ(ours->contacts.size(), theirs.size());
    ASSERT_EQ(std::ssize(theirs), kCards);
    for (size_t i = 0; i < theirs.size(); ++i)
        EXPECT_EQ(shownObject(fieldsOf(ours->contacts[i])), shownObject(likeOurs(theirs[i]))) << "card " << i;
}
