// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/silence.h"
#include "storage/silence_store.h"

// A silence as the file holds it; for this module only.
namespace wellmet::notebook {

inline storage::StoredSilence storedOf(const Silence& silence)
{
    return {.rule = silence.rule,
            .scope = idOf(silenceScopeTable(), silence.scope).toString(),
            .contact = silence.contact,
            .words = silence.words};
}

} // namespace wellmet::notebook
