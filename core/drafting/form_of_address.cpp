// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/form_of_address.h"

#include "contacts/names.h"

#include <QSet>

#include <algorithm>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;
using contacts::Contact;

namespace {

const QSet<QString> kTitles{
    u"prof"_s,   u"prof."_s,   u"capt."_s,    u"capt"_s,   u"col."_s,   u"lt."_s,    u"professor"_s,
    u"dr"_s,     u"dr."_s,     u"doctor"_s,   u"sir"_s,    u"dame"_s,   u"lord"_s,   u"lady"_s,
    u"rev"_s,    u"rev."_s,    u"reverend"_s, u"hon."_s,   u"judge"_s,  u"bishop"_s, u"rabbi"_s,
    u"mr"_s,     u"mr."_s,     u"mrs"_s,      u"mrs."_s,   u"ms"_s,     u"ms."_s,    u"mx"_s,
    u"mx."_s,    u"eng."_s,    u"captain"_s,  u"canon"_s,  u"sister"_s, u"father"_s, u"sgt."_s,
    u"chef"_s,   u"coach"_s,   u"maestro"_s,  u"sensei"_s, u"mestre"_s, u"maître"_s, u"pan"_s,
    u"pani"_s,   u"don"_s,     u"doña"_s,     u"herr"_s,   u"frau"_s,   u"señor"_s,  u"señora"_s,
    u"madame"_s, u"monsieur"_s};

// "Chef", "Captain Guðrún": not a name alone.
bool isTitleInUse(const Contact& contact)
{
    static const QSet<QString> kAlone{u"chef"_s,   u"captain"_s, u"coach"_s,   u"professor"_s, u"doctor"_s,
                                      u"father"_s, u"sister"_s,  u"rabbi"_s,   u"maestro"_s,   u"canon"_s,
                                      u"sensei"_s, u"judge"_s,   u"reverend"_s};
    const QString address = contact.address.simplified();
    if (!address.contains(u' '))
        return kTitles.contains(address.toLower());
    const QString first = address.section(u' ', 0, 0);
    return kTitles.contains(first.toLower()) ||
           (!contact.givenName.contains(first) && !contact.name.startsWith(first));
}

// The family names that are most common in Japan and in Korea, as they are written in Latin letters, without
// those that are at home elsewhere, too.
bool isFamilyNameThere(const QString& word)
{
    static const QSet<QString> kNames{
        u"Abe"_s,       u"Aoki"_s,      u"Choi"_s,      u"Endo"_s,     u"Fujii"_s,     u"Fujimoto"_s,
        u"Fujita"_s,    u"Fujiwara"_s,  u"Fukuda"_s,    u"Hasegawa"_s, u"Hashimoto"_s, u"Hayashi"_s,
        u"Hwang"_s,     u"Ikeda"_s,     u"Inoue"_s,     u"Ishida"_s,   u"Ishii"_s,     u"Ishikawa"_s,
        u"Ito"_s,       u"Jeong"_s,     u"Kaneko"_s,    u"Kato"_s,     u"Kikuchi"_s,   u"Kim"_s,
        u"Kimura"_s,    u"Kobayashi"_s, u"Kojima"_s,    u"Kondo"_s,    u"Kudo"_s,      u"Kwon"_s,
        u"Maeda"_s,     u"Masuda"_s,    u"Matsuda"_s,   u"Matsui"_s,   u"Matsumoto"_s, u"Miura"_s,
        u"Miyamoto"_s,  u"Miyazaki"_s,  u"Mori"_s,      u"Morita"_s,   u"Murakami"_s,  u"Nakagawa"_s,
        u"Nakajima"_s,  u"Nakamura"_s,  u"Nakano"_s,    u"Nakayama"_s, u"Nishimura"_s, u"Noguchi"_s,
        u"Ogawa"_s,     u"Okada"_s,     u"Okamoto"_s,   u"Ono"_s,      u"Onishi"_s,    u"Otsuka"_s,
        u"Park"_s,      u"Saito"_s,     u"Sakai"_s,     u"Sakamoto"_s, u"Sakurai"_s,   u"Sasaki"_s,
        u"Sato"_s,      u"Shibata"_s,   u"Shimada"_s,   u"Shimizu"_s,  u"Sugiyama"_s,  u"Suzuki"_s,
        u"Takagi"_s,    u"Takahashi"_s, u"Takeda"_s,    u"Takeuchi"_s, u"Tamura"_s,    u"Tanabe"_s,
        u"Tanaka"_s,    u"Taniguchi"_s, u"Ueda"_s,      u"Ueno"_s,     u"Watanabe"_s,  u"Yamada"_s,
        u"Yamaguchi"_s, u"Yamamoto"_s,  u"Yamashita"_s, u"Yamazaki"_s, u"Yokoyama"_s,  u"Yoon"_s,
        u"Yoshida"_s};
    return kNames.contains(word);
}

bool isInKanaOrHangul(QStringView name)
{
    return std::any_of(name.begin(), name.end(), [](QChar unit) {
        const QChar::Script script = unit.script();
        return script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
               script == QChar::Script_Hangul || script == QChar::Script_Han;
    });
}

// "Ji-woo": two syllables as Korean given names are written.
bool isHyphenatedGiven(const QString& word)
{
    const qsizetype hyphen = word.indexOf(u'-');
    return hyphen > 0 && hyphen + 1 < word.size() && word[0].isUpper() && word[hyphen + 1].isLower();
}

bool wantsWholeName(const Contact& contact)
{
    const QString name = contact.name.simplified();
    if (isInKanaOrHangul(name))
        return true;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 2)
        return false;
    return isFamilyNameThere(words.front()) || isFamilyNameThere(words.back()) ||
           isHyphenatedGiven(words.front()) || isHyphenatedGiven(words.back());
}

