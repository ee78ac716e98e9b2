// SPDX-License-Identifier: GPL-3.0-or-later
// How well the critic's score ranks notes that people have judged.
#include "evaluation/evaluation.h"
#include "evaluation/sign_list.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wellmet;

namespace {

void write(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), stream);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the critic on notes that people have judged.\n\n"_s +
                                     evaluation::fieldHelp());
    parser.addHelpOption();
    parser.addPositionalArgument(u"FILE"_s, u"Notes as JSON Lines."_s);
    const QCommandLineOption filled(u"skip-templates"_s, u"Leaves out notes marked as having blanks."_s);
    const QCommandLineOption channel(u"use-channel"_s,
                                     u"Tells the critic the channel; else it sees the text alone."_s);
    const QCommandLineOption list(u"list"_s, u"Prints the score of every note, lowest first."_s);
    const QCommandLineOption tone(u"tone"_s, u"Ranks by how polite a note sounds instead of by its score."_s);
    const QCommandLineOption signs(u"signs"_s,
                                   u"Prints the signs found in each sentence, for tools/fit_signs.py."_s);
    parser.addOptions({filled, channel, tone, list, signs});
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        write(stderr, u"wellmet_evaluate: give one file; --help says what it holds\n"_s);
        return 2;
    }
    const auto notes = evaluation::readLabelledNotes(parser.positionalArguments().front());
    if (!notes) {
        write(stderr, u"wellmet_evaluate: "_s + notes.error().message + u'\n');
        return 2;
    }
    if (parser.isSet(signs)) {
        write(stdout, evaluation::signList(*notes));
        return 0;
    }
    write(stdout, evaluation::evaluate(*notes, {.skipsTemplates = parser.isSet(filled),
                                                .usesChannel = parser.isSet(channel),
                                                .ranksByTone = parser.isSet(tone),
                                                .listsNotes = parser.isSet(list)}));
    return 0;
}
