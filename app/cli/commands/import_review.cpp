// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_review.h"

#include "console.h"
#include "json_text.h"

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using exchange::Rejection;
using notebook::Conflict;
using notebook::ImportPlan;
using notebook::Proposal;

namespace {

QString suggestion(const Proposal& proposal)
{
    const QString people =
        proposal.changes.size() == 1 ? u"1 person"_s : u"%1 people"_s.arg(proposal.changes.size());
    const QString how = proposal.isAccepted ? u"accepted"_s : u"--accept \"%1\" if so"_s.arg(proposal.place);
    return u"suggested: %1 (%2; %3)"_s.arg(notebook::sentenceOf(proposal), people, how);
}

} // namespace

ImportReview::ImportReview(const ImportPlan& planned, const std::vector<Source>& sources)
    : m_sources(sources),
      m_proposals(planned.proposals)
{
    for (const Conflict& conflict : planned.conflicts) {
        const contacts::Contact contact = planned.changes.after(conflict.change);
        m_differences.push_back({.name = contact.name,
                                 .field = idOf(notebook::mergeFieldTable(), conflict.field).toString(),
                                 .mine = notebook::wordsOf(conflict.field, contact),
                                 .theirs = notebook::wordsOf(conflict.field, conflict.theirs),
                                 .kept = idOf(notebook::keepTable(), conflict.keep).toString()});
    }
}

void ImportReview::printJson(const ImportPlan& done) const
{
    JsonText json;
    json.begin('{').key("added").number(qint64(done.added)).key("merged").number(qint64(done.merged));
    json.key("unchanged").number(qint64(done.unchanged)).key("passed_over").number(qint64(done.passedOver));
    json.key("rejected").begin('[');
    for (const Source& source : m_sources) {
        for (const Rejection& rejection : source.batch.rejected) {
            json.begin('{')
                .key("file")
                .text(placeOf(source, rejection))
                .key("line")
                .number(qint64(rejection.line));
            json.key("reason").text(rejection.reason).end('}');
        }
    }
    json.end(']').key("differences").begin('[');
    for (const Difference& difference : m_differences) {
        json.begin('{').key("name").text(difference.name).key("field").text(difference.field);
        json.key("mine").text(difference.mine).key("theirs").text(difference.theirs);
        json.key("kept").text(difference.kept).end('}');
    }
    json.end(']').key("suggested").begin('[');
    for (const Proposal& proposal : m_proposals) {
        json.begin('{')
            .key("sentence")
            .text(notebook::sentenceOf(proposal))
            .key("place")
            .text(proposal.place);
        json.key("people").number(qint64(proposal.changes.size()));
        json.key("accepted").flag(proposal.isAccepted).end('}');
    }
    json.end(']').key("remarks").begin('[');
    for (const Source& source : m_sources) {
        for (const QString& remark : source.batch.remarks)
            json.text(remark);
    }
    print(json.end(']').end('}').bytes() + '\n');
}

void ImportReview::printText(const ImportPlan& done) const
{
    printLine(u"%1 added, %2 merged, %3 unchanged, %4 rejected"_s.arg(done.added)
                  .arg(done.merged)
                  .arg(done.unchanged)
                  .arg(rejectedIn(m_sources)));
    for (const Source& source : m_sources) {
        for (const Rejection& rejection : source.batch.rejected)
            printLine(u"%1:%2: rejected: %3"_s.arg(placeOf(source, rejection))
                          .arg(rejection.line)
                          .arg(rejection.reason));
    }
    for (const Difference& difference : m_differences)
        printLine(u"differs: %1, %2: “%3” here, “%4” in the file; kept %5"_s.arg(
            difference.name, difference.field, difference.mine, difference.theirs, difference.kept));
    for (const Proposal& proposal : m_proposals)
        printLine(suggestion(proposal));
    if (done.passedOver > 0)
        printLine(done.passedOver == 1
                      ? u"note: somebody you don't know who only wrote to you was left out"_s
                      : u"note: %1 people you don't know who only wrote to you were left out"_s.arg(
                            done.passedOver));
    for (const Source& source : m_sources) {
        for (const QString& remark : source.batch.remarks)
            printLine(u"%1: note: %2"_s.arg(source.path, remark));
    }
}

} // namespace wellmet::cli
