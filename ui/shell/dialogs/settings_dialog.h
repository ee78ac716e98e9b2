// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/channel.h"

#include <QDialog>

#include <map>
#include <vector>

class QLabel;

namespace wellmet::ui {

class Blank;
class ChoiceBlank;
class DateBlank;
class NotebookEditor;
class SentenceRow;

// What can be set, as sentences with blanks: how long and how many the notes may be, and when that was looked
// up; and the ways to what is set elsewhere. Every change is an undo step of the notebook. Not modal; follows
// the notebook.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    // The editor is borrowed and must outlive the dialog.
    explicit SettingsDialog(NotebookEditor& editor, QWidget* parent = nullptr);

Q_SIGNALS:
    void profileAsked();
    void silencedAsked();
    void broughtBack(const QString& sentence); // a daily copy, as the newest undo step
    void said(const QString& sentence);

private:
    // A number with the setting that holds it; an emptied one goes back to the usual.
    struct Number
    {
        Blank* blank;
        QString key;
        int usual;
        bool isLimit; // of LinkedIn's, to be looked up; others are one's own to choose
    };

    void addLengths();
    void addBudget();
    void addAnswers();
    void addChecked();
    void addElsewhere();
    void addCopies();
    SentenceRow* addRow();
    void addNumber(SentenceRow& row, const QString& name, const QString& objectName, const QString& key,
                   int usual, int least, bool isLimit = true);
    void addLength(SentenceRow& row, contacts::Channel channel, const QString& name);
    void addAnswer(SentenceRow& row, contacts::Channel channel, const QString& name);
    bool keep(const Number& number, int least, const QString& text, SentenceRow& row);
    bool change(std::map<QString, QString> values);
    void goBackToUsual();
    void read();

    NotebookEditor& m_editor;
    QWidget* m_page;
    std::vector<Number> m_numbers;
    ChoiceBlank* m_period = nullptr;
    DateBlank* m_checked = nullptr;
    QLabel* m_budget = nullptr;
};

} // namespace wellmet::ui
