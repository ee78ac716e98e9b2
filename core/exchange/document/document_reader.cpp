// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document/document_reader.h"

#include "exchange/document/json_fields.h"
#include "exchange/document/json_scanner.h"
#include "exchange/import_checks.h"
#include "exchange/wellmet_document.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

namespace {

constexpr int kVersion = 1;

Error badInput(int line, const QString& problem)
{
    return {Error::Code::BadInput, u"line %1: %2"_s.arg(line).arg(problem)};
}

QByteArray wrapped(QByteArrayView value)
{
    return '[' + value.toByteArray() + ']';
}

// A slice of JSON as a value; undefined when it isn't JSON, with the parser's words in `problem`.
QJsonValue parsed(QByteArrayView slice, QString* problem = nullptr)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(wrapped(slice), &error);
    if (error.error == QJsonParseError::NoError && document.array().size() == 1)
        return document.array().first();
    if (problem)
        *problem = error.errorString();
    return QJsonValue(QJsonValue::Undefined);
}

// The document's top level: every value but the contacts, and where those stand.
struct TopLevel
{
    QJsonObject values;
    std::optional<JsonScanner> contacts; // at the "[" of the contacts
};

Result<TopLevel> readTopLevel(QByteArrayView bytes)
{
    TopLevel top;
    JsonScanner scanner(bytes);
    if (!scanner.take('{'))
        return badInput(1, u"this isn't a wellmet document"_s);
    while (!scanner.take('}')) {
        const int line = scanner.line();
        const QString key = parsed(scanner.value()).toString();
        if (key.isEmpty() || !scanner.take(':'))
            return badInput(line, u"a key and a colon are expected here"_s);
        const JsonScanner before = scanner;
        const int valueLine = scanner.line();
        const QByteArrayView slice = scanner.value();
        if (slice.isEmpty())
            return badInput(valueLine, u"the file ends in the middle of “%1”"_s.arg(onOneLine(key)));
        if (key == u"contacts" && slice.startsWith('['))
            top.contacts = before;
        else if (const QJsonValue value = parsed(slice); value.isUndefined())
            return badInput(valueLine, u"the value of “%1” isn't JSON"_s.arg(onOneLine(key)));
        else
            top.values[key] = value;
        if (!scanner.take(',') && !scanner.isNext('}'))
            return badInput(scanner.line(), u"the file ends too early, or a comma is missing"_s);
    }
    if (!scanner.atEnd())
        return badInput(scanner.line(), u"something stands after the end of the document"_s);
    return top;
}

// Checks format and version, and takes the sender and the unknown keys into `batch`.
Result<void> readEnvelope(QJsonObject values, ImportBatch& batch)
{
    if (values.take(u"format"_s) != u"wellmet"_s)
        return Error{Error::Code::BadInput, u"this JSON file isn't a wellmet document"_s};
    const QJsonValue version = values.take(u"version"_s);
    if (!version.isDouble() || version.toDouble() < 1)
        return Error{Error::Code::BadInput, u"the version of this document is missing or isn't a number"_s};
    if (version.toDouble() > kVersion)
        return Error{Error::Code::NewerVersion, u"this document has version %1, made by a newer Wellmet; "
                                                "this one reads up to version %2"_s.arg(version.toDouble())
                                                    .arg(kVersion)};
    const QJsonValue contacts = values.take(u"contacts"_s);
    if (!contacts.isNull() && !contacts.isUndefined())
        return Error{Error::Code::BadInput, u"“contacts” must be a list"_s};
    if (const QJsonValue sender = values.take(u"sender"_s); sender.isObject()) {
        auto profile = senderFromJson(sender.toObject());
        if (!profile)
            return profile.error();
        batch.sender = *std::move(profile);
    } else if (!sender.isNull() && !sender.isUndefined()) {
        return Error{Error::Code::BadInput, u"“sender” must be an object"_s};
    }
    batch.extra = values;
    return {};
}

void readContact(QByteArrayView slice, int line, ImportBatch& batch, const TakeContact& take)
{
    QString problem;
    const QJsonValue value = parsed(slice, &problem);
    if (value.isUndefined()) {
        batch.rejected.push_back({line, u"isn't JSON: "_s + problem});
        return;
    }
    if (!value.isObject()) {
        batch.rejected.push_back({line, u"a contact must be an object"_s});
        return;
    }
    auto contact = contactFromJson(value.toObject());
    const QString reason = contact ? problemWith(*contact) : contact.error().message;
    if (!reason.isEmpty())
        batch.rejected.push_back({line, reason});
    else
        handOver(*std::move(contact), line, batch, take);
}

Result<void> readContactList(JsonScanner scanner, ImportBatch& batch, ProgressReport report,
                             const TakeContact& take)
{
    scanner.take('[');
    while (!scanner.take(']')) {
        const int line = scanner.line();
        readContact(scanner.value(), line, batch, take);
        if (!report.reached(scanner.position()))
            return cancelled();
        if (!scanner.take(',') && !scanner.isNext(']'))
            return badInput(scanner.line(), u"a comma is missing between two contacts"_s);
    }
    return {};
}

} // namespace

Result<ImportBatch> readWellmetDocument(QByteArrayView bytes, const ReadProgress& progress,
                                        const TakeContact& take)
{
    ImportBatch batch;
    batch.format = Format::Wellmet;
    const Result<TopLevel> top = readTopLevel(bytes);
    if (!top)
        return top.error();
    if (const Result<void> envelope = readEnvelope(top->values, batch); !envelope)
        return envelope.error();
    if (top->contacts) {
        const auto list =
            readContactList(*top->contacts, batch, ProgressReport(progress, bytes.size()), take);
        if (!list)
            return list.error();
    }
    return batch;
}

} // namespace wellmet::exchange
