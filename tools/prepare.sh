# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run, ./test and .ci/run: installs what is missing and builds. Needs $root, the top of the checkout.

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# need KIND…: makes sure that every package of these kinds in packaging/debian-packages.txt is installed.
need() {
    command -v dpkg-query >/dev/null 2>&1 || {
        say "This isn't a Debian system; please install what packaging/debian-packages.txt lists by hand."
        return 0
    }
    missing=""
    for kind in "$@"; do
        for package in $(awk -v kind="$kind" '$1 == kind { print $2 }' "$root/packaging/debian-packages.txt"); do
            status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
            [ "$status" = installed ] || missing="$missing $package"
        done
    done
    [ -n "$missing" ] || return 0

    say "Wellmet needs these packages and will install them now:"
    for package in $missing; do
        awk -v name="$package" '$2 == name { sub(/^[a-z]+ +[^ ]+ +/, ""); printf "  %-20s %s\n", name, $0 }' \
            "$root/packaging/debian-packages.txt" >&2
    done
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || die "Installing needs root or sudo. As root: apt-get install$missing"
        as_root=sudo
    fi
    log=$(mktemp)
    if ! { $as_root apt-get update &&
           $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } >"$log" 2>&1
    then
        tail -n 15 "$log" >&2
        rm -f "$log"
        die "The packages could not be installed; the lines above say why."
    fi
    rm -f "$log"
}

# build PRESET [TARGET…]: configures when needed and builds; prints only what goes wrong.
build() {
    preset=$1
    shift
    cd "$root" || exit 1
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "Setting up build/$preset (the first build takes a few minutes, later ones seconds)…"
        log=$(cmake --preset "$preset" 2>&1) || { say "$log"; die "Setting up the build failed."; }
    fi
    if [ $# -gt 0 ]; then set -- --target "$@"; fi
    if [ -t 2 ]; then
        cmake --build --preset "$preset" "$@" >&2 || die "The build failed; the lines above say where."
    else
        log=$(mktemp)
        cmake --build --preset "$preset" "$@" >"$log" 2>&1 || { grep -v '^\[' "$log" >&2; die "The build failed."; }
        rm -f "$log"
    fi
}
