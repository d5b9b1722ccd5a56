using System.CommandLine;
using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;
using Election.Rules.Tool.Docs;

namespace Election.Rules.Tool;

/// <summary><c>check PATH…</c>: audits dossiers.</summary>
internal static class CheckCommand
{
    internal static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "A dossier file, a folder of them (*.json without *.expected.json and the files of --local), or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var format = Options.Format("text", "json", "md", "html", "docx");
        var lang = Options.Lang();
        var readings = Options.Readings();
        var all = new Option<bool>("--all") { Description = "List also the rules that are met or do not apply (JSON always does)." };
        var summary = new Option<bool>("--summary") { Description = "Only breaches and counts." };
        var overview = new Option<bool>("--overview") { Description = "For many dossiers: each breach on one line, then how often each rule is met, breached, undetermined; text and JSON." };
        var jobs = new Option<string?>("--jobs") { Description = "How many dossiers are judged at once: as many as there are processors, where it is not stated. The result is the same." };
        var local = Options.Local();
        var compare = new Option<bool>("--compare-editions") { Description = "Also which verdicts would change under every other edition of the law." };
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 also where a compulsory rule could not be decided." };
        var output = new Option<string?>("--out") { Description = "Where html and docx are written: a file, or for several dossiers a folder. Without it html is printed." };
        var command = new Command("check", """
            Audits dossiers of elections: what breaches the law, what cannot be told and which fact would settle it.

              election-rules check samples/xiyang-2011-carried-out.json
              election-rules check dossiers/ --format json
              election-rules check nation/ --overview            breaches and counts of a whole country
              election-rules check town.json --format docx --out town.docx     an audit to sign and file
            """)
        { paths, format, output, lang, readings, local, compare, all, summary, overview, strict, jobs };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language => Run(
            parsed.GetRequiredValue(paths),
            new(parsed.GetRequiredValue(format),
                parsed.GetValue(output),
                language,
                Options.Chosen(parsed.GetValue(readings)),
                parsed.GetValue(summary) ? ReportDetail.Summary : parsed.GetValue(all) ? ReportDetail.All : ReportDetail.Normal,
                parsed.GetValue(overview),
                parsed.GetValue(strict),
                parsed.GetValue(compare),
                Options.BookOf(parsed.GetValue(local) ?? []),
                AreMany: false),
            parsed.GetValue(local) ?? [],
            parsed.GetValue(jobs) is { } at ? Options.Whole(at, "--jobs", 1, 256) : Environment.ProcessorCount)));
        return command;
    }

    /// <summary>What is to be said of a report, and how.</summary>
    private sealed record Saying(string Format, string? Output, Language Language, IReadOnlyDictionary<string, string> Readings, ReportDetail Detail, bool IsOverview, bool IsStrict, bool ComparesEditions, LawBook Book, bool AreMany);

    /// <summary>What came of one dossier.</summary>
    private sealed record Outcome(int Exit, string Text = "", Overview? Overview = null, Bilingual? Refusal = null);

    private static int Run(string[] paths, Saying saying, string[] local, int jobs)
    {
        var dossiers = Files(paths, local);
        saying = saying with { AreMany = dossiers.Count > 1 };
        RefusePaper(saying, [.. dossiers.Select(d => d.Name)], [.. local]);
        using var progress = new Progress(saying.Language, saying.Language == Language.Chinese ? "份" : "dossiers");
        var (exit, printed, overview) = (ExitCode.Lawful, 0, new Overview());
        // Some dozens at a time: judged side by side, told in their order, and never all of them held.
        foreach (var some in dossiers.Chunk(64 * jobs))
        {
            var outcomes = new Outcome[some.Length];
            Parallel.For(0, some.Length, new() { MaxDegreeOfParallelism = jobs }, i => outcomes[i] = Judge(some[i].Name, some[i].Read, saying));
            foreach (var (outcome, name) in outcomes.Zip(some.Select(d => d.Name)))
            {
                exit = Math.Max(exit, outcome.Exit);
                if (outcome.Refusal is { } refusal)
                {
                    overview.Unreadable.Add(name);
                    Options.Tell(refusal.In(saying.Language));
                }
                else if (outcome.Overview is { } found) overview.Add(found);
                else Console.Out.Write((printed++ == 0, saying.Format, saying.AreMany) switch
                {
                    (true, "json", true) => "[\n" + outcome.Text,
                    (false, "json", true) => ",\n" + outcome.Text,
                    (false, "text" or "md", _) => "\n" + outcome.Text,
                    _ => outcome.Text,
                });
            }
            progress.Tell(printed + overview.Dossiers, dossiers.Count);
        }
        progress.Dispose();
        if (saying.IsOverview && overview.Dossiers == 0) return exit;
        if (saying.IsOverview) Console.Out.Write(saying.Format == "json" ? overview.ToJson() + "\n" : overview.ToText(saying.Language));
        else if (saying is { Format: "json", AreMany: true }) Console.Out.Write(printed > 0 ? "\n]\n" : "[]\n");
        return exit;
    }

    private static Outcome Judge(string name, Func<byte[]> read, Saying saying)
    {
        AuditReport report;
        byte[] bytes;
        try
        {
            (var dossier, bytes) = Read(name, read);
            report = ElectionAudit.Run(dossier, saying.Readings, saying.Book);
        }
        catch (Exception e) when (e is BadInputException or ArgumentException)
        {
            return new(ExitCode.BadInput, Refusal: Refusal(name, [], e));
        }
        var exit = report.HasUnlawful || (saying.IsStrict && report.HasUndecidedCompulsory) ? ExitCode.Unlawful : ExitCode.Lawful;
        if (saying.IsOverview) return new(exit, Overview: Overview.Of(report));
        try
        {
            return new(exit, Say(report, bytes, name, saying));
        }
        catch (BadInputException e)
        {
            return new(ExitCode.BadInput, Refusal: e.Said);
        }
    }

    private static string Say(AuditReport report, byte[] bytes, string name, Saying saying) => saying.Format switch
    {
        "json" => Json(report, saying),
        "html" or "docx" => WritePaper(new AuditPaper(report, bytes, saying.Language), saying.Format, saying.Output, name, saying.AreMany),
        "md" => report.ToMarkdown(saying.Language, saying.Detail, saying.ComparesEditions),
        _ => report.ToText(saying.Language, saying.Detail, saying.ComparesEditions),
    };

    /// <summary>One object; of many, one element of their list as it stands between its brackets.</summary>
    private static string Json(AuditReport report, Saying saying)
    {
        var detail = saying.Detail == ReportDetail.Summary ? saying.Detail : ReportDetail.All;
        return saying.AreMany ? AuditReport.ToJson([report], detail, saying.ComparesEditions)[2..^2] : report.ToJson(detail, saying.ComparesEditions) + "\n";
    }

    /// <summary>An audit to be filed is whole: it takes no options that leave something out, and a place to be written to.</summary>
    private static void RefusePaper(Saying saying, IReadOnlyList<string> dossiers, IReadOnlyList<string> local)
    {
        var (format, output) = (saying.Format, saying.Output);
        if (saying.IsOverview && (format is not ("text" or "json") || saying.Detail != ReportDetail.Normal || saying.ComparesEditions))
            throw new BadInputException($"--overview：只用于 text 和 json，且不与 --all、--summary、--compare-editions 同用", $"--overview: for text and json only, and not with --all, --summary or --compare-editions");
        if (format is not ("html" or "docx"))
        {
            if (output is not null) throw new BadInputException($"--out：只用于 --format html 和 docx；{format} 可以用 > 写入文件", $"--out: for --format html and docx only; {format} can be sent to a file with >");
            return;
        }
        if (output is not null && string.IsNullOrWhiteSpace(output)) throw new BadInputException($"--out：文件名为空", $"--out: the name is empty");
        if (output is null && format == "docx") throw new BadInputException($"--format docx：应以 --out 写明文件或者文件夹", $"--format docx: expected --out with a file or a folder");
        if (output is null && dossiers.Count > 1) throw new BadInputException($"--format html：有{dossiers.Count}份档案，应以 --out 写明文件夹", $"--format html: there are {dossiers.Count} dossiers; expected --out with a folder");
        if (saying.Detail != ReportDetail.Normal || saying.ComparesEditions) throw new BadInputException($"--format {format}：不与 --all、--summary、--compare-editions 同用，归档的报告总是完整的", $"--format {format}: not with --all, --summary or --compare-editions; a report to be filed is always whole");
        // A report never takes the place of what it reports on.
        if (output is not null && dossiers.Concat(local).FirstOrDefault(input => input != "-" && Path.GetFullPath(input) == Path.GetFullPath(output)) is { } own)
            throw Options.WouldWriteOver(output, own);
        if (dossiers.GroupBy(FileOf, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new BadInputException($"--out {output}：{string.Join("、", twice)}的报告会写入同一个文件；请分别核对", $"--out {output}: the reports of {string.Join(", ", twice)} would be one file; check them one at a time");
    }

    private static string FileOf(string name) => name == "-" ? "dossier" : Path.GetFileNameWithoutExtension(name);

    /// <summary>Writes a report to be filed, and returns what is printed: the name of its file, or without one the report.</summary>
    private static string WritePaper(AuditPaper paper, string format, string? output, string name, bool isFolder)
    {
        var bytes = format == "docx" ? paper.ToWord() : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(paper.ToHtml());
        if (output is null) return Encoding.UTF8.GetString(bytes);
        var file = isFolder || Directory.Exists(output) ? Path.Combine(output, $"{FileOf(name)}.{format}") : output;
        Options.WriteFile(file, bytes);
        return file + "\n";
    }

    /// <summary>Reads a dossier, and keeps its bytes.</summary>
    internal static (ElectionDossier Dossier, byte[] Bytes) Read(string name, Func<byte[]> read)
    {
        byte[] bytes = [];
        try
        {
            bytes = read();
            return (ElectionDossier.Read(bytes, name), bytes);
        }
        catch (Exception e) when (e is UnreadableFileException or BadInputException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException(Refusal(name, bytes, e));
        }
    }

    /// <summary>Why a dossier was not read; the library's own words are English.</summary>
    private static Bilingual Refusal(string name, byte[] bytes, Exception e) => e switch
    {
        BadInputException bad => bad.Said,
        UnreadableFileException when IsLocalRules(bytes) => new($"{name}：这是地方规则，不是选举档案；应写为 --local {name}", $"{name}: these are local rules, no dossier; give them as --local {name}"),
        UnreadableFileException => new("选举档案无法读取：" + e.Message, e.Message),
        FileNotFoundException or DirectoryNotFoundException => new($"{name}：没有这个文件或者文件夹", $"{name}: there is no such file or folder"),
        _ => new($"{name}：无法读取：{e.Message}", $"{name}: {e.Message}"),
    };

    private static bool IsLocalRules(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("norms", out _);
        }
        // A name may be half of a pair of surrogates, which is no text.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The dossiers that paths name; of a folder all, but for files that are something else.</summary>
    internal static List<(string Name, Func<byte[]> Read)> Files(IEnumerable<string> paths, IEnumerable<string> others)
    {
        var left = others.Where(o => o != "-").Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        return [.. paths.SelectMany(path => Files(path, left))];
    }

    private static IEnumerable<(string Name, Func<byte[]> Read)> Files(string path, HashSet<string> rules)
    {
        if (path == "-") return [("-", ReadInput)];
        if (path.Length == 0) return [("", () => throw new BadInputException($"文件名为空；应为选举档案或者文件夹", $"the file name is empty; expected a dossier or a folder"))];
        if (!Directory.Exists(path)) return [(path, () => File.ReadAllBytes(path))];
        try
        {
            var files = Directory.GetFiles(path, "*.json").Where(f => !f.EndsWith(".expected.json", StringComparison.Ordinal) && !rules.Contains(Path.GetFullPath(f))).Order(StringComparer.Ordinal).ToArray();
            return files.Length > 0
                ? files.Select(f => (f, (Func<byte[]>)(() => File.ReadAllBytes(f))))
                : [(path, () => throw new BadInputException($"{path}：文件夹里没有选举档案（*.json）", $"{path}: the folder holds no dossier (*.json)"))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [(path, () => throw new BadInputException($"{path}：无法读取：{e.Message}", $"{path}: {e.Message}"))];
        }
    }

    private static byte[] ReadInput()
    {
        using var input = Console.OpenStandardInput();
        using var buffer = new MemoryStream();
        input.CopyTo(buffer);
        return buffer.ToArray();
    }
}
