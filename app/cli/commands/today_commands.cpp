// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "console.h"

#include "contacts/due/due_changes.h"
#include "exchange/wellmet_document.h"
#include "notebook/notebook.h"
#include "notebook/today/today.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using contacts::DueKind;

namespace {

QString kindId(DueKind kind)
{
    switch (kind) {
    case DueKind::FollowUp:
        return u"follow-up"_s;
    case DueKind::Promise:
        return u"promise"_s;
    case DueKind::KeepInTouch:
        return u"keep-in-touch"_s;
    case DueKind::Unanswered:
        break;
    }
    return u"unanswered"_s;
}

constexpr std::array kTodayOptions = {
    Option{u"today", u"DATE", u"what is due on this day; the system's by default"},
};

// A line of the list, in either form. `due` is null for what has no day.
struct Entry
{
    contacts::ContactId id;
    QString name;
    QString kind;
    QDate due;
    QString what;
    QString why;
};

void printEntry(const Entry& entry, bool asJson)
{
    if (!asJson) {
        printLine(QStringList{entry.id.value(), entry.name, entry.what, entry.why}.join(u'\t'));
        return;
    }
    QJsonObject line{{u"id"_s, entry.id.value()},
                     {u"name"_s, entry.name},
                     {u"kind"_s, entry.kind},
                     {u"what"_s, entry.what},
                     {u"why"_s, entry.why}};
    if (entry.due.isValid())
        line[u"due"_s] = entry.due.toString(Qt::ISODate);
    print(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

QString noteText(const notebook::NoteBudget& budget)
{
    if (budget.period == notebook::BudgetPeriod::None)
        return u"A note"_s;
    const QString period = budget.period == notebook::BudgetPeriod::Week ? u"week"_s : u"month"_s;
    return u"A note (%1 of %2 left this %3)"_s.arg(budget.left()).arg(budget.limit).arg(period);
}

Result<ExitStatus> runToday(const Invocation& invocation)
{
    const auto book = openNotebook(invocation);
    if (!book)
        return book.error();
    const auto today = notebook::todayOf(**book);
    if (!today)
        return today.error();
    const bool asJson = invocation.wantsJson();
    for (const notebook::TodayLine& line : today->lines) {
        const bool hasDay = line.due.day != contacts::dueAtOnce();
        printEntry({.id = line.id,
                    .name = line.name,
                    .kind = kindId(line.due.kind),
                    .due = hasDay ? line.due.day : QDate(),
                    .what = line.what,
                    .why = line.why},
                   asJson);
    }
    for (const notebook::NoteGain& gain : today->gains)
        printEntry({.id = gain.id,
                    .name = gain.name,
                    .kind = u"note"_s,
                    .due = {},
                    .what = noteText(today->budget),
                    .why = gain.why},
                   asJson);
    if (today->duePeople > notebook::Today::kMostPeople)
        complain(
            u"%1 people have something due; wellmet-cli list --due names them all"_s.arg(today->duePeople));
    return ExitStatus::Done;
}

QString outcomeIds()
{
    QStringList ids;
    for (const auto& row : contacts::outcomeTable())
        ids << row.id.toString();
    return ids.join(u", "_s);
}

Result<ExitStatus> runOutcome(const Invocation& invocation)
{
    const QStringList& words = invocation.arguments.words;
    if (words.size() != 2)
        return Error{Error::Code::BadInput,
                     u"outcome needs a person and what came of the note; see wellmet-cli outcome --help"_s};
    const auto outcome = contacts::outcomeFromId(words[1]);
    if (!outcome)
        return Error{Error::Code::BadInput,
                     u"“%1” is no outcome; it must be one of %2"_s.arg(words[1], outcomeIds())};
    const auto book = openNotebook(invocation);
    if (!book)
        return book.error();
    const auto before = (*book)->find(words[0]);
    if (!before)
        return before.error();
    const auto place = contacts::lastNote(*before);
    if (!place)
        return Error{Error::Code::BadInput, u"%1: no note to them is recorded"_s.arg(before->name)};
    const auto today = invocation.today();
    if (!today)
        return today.error();
    const contacts::Contact after = contacts::withOutcome(*before, *place, *outcome, *today);
    contacts::ContactChanges changes{{.before = *before, .after = after}};
    if (after != *before) {
        if (const auto applied = (*book)->apply(changes); !applied)
            return applied.error();
    }
    if (invocation.wantsJson())
        print(QJsonDocument(exchange::contactToJson(after)).toJson(QJsonDocument::Compact) + '\n');
    return ExitStatus::Done;
}

} // namespace

const Command& todayCommand()
{
    static const Command command = {
        .name = u"today",
        .usage = u"",
        .summary = u"lists what is due today, and why",
        .help =
            u"Lists follow-ups and promises that are due, people you meant to keep in touch with, and notes\n"
            "without an answer past their time; then who gains most from one of the notes left. A line is\n"
            "id, name, what and why now, separated by tabs; with --json each line is an object with id, "
            "name,\n"
            "kind (follow-up, promise, keep-in-touch, unanswered or note), due, what and why.\n"
            "“list --due” names the same people.",
        .options = kTodayOptions,
        .run = runToday,
    };
    return command;
}

const Command& outcomeCommand()
{
    static const QString help = u"OUTCOME is one of %1."_s.arg(outcomeIds());
    static const Command command = {
        .name = u"outcome",
        .usage = u"ID|NAME OUTCOME",
        .summary = u"records what came of the last note to someone",
        .help = help,
        .options = {},
        .mostWords = 2,
        .run = runOutcome,
    };
    return command;
}

} // namespace wellmet::cli
