// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch_options.h"

#include "notebook/notebook.h"
#include "ui/shell/desktop/desktop_clipboard.h"
#include "ui/shell/desktop/desktop_prompts.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace wellmet;

namespace {

constexpr int kBadUsage = 2;
constexpr int kNoNotebook = 3;

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"wellmet"_s);
    QCoreApplication::setApplicationName(u"wellmet"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WELLMET_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Wellmet"_s);
    QGuiApplication::setDesktopFileName(u"org.wellmet.Wellmet"_s);
}

// Qt ends a program without a display by aborting it; this asks first.
bool hasDisplay()
{
    for (const char* variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
#ifdef Q_OS_UNIX
    return false;
#else
    return true;
#endif
}

int printed(const QString& text, FILE* where, int status)
{
    std::fputs(text.toLocal8Bit().constData(), where);
    return status;
}

int withoutDisplay(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const LaunchOptions options = readOptions(QCoreApplication::arguments());
    if (!options.answer.isEmpty())
        return printed(options.answer, stdout, 0);
    return printed(u"wellmet: there is no display to open a window on; wellmet-cli works in a terminal\n"_s,
                   stderr, kBadUsage);
}

QIcon programIcon()
{
    QIcon icon;
    for (const auto& size : {u"48"_s, u"128"_s, u"256"_s})
        icon.addFile(u":/wellmet/icons/wellmet-%1.png"_s.arg(size));
    return icon;
}

int refuse(const Error& error)
{
    printed(u"wellmet: "_s + error.message + u'\n', stderr, 0);
    QMessageBox box(QMessageBox::Warning, u"Wellmet"_s, error.message, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return kNoNotebook;
}

// Calls `then` once `window` has been painted.
class AfterFirstPaint final : public QObject
{
public:
    AfterFirstPaint(QWidget& window, std::function<void()> then) : QObject(&window), m_then(std::move(then))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, m_then);
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

// The program's pictures can wait for the window; a measured start ends here.
void afterFirstPaint(const LaunchOptions& options)
{
    if (options.quitAfterFirstPaint)
        QCoreApplication::quit();
    else
        QApplication::setWindowIcon(programIcon());
}

int runWindow(const LaunchOptions& options)
{
    const SystemClock clock;
    const QString path = options.notebook.isEmpty() ? notebook::Notebook::defaultPath() : options.notebook;
    const auto book = notebook::Notebook::open(path, clock);
    if (!book)
        return refuse(book.error());
    QSettings settings;
    ui::DesktopPrompts prompts;
    ui::DesktopClipboard clipboard;
    ui::MainWindow window({**book, prompts, clipboard, settings});
    new AfterFirstPaint(window, [&options] { afterFirstPaint(options); });
    window.show();
    if (!options.fileToImport.isEmpty())
        QTimer::singleShot(0, &window, [&] { window.importFile(options.fileToImport); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    nameProgram();
    if (!hasDisplay())
        return withoutDisplay(argc, argv);
    const QApplication application(argc, argv);
    const LaunchOptions options = readOptions(QCoreApplication::arguments());
    if (!options.answer.isEmpty())
        return printed(options.answer, stdout, 0);
    if (!options.mistake.isEmpty())
        return printed(options.mistake, stderr, kBadUsage);
    return runWindow(options);
}
