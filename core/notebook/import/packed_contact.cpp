// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/packed_contact.h"

#include "storage/json_text.h"

#include <QStringList>

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace wellmet::notebook {

using contacts::Contact;
using contacts::ContactId;
using contacts::Fact;
using contacts::Interaction;
using contacts::Met;

namespace {

// The fields in their order, once for both directions; `way` takes each, or fills it.
template <class Way, class Value>
void pass(Way& way, Value& met) requires std::is_same_v<std::remove_const_t<Value>, Met>
{
    way(met.how)(met.where)(met.on)(met.by)(met.extra);
}

template <class Way, class Value>
void pass(Way& way, Value& fact) requires std::is_same_v<std::remove_const_t<Value>, Fact>
{
    way(fact.kind)(fact.text)(fact.on)(fact.isPrivate)(fact.mayName)(fact.how)(fact.due)(fact.extra);
}

template <class Way, class Value>
void pass(Way& way, Value& entry) requires std::is_same_v<std::remove_const_t<Value>, Interaction>
{
    way(entry.kind)(entry.on)(entry.channel)(entry.text)(entry.outcome)(entry.extra);
}

template <class Way, class Value>
void pass(Way& way, Value& contact) requires std::is_same_v<std::remove_const_t<Value>, Contact>
{
    way(contact.id)(contact.name)(contact.givenName)(contact.familyName)(contact.role)(contact.organization);
    way(contact.address)(contact.relation)(contact.closeness)(contact.cautious)(contact.met)(contact.facts);
    way(contact.emails)(contact.links)(contact.tags)(contact.notes)(contact.history)(contact.extra);
}

class Packer
{
public:
    explicit Packer(QByteArray& bytes) : m_bytes(bytes) {}

    // Seven bits a byte, the low ones first.
    Packer& number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(static_cast<char>(value | 0x80));
        m_bytes.append(static_cast<char>(value));
        return *this;
    }
    Packer& operator()(bool flag) { return number(flag ? 1 : 0); }
    Packer& operator()(const QString& text)
    {
        // UTF-16 where UTF-8 has no way of saying it: half a character that a damaged file left.
        const QByteArray utf8 = text.toUtf8();
        const bool isWhole = utf8.size() == text.size() || QString::fromUtf8(utf8) == text;
        const qsizetype size = isWhole ? utf8.size() : text.size() * 2;
        number(static_cast<quint64>(size) * 2 + (isWhole ? 0 : 1));
        m_bytes.append(isWhole ? utf8.constData() : reinterpret_cast<const char*>(text.utf16()), size);
        return *this;
    }
    Packer& operator()(const ContactId& id) { return (*this)(id.value()); }
    Packer& operator()(const PartialDate& date)
    {
        return number(static_cast<quint64>(date.year()))
            .number(static_cast<quint64>(date.month()))
            .number(static_cast<quint64>(date.day()));
    }
    Packer& operator()(const QJsonObject& object) { return (*this)(storage::jsonText(object)); }
    template <class Enum>
    Packer& operator()(const std::optional<Enum>& value)
    {
        return number(value ? static_cast<quint64>(*value) + 1 : 0);
    }
    Packer& operator()(const contacts::FactKind& kind) { return number(static_cast<quint64>(kind)); }
    Packer& operator()(const Met& met)
    {
        pass(*this, met);
        return *this;
    }
    Packer& operator()(const QStringList& texts)
    {
        number(static_cast<quint64>(texts.size()));
        for (const QString& text : texts)
            (*this)(text);
        return *this;
    }
    template <class Part>
    Packer& operator()(const std::vector<Part>& parts)
    {
        number(parts.size());
        for (const Part& part : parts)
            pass(*this, part);
        return *this;
    }

private:
    QByteArray& m_bytes;
};

class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; m_at < m_end && shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= quint64{byte & 0x7fU} << shift;
            if (byte < 0x80)
                break;
        }
        return value;
    }
    Unpacker& operator()(bool& flag)
    {
        flag = number() != 0;
        return *this;
    }
    Unpacker& operator()(QString& text)
    {
        const quint64 head = number();
        const auto size = std::min<qsizetype>(static_cast<qsizetype>(head / 2), m_end - m_at);
        if (head % 2 == 0) {
            text = QString::fromUtf8(m_at, size);
        } else {
            text.resize(size / 2);
            std::memcpy(text.data(), m_at, static_cast<size_t>(text.size()) * 2);
        }
        m_at += size;
        return *this;
    }
    Unpacker& operator()(ContactId& id)
    {
        QString value;
        (*this)(value);
        id = ContactId(value);
        return *this;
    }
    Unpacker& operator()(PartialDate& date)
    {
        const auto year = static_cast<int>(number());
        const auto month = static_cast<int>(number());
        const auto day = static_cast<int>(number());
        if (day > 0)
            date = PartialDate(QDate(year, month, day));
        else if (month > 0)
            date = PartialDate::ofMonth(year, month);
        else
            date = year > 0 ? PartialDate::ofYear(year) : PartialDate();
        return *this;
    }
    Unpacker& operator()(QJsonObject& object)
    {
        QString text;
        (*this)(text);
        object = storage::jsonObject(text);
        return *this;
    }
    template <class Enum>
    Unpacker& operator()(std::optional<Enum>& value)
    {
        const quint64 place = number();
        value = place > 0 ? std::optional(static_cast<Enum>(place - 1)) : std::nullopt;
        return *this;
    }
    Unpacker& operator()(contacts::FactKind& kind)
    {
        kind = static_cast<contacts::FactKind>(number());
        return *this;
    }
    Unpacker& operator()(Met& met)
    {
        pass(*this, met);
        return *this;
    }
    Unpacker& operator()(QStringList& texts)
    {
        for (quint64 left = number(); left > 0 && m_at < m_end; --left)
            (*this)(texts.emplaceBack());
        return *this;
    }
    template <class Part>
    Unpacker& operator()(std::vector<Part>& parts)
    {
        for (quint64 left = number(); left > 0 && m_at < m_end; --left)
            pass(*this, parts.emplace_back());
        return *this;
    }

private:
    const char* m_at;
    const char* m_end;
};

} // namespace

QByteArray packed(const Contact& contact)
{
    QByteArray bytes;
    bytes.reserve(512);
    Packer packer(bytes);
    pass(packer, contact);
    return bytes;
}

Contact unpacked(QByteArrayView bytes)
{
    Contact contact;
    Unpacker unpacker(bytes);
    pass(unpacker, contact);
    return contact;
}

} // namespace wellmet::notebook
