// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/any_file.h"

#include "exchange/vcard/vcard_writer.h"
#include "exchange/wellmet_document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::tests {

namespace {

using contacts::Contact;
using exchange::ImportBatch;
using exchange::Rejection;

constexpr size_t kExported = 20; // of the people in a file

bool isSentence(const QString& text)
{
    return !text.isEmpty() && !text.contains(u'\n') && !text.contains(u'\r');
}

QString problemWith(const Contact& contact)
{
    if (contact.name.trimmed().isEmpty())
        return u"somebody without a name"_s;
    const auto document = exchange::contactFromJson(exchange::contactToJson(contact));
    if (!document)
        return u"a document refuses what was read: "_s + document.error().message;
    if (*document != contact)
        return u"a document loses something"_s;
    const auto card = exchange::readContacts(exchange::vCardOf(contact), exchange::Format::VCard);
    if (!card || card->contacts.size() != 1 || !card->rejected.empty())
        return u"the card of somebody isn't one card"_s;
    return {};
}

QString problemWith(const ImportBatch& batch)
{
    if (batch.contacts.size() != batch.lines.size())
        return u"people without lines"_s;
    if (std::ranges::any_of(batch.lines, [](int line) { return line < 0; }))
        return u"a line before the first"_s;
    for (const Rejection& rejection : batch.rejected) {
        if (rejection.line < 1 || !isSentence(rejection.reason))
            return u"rejected on line %1: “%2”"_s.arg(rejection.line).arg(rejection.reason);
    }
    for (size_t i = 0; i < std::min(kExported, batch.contacts.size()); ++i) {
        if (const QString problem = problemWith(batch.contacts[i]); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

QString problemWithFile(const QByteArray& bytes, std::optional<exchange::Format> format)
{
    const auto batch = exchange::readContacts(bytes, format);
    if (batch)
        return problemWith(*batch);
    return isSentence(batch.error().message) ? QString() : u"refused with “%1”"_s.arg(batch.error().message);
}

} // namespace wellmet::tests
