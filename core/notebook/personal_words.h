// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// The words that the user added to the dictionary: one setting of the notebook, as text.
namespace wellmet::notebook {

QString personalWordsSetting();
QStringList personalWords(const QString& setting); // in alphabetical order, without doubles

QString withPersonalWord(const QString& setting, const QString& word);
QString withoutPersonalWord(const QString& setting, const QString& word);

} // namespace wellmet::notebook
