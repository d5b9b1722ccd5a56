using System.CommandLine;
using System.Text;
using Election.Rules.Dossiers;
using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary><c>verify REPORT DOSSIER…</c>: whether a report is what its dossier yields.</summary>
internal static class VerifyCommand
{
    private const int Shown = 20;

    internal static Command Create()
    {
        var file = new Argument<string>("REPORT") { Description = "A report as check --format json writes it: one, or an array of several." };
        var paths = new Argument<string[]>("DOSSIER") { Description = "The dossiers that it was made from: files, or a folder of them with the folders in it.", Arity = ArgumentArity.OneOrMore };
        var all = new Option<bool>("--all") { Description = $"List every difference; otherwise the first {Shown} verdicts." };
        var local = Options.Local();
        var format = Options.Format("text", "json");
        var lang = Options.Lang();
        var command = new Command("verify", """
            Reproduces a report from its dossier, and says what differs and why: another dossier, other local rules, another version, or an edit.

              election-rules check town.json --format json > report.json
              election-rules verify report.json town.json
              election-rules verify report.json town.json --local county.json      a report made with local rules

            A report states the SHA-256 of its dossier and of its local rules, the versions of the library and of the law data, and the readings
            that mattered. The dossier is judged anew under those readings and set against what the report says, value by value.

            Exit codes: 0 reproduced · 1 something differs · 2 bad input.
            """)
        { file, paths, local, all, format, lang };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language =>
        {
            var rules = parsed.GetValue(local) ?? [];
            var book = Options.BookOf(rules);
            var path = parsed.GetRequiredValue(file);
            var report = InputFile.Read(path, new("check --format json 写出的报告", "a report that check --format json writes"), InputFile.MostOfJson);
            var dossiers = DossierFile.Of(parsed.GetRequiredValue(paths), [path, .. rules]).Select(d => d.Read().Dossier).ToList();
            IReadOnlyList<ReportVerification> verified;
            try
            {
                verified = ReportVerification.Of(report, path, dossiers, book);
            }
            catch (UnreadableFileException e)
            {
                throw new BadInputException(new Bilingual("报告无法核验：" + e.Said.Zh, e.Said.En));
            }
            Console.Out.Write(parsed.GetRequiredValue(format) == "json" ? Json(verified) + "\n" : string.Join("\n", verified.Select(v => Text(v, parsed.GetValue(all), language))));
            return verified.All(v => v.IsReproduced) ? ExitCode.Lawful : ExitCode.Unlawful;
        }));
        return command;
    }

    private static string Text(ReportVerification verified, bool all, Language language)
    {
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        var text = new StringBuilder(Clean(verified.Report.Dossier.FileName));
        if (verified.IsReproduced)
        {
            var (library, data, count) = (AuditReport.LibraryVersion, LawBook.DataVersion, verified.Report.Verdicts.Count);
            return text.Append(Say($"：报告可以复现，{count}项结论全部一致（Election.Rules {library}，法律数据{data}）。", $": reproduced, all {count} verdicts (Election.Rules {library}, law data {data}).")).Append('\n').ToString();
        }
        text.Append(Say("：报告不能复现。", ": not reproduced.")).Append('\n');
        foreach (var cause in verified.Causes) text.Append("  ").Append(InWords(cause, verified).In(language)).Append('\n');
        var verdicts = verified.Differences.Where(d => d.Rule is not null).GroupBy(d => (Rule: d.Rule!, Subject: d.Subject!)).OrderByDescending(v => v.Any(d => d.IsOfConclusion)).ToList();
        var changed = verdicts.Count(v => v.Any(d => d.IsOfConclusion));
        text.Append("  ").Append(Say($"结论不同的{changed}项；结论相同而内容不同的{verdicts.Count - changed}项。", $"Verdicts that conclude otherwise: {changed}; that conclude the same and differ elsewhere: {verdicts.Count - changed}.")).Append('\n');
        foreach (var verdict in verdicts.Take(all ? int.MaxValue : Shown)) text.Append("  • ").Append(TitleOf(verdict.Key.Rule, language)).Append(Clean(verdict.Key.Subject)).Append(Say("：", ": ")).Append(InWords([.. verdict]).In(language)).Append('\n');
        if (!all && verdicts.Count > Shown) text.Append("  ").Append(Say($"……另有{verdicts.Count - Shown}项（--all 全部列出）", $"… and {verdicts.Count - Shown} more (--all lists them)")).Append('\n');
        foreach (var place in verified.Differences.Where(d => d.Rule is null && d.Place.Length > 0)) text.Append("  • ").Append(NameOf(place.Place, Clean(place.Place)).In(language)).Append(Say("：", ": ")).Append(Sides(place).In(language)).Append('\n');
        return text.ToString();
    }

    private static Bilingual InWords(ReportCause cause, ReportVerification verified) => cause switch
    {
        ReportCause.OtherDossier => new("档案不是报告所依据的那一份：SHA-256不同。", "The dossier is not the one that the report was made from: its SHA-256 is another."),
        ReportCause.OtherLocalRules => new("地方规则与报告所用的不同；请用 --local 给出报告所用的文件。", "The local rules are not those of the report; give its files with --local."),
        ReportCause.OtherLibrary => Both($"报告由另一版本的程序作出；这里是Election.Rules {AuditReport.LibraryVersion}。", $"The report was made by another version of the library; this is Election.Rules {AuditReport.LibraryVersion}."),
        ReportCause.OtherLawData => Both($"报告所用的法律数据是另一版本；这里是{LawBook.DataVersion}。", $"The report was made with another version of the law data; this is {LawBook.DataVersion}."),
        ReportCause.OtherReadings => new("报告自相矛盾：所写明的读法与各项结论所依据的读法不同。", "The report contradicts itself: it states other readings than its verdicts rest on."),
        _ => new("档案、读法和版本都相同，而内容不同：报告写出以后被改动过。", "The dossier, the readings and the versions are the same, and yet it differs: the report was changed after it was written."),
    };

    /// <summary>What of a verdict differs: what it concludes, or else the members that do.</summary>
    private static Bilingual InWords(IReadOnlyList<ReportDifference> differences)
    {
        if (differences.FirstOrDefault(d => d.IsOfConclusion) is { } conclusion) return Sides(conclusion);
        var members = differences.Select(d => NameOf(d.Place, Clean(d.Place.Split('/')[1]))).Distinct().ToList();
        return new($"不同的有{string.Join("、", members.Select(m => m.Zh))}", $"differs in {string.Join(", ", members.Select(m => m.En))}");
    }

    private static Bilingual Sides(ReportDifference difference)
    {
        var (stated, found) = (Said(difference.Stated), Said(difference.Found));
        return new($"报告{(stated is null ? "没有" : "为" + stated.Zh)}，复算{(found is null ? "没有" : "为" + found.Zh)}", $"{stated?.En ?? "nothing"} in the report, {found?.En ?? "nothing"} here");

        Bilingual? Said(string? value)
        {
            if (value is null) return null;
            var shown = Cell.Show(Clean(value));
            return difference.IsOfConclusion && Array.Find(Enum.GetValues<Conclusion>(), c => ReportJson.Name(c) == value) is var conclusion && ReportJson.Name(conclusion) == value
                ? new($"{Conclude(conclusion, Language.Chinese)}（{value}）", Conclude(conclusion, Language.English))
                : new(shown, shown);
        }
    }

    /// <summary>A rule as reports name it; one that there is not by what the report calls it.</summary>
    private static string TitleOf(string id, Language language) => RuleBook.All.FirstOrDefault(r => r.Id == id) is { } rule ? $"{rule.Title.In(language)}  [{id}]  " : Clean(id) + "  ";

    /// <summary>A member of a report, in Chinese with its name beside it.</summary>
    private static Bilingual NameOf(string place, string shown) => new(place.Split('/')[1] switch
    {
        "title" => $"标题（{shown}）",
        "summary" => $"各类结论的数目（{shown}）",
        "law" => $"适用法律（{shown}）",
        "otherEditions" => $"其他版本下的结论（{shown}）",
        "notice" => $"声明（{shown}）",
        "finding" => $"所发现的（{shown}）",
        "force" => $"强制或者指导（{shown}）",
        "measured" => $"实际数（{shown}）",
        "bound" => $"法定数（{shown}）",
        "cure" => $"改正（{shown}）",
        "message" => $"说明（{shown}）",
        "provisions" => $"依据（{shown}）",
        "notices" => $"注意（{shown}）",
        "readings" => $"读法（{shown}）",
        "missing" => $"需补充（{shown}）",
        "reasoning" => $"推理（{shown}）",
        _ => shown,
    }, shown);

    private static string Json(IReadOnlyList<ReportVerification> verified) => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteBoolean("reproduced", verified.All(v => v.IsReproduced));
        writer.WriteString("library", AuditReport.LibraryVersion);
        writer.WriteString("lawData", LawBook.DataVersion);
        writer.WriteStartArray("reports");
        foreach (var one in verified)
        {
            writer.WriteStartObject();
            writer.WriteString("dossier", one.Report.Dossier.FileName);
            writer.WriteBoolean("reproduced", one.IsReproduced);
            writer.WriteStartArray("causes");
            foreach (var cause in one.Causes) writer.WriteStringValue(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(cause.ToString()));
            writer.WriteEndArray();
            writer.WriteStartArray("differences");
            foreach (var difference in one.Differences)
            {
                writer.WriteStartObject();
                writer.WriteString("rule", difference.Rule is { } rule ? Clean(rule) : null);
                writer.WriteString("subject", difference.Subject is { } subject ? Clean(subject) : null);
                writer.WriteString("place", Clean(difference.Place));
                writer.WriteString("stated", difference.Stated is { } stated ? Clean(stated) : null);
                writer.WriteString("found", difference.Found is { } found ? Clean(found) : null);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>What a report says can neither steer a terminal nor carry the number of a person there.</summary>
    private static string Clean(string words) => Shield.Blot(ReportText.Clean(words));
}
