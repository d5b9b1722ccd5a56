#!/bin/sh
# Checks the schemas with ajv, which knows nothing of this project. By hand, not by CI: it needs node and npm.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
[ -d "$here/node_modules/ajv-formats" ] || npm install --prefix "$here" --no-package-lock --no-audit --no-fund
dotnet build "$root/src/Election.Rules.Tool" -v q --nologo
export DOTNET_ROLL_FORWARD=LatestMajor
node "$here/check.mjs" "$root" "$root/src/Election.Rules.Tool/bin/Debug/net8.0/election-rules.dll"
