// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/merge_field.h"

#include "contacts/names.h"

using namespace Qt::StringLiterals;

namespace wellmet::notebook {

using namespace contacts;

QString lettersOf(const QString& text)
{
    QString letters = foldedForSearch(text);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate(); });
    return letters;
}

namespace {

bool agree(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() || a == b || lettersOf(a) == lettersOf(b);
}

template <class Value>
bool agree(const std::optional<Value>& a, const std::optional<Value>& b)
{
    return !a || !b || a == b;
}

bool agree(const PartialDate& a, const PartialDate& b)
{
    return a.isNull() || b.isNull() || a == b;
}

constexpr IdRow<MergeField> kTable[] = {
    {MergeField::Name, u"name"},           {MergeField::Job, u"job"},
    {MergeField::Address, u"address"},     {MergeField::Relation, u"relation"},
    {MergeField::Closeness, u"closeness"}, {MergeField::Met, u"met"},
};

// "nurse at Acme", "nurse", "Acme"
QString jobOf(const Contact& contact)
{
    return contact.role.isEmpty() || contact.organization.isEmpty()
               ? contact.role + contact.organization
               : contact.role + u" at "_s + contact.organization;
}

QString metWords(const Met& met)
{
    QStringList words;
    for (const QString& part : {met.where.isEmpty() && met.how ? toId(*met.how) : met.where, met.on.toIso(),
                                met.by.isEmpty() ? QString() : u"through "_s + met.by}) {
        if (!part.isEmpty())
            words << part;
    }
    return words.join(u", "_s);
}

} // namespace

std::span<const IdRow<MergeField>> mergeFieldTable()
{
    return kTable;
}

bool agree(MergeField field, const Contact& a, const Contact& b)
{
    switch (field) {
    case MergeField::Name:
        return agree(a.name, b.name);
    case MergeField::Job:
        return agree(a.role, b.role) && agree(a.organization, b.organization);
    case MergeField::Address:
        return agree(a.address, b.address);
    case MergeField::Relation:
        return agree(a.relation, b.relation);
    case MergeField::Closeness:
        return agree(a.closeness, b.closeness);
    case MergeField::Met:
        return agree(a.met.how, b.met.how) && agree(a.met.where, b.met.where) && agree(a.met.on, b.met.on) &&
               agree(a.met.by, b.met.by);
    }
    return true;
}

std::vector<MergeField> disagreements(const Contact& known, const Contact& incoming)
{
    std::vector<MergeField> fields;
    for (const IdRow<MergeField>& row : kTable) {
        if (!agree(row.value, known, incoming))
            fields.push_back(row.value);
    }
    return fields;
}

QString wordsOf(MergeField field, const Contact& contact)
{
    switch (field) {
    case MergeField::Name:
        return contact.name;
    case MergeField::Job:
        return jobOf(contact);
    case MergeField::Address:
        return contact.address;
    case MergeField::Relation:
        return contact.relation;
    case MergeField::Closeness:
        return contact.closeness ? toId(*contact.closeness) : QString();
    case MergeField::Met:
        return metWords(contact.met);
    }
    return {};
}

void takeField(MergeField field, Contact& contact, const Contact& other)
{
    switch (field) {
    case MergeField::Name:
        contact.name = other.name;
        contact.givenName = other.givenName;
        contact.familyName = other.familyName;
        break;
    case MergeField::Job:
        contact.role = other.role;
        contact.organization = other.organization;
        break;
    case MergeField::Address:
        contact.address = other.address;
        break;
    case MergeField::Relation:
        contact.relation = other.relation;
        break;
    case MergeField::Closeness:
        contact.closeness = other.closeness;
        break;
    case MergeField::Met:
        contact.met = other.met;
        break;
    }
}

} // namespace wellmet::notebook
