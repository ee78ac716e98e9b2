// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_line.h"
#include "command.h"
#include "console.h"
#include "json_text.h"

#include "critique/copies/sameness.h"

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using critique::SamenessGroup;
using critique::SamenessInput;

namespace {

// Notes under their place in the file, since ids may be missing or repeat; `ids` has what the file calls
// them.
struct Notes
{
    std::vector<SamenessInput> inputs;
    std::vector<QJsonValue> ids;
};

Result<Notes> readNotes(const QString& path)
{
    Notes notes;
    const auto read = eachLine(path, [&](const QByteArray& bytes, int number) -> Result<void> {
        QJsonValue id;
        const auto line = readBatchLine(bytes, id);
        const QJsonValue text = line ? line->object[u"text"_s] : QJsonValue();
        if (!line || !text.isString())
            return Error{Error::Code::BadInput,
                         u"%1: line %2: %3"_s.arg(path).arg(number).arg(
                             line ? u"text is missing or isn't a text"_s : line.error().message)};
        notes.ids.push_back(id.isNull() ? QJsonValue(number) : id);
        notes.inputs.push_back({QString::number(notes.inputs.size()), text.toString()});
        return {};
    });
    if (!read)
        return read.error();
    return notes;
}

void printJson(const std::vector<SamenessGroup>& groups, const Notes& notes)
{
    JsonText json;
    json.begin('{').key("groups").begin('[');
    for (const SamenessGroup& group : groups) {
        json.begin('{').key("ids").begin('[');
        for (const QString& index : group.ids)
            json.value(notes.ids[index.toULongLong()]);
        json.end(']').key("similarity").number(group.similarity).key("shared").text(group.shared).end('}');
    }
    print(json.end(']').end('}').bytes() + '\n');
}

void printText(const std::vector<SamenessGroup>& groups, const Notes& notes)
{
    for (const SamenessGroup& group : groups) {
        QStringList ids;
        for (const QString& index : group.ids)
            ids << notes.ids[index.toULongLong()].toVariant().toString();
        printLine(u"%1  %2"_s.arg(group.similarity, 0, 'f', 2).arg(ids.join(u' ')));
        printLine(u"      “%1”"_s.arg(group.shared.simplified()));
    }
    if (groups.empty())
        printLine(u"no two of these %1 notes are alike"_s.arg(notes.inputs.size()));
}

Result<ExitStatus> run(const Invocation& invocation)
{
    const auto path = invocation.onlyWord(u"a JSON Lines file of notes");
    if (!path)
        return path.error();
    const auto notes = readNotes(*path);
    if (!notes)
        return notes.error();
    const std::vector<SamenessGroup> groups = critique::samenessGroups(notes->inputs);
    invocation.wantsJson() ? printJson(groups, *notes) : printText(groups, *notes);
    return ExitStatus::Done;
}

} // namespace

const Command& samenessCommand()
{
    static const Command command = {
        .name = u"sameness",
        .usage = u"FILE|-",
        .summary = u"groups notes that were plainly made from one text",
        .help =
            u"Reads notes as JSON Lines ({\"id\": …, \"text\": \"…\"}) and prints groups of those that a "
            u"recipient could\n"
            "tell were made from one text: how alike they are, which ones, and the longest words they share.",
        .options = {},
        .mostWords = 1,
        .run = run,
    };
    return command;
}

} // namespace wellmet::cli
