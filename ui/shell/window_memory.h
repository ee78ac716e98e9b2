// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "ui/shell/appearance.h"

class QMainWindow;
class QSettings;
class QSplitter;

namespace wellmet::ui {

// What the window remembers from one day to the next. Nothing of the notebook's content is kept here but the
// id of the person shown last. The settings are borrowed.
class WindowMemory
{
public:
    explicit WindowMemory(QSettings& settings) : m_settings(settings) {}

    void save(const QMainWindow& window);
    void save(const QSplitter& panes);
    // False when there was nothing to restore, or it no longer fits any screen.
    bool restore(QMainWindow& window) const;
    void restore(QSplitter& panes) const; // leaves them as they are when nothing is remembered

    void setPerson(const contacts::ContactId& id);
    contacts::ContactId person() const;
    void setAppearance(Appearance appearance);
    Appearance appearance() const;

private:
    QSettings& m_settings;
};

} // namespace wellmet::ui
