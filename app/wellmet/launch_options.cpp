// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wellmet {

namespace {

LaunchOptions mistaken(const QString& what)
{
    LaunchOptions options;
    options.mistake = u"wellmet: %1; try 'wellmet --help'\n"_s.arg(what);
    return options;
}

} // namespace

LaunchOptions readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A notebook of the people you meet, and a desk for the short notes you send "
        "them."_s);
    const QCommandLineOption notebook(u"notebook"_s, u"Use this notebook instead of the default one."_s,
                                      u"file"_s);
    parser.addOption(notebook);
    QCommandLineOption firstPaint(u"quit-after-first-paint"_s); // for tests/bench
    firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(firstPaint);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(u"import"_s, u"A file of people to bring in: a preview opens."_s,
                                 u"[import]"_s);
    if (!parser.parse(arguments))
        return mistaken(parser.errorText());
    LaunchOptions options;
    if (parser.isSet(help))
        options.answer = parser.helpText();
    else if (parser.isSet(version))
        options.answer = u"wellmet %1\n"_s.arg(QCoreApplication::applicationVersion());
    options.notebook = parser.value(notebook);
    options.quitAfterFirstPaint = parser.isSet(firstPaint);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return mistaken(u"one file at a time can be imported"_s);
    options.fileToImport = files.value(0);
    return options;
}

} // namespace wellmet
