// SPDX-License-Identifier: GPL-3.0-or-later
// A main window with a list filled from SQLite and a text editor: paints once and quits.
#include <QApplication>
#include <QListWidget>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

class FloorWindow final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(u":memory:"_s);
    database.open();
    QSqlQuery query(database);
    query.exec(u"CREATE TABLE people (name TEXT)"_s);
    query.exec(u"INSERT INTO people VALUES ('Ana'), ('Tom'), ('Mei')"_s);
    query.exec(u"SELECT name FROM people"_s);

    FloorWindow window;
    auto* splitter = new QSplitter;
    auto* list = new QListWidget;
    while (query.next())
        list->addItem(query.value(0).toString());
    splitter->addWidget(list);
    splitter->addWidget(new QPlainTextEdit);
    window.setCentralWidget(splitter);
    window.resize(1200, 760);
    window.show();
    return QApplication::exec();
}
