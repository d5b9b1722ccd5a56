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
        var local = Options.Local();
        var compare = new Option<bool>("--compare-editions") { Description = "Also which verdicts would change under every other edition of the law." };
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 also where a compulsory rule could not be decided." };
        var output = new Option<string?>("--out") { Description = "Where html and docx are written: a file, or for several dossiers a folder. Without it html is printed." };
        var command = new Command("check", """
            Audits dossiers of elections: what breaches the law, what cannot be told and which fact would settle it.

              election-rules check samples/xiyang-2011-carried-out.json
              election-rules check dossiers/ --format json
              election-rules check town.json --format docx --out town.docx     an audit to sign and file
            """)
        { paths, format, output, lang, readings, local, compare, all, summary, strict };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language => Run(
            parsed.GetRequiredValue(paths),
            parsed.GetRequiredValue(format),
            parsed.GetValue(output),
            language,
            Options.Chosen(parsed.GetValue(readings)),
            parsed.GetValue(summary) ? ReportDetail.Summary : parsed.GetValue(all) ? ReportDetail.All : ReportDetail.Normal,
            parsed.GetValue(strict),
            parsed.GetValue(compare),
            parsed.GetValue(local) ?? [])));
        return command;
    }

    private static int Run(string[] paths, string format, string? output, Language language, Dictionary<string, string> readings, ReportDetail detail, bool strict, bool compare, string[] local)
    {
        var book = Options.BookOf(local);
        var exit = ExitCode.Lawful;
        var reports = new List<AuditReport>();
        var (files, printed) = (0, 0);
        var dossiers = Files(paths, local);
        RefusePaper(format, output, [.. dossiers.Select(d => d.Name)], [.. local], detail, compare);
        foreach (var (name, read) in dossiers)
        {
            files++;
            AuditReport report;
            byte[] bytes;
            try
            {
                (var dossier, bytes) = Read(name, read);
                report = ElectionAudit.Run(dossier, readings, book);
            }
            catch (Exception e) when (e is BadInputException or ArgumentException)
            {
                Options.Tell(Refusal(name, [], e).In(language));
                exit = ExitCode.BadInput;
                continue;
            }
            if (format == "json") reports.Add(report);
            else if (format is "html" or "docx") WritePaper(new AuditPaper(report, bytes, language), format, output, name, dossiers.Count > 1);
            else Print(format == "md" ? report.ToMarkdown(language, detail, compare) : report.ToText(language, detail, compare), first: printed++ == 0);
            if (exit == ExitCode.Lawful && (report.HasUnlawful || (strict && report.HasUndecidedCompulsory))) exit = ExitCode.Unlawful;
        }
        if (format != "json") return exit;
        if (files == 1 && reports.Count == 1) Console.Out.WriteLine(reports[0].ToJson(detail == ReportDetail.Summary ? detail : ReportDetail.All, compare));
        else if (files > 1) Console.Out.WriteLine(AuditReport.ToJson(reports, detail == ReportDetail.Summary ? detail : ReportDetail.All, compare));
        return exit;
    }

    /// <summary>An audit to be filed is whole: it takes no options that leave something out, and a place to be written to.</summary>
    private static void RefusePaper(string format, string? output, IReadOnlyList<string> dossiers, IReadOnlyList<string> local, ReportDetail detail, bool compare)
    {
        if (format is not ("html" or "docx"))
        {
            if (output is not null) throw new BadInputException($"--out：只用于 --format html 和 docx；{format} 可以用 > 写入文件", $"--out: for --format html and docx only; {format} can be sent to a file with >");
            return;
        }
        if (output is not null && string.IsNullOrWhiteSpace(output)) throw new BadInputException($"--out：文件名为空", $"--out: the name is empty");
        if (output is null && format == "docx") throw new BadInputException($"--format docx：应以 --out 写明文件或者文件夹", $"--format docx: expected --out with a file or a folder");
        if (output is null && dossiers.Count > 1) throw new BadInputException($"--format html：有{dossiers.Count}份档案，应以 --out 写明文件夹", $"--format html: there are {dossiers.Count} dossiers; expected --out with a folder");
        if (detail != ReportDetail.Normal || compare) throw new BadInputException($"--format {format}：不与 --all、--summary、--compare-editions 同用，归档的报告总是完整的", $"--format {format}: not with --all, --summary or --compare-editions; a report to be filed is always whole");
        // A report never takes the place of what it reports on.
        if (output is not null && dossiers.Concat(local).FirstOrDefault(input => input != "-" && Path.GetFullPath(input) == Path.GetFullPath(output)) is { } own)
            throw Options.WouldWriteOver(output, own);
        if (dossiers.GroupBy(FileOf, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new BadInputException($"--out {output}：{string.Join("、", twice)}的报告会写入同一个文件；请分别核对", $"--out {output}: the reports of {string.Join(", ", twice)} would be one file; check them one at a time");
    }

    private static string FileOf(string name) => name == "-" ? "dossier" : Path.GetFileNameWithoutExtension(name);

    private static void WritePaper(AuditPaper paper, string format, string? output, string name, bool isFolder)
    {
        var bytes = format == "docx" ? paper.ToWord() : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(paper.ToHtml());
        if (output is null)
        {
            Console.Out.Write(Encoding.UTF8.GetString(bytes));
            return;
        }
        var file = isFolder || Directory.Exists(output) ? Path.Combine(output, $"{FileOf(name)}.{format}") : output;
        Options.WriteFile(file, bytes);
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
        catch (Exception e) when (e is DossierException or BadInputException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException(Refusal(name, bytes, e));
        }
    }

    /// <summary>Why a dossier was not read; the library's own words are English.</summary>
    private static Bilingual Refusal(string name, byte[] bytes, Exception e) => e switch
    {
        BadInputException bad => bad.Said,
        DossierException when IsLocalRules(bytes) => new($"{name}：这是地方规则，不是选举档案；应写为 --local {name}", $"{name}: these are local rules, no dossier; give them as --local {name}"),
        DossierException => new("选举档案无法读取：" + e.Message, e.Message),
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

    private static void Print(string report, bool first)
    {
        if (!first) Console.Out.WriteLine();
        Console.Out.Write(report);
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
