// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/live_critique.h"

#include "notebook/review.h"
#include "ui/composer/draft_editor.h"

#include <algorithm>

namespace wellmet::ui {

LiveCritique::LiveCritique(DraftEditor& editor, const notebook::Review& review, QObject* parent)
    : QObject(parent),
      m_editor(editor),
      m_review(review)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &LiveCritique::check);
    connect(&editor, &DraftEditor::textChanged, this, [this] { m_pause.start(); });
    connect(&review, &notebook::Review::sentNotesRead, this, &LiveCritique::check);
    connect(&editor, &DraftEditor::wordLeft, this, [this] {
        m_calmReport.reset();
        Q_EMIT checked();
    });
}

void LiveCritique::judge(const std::optional<contacts::Contact>& recipient, contacts::Channel channel,
                         const QString& subject)
{
    m_recipient = recipient;
    m_channel = channel;
    m_subject = subject;
    check();
}

void LiveCritique::setSubject(const QString& subject)
{
    m_subject = subject;
    m_revision = -1;
    m_pause.start();
}

void LiveCritique::check()
{
    m_pause.stop();
    m_revision = m_editor.document()->revision();
    m_report = {};
    m_calmReport.reset();
    if (!isBlank()) {
        m_report = reportOn(m_editor.text());
        const auto word = m_editor.halfTypedWord();
        const auto touchesWord = [&](const critique::Finding& finding) {
            return finding.range.overlaps(*word);
        };
        if (word && std::ranges::any_of(m_report.findings, touchesWord))
            m_calmReport = ask(m_editor.text(), word);
    }
    Q_EMIT checked();
}

critique::CritiqueReport LiveCritique::reportOn(const QString& text) const
{
    return ask(text, std::nullopt);
}

critique::CritiqueReport LiveCritique::ask(const QString& text,
                                           const std::optional<prose::TextRange>& unfinished) const
{
    if (!m_recipient)
        return {};
    return m_review.advise({.text = text, .subject = m_subject, .channel = m_channel}, *m_recipient,
                           {.spelling = m_spelling, .unfinished = unfinished});
}

void LiveCritique::bringUpToDate()
{
    if (m_revision != m_editor.document()->revision())
        check();
}

bool LiveCritique::isBlank() const
{
    return !m_recipient || m_editor.text().trimmed().isEmpty();
}

const critique::CritiqueReport& LiveCritique::shownReport() const
{
    return m_calmReport ? *m_calmReport : m_report;
}

} // namespace wellmet::ui
