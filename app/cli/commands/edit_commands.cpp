// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "console.h"
#include "fields.h"

#include "exchange/wellmet_document.h"
#include "notebook/notebook.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using contacts::Contact;
using contacts::ContactChanges;
using notebook::Notebook;

namespace {

constexpr std::array kFactOptions = {
    Option{u"private", u"", u"keep it in the notebook; it never reaches a note"},
    Option{u"on", u"DATE", u"when the thing itself was: 2026, 2026-10 or 2026-10-14"},
    Option{u"due", u"DATE", u"promise: when it is due"},
    Option{u"how", u"HOW", u"work: noticed, read, heard, watched or use"},
    Option{u"not-named", u"", u"mutual: never name this person in a note"},
};

using Shape = Field::Shape;
constexpr std::array kContactFields = {
    Field{u"name"},
    Field{u"given_name"},
    Field{u"family_name"},
    Field{u"role"},
    Field{u"organization"},
    Field{u"address"},
    Field{u"relation"},
    Field{u"closeness"},
    Field{u"cautious", Shape::Flag},
    Field{u"keep_in_touch", Shape::Interval},
    Field{u"met.how"},
    Field{u"met.where"},
    Field{u"met.on"},
    Field{u"met.by"},
    Field{u"emails", Shape::List},
    Field{u"links", Shape::List},
    Field{u"tags", Shape::List},
    Field{u"notes"},
};
Error badInput(const QString& message)
{
    return {Error::Code::BadInput, message};
}

void printJson(const QJsonObject& object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

// Finds somebody, lets `edit` change their document form, and writes what has become of it.
template <class Edit>
Result<ExitStatus> editPerson(const Invocation& invocation, Edit edit)
{
    const auto book = openNotebook(invocation);
    if (!book)
        return book.error();
    const auto before = (*book)->find(invocation.arguments.words.front());
    if (!before)
        return before.error();
    QJsonObject object = exchange::contactToJson(*before);
    if (const Result<void> edited = edit(object); !edited)
        return edited.error();
    const auto after = exchange::contactFromJson(object);
    if (!after)
        return after.error();
    ContactChanges changes = {{.before = *before, .after = *after}};
    if (*after != *before) {
        if (const auto applied = (*book)->apply(changes); !applied)
            return applied.error();
    }
    if (invocation.wantsJson())
        printJson(exchange::contactToJson(*after));
    return ExitStatus::Done;
}

Result<ExitStatus> runSet(const Invocation& invocation)
{
    const QStringList& words = invocation.arguments.words;
    if (words.size() < 2)
        return badInput(u"set needs a person and at least one FIELD=VALUE; see wellmet-cli set --help"_s);
    return editPerson(invocation, [&](QJsonObject& contact) {
        return assignAll(contact, words.sliced(1), kContactFields);
    });
}

QJsonObject factOf(const Arguments& arguments)
{
    QJsonObject fact = {{u"kind"_s, arguments.words[1]}, {u"text"_s, arguments.words[2]}};
    for (const QString& key : {u"on"_s, u"due"_s, u"how"_s}) {
        if (arguments.has(key))
            fact[key] = arguments.value(key);
    }
    if (arguments.has(u"private"))
        fact[u"private"_s] = true;
    if (arguments.has(u"not-named"))
        fact[u"may_name"_s] = false;
    return fact;
}

Result<ExitStatus> runFact(const Invocation& invocation)
{
    if (invocation.arguments.words.size() != 3)
        return badInput(u"fact needs a person, a kind and a text; see wellmet-cli fact --help"_s);
    return editPerson(invocation, [&](QJsonObject& contact) -> Result<void> {
        QJsonArray facts = contact[u"facts"_s].toArray();
        facts.append(factOf(invocation.arguments));
        contact[u"facts"_s] = facts;
        return {};
    });
}

} // namespace

const Command& setCommand()
{
    static const Command command = {
        .name = u"set",
        .usage = u"ID|NAME FIELD=VALUE…",
        .summary = u"changes what is known about one person",
        .help = u"Sets fields by their names in the interchange document; an empty VALUE clears a field.\n\n"
                "  name, given_name, family_name, role, organization\n"
                "  address      how they are greeted: “Tom”, “Dr Adeyemi”\n"
                "  relation     completes “They are my …”\n"
                "  closeness    close, familiar, acquaintance, met-once or stranger\n"
                "  cautious     true or false: known to accept few requests\n"
                "  keep_in_touch   how often you mean to be in touch: “3 months”, “a year”\n"
                "  met.how      event, work, study, introduced, online, community, other or never\n"
                "  met.where, met.on, met.by\n"
                "  emails, links, tags   several separated by commas\n"
                "  notes        free text, never sent",
        .options = {},
        .mostWords = -1,
        .run = runSet,
    };
    return command;
}

const Command& factCommand()
{
    static const Command command = {
        .name = u"fact",
        .usage = u"ID|NAME KIND TEXT [OPTIONS]",
        .summary = u"adds a fact about one person",
        .help = u"Adds one thing you know. TEXT completes the sentence of its KIND:\n\n"
                "  topic     We talked about …           memory    You may remember me as …\n"
                "  shared    We both …                   together  We once …\n"
                "  mutual    We both know …              work      I noticed your …\n"
                "  congrats  Congratulations on your …   thanks    Thank you for …\n"
                "  reason    I am reaching out because … ask       I would like to …\n"
                "  offer     I can …                     promise   I said I would …\n"
                "  wants     You would like …",
        .options = kFactOptions,
        .mostWords = 3,
        .run = runFact,
    };
    return command;
}

} // namespace wellmet::cli
