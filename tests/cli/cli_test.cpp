// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace wellmet::tests {

std::vector<QJsonObject> Outcome::jsonLines() const
{
    std::vector<QJsonObject> lines;
    for (const QByteArray& line : output.split('\n')) {
        if (!line.isEmpty())
            lines.push_back(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

Outcome CliTest::cli(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WELLMET_NOTEBOOK"_s, notebook());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WELLMET_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(120'000)) << arguments.join(u' ').toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << arguments.join(u' ').toStdString();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString CliTest::write(const QString& name, const QByteArray& contents) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(contents);
    return file.fileName();
}

void expectOneLine(const Outcome& run, const QByteArray& words)
{
    EXPECT_EQ(run.errors.count('\n'), 1) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.startsWith("wellmet-cli: ")) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains(words)) << run.errors.toStdString();
}

} // namespace wellmet::tests
