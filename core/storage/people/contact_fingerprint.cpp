// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/contact_fingerprint.h"

#include "storage/json_text.h"

namespace wellmet::storage {

using contacts::Contact;
using contacts::Fact;
using contacts::Interaction;

namespace {

// Every text is followed by a code unit that no text holds, so that no two lists of texts look alike.
class Mixer
{
public:
    Mixer& add(const QString& text)
    {
        for (const QChar c : text)
            mix(c.unicode());
        mix(0xffff);
        return *this;
    }
    Mixer& add(const QStringList& texts)
    {
        for (const QString& text : texts)
            add(text);
        return end();
    }
    Mixer& add(const PartialDate& date) { return add(date.toIso()); }
    Mixer& add(const QJsonObject& object) { return add(jsonText(object)); }
    Mixer& add(bool flag)
    {
        mix(flag ? u'1' : u'0');
        return *this;
    }
    template <class Enum>
    Mixer& add(const std::optional<Enum>& value)
    {
        return add(value ? toId(*value) : QString());
    }
    Mixer& end()
    {
        mix(0xfffe);
        return *this;
    }

    quint64 sum() const { return m_sum; }

private:
    // FNV-1a by code units, with the high bits brought down, where a multiplication leaves the best ones.
    void mix(char16_t unit)
    {
        m_sum = (m_sum ^ unit) * 0x100000001b3U;
        m_sum ^= m_sum >> 32;
    }

    quint64 m_sum = 0xcbf29ce484222325U;
};

void add(Mixer& mixer, const Fact& fact)
{
    mixer.add(std::optional(fact.kind)).add(fact.text).add(fact.on).add(fact.isPrivate).add(fact.mayName);
    mixer.add(fact.how).add(fact.due).add(fact.extra);
}

void add(Mixer& mixer, const Interaction& entry)
{
    mixer.add(entry.kind).add(entry.on).add(entry.channel).add(entry.text).add(entry.outcome);
    mixer.add(entry.extra);
}

} // namespace

quint64 fingerprintOf(const Contact& contact)
{
    Mixer mixer;
    mixer.add(contact.id.value()).add(contact.name).add(contact.givenName).add(contact.familyName);
    mixer.add(contact.role).add(contact.organization).add(contact.address).add(contact.relation);
    mixer.add(contact.closeness).add(contact.cautious);
    mixer.add(contact.met.how).add(contact.met.where).add(contact.met.on).add(contact.met.by);
    mixer.add(contact.met.extra);
    for (const Fact& fact : contact.facts)
        add(mixer, fact);
    mixer.end().add(contact.emails).add(contact.links).add(contact.tags).add(contact.notes);
    for (const Interaction& entry : contact.history)
        add(mixer, entry);
    mixer.end().add(contact.extra);
    return mixer.sum();
}

} // namespace wellmet::storage
