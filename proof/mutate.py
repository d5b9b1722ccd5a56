"""What mutate.sh does to its copy, and how it files what Stryker reports."""
import collections
import csv
import json
import pathlib
import re
import sys
import time

WITHOUT_RULES = {"Kernel", "Law", "Dossiers", "Validation"}
OFF = "// Stryker disable all\n"
KEPT = {"Kernel", "Cases", "Dossiers", "Validation"}
LEFT_OUT = {"Kernel/ExampleTests.cs", "Kernel/AllocationTests.cs", "Kernel/SweepTests.cs", "ReadmeTests.cs", "PublicApiTests.cs"}


def without_what_runs_once(text):
    """Switches off the constructor of a rule, its worked examples, and what makes facts or occasions for them."""
    facts = re.search(r"override IEnumerable<Example<(\w+)>> WorkedExamples", text)
    if not facts:
        return text
    start = re.compile(r"    (?:public|internal|private protected) \w+Rule\(.*\)|    private protected override IEnumerable<Example<.*WorkedExamples|    private static (?:Occasion|Example<\w+>|" + facts[1] + r")(?:\[\])? \w")
    result, off = [], False
    for line in text.split("\n"):
        name = re.search(r"(\w+)(?: =>|\(| =)", line)
        if not off and start.match(line) and ("Example" in line or line.endswith("Rule()") or (name and not re.search(rf"\b{name[1]}\b", text.split("WorkedExamples()", 1)[0]))):
            off = True
            result.append(OFF.rstrip())
        result.append(line)
        # A member ends with its bracket, or with its only statement.
        if off and re.match(r"    (?:[\]})]+;?$|.*;$)", line) and not re.match(r"     ", line) or off and line == "":
            off = False
            result.append("// Stryker restore all")
    return "\n".join(result)


def prepare(work, data, chapters):
    library, tests = work / "src/Election.Rules", work / "tests/Election.Rules.Tests"
    for file in library.rglob("*.cs"):
        name = file.relative_to(library).as_posix()
        if name.split("/")[0] not in chapters or re.match(data, name):
            file.write_text(OFF + file.read_text("utf-8-sig"), "utf-8")
        else:
            file.write_text(without_what_runs_once(file.read_text("utf-8-sig")), "utf-8")
    kept = KEPT | chapters | ({p.name for p in library.iterdir()} if chapters & {"Kernel", "Law"} else set())
    for file in tests.rglob("*.cs"):
        name = file.relative_to(tests).as_posix()
        if ("/" in name and name.split("/")[0] not in kept) or name in LEFT_OUT:
            file.unlink()
    for project in (library / "Election.Rules.csproj", tests / "Election.Rules.Tests.csproj"):
        text = project.read_text()
        text = re.sub(r"<TargetFrameworks>.*</TargetFrameworks>", "<TargetFramework>net10.0</TargetFramework>", text)
        text = re.sub(r".*(Election\.Rules\.(Tool|DependencyInjection)|web\.csproj|Meziantou|BannedApi).*\n", "", text)
        project.write_text(text.replace("</PropertyGroup>", "<RunAnalyzers>false</RunAnalyzers><EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild></PropertyGroup>", 1))
    words = tests / "Kernel/WordsTests.cs"
    words.write_text((pathlib.Path(__file__).parent / "Mutants/WordsTests.cs").read_text())
    if not chapters & WITHOUT_RULES:
        files = ", ".join(f'"{chapter}"' for chapter in sorted(chapters))
        text = words.read_text()
        filtered = text.replace("RuleBook.All", f'RuleBook.All.Where(r => new[] {{ {files} }}.Any(c => File.Exists(Path.Combine(Paths.Root, "src", "Election.Rules", c, r.GetType().Name + ".cs"))))')
        assert filtered != text
        words.write_text(filtered)
    (tests / "stryker-config.json").write_text(json.dumps({"stryker-config": {
        "project": "Election.Rules.csproj", "coverage-analysis": "perTest", "ignore-mutations": ["string"], "additional-timeout": 20000, "reporters": ["json", "progress"]}}))


def record(work, proof, chapters):
    report = next(work.glob("out/**/mutation-report.json"), None)
    if report is None:
        sys.exit(f"Stryker wrote no report; its log is in {work}/out/logs")
    counts, survivors = {chapter: collections.Counter() for chapter in chapters}, {chapter: [] for chapter in chapters}
    for path, file in json.loads(report.read_text("utf-8-sig"))["files"].items():
        name = re.sub(r".*src/Election\.Rules/", "", path.replace("\\", "/"))
        chapter, lines = name.split("/")[0], file["source"].split("\n")
        for mutant in file["mutants"] if chapter in chapters else []:
            status = mutant["status"]
            counts[chapter][status] += 1
            if status in {"Survived", "NoCoverage"}:
                start, end = mutant["location"]["start"], mutant["location"]["end"]
                was = lines[start["line"] - 1][start["column"] - 1:end["column"] - 1 if end["line"] == start["line"] else None].strip()
                survivors[chapter].append([chapter, name, str(start["line"]), status, was[:120], " ".join(mutant.get("replacement", mutant["mutatorName"]).split())[:120]])
    for chapter in sorted(chapters):
        tested = {n: counts[chapter][n] for n in ("Killed", "Timeout", "Survived", "NoCoverage")}
        score = 100 * (tested["Killed"] + tested["Timeout"]) / max(1, sum(tested.values()))
        row = [chapter, *map(str, (sum(tested.values()), *tested.values())), f"{score:.1f}", time.strftime("%Y-%m-%d")]
        replace(proof / "mutants.tsv", "chapter mutants killed timeout survived uncovered score day".split(), chapter, [row])
        reasons = {(r[1], r[4], r[5]): r[6] for r in read(proof / "survivors.tsv") if r[0] == chapter}
        replace(proof / "survivors.tsv", "chapter file line status was becomes reason".split(), chapter, [s + [reasons.get((s[1], s[4], s[5]), "")] for s in survivors[chapter]])
        print("\t".join(row))


def read(file):
    return list(csv.reader(file.open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))[1:] if file.exists() else []


def replace(file, head, chapter, rows):
    rows = sorted([r for r in read(file) if r[0] != chapter] + rows, key=lambda r: (r[0], r[1], int(r[2])))
    file.write_text("".join("\t".join(cell.replace("\t", " ") for cell in r) + "\n" for r in [head] + rows), "utf-8")


match sys.argv[1:]:
    case ["prepare", work, data, *chapters]:
        prepare(pathlib.Path(work), data, set(chapters))
    case ["record", work, proof, *chapters]:
        record(pathlib.Path(work), pathlib.Path(proof), set(chapters))
