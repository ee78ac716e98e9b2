// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace wellmet::storage {

// JSON as a column holds it: compact, and "" for what is empty.
QString jsonText(const QJsonObject& object);
QString jsonText(const QStringList& list);

QJsonObject jsonObject(const QString& text);
QStringList jsonList(const QString& text);

} // namespace wellmet::storage
