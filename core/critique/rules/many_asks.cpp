// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/asks/asking.h"
#include "critique/rules/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::keyOf;
using prose::ProseDocument;
using prose::WordKey;

namespace {

// A letter has room for three requests, a message for two, a connection note for one.
size_t mostIn(const NoteView& view)
{
    if (view.isShortNote())
        return 1;
    const bool isMessage = view.note.channel && *view.note.channel != contacts::Channel::Email &&
                           *view.note.channel != contacts::Channel::InMail;
    return isMessage ? 2 : 3;
}

bool isQuestion(const ProseDocument& document, const prose::Sentence& sentence)
{
    for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
        if (document.in(document.tokens()[static_cast<size_t>(i)].range).startsWith(u'?'))
            return true;
    }
    return false;
}

// Finds the requests of a note: "Could you read it, tell me what you think, and would you pass it on?" holds
// three.
class RequestReader
{
public:
    explicit RequestReader(const ProseDocument& document) : m_document(document)
    {
        for (const prose::Sentence& sentence : m_document.sentences())
            read(sentence);
    }

    const std::vector<prose::TextRange>& requests() const { return m_requests; }

private:
    WordKey key(int i) const { return i < m_end ? m_document.words()[static_cast<size_t>(i)].key : 0; }

    template <size_t N>
    bool isOneOf(int i, const WordKey (&keys)[N]) const
    {
        return i < m_end && std::find(std::begin(keys), std::end(keys), key(i)) != std::end(keys);
    }

    void read(const prose::Sentence& sentence)
    {
        m_end = sentence.endWord;
        const int opening = openingWord(m_document, sentence);
        const int first = pastLinks(opening);
        const bool isAsked = isQuestion(m_document, sentence) || beginsRequest(first) ||
                             isOrder(m_document, first, m_end) || isWish(first);
        if (!isAsked || opening >= m_end)
            return;
        int start = opening;
        for (int i = first + 1; i < m_end; ++i) {
            if (isJoint(i) && goesOn(pastLinks(i))) {
                add(start, i);
                start = i;
                i = pastLinks(i);
            }
        }
        add(start, m_end);
    }

    void add(int first, int end) { m_requests.push_back(m_document.rangeOfWords(first, end)); }

    // "Could you", "may I", "would it", "any chance", "please".
    bool beginsRequest(int i) const
    {
        const bool isAsked = isOneOf(i, kModals) && isOneOf(i + 1, kSubjects);
        const bool isChance = (key(i) == keyOf(u"any") || key(i + 1) == keyOf(u"any")) &&
                              isOneOf(i + 1 + (key(i) != keyOf(u"any")), kChance);
        return isAsked || isChance || key(i) == keyOf(u"please");
    }

    // "I'd like to ask", "I was hoping you could", "I have a few favors", "I'd be grateful for".
    bool isWish(int i) const
    {
        constexpr int kReach = 7; // words
        if (key(i) != keyOf(u"i") && key(i) != keyOf(u"we"))
            return false;
        for (int at = i + 1; at < std::min(i + kReach, m_end); ++at) {
            if (isOneOf(at, kWishes) || (isOneOf(at, kLikes) && key(at + 1) == keyOf(u"you")))
                return true;
        }
        return false;
    }

    // A comma or "and" before the word.
    bool isJoint(int i) const
    {
        const auto token = static_cast<size_t>(m_document.words()[static_cast<size_t>(i)].token);
        const auto before = static_cast<size_t>(m_document.words()[static_cast<size_t>(i - 1)].token);
        const QStringView sign =
            token - before > 1 ? m_document.in(m_document.tokens()[token - 1].range) : QStringView();
        return (!sign.isEmpty() && QStringView(u",;\u2013\u2014").contains(sign.front())) || isOneOf(i, kAnd);
    }

    int pastLinks(int i) const
    {
        while (isOneOf(i, kLinks))
            ++i;
        return i;
    }

    // What goes on as a request of its own: "would you …", "tell me …", "recommending a …", "a call".
    bool goesOn(int i) const
    {
        const bool isClause = isOneOf(i, kQuestionWords) && !isOneOf(i - 1, kAnd);
        const bool isThing = isOneOf(i, kArticles) && (isOneOf(i + 1, kFavors) || isOneOf(i + 2, kFavors));
        return beginsRequest(i) || isOrder(m_document, i, m_end) || isOneOf(i, kVerbs) || isClause || isThing;
    }

