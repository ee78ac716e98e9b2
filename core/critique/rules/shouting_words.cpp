// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/shouting_words.h"

#include "prose/fold.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set += word.toString();
    return set;
}

struct Spelling
{
    QStringView typed;
    QStringView meant;
};

constexpr Spelling kSpellings[] = {
    {u"u", u"you"},
    {u"ur", u"your"},
    {u"pls", u"please"},
    {u"plz", u"please"},
    {u"thx", u"thanks"},
    {u"luv", u"love"},
    {u"tnx", u"thanks"},
    {u"ty", u"thank you"},
    {u"b4", u"before"},
    {u"gr8", u"great"},
    {u"l8r", u"later"},
    {u"tmrw", u"tomorrow"},
    {u"2moro", u"tomorrow"},
    {u"cuz", u"because"},
    {u"coz", u"because"},
    {u"wanna", u"want to"},
    {u"gonna", u"going to"},
    {u"gotta", u"have to"},
    {u"lemme", u"let me"},
    {u"gimme", u"give me"},
    {u"ppl", u"people"},
    {u"lol", {}},
    {u"rofl", {}},
    {u"lmao", {}},
    {u"omg", {}},
    {u"idk", {}},
    {u"hmu", {}},
    {u"yolo", {}},
};

} // namespace

bool isAcronym(QStringView word)
{
    static const QSet<QString> kKnown = setOf(
        u"NASA UNESCO UNICEF NATO COVID LGBTQ STEM FOSDEM SIGGRAPH HIPAA IEEE AAAI ASCII UTF8 YAML TOML JSON "
        u"LATEX "
        u"UNIX LINUX NUMA CUDA OSHA NOAA OECD ASEAN OPEC IKEA LEGO ASUS NVIDIA SOLAS GAAP IFRS FIFA UEFA "
        u"ACLU AARP "
        u"NAACP YMCA YWCA USAID DARPA ESPN NCAA NASCAR EURO SCADA LIDAR SONAR RADAR ROSAT AWACS SAAS PAAS "
        u"IAAS BIOS "
        u"EMEA APAC LATAM UCLA UCSD UIUC EPFL INSEAD INRIA CERN CNRS RISD MICA EMNLP ACL ICML AISTATS ICLR "
        u"ICRA IROS "
        u"NEURIPS USENIX OSDI SOSP WCAG ARIA AJAX REST SOAP ISBN DOI RISC ARPA NICU FEMA CRISPR ELISA PCAST "
        u"NAFTA "
        u"USMCA ASPCA RSPCA MOOC TOEFL IELTS GMAT LSAT MCAT ACCA CIMA SEBI UPSC ASAP IPHONE COBOL CICS EURES "
        u"ERASMUS OWASP CISA");
    const bool hasVowel =
        std::ranges::any_of(word, [](QChar c) { return QStringView(u"AEIOUY").contains(c); });
    return !hasVowel || kKnown.contains(word.toString());
}

bool isEverydayWord(QStringView word)
{
    static const QSet<QString> kWords =
        setOf(u"please free urgent great amazing important hello thank thanks love hiring opportunity "
              u"limited offer today "
              u"tomorrow best huge reply call help connect network read look open right really very good "
              u"best work team "
              u"need want must know think talk meet join click here click send check attention interested "
              u"excited happy "
              u"congratulations wonderful awesome perfect quick money time last chance first most ever "
              u"exclusive special "
              u"guaranteed immediately stop wait even only again done yes sure serious truly big");
    return prose::isFunctionWord(prose::FoldedWord(word).key()) || kWords.contains(word.toString().toLower());
}

bool isShoutedShort(QStringView word)
{
    static const QSet<QString> kWords = setOf(
        u"yes not now you and for are our why how big new top bad hot the but can "
        u"ask say see too let get got has had was did way day fun sad wow hey end off two ten who all any "
        u"our yet own him her his");
    return kWords.contains(word.toString().toLower());
}

std::optional<QString> spelledOut(QStringView word)
{
    // A capital alone is a name for something: "U and V".
    if (word.size() == 1 && word.front().isUpper())
        return std::nullopt;
    const QChar first = word.front().toLower();
    for (const auto& [typed, meant] : kSpellings) {
        if (word.size() == typed.size() && first == typed.front() &&
            word.compare(typed, Qt::CaseInsensitive) == 0)
            return meant.toString();
    }
    return std::nullopt;
}

} // namespace wellmet::critique
