// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/compiler/phrase_forms.h"

namespace wellmet::critique {

QStringList phraseForms(const QString& phrase)
{
    const qsizetype open = phrase.indexOf(u'(');
    const qsizetype close = phrase.indexOf(u')', open + 1);
    if (open < 0 || close < 0)
        return {phrase};
    const QStringList rest = phraseForms(phrase.mid(close + 1));
    QStringList forms;
    for (const QString& choice : phrase.mid(open + 1, close - open - 1).split(u'|')) {
        for (const QString& end : rest)
            forms += phrase.left(open) + choice + end;
    }
    return forms;
}

} // namespace wellmet::critique
