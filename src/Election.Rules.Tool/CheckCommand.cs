using System.CommandLine;
using System.Text.Json;
using Election.Rules.Dossiers;

namespace Election.Rules.Tool;

/// <summary><c>check PATH…</c>: audits dossiers.</summary>
internal static class CheckCommand
{
    internal static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "A dossier file, a folder of them (*.json without *.expected.json and the files of --local), or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var format = Options.Format("text", "json", "md");
        var lang = Options.Lang();
        var readings = Options.Readings();
        var all = new Option<bool>("--all") { Description = "List also the rules that are met or do not apply (JSON always does)." };
        var summary = new Option<bool>("--summary") { Description = "Only breaches and counts." };
        var local = Options.Local();
        var compare = new Option<bool>("--compare-editions") { Description = "Also which verdicts would change under every other edition of the law." };
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 also where a compulsory rule could not be decided." };
        var command = new Command("check", "Audits dossiers of elections: what breaches the law, what cannot be told and which fact would settle it.")
        { paths, format, lang, readings, local, compare, all, summary, strict };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language => Run(
            parsed.GetRequiredValue(paths),
            parsed.GetRequiredValue(format),
            language,
            Options.Chosen(parsed.GetValue(readings)),
            parsed.GetValue(summary) ? ReportDetail.Summary : parsed.GetValue(all) ? ReportDetail.All : ReportDetail.Normal,
            parsed.GetValue(strict),
            parsed.GetValue(compare),
            parsed.GetValue(local) ?? [])));
        return command;
    }

    private static int Run(string[] paths, string format, Language language, Dictionary<string, string> readings, ReportDetail detail, bool strict, bool compare, string[] local)
    {
        var book = Options.BookOf(local);
        var rules = local.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var exit = ExitCode.Lawful;
        var reports = new List<AuditReport>();
        var (files, printed) = (0, 0);
        foreach (var (name, read) in paths.SelectMany(path => Files(path, rules)))
        {
            files++;
            AuditReport report;
            byte[] bytes = [];
            try
            {
                bytes = read();
                report = ElectionAudit.Run(ElectionDossier.Read(bytes, name), readings, book);
            }
            catch (Exception e) when (e is DossierException or BadInputException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                Options.Tell(Refusal(name, bytes, e).In(language));
                exit = ExitCode.BadInput;
                continue;
            }
            if (format == "json") reports.Add(report);
            else Print(format == "md" ? report.ToMarkdown(language, detail, compare) : report.ToText(language, detail, compare), first: printed++ == 0);
            if (exit == ExitCode.Lawful && (report.HasUnlawful || (strict && report.HasUndecidedCompulsory))) exit = ExitCode.Unlawful;
        }
        if (format != "json") return exit;
        if (files == 1 && reports.Count == 1) Console.Out.WriteLine(reports[0].ToJson(detail == ReportDetail.Summary ? detail : ReportDetail.All, compare));
        else if (files > 1) Console.Out.WriteLine(AuditReport.ToJson(reports, detail == ReportDetail.Summary ? detail : ReportDetail.All, compare));
        return exit;
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
