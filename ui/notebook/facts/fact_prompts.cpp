// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/facts/fact_prompts.h"

#include <QCoreApplication>

namespace wellmet::ui {

using contacts::FactKind;

namespace {

QString example(const char* text)
{
    return QCoreApplication::translate("FactPrompt", text);
}

QString exampleOf(FactKind kind)
{
    switch (kind) {
    case FactKind::Topic:
        return example("mapping old footpaths");
    case FactKind::Memory:
        return example("the person with the broken badge");
    case FactKind::Shared:
        return example("sing in a choir");
    case FactKind::Together:
        return example("ran the repair café");
    case FactKind::Mutual:
        return example("a person’s name");
    case FactKind::Work:
        return example("article on tidal power");
    case FactKind::Congrats:
        return example("new studio");
    case FactKind::Thanks:
        return example("lending me your charger");
    case FactKind::Reason:
        return example("I am moving into teaching");
    case FactKind::Ask:
        return example("hear how you found your first client");
    case FactKind::Offer:
        return example("show you around the archive");
    case FactKind::Promise:
        return example("send the reading list");
    case FactKind::Wants:
        return example("the slides");
    }
    return {};
}

bool isDated(FactKind kind)
{
    switch (kind) {
    case FactKind::Topic:
    case FactKind::Together:
    case FactKind::Work:
    case FactKind::Congrats:
    case FactKind::Thanks:
        return true;
    default:
        return false;
    }
}

} // namespace

FactPrompt factPrompt(FactKind kind)
{
    const QString frame = contacts::frameOf(kind);
    return {.before = frame.chopped(frame.endsWith(u'…') ? 1 : 0).trimmed(),
            .example = exampleOf(kind),
            .dated = isDated(kind)};
}

} // namespace wellmet::ui
