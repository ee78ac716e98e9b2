// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/today/today.h"

#include <QAbstractListModel>

#include <vector>

namespace wellmet::notebook {
class Notebook;
}

namespace wellmet::ui {

// What is due, a line each, longest first; beneath it how many notes are left, and who gains most from one. A
// line that is dealt with goes at once; everything else is read elsewhere (PeopleCounter) and shown here.
class TodayModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind {
        Due,
        Calm,   // in place of lines: nothing is due
        More,   // more people have something due than are listed
        Budget, // heads the rest
        Gain
    };
    enum Role {
        KindRole = Qt::UserRole, // RowKind as int
        IdRole,                  // contacts::ContactId; null for rows that are nobody's
        WhatRole,
        WhyRole,
        InitialsRole
    };

    // The notebook is borrowed and must outlive the model. Empty until told what there is.
    explicit TodayModel(notebook::Notebook& notebook, QObject* parent = nullptr);

    // Tells the view only of the differences.
    void setToday(const notebook::Today& today);

    contacts::ContactId idAt(int row) const;
    // The line of a row of kind Due; null for others.
    const notebook::TodayLine* lineAt(int row) const;
    int lineCount() const { return int(m_lines.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    using Lines = std::vector<notebook::TodayLine>;

    void follow(const QList<contacts::ContactId>& changed);
    void setLines(const Lines& lines);
    void removeMissing(const Lines& wanted);
    void insertNew(const Lines& wanted);
    void setFoot(const notebook::Today& today);
    RowKind kindAt(int row) const;
    struct RowText
    {
        QString title;
        QString what;
        QString why;
    };
    RowText textAt(int row) const;
    const notebook::NoteGain& gainAt(int row) const;
    int footStart() const;

    notebook::Notebook& m_notebook;
    Lines m_lines;
    bool m_isCalm = true;         // the row that says so is there
    std::vector<RowKind> m_below; // More, Budget, Gain…: the rows after the lines
    notebook::Today m_today;      // without its lines
};

} // namespace wellmet::ui
