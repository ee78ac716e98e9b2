// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/moves/word_kinds.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

constexpr IdRow<WordKind> kTable[] = {{WordKind::Work, u"work"},
                                      {WordKind::WeakWork, u"weak-work"},
                                      {WordKind::BehindWork, u"behind-work"},
                                      {WordKind::GenericThing, u"generic-thing"},
                                      {WordKind::PhraseEnd, u"phrase-end"},
                                      {WordKind::Sending, u"sending"},
                                      {WordKind::Past, u"past"},
                                      {WordKind::NotPast, u"not-past"},
                                      {WordKind::Between, u"between"},
                                      {WordKind::Inverting, u"inverting"},
                                      {WordKind::Perceiving, u"perceiving"},
                                      {WordKind::ProfileThing, u"profile-thing"},
                                      {WordKind::Joint, u"joint"},
                                      {WordKind::Meeting, u"meeting"},
                                      {WordKind::Meet, u"meet"},
                                      {WordKind::Pleasant, u"pleasant"},
                                      {WordKind::Hoping, u"hoping"},
                                      {WordKind::Sharing, u"sharing"},
                                      {WordKind::SharedThing, u"shared-thing"},
                                      {WordKind::ContactWord, u"contact-word"},
                                      {WordKind::Referring, u"referring"},
                                      {WordKind::Modal, u"modal"},
                                      {WordKind::Liking, u"liking"},
                                      {WordKind::Serving, u"serving"},
                                      {WordKind::Effect, u"effect"},
                                      {WordKind::ClippedEffect, u"clipped-effect"},
                                      {WordKind::Wondering, u"wondering"},
                                      {WordKind::Learning, u"learning"},
                                      {WordKind::NotSelf, u"not-self"},
                                      {WordKind::NotState, u"not-state"},
                                      {WordKind::Mine, u"mine"},
                                      {WordKind::Offering, u"offering"},
                                      {WordKind::Thanks, u"thanks"},
                                      {WordKind::EmptyThanks, u"empty-thanks"},
                                      {WordKind::Selling, u"selling"},
                                      {WordKind::Pressure, u"pressure"},
                                      {WordKind::Circular, u"circular"},
                                      {WordKind::Order, u"order"},
                                      {WordKind::Crew, u"crew"},
                                      {WordKind::Follower, u"follower"},
                                      {WordKind::NameThing, u"name-thing"},
                                      {WordKind::Idle, u"idle"}};
static_assert(std::size(kTable) <= 64);

QHash<prose::WordKey, WordKinds> readKinds()
{
    QFile file(u":/wellmet/rules/words/kinds.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT(isOpen && lists.size() == qsizetype(std::size(kTable)));
    QHash<prose::WordKey, WordKinds> kinds;
    kinds.reserve(2048);
    for (const auto& row : kTable) {
        for (const QJsonValue line : lists[row.id].toArray()) {
            const QString words = line.toString();
            for (const QStringView word : QStringView(words).split(u' '))
                kinds[prose::FoldedWord(word).key()].add(row.value);
        }
    }
    return kinds;
}

} // namespace

std::span<const IdRow<WordKind>> wordKindTable()
{
    return kTable;
}

WordKinds kindsOf(prose::WordKey key)
{
    static const QHash<prose::WordKey, WordKinds> kinds = readKinds();
    return kinds.value(key);
}

} // namespace wellmet::critique
