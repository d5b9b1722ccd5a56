#!/usr/bin/env bash
# Publishes the app whole, trimmed, and compiled ahead of time (where there are a linker and the runtime pack), warnings being errors; what each prints is
# the same to the byte: proof/Trimmed/check.sh [OUT]
set -euo pipefail
cd "$(dirname "$0")"
out=${1:-$(mktemp -d)}
dossier=../../samples/xiyang-2011-carried-out.json
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet publish -r linux-x64 -p:PublishTrimmed=false -o "$out/whole" -v q
dotnet publish -r linux-x64 -o "$out/trimmed" -v q
ways=(whole trimmed)
compiler=$(command -v clang || command -v gcc || true)
if dotnet restore -r linux-x64 -p:PublishAot=true -v q >/dev/null && [ -n "$compiler" ]; then
    dotnet publish -r linux-x64 -p:PublishAot=true -p:CppCompilerAndLinker="$(basename "$compiler")" -o "$out/native" -v q
    ways+=(native)
else
    echo "native: not tried, for want of a linker or of Microsoft.NETCore.App.Runtime.NativeAOT.linux-x64"
fi
for way in "${ways[@]}"; do
    "$out/$way/Election.Rules.Trimmed" "$dossier" > "$out/$way.json" 2> "$out/$way.txt"
    cmp "$out/whole.json" "$out/$way.json"
    cmp "$out/whole.txt" "$out/$way.txt"
    echo "$way: $(du -sk "$out/$way" | cut -f1) KB"
done
cat "$out/whole.txt"
