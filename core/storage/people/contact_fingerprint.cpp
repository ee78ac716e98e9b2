// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/contact_fingerprint.h"

#include "storage/json_text.h"

#include <QCryptographicHash>

#include <string>

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::Fact;
using contacts::Interaction;

namespace {

// Every text is followed by a code unit that no text holds, so that no two lists of texts look alike.
class Writer
{
public:
    Writer() { m_text.reserve(1024); }

    Writer& add(const QString& text)
    {
        m_text.append(QStringView(text).utf16(), static_cast<size_t>(text.size()));
        m_text += u'\uffff';
        return *this;
    }
    Writer& add(const QStringList& texts)
    {
        for (const QString& text : texts)
            add(text);
        return end();
    }
    Writer& add(const PartialDate& date) { return add(date.toIso()); }
    Writer& add(const QJsonObject& object)
    {
        for (auto key = object.constBegin(); key != object.constEnd(); ++key)
            add(key.key()).addValue(key.value());
        return end();
    }
    Writer& add(bool flag)
    {
        m_text += flag ? u'1' : u'0';
        return *this;
    }
    template <class Enum>
    Writer& add(const std::optional<Enum>& value)
    {
        return add(value ? toId(*value) : QString());
    }
    Writer& end()
    {
        m_text += u'\ufffe';
        return *this;
    }

    QByteArrayView bytes() const
    {
        return {reinterpret_cast<const char*>(m_text.data()), qsizetype(m_text.size() * sizeof(char16_t))};
    }

private:
    // Numbers and the like are rare: their JSON says whether they are alike.
    Writer& addValue(const QJsonValue& value)
    {
        if (value.isString())
            return add(value.toString());
        if (value.isObject())
            return add(value.toObject());
        return add(jsonText(QJsonObject{{QString(), value}}));
    }

    std::u16string m_text;
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
