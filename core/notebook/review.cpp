// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/review.h"

#include "notebook/notebook.h"
#include "storage/people/sent_notes.h"

#include <QHash>

namespace wellmet::notebook {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactId;
using contacts::Interaction;
using critique::SamenessIndex;

namespace {

// Enough to keep this month's notes apart; older ones no longer lie in the same inboxes.
constexpr int kAvoided = 30;

QString circleOf(const QString& organization, const QString& metWhere)
{
    return (organization.isEmpty() ? metWhere : organization).simplified().toCaseFolded();
}

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
    explicit Private(Notebook& owner) : notebook(owner) {}

    const SamenessIndex& sentIndex();
    void noteChanges(const QList<ContactId>& ids);
    void forget();
    contacts::Limits limits(contacts::Channel channel) const;

    Notebook& notebook;
    std::optional<critique::Critic> critic;
    std::optional<drafting::Drafter> drafter;
    std::optional<contacts::SenderProfile> sender;
    std::optional<std::vector<Silence>> silences;
    std::optional<SamenessIndex> sent;     // made when first asked for
    QHash<ContactId, QStringList> indexed; // the texts in it
};

const SamenessIndex& Review::Private::sentIndex()
{
    if (sent)
        return *sent;
    sent.emplace();
    // A notebook that can't be read is reported by whoever asked it; the critic then knows of no other notes.
    static_cast<void>(storage::SentNotes(notebook.database()).each([this](const storage::SentNote& note) {
        sent->add({.key = note.to.value(),
                   .label = note.name,
                   .circle = circleOf(note.organization, note.metWhere)},
                  note.text);
        indexed[note.to] << note.text;
    }));
    return *sent;
}

void Review::Private::forget()
{
    sender.reset();
    silences.reset();
    sent.reset();
    indexed.clear();
}

// New notes are added; the index can't take one back, so it is made anew when one has gone.
void Review::Private::noteChanges(const QList<ContactId>& ids)
{
    constexpr qsizetype kMoreThanOneByOne = 200;
    if (!sent)
        return;
    if (ids.size() > kMoreThanOneByOne)
        return forget();
    for (const ContactId& id : ids) {
        const Result<Contact> contact = notebook.contact(id);
        const QStringList now = contact ? sentTexts(*contact) : QStringList();
        QStringList& known = indexed[id];
        if (now.mid(0, known.size()) != known)
            return forget();
        for (const QString& text : now.mid(known.size())) {
            sent->add({.key = id.value(),
                       .label = contact->name,
                       .circle = circleOf(contact->organization, contact->met.where)},
                      text);
        }
        known = now;
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

Review::Review(Notebook& notebook, QObject* parent) : QObject(parent), d(std::make_unique<Private>(notebook))
{
    connect(&notebook, &Notebook::senderChanged, this, [this] { d->sender.reset(); });
    connect(&notebook, &Notebook::silencesChanged, this, [this] { d->silences.reset(); });
    connect(&notebook, &Notebook::changedElsewhere, this, [this] { d->forget(); });
    connect(&notebook, &Notebook::peopleChanged, this,
            [this](const QList<ContactId>& ids) { d->noteChanges(ids); });
}

Review::~Review() = default;

const contacts::SenderProfile& Review::sender() const
{
    if (!d->sender) {
        const Result<contacts::SenderProfile> read = d->notebook.sender();
        d->sender = read ? *read : contacts::SenderProfile();
    }
    return *d->sender;
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

std::vector<drafting::Draft> Review::drafts(drafting::DraftRequest request, int count) const
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
    const Result<QStringList> sent =
        storage::SentNotes(d->notebook.database()).newestTexts(request.contact->id, kAvoided);
    if (sent)
        request.avoid += *sent;

    critique::Circumstances known = circumstances(*request.contact, request.channel);
    known.sender = request.sender;
    known.today = request.today;
    known.limits = request.limits;
    const auto score = [&](const drafting::Draft& draft) {
        const critique::Note note{.text = draft.text, .subject = draft.subject, .channel = request.channel};
        return d->critic->critique(note, known).score;
    };
    return d->drafter->variants(request, count, score);
}

} // namespace wellmet::notebook

#include "moc_review.cpp"
