#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures Wellmet beside its floors in one run and writes docs/performance.md. With a display (or xvfb-run) the windows are
# real ones, else they are offscreen.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/tools/prepare.sh"
need build run test check
build bench

where="the offscreen platform"
[ -z "${DISPLAY:-}" ] || where="a real display"
table=$("$root/build/bench/tests/bench/wellmet_bench" --table)
{
    cat <<EOF
# Speed

Made by \`tools/performance.sh\` on $(date -u +%Y-%m-%d), $(nproc) cores, $(. /etc/os-release && echo "$PRETTY_NAME"), windows on
$where. Medians; the ratio to the floor of the same run is what counts, absolute times of different runs don't
compare. The floors: one pass over the words with a phrase table; one filled template; SQLite from C with the same full-text
tables; a bare Qt window with a list from SQLite; a program that only uses Qt Core.

$table
EOF
} > "$root/docs/performance.md"
cat "$root/docs/performance.md"
