#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over the sources that changed since $WELLMET_BASE (default: the last commit), or all of them with --all.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. tools/prepare.sh
need build check

base=${WELLMET_BASE:-$(git rev-list -n 1 --skip=1 HEAD)}
if [ "${1:-}" = --all ]; then
    files=$(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp')
elif [ -n "$base" ]; then
    files=$(git diff --name-only --diff-filter=d "$base" -- 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp')
else
    files=""
fi
[ -n "$files" ] || { say "Nothing changed."; exit 0; }

[ -f build/tidy/build.ninja ] || cmake --preset tidy >/dev/null
# Headers made by the build (moc) must exist before clang reads the sources.
ninja -C build/tidy -t targets all | sed -n 's/^\([^:]*_autogen\): .*/\1/p' | xargs ninja -C build/tidy >/dev/null
echo "$files" | xargs -P 2 -n 4 clang-tidy -p build/tidy --quiet --warnings-as-errors='*'
