// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook.h"

#include "notebook/stored_silence.h"

namespace wellmet::notebook {

Result<std::vector<Silence>> Notebook::silences() const
{
    const Result<std::vector<storage::StoredSilence>> rows = storage::SilenceStore(database()).all();
    if (!rows)
        return rows.error();
    std::vector<Silence> silences;
    for (const storage::StoredSilence& row : *rows) {
        if (const auto scope = valueOf(silenceScopeTable(), row.scope))
            silences.push_back(
                {.rule = row.rule, .scope = *scope, .contact = row.contact, .words = row.words});
    }
    return silences;
}

Result<void> Notebook::silence(const Silence& silence)
{
    const Result<void> done = storage::SilenceStore(database()).add(storedOf(silence));
    if (done)
        Q_EMIT silencesChanged();
    return done;
}

Result<void> Notebook::unsilence(const Silence& silence)
{
    const Result<void> done = storage::SilenceStore(database()).remove(storedOf(silence));
    if (done)
        Q_EMIT silencesChanged();
    return done;
}

} // namespace wellmet::notebook
