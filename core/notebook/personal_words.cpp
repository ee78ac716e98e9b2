// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/personal_words.h"

namespace wellmet::notebook {

using namespace Qt::StringLiterals;

QString personalWordsSetting()
{
    return u"spelling.words"_s;
}

QStringList personalWords(const QString& setting)
{
    return setting.split(u'\n', Qt::SkipEmptyParts);
}

QString withPersonalWord(const QString& setting, const QString& word)
{
    QStringList words = personalWords(setting);
    words << word.simplified();
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    return words.join(u'\n');
}

QString withoutPersonalWord(const QString& setting, const QString& word)
{
    QStringList words = personalWords(setting);
    words.removeAll(word);
    return words.join(u'\n');
}

} // namespace wellmet::notebook
