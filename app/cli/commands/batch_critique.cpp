// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_critique.h"

#include "batch_line.h"
#include "console.h"
#include "result_json.h"

#include "critique/critic.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using critique::Critic;
using critique::CritiqueReport;
using critique::Note;

namespace {

Result<CritiqueReport> critiqueLine(const Critic& critic, const BatchLine& line,
                                    const critique::Note& defaults, QDate today)
{
    const QJsonValue text = line.object[u"text"_s];
    if (!text.isString())
        return Error{Error::Code::BadInput, u"text is missing or isn't a text"_s};
    Note note = defaults;
    note.text = text.toString();
    note.subject = line.object[u"subject"_s].toString();
    if (line.channel)
        note.channel = line.channel;
    critique::Circumstances circumstances;
    circumstances.contact = line.contact ? &*line.contact : nullptr;
    circumstances.sender = line.sender ? &*line.sender : nullptr;
    circumstances.today = line.today.isValid() ? line.today : today;
    return critic.critique(note, circumstances);
}

} // namespace

Result<ExitStatus> critiqueLines(const QString& path, std::optional<contacts::Channel> channel, QDate today)
{
    Note defaults;
    defaults.channel = channel;
    const Critic critic;
    ExitStatus worst = ExitStatus::Done;
    const auto read = eachLine(path, [&](const QByteArray& bytes, int) {
        QJsonValue id;
        const auto line = readBatchLine(bytes, id);
        const auto report = line ? critiqueLine(critic, *line, defaults, today) : line.error();
        if (!report) {
            print(errorLine(id, report.error().message));
            worst = ExitStatus::BadInput;
            return Result<void>();
        }
        JsonText json;
        json.begin('{').key("id").value(id);
        addReport(json, *report);
        print(json.end('}').bytes() + '\n');
        worst = std::max(worst, statusOf(*report));
        return Result<void>();
    });
    if (!read)
        return read.error();
    if (worst == ExitStatus::BadInput)
        complain(u"some lines could not be read; their results say why"_s);
    return worst;
}

ExitStatus statusOf(const CritiqueReport& report)
{
    return report.verdict == critique::Verdict::Stop ? ExitStatus::Stopped : ExitStatus::Done;
}

} // namespace wellmet::cli
