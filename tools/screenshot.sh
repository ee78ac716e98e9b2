#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes docs/images/window.png: the real window with the sample notebook, under a virtual display. Needs xvfb, xdotool,
# openbox and imagemagick.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/tools/prepare.sh"
for command in Xvfb xdotool openbox import; do
    command -v "$command" >/dev/null 2>&1 || die "Please install it first: apt-get install xvfb xdotool openbox imagemagick"
done
build release wellmet

home=$(mktemp -d)
export HOME="$home" XDG_DATA_HOME="$home" XDG_CONFIG_HOME="$home" DISPLAY=:77
Xvfb :77 -screen 0 1360x860x24 2>/dev/null & screen=$!
trap 'kill $screen 2>/dev/null || true; rm -rf "$home"' EXIT
sleep 1
openbox 2>/dev/null &
"$root/build/release/app/wellmet/wellmet" --notebook "$home/notebook.sqlite" 2>/dev/null & program=$!
window=$(xdotool search --sync --onlyvisible --pid $program --name Wellmet | head -n 1)
xdotool windowsize --sync "$window" 1340 820 windowmove "$window" 10 25
press() { xdotool key --clearmodifiers "$1"; sleep 1; }
press Tab; press Tab; press space   # look at the sample
press ctrl+f
xdotool type --delay 30 Marguerite
press Down
press ctrl+d
sleep 1
mkdir -p "$root/docs/images"
import -window "$window" "$root/docs/images/window.png"
kill $program
say "docs/images/window.png is new."
