// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/contact_table.h"

#include "exchange/csv/table_rows.h"
#include "exchange/encoding.h"
#include "exchange/wellmet_document.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using contacts::Contact;

namespace {

// How a cell holds a document's value.
enum class Shape {
    Text,
    Flag,   // "yes" or nothing
    Texts,  // one a line
    Entries // one a line: "topic: sparse sales", details behind it as JSON
};

struct Column
{
    QStringView title;
    QStringView key; // in the contact's document form; "met.where" for a key further in
    Shape shape = Shape::Text;
};

constexpr std::array kColumns = {
    Column{u"Name", u"name"},
    Column{u"Given name", u"given_name"},
    Column{u"Family name", u"family_name"},
    Column{u"Role", u"role"},
    Column{u"Organization", u"organization"},
    Column{u"Greeted as", u"address"},
    Column{u"Relation", u"relation"},
    Column{u"Closeness", u"closeness"},
    Column{u"Cautious", u"cautious", Shape::Flag},
    Column{u"Met how", u"met.how"},
    Column{u"Met where", u"met.where"},
    Column{u"Met on", u"met.on"},
    Column{u"Introduced by", u"met.by"},
    Column{u"Facts", u"facts", Shape::Entries},
    Column{u"E-mails", u"emails", Shape::Texts},
    Column{u"Links", u"links", Shape::Texts},
    Column{u"Tags", u"tags", Shape::Texts},
    Column{u"Notes", u"notes"},
    Column{u"Timeline", u"history", Shape::Entries},
    Column{u"Wellmet id", u"id"},
};
constexpr QStringView kOtherTitle = u"Other";

QString compact(const QJsonObject& object)
{
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

// "topic: sparse sales", with what else is known behind it as JSON; all of it as JSON when the text itself
// could be mistaken for such an ending.
QString entryLine(QJsonObject entry)
{
    QString kind = entry[u"kind"_s].toString();
    if (kind.contains(u':') || kind != kind.simplified())
        kind.clear();
    else
        entry.remove(u"kind"_s);
    const QString text = entry[u"text"_s].toString();
    if (!text.contains(u'\n') && !text.contains(u'{') && text == text.trimmed())
        entry.remove(u"text"_s);
    QString line = kind + u':';
    if (!entry.contains(u"text"_s) && !text.isEmpty())
        line += u' ' + text;
    return entry.isEmpty() ? line : line + u' ' + compact(entry);
}

QJsonObject entryFrom(const QString& line)
{
    const qsizetype colon = line.indexOf(u':');
    QString text = line.sliced(colon + 1).trimmed();
    QJsonObject entry;
    if (const qsizetype brace = text.indexOf(u'{'); brace >= 0 && text.endsWith(u'}')) {
        entry = objectFrom(text.sliced(brace));
        text = text.first(brace).trimmed();
    }
    if (const QString kind = line.first(std::max<qsizetype>(colon, 0)).trimmed(); !kind.isEmpty())
        entry[u"kind"_s] = kind;
    if (!text.isEmpty())
        entry[u"text"_s] = text;
    return entry;
}

// Takes the column's value out of the contact's document form.
QJsonValue take(QJsonObject& contact, QStringView key)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0)
        return contact.take(key);
    const QString outer = key.first(dot).toString();
    QJsonObject inner = contact[outer].toObject();
    const QJsonValue value = inner.take(key.sliced(dot + 1));
    if (inner.isEmpty())
        contact.remove(outer);
    else
        contact[outer] = inner;
    return value;
}

void put(QJsonObject& contact, QStringView key, const QJsonValue& value)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0) {
        contact[key] = value;
        return;
    }
    const QString outer = key.first(dot).toString();
    QJsonObject inner = contact[outer].toObject();
    inner[key.sliced(dot + 1)] = value;
    contact[outer] = inner;
}

QString cellOf(const QJsonValue& value, Shape shape)
{
    if (shape == Shape::Text)
        return value.toString();
    if (shape == Shape::Flag)
        return value.toBool() ? u"yes"_s : QString();
    QStringList lines;
    for (const QJsonValue item : value.toArray())
        lines << (shape == Shape::Texts ? item.toString().replace(u'\n', u' ') : entryLine(item.toObject()));
    return lines.join(u'\n');
}

QJsonValue valueOf(const QString& cell, Shape shape)
{
    if (shape == Shape::Text)
        return cell;
    if (shape == Shape::Flag)
        return cell.compare(u"yes", Qt::CaseInsensitive) == 0 ||
               cell.compare(u"true", Qt::CaseInsensitive) == 0;
    QJsonArray items;
    for (const QString& line : cell.split(u'\n', Qt::SkipEmptyParts))
        items.append(shape == Shape::Texts ? QJsonValue(line.trimmed()) : QJsonValue(entryFrom(line)));
    return items;
}

void addCell(QByteArray& row, const QString& text)
{
    // A table holds no NULs: many of them would look like UTF-16.
    const QString cell = spreadsheetSafe(QString(text).remove(QChar(u'\0')));
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
                             cell.contains(u'\r') || cell.contains(u';') || cell != cell.trimmed();
    if (!row.isEmpty())
        row += ',';
    row += needsQuotes ? '"' + cell.toUtf8().replace("\"", "\"\"") + '"' : cell.toUtf8();
}

bool isFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

QStringView withoutApostrophes(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return cell;
}

Result<Contact> contactOf(const CsvRow& row, const TableHead& head)
{
    const auto cellAt = [&](QStringView title) {
        const int at = head.indexOf(foldedColumn(title.toUtf8()));
        return at < 0 ? QString() : fromSpreadsheet(decoded(row.cells[static_cast<size_t>(at)]));
    };
    QJsonObject object = objectFrom(cellAt(kOtherTitle));
    for (const Column& column : kColumns) {
        if (const QString cell = cellAt(column.title); !cell.isEmpty())
            put(object, column.key, valueOf(cell, column.shape));
    }
    if (object[u"name"_s].toString().trimmed().isEmpty())
        return Error{Error::Code::BadInput, u"no name"_s};
    return contactFromJson(object);
}

} // namespace

QString spreadsheetSafe(const QString& cell)
{
    return isFormula(withoutApostrophes(cell)) ? u'\'' + cell : cell;
}

QString fromSpreadsheet(const QString& cell)
{
    return cell.startsWith(u'\'') && isFormula(withoutApostrophes(cell)) ? cell.sliced(1) : cell;
}

QByteArray contactTableHeader()
{
    QByteArray header = "\xEF\xBB\xBF";
    for (const Column& column : kColumns)
        header += column.title.toUtf8() + ',';
    return header + kOtherTitle.toUtf8() + "\r\n";
}

QByteArray contactTableRow(const Contact& contact)
{
    QByteArray row;
    QJsonObject object = contactToJson(contact);
    for (const Column& column : kColumns)
        addCell(row, cellOf(take(object, column.key), column.shape));
    addCell(row, compact(object));
    return row + "\r\n";
}

std::optional<TableHead> findContactTableHead(QByteArrayView bytes)
{
    constexpr std::array<QStringView, 3> kTellTale = {u"name", u"metwhere", u"wellmetid"};
    return findTableHead(bytes, kTellTale);
}

Result<ImportBatch> readContactTable(QByteArrayView bytes, const TableHead& head,
                                     const ReadProgress& progress, const TakeContact& take)
{
    return readRows(
        {.bytes = bytes, .head = head}, Format::Csv, progress,
        [&](const CsvRow& row) { return contactOf(row, head); }, take, ShortRow::Fill);
}

} // namespace wellmet::exchange
