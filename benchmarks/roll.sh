#!/usr/bin/env bash
# Checks a roll of ten million invented voters, and finds the same duplicates with sort and uniq: time and peak memory of both.
# Needs the .NET SDK, GNU time at /usr/bin/time, and about two gigabytes in the folder for temporary files, which are removed after.
set -euo pipefail
cd "$(dirname "$0")/.."
rows=${1:-10000000} twice=${2:-1000}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 LC_ALL=C
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet build -c Release -v q src/Election.Rules.Tool >&2
dotnet run -c Release -v q --project benchmarks/Election.Rules.Benchmarks -- roll-file "$folder/roll.csv" "$rows" "$twice" >&2
tool=src/Election.Rules.Tool/bin/Release/net8.0/election-rules.dll

measure() { /usr/bin/time -o "$folder/$1.time" -f '%e %M' "${@:2}"; }
# Both read the file once before, so that neither finds it cold.
wc -c <"$folder/roll.csv" >/dev/null; cat "$folder/roll.csv" >/dev/null
status=0
measure roll dotnet "$tool" roll "$folder/roll.csv" --election-day 2026-11-01 --last-election 2021-11-01 --format json --lang en >"$folder/roll.json" || status=$?
[ "$status" -le 1 ]
measure sort sh -c "cut -d, -f4 '$folder/roll.csv' | sort -T '$folder' | uniq -d | wc -l" >"$folder/sort.count"
found=$(grep -A4 '"kind": "same-person"' "$folder/roll.json" | sed -nE 's/.*"count": ([0-9]+).*/\1/p')

# GNU time puts a line before its figures where the exit code is not 0.
read -r roll_time roll_memory < <(tail -n 1 "$folder/roll.time")
read -r sort_time sort_memory < <(tail -n 1 "$folder/sort.time")
echo "rows $rows, $(wc -c <"$folder/roll.csv") bytes; persons twice: written $twice, roll found ${found:-0}, sort and uniq $(tr -d ' ' <"$folder/sort.count")"
awk -v rt="$roll_time" -v rm="$roll_memory" -v st="$sort_time" -v sm="$sort_memory" 'BEGIN {
    print "| Command | Seconds | Peak memory, MB | Time, ratio | Memory, ratio |"
    print "|---|---:|---:|---:|---:|"
    printf "| sort \\| uniq -d | %.1f | %.0f | 1.00 | 1.00 |\n", st, sm / 1024
    printf "| roll | %.1f | %.0f | %.2f | %.2f |\n", rt, rm / 1024, rt / st, rm / sm
}'
