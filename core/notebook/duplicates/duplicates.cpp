// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/duplicates/duplicates.h"

#include "contacts/likeness/name_likeness.h"
#include "contacts/name_parts.h"
#include "contacts/names.h"
#include "exchange/profile_link.h"
#include "notebook/import/contact_match.h"
#include "notebook/import/merge_field.h"
#include "notebook/notebook.h"
#include "storage/duplicates/identities.h"
#include "storage/transaction.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wellmet::notebook {

using contacts::Contact;
using contacts::ContactId;
using storage::Identities;
using storage::PairOfPeople;

namespace {

constexpr int kProgressStep = 1000;
// More people than this under one link or address: a shared mailbox, and each is held against the first only.
constexpr size_t kPairwise = 8;
// A name that more people share than this tells nobody apart; one that more than a few share tells nothing
// without an employer.
constexpr size_t kMostNamesakes = 50;
constexpr size_t kFewNamesakes = 4;

constexpr IdRow<SameBy> kTable[] = {{SameBy::Profile, u"profile"},
                                    {SameBy::Email, u"email"},
                                    {SameBy::NameAndEmployer, u"name-and-employer"},
                                    {SameBy::Name, u"name"}};

// "acme" for "Acme, Inc." and "ACME GmbH & Co. KG".
QString employerKey(const QString& organization)
{
    static const QStringList kForms = {u"inc"_s,  u"ltd"_s, u"limited"_s, u"llc"_s, u"llp"_s, u"plc"_s,
                                       u"corp"_s, u"co"_s,  u"gmbh"_s,    u"ag"_s,  u"kg"_s,  u"se"_s,
                                       u"sa"_s,   u"sas"_s, u"sarl"_s,    u"srl"_s, u"spa"_s, u"bv"_s,
                                       u"nv"_s,   u"ab"_s,  u"as"_s,      u"oy"_s,  u"pty"_s};
    QStringList words;
    for (const QString& word : organization.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString letters = lettersOf(word); !letters.isEmpty())
            words << letters;
    }
    while (words.size() > 1 && kForms.contains(words.back()))
        words.removeLast();
    return words.join(QString());
}

// What of a person is held against others.
struct Entry
{
    Contact shown; // id, name, employer
    QString slug;
    QString employer;
    QString name;     // the likeness key without short forms
    QString initials; // amid the name
    QString words;    // of all keys, to find a word in common
};

struct Keyed
{
    QString key;
    size_t entry = 0;

    friend bool operator==(const Keyed&, const Keyed&) = default;
    friend bool operator<(const Keyed& a, const Keyed& b)
    {
        return std::tie(a.key, a.entry) < std::tie(b.key, b.entry);
    }
};

class Finder
{
public:
    explicit Finder(std::vector<PairOfPeople> toldApart) : m_toldApart(std::move(toldApart)) {}

    void meet(Contact&& contact);
    std::vector<Duplicate> found();

private:
    void lookAtProfiles(const std::vector<size_t>& group);
    void lookAtEmails(const std::vector<size_t>& group, const QString& email);
    void lookAtNames(const std::vector<size_t>& group);
    void propose(size_t one, size_t other, SameBy by, const QString& reason);

    std::vector<Entry> m_entries;
    std::vector<Keyed> m_slugs;
    std::vector<Keyed> m_emails;
    std::vector<Keyed> m_names;
    std::vector<PairOfPeople> m_toldApart; // sorted
    QSet<std::pair<size_t, size_t>> m_seen;
    std::vector<Duplicate> m_found;
};

void Finder::meet(Contact&& contact)
{
    const ContactMatcher::Keys keys(contact);
    const QStringList names = contacts::likenessKeys(contact);
    const size_t index = m_entries.size();
    if (!keys.slug.isEmpty())
        m_slugs.push_back({keys.slug, index});
    for (const QString& email : keys.emails) {
        if (!email.isEmpty())
            m_emails.push_back({email, index});
    }
    for (const QString& name : names)
        m_names.push_back({name, index});
    const QString initials = contacts::middleInitials(contact);
    contact.emails.clear();
    contact.links.clear();
    const QString employer = employerKey(contact.organization);
    m_entries.push_back({.shown = std::move(contact),
                         .slug = keys.slug,
                         .employer = employer,
                         .name = names.value(0),
                         .initials = initials,
                         .words = names.join(u' ')});
}

// Calls `look` with every group of two and more who have a key in common, each once, in order.
template <class Look>
void eachGroup(std::vector<Keyed>& keyed, Look look)
{
    std::sort(keyed.begin(), keyed.end());
    keyed.erase(std::unique(keyed.begin(), keyed.end()), keyed.end());
    std::vector<size_t> group;
    for (size_t i = 0; i < keyed.size(); ++i) {
        group.push_back(keyed[i].entry);
        if (i + 1 < keyed.size() && keyed[i + 1].key == keyed[i].key)
            continue;
        if (group.size() > 1)
            look(group, keyed[i].key);
        group.clear();
    }
}

template <class Visit>
void eachPair(const std::vector<size_t>& group, size_t pairwise, Visit visit)
{
    const size_t firsts = group.size() > pairwise ? 1 : group.size();
    for (size_t i = 0; i < firsts; ++i) {
        for (size_t j = i + 1; j < group.size(); ++j)
            visit(group[i], group[j]);
    }
}

