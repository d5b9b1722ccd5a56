#!/usr/bin/env bash
# Audits the general elections of an invented nation: 41,446 dossiers with 2.6 million seats and 5 million candidates. Time and peak memory, by all
# processors and by one, beside what parsing the same files alone takes. Needs the .NET SDK, GNU time at /usr/bin/time, and about 700 megabytes in the
# folder for temporary files, which are removed after.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_ROLL_FORWARD=LatestMajor LC_ALL=C
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet build -c Release -v q src/Election.Rules.Tool >&2
dotnet build -c Release -v q benchmarks/Election.Rules.Benchmarks >&2
bench=benchmarks/Election.Rules.Benchmarks/bin/Release/net10.0/Election.Rules.Benchmarks.dll
tool=src/Election.Rules.Tool/bin/Release/net8.0/election-rules.dll
dotnet "$bench" nation-files "$folder/nation" | tee "$folder/written"

measure() { /usr/bin/time -a -o "$folder/$1.times" -f '%e %M' "${@:2}"; }
audit() { measure "$1" dotnet "$tool" check "$folder/nation" --overview --lang en "${@:2}" >"$folder/$1.out" || [ $? -eq 1 ]; }
# In turn, so that all meet the same machine.
for round in 1 2 3; do
    measure parse dotnet "$bench" nation-parse "$folder/nation" >&2
    audit all
    audit one --jobs 1
done
cmp "$folder/all.out" "$folder/one.out"
echo "$(du -sm "$folder/nation" | cut -f1) MB; found: $(grep -E '^(Breaches|Warnings)' "$folder/all.out" | tr '\n' ' '); one processor and all: the same bytes"

# The least of the three. GNU time puts a line of words before its figures where the exit code is not 0.
least() { grep -E '^[0-9.]+ [0-9]+$' "$folder/$1.times" | sort -n | head -n 1; }
read -r base _ < <(least parse)
echo "| Command | Seconds | Peak memory, MB | Time, ratio |"
echo "|---|---:|---:|---:|"
row() { read -r time memory < <(least "$2"); awk -v n="$1" -v t="$time" -v m="$memory" -v b="$base" 'BEGIN { printf "| %s | %.1f | %.0f | %.2f |\n", n, t, m / 1024, t / b }'; }
row "JsonDocument.Parse of the same files" parse
row "check --overview --jobs 1" one
row "check --overview" all
