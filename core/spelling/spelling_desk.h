// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

class QThread;

namespace wellmet::spelling {

// Spells in the background, so that nobody waits: the dictionaries are read and asked on a thread of their
// own, a word nobody has looked up yet passes for known, and learned() says when that has changed. What was
// looked up once is remembered.
class SpellingDesk : public QObject
{
    Q_OBJECT

public:
    // Languages as QLocale::uiLanguages gives them. Nothing is read before the first word is asked for.
    explicit SpellingDesk(const QStringList& languages, QObject* parent = nullptr);
    ~SpellingDesk() override; // waits for the word being looked up

    // The words that the user vouches for, in any case.
    void setOwnWords(const QStringList& words);

    bool isKnown(const QString& word);
    // What a misspelled word was most probably meant to be; empty when nothing is near.
    QString correction(const QString& word) const { return m_verdicts.value(word).correction; }
    // What it may have been meant to be, likeliest first; empty for known words.
    QStringList suggestions(const QString& word) const { return m_verdicts.value(word).suggestions; }

Q_SIGNALS:
    void learned();          // some word that passed for known is not
    void nothingInstalled(); // there is no dictionary; said once

private:
    struct Verdict
    {
        bool isKnown = true;
        QString correction;
        QStringList suggestions;
    };
    using Verdicts = QHash<QString, Verdict>;
    class Worker;

    void lookUpWaiting();
    void take(const Verdicts& verdicts);

    std::unique_ptr<QThread> m_thread; // with the worker in it, from the first word on
    Worker* m_worker = nullptr;
    QStringList m_languages;
    Verdicts m_verdicts;
    QStringList m_waiting;
    QSet<QString> m_own; // in lower case
};

} // namespace wellmet::spelling
