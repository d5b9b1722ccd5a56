#!/usr/bin/env bash
# What takes too long for every build: proof/nightly.sh [MINUTES OF FUZZING FOR EACH READER, 10]
# Every property on 10,000 random inputs instead of 500; the suite under a culture with other digits and another calendar; every reader fuzzed, from a
# number of its own for each day, so that no night repeats another; the packages packed twice; the app trimmed. Mutants: mutate.sh, coverage: coverage.sh.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
minutes=${1:-10}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests=tests/Election.Rules.Tests/bin/Debug/net10.0/Election.Rules.Tests.dll

# One line for each step; what it printed only where it failed.
run() {
    local name=$1 begun=$SECONDS
    shift
    if nice -n 19 "$@" > "$work/log" 2>&1; then
        echo "ok      $((SECONDS - begun)) s  $name  $(grep -aoE 'Total: [0-9]+|[a-z-]+: [0-9]+ inputs.*' "$work/log" | tail -n 1)"
    else
        echo "FAILED  $((SECONDS - begun)) s  $name" | tee -a "$work/failed"
        tail -n 60 "$work/log"
    fi
}

run "build" dotnet build tests/Election.Rules.Tests -v q --nologo
run "build of the fuzzer" dotnet build proof/Fuzz -c Release -v q --nologo
for chapter in $(cd tests/Election.Rules.Tests && ls -d [A-Z]*/ | tr -d / | grep -vE '^(Docs|Package|Tool)$'); do
    run "$chapter, 10,000 cases" env ELECTION_RULES_CASES=10000 dotnet $tests -class "Election.Rules.Tests.$chapter.*" -noLogo -noColor
done
run "all in fa-IR" dotnet $tests -culture fa-IR -noLogo -noColor
for reader in dossier local-rules units count roll workbook report; do
    run "fuzz $reader" dotnet proof/Fuzz/bin/Release/net10.0/Election.Rules.Fuzz.dll $reader $(($(date +%s) / 86400 * 100000000)) $((minutes * 60))s "${TMPDIR:-/tmp}/election-rules-finds"
done
run "packages, twice" proof/reproducible.sh
run "trimmed" proof/Trimmed/check.sh
[ ! -s "$work/failed" ]
