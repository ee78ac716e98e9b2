// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/silence.h"

#include <algorithm>

namespace wellmet::notebook {

namespace {
constexpr IdRow<SilenceScope> kScopes[] = {{SilenceScope::Note, u"note"},
                                           {SilenceScope::Person, u"person"},
                                           {SilenceScope::Everywhere, u"everywhere"}};
} // namespace

std::span<const IdRow<SilenceScope>> silenceScopeTable()
{
    return kScopes;
}

std::vector<critique::Silencing> silencingFor(const contacts::ContactId& contact,
                                              const std::vector<Silence>& silences)
{
    std::vector<critique::Silencing> silencing;
    for (const Silence& silence : silences) {
        if (silence.scope == SilenceScope::Everywhere)
            silencing.push_back({.rule = silence.rule});
        else if (silence.contact == contact && silence.scope == SilenceScope::Person)
            silencing.push_back({.rule = silence.rule});
        else if (silence.contact == contact)
            silencing.push_back({.rule = silence.rule, .words = silence.words});
    }
    return silencing;
}

int timesSilenced(const std::vector<Silence>& silences, const QString& rule, const QString& words)
{
    const auto count = std::ranges::count_if(silences, [&](const Silence& silence) {
        return silence.scope != SilenceScope::Everywhere && silence.rule == rule && silence.words == words;
    });
    return static_cast<int>(count);
}

} // namespace wellmet::notebook