    static constexpr WordKey kModals[] = {keyOf(u"could"), keyOf(u"can"), keyOf(u"would"),
                                          keyOf(u"will"),  keyOf(u"may"), keyOf(u"might")};
    static constexpr WordKey kSubjects[] = {keyOf(u"you"), keyOf(u"i"), keyOf(u"we"), keyOf(u"it")};
    static constexpr WordKey kChance[] = {keyOf(u"chance"), keyOf(u"way"), keyOf(u"possibility")};
    static constexpr WordKey kWishes[] = {keyOf(u"ask"),   keyOf(u"hoping"),    keyOf(u"need"),
                                          keyOf(u"favor"), keyOf(u"favors"),    keyOf(u"questions"),
                                          keyOf(u"hope"),  keyOf(u"wondering"), keyOf(u"grateful")};
    static constexpr WordKey kLikes[] = {keyOf(u"like"), keyOf(u"love"), keyOf(u"want")};
    static constexpr WordKey kAnd[] = {keyOf(u"and"), keyOf(u"or"), keyOf(u"plus")};
    static constexpr WordKey kLinks[] = {
        keyOf(u"and"),   keyOf(u"or"),    keyOf(u"plus"),   keyOf(u"also"),     keyOf(u"then"),
        keyOf(u"maybe"), keyOf(u"first"), keyOf(u"second"), keyOf(u"third"),    keyOf(u"perhaps"),
        keyOf(u"if"),    keyOf(u"so"),    keyOf(u"either"), keyOf(u"possibly"), keyOf(u"finally")};
    static constexpr WordKey kQuestionWords[] = {keyOf(u"what"),  keyOf(u"when"), keyOf(u"whether"),
                                                 keyOf(u"how"),   keyOf(u"who"),  keyOf(u"whom"),
                                                 keyOf(u"which"), keyOf(u"where")};
    static constexpr WordKey kArticles[] = {keyOf(u"a"), keyOf(u"an"), keyOf(u"half"), keyOf(u"your")};
    static constexpr WordKey kFavors[] = {
        keyOf(u"introduction"), keyOf(u"intro"),     keyOf(u"hour"),  keyOf(u"interview"), keyOf(u"call"),
        keyOf(u"letter"),       keyOf(u"seat"),      keyOf(u"look"),  keyOf(u"visit"),     keyOf(u"meeting"),
        keyOf(u"referral"),     keyOf(u"reference"), keyOf(u"quote"), keyOf(u"copy"),      keyOf(u"slides")};
    static constexpr WordKey kVerbs[] = {
        keyOf(u"recommending"), keyOf(u"telling"), keyOf(u"sending"), keyOf(u"sharing"), keyOf(u"giving"),
        keyOf(u"showing"),      keyOf(u"host"),    keyOf(u"share"),   keyOf(u"lend"),    keyOf(u"suggest"),
        keyOf(u"comment"),      keyOf(u"say"),     keyOf(u"let"),     keyOf(u"speak")};

    const ProseDocument& m_document;
    std::vector<prose::TextRange> m_requests;
    int m_end = 0; // the sentence at hand ends before this word
};

QString ordinal(size_t number)
{
    return number == 2 ? u"second"_s : number == 3 ? u"third"_s : u"fourth"_s;
}

void check(const NoteView& view, FindingSink& sink)
{
    const RequestReader reader(view.document);
    const std::vector<prose::TextRange>& asks = reader.requests();
    const size_t most = mostIn(view);
    if (asks.size() <= most)
        return;
    const bool isOneMore = asks.size() == most + 1;
    sink.add({.range = asks[most],
              .severity = isOneMore ? Severity::Hint : Severity::Warn,
              .message =
                  u"This is the %1 request: keep the smallest one and save the rest for their answer."_s.arg(
                      ordinal(most + 1))});
}

} // namespace

Rule manyAsks()
{
    RuleInfo info;
    info.id = u"many-asks"_s;
    info.title = u"Asks more than one thing"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::StrangerDanger, Objection::WillSpamMe};
    info.why = u"“Answering this is work, so I'll do it later, which is never.”"_s;
    info.source =
        u"Counts of answered mail: one to three questions are answered most, and short notes more than long ones."_s;
    info.message = u"One question is easier to answer than several: keep the smallest one."_s;
    info.advice = u"Keep the question that takes the least time to answer."_s;
    info.bad = {u"Which boat do you row? And where do you keep it?"_s,
                u"Would you read my plan? Could we meet? Can you bring Ines?"_s,
                u"Please send me the tide table. Would you also check my map?"_s,
                u"Could you lend me the chart, tell me when the tide turns, and ask Ines to come?"_s};
    info.good = {u"Which boat do you row, and where do you keep it?"_s,
                 u"I still don't know why it floats. You may."_s, u"Could you tell me which knot held?"_s};
    info.examplesChannel = contacts::Channel::LinkedIn300;
    return {std::move(info), check};
}

} // namespace wellmet::critique
