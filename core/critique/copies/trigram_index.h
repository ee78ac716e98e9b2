// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/copies/compared_text.h"
#include "critique/copies/likeness.h"
#include "critique/copies/postings.h"

namespace wellmet::critique {

// Texts by their trigrams: finds every text like another, with exact similarities.
//
// Stock phrases, which more than one in twenty texts holds (and more than 1,000), don't make a text a
// candidate unless the text that is asked about has little else. So up to 20,000 texts none is missed; with
// more, only those that have nothing but stock phrases in common.
class TrigramIndex
{
public:
    struct Hit
    {
        uint32_t text = 0; // counted from 0, in the order of adding
        double similarity = 0;
    };

    explicit TrigramIndex(Form form) : m_form(form) {}

    void add(const Trigrams& trigrams);
    std::vector<Hit> alike(const Trigrams& trigrams) const; // in the order of adding

private:
    struct Size
    {
        uint32_t grams = 0;
        int words = 0;
    };
    class Question;

    Form m_form;
    Postings m_postings;
    std::vector<Size> m_sizes; // of each text
};

} // namespace wellmet::critique
