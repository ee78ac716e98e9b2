// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionary.h"
#include "spelling/dictionary_files.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wellmet::spelling;

namespace {

class DictionaryTest : public ::testing::Test
{
protected:
    // Writes a dictionary that lists these words.
    void install(const QString& name, const QByteArray& words, const QByteArray& encoding = "UTF-8")
    {
        write(name + u".aff"_s, "SET " + encoding + "\nTRY esianrtolcdugmphbyfvkwz\n");
        write(name + u".dic"_s, QByteArray::number(words.count('\n') + 1) + '\n' + words + '\n');
    }
    void write(const QString& file, const QByteArray& bytes)
    {
        QFile out(folder.filePath(file));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    QStringList chosen(const QStringList& languages) const
    {
        QStringList names;
        for (const QString& path : dictionariesFor(languages, {folder.path()}))
            names << path.section(u'/', -1);
        return names;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(DictionaryTest, TheUsersLanguageComesFirstAndBothEnglishesAreTaken)
{
    for (const QString& name : {u"de_AT"_s, u"de_DE"_s, u"en_GB"_s, u"en_US"_s, u"fr_FR"_s})
        install(name, "wort");
    EXPECT_EQ(chosen({u"de-DE"_s}), (QStringList{u"de_DE"_s, u"en_US"_s, u"en_GB"_s}));
    EXPECT_EQ(chosen({u"de-CH"_s}), (QStringList{u"de_AT"_s, u"en_US"_s, u"en_GB"_s}));
    EXPECT_EQ(chosen({u"C"_s}), (QStringList{u"en_US"_s, u"en_GB"_s}));
    EXPECT_EQ(chosen({u"en-GB"_s, u"en"_s}), (QStringList{u"en_GB"_s, u"en_US"_s}));
}

TEST_F(DictionaryTest, AnyEnglishServesWhenNeitherOfTheTwoIsThere)
{
    install(u"en_AU"_s, "word");
    EXPECT_EQ(chosen({u"fr-FR"_s}), QStringList{u"en_AU"_s});
    EXPECT_EQ(dictionariesFor({u"en-US"_s}, {u"/nowhere"_s}), QStringList());
}

TEST_F(DictionaryTest, HalfADictionaryIsNone)
{
    write(u"en_US.aff"_s, "SET UTF-8\n");
    EXPECT_EQ(chosen({u"en-US"_s}), QStringList());
}

TEST_F(DictionaryTest, AWordIsKnownWhenAnyOfTheDictionariesKnowsIt)
{
    install(u"en_US"_s, "color\nreceive");
    install(u"en_GB"_s, "colour");
    const Dictionary dictionary(dictionariesFor({}, {folder.path()}));
    EXPECT_FALSE(dictionary.isEmpty());
    EXPECT_TRUE(dictionary.knows(u"color"_s));
    EXPECT_TRUE(dictionary.knows(u"colour"_s));
    EXPECT_TRUE(dictionary.knows(u"Receive"_s));
    EXPECT_FALSE(dictionary.knows(u"recieve"_s));
    EXPECT_EQ(dictionary.suggestions(u"recieve"_s, 3).value(0), u"receive"_s);
}

TEST_F(DictionaryTest, BritishSpellingIsKnownWithTheAmericanDictionaryAlone)
{
    install(u"en_US"_s, "color\norganized");
    const Dictionary dictionary(dictionariesFor({}, {folder.path()}));
    EXPECT_TRUE(dictionary.knows(u"colour"_s));
    EXPECT_TRUE(dictionary.knows(u"organised"_s));
    EXPECT_FALSE(dictionary.knows(u"organisd"_s));
}

TEST_F(DictionaryTest, OldEncodingsAreReadAndWhatTheyCannotWriteIsUnknown)
{
    install(u"de_DE"_s,
            "gr\xFC\xDF"
            "e",
            "ISO8859-1");
    const Dictionary dictionary(dictionariesFor({u"de-DE"_s}, {folder.path()}));
    EXPECT_TRUE(dictionary.knows(u"grüße"_s));
    EXPECT_FALSE(dictionary.knows(u"佐藤"_s));
    EXPECT_EQ(dictionary.suggestions(u"grüsse"_s, 5).value(0), u"grüße"_s);
    EXPECT_EQ(dictionary.suggestions(u"佐藤"_s, 5), QStringList());
}

TEST_F(DictionaryTest, WithoutFilesItIsEmptyAndKnowsNothing)
{
    const Dictionary dictionary({});
    EXPECT_TRUE(dictionary.isEmpty());
    EXPECT_FALSE(dictionary.knows(u"word"_s));
    EXPECT_EQ(dictionary.suggestions(u"wrod"_s, 5), QStringList());
}
