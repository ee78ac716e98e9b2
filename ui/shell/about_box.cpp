// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_box.h"

#include <QApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

void showAbout(QWidget* window)
{
    auto* box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"about"_s);
    box->setWindowTitle(QObject::tr("About Wellmet"));
    box->setIconPixmap(QApplication::windowIcon().pixmap(QSize(64, 64), window->devicePixelRatio()));
    box->setTextFormat(Qt::PlainText);
    box->setText(QObject::tr("Wellmet %1").arg(QApplication::applicationVersion()));
    box->setInformativeText(
        QObject::tr("Short personal requests, written from what you remember.\n\n"
                    "Your notebook is one file on this computer, and nothing in it is ever sent anywhere.\n\n"
                    "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace wellmet::ui
