// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_draft.h"

#include "batch_line.h"
#include "console.h"
#include "result_json.h"

#include "critique/copies/sameness.h"
#include "critique/critic.h"
#include "critique/knowledge.h"
#include "drafting/drafter.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using critique::SamenessIndex;
using drafting::Draft;
using drafting::DraftRequest;

namespace {

// A brief's own words go before the command line's.
struct Brief
{
    BatchLine line;
    DraftRequest request; // points into `line`
};

Result<void> fill(Brief& brief, const DraftOptions& options)
{
    BatchLine& line = brief.line;
    if (!line.contact)
        return Error{Error::Code::BadInput, u"contact is missing"_s};
    if (!line.sender)
        line.sender = contacts::SenderProfile();
    const QJsonValue tone = line.object[u"tone"_s];
    const auto wanted = drafting::toneFromId(tone.toString());
    if (!tone.isUndefined() && !tone.isNull() && !wanted)
        return Error{Error::Code::BadInput,
                     u"tone is “%1”; it must be warm, neutral or formal"_s.arg(tone.toVariant().toString())};
    brief.request.contact = &*line.contact;
    brief.request.sender = &*line.sender;
    brief.request.channel = line.channel.value_or(options.channel);
    brief.request.tone = wanted.value_or(options.tone);
    brief.request.today = line.today.isValid() ? line.today : options.today;
    brief.request.seed = options.seed;
    return {};
}

// The newest texts to the people of each employer and each place met.
class CircleTexts
{
public:
    QStringList near(const contacts::Contact& contact) const
    {
        QStringList texts;
        for (const QString& circle : circlesOf(contact)) {
            for (const QString& text : m_texts.value(circle)) {
                if (!texts.contains(text))
                    texts << text;
            }
        }
        return texts;
    }

    void add(const contacts::Contact& contact, const QString& text)
    {
        for (const QString& circle : circlesOf(contact)) {
            QStringList& texts = m_texts[circle];
            texts << text;
            if (texts.size() > kMostRemembered)
                texts.removeFirst();
        }
    }

private:
    static QStringList circlesOf(const contacts::Contact& contact)
    {
        QStringList circles;
        for (const QString& name : {contact.organization, contact.met.where}) {
            if (!name.trimmed().isEmpty())
                circles << name.simplified().toCaseFolded();
        }
        return circles;
    }

    static constexpr qsizetype kMostRemembered = 12;
    QHash<QString, QStringList> m_texts;
};

// Writes for one brief after the other and remembers the texts, so that later ones can avoid them: most of
// all those to people who meet, then the newest, then any that is nearly the same.
class BatchDrafter
{
public:
    explicit BatchDrafter(const DraftOptions& options) : m_options(options) {}

    std::vector<Draft> drafts(DraftRequest request)
    {
        if (m_options.isIndependent)
            return compose(request);
        request.avoid = m_texts.mid(std::max<qsizetype>(0, m_texts.size() - kNewest));
        request.batch = &m_used;
        request.avoidMost = m_circles.near(*request.contact);
        std::vector<Draft> drafts = compose(request);
        const auto matches = m_written.matches(drafts.front().text);
        for (const SamenessIndex::Match& match : matches) {
            if (request.avoid.size() < kNewest + kMostAlike)
                request.avoid << m_texts[match.note];
        }
        if (!matches.empty())
            drafts = compose(request);
        remember(*request.contact, drafts.front());
        return drafts;
    }

    // What the critic said of one of the drafts for this request.
    critique::CritiqueReport critique(const DraftRequest& request, const Draft& draft) const
    {
        const auto said = m_said.constFind(draft.subject + u'\n' + draft.text);
        return said != m_said.constEnd() ? *said : critique(request, draft, nullptr);
    }

private:
    critique::CritiqueReport critique(const DraftRequest& request, const Draft& draft,
                                      const critique::Knowledge* knowledge) const
    {
        critique::Circumstances circumstances;
        circumstances.contact = request.contact;
        circumstances.sender = request.sender;
        circumstances.today = request.today;
        circumstances.knowledge = knowledge;
        return m_critic.critique({.text = draft.text, .subject = draft.subject, .channel = request.channel},
                                 circumstances);
    }

    std::vector<Draft> compose(const DraftRequest& request)
    {
        const critique::Knowledge knowledge(request.contact, request.sender);
        m_said.clear();
        return m_drafter.variants(request, m_options.variants, [&](const Draft& draft) {
            const auto report = critique(request, draft, &knowledge);
            m_said.insert(draft.subject + u'\n' + draft.text, report);
            return report.score;
        });
    }

    void remember(const contacts::Contact& contact, const Draft& draft)
    {
        if (draft.text.isEmpty())
            return;
        m_written.add({}, draft.text);
        m_texts << draft.text;
        m_circles.add(contact, draft.text);
        count(m_used, draft);
    }

    static constexpr qsizetype kNewest = 8;
    static constexpr qsizetype kMostAlike = 8;

    const DraftOptions& m_options;
    critique::Critic m_critic;
    drafting::Drafter m_drafter;
    SamenessIndex m_written;
    QStringList m_texts;
    CircleTexts m_circles;
    drafting::PhraseUse m_used;
    QHash<QString, critique::CritiqueReport> m_said; // by subject and text, of the latest drafts
};

} // namespace

Result<ExitStatus> draftBriefs(const QString& path, const DraftOptions& options)
{
    BatchDrafter drafter(options);
    ExitStatus worst = ExitStatus::Done;
    const auto read = eachLine(path, [&](const QByteArray& bytes, int) -> Result<void> {
        QJsonValue id;
        auto line = readBatchLine(bytes, id);
        Brief brief;
        Result<void> filled;
        if (line) {
            brief.line = *std::move(line);
            filled = fill(brief, options);
        } else {
            filled = line.error();
        }
        if (!filled) {
            print(errorLine(id, filled.error().message));
            worst = ExitStatus::BadInput;
            return {};
        }
        JsonText json;
        json.begin('{').key("id").value(id);
        addDrafts(json, drafter.drafts(brief.request), options.withVariants,
                  [&](const Draft& draft) { return drafter.critique(brief.request, draft); });
        print(json.end('}').bytes() + '\n');
        return {};
    });
    if (!read)
        return read.error();
    if (worst == ExitStatus::BadInput)
        complain(u"some lines could not be read; their results say why"_s);
    return worst;
}

} // namespace wellmet::cli
