// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/adding/already_there.h"

#include "contacts/names.h"
#include "notebook/notebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace wellmet::ui {

namespace {

constexpr int kShortest = 2; // characters of a name worth asking about
constexpr int kLookedAt = 20;

} // namespace

QString alreadyThere(const notebook::Notebook& notebook, const QString& name)
{
    if (name.size() < kShortest)
        return {};
    contacts::ContactQuery query;
    query.text = name;
    const auto like = notebook.people(query, 0, kLookedAt);
    if (!like)
        return {};
    const auto found = std::ranges::find(*like, contacts::foldedForSearch(name), [](const auto& person) {
        return contacts::foldedForSearch(person.name);
    });
    if (found == like->end())
        return {};
    return found->organization.isEmpty()
               ? QCoreApplication::translate("AddPerson", "%1 is in the notebook already.").arg(found->name)
               : QCoreApplication::translate("AddPerson", "%1 (%2) is in the notebook already.")
                     .arg(found->name, found->organization);
}

} // namespace wellmet::ui
