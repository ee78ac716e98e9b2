// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop/desktop_prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace wellmet::ui {

QString DesktopPrompts::fileToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString DesktopPrompts::fileToSave(QWidget* parent, const QString& title, const QString& suggested,
                                   const QString& filter)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(parent, title, folder.filePath(suggested), filter);
}

bool DesktopPrompts::confirm(QWidget* parent, const QString& question, const QString& action)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), question, QMessageBox::Cancel,
                    parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* go = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go;
}

} // namespace wellmet::ui