// "Yuki Tanabe" of "田辺 由紀 (Yuki Tanabe)": how its owner writes it for others.
QString nameInBrackets(const QString& name)
{
    const qsizetype open = name.indexOf(u'(');
    const qsizetype close = name.indexOf(u')', open + 1);
    const QString inside =
        open < 0 || close < 0 ? QString() : name.mid(open + 1, close - open - 1).simplified();
    return inside.contains(u' ') && !isInKanaOrHangul(inside) ? inside : QString();
}

bool goesByWholeName(const Contact& contact)
{
    return effectiveCloseness(contact) < contacts::Closeness::Familiar &&
           contact.address.simplified().isEmpty() && wantsWholeName(contact);
}

QString wholeName(const Contact& contact)
{
    const QString forOthers = nameInBrackets(contact.name);
    return forOthers.isEmpty() ? formalName(contact) : forOthers;
}

} // namespace

QString spokenName(const Contact& contact)
{
    return goesByWholeName(contact) ? wholeName(contact) : greetingName(contact);
}

QString formalAddress(const Contact& contact)
{
    return goesByWholeName(contact) ? wholeName(contact) : formalName(contact);
}

QString nameForOthers(const QString& name)
{
    const QString forOthers = nameInBrackets(name);
    return forOthers.isEmpty() ? name : forOthers;
}

QString firstNameOf(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() == 2 && isFamilyNameThere(words.front()) && !isFamilyNameThere(words.back()))
        return words.back();
    Contact self;
    self.name = name;
    return name.isEmpty() ? QString() : greetingName(self);
}

QString withoutTitle(const QString& name)
{
    const qsizetype space = name.indexOf(u' ');
    const bool isLong = space > 0 && name.indexOf(u' ', space + 1) > 0;
    return isLong && kTitles.contains(name.left(space).toLower()) ? name.sliced(space + 1) : name;
}

bool isTitled(const Contact& contact)
{
    const QString title = formalName(contact).section(u' ', 0, 0).toLower();
    // A friend is greeted by name, whatever their title.
    static const QSet<QString> kWorldly{u"dr"_s,     u"dr."_s,  u"prof"_s, u"prof."_s, u"professor"_s,
                                        u"doctor"_s, u"eng."_s, u"mr"_s,   u"mr."_s,   u"mrs"_s,
                                        u"mrs."_s,   u"ms"_s,   u"ms."_s};
    if (effectiveCloseness(contact) == contacts::Closeness::Close && contact.address.isEmpty() &&
        kWorldly.contains(title))
        return false;
    return goesByWholeName(contact) || (contact.address.isEmpty() && kTitles.contains(title)) ||
           isTitleInUse(contact);
}

} // namespace wellmet::drafting