std::vector<Duplicate> Finder::found()
{
    eachGroup(m_slugs, [this](const std::vector<size_t>& group, const QString&) { lookAtProfiles(group); });
    eachGroup(m_emails,
              [this](const std::vector<size_t>& group, const QString& email) { lookAtEmails(group, email); });
    eachGroup(m_names, [this](const std::vector<size_t>& group, const QString&) { lookAtNames(group); });
    std::ranges::stable_sort(m_found, [](const Duplicate& a, const Duplicate& b) {
        return std::tuple(a.by, contacts::foldedForSearch(a.first.name), a.first.id, a.second.id) <
               std::tuple(b.by, contacts::foldedForSearch(b.first.name), b.first.id, b.second.id);
    });
    return std::move(m_found);
}

void Finder::lookAtProfiles(const std::vector<size_t>& group)
{
    const QString reason = u"Both have the profile linkedin.com/in/%1."_s.arg(m_entries[group.front()].slug);
    eachPair(group, kPairwise,
             [&](size_t one, size_t other) { propose(one, other, SameBy::Profile, reason); });
}

void Finder::lookAtEmails(const std::vector<size_t>& group, const QString& email)
{
    const auto isAddress = [](const Entry& entry) { return entry.shown.name.contains(u'@'); };
    eachPair(group, kPairwise, [&](size_t one, size_t other) {
        const Entry& a = m_entries[one];
        const Entry& b = m_entries[other];
        if (isAddress(a) || isAddress(b) || haveCommonWord(a.words, b.words))
            propose(one, other, SameBy::Email, u"Both have the address %1."_s.arg(email));
    });
}

void Finder::lookAtNames(const std::vector<size_t>& group)
{
    if (group.size() > kMostNamesakes)
        return;
    eachPair(group, kMostNamesakes, [&](size_t one, size_t other) {
        const Entry& a = m_entries[one];
        const Entry& b = m_entries[other];
        if (!a.slug.isEmpty() && !b.slug.isEmpty())
            return; // two profiles, or one that was seen
        if (!contacts::mayShareInitials(a.initials, b.initials))
            return;
        const bool isVeryName = a.name == b.name;
        const QString how = a.shown.name.simplified() == b.shown.name.simplified()
                                ? u"They have the same name"_s
                            : isVeryName ? u"Their names differ only in how they are written"_s
                                         : u"One name can be short for the other"_s;
        if (!a.employer.isEmpty() && a.employer == b.employer)
            propose(one, other, SameBy::NameAndEmployer,
                    u"%1, and both are at %2."_s.arg(how, a.shown.organization.simplified()));
        const bool mayBeMore = a.name.contains(u' ') || contacts::isUnsplittable(a.name);
        const bool lacksOne = a.employer.isEmpty() || b.employer.isEmpty();
        if (isVeryName && lacksOne && mayBeMore && group.size() <= kFewNamesakes)
            propose(one, other, SameBy::Name,
                    how + (a.employer == b.employer ? u", and neither has an employer here."_s
                                                    : u", and only one has an employer here."_s));
    });
}

void Finder::propose(size_t one, size_t other, SameBy by, const QString& reason)
{
    const auto [early, late] = std::minmax(one, other);
    const Contact& first = m_entries[early].shown;
    const Contact& second = m_entries[late].shown;
    const PairOfPeople pair = std::minmax(first.id, second.id);
    if (m_seen.contains({early, late}) || std::ranges::binary_search(m_toldApart, pair))
        return;
    m_seen.insert({early, late});
    m_found.push_back({.first = first, .second = second, .by = by, .reason = reason});
}

} // namespace

std::span<const IdRow<SameBy>> sameByTable()
{
    return kTable;
}

Result<std::vector<Duplicate>> findDuplicates(const Notebook& notebook, const Progress& progress)
{
    const Result<int> total = notebook.count({});
    if (!total)
        return total.error();
    const Identities identities(notebook.database());
    auto toldApart = identities.distinct();
    if (!toldApart)
        return toldApart.error();
    std::ranges::sort(*toldApart);
    Finder finder(*std::move(toldApart));
    int done = 0;
    bool goesOn = true;
    const Result<void> read = identities.each([&](Contact&& contact) {
        finder.meet(std::move(contact));
        if (progress && ++done % kProgressStep == 0)
            goesOn = progress(done, std::max(done, *total));
        return goesOn;
    });
    if (!read)
        return read.error();
    if (!goesOn)
        return Error{Error::Code::Cancelled, u"The search for duplicates was stopped."_s};
    return finder.found();
}

Result<std::vector<Duplicate>> stillOpen(const Notebook& notebook, const std::vector<Duplicate>& pairs)
{
    std::vector<ContactId> ids;
    for (const Duplicate& pair : pairs)
        ids.insert(ids.end(), {pair.first.id, pair.second.id});
    const Identities identities(notebook.database());
    auto present = identities.present(ids);
    auto toldApart = identities.distinct();
    if (!present || !toldApart)
        return !present ? present.error() : toldApart.error();
    std::ranges::sort(*present);
    std::ranges::sort(*toldApart);
    const auto isThere = [&](const Contact& contact) {
        return std::ranges::binary_search(*present, contact.id);
    };
    std::vector<Duplicate> open;
    std::ranges::copy_if(pairs, std::back_inserter(open), [&](const Duplicate& pair) {
        const PairOfPeople ordered = std::minmax(pair.first.id, pair.second.id);
        return isThere(pair.first) && isThere(pair.second) &&
               !std::ranges::binary_search(*toldApart, ordered);
    });
    return open;
}

Result<void> tellApart(Notebook& notebook, const ContactId& one, const ContactId& other, bool areTwo)
{
    auto transaction = storage::Transaction::begin(notebook.database());
    if (!transaction)
        return transaction.error();
    Identities identities(notebook.database());
    const Result<void> written =
        areTwo ? identities.markDistinct({one, other}) : identities.unmarkDistinct({one, other});
    if (!written)
        return written;
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed;
    Q_EMIT notebook.toldApart();
    return {};
}

} // namespace wellmet::notebook
