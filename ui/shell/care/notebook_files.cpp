// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/care/notebook_files.h"

#include "exchange/export.h"
#include "notebook/notebook.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using contacts::Contact;

namespace {

QString sayOfFile(const char* text)
{
    return QCoreApplication::translate("NotebookFiles", text);
}

// Hands out everyone in id order, a page at a time.
class Everyone
{
public:
    Everyone(const notebook::Notebook& notebook, notebook::Progress progress)
        : m_notebook(notebook),
          m_progress(std::move(progress)),
          m_total(notebook.count({}))
    {
    }

    Result<std::optional<Contact>> next()
    {
        if (m_position == m_page.size()) {
            if (m_progress && !m_progress(m_done, m_total ? *m_total : 0))
                return Error{Error::Code::Cancelled, sayOfFile("Nothing was exported.")};
            auto page = m_notebook.contactsAfter(m_last, 200);
            if (!page)
                return page.error();
            m_page = *std::move(page);
            m_position = 0;
            if (m_page.empty())
                return std::optional<Contact>();
            m_last = m_page.back().id;
        }
        ++m_done;
        return std::optional(std::move(m_page[m_position++]));
    }

private:
    const notebook::Notebook& m_notebook;
    notebook::Progress m_progress;
    Result<int> m_total;
    std::vector<Contact> m_page;
    size_t m_position = 0;
    contacts::ContactId m_last;
    int m_done = 0;
};

QString exportedText(const exchange::Exported& written, const QString& path)
{
    const QString file = QFileInfo(path).fileName();
    QString text = written.contacts == 1
                       ? sayOfFile("Exported 1 person to %1.").arg(file)
                       : sayOfFile("Exported %L1 people to %2.").arg(written.contacts).arg(file);
    if (written.withheld > 0)
        text += u' ' + sayOfFile("What you marked as private stayed here.");
    return text;
}

} // namespace

Result<QString> exportEveryone(const notebook::Notebook& notebook, const QString& path,
                               const notebook::Progress& progress)
{
    const auto sender = notebook.sender();
    if (!sender)
        return sender.error();
    Everyone everyone(notebook, progress);
    exchange::Export job;
    job.format = exchange::exportFormatOfFile(path);
    job.sender = *sender;
    if (const auto extra = notebook.documentExtra())
        job.extra = *extra;
    job.next = [&everyone] { return everyone.next(); };
    const auto written = exchange::saveContacts(path, job);
    if (!written)
        return written.error();
    return exportedText(*written, path);
}

QString importFilter()
{
    return sayOfFile("People (*.csv *.vcf *.vcard *.json *.zip);;All files (*)");
}

QString exportFilter()
{
    return sayOfFile(
        "Wellmet document (*.wellmet.json);;Address book cards (*.vcf);;Table (*.csv);;Text (*.md);;"
        "Folder with a page of text for each person (*.pages)");
}

QString datedName(const notebook::Notebook& notebook)
{
    return u"wellmet-"_s + notebook.clock().today().toString(Qt::ISODate);
}

} // namespace wellmet::ui
