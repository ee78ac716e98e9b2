// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_summary.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

class QTimer;

namespace wellmet {
struct Error;
}
namespace wellmet::notebook {
class Notebook;
}

namespace wellmet::ui {

// The list of people: the answer to one query, read a page at a time as the view scrolls. It follows the
// notebook row by row where it can, so that selection and scroll position survive an edit. Somebody found by
// what neither line says gets, a moment after the typing, a second line that says it.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // contacts::ContactId
        DetailsRole,           // the second line
        WordsRole,             // the words searched for, to be marked in both lines
        StateRole,             // contacts::NoteState as int
        StateTextRole,
        InitialsRole
    };
    static constexpr int kPageSize = 200;
    // More rows than this are read again only when they are scrolled to.
    static constexpr int kRefreshAtMost = 2000;

    // The notebook is borrowed and must outlive the model. Lists everyone until told otherwise.
    explicit PeopleModel(notebook::Notebook& notebook, QObject* parent = nullptr);

    const contacts::ContactQuery& query() const { return m_query; }
    void setQuery(const contacts::ContactQuery& query); // resets the model
    // Reads the rows again and tells the view only of the differences.
    void refresh();

    // The row, or -1 when it isn't among the rows read so far.
    int rowOf(const contacts::ContactId& id) const;
    contacts::ContactId idAt(int row) const; // null outside the rows
    // Reads further pages, `rows` at most, until the person is among them.
    int fetchRowOf(const contacts::ContactId& id, int rows = 2000);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void failed(const QString& sentence); // the notebook could not be read

private:
    using Rows = std::vector<contacts::ContactSummary>;

    void follow(const QList<contacts::ContactId>& changed);
    void lookWhere();
    bool followInPlace(const contacts::ContactId& id);
    Rows read(int offset, int limit);
    void replaceAll(Rows rows);
    void removeMissing(const Rows& wanted);
    void placeWanted(const Rows& wanted);
    void moveUp(int from, int to);
    QDate today() const;

    notebook::Notebook& m_notebook;
    contacts::ContactQuery m_query;
    QString m_words; // of the query, without its operators
    QTimer* m_lookSoon;
    QHash<contacts::ContactId, QString> m_found; // where the words are, of people who were looked at
    Rows m_rows;
    bool m_complete = false; // no page left to fetch
};

} // namespace wellmet::ui
