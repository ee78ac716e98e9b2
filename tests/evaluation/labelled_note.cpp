// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/labelled_note.h"

#include "exchange/wellmet_document.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wellmet::evaluation {

namespace {

constexpr QStringView kTextFields[] = {u"text", u"message", u"body"};
constexpr QStringView kLabelFields[] = {u"label", u"verdict", u"class", u"good"};
constexpr QStringView kTemplateFields[] = {u"has_placeholders", u"template", u"placeholders"};
constexpr QStringView kRuleFields[] = {u"rules", u"faults"};
constexpr QStringView kGoodWords[] = {u"good", u"accept", u"accepted", u"yes", u"positive", u"1", u"true"};
constexpr QStringView kBadWords[] = {u"bad", u"reject",   u"rejected", u"ignored",
                                     u"no",  u"negative", u"0",        u"false"};

template <size_t N>
QString listed(const QStringView (&names)[N])
{
    QStringList list;
    for (const QStringView name : names)
        list << name.toString();
    return list.join(u", "_s);
}

template <size_t N>
QJsonValue firstOf(const QJsonObject& object, const QStringView (&names)[N])
{
    for (const QStringView name : names) {
        if (object.contains(name))
            return object[name];
    }
    return QJsonValue(QJsonValue::Undefined);
}

template <size_t N>
bool isOneOf(QStringView word, const QStringView (&words)[N])
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

std::optional<bool> verdictFrom(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool();
    const QString word = value.toVariant().toString().toLower();
    if (isOneOf(word, kGoodWords))
        return true;
    return isOneOf(word, kBadWords) ? std::optional(false) : std::nullopt;
}

std::optional<QStringList> rulesFrom(const QJsonValue& value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList rules;
    for (const QJsonValue rule : value.toArray())
        rules << rule.toString();
    return rules;
}

Result<LabelledNote> noteFrom(const QJsonObject& object)
{
    LabelledNote note;
    const QJsonValue text = firstOf(object, kTextFields);
    if (!text.isString())
        return Error{Error::Code::BadInput, u"it has no text"_s};
    note.text = text.toString();
    note.subject = object["subject"_L1].toString();
    note.isGood = verdictFrom(firstOf(object, kLabelFields));
    note.rules = rulesFrom(firstOf(object, kRuleFields));
    note.isTemplate = firstOf(object, kTemplateFields).toBool();
    note.channel = contacts::channelFromId(object["channel"_L1].toString());
    note.today = QDate::fromString(object["today"_L1].toString(), Qt::ISODate);
    if (object["contact"_L1].isObject()) {
        auto contact = exchange::contactFromJson(object["contact"_L1].toObject());
        if (!contact)
            return contact.error();
        note.contact = *std::move(contact);
    }
    if (object["sender"_L1].isObject()) {
        auto sender = exchange::senderFromJson(object["sender"_L1].toObject());
        if (!sender)
            return sender.error();
        note.sender = *std::move(sender);
    }
    return note;
}

Result<LabelledNote> noteFrom(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return Error{Error::Code::BadInput, u"it is not a JSON object"_s};
    return noteFrom(document.object());
}

} // namespace

QString fieldHelp()
{
    return u"Each line of FILE is a JSON object. Fields, the first that is there counts:\n"
           "  the note       %1; also subject\n"
           "  the verdict    %2: %3; or %4\n"
           "  its faults     %5: an array of rule ids\n"
           "  a template     %6: true when it has blanks\n"
           "  circumstances  contact, sender, today, channel, as for wellmet-cli critique --jsonl"_s.arg(
               listed(kTextFields), listed(kLabelFields), listed(kGoodWords), listed(kBadWords),
               listed(kRuleFields), listed(kTemplateFields));
}

Result<std::vector<LabelledNote>> readLabelledNotes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::BadInput, u"%1 can't be read: %2."_s.arg(path, file.errorString())};
    std::vector<LabelledNote> notes;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        auto note = noteFrom(line);
        if (!note)
            return Error{Error::Code::BadInput,
                         u"%1, line %2: %3."_s.arg(path).arg(number).arg(note.error().message)};
        notes.push_back(*std::move(note));
    }
    return notes;
}

} // namespace wellmet::evaluation
