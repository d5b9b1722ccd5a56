using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;
using NodaTime;
using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary><c>roll FILE --election-day DATE</c>: checks a whole roll of voters, of any length.</summary>
internal static class RollCommand
{
    private const int Shown = 20;

    internal static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = """
                The roll as CSV (comma, semicolon or tab; UTF-8, GBK or UTF-16) or .xlsx, or - for standard input. Headings as offices have them:
                公民身份号码 or 身份证号 (ID number), 选民证号 (voter ID), one of the two at least; 选区 (district); 出生日期 (date of birth).
                Other columns are not read.
                """,
        };
        var day = new Option<string>("--election-day") { Description = "The election day: who is not eighteen by then is no voter.", Required = true };
        var division = new Option<string?>("--division") { Description = "The GB/T 2260 code of the division, such as 320102; its first two digits choose the provincial rules." };
        var lastElection = new Option<string?>("--last-election") { Description = "The day of the last election, to count those who came of age since (EL 27(1)), district by district." };
        var adults = new Option<string?>("--adults") { Description = "The people of eighteen and over by the household registers, to compare the roll with." };
        var all = new Option<bool>("--all") { Description = $"List every case; otherwise the first {Shown} of each kind. All are counted in any case." };
        var sheet = Options.Sheet();
        var format = Options.Format("text", "json", "csv", "xlsx");
        var output = Options.Out();
        var lang = Options.Lang();
        var readings = Options.Readings();
        var local = Options.Local();
        var command = new Command("roll", """
            Checks a whole voter roll: who is registered twice, who is under age, which identity numbers and dates are wrong.

            Found are: the same identity number or voter's card in several rows, and in which rows and districts; who is not eighteen on
            election day; numbers that are none (GB 11643), dates of birth that differ from them; how many came of age since the last
            election. A row that cannot be read is named by its line and counted, and the rest goes on. A roll may have millions of rows.
            Identity numbers are masked wherever they appear, and names are not read.

              election-rules roll samples/tables/roll.csv --election-day 2026-11-01 --last-election 2021-11-01 --adults 14
              election-rules roll roll.csv --election-day 2026-11-01 --format csv --all > findings.csv

            Exit codes: 0 nothing is wrong · 1 something unlawful or wrong, or rows that cannot be read · 2 bad input.
            """)
        { file, sheet, day, division, lastElection, adults, all, local, format, output, lang, readings };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language =>
        {
            var path = parsed.GetRequiredValue(file);
            OutputFile.Refuse(parsed.GetValue(output), parsed.GetRequiredValue(format), path);
            var on = Options.Date(parsed.GetRequiredValue(day), "--election-day");
            var last = parsed.GetValue(lastElection) is { } earlier ? Options.Date(earlier, "--last-election") : (LocalDate?)null;
            if (last >= on) throw new BadInputException($"--last-election：应早于选举日{Iso(on)}", $"--last-election: expected a day before the election day, {Iso(on)}");
            var people = parsed.GetValue(adults) is { } number ? Options.Whole(number, "--adults", 0, int.MaxValue) : (int?)null;
            var law = Options.Law(on, parsed.GetValue(division), Options.Chosen(parsed.GetValue(readings)), "--division", Options.BookOf(parsed.GetValue(local)));
            var kept = parsed.GetValue(all) ? int.MaxValue : Shown;
            var election = Occasion.General(Level.Township, on);
            var check = Options.Try(() => new RollCheck(election, law, last, kept), "--election-day");
            using var progress = new Progress(language);
            var table = RollTable.Read(path, parsed.GetValue(sheet), kept, check.Add, progress.Tell);
            progress.Dispose();
            return Print(new(check.End(people), table, law, election, people, path == "-" ? "-" : Path.GetFileName(path)), parsed.GetRequiredValue(format), parsed.GetValue(output), language);
        }));
        return command;
    }

    private sealed record Answer(RollResult Result, RollTable Table, LawInForce Law, Occasion Election, int? Adults, string File)
    {
        internal bool IsWrong => Result.IsWrong || Table.BrokenRows > 0;

        internal IReadOnlyList<Citation> CitationsOf(RollFinding finding) => finding is { IsLawKnown: true, Rule: { } rule } ? rule.CitationsIn(Law, Election) : [];

        /// <summary>A file without a column of districts is that of one.</summary>
        internal bool HasDistricts => Result.Districts is not [{ Name: "" }];
    }

    private static int Print(Answer answer, string format, string? output, Language language)
    {
        if (output is not null) OutputFile.WriteAndTell(output, Result(answer, language).ToWorkbook(language, output, Notes(answer)));
        else Console.Out.Write(Shield.Blot(format switch
        {
            "json" => Json(answer) + "\n",
            "csv" => Result(answer, language).ToCsv(language),
            _ => Text(answer, language),
        }));
        Console.Out.Flush();
        if (format is "csv" or "xlsx")
        {
            Options.Tell(Summary(answer).In(language));
            if (Unlisted(answer) is > 0 and var rest) Options.Tell(new Bilingual($"另有{Grouped(rest)}项没有列出（--all 全部列出）", $"{Grouped(rest)} more {(rest == 1 ? "case is" : "cases are")} not listed (--all lists them)").In(language));
            foreach (var reading in ReadingsOf(answer)) Options.Tell(reading.In(language));
        }
        if (format != "text" && answer.Table.CutOff is { } cut) Options.Tell(cut.In(language));
        return answer.IsWrong ? ExitCode.Unlawful : ExitCode.Lawful;
    }

    // ---- Text ----

    private static string Text(Answer answer, Language language)
    {
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        var (result, table) = (answer.Result, answer.Table);
        var text = new StringBuilder();
        text.Append(Summary(answer).In(language)).Append("\n\n");
        if (answer.HasDistricts) AppendDistricts(text, result, language);
        if (table.CutOff is { } cut) text.Append(Say("文件可能不完整：", "The file may be cut off: ")).Append(cut.In(language)).Append(Say("。", ".")).Append("\n\n");
        if (table.BrokenRows > 0)
        {
            text.Append(Say($"无法读取的行：{Grouped(table.BrokenRows)}行，未计入以上各数。", $"Rows that cannot be read: {Grouped(table.BrokenRows)}, counted in none of the numbers above.")).Append('\n');
            foreach (var row in table.Broken) text.Append("  ").Append(Say($"第{row.Line}行：{row.Reason.Zh}。", $"{table.Row} {row.Line}: {row.Reason.En}.")).Append('\n');
            AppendRest(text, table.BrokenRows - table.Broken.Count, language);
        }
        foreach (var finding in result.Findings)
        {
            text.Append(TitleOf(finding).In(language));
            if (answer.CitationsOf(finding) is [var citation, ..]) text.Append(Say($"（{citation.In(language)}）", $" ({citation.In(language)})"));
            if (!finding.IsLawKnown) text.Append(Say("当日施行的规定未能查证，是否违法不作判断。", " What the law of that day said is not proved: whether it is unlawful is not decided."));
            text.Append('\n');
            foreach (var one in finding.First) text.Append("  ").Append(CaseOf(finding, one, table.Row).In(language)).Append('\n');
            AppendRest(text, finding.Count - finding.First.Count, language);
        }
        if (result.Plausible is { Verdict.Conclusion: not Conclusion.Met } plausible)
            text.Append(Say("提示：", "Warning: ")).Append(plausible.In(language)).Append(' ').Append(plausible.Cure.In(language)).Append('\n');
        foreach (var note in Remarks(answer).Concat(ReadingsOf(answer)).Concat(table.Notes)) text.Append("  ").Append(note.In(language)).Append('\n');
        return text.ToString();
    }

    private static Bilingual Summary(Answer answer)
    {
        var result = answer.Result;
        var districts = answer.HasDistricts ? result.Districts.Count(d => d.Name is not null) : 0;
        var (zh, en) = (districts > 0 ? $"，{districts}个选区" : "", districts > 0 ? $" in {Grouped(districts)} {(districts == 1 ? "district" : "districts")}" : "");
        var (added, additions) = result.Additions is { } number ? ($"；上次选举以后新满十八周岁{Grouped(number)}人", $"; came of age since the last election: {Grouped(number)}") : ("", "");
        return new(
            $"{answer.File}：选民{Grouped(result.Rows)}人{zh}{added}。{(answer.IsWrong ? "名单有问题，见下。" : "没有发现问题。")}{(result.AgesOpen > 0 ? $"其中{Grouped(result.AgesOpen)}人年龄不明，没有判断。" : "")}",
            $"{answer.File}: {Grouped(result.Rows)} {(result.Rows == 1 ? "voter" : "voters")}{en}{additions}. {(answer.IsWrong ? "There is something wrong." : "Nothing wrong was found.")}{(result.AgesOpen > 0 ? $" Ages not known, and not judged: {Grouped(result.AgesOpen)}." : "")}");
    }

    private static void AppendDistricts(StringBuilder text, RollResult result, Language language)
    {
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        string[] Row(string name, int voters, int? additions) => additions is { } number ? [Grouped(voters), Grouped(number), name] : [Grouped(voters), name];
        List<string[]> rows = [result.Additions is null ? [Say("选民", "Voters"), Say("选区", "District")] : [Say("选民", "Voters"), Say("新满十八周岁", "Came of age"), Say("选区", "District")]];
        rows.AddRange(result.Districts.Select(d => Row(d.Name is null ? Say("（没有写明）", "(none stated)") : Cell.Show(d.Name), d.Voters, d.Additions)));
        rows.Add(Row(Say("合计", "Total"), result.Rows, result.Additions));
        Table.AlignRight(rows, ..^1);
        text.Append(Table.Of(rows)).Append('\n');
    }

    private static void AppendRest(StringBuilder text, int rest, Language language)
    {
        if (rest > 0) text.Append("  ").Append(language == Language.Chinese ? $"……另有{Grouped(rest)}项（--all 全部列出）" : $"… and {Grouped(rest)} more (--all lists them)").Append('\n');
    }

    private static Bilingual TitleOf(RollFinding finding)
    {
        var (count, rows, across) = (Grouped(finding.Count), Grouped(finding.Rows), Grouped(finding.AcrossDistricts));
        var inRows = finding.Rows == 1 ? "1 row" : rows + " rows";
        return finding.Kind switch
        {
            RollFindingKind.SamePerson => new($"同一公民身份号码重复登记：{count}人，共{rows}行，其中跨选区{across}人。", $"Registered more than once, by identity number: {count} {(finding.Count == 1 ? "person" : "persons")} in {inRows}; in several districts: {across}."),
            RollFindingKind.SameVoterId => new($"同一选民证号用于几行，请核对是否同一人或者编号有误：{count}个，共{rows}行。", $"Voter's card numbers that stand in several rows of one district: {count}, in {inRows}; check whether it is one person, or the number is a slip."),
            RollFindingKind.UnderAge => new($"选举日未满十八周岁：{count}人。", $"Not eighteen on election day: {count}."),
            RollFindingKind.BadNumber => new($"公民身份号码有误：{count}行，除第一代号码外未参加身份号码的比对。", $"Identity numbers that are invalid (GB 11643): {inRows}, not compared by number but for those of the first generation."),
            RollFindingKind.BirthDateDiffers => new($"出生日期与公民身份号码不符：{count}行，年龄按身份号码计算。", $"Date of birth differs from the identity number: {inRows}; the age is reckoned by the number."),
            RollFindingKind.BornUnreadable => new($"出生日期无法识别：{count}行，应写为如1980-05-01；身份号码照常比对。", $"Date of birth that cannot be read: {inRows}; expected one like 1980-05-01. The row is compared by its number all the same."),
            RollFindingKind.AgeDoubtful => new($"两个出生日期中一个满、一个未满十八周岁，请核对：{count}人。", $"Eighteen by one of two dates of birth and not by the other, to be checked: {count}."),
            RollFindingKind.NoId => new($"既没有身份号码也没有选民证号：{count}行，无法比对。", $"Neither an identity number nor a voter's card: {inRows}, not to be compared."),
            RollFindingKind.NoDistrict => new($"没有写明选区：{count}行。", $"No district stated: {inRows}."),
            _ => new($"年龄不明：{count}行，没有出生日期，身份号码也无法识别，不能判断是否年满十八周岁。", $"Age not known: {inRows} without a date of birth, stated or in a valid number; whether they are eighteen cannot be told."),
        };
    }

    private static Bilingual CaseOf(RollFinding finding, RollCase one, string row)
    {
        var places = one.Places;
        var (zh, en) = (string.Join("、", places.Select(p => $"第{p.Line}行{(string.IsNullOrEmpty(p.District) ? "" : $"（{Cell.Show(p.District)}）")}")), string.Join(", ", places.Select(p => $"{row} {p.Line}{(string.IsNullOrEmpty(p.District) ? "" : $" ({Cell.Show(p.District)})")}")));
        if (one.Rows > places.Count) (zh, en) = ($"{zh}……共{Grouped(one.Rows)}行", $"{en} … {Grouped(one.Rows)} rows in all");
        var detail = DetailOf(finding, places[0]);
        return new($"{zh}{Joined("：", "，", places[0].MaskedNumber, detail.Zh)}", $"{en}{Joined(": ", ", ", places[0].MaskedNumber, detail.En)}");

        static string Joined(string before, string between, params string?[] parts) => string.Join(between, parts.Where(p => !string.IsNullOrEmpty(p))) is { Length: > 0 } joined ? before + joined : "";
    }

    private static Bilingual DetailOf(RollFinding finding, RollPlace place) => finding.Kind switch
    {
        RollFindingKind.UnderAge => Both($"{place.Age}周岁", $"{place.Age} years old"),
        RollFindingKind.BadNumber => CitizenIdentityNumber.InWords(place.Problem),
        _ => Bilingual.None,
    };

    private static IEnumerable<Bilingual> Remarks(Answer answer)
    {
        var result = answer.Result;
        if (result.BornByNumber > 0) yield return new($"{Grouped(result.BornByNumber)}行没有写出生日期，按公民身份号码计算年龄。", $"Rows without a date of birth, taken from the identity number: {Grouped(result.BornByNumber)}.");
        if (result.Plausible is { Verdict.Conclusion: Conclusion.Met }) yield return new($"登记选民不超过十八周岁以上人口{Grouped(answer.Adults!.Value)}人。", $"No more voters than adults ({Grouped(answer.Adults.Value)}).");
        if (!answer.HasDistricts) yield return new("没有“选区”一列，视为一个选区。", "There is no column of districts: taken for one.");
    }

    private static IEnumerable<Bilingual> ReadingsOf(Answer answer) => answer.Result.Readings.Select(question => Options.Said(question, answer.Law));

    private static int Unlisted(Answer answer) =>
        answer.Result.Findings.Sum(f => f.Count - f.First.Count + f.First.Sum(c => c.Rows - c.Places.Count)) + answer.Table.BrokenRows - answer.Table.Broken.Count;

    private static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    // ---- CSV and JSON ----

    private static ResultTable Result(Answer answer, Language language)
    {
        object?[] Row(string kind, Bilingual words, int one, int line, string? district, string? number, Bilingual detail) => [new Coded(kind, words), one, line, Cell.Show(district ?? ""), number, detail.In(language)];
        return new(
            new("选民名单核对", "Findings"),
            [new("类别", "kind"), new("序号", "case"), new("行", "line"), new("选区", "district"), new("身份号码", "number"), new("说明", "detail")],
            [
                .. answer.Result.Findings.SelectMany(f => f.First.SelectMany((one, i) => one.Places.Select(p => Row(NameOf(f.Kind), InWords(f.Kind), i + 1, p.Line, p.District, p.MaskedNumber, DetailOf(f, p))))),
                .. answer.Table.Broken.Select((b, i) => Row("broken-row", new("无法读取", "cannot be read"), i + 1, b.Line, null, null, b.Reason)),
            ]);
    }

    private static Bilingual InWords(RollFindingKind kind) => kind switch
    {
        RollFindingKind.SamePerson => new("重复登记", "registered more than once"),
        RollFindingKind.SameVoterId => new("选民证号重复", "same voter's card"),
        RollFindingKind.UnderAge => new("未满十八周岁", "under age"),
        RollFindingKind.BadNumber => new("身份号码有误", "invalid identity number"),
        RollFindingKind.BirthDateDiffers => new("出生日期不符", "date of birth differs"),
        RollFindingKind.BornUnreadable => new("出生日期无法识别", "date of birth cannot be read"),
        RollFindingKind.AgeDoubtful => new("是否满十八周岁待核", "age to be checked"),
        RollFindingKind.NoId => new("没有号码", "no number"),
        RollFindingKind.NoDistrict => new("没有选区", "no district"),
        _ => new("年龄不明", "age not known"),
    };

    /// <summary>What stands beside the table: the summary, what was found of each kind and by which law, and how the roll was read.</summary>
    private static IEnumerable<Bilingual> Notes(Answer answer) =>
        [Summary(answer), .. answer.Result.Findings.Select(f => answer.CitationsOf(f) is [var law, ..] ? Both($"{TitleOf(f)}（{law.In(Language.Chinese)}）", $"{TitleOf(f)} ({law.In(Language.English)})") : TitleOf(f)), .. Remarks(answer), .. ReadingsOf(answer), .. answer.Table.Notes];

    private static string NameOf(RollFindingKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    private static string Json(Answer answer) => ReportJson.Text(writer =>
    {
        var (result, table) = (answer.Result, answer.Table);
        writer.WriteStartObject();
        writer.WriteString("file", answer.File);
        writer.WriteString("electionDay", Iso(answer.Election.Day.Latest!.Value));
        writer.WriteBoolean("wrong", answer.IsWrong);
        writer.WriteNumber("voters", result.Rows);
        WriteNumber(writer, "additions", result.Additions);
        writer.WriteNumber("bornByNumber", result.BornByNumber);
        writer.WriteStartArray("districts");
        foreach (var district in result.Districts)
        {
            writer.WriteStartObject();
            writer.WriteString("name", district.Name);
            writer.WriteNumber("voters", district.Voters);
            WriteNumber(writer, "additions", district.Additions);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartObject("brokenRows");
        writer.WriteNumber("count", table.BrokenRows);
        writer.WriteStartArray("first");
        foreach (var row in table.Broken)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", row.Line);
            ReportJson.Write(writer, row.Reason);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        if (table.CutOff is { } cut) ReportJson.Write(writer, "cutOff", cut);
        else writer.WriteNull("cutOff");
        writer.WriteStartArray("findings");
        foreach (var finding in result.Findings) Write(writer, finding, answer);
        writer.WriteEndArray();
        if (result.Plausible is { } plausible)
        {
            writer.WriteStartObject("plausible");
            writer.WriteString("rule", plausible.Rule.Id);
            writer.WriteString("conclusion", Camel(plausible.Verdict.Conclusion));
            writer.WriteString("force", Camel(plausible.Verdict.Force));
            ReportJson.Write(writer, "message", plausible.Message);
            writer.WriteEndObject();
        }
        else writer.WriteNull("plausible");
        writer.WriteStartArray("readings");
        foreach (var question in result.Readings)
        {
            writer.WriteStartObject();
            writer.WriteString("id", question.Id);
            writer.WriteString("used", answer.Law.Reading(question));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("notes");
        foreach (var note in Remarks(answer).Concat(table.Notes))
        {
            writer.WriteStartObject();
            ReportJson.Write(writer, note);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, RollFinding finding, Answer answer)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", NameOf(finding.Kind));
        writer.WriteString("rule", finding.Rule?.Id);
        writer.WriteBoolean("wrong", finding.IsWrong);
        writer.WriteBoolean("lawKnown", finding.IsLawKnown);
        writer.WriteNumber("count", finding.Count);
        writer.WriteNumber("rows", finding.Rows);
        writer.WriteNumber("acrossDistricts", finding.AcrossDistricts);
        ReportJson.Write(writer, "message", TitleOf(finding));
        writer.WriteStartArray("provisions");
        foreach (var citation in answer.CitationsOf(finding)) ReportJson.Write(writer, citation);
        writer.WriteEndArray();
        writer.WriteStartArray("first");
        foreach (var one in finding.First)
        {
            writer.WriteStartObject();
            writer.WriteNumber("rows", one.Rows);
            writer.WriteStartArray("places");
            foreach (var place in one.Places)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line", place.Line);
                writer.WriteString("district", place.District);
                writer.WriteString("number", place.MaskedNumber);
                if (place.Age is { } age) writer.WriteNumber("age", age);
                if (place.Problem != IdentityNumberProblem.None) writer.WriteString("problem", JsonNamingPolicy.KebabCaseLower.ConvertName(place.Problem.ToString()));
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } value) writer.WriteNumber(name, value);
        else writer.WriteNull(name);
    }
}
