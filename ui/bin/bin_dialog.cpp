// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/bin_dialog.h"

#include "contacts/names.h"
#include "notebook/bin/bin.h"
#include "ui/bin/bin_model.h"
#include "ui/commands/long_command.h"
#include "ui/commands/notebook_editor.h"
#include "ui/models/person_sheet.h"
#include "ui/models/selected_people.h"
#include "ui/shell/message_bar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/user_prompts.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using contacts::ContactId;
using notebook::Bin;
using notebook::Notebook;
using notebook::Progress;

namespace {

StepWork restoreWork(std::vector<ContactId> people, const std::shared_ptr<Bin::Restored>& restored)
{
    const size_t count = people.size();
    return {
        .forward = [people = std::move(people), restored](Notebook& notebook,
                                                          const Progress& progress) -> Result<void> {
            auto done = Bin(notebook).restore(people, progress);
            if (!done)
                return done.error();
            *restored = *std::move(done);
            return {};
        },
        .back = [restored](Notebook& notebook,
                           const Progress& progress) { return Bin(notebook).putBack(*restored, progress); },
        .people = count};
}

} // namespace

BinDialog::BinDialog(NotebookEditor& editor, UserPrompts& prompts, QWidget* parent)
    : QDialog(parent),
      m_editor(editor),
      m_prompts(prompts),
      m_model(new BinModel(editor.notebook(), this)),
      m_sentence(new PlainLabel({}, PlainLabel::Voice::Body, this)),
      m_list(new QListView(this)),
      m_person(new QWidget(this)),
      m_name(new PlainLabel({}, PlainLabel::Voice::Title, this)),
      m_sheet(new QPlainTextEdit(this)),
      m_messages(new MessageBar(this))
{
    setObjectName(u"bin"_s);
    setWindowTitle(tr("Deleted people"));
    build();
    follow();
    read();
}

void BinDialog::build()
{
    m_sentence->setObjectName(u"binSentence"_s);
    m_messages->setObjectName(u"binMessage"_s);
    m_list->setObjectName(u"binList"_s);
    m_list->setAccessibleName(tr("Deleted people"));
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_sheet->setObjectName(u"binSheet"_s);
    m_sheet->setAccessibleName(tr("What is known of them"));
    m_sheet->setReadOnly(true);
    m_sheet->setTabChangesFocus(true);
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_sheet->viewport()->setAutoFillBackground(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BinDialog::showPerson);

    auto* person = new QVBoxLayout(m_person);
    person->setContentsMargins(12, 0, 0, 0);
    person->addWidget(m_name);
    person->addWidget(m_sheet, 1);
    auto* halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(m_person);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(halves, 1);
    column->addStretch(0);
    column->addWidget(m_messages);
    column->addWidget(buildButtons());
    resize(96 * fontMetrics().averageCharWidth(), 28 * fontMetrics().height());
}

QWidget* BinDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setToolTip(tr("Bring back everyone selected, with all they had (Enter)"));
    m_restore->setDefault(true);
    m_empty = buttons->addButton(tr("&Empty the bin…"), QDialogButtonBox::ResetRole);
    m_empty->setObjectName(u"emptyBin"_s);
    m_empty->setToolTip(tr("Forget everyone here for good"));
    m_empty->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_restore, &QPushButton::clicked, this, &BinDialog::restore);
    connect(m_empty, &QPushButton::clicked, this, &BinDialog::empty);
    connect(buttons, &QDialogButtonBox::rejected, this, &BinDialog::reject);
    return buttons;
}

void BinDialog::follow()
{
    const Notebook& notebook = m_editor.notebook();
    // Later, when whoever changes the notebook is through.
    connect(&notebook, &Notebook::peopleChanged, this, &BinDialog::read, Qt::QueuedConnection);
    connect(&notebook, &Notebook::binChanged, this, &BinDialog::read, Qt::QueuedConnection);
    connect(&notebook, &Notebook::changedElsewhere, this, &BinDialog::read, Qt::QueuedConnection);
    connect(&m_editor, &NotebookEditor::stepsChanged, m_messages, &MessageBar::withdrawOffer);
    connect(&m_editor, &NotebookEditor::failed, this,
            [this](const QString& sentence) { m_messages->say(sentence, MessageBar::Stay::UntilClosed); });
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &m_editor, &NotebookEditor::undo);
}

