// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

namespace wellmet::spelling {

// Hunspell's dictionaries read as one: a word is known when any of them knows it. Reading one takes some
// fifty milliseconds and ten megabytes, a suggestion some milliseconds, so neither belongs on a thread that
// draws.
class Dictionary
{
public:
    // Paths as dictionariesFor gives them. What can't be read is left out.
    explicit Dictionary(const QStringList& paths);
    ~Dictionary();
    Dictionary(Dictionary&&) noexcept;
    Dictionary& operator=(Dictionary&&) noexcept;

    bool isEmpty() const;
    // Words of working life that are younger than the dictionaries are known too, and so is British spelling
    // where only the American dictionary is there.
    bool knows(const QString& word) const;
    // What the word may have been meant to be, likeliest first, without doubles; at most `most`.
    QStringList suggestions(const QString& word, qsizetype most) const;

private:
    struct Book;
    std::vector<std::unique_ptr<Book>> m_books;
};

} // namespace wellmet::spelling
