// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_words.h"

#include "contacts/names.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

// English has two forms; a translation brings its own through the plural of the same sentence.
QString counted(qsizetype count, const char* one, const char* many)
{
    return QCoreApplication::translate("Import", count == 1 ? one : many).arg(QLocale().toString(count));
}

QString sayOfImport(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

} // namespace

QString previewSentence(const ImportPreview& preview)
{
    QStringList parts;
    if (preview.added > 0)
        parts.append(counted(preview.added, "%1 new person", "%1 new people"));
    if (preview.merged > 0)
        parts.append(
            counted(preview.merged, "something new about %1 you know", "something new about %1 you know"));
    if (preview.unchanged > 0)
        parts.append(counted(preview.unchanged, "%1 already as it is here", "%1 already as they are here"));
    if (preview.bringsProfile)
        parts.append(QCoreApplication::translate("Import", "your own profile"));
    if (preview.bringsKeys)
        parts.append(QCoreApplication::translate("Import", "what another program keeps in the file"));
    if (parts.isEmpty())
        parts.append(QCoreApplication::translate("Import", "nobody to add"));
    return u"%1: %2."_s.arg(exchange::displayName(preview.format), parts.join(u", "_s));
}

QString resultSentence(const ImportPreview& preview)
{
    if (preview.added == 0 && preview.merged == 0)
        return preview.bringsProfile
                   ? QCoreApplication::translate("Import", "Added your own profile.")
                   : QCoreApplication::translate("Import", "Added what another program keeps in the file.");
    const QString known = counted(preview.merged, "%1 person you know", "%1 people you know");
    if (preview.added == 0)
        return QCoreApplication::translate("Import", "Added something to %1.").arg(known);
    const QString people = counted(preview.added, "Added %1 person", "Added %1 people");
    return preview.merged == 0
               ? people + u'.'
               : QCoreApplication::translate("Import", "%1, and something to %2.").arg(people, known);
}

QString remarksText(const ImportPreview& preview)
{
    QStringList lines = preview.remarks;
    if (preview.passedOver > 0)
        lines.prepend(counted(preview.passedOver,
                              "%1 person you don’t know, who only wrote to you, is left out.",
                              "%1 people you don’t know, who only wrote to you, are left out."));
    return lines.join(u'\n');
}

QString personLine(const contacts::Contact& contact)
{
    const QString name = contacts::displayName(contact);
    const QString job = notebook::wordsOf(notebook::MergeField::Job, contact);
    return job.isEmpty() ? name : name + u", "_s + job;
}

QString newsOf(const contacts::ContactChange& change)
{
    const contacts::Contact& after = *change.after;
    const contacts::Contact before = change.before.value_or(contacts::Contact());
    QStringList news;
    if (!change.before)
        news << sayOfImport("new");
    else if (after.role != before.role || after.organization != before.organization)
        news << fieldText(notebook::MergeField::Job);
    const auto count = [&news](qsizetype more, const char* one, const char* many) {
        if (more > 0)
            news << counted(more, one, many);
    };
    if (change.before) {
        count(after.emails.size() - before.emails.size(), "%1 e-mail address", "%1 e-mail addresses");
        count(after.links.size() - before.links.size(), "%1 link", "%1 links");
        count(after.tags.size() - before.tags.size(), "%1 label", "%1 labels");
        count(std::ssize(after.facts) - std::ssize(before.facts), "%1 fact", "%1 facts");
        if (after.met != before.met)
            news << fieldText(notebook::MergeField::Met);
        if (after.notes != before.notes)
            news << sayOfImport("notes");
    }
    count(std::ssize(after.history) - std::ssize(before.history), "%1 entry in the timeline",
          "%1 entries in the timeline");
    return news.isEmpty() ? sayOfImport("details") : news.join(u", "_s);
}

QString fieldText(notebook::MergeField field)
{
    using notebook::MergeField;
    switch (field) {
    case MergeField::Name:
        return sayOfImport("name");
    case MergeField::Job:
        return sayOfImport("job");
    case MergeField::Address:
        return sayOfImport("greeted as");
    case MergeField::Relation:
        return sayOfImport("relation");
    case MergeField::Closeness:
        return sayOfImport("closeness");
    case MergeField::Met:
        return sayOfImport("how you met");
    }
    return {};
}

QString valueText(notebook::MergeField field, const contacts::Contact& contact)
{
    QString text = notebook::wordsOf(field, contact);
    return field == notebook::MergeField::Closeness ? text.replace(u'-', u' ') : text;
}

QString suggestionText(const notebook::Proposal& proposal, const notebook::ImportPlan& plan)
{
    constexpr size_t kNamed = 3;
    QStringList names;
    for (size_t i = 0; i < std::min(kNamed, proposal.changes.size()); ++i)
        names << contacts::displayName(plan.changes.after(proposal.changes[i]));
    const auto others = std::ssize(proposal.changes) - names.size();
    QString people = names.join(u", "_s);
    if (others > 0)
        people = sayOfImport("%1 and %2").arg(people, counted(others, "%1 other", "%1 others"));
    return notebook::sentenceOf(proposal) + u'\n' + people;
}

} // namespace wellmet::ui
