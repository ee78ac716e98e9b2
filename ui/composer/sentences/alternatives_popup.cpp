// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/sentences/alternatives_popup.h"

#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {
constexpr int kMostRows = 8; // of text, before it scrolls; long sentences take several
} // namespace

AlternativesPopup::AlternativesPopup(std::vector<Way> ways, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_ways(std::move(ways)),
      m_list(new QListWidget(this)),
      m_origin(new PlainLabel({}, PlainLabel::Voice::Quiet, this))
{
    setObjectName(u"alternatives"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Other ways to say this sentence"));
    m_list->setObjectName(u"alternativesList"_s);
    m_list->setAccessibleName(tr("Other ways to say this sentence"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    for (const Way& way : m_ways) {
        auto* item = new QListWidgetItem(way.passage.text, m_list);
        item->setData(Qt::AccessibleDescriptionRole, way.origin);
    }
    m_origin->setObjectName(u"alternativeOrigin"_s);
    m_origin->setContentsMargins(8, 4, 8, 6);
    connect(m_list, &QListWidget::currentRowChanged, this, &AlternativesPopup::showOrigin);
    connect(m_list, &QListWidget::itemEntered, m_list,
            [this](QListWidgetItem* item) { m_list->setCurrentItem(item); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { take(m_list->row(item)); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_origin);
    setFocusProxy(m_list);
    m_list->setCurrentRow(0);
}

void AlternativesPopup::openAt(const QRect& place)
{
    resize(place.width(), 100);
    layout()->activate();
    int height = 2 * m_list->spacing();
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row) + 2 * m_list->spacing();
    const int most = 2 * kMostRows * m_list->fontMetrics().lineSpacing();
    // Room for two lines of origin, so that the list stays where it is while its rows are walked through.
    const int origin = 2 * m_origin->fontMetrics().lineSpacing() + 10;
    m_origin->setFixedHeight(origin);
    const QRect screen = this->screen()->availableGeometry();
    const int whole = std::min(std::min(height, most) + origin + 2, screen.height());
    const bool fitsBelow = place.bottom() + whole <= screen.bottom();
    const int top = fitsBelow ? place.bottom() + 1 : std::max(screen.top(), place.top() - whole);
    setGeometry(place.left(), top, place.width(), whole);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void AlternativesPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool AlternativesPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take(m_list->currentRow());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void AlternativesPopup::take(int row)
{
    if (row < 0)
        return;
    const drafting::Passage passage = m_ways[static_cast<std::size_t>(row)].passage;
    close();
    Q_EMIT chosen(passage);
}

void AlternativesPopup::showOrigin(int row)
{
    m_origin->setText(row < 0 ? QString() : m_ways[static_cast<std::size_t>(row)].origin);
}

} // namespace wellmet::ui
