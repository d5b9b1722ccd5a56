#!/usr/bin/env bash
# Which lines and branches of each chapter the tests reach, into coverage.tsv: proof/coverage.sh. What is reached is not thereby tested; mutate.sh tells.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
dotnet test tests/Election.Rules.Tests --collect "XPlat Code Coverage" --results-directory "$out" --filter "${1:-FullyQualifiedName!~.Docs.&FullyQualifiedName!~.Tool.&FullyQualifiedName!~.Package.}" -- DataCollectionRunSettings.DataCollectors.DataCollector.Configuration.Include="[Election.Rules]*" DataCollectionRunSettings.DataCollectors.DataCollector.Configuration.ExcludeByFile="**/obj/**" | tail -n 1
python3 - "$out"/*/coverage.cobertura.xml proof/coverage.tsv <<'PY'
import collections, re, sys, xml.etree.ElementTree as tree
lines, branches = collections.defaultdict(dict), collections.defaultdict(dict)
for cls in tree.parse(sys.argv[1]).iter("class"):
    file = cls.get("filename").replace("\\", "/").split("src/Election.Rules/")[-1]
    chapter = file.split("/")[0]
    for line in cls.find("lines"):
        at = (file, int(line.get("number")))
        lines[chapter][at] = max(lines[chapter].get(at, 0), int(line.get("hits")))
        if found := re.search(r"\((\d+)/(\d+)\)", line.get("condition-coverage", "")):
            branches[chapter][at] = max(branches[chapter].get(at, (0, 0)), tuple(map(int, found.groups())))
with open(sys.argv[2], "w") as table:
    table.write("chapter\tlines\treached\tpercent\tbranches\treached\tpercent\n")
    for c in sorted(lines):
        n, hit = len(lines[c]), sum(h > 0 for h in lines[c].values())
        b, taken = sum(t for _, t in branches[c].values()), sum(h for h, _ in branches[c].values())
        table.write(f"{c}\t{n}\t{hit}\t{100 * hit / n:.1f}\t{b}\t{taken}\t{100 * taken / max(1, b):.1f}\n")
PY
