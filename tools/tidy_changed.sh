#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over the sources that changed: since $WELLMET_BASE, else since origin/main was left, else in the last commit.
# A file takes it many seconds, so of a long list only the 16 that changed last are looked at; --all looks at everything.
# Usage: tools/tidy_changed.sh [--all] [BUILD], a build by clang (default: build/tidy, made here).
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. tools/prepare.sh
need build check

most=16
all=""
if [ "${1:-}" = --all ]; then all=yes; shift; fi
database=${1:-build/tidy}

left=$(git merge-base HEAD origin/main 2>/dev/null || true)
[ "$left" != "$(git rev-parse HEAD)" ] || left=""
base=${WELLMET_BASE:-${left:-$(git rev-list -n 1 --skip=1 HEAD)}}
if [ -n "$all" ]; then
    files=$(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp')
elif [ -n "$base" ]; then
    # The newest commit's files first; one that is gone by now is left out.
    files=$(git log --format= --name-only "$base..HEAD" -- 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' |
            awk '!seen[$0]++' | while read -r file; do [ ! -f "$file" ] || echo "$file"; done)
else
    files=""
fi
[ -n "$files" ] || { say "Nothing changed."; exit 0; }
count=$(echo "$files" | wc -l)
if [ -z "$all" ] && [ "$count" -gt "$most" ]; then
    say "$count sources changed; looking at the $most that changed last. For all: tools/tidy_changed.sh --all"
    files=$(echo "$files" | head -n "$most")
fi

moc=""
if [ "$database" = build/tidy ]; then
    cmake --preset tidy >/dev/null
    # Sources include what moc makes; the tested build has it already.
    build dev
    for folder in $(find "$root/build/dev" -type d -path '*_autogen/include'); do moc="$moc --extra-arg=-I$folder"; done
fi
echo "$files" | xargs -P 2 -n 2 clang-tidy -p "$database" --quiet --warnings-as-errors='*' $moc
