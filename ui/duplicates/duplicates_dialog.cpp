// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_dialog.h"

#include "contacts/names.h"
#include "notebook/notebook.h"
#include "ui/commands/long_command.h"
#include "ui/commands/notebook_editor.h"
#include "ui/duplicates/merge_view.h"
#include "ui/models/person_sheet.h"
#include "ui/shell/message_bar.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using contacts::ContactId;
using notebook::Duplicate;
using notebook::Notebook;
using notebook::Progress;

namespace {

QString lineOf(const Duplicate& pair)
{
    return isolated(contacts::displayName(pair.first)) + u" · "_s +
           isolated(contacts::displayName(pair.second)) + u'\n' + pair.reason;
}

bool isSamePair(const Duplicate& a, const Duplicate& b)
{
    return a.first.id == b.first.id && a.second.id == b.second.id;
}

StepWork apartWork(const ContactId& one, const ContactId& other)
{
    const auto mark = [one, other](bool areTwo) {
        return [one, other, areTwo](Notebook& notebook, const Progress&) {
            return notebook::tellApart(notebook, one, other, areTwo);
        };
    };
    return {.forward = mark(true), .back = mark(false)};
}

} // namespace

DuplicatesDialog::DuplicatesDialog(NotebookEditor& editor, std::vector<Duplicate> pairs, Asked asked,
                                   QWidget* parent)
    : QDialog(parent),
      m_editor(editor),
      m_asked(asked),
      m_all(std::move(pairs)),
      m_names(new QStringListModel(this)),
      m_list(new QListView(this)),
      m_sentence(new PlainLabel({}, PlainLabel::Voice::Body, this)),
      m_view(new MergeView(editor, this)),
      m_messages(new MessageBar(this))
{
    setObjectName(u"duplicates"_s);
    setWindowTitle(asked == Asked::Found ? tr("Duplicates") : tr("Merge two people"));
    build();
    follow();
    showOpen();
}

void DuplicatesDialog::build()
{
    m_sentence->setObjectName(u"duplicatesSentence"_s);
    m_messages->setObjectName(u"duplicatesMessage"_s);
    auto* halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildList());
    halves->addWidget(m_view);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 5);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(halves, 1);
    column->addWidget(m_messages);
    column->addWidget(buildButtons());
    m_sentence->setVisible(m_asked == Asked::Found);
    m_list->setVisible(m_asked == Asked::Found);
    const int em = fontMetrics().averageCharWidth();
    resize((m_asked == Asked::Found ? 130 : 96) * em, 40 * fontMetrics().height());
}

QWidget* DuplicatesDialog::buildList()
{
    m_list->setObjectName(u"pairs"_s);
    m_list->setAccessibleName(tr("Pairs who may be one person"));
    m_list->setModel(m_names);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->setMinimumWidth(28 * fontMetrics().averageCharWidth());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DuplicatesDialog::showPair);
    return m_list;
}

QWidget* DuplicatesDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::ActionRole);
    m_merge->setObjectName(u"merge"_s);
    m_merge->setToolTip(tr("Make one of the two (Enter); it can be undone"));
    m_merge->setDefault(true);
    m_apart = new QPushButton(tr("&These are two people"), this);
    m_apart->setObjectName(u"tellApart"_s);
    m_apart->setToolTip(tr("Don’t ask about these two again (Alt+T); it can be undone"));
    m_apart->setAutoDefault(false);
    if (m_asked == Asked::Found)
        buttons->addButton(m_apart, QDialogButtonBox::ActionRole);
    else
        m_apart->hide();
    QPushButton* close =
        buttons->addButton(m_asked == Asked::Found ? QDialogButtonBox::Close : QDialogButtonBox::Cancel);
    close->setAutoDefault(false);
    connect(m_merge, &QPushButton::clicked, m_view, &MergeView::merge);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesDialog::tellApart);
    connect(buttons, &QDialogButtonBox::rejected, this, &DuplicatesDialog::reject);
    return buttons;
}

void DuplicatesDialog::follow()
{
    const Notebook& notebook = m_editor.notebook();
    // Later, when whoever changes the notebook is through.
    connect(&notebook, &Notebook::peopleChanged, this, &DuplicatesDialog::showOpen, Qt::QueuedConnection);
    connect(&notebook, &Notebook::toldApart, this, &DuplicatesDialog::showOpen, Qt::QueuedConnection);
    connect(&notebook, &Notebook::changedElsewhere, this, &DuplicatesDialog::showOpen, Qt::QueuedConnection);
    connect(&m_editor, &NotebookEditor::stepsChanged, m_messages, &MessageBar::withdrawOffer);
    connect(&m_editor, &NotebookEditor::failed, this,
            [this](const QString& sentence) { m_messages->say(sentence, MessageBar::Stay::UntilClosed); });
    connect(m_view, &MergeView::merged, this, [this](const QString& sentence, const ContactId& stays) {
        if (m_asked == Asked::Chosen)
            accept();
        else
            m_messages->offer(sentence, tr("Undo"), [this] { m_editor.undo(); });
        Q_EMIT merged(sentence, stays);
    });
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &m_editor, &NotebookEditor::undo);
}

void DuplicatesDialog::showOpen()
{
    const auto open = notebook::stillOpen(m_editor.notebook(), m_all);
    if (!open) {
        m_messages->say(open.error().message, MessageBar::Stay::UntilClosed);
        return;
    }
    const bool isSame = std::ranges::equal(*open, m_open, isSamePair);
    const int row = std::max(m_list->currentIndex().row(), 0);
    if (!isSame) {
        m_open = *open;
        QStringList lines;
        for (const Duplicate& pair : m_open)
            lines << lineOf(pair);
        m_names->setStringList(lines);
        m_list->setCurrentIndex(m_names->index(std::min(row, static_cast<int>(lines.size()) - 1)));
    }
    const auto count = m_open.size();
    m_sentence->setText(count == 0   ? tr("That was everybody who may be here twice.")
                        : count == 1 ? tr("These two may be one person.")
                                     : tr("%1 pairs who may be one person each, the surest first.")
                                           .arg(QLocale().toString(static_cast<int>(count))));
    m_view->setVisible(count > 0);
    m_list->setVisible(count > 0 && m_asked == Asked::Found);
    m_merge->setEnabled(count > 0);
    m_apart->setEnabled(count > 0);
    if (m_asked == Asked::Chosen && count == 0)
        reject();
    else
        showPair();
}

const Duplicate* DuplicatesDialog::current() const
{
    const auto row = static_cast<size_t>(std::max(m_list->currentIndex().row(), 0));
    return row < m_open.size() ? &m_open[row] : nullptr;
}

void DuplicatesDialog::showPair()
{
    if (const Duplicate* pair = current())
        m_view->show(pair->first.id, pair->second.id, pair->reason);
    else
        m_view->clear();
}

void DuplicatesDialog::tellApart()
{
    const Duplicate* pair = current();
    if (!pair)
        return;
    const QString names =
        tr("%1 and %2").arg(contacts::displayName(pair->first), contacts::displayName(pair->second));
    if (m_editor.perform(tr("tell %1 apart").arg(names), {}, apartWork(pair->first.id, pair->second.id)))
        m_messages->offer(tr("%1 are two people and won’t be asked about again.").arg(names), tr("Undo"),
                          [this] { m_editor.undo(); });
}

} // namespace wellmet::ui
