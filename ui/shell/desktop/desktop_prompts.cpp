// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop/desktop_prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace wellmet::ui {

namespace {

// A file dialog takes a folder that isn't there for a file's name.
QString existingFolder(QStandardPaths::StandardLocation place)
{
    const QString folder = QStandardPaths::writableLocation(place);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace

QString DesktopPrompts::fileToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, existingFolder(QStandardPaths::DownloadLocation),
                                        filter);
}

QString DesktopPrompts::fileToSave(QWidget* parent, const QString& title, const QString& suggested,
                                   const QString& filter)
{
    const QDir folder(existingFolder(QStandardPaths::DocumentsLocation));
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
