// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/review/recipient_view.h"

#include "ui/composer/review/objection_row.h"
#include "ui/composer/wording.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

RecipientView::RecipientView(QWidget* parent)
    : QWidget(parent),
      m_heading(new PlainLabel({}, PlainLabel::Voice::Heading, this)),
      m_score(new PlainLabel({}, PlainLabel::Voice::Heading, this)),
      m_verdict(new PlainLabel({}, PlainLabel::Voice::Quiet, this))
{
    m_heading->setWordWrap(true);
    m_score->setObjectName(u"score"_s);
    m_score->setToolTip(tr("How ready the note is, of 100. Not a chance of being accepted."));
    m_verdict->setObjectName(u"verdict"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* title = new QHBoxLayout;
    title->addWidget(m_heading, 1);
    title->addWidget(m_score, 0, Qt::AlignTop);
    column->addLayout(title);
    column->addWidget(m_verdict);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i] = new ObjectionRow(this);
        column->addWidget(m_rows[i]);
        connect(m_rows[i], &QAbstractButton::clicked, this, [this, i] {
            if (!m_words[i].isEmpty())
                Q_EMIT chosen(m_words[i]);
        });
    }
    showBlank({});
}

void RecipientView::showReport(const critique::CritiqueReport& report, const QString& name)
{
    setHeading(name);
    m_score->setText(QLocale().toString(report.score));
    m_score->setAccessibleName(tr("Readiness %1 of 100").arg(report.score));
    m_verdict->setText(verdictLine(report, name));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->showObjection(report.objections[i]);
        m_rows[i]->setVisible(true);
        m_words[i] = report.objections[i].words;
    }
}

void RecipientView::showBlank(const QString& name)
{
    setHeading(name);
    m_score->setText({});
    m_score->setAccessibleName({});
    m_verdict->setText(name.isEmpty() ? QString()
                                      : tr("What %1 will silently ask shows here as you write.").arg(name));
    for (ObjectionRow* row : m_rows)
        row->setVisible(false);
    m_words.fill({});
}

void RecipientView::setHeading(const QString& name)
{
    m_heading->setText(name.isEmpty() ? QString() : tr("As %1 reads it").arg(name));
}

} // namespace wellmet::ui
