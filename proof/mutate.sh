#!/usr/bin/env bash
# Mutates chapters of the library and tests the tests: proof/mutate.sh Districts Quotas … Takes five minutes and a quarter of a second for each mutant on a
# machine of one's own. Each chapter named replaces its line in mutants.tsv and its survivors in survivors.tsv; the reason that a survivor had is kept
# where file and mutation are the same.
#
# It works on a copy of HEAD, in which
# - only these chapters are mutated: elsewhere a comment switches Stryker off, or it would compile forty thousand mutants each time;
# - only tests that can tell are kept: those of the chapters, of the kernel, the audits and real cases; none that starts a process, writes docs or
#   times the machine. For those of each worked example, and those that compare the rule pages and the vectors, stands Mutants/WordsTests.cs: a test
#   for each rule;
# - laws take 100 random inputs, not 500.
# Not mutated: what runs once in a process, before a mutant is switched on (constructors of rules, worked examples and their facts, which are tests
# themselves); strings (messages and statutes' words are compared by docs, examples and quotation tests, and any other word is as wrong as none) and
# the law data in Law/Provinces, Law/National, Law/Parameters.*, Law/Values.*, Law/Interpretations.cs, Law/Coverage.Remarks.cs: every value stands
# in LawData.txt, which a test compares.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
[ $# -gt 0 ] || { echo "usage: proof/mutate.sh CHAPTER …, folders of src/Election.Rules:"; (cd "$root/src/Election.Rules" && ls -d [A-Z]*/ | tr -d / | grep -v '^Properties$' | xargs); exit 2; }
for chapter; do
    [ -d "$root/src/Election.Rules/$chapter" ] || { echo "There is no chapter $chapter." >&2; exit 2; }
done
work=${ELECTION_RULES_MUTANTS:-${TMPDIR:-/tmp}/election-rules-mutants}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 ELECTION_RULES_CASES=100
data='Law/(Provinces|National)/|Law/(Parameters|Values)\.|Law/Interpretations\.cs|Law/Coverage\.Remarks\.cs'
rm -rf "$work" && mkdir -p "$work" && git -C "$root" archive HEAD | tar -x -C "$work"
python3 "$root/proof/mutate.py" prepare "$work" "$data" "$@"
(cd "$work" && dotnet tool restore >/dev/null && cd tests/Election.Rules.Tests && nice -n 19 dotnet stryker --test-runner mtp --concurrency "${CONCURRENCY:-1}" --skip-version-check -f stryker-config.json -O "$work/out" -L) |
    tr '\r' '\n' | grep -aE '\[[0-9:]+ (INF|WRN|ERR)\]|Time' || true
python3 "$root/proof/mutate.py" record "$work" "$root/proof" "$@"
