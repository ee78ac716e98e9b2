// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "console.h"

#include "contacts/due/due.h"
#include "exchange/wellmet_document.h"
#include "notebook/notebook.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using contacts::Contact;
using contacts::ContactQuery;
using contacts::ContactSummary;
using contacts::NoteState;
using notebook::Notebook;

namespace {

constexpr int kPage = 1000;

constexpr std::array kListOptions = {
    Option{u"tag", u"TAG", u"only people with this tag"},
    Option{u"closeness", u"VALUE", u"close, familiar, acquaintance, met-once or stranger"},
    Option{u"needs-note", u"", u"only people you have something to write to, and haven't"},
    Option{u"due", u"", u"only people something is due for today; see wellmet-cli today"},
    Option{u"never-written", u"", u"only people you never wrote to"},
};

QString joined(const QStringList& parts, const QString& separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

QString stateText(const ContactSummary& person)
{
    switch (person.state) {
    case NoteState::Quiet:
        return {};
    case NoteState::NeedsNote:
        return u"needs a note"_s;
    case NoteState::Drafted:
        return u"drafted"_s;
    case NoteState::Sent:
        return u"sent "_s + person.stateDate.toIso();
    case NoteState::Due:
        return joined({u"due"_s, person.stateDate.toIso()}, u" "_s);
    }
    return {};
}

Result<ContactQuery> queryOf(const Arguments& arguments)
{
    ContactQuery query;
    query.text = arguments.words.join(u' ');
    query.tag = arguments.value(u"tag");
    query.needsNote = arguments.has(u"needs-note");
    query.due = arguments.has(u"due");
    query.neverWritten = arguments.has(u"never-written");
    if (!arguments.has(u"closeness"))
        return query;
    query.closeness = contacts::closenessFromId(arguments.value(u"closeness"));
    if (!query.closeness)
        return Error{Error::Code::BadInput, u"--closeness is “%1”; it must be close, familiar, acquaintance, "
                                            "met-once or stranger"_s.arg(arguments.value(u"closeness"))};
    return query;
}

QByteArray jsonLine(const Contact& contact)
{
    return QJsonDocument(exchange::contactToJson(contact)).toJson(QJsonDocument::Compact) + '\n';
}

Result<void> printPerson(const Notebook& book, const ContactSummary& person, bool asJson)
{
    if (!asJson) {
        printLine(QStringList{person.id.value(), person.name,
                              joined({person.role, person.organization}, u", "_s),
                              joined({person.met.where, person.met.on.toIso()}, u", "_s), stateText(person)}
                      .join(u'\t'));
        return {};
    }
    const auto contact = book.contact(person.id);
    if (!contact)
        return contact.error();
    print(jsonLine(*contact));
    return {};
}

// The window passes over what it can't read while it is being typed; a command line is whole.
Result<void> checkTerms(const QString& text, QDate today)
{
    const QStringList unclear = contacts::searchTerms(text, today).unclear;
    if (unclear.isEmpty())
        return {};
    return Error{Error::Code::BadInput,
                 u"“%1” can't be read: %2"_s.arg(unclear.first(), contacts::searchHint(unclear.first()))};
}

Result<ExitStatus> runList(const Invocation& invocation)
{
    const auto query = queryOf(invocation.arguments);
    if (!query)
        return query.error();
    const auto book = openNotebook(invocation);
    if (!book)
        return book.error();
    if (const auto clear = checkTerms(query->text, (*book)->clock().today()); !clear)
        return clear.error();
    for (int offset = 0;; offset += kPage) {
        const auto page = (*book)->people(*query, offset, kPage);
        if (!page)
            return page.error();
        for (const ContactSummary& person : *page) {
            if (const auto printed = printPerson(**book, person, invocation.wantsJson()); !printed)
                return printed.error();
        }
        if (page->size() < kPage)
            return ExitStatus::Done;
    }
}

void printField(const QString& label, const QString& text)
{
    if (!text.isEmpty())
        printLine(label.leftJustified(14) + QString(text).replace(u'\n', u"\n"_s + QString(14, u' ')));
}

void printContact(const Contact& contact)
{
    printLine(contact.name);
    printField(u"id"_s, contact.id.value());
    printField(u"work"_s, joined({contact.role, contact.organization}, u", "_s));
    printField(u"greeted as"_s, contact.address);
    printField(u"my"_s, contact.relation);
    printField(u"closeness"_s, contact.closeness ? contacts::toId(*contact.closeness) : QString());
    printField(u"cautious"_s, contact.cautious ? u"yes"_s : QString());
    if (const auto interval = contacts::keepInTouch(contact))
        printField(u"in touch"_s, u"every "_s + contacts::intervalText(*interval));
    printField(u"met"_s, joined({contact.met.how ? contacts::toId(*contact.met.how) : QString(),
                                 contact.met.where, contact.met.on.toIso(),
                                 contact.met.by.isEmpty() ? QString() : u"through "_s + contact.met.by},
                                u", "_s));
    for (const contacts::Fact& fact : contact.facts)
        printField(contacts::toId(fact.kind), fact.text + (fact.isPrivate ? u"  (private)"_s : QString()) +
                                                  (fact.on.isNull() ? QString() : u"  "_s + fact.on.toIso()));
    printField(u"e-mail"_s, contact.emails.join(u'\n'));
    printField(u"links"_s, contact.links.join(u'\n'));
    printField(u"tags"_s, contact.tags.join(u", "_s));
    printField(u"notes"_s, contact.notes);
    for (const contacts::Interaction& entry : contact.history)
        printField(entry.on.toIso(),
                   joined({entry.kind, entry.channel ? contacts::toId(*entry.channel) : QString(),
                           entry.outcome ? contacts::toId(*entry.outcome) : QString(), entry.text},
                          u"  "_s));
}

Result<ExitStatus> runShow(const Invocation& invocation)
{
    const auto who = invocation.onlyWord(u"an id or a name");
    if (!who)
        return who.error();
    const auto book = openNotebook(invocation);
    if (!book)
        return book.error();
    const auto contact = (*book)->find(*who);
    if (!contact)
        return contact.error();
    if (invocation.wantsJson())
        print(jsonLine(*contact));
    else
        printContact(*contact);
    return ExitStatus::Done;
}

} // namespace

const Command& listCommand()
{
    static const Command command = {
        .name = u"list",
        .usage = u"[QUERY] [OPTIONS]",
        .summary = u"lists people, searched as the window does",
        .help =
            u"Lists people whose name, employer, place of meeting, facts or notes hold a word that "
            u"begins like each\n"
            "word of QUERY; everybody without one. When nobody does, a slip of one letter in a name or an "
            "employer is\n"
            "forgiven. QUERY may also hold\n"
            "  tag:hiking  met:pydata  org:acme  closeness:close\n"
            "  before:2025  after:\"last month\"  due:week\n"
            "and -word for people without that word; quote what has spaces: 'met:\"pydata manchester\"'.\n"
            "A line is id, name, work, how you met and where things stand, separated by tabs; with --json "
            "each\n"
            "line is the whole person as a JSON object.",
        .options = kListOptions,
        .mostWords = -1,
        .run = runList,
        .words = WordStyle::Dashed,
    };
    return command;
}

const Command& showCommand()
{
    static const Command command = {
        .name = u"show",
        .usage = u"ID|NAME",
        .summary = u"shows everything about one person",
        .help = u"Shows what the notebook holds about one person, private facts included. The name may be "
                u"shortened as\n"
                "long as it means one person.",
        .options = {},
        .mostWords = 1,
        .run = runShow,
    };
    return command;
}

} // namespace wellmet::cli
