// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "drafting/bank/phrase.h"

#include <QString>

#include <map>
#include <span>
#include <vector>

namespace wellmet::drafting {

// Every way to say things, read from resources/phrases; the form of the files is described in its README.
class PhraseBank
{
public:
    // The bank that comes with the program. A fault in it is a programmer's error.
    static PhraseBank builtIn();
    // One file's sections added to this bank. Fails with the line and what is wrong with it.
    Result<void> read(QStringView text);

    // The phrases that say exactly these atoms; empty when there are none.
    std::span<const Phrase> section(AtomSet atoms) const;
    bool has(AtomSet atoms) const { return m_sections.contains(atoms); }
    const std::map<AtomSet, std::vector<Phrase>>& sections() const { return m_sections; }

private:
    std::map<AtomSet, std::vector<Phrase>> m_sections;
};

// "I'd like" → "I would like". The bank writes "I'd" only for "I would".
QString withoutContractions(QString words);

} // namespace wellmet::drafting
