// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "console.h"
#include "fields.h"

#include "exchange/wellmet_document.h"
#include "notebook/notebook.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

namespace {

constexpr std::array kSenderFields = {Field{u"name"}, Field{u"role"}, Field{u"organization"}, Field{u"about"},
                                      Field{u"goal"}};

Result<ExitStatus> run(const Invocation& invocation)
{
    const auto book = openNotebook(invocation);
    if (!book)
        return book.error();
    auto sender = (*book)->sender();
    if (!sender)
        return sender.error();
    QJsonObject object = exchange::senderToJson(*sender);
    if (const auto assigned = assignAll(object, invocation.arguments.words, kSenderFields); !assigned)
        return assigned.error();
    sender = exchange::senderFromJson(object);
    if (!sender)
        return sender.error();
    if (!invocation.arguments.words.isEmpty()) {
        if (const auto set = (*book)->setSender(*sender); !set)
            return set.error();
    }
    if (invocation.wantsJson())
        print(QJsonDocument(exchange::senderToJson(*sender)).toJson(QJsonDocument::Compact) + '\n');
    else if (invocation.arguments.words.isEmpty())
        for (const Field& field : kSenderFields)
            printLine(field.name.toString().leftJustified(14) + object[field.name].toString());
    return ExitStatus::Done;
}

} // namespace

const Command& profileCommand()
{
    static const Command command = {
        .name = u"profile",
        .usage = u"[FIELD=VALUE…]",
        .summary = u"shows or changes how notes introduce you",
        .help = u"Without arguments shows your profile; with them sets its fields:\n\n"
                "  name\n"
                "  role          completes “I am a …”\n"
                "  organization\n"
                "  about         completes “I …”: build forecasting tools\n"
                "  goal          completes “I am looking for …”",
        .options = {},
        .mostWords = -1,
        .run = run,
    };
    return command;
}

} // namespace wellmet::cli
