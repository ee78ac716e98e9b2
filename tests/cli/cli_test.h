// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/printers.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace wellmet::tests {

// What one run of wellmet-cli came to.
struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    std::vector<QJsonObject> jsonLines() const;
};

// Runs the real program on a notebook of its own.
class CliTest : public ::testing::Test
{
protected:
    Outcome cli(const QStringList& arguments, const QByteArray& input = {}) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString notebook() const { return path(QStringLiteral("book.sqlite")); }
    QString write(const QString& name, const QByteArray& contents) const;

    QTemporaryDir m_folder;
};

// One line on standard error, and it says `words`.
void expectOneLine(const Outcome& run, const QByteArray& words = {});

} // namespace wellmet::tests
