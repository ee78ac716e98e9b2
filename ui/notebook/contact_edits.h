// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "contacts/contact.h"

#include <QObject>

#include <functional>

namespace wellmet::ui {

class Blank;
class NotebookEditor;

// The contact on the page, and the one way in which the parts of the page change it. An edit is made on the
// contact as the notebook holds it at that moment, so that what another program wrote meanwhile stays.
class ContactEdits final : public QObject
{
    Q_OBJECT

public:
    using Edit = std::function<void(contacts::Contact&)>;

    // Both are borrowed and must outlive this.
    ContactEdits(NotebookEditor& editor, const Clock& clock, QObject* parent = nullptr);

    const contacts::Contact& contact() const { return m_contact; }
    const Clock& clock() const { return m_clock; }
    void show(const contacts::Contact& contact);

    // Writes the contact as `edit` makes it; `what` names the step, see NotebookEditor::change. True when it
    // is written or nothing changed.
    bool edit(const QString& what, const Edit& edit, const QString& mergeKey = {});

Q_SIGNALS:
    void changed(); // contact() is another person, or was edited here or elsewhere

private:
    void readAgain();

    NotebookEditor& m_editor;
    const Clock& m_clock;
    contacts::Contact m_contact;
};

// Ties a blank to one text of the contact: it shows it and edits it.
struct TextField
{
    QString what;
    std::function<QString(const contacts::Contact&)> get;
    std::function<void(contacts::Contact&, const QString&)> set;
};
void bindBlank(Blank& blank, ContactEdits& edits, TextField field);
TextField textField(const QString& what, QString contacts::Contact::*member);

// A list as one blank: "pydata, leeds".
TextField listField(const QString& what, QStringList contacts::Contact::*member);

} // namespace wellmet::ui
