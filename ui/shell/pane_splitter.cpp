// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pane_splitter.h"

#include <QPainter>
#include <QSplitterHandle>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

class Hairline final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QColor line = palette().color(QPalette::WindowText);
        line.setAlphaF(0.18F);
        painter.fillRect(contentsRect(), line);
    }
};

} // namespace

PaneSplitter::PaneSplitter(QWidget* parent) : QSplitter(Qt::Horizontal, parent)
{
    setObjectName(u"panes"_s);
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle* PaneSplitter::createHandle()
{
    return new Hairline(orientation(), this);
}

} // namespace wellmet::ui
