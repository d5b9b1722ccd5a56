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

measure() { /usr/bin/time -a -o "$folder/$1.times" -f '%e %M' "${@:2}"; }
status=0
# In turn, so that both meet the same machine; the first reading warms the file for both.
cat "$folder/roll.csv" >/dev/null
for round in 1 2 3; do
    measure roll dotnet "$tool" roll "$folder/roll.csv" --election-day 2026-11-01 --last-election 2021-11-01 --format json --lang en >"$folder/roll.json" || status=$?
    [ "$status" -le 1 ]
    measure sort sh -c "cut -d, -f4 '$folder/roll.csv' | sort -T '$folder' | uniq -d | wc -l" >"$folder/sort.count"
done
found=$(grep -A4 '"kind": "same-person"' "$folder/roll.json" | sed -nE 's/.*"count": ([0-9]+).*/\1/p')

# The least of the three. GNU time puts a line of words before its figures where the exit code is not 0.
least() { grep -E '^[0-9.]+ [0-9]+$' "$folder/$1.times" | sort -n | head -n 1; }
read -r roll_time roll_memory < <(least roll)
read -r sort_time sort_memory < <(least sort)
echo "rows $rows, $(wc -c <"$folder/roll.csv") bytes; persons twice: written $twice, roll found ${found:-0}, sort and uniq $(tr -d ' ' <"$folder/sort.count")"
awk -v rt="$roll_time" -v rm="$roll_memory" -v st="$sort_time" -v sm="$sort_memory" 'BEGIN {
    print "| Command | Seconds | Peak memory, MB | Time, ratio | Memory, ratio |"
    print "|---|---:|---:|---:|---:|"
    printf "| sort \\| uniq -d | %.1f | %.0f | 1.00 | 1.00 |\n", st, sm / 1024
    printf "| roll | %.1f | %.0f | %.2f | %.2f |\n", rt, rm / 1024, rt / st, rm / sm
}'
