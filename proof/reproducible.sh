#!/usr/bin/env bash
# Packs the three packages twice, from copies of HEAD in two folders of different names and lengths, and compares every byte:
# proof/reproducible.sh. The time in the archives is that of the commit (SOURCE_DATE_EPOCH).
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH CI=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
for copy in one a/longer/way; do
    mkdir -p "$work/$copy" && git -C "$root" archive HEAD | tar -x -C "$work/$copy"
    for project in Election.Rules Election.Rules.DependencyInjection Election.Rules.Tool; do
        dotnet pack "$work/$copy/src/$project" -o "$work/$copy/packages" -v q --nologo -p:RunAnalyzers=false
    done
done
cd "$work/one/packages"
status=0
for package in *; do
    if cmp "$package" "$work/a/longer/way/packages/$package"; then sha256sum "$package"; else status=1; fi
done
if [ $status -eq 0 ]; then rm -rf "$work"; else echo "Both are kept in $work."; fi
exit $status
