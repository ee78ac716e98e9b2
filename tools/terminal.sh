#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Wellmet without a display: choose a person, read a draft and what the recipient would think, take another version.
# Usage: tools/terminal.sh WELLMET-CLI [--notebook FILE]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cli=$1
shift
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT INT TERM

notebook() { "$cli" "$@"; }
if [ "${1:-}" = --notebook ]; then
    chosen=$2
    notebook() { "$cli" --notebook "$chosen" "$@"; }
fi

# The sample's dates are offsets from today, such as {-3d} or {-2m}.
write_sample() {
    cp "$here/../resources/sample/sample.wellmet.json" "$1"
    for offset in $(grep -o '{[-+][0-9]*[dmy]}' "$1" | sort -u); do
        plain=$(printf '%s' "$offset" | tr -d '{}')
        case $plain in
            *d) date=$(date -d "${plain%d} days" +%Y-%m-%d) ;;
            *m) date=$(date -d "${plain%m} months" +%Y-%m) ;;
            *y) date=$(date -d "${plain%y} years" +%Y) ;;
        esac
        sed -i "s/$offset/$date/g" "$1"
    done
}

people=$(notebook list) || exit $?
if [ -z "$people" ]; then
    echo "Your notebook is empty, so here is a sample that goes away when you leave. To bring your own people:"
    echo "    $cli import Connections.csv"
    echo
    write_sample "$scratch/sample.wellmet.json"
    notebook() { "$cli" --notebook "$scratch/notebook.sqlite" "$@"; }
    notebook import "$scratch/sample.wellmet.json" >/dev/null
    people=$(notebook list)
fi

# show_note NAME SEED: a draft, and how it reads.
show_note() {
    notebook draft "$1" --seed "$2" >"$scratch/note" || return 0
    echo
    cat "$scratch/note"
    echo
    notebook critique "$scratch/note" --contact "$1" --channel linkedin-200 || true
}

if [ ! -t 0 ]; then
    echo "$people"
    notebook list --json >"$scratch/people"
    first=$(sed -n '1s/.*"name": *"\([^"]*\)".*/\1/p' "$scratch/people")
    [ -z "$first" ] || show_note "$first" 0
    exit 0
fi

while true; do
    echo
    echo "$people"
    printf '\nWho is the note for? (part of a name; Enter to leave) '
    read -r name || exit 0
    [ -n "$name" ] || exit 0
    seed=0
    while true; do
        show_note "$name" "$seed"
        printf '\nEnter for another version, or q to choose someone else: '
        read -r answer || exit 0
        [ "$answer" = q ] && break
        seed=$((seed + 1))
    done
done
