// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/copies/belongings.h"

#include "storage/settings_store.h"

#include <algorithm>

namespace wellmet::notebook {

namespace {

Result<void> setSettings(Notebook& notebook, const std::map<QString, QString>& before,
                         const std::map<QString, QString>& after)
{
    std::map<QString, QString> changes = after;
    for (const auto& [key, value] : before) {
        const auto kept = changes.try_emplace(key, QString()).first; // one that is gone is unset
        if (kept->second == value)
            changes.erase(kept);
    }
    for (const auto& [key, value] : changes) {
        if (const auto written = notebook.setSetting(key, value); !written)
            return written;
    }
    return {};
}

Result<void> setSilences(Notebook& notebook, const std::vector<Silence>& before,
                         const std::vector<Silence>& after)
{
    if (before == after)
        return {};
    for (const Silence& silence : before) { // all of them, so that they come back in their order
        if (const auto gone = notebook.unsilence(silence); !gone)
            return gone;
    }
    for (const Silence& silence : after) {
        if (const auto silenced = notebook.silence(silence); !silenced)
            return silenced;
    }
    return {};
}

} // namespace

Result<Belongings> belongingsOf(const Notebook& notebook)
{
    auto sender = notebook.sender();
    auto settings = storage::SettingsStore(notebook.database()).all();
    auto silences = notebook.silences();
    if (!sender || !settings || !silences)
        return !sender ? sender.error() : !settings ? settings.error() : silences.error();
    return Belongings{
        .sender = *std::move(sender), .settings = *std::move(settings), .silences = *std::move(silences)};
}

Result<void> setBelongings(Notebook& notebook, const Belongings& belongings)
{
    const auto now = belongingsOf(notebook);
    if (!now)
        return now.error();
    for (const auto& [id, draft] : belongings.drafts) {
        if (const auto saved = notebook.saveDraft(id, draft); !saved)
            return saved;
    }
    if (now->sender != belongings.sender) {
        if (const auto written = notebook.setSender(belongings.sender); !written)
            return written;
    }
    if (const auto written = setSettings(notebook, now->settings, belongings.settings); !written)
        return written;
    return setSilences(notebook, now->silences, belongings.silences);
}

} // namespace wellmet::notebook
