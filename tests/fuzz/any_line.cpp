// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/any_line.h"

#include "contacts/capture/quick_line.h"
#include "contacts/capture/signature.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::tests {

namespace {

// `typed` is what the line was made from.
QString problemWithReading(const QString& line, const QString& typed)
{
    const auto read = contacts::readQuickLine(line, QDate(2026, 11, 26));
    QString kept;
    for (const contacts::QuickPart& part : read.parts) {
        if (part.typed.isEmpty())
            return u"a part is empty"_s;
        kept += part.typed + u' ';
    }
    for (const contacts::Fact& fact : read.contact.facts) {
        if (fact.text.trimmed().isEmpty())
            return u"a fact is empty"_s;
    }
    // Marks and joining words may go; a word of letters and digits may not.
    for (const QString& word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const bool plain =
            std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
        const bool joint =
            QStringList({u"met"_s, u"and"_s, u"at"_s, u"from"_s}).contains(word, Qt::CaseInsensitive);
        if (plain && !joint && !kept.contains(word))
            return u"lost: "_s + word;
    }
    return {};
}

} // namespace

QString problemWithLine(const QString& text)
{
    const QString problem = problemWithReading(text, text);
    return problem.isEmpty() ? problemWithReading(contacts::quickLineFromSignature(text), text) : problem;
}

} // namespace wellmet::tests
