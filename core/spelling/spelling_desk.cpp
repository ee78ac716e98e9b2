// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spelling_desk.h"

#include "spelling/dictionary.h"
#include "spelling/dictionary_files.h"
#include "spelling/word_forms.h"

#include <QThread>

#include <algorithm>

namespace wellmet::spelling {

namespace {
constexpr qsizetype kMostSuggestions = 5;
}

// Lives on the desk's thread.
class SpellingDesk::Worker final : public QObject
{
public:
    Worker(SpellingDesk& desk, QStringList languages) : m_desk(desk), m_languages(std::move(languages)) {}

    void lookUp(const QStringList& words)
    {
        if (!m_dictionary)
            read();
        Verdicts verdicts;
        for (const QString& word : words) {
            if (QThread::currentThread()->isInterruptionRequested())
                return;
            verdicts.insert(word, verdictOn(word));
        }
        QMetaObject::invokeMethod(&m_desk, [&desk = m_desk, verdicts] { desk.take(verdicts); });
    }

private:
    void read()
    {
        m_dictionary.emplace(dictionariesFor(m_languages, dictionaryFolders()));
        if (m_dictionary->isEmpty())
            QMetaObject::invokeMethod(&m_desk, [&desk = m_desk] { Q_EMIT desk.nothingInstalled(); });
    }

    Verdict verdictOn(const QString& word) const
    {
        if (m_dictionary->isEmpty() || m_dictionary->knows(word))
            return {};
        const QStringList suggestions = m_dictionary->suggestions(word, kMostSuggestions);
        return {.isKnown = isCompound(word, suggestions),
                .correction = surestOf(word, suggestions),
                .suggestions = suggestions};
    }

    SpellingDesk& m_desk;
    QStringList m_languages;
    std::optional<Dictionary> m_dictionary;
};

SpellingDesk::SpellingDesk(const QStringList& languages, QObject* parent)
    : QObject(parent),
      m_languages(languages)
{
}

SpellingDesk::~SpellingDesk()
{
    if (!m_thread)
        return;
    m_thread->requestInterruption();
    m_thread->quit();
    m_thread->wait();
}

void SpellingDesk::setOwnWords(const QStringList& words)
{
    m_own.clear();
    for (const QString& word : words)
        m_own << word.toLower();
}

bool SpellingDesk::isKnown(const QString& word)
{
    if (m_own.contains(word.toLower()))
        return true;
    const auto verdict = m_verdicts.constFind(word);
    if (verdict != m_verdicts.cend())
        return verdict->isKnown;
    // Held as known until the answer is there, so that it is asked for once.
    m_verdicts.insert(word, {});
    if (m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &SpellingDesk::lookUpWaiting, Qt::QueuedConnection);
    m_waiting << word;
    return true;
}

void SpellingDesk::lookUpWaiting()
{
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_worker = new Worker(*this, m_languages);
        m_worker->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread->start(QThread::LowPriority);
    }
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, words = m_waiting] { worker->lookUp(words); });
    m_waiting.clear();
}

void SpellingDesk::take(const Verdicts& verdicts)
{
    m_verdicts.insert(verdicts);
    if (std::ranges::any_of(verdicts, [](const Verdict& verdict) { return !verdict.isKnown; }))
        Q_EMIT learned();
}

} // namespace wellmet::spelling
