// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_memory.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

constexpr auto kGeometryKey = "window/geometry"_L1;
constexpr auto kPanesKey = "window/panes"_L1;
constexpr auto kPersonKey = "window/person"_L1;
constexpr auto kAppearanceKey = "window/appearance"_L1;

// The file is written, and waited for, only when something is different.
void keep(QSettings& settings, QLatin1StringView key, const QVariant& value)
{
    if (settings.value(key) != value)
        settings.setValue(key, value);
}

} // namespace

void WindowMemory::save(const QMainWindow& window)
{
    keep(m_settings, kGeometryKey, window.saveGeometry());
}

void WindowMemory::save(const QSplitter& panes)
{
    keep(m_settings, kPanesKey, panes.saveState());
}

bool WindowMemory::restore(QMainWindow& window) const
{
    return window.restoreGeometry(m_settings.value(kGeometryKey).toByteArray());
}

void WindowMemory::restore(QSplitter& panes) const
{
    panes.restoreState(m_settings.value(kPanesKey).toByteArray());
}

void WindowMemory::setPerson(const contacts::ContactId& id)
{
    keep(m_settings, kPersonKey, id.value());
}

contacts::ContactId WindowMemory::person() const
{
    return contacts::ContactId(m_settings.value(kPersonKey).toString());
}

void WindowMemory::setAppearance(Appearance appearance)
{
    m_settings.setValue(kAppearanceKey, idOf(appearanceTable(), appearance).toString());
}

Appearance WindowMemory::appearance() const
{
    const QString name = m_settings.value(kAppearanceKey).toString();
    return valueOf(appearanceTable(), name).value_or(Appearance::Desktop);
}

} // namespace wellmet::ui
