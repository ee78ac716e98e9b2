// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace wellmet::drafting {

// The word trigrams of texts that a new one should not repeat.
class UsedWording
{
public:
    explicit UsedWording(const QStringList& texts);

    // The share of the text's trigrams that were used before, 0–1.
    double shareIn(QStringView text) const;

private:
    std::vector<quint32> m_trigrams; // sorted
};

// How a text falls short for the ear, 0 = not at all: words said twice, sentences that begin alike.
double roughness(QStringView text);

} // namespace wellmet::drafting