void BinDialog::read()
{
    const int row = std::max(m_list->currentIndex().row(), 0);
    const ContactId chosen = m_model->idAt(m_list->currentIndex().row());
    const auto count = Bin(m_editor.notebook()).count();
    if (const auto done = m_model->read(); !done || !count) {
        m_messages->say(done ? count.error().message : done.error().message, MessageBar::Stay::UntilClosed);
        return;
    }
    int at = std::min(row, m_model->rowCount() - 1);
    for (int i = 0; i < m_model->rowCount() && !chosen.isNull(); ++i)
        at = m_model->idAt(i) == chosen ? i : at;
    m_list->setCurrentIndex(m_model->index(at));
    const bool isEmpty = *count == 0;
    const QString days = QLocale().toString(Bin::kDaysKept);
    m_sentence->setText(isEmpty ? tr("Nobody is here. Whom you delete stays here for %1 days.").arg(days)
                                : tr("Whom you delete stays here for %1 days with everything they had, and "
                                     "is then forgotten.")
                                      .arg(days));
    m_list->setVisible(!isEmpty);
    m_person->setVisible(!isEmpty);
    m_restore->setEnabled(!isEmpty);
    m_empty->setEnabled(!isEmpty);
}

void BinDialog::showPerson()
{
    const ContactId id = m_model->idAt(m_list->currentIndex().row());
    if (id.isNull())
        return;
    Notebook& notebook = m_editor.notebook();
    const auto entry = Bin(notebook).entry(id);
    if (!entry) {
        m_name->setText(m_model->nameAt(m_list->currentIndex().row()));
        m_sheet->setPlainText(entry.error().message);
        return;
    }
    const auto draft = notebook.draft(id);
    const QString sheet =
        personSheet(entry->person, draft && *draft ? (*draft)->text : QString(), notebook.clock().today());
    m_name->setText(contacts::displayName(entry->person));
    const ContactId& into = entry->mergedInto;
    const auto whom = into.isNull() ? Result<contacts::Contact>(Error{}) : notebook.contact(into);
    m_sheet->setPlainText(
        whom ? tr("Was merged into %1.").arg(contacts::displayName(*whom)) + u"\n\n"_s + sheet : sheet);
}

std::vector<ContactId> BinDialog::selected() const
{
    return selectedPeople(*m_list, *m_model);
}

void BinDialog::restore()
{
    const std::vector<ContactId> people = selected();
    if (people.empty())
        return;
    const QString whom = people.size() == 1 ? m_model->nameAt(m_list->currentIndex().row())
                                            : tr("%Ln people", nullptr, static_cast<int>(people.size()));
    const auto restored = std::make_shared<Bin::Restored>();
    if (!m_editor.perform(tr("restore %1").arg(whom), tr("Restoring people…"), restoreWork(people, restored)))
        return;
    QString sentence = (people.size() == 1 ? tr("%1 is back.") : tr("%1 are back.")).arg(whom);
    if (restored->stillMerged > 0)
        sentence += u' ' + tr("The other one was edited since the merge and keeps what it brought.");
    m_messages->offer(sentence, tr("Undo"), [this] { m_editor.undo(); });
}

void BinDialog::empty()
{
    const auto count = Bin(m_editor.notebook()).count();
    if (!count)
        return;
    const QString question = *count == 1
                                 ? tr("Forget the one person in the bin for good? This can’t be undone.")
                                 : tr("Forget all %1 people in the bin for good? This can’t be undone.")
                                       .arg(QLocale().toString(*count));
    if (!m_prompts.confirm(this, question, tr("Forget them")))
        return;
    const auto done = changePeople(m_editor.notebook(), static_cast<size_t>(*count), tr("Emptying the bin…"),
                                   [](Notebook& notebook, const Progress& progress) -> Result<void> {
                                       const auto gone = Bin(notebook).empty(progress);
                                       return gone ? Result<void>() : gone.error();
                                   });
    if (!done)
        m_messages->say(done.error().message, MessageBar::Stay::UntilClosed);
}

} // namespace wellmet::ui
