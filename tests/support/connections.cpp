// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/connections.h"

#include <QString>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::tests {

namespace {

struct Name
{
    QStringView given;
    QStringView family;
};

constexpr std::array kNames = {
    Name{u"Ana", u"Ruiz"},
    Name{u"Tomás", u"Reyes"},
    Name{u"美咲", u"佐藤"},
    Name{u"Олена", u"Коваль"},
    Name{u"ليلى", u"حداد"},
    Name{u"Siân", u"O’Brien-Hughes"},
    Name{u"Øyvind", u"Bjørnstad"},
    Name{u"Ngozi", u"Adeyemi"},
    Name{u"अनिता", u"शर्मा"},
    Name{u"İpek", u"Yılmaz"},
    Name{u"Łukasz", u"Wiśniewski"},
    Name{u"지우", u"김"},
    Name{u"Jean-Luc", u"de la Cour"},
    Name{u"MARCO", u"ROSSI"},
    Name{u"Ελένη", u"Παππά"},
};
constexpr std::array<QStringView, 7> kCompanies = {
    u"Contoso", u"Fabrikam, Inc.", u"", u"Northwind “NW”", u"Åkerblom & Söner", u"東京製作所", u"Tailspin"};
constexpr std::array<QStringView, 6> kPositions = {
    u"Engineer, Platform",   u"Data \"whisperer\"", u"Nurse", u"",
    u"Head of People, EMEA", u"Leiterin Einkauf"};
constexpr std::array<QStringView, 12> kMonths = {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                                 u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};

template <class List>
const auto& pick(const List& list, int i)
{
    return list[static_cast<size_t>(i) % list.size()];
}

QString cell(QStringView text)
{
    QString cell = text.toString();
    if (cell.contains(u',') || cell.contains(u'"'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

QString day(int i)
{
    return u"%1 %2 %3"_s.arg(1 + i % 28, 2, 10, QChar(u'0')).arg(pick(kMonths, i / 3)).arg(2012 + i % 14);
}

QString personRow(int i)
{
    const Name& name = pick(kNames, i);
    const QString email = i % 50 == 7 ? u"person%1@example.org"_s.arg(i) : QString();
    const QStringList cells = {cell(name.given),
                               cell(name.family) + (i < 15 ? QString() : u" %1"_s.arg(i)),
                               u"https://www.linkedin.com/in/person-%1"_s.arg(i),
                               email,
                               cell(pick(kCompanies, i / 2)),
                               cell(pick(kPositions, i / 5)),
                               day(i)};
    return cells.join(u',');
}

} // namespace

QByteArray connectionsCsv(int people, int removedEvery)
{
    QByteArray file = "Notes:\n\"When exporting your connection data, you may notice that some of the email "
                      "addresses are missing.\"\n\n"
                      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    for (int i = 0; i < people; ++i) {
        if (removedEvery > 0 && i % removedEvery == removedEvery - 1)
            file += ",,,,,," + day(i).toUtf8() + '\n';
        file += personRow(i).toUtf8() + '\n';
    }
    return file;
}

} // namespace wellmet::tests
