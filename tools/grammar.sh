#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every distinct sentence of the drafts for 500 invented people, read by two grammar checkers that know nothing of Wellmet:
# Link Grammar must parse it with no word unused, Harper must have nothing to say but that it doesn't know a name. What
# they get wrong themselves stands in tools/grammar_known.txt, with why.
# Development only. Needs Debian's link-grammar and link-grammar-dictionaries-en, and npm's harper.js in the folder that
# HARPER names (npm install --prefix DIR harper.js; default: the build folder).
#   tools/grammar.sh [BUILD-FOLDER]
set -eu
cd "$(dirname "$0")/.."
build=${1:-build/dev}
harper=${HARPER:-$build/harper}
cmake --build "$build" --target wellmet_measure_drafts >/dev/null
sentences=$build/sentences.txt
"$build/tests/drafting/wellmet_measure_drafts" sentences >"$sentences"
echo "$(wc -l <"$sentences") sentences"
status=0
if command -v link-parser >/dev/null; then
  python3 tools/grammar_link.py "$sentences" tools/grammar_known.txt || status=1
else
  echo "Link Grammar is not here: apt-get install link-grammar link-grammar-dictionaries-en"
fi
if [ -d "$harper/node_modules/harper.js" ]; then
  HARPER=$harper node tools/grammar_harper.mjs "$sentences" tools/grammar_known.txt || status=1
else
  echo "Harper is not here: npm install --prefix $harper harper.js"
fi
exit $status
