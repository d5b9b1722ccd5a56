"""What mutate.sh does to its copy, and how it files what Stryker reports."""
import csv
import json
import pathlib
import re
import sys
import time

KEPT = {"Kernel", "Cases", "Dossiers", "Validation"}
LEFT_OUT = {"Kernel/AllocationTests.cs", "Kernel/SweepTests.cs", "ReadmeTests.cs", "PublicApiTests.cs"}


def prepare(work, chapter, data):
    library, tests = work / "src/Election.Rules", work / "tests/Election.Rules.Tests"
    for file in library.rglob("*.cs"):
        name = file.relative_to(library).as_posix()
        if not name.startswith(chapter + "/") or re.match(data, name):
            file.write_text("// Stryker disable all\n" + file.read_text("utf-8-sig"), "utf-8")
    kept = KEPT | {chapter} | ({p.name for p in library.iterdir()} if chapter in {"Kernel", "Law"} else set())
    for file in tests.rglob("*.cs"):
        name = file.relative_to(tests).as_posix()
        if ("/" in name and name.split("/")[0] not in kept) or name in LEFT_OUT:
            file.unlink()
    for project in (library / "Election.Rules.csproj", tests / "Election.Rules.Tests.csproj"):
        text = project.read_text()
        text = re.sub(r"<TargetFrameworks>.*</TargetFrameworks>", "<TargetFramework>net10.0</TargetFramework>", text)
        text = re.sub(r".*(Election\.Rules\.Tool|Meziantou|BannedApi).*\n", "", text)
        project.write_text(text.replace("</PropertyGroup>", "<RunAnalyzers>false</RunAnalyzers><EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild></PropertyGroup>", 1))
    examples = tests / "Kernel/ExampleTests.cs"
    if chapter not in {"Kernel", "Law", "Dossiers", "Validation"}:
        text = examples.read_text()
        filtered = text.replace("foreach (var rule in RuleBook.All)", f'foreach (var rule in RuleBook.All.Where(r => File.Exists(Path.Combine(Paths.Root, "src", "Election.Rules", "{chapter}", r.GetType().Name + ".cs"))))')
        assert filtered != text
        examples.write_text(filtered)
    (tests / "stryker-config.json").write_text(json.dumps({"stryker-config": {
        "project": "Election.Rules.csproj", "coverage-analysis": "perTest", "ignore-mutations": ["string"], "additional-timeout": 20000, "reporters": ["json", "progress"]}}))
    (work / "started").write_text(str(time.time()))


def record(work, chapter, proof):
    report = next(work.glob("out/**/mutation-report.json"), None)
    if report is None:
        sys.exit(f"{chapter}: Stryker wrote no report; its log is in {work}/out/logs")
    counts, survivors = {}, []
    for path, file in json.loads(report.read_text("utf-8-sig"))["files"].items():
        name = re.sub(r".*src/Election\.Rules/", "", path.replace("\\", "/"))
        lines = file["source"].split("\n")
        for mutant in file["mutants"]:
            status = mutant["status"]
            counts[status] = counts.get(status, 0) + 1
            if status in {"Survived", "NoCoverage"}:
                start, end = mutant["location"]["start"], mutant["location"]["end"]
                was = lines[start["line"] - 1][start["column"] - 1:end["column"] - 1 if end["line"] == start["line"] else None].strip()
                survivors.append([chapter, name, str(start["line"]), status, was[:120], " ".join(mutant.get("replacement", mutant["mutatorName"]).split())[:120]])
    killed, timeout, survived, uncovered = (counts.get(n, 0) for n in ("Killed", "Timeout", "Survived", "NoCoverage"))
    tested = killed + timeout + survived + uncovered
    minutes = (time.time() - float((work / "started").read_text())) / 60
    row = [*map(str, (chapter, tested, killed, timeout, survived, uncovered)), f"{100 * (killed + timeout) / max(1, tested):.1f}", f"{minutes:.0f}", time.strftime("%Y-%m-%d")]
    replace(proof / "mutants.tsv", "chapter mutants killed timeout survived uncovered score minutes day".split(), chapter, [row])
    reasons = {(r[1], r[4], r[5]): r[6] for r in read(proof / "survivors.tsv") if r[0] == chapter}
    replace(proof / "survivors.tsv", "chapter file line status was becomes reason".split(), chapter, [s + [reasons.get((s[1], s[4], s[5]), "")] for s in survivors])
    print("\t".join(row))


def read(file):
    return list(csv.reader(file.open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))[1:] if file.exists() else []


def replace(file, head, chapter, rows):
    rows = sorted([r for r in read(file) if r[0] != chapter] + rows, key=lambda r: (r[0], r[1], int(r[2])))
    file.write_text("".join("\t".join(cell.replace("\t", " ") for cell in r) + "\n" for r in [head] + rows), "utf-8")


match sys.argv[1:]:
    case ["prepare", work, chapter, data]:
        prepare(pathlib.Path(work), chapter, data)
    case ["record", work, chapter, proof]:
        record(pathlib.Path(work), chapter, pathlib.Path(proof))
