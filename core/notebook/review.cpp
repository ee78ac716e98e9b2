// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/review.h"

#include "critique/knowledge.h"
#include "critique/reading/sent_before.h"
#include "notebook/earlier_texts.h"
#include "notebook/note_budget.h"
#include "notebook/notebook.h"
#include "storage/people/sent_notes.h"

#include <QElapsedTimer>
#include <QTimer>

#include <limits>

namespace wellmet::notebook {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactId;
using contacts::Interaction;
using critique::SamenessIndex;

namespace {

QStringList sentTexts(const Contact& contact)
{
    QStringList texts;
    for (const Interaction& entry : contact.history) {
        if (entry.kind == Interaction::sent() && !entry.text.isEmpty())
            texts << entry.text;
    }
    return texts;
}

} // namespace

struct Review::Private
{
    Private(Notebook& owner, Reading how) : notebook(owner), reading(how) {}

    const contacts::SenderProfile& senderProfile();
    const SamenessIndex& sentIndex();
    void readSent(int milliseconds);
    void noteChanges(const QList<ContactId>& ids);
    void forget();
    void forgetSent();
    contacts::Limits limits(contacts::Channel channel) const;

    Notebook& notebook;
    Reading reading;
    std::optional<critique::Critic> critic;
    std::optional<drafting::Drafter> drafter;
    std::optional<contacts::SenderProfile> sender;
    std::optional<std::vector<Silence>> silences;
    std::optional<SamenessIndex> sent;               // begun when first asked for
    std::optional<storage::SentNotes::Place> unread; // what lies behind isn't in it yet
    QTimer turn;                                     // to read on
};

const contacts::SenderProfile& Review::Private::senderProfile()
{
    if (!sender) {
        const Result<contacts::SenderProfile> read = notebook.sender();
        sender = read ? *read : contacts::SenderProfile();
    }
    return *sender;
}

const SamenessIndex& Review::Private::sentIndex()
{
    constexpr int kAtFirst = 25; // milliseconds; enough for a thousand notes, and nobody sees it
    if (sent)
        return *sent;
    sent.emplace(critique::senderFacts(senderProfile()));
    unread.emplace();
    readSent(reading == Reading::AtOnce ? std::numeric_limits<int>::max() : kAtFirst);
    if (unread)
        turn.start();
    return *sent;
}

void Review::Private::readSent(int milliseconds)
{
    constexpr int kPage = 100;
    const storage::SentNotes notes(notebook.database());
    QElapsedTimer clock;
    clock.start();
    while (unread && clock.elapsed() < milliseconds) {
        const auto page = notes.each(*unread, kPage, [this](const storage::SentNote& note) {
            sent->add(critique::addresseeOf(note.to), note.text);
        });
        // A notebook that can't be read is reported by whoever asked it; the critic then knows of no more.
        unread = page ? *page : std::nullopt;
    }
}

void Review::Private::forget()
{
    sender.reset();
    silences.reset();
    forgetSent();
}

void Review::Private::forgetSent()
{
    sent.reset();
    unread.reset();
    turn.stop();
}

// While the notes are still being read, a changed person's may come in twice; people are counted once.
void Review::Private::noteChanges(const QList<ContactId>& ids)
{
    constexpr qsizetype kMoreThanOneByOne = 200;
    if (!sent)
        return;
    if (ids.size() > kMoreThanOneByOne)
        return forget();
    for (const ContactId& id : ids) {
        sent->forget(id.value());
        const Result<Contact> contact = notebook.contact(id);
        if (!contact)
            continue;
        for (const QString& text : sentTexts(*contact))
            sent->add(critique::addresseeOf(*contact), text);
    }
}

contacts::Limits Review::Private::limits(contacts::Channel channel) const
{
    contacts::Limits limits = contacts::defaultLimits(channel);
    const Result<QString> own = notebook.setting(limitSetting(channel));
    if (own && own->toInt() > 0)
        limits.body = own->toInt();
    return limits;
}

Review::Review(Notebook& notebook, Reading reading, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(notebook, reading))
{
    connect(&notebook, &Notebook::senderChanged, this, [this] {
        d->sender.reset();
        d->forgetSent(); // what the sender says of themselves is masked in it
    });
    connect(&notebook, &Notebook::silencesChanged, this, [this] { d->silences.reset(); });
    connect(&notebook, &Notebook::changedElsewhere, this, [this] { d->forget(); });
    connect(&notebook, &Notebook::peopleChanged, this,
            [this](const QList<ContactId>& ids) { d->noteChanges(ids); });
    connect(&d->turn, &QTimer::timeout, this, [this] {
        constexpr int kPart = 6; // milliseconds: a frame has 16
        d->readSent(kPart);
        if (d->unread)
            return;
        d->turn.stop();
        Q_EMIT sentNotesRead();
    });
}

Review::~Review() = default;

const contacts::SenderProfile& Review::sender() const
{
    return d->senderProfile();
}

critique::CritiqueReport Review::critique(const critique::Note& note, const Contact& recipient) const
{
    if (!d->critic)
        d->critic.emplace();
    return d->critic->critique(note, circumstances(recipient, note.channel));
}

critique::CritiqueReport Review::advise(const critique::Note& note, const Contact& recipient,
                                        const Writing& writing) const
{
    if (!d->critic)
        d->critic.emplace();
    // A notebook that can't be read is reported by whoever asked it; then nothing is silenced.
    if (!d->silences) {
        const Result<std::vector<Silence>> read = d->notebook.silences();
        d->silences = read ? *read : std::vector<Silence>();
    }
    const std::vector<critique::Silencing> silenced = silencingFor(recipient.id, *d->silences);
    critique::Circumstances known = circumstances(recipient, note.channel);
    known.spelling = writing.spelling;
    known.unfinished = writing.unfinished;
    known.silenced = silenced;
    return d->critic->critique(note, known);
}

critique::Circumstances Review::circumstances(const Contact& recipient,
                                              std::optional<contacts::Channel> channel) const
{
    critique::Circumstances known{.contact = &recipient,
                                  .sender = &sender(),
                                  .today = d->notebook.clock().today(),
                                  .sent = &d->sentIndex()};
    if (channel)
        known.limits = d->limits(*channel);
    return known;
}

void Review::complete(drafting::DraftRequest& request) const
{
    Q_ASSERT(request.contact);
    if (!d->critic)
        d->critic.emplace();
    if (!d->drafter)
        d->drafter.emplace();
    if (!request.sender)
        request.sender = &sender();
    if (!request.today.isValid())
        request.today = d->notebook.clock().today();
    if (!request.limits)
        request.limits = d->limits(request.channel);
}

// Valid as long as what the request points at.
drafting::ScoreDraft Review::scoreFor(const drafting::DraftRequest& request) const
{
    critique::Circumstances known = circumstances(*request.contact, request.channel);
    known.sender = request.sender;
    known.today = request.today;
    known.limits = request.limits;
    const auto knowledge = std::make_shared<const critique::Knowledge>(request.contact, request.sender);
    known.knowledge = knowledge.get();
    return [this, known, knowledge, channel = request.channel](const drafting::Draft& draft) {
        const critique::Note note{.text = draft.text, .subject = draft.subject, .channel = channel};
        return d->critic->critique(note, known).score;
    };
}

std::vector<drafting::Draft> Review::drafts(drafting::DraftRequest request, int count) const
{
    complete(request);
    const EarlierTexts earlier = earlierTexts(d->notebook.database(), *request.contact, request.batch);
    request.avoid += earlier.others;
    request.avoidMost += earlier.nearby;
    // A batch minds its own drafts and those that are waiting; a note on its own minds the latter.
    drafting::PhraseUse said = earlier.said;
    if (request.batch) {
        for (const auto& [sentence, times] : request.batch->sentences)
            said.sentences[sentence] += times;
        said.latest.insert(said.latest.end(), request.batch->latest.begin(), request.batch->latest.end());
    }
    if (request.batch || !said.sentences.empty())
        request.batch = &said;
    std::vector<drafting::Draft> drafts = d->drafter->variants(request, count, scoreFor(request));
    heedBudget(request, drafts);
    return drafts;
}

drafting::Draft Review::advice(drafting::DraftRequest request) const
{
    complete(request);
    drafting::Draft advice = d->drafter->advice(request);
    heedBudget(request, {&advice, 1});
    return advice;
}

// A used-up budget speaks against sending, not against writing: the text stays.
void Review::heedBudget(const drafting::DraftRequest& request, std::span<drafting::Draft> drafts) const
{
    const auto budget = noteBudget(d->notebook, request.today);
    const auto advice = budget ? budgetAdvice(*budget, *request.contact, request.channel) : std::nullopt;
    if (!advice)
        return;
    for (drafting::Draft& draft : drafts) {
        if (draft.advice != drafting::Advice::Write)
            continue;
        draft.advice = advice->advice;
        draft.because = advice->because;
    }
}

std::vector<drafting::Passage> Review::alternatives(drafting::DraftRequest request,
                                                    const drafting::Draft& note, std::size_t part,
                                                    int count) const
{
    complete(request);
    return d->drafter->alternatives(request, note, part, count, scoreFor(request));
}

} // namespace wellmet::notebook

#include "moc_review.cpp"
