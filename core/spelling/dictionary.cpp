// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionary.h"

#include "spelling/word_forms.h"

#include <QFile>
#include <QStringConverter>

#include <algorithm>
#include <hunspell.hxx>

namespace wellmet::spelling {

using namespace Qt::StringLiterals;

// One dictionary, in whatever encoding its files are.
struct Dictionary::Book
{
    explicit Book(const QString& path)
        : hunspell(QFile::encodeName(path + u".aff"_s).constData(),
                   QFile::encodeName(path + u".dic"_s).constData()),
          encoder(hunspell.get_dict_encoding().c_str()),
          decoder(hunspell.get_dict_encoding().c_str())
    {
    }

    // Nothing for a word that can't be written in the dictionary's encoding.
    std::optional<std::string> encoded(const QString& word)
    {
        const QByteArray bytes = encoder.encode(word);
        if (encoder.hasError()) {
            encoder.resetState();
            return std::nullopt;
        }
        return bytes.toStdString();
    }

    bool knows(const QString& word)
    {
        const auto bytes = encoded(word);
        return bytes && hunspell.spell(*bytes);
    }

    Hunspell hunspell;
    QStringEncoder encoder;
    QStringDecoder decoder;
};

Dictionary::Dictionary(const QStringList& paths)
{
    for (const QString& path : paths) {
        auto book = std::make_unique<Book>(path);
        if (book->encoder.isValid() && book->decoder.isValid())
            m_books.push_back(std::move(book));
    }
}

Dictionary::~Dictionary() = default;
Dictionary::Dictionary(Dictionary&&) noexcept = default;
Dictionary& Dictionary::operator=(Dictionary&&) noexcept = default;

bool Dictionary::isEmpty() const
{
    return m_books.empty();
}

bool Dictionary::knows(const QString& word) const
{
    const auto isListed = [this](const QString& form) {
        return std::ranges::any_of(m_books, [&](const auto& book) { return book->knows(form); });
    };
    return isListed(word) || isMissingWord(word) || std::ranges::any_of(americanForms(word), isListed);
}

QStringList Dictionary::suggestions(const QString& word, qsizetype most) const
{
    QStringList all;
    for (const auto& book : m_books) {
        const auto bytes = book->encoded(word);
        if (!bytes)
            continue;
        for (const std::string& suggestion : book->hunspell.suggest(*bytes))
            all << QString(book->decoder.decode(QByteArrayView(std::string_view(suggestion))));
    }
    all.removeDuplicates();
    return all.first(std::min(all.size(), most));
}

} // namespace wellmet::spelling
