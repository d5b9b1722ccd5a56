using System.CommandLine;
using System.Text;
using Election.Rules.Dossiers;
using Election.Rules.Tool.Docs;

namespace Election.Rules.Tool;

/// <summary><c>check PATH…</c>: audits dossiers.</summary>
internal static class CheckCommand
{
    internal static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "A dossier file, a folder of them with the folders in it (*.json without *.expected.json, the files of --local, what is hidden and links to folders), or - for standard input.", Arity = ArgumentArity.OneOrMore };
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
        var dossiers = DossierFile.Of(paths, local);
        saying = saying with { AreMany = dossiers.Count > 1 };
        RefusePaper(saying, dossiers, local);
        using var progress = new Progress(saying.Language, saying.Language == Language.Chinese ? "份" : "dossiers");
        var (exit, printed, overview) = (ExitCode.Lawful, 0, new Overview());
        // Some dozens at a time: judged side by side, told in their order, and never all of them held.
        foreach (var some in dossiers.Chunk(64 * jobs))
        {
            var outcomes = new Outcome[some.Length];
            Parallel.For(0, some.Length, new() { MaxDegreeOfParallelism = jobs }, i => outcomes[i] = Judge(some[i], saying));
            foreach (var (outcome, dossier) in outcomes.Zip(some))
            {
                exit = Math.Max(exit, outcome.Exit);
                if (outcome.Refusal is { } refusal)
                {
                    overview.Unreadable.Add(dossier.Name);
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

    private static Outcome Judge(DossierFile file, Saying saying)
    {
        try
        {
            var (dossier, bytes) = file.Read();
            var report = ElectionAudit.Run(dossier, saying.Readings, saying.Book);
            var exit = report.HasUnlawful || (saying.IsStrict && report.HasUndecidedCompulsory) ? ExitCode.Unlawful : ExitCode.Lawful;
            return saying.IsOverview ? new(exit, Overview: Overview.Of(report, file.Name)) : new(exit, Say(report, bytes, file, saying));
        }
        catch (BadInputException e)
        {
            return new(ExitCode.BadInput, Refusal: e.Said);
        }
        // What the audit refuses that the reader let pass: the other dossiers are judged all the same.
        catch (ArgumentException e)
        {
            return new(ExitCode.BadInput, Refusal: Words.Both($"{file.Name}：{e.InWords()}", $"{file.Name}: {e.InWords()}"));
        }
    }

    private static string Say(AuditReport report, byte[] bytes, DossierFile file, Saying saying) => saying.Format switch
    {
        "json" => Json(report, saying),
        "html" or "docx" => WritePaper(new AuditPaper(report, bytes, saying.Language), saying.Format, saying.Output, file.Stem, saying.AreMany),
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
    private static void RefusePaper(Saying saying, List<DossierFile> dossiers, string[] local)
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
        if (output is not null && dossiers.Select(d => d.Path).Concat(local).FirstOrDefault(input => input != "-" && Path.GetFullPath(input) == Path.GetFullPath(output)) is { } own)
            throw OutputFile.WouldWriteOver(output, own);
        if (dossiers.GroupBy(d => d.Stem, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new BadInputException($"--out {output}：{string.Join("、", twice.Select(d => d.Name))}的报告会写入同一个文件；请分别核对", $"--out {output}: the reports of {string.Join(", ", twice.Select(d => d.Name))} would be one file; check them one at a time");
    }

    /// <summary>Writes a report to be filed, and returns what is printed: the name of its file, or without one the report.</summary>
    private static string WritePaper(AuditPaper paper, string format, string? output, string stem, bool isFolder)
    {
        var bytes = format == "docx" ? paper.ToWord() : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(paper.ToHtml());
        if (output is null) return Encoding.UTF8.GetString(bytes);
        var file = isFolder || Directory.Exists(output) ? Path.Combine(output, $"{stem}.{format}") : output;
        OutputFile.Write(file, bytes);
        return file + "\n";
    }
}
