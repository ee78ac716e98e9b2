// SPDX-License-Identifier: GPL-3.0-or-later
// What is learned once for many notes judges each of them as what is learned anew.
#include "critique/knowledge.h"

#include "critique/clean_notes.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace wellmet;
using namespace wellmet::critique;

TEST(Knowledge, JudgesAsIfLearnedAnew)
{
    const Critic critic;
    for (const tests::CleanNote& person : tests::cleanNotes()) {
        const Knowledge knowledge(&person.contact, &person.sender);
        for (const tests::CleanNote& other : tests::cleanNotes()) {
            Circumstances circumstances = person.circumstances();
            const CritiqueReport anew = critic.critique(other.note, circumstances);
            circumstances.knowledge = &knowledge;
            const CritiqueReport again = critic.critique(other.note, circumstances);
            ASSERT_EQ(anew.score, again.score) << other.note.text.toStdString();
            ASSERT_EQ(anew.findings.size(), again.findings.size()) << other.note.text.toStdString();
            for (size_t i = 0; i < anew.findings.size(); ++i) {
                EXPECT_EQ(anew.findings[i].message, again.findings[i].message);
                EXPECT_EQ(anew.findings[i].range, again.findings[i].range);
            }
        }
    }
}
