// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/copies/sameness.h"

#include <algorithm>

namespace wellmet::critique {

namespace {

// Employers and events are compared as people type them: without case, accents and signs.
uint64_t keyOfPlace(QStringView place)
{
    uint64_t sum = prose::kEmptyKey;
    for (const ComparedWord& word : comparedWords(place))
        sum = (sum ^ word.key) * 0x9e3779b97f4a7c15U;
    return sum == prose::kEmptyKey ? 0 : sum;
}

uint64_t keyOfPerson(QStringView key)
{
    return key.isEmpty() ? 0 : prose::keyOf({key.utf16(), static_cast<size_t>(key.size())});
}

bool isAround(uint64_t place, uint64_t organization, uint64_t event)
{
    return place != 0 && (place == organization || place == event);
}

} // namespace

// Counts people, each once.
class SamenessIndex::Gathering
{
public:
    Gathering(const SamenessIndex& index, const Person& to) : m_index(index), m_to(to) {}

    void add(uint32_t note)
    {
        const uint32_t person = m_index.m_personOf[note];
        if (person == kNobody || m_index.m_people[person].key == m_to.key)
            return;
        m_people.push_back(person);
    }

    Recipients recipients() const
    {
        Recipients result;
        std::vector<uint64_t> keys;
        for (const uint32_t number : m_people) {
            const Person& person = m_index.m_people[number];
            const bool isNew = std::ranges::find(keys, person.key) == keys.end();
            if (keys.size() < kNamedRecipients && isNew) {
                keys.push_back(person.key);
                if (const QString name = nameOf(person); !name.isEmpty())
                    result.names << name;
            }
            const bool knows = isAround(person.organization, m_to.organization, m_to.event) ||
                               isAround(person.event, m_to.organization, m_to.event);
            if (knows && !result.around)
                result.around = nameOf(person);
        }
        result.count = distinct();
        return result;
    }

private:
    QString nameOf(const Person& person) const
    {
        return QString::fromUtf8(m_index.m_labels.data() + person.labelStart,
                                 static_cast<qsizetype>(person.labelEnd - person.labelStart));
    }

    int distinct() const
    {
        std::vector<uint64_t> keys;
        keys.reserve(m_people.size());
        for (const uint32_t number : m_people)
            keys.push_back(m_index.m_people[number].key);
        std::ranges::sort(keys);
        return static_cast<int>(std::unique(keys.begin(), keys.end()) - keys.begin());
    }

    const SamenessIndex& m_index;
    const Person& m_to;
    std::vector<uint32_t> m_people;
};

SamenessIndex::Person SamenessIndex::personFor(const Addressee& to)
{
    return {.key = keyOfPerson(to.key),
            .organization = keyOfPlace(to.organization),
            .event = keyOfPlace(to.event)};
}

ComparedText SamenessIndex::read(QStringView text, const Addressee& to) const
{
    return comparedText(text, FactWords(m_senderFacts + to.facts));
}

void SamenessIndex::add(const Addressee& to, QStringView text)
{
    const bool isSame = !m_people.empty() && m_people.back().key == keyOfPerson(to.key);
    if (!isSame || to.key.isEmpty()) {
        Person person = personFor(to);
        person.labelStart = static_cast<uint32_t>(m_labels.size());
        m_labels += to.label.toStdString();
        person.labelEnd = static_cast<uint32_t>(m_labels.size());
        m_people.push_back(person);
    }
    m_personOf.push_back(static_cast<uint32_t>(m_people.size() - 1));

    const ComparedText read = this->read(text, to);
    m_plain.add(read.plain);
    m_masked.add(read.masked);
    std::vector<uint32_t> hashes;
    for (const MaskedSentence& sentence : read.sentences)
        hashes.insert(hashes.end(), {sentence.byCapitals, sentence.byFacts});
    std::ranges::sort(hashes);
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    m_sentences.add(hashes);
}

void SamenessIndex::forget(QStringView key)
{
    const uint64_t gone = keyOfPerson(key);
    for (uint32_t& person : m_personOf) {
        if (person != kNobody && m_people[person].key == gone)
            person = kNobody;
    }
    // Else the next note to them would be told by the name and employer of before.
    if (!m_people.empty() && m_people.back().key == gone)
        m_people.push_back({});
}

bool SamenessIndex::isTo(uint32_t note, uint64_t key) const
{
    const uint32_t person = m_personOf[note];
    return person == kNobody || (key != 0 && m_people[person].key == key);
}

std::vector<SamenessIndex::Match> SamenessIndex::matchesOf(const ComparedText& text, uint64_t exceptKey) const
{
    std::vector<Match> matches;
    for (const TrigramIndex::Hit& hit : m_plain.alike(text.plain)) {
        if (!isTo(hit.text, exceptKey))
            matches.push_back({hit.text, hit.similarity, Form::Plain});
    }
    const auto plain = static_cast<std::ptrdiff_t>(matches.size());
    for (const TrigramIndex::Hit& hit : m_masked.alike(text.masked)) {
        // Both come in the order of the notes.
        const bool isPlain =
            std::binary_search(matches.begin(), matches.begin() + plain, Match{hit.text},
                               [](const Match& a, const Match& b) { return a.note < b.note; });
        if (!isPlain && !isTo(hit.text, exceptKey))
            matches.push_back({hit.text, hit.similarity, Form::Masked});
    }
    const auto mostAlike = [](const Match& a, const Match& b) { return a.similarity > b.similarity; };
    std::stable_sort(matches.begin(), matches.begin() + plain, mostAlike);
    std::stable_sort(matches.begin() + plain, matches.end(), mostAlike);
    return matches;
}

std::vector<SamenessIndex::Match> SamenessIndex::matches(QStringView text, const Addressee& to) const
{
    return matchesOf(read(text, to), keyOfPerson(to.key));
}

Copies SamenessIndex::copies(QStringView text, const Addressee& to) const
{
    Copies copies;
    const Person recipient = personFor(to);
    const ComparedText read = this->read(text, to);
    Gathering same(*this, recipient);
    Gathering framed(*this, recipient);
    for (const Match& match : matchesOf(read, recipient.key))
        (match.form == Form::Plain ? same : framed).add(match.note);
    copies.text = same.recipients();
    copies.frame = framed.recipients();
    for (const MaskedSentence& sentence : read.sentences) {
        Gathering people(*this, recipient);
        std::vector<uint32_t> notes = m_sentences.textsWith(sentence.byCapitals);
        if (sentence.byFacts != sentence.byCapitals)
            std::ranges::copy(m_sentences.textsWith(sentence.byFacts), std::back_inserter(notes));
        for (const uint32_t note : notes)
            people.add(note);
        if (const Recipients recipients = people.recipients(); recipients.count > 0)
            copies.sentences.push_back({sentence.range, recipients});
    }
    return copies;
}

} // namespace wellmet::critique
