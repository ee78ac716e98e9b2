// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "console.h"
#include "json_text.h"

#include "contacts/names.h"
#include "notebook/duplicates/duplicates.h"
#include "notebook/notebook.h"

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using notebook::Duplicate;

namespace {

void printJson(const std::vector<Duplicate>& pairs)
{
    JsonText json;
    json.begin('{').key("duplicates").begin('[');
    for (const Duplicate& pair : pairs) {
        json.begin('{').key("ids").texts({pair.first.id.value(), pair.second.id.value()});
        json.key("names").texts({pair.first.name, pair.second.name});
        json.key("by").text(idOf(notebook::sameByTable(), pair.by)).key("reason").text(pair.reason).end('}');
    }
    print(json.end(']').end('}').bytes() + '\n');
}

void printText(const std::vector<Duplicate>& pairs)
{
    const auto shown = [](const contacts::Contact& contact) {
        return u"%1 (%2)"_s.arg(contacts::displayName(contact), contact.id.value());
    };
    for (const Duplicate& pair : pairs) {
        printLine(shown(pair.first) + u", "_s + shown(pair.second));
        printLine(u"      "_s + pair.reason);
    }
    if (pairs.empty())
        printLine(u"nobody seems to be here twice"_s);
}

Result<ExitStatus> run(const Invocation& invocation)
{
    const auto book = openNotebook(invocation, true);
    if (!book)
        return book.error();
    const auto pairs = notebook::findDuplicates(**book, [](int done, int total) {
        showProgress(u"%1 of %2 people"_s.arg(done).arg(total));
        return true;
    });
    showProgress({});
    if (!pairs)
        return pairs.error();
    invocation.wantsJson() ? printJson(*pairs) : printText(*pairs);
    return ExitStatus::Done;
}

} // namespace

const Command& duplicatesCommand()
{
    static const Command command = {
        .name = u"duplicates",
        .usage = u"",
        .summary = u"lists people who may be in the notebook twice",
        .help =
            u"Prints pairs who may be one person, the surest first, each with the reason: one profile link, "
            u"one\n"
            "e-mail address, or name and employer, with accents, the order of a name and its short forms "
            "left\n"
            "aside. Nothing is changed; the window merges them, or remembers that they are two people.",
        .options = {},
        .mostWords = 0,
        .run = run,
    };
    return command;
}

} // namespace wellmet::cli
