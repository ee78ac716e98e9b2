#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package, installs it, starts both programs, and uninstalls it again. Without root it stops after
# looking into the package. Usage: tools/check_package.sh [PRESET]; what is in the package doesn't depend on the preset.
set -eu
preset=${1:-release}
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/tools/prepare.sh"
need build run check

desktop-file-validate "$root/packaging/linux/org.wellmet.Wellmet.desktop"
appstreamcli validate --no-net "$root/packaging/linux/org.wellmet.Wellmet.metainfo.xml" >&2

build "$preset" wellmet wellmet-cli
cd "$root/build/$preset"
rm -f ./*.deb
cpack --config CPackConfig.cmake >/dev/null
package=$(ls "$root/build/$preset"/wellmet_*.deb)
dpkg-deb --info "$package" | grep -q 'Depends:.*libqt6widgets6' || die "The package doesn't depend on Qt Widgets."
dpkg-deb --info "$package" | grep -q 'Depends:.*libqt6sql6-sqlite' || die "The package doesn't depend on the SQLite driver."

if [ "$(id -u)" -ne 0 ]; then
    say "Not root: $package was made and looked into, but not installed."
    exit 0
fi
apt-get install -y --no-install-recommends "$package" >/dev/null 2>&1 || die "The package could not be installed."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
wellmet-cli --version >&2
[ "$(wellmet-cli --notebook "$scratch/n.sqlite" list | wc -l)" -eq 0 ] || die "A new notebook isn't empty."
status=0
QT_QPA_PLATFORM=offscreen HOME="$scratch" timeout 3 wellmet --notebook "$scratch/n.sqlite" || status=$?
[ "$status" -eq 124 ] || die "The installed window didn't stay open (status $status)."
apt-get remove -y wellmet >/dev/null 2>&1 || die "The package could not be removed."
if command -v wellmet >/dev/null 2>&1; then die "wellmet is still there after the package was removed."; fi
say "The package installs, starts and uninstalls cleanly: $(basename "$package")"
