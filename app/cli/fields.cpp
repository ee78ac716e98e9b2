// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"

#include "contacts/due/interval.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

namespace {

using Shape = Field::Shape;

Error badInput(const QString& message)
{
    return {Error::Code::BadInput, message};
}

// The text as the field's JSON value; nothing for what it can't be.
std::optional<QJsonValue> valueOf(const QString& text, Shape shape)
{
    if (shape == Shape::List) {
        QJsonArray items;
        for (const QString& item : text.split(u',', Qt::SkipEmptyParts))
            items.append(item.trimmed());
        return items;
    }
    if (shape == Shape::Text || text.isEmpty())
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    if (shape == Shape::Interval) {
        auto interval = contacts::intervalFromIso(text);
        if (!interval)
            interval = contacts::intervalFromText(text);
        return interval ? std::optional(QJsonValue(contacts::toIso(*interval))) : std::nullopt;
    }
    const bool isTrue = text == u"true" || text == u"yes";
    if (!isTrue && text != u"false" && text != u"no")
        return std::nullopt;
    return isTrue;
}

void put(QJsonObject& object, const QString& name, const QJsonValue& value)
{
    const QString outer = name.section(u'.', 0, 0);
    if (outer == name) {
        if (value.isNull())
            object.remove(name);
        else
            object[name] = value;
        return;
    }
    QJsonObject inner = object[outer].toObject();
    inner[name.section(u'.', 1)] = value;
    object[outer] = inner;
}

// Carries out one "FIELD=VALUE" on a document's object.
Result<void> assign(QJsonObject& object, const QString& assignment, std::span<const Field> fields)
{
    const QString name = assignment.section(u'=', 0, 0);
    const auto field = std::ranges::find(fields, QStringView(name), &Field::name);
    if (!assignment.contains(u'=') || field == fields.end()) {
        QStringList names;
        for (const Field& known : fields)
            names << known.name.toString();
        return badInput(
            u"“%1” isn't FIELD=VALUE with one of these fields: %2"_s.arg(assignment, names.join(u", "_s)));
    }
    const auto value = valueOf(assignment.section(u'=', 1), field->shape);
    if (!value)
        return badInput(field->shape == Shape::Flag
                            ? u"%1 must be true or false"_s.arg(name)
                            : u"%1 must be a time such as “3 months”, “a year” or P3M"_s.arg(name));
    put(object, name, *value);
    return {};
}

} // namespace

Result<void> assignAll(QJsonObject& object, const QStringList& assignments, std::span<const Field> fields)
{
    for (const QString& assignment : assignments) {
        if (const auto assigned = assign(object, assignment, fields); !assigned)
            return assigned;
    }
    return {};
}

} // namespace wellmet::cli
