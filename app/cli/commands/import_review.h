// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_files.h"

#include "notebook/import/import_plan.h"

namespace wellmet::cli {

// What an import came to, as it is printed: what was planned is remembered before it is written, and settled
// with it.
class ImportReview
{
public:
    // The sources are borrowed and must outlive it.
    ImportReview(const notebook::ImportPlan& planned, const std::vector<Source>& sources);

    // `done` is the plan as it was written, or would be.
    void printJson(const notebook::ImportPlan& done) const;
    void printText(const notebook::ImportPlan& done) const;

private:
    struct Difference
    {
        QString name, field, mine, theirs, kept;
    };

    const std::vector<Source>& m_sources;
    std::vector<Difference> m_differences;
    std::vector<notebook::Proposal> m_proposals;
};

} // namespace wellmet::cli
