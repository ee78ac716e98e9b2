// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/contact_fingerprint.h"

#include "storage/json_text.h"

#include <QCryptographicHash>

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::Fact;
using contacts::Interaction;

namespace {

// Every text is followed by a byte that UTF-8 never holds, so that no two lists of texts look alike.
class Writer
{
public:
    Writer() { m_bytes.reserve(1024); }

    Writer& add(const QString& text)
    {
        m_bytes.append(text.toUtf8()).append('\xff');
        return *this;
    }
    Writer& add(const QStringList& texts)
    {
        for (const QString& text : texts)
            add(text);
        return end();
    }
    Writer& add(const PartialDate& date) { return add(date.toIso()); }
    Writer& add(const QJsonObject& object) { return add(jsonText(object)); }
    Writer& add(bool flag)
    {
        m_bytes.append(flag ? '1' : '0');
        return *this;
    }
    template <class Enum>
    Writer& add(const std::optional<Enum>& value)
    {
        return add(value ? toId(*value) : QString());
    }
    Writer& end()
    {
        m_bytes.append('\xfe');
        return *this;
    }

    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void add(Writer& writer, const Fact& fact)
{
    writer.add(std::optional(fact.kind)).add(fact.text).add(fact.on).add(fact.isPrivate).add(fact.mayName);
    writer.add(fact.how).add(fact.due).add(fact.extra);
}

void add(Writer& writer, const Interaction& entry)
{
    writer.add(entry.kind).add(entry.on).add(entry.channel).add(entry.text).add(entry.outcome);
    writer.add(entry.extra);
}

} // namespace

QByteArray fingerprintOf(const Contact& contact)
{
    Writer writer;
    writer.add(contact.id.value()).add(contact.name).add(contact.givenName).add(contact.familyName);
    writer.add(contact.role).add(contact.organization).add(contact.address).add(contact.relation);
    writer.add(contact.closeness).add(contact.cautious);
    writer.add(contact.met.how).add(contact.met.where).add(contact.met.on).add(contact.met.by);
    writer.add(contact.met.extra);
    for (const Fact& fact : contact.facts)
        add(writer, fact);
    writer.end().add(contact.emails).add(contact.links).add(contact.tags).add(contact.notes);
    for (const Interaction& entry : contact.history)
        add(writer, entry);
    writer.end().add(contact.extra);
    return QCryptographicHash::hash(writer.bytes(), QCryptographicHash::Md5);
}

} // namespace wellmet::storage
