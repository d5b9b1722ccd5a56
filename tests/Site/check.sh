#!/bin/sh
# Writes the docs site and checks it in a browser. By hand, not by CI: it needs a browser and minutes.
# Usage: tests/Site/check.sh [FOLDER FOR SCREENSHOTS]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
shots=${1:+$(mkdir -p "$1" && cd "$1" && pwd)}

[ -x /usr/bin/chromium ] || apt-get install -y chromium
# Without a Chinese font the screenshots show boxes, and widths are not those of a reader.
[ -n "$(fc-list :lang=zh family 2>/dev/null)" ] || apt-get install -y fonts-noto-cjk
(cd "$here" && { [ -d node_modules/playwright-core ] && [ -d node_modules/axe-core ]; } || npm install --prefix "$here" --no-package-lock --no-audit --no-fund)

site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
dotnet build "$root/src/Election.Rules.Tool" -v q --nologo
# It ends with 1 where it had anything to write.
DOTNET_ROLL_FORWARD=LatestMajor dotnet "$root/src/Election.Rules.Tool/bin/Debug/net8.0/election-rules.dll" docs --out "$site" --format html || [ $? -eq 1 ]
node "$here/check.mjs" "$site" ${shots:+"$shots"}
