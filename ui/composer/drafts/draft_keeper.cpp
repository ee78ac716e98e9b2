// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/drafts/draft_keeper.h"

namespace wellmet::ui {

DraftKeeper::DraftKeeper(notebook::Notebook& notebook, QObject* parent)
    : QObject(parent),
      m_notebook(notebook)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

std::optional<notebook::SavedDraft> DraftKeeper::read(const contacts::ContactId& id)
{
    const auto draft = m_notebook.draft(id);
    if (draft)
        return *draft;
    Q_EMIT failed(draft.error().message);
    return std::nullopt;
}

void DraftKeeper::keep(const contacts::ContactId& id, notebook::SavedDraft draft)
{
    if (m_waiting && m_waiting->id != id)
        flush();
    m_waiting = Waiting{.id = id, .draft = std::move(draft)};
    // Not restarted by every key, so that a fast typist's words are written too.
    if (!m_delay.isActive())
        m_delay.start();
}

void DraftKeeper::flush()
{
    m_delay.stop();
    if (!m_waiting)
        return;
    m_waiting->draft.saved = m_notebook.clock().now();
    const auto written = m_notebook.saveDraft(m_waiting->id, m_waiting->draft);
    if (written)
        m_waiting.reset();
    else if (!m_hasFailed)
        Q_EMIT failed(written.error().message);
    m_hasFailed = !written;
}

void DraftKeeper::drop()
{
    m_delay.stop();
    m_waiting.reset();
}

} // namespace wellmet::ui
