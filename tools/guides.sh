#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints docs/rules.md again from what the rules say about themselves.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/tools/prepare.sh"
need build run
build release wellmet-cli
"$root/build/release/app/cli/wellmet-cli" rules --markdown >"$root/docs/rules.md"
say "docs/rules.md has $(grep -c '^## ' "$root/docs/rules.md") rules."
