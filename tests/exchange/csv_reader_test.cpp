// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csv_reader.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using wellmet::exchange::CsvReader;
using wellmet::exchange::CsvRow;

namespace {

// Rows as "line: a|b|c", damaged ones as "line: !".
QStringList rowsOf(const QByteArray& bytes, char separator = ',')
{
    QStringList rows;
    CsvReader reader(bytes, separator);
    for (CsvRow row; reader.next(row);) {
        QStringList cells;
        for (const QByteArrayView cell : row.cells)
            cells << QString::fromUtf8(cell);
        rows << u"%1: "_s.arg(row.line) + (row.isDamaged ? u"!"_s : cells.join(u'|'));
    }
    return rows;
}

struct Case
{
    const char* bytes;
    QStringList rows;
};

} // namespace

TEST(CsvReader, ReadsRowsWithTheLinesTheyBeginOn)
{
    const Case cases[] = {
        {"", {}},
        {"\n\n", {}},
        {"a,b", {u"1: a|b"_s}},
        {"a,b\n", {u"1: a|b"_s}},
        {"a,\n,b\n,\n", {u"1: a|"_s, u"2: |b"_s, u"3: |"_s}},
        {"a\r\n\r\nb\rc", {u"1: a"_s, u"3: b"_s, u"4: c"_s}},
        {"\"a,b\",\"c \"\"d\"\" e\"\nf", {u"1: a,b|c \"d\" e"_s, u"2: f"_s}},
        {"\"two\r\nlines\",x\ny", {u"1: two\r\nlines|x"_s, u"3: y"_s}},
        {"\"\",\"\"\"\"", {u"1: |\""_s}},
        {"5\" disk,b", {u"1: 5\" disk|b"_s}},
        {"\"a\"b,c", {u"1: ab|c"_s}},
        {"a;b", {u"1: a;b"_s}},
    };
    for (const Case& c : cases)
        EXPECT_EQ(rowsOf(c.bytes), c.rows) << c.bytes;
}

TEST(CsvReader, CostsOneRowForAQuotationMarkThatIsNeverClosed)
{
    EXPECT_EQ(rowsOf("a,b\n\"open,c\nd,e\nf,g"),
              QStringList({u"1: a|b"_s, u"2: !"_s, u"3: d|e"_s, u"4: f|g"_s}));
}

TEST(CsvReader, AnOpenQuotationMarkDoesNotSwallowTheNextRowsQuotedCell)
{
    EXPECT_EQ(rowsOf("a,\"open,c\nd,\"quoted \"\"cell\"\"\",f\ng,h,i"),
              QStringList({u"1: !"_s, u"2: d|quoted \"cell\"|f"_s, u"3: g|h|i"_s}));
}

TEST(CsvReader, StaysLinearWhenEveryRowIsDamaged)
{
    // One megabyte of opening quotation marks, each far from the next.
    QByteArray bytes;
    for (int i = 0; i < 10; ++i)
        bytes += ",\"" + QByteArray(100 * 1024, 'x') + '\n';
    EXPECT_EQ(rowsOf(bytes).size(), 10);
}
