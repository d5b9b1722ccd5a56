using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;
using NodaTime;
using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary><c>district FILE --seats N</c>: proposes which villages, communities and workplaces make a district.</summary>
internal static class DistrictCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A table of units and populations, and if wanted a column 相邻 of those that adjoin, as CSV or .xlsx; or - for standard input." };
        var seats = new Option<string>("--seats") { Description = "The seats elected in the districts, without garrison and reserved seats.", Required = true };
        var split = new Option<bool>("--split") { Description = "A unit with too many people for one district may be cut into parts; otherwise no unit ever is." };
        var prefer = new Option<string>("--prefer") { Description = "What is preferred within the tolerance: equal districts (the smallest largest deviation), or small ones (the most districts).", DefaultValueFactory = _ => "equal" };
        prefer.AcceptOnlyFromAmong("equal", "small");
        var asOf = Options.AsOf();
        var province = Options.Province();
        var sheet = Options.Sheet();
        var format = Options.Format("text", "json", "csv", "xlsx");
        var output = Options.Out();
        var lang = Options.Lang();
        var readings = Options.Readings();
        var local = Options.Local();
        var populationColumn = Options.PopulationColumn();
        var nameColumn = Options.NameColumn();
        var command = new Command("district", "Proposes electoral districts of one to three seats from villages and other units, and checks them.") { file, sheet, seats, split, prefer, asOf, province, local, format, output, lang, readings, populationColumn, nameColumn };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language =>
        {
            var path = parsed.GetRequiredValue(file);
            OutputFile.Refuse(parsed.GetValue(output), parsed.GetRequiredValue(format), path);
            var total = Options.Whole(parsed.GetRequiredValue(seats), "--seats", 1, Check.MostSeats);
            var date = Options.DayOf(parsed.GetValue(asOf));
            var law = Options.Law(date, parsed.GetValue(province), Options.Chosen(parsed.GetValue(readings)), book: Options.BookOf(parsed.GetValue(local)));
            var terms = Options.Try(() => DistrictingOptions.Of(law, Election), "--as-of");
            var table = UnitTable.Read(path, parsed.GetValue(sheet), parsed.GetValue(populationColumn), parsed.GetValue(nameColumn));
            var aim = parsed.GetRequiredValue(prefer) == "small" ? DistrictingAim.MostDistricts : DistrictingAim.LeastDeviation;
            terms = terms with { Aim = aim, MaySplit = parsed.GetValue(split), Adjoining = table.HasAdjoining ? table.Adjoining : null };
            if (table.Units.Count > 200 && !Console.IsErrorRedirected) Options.Tell(language == Language.Chinese ? "正在寻找选区的划法……" : "looking for districts …");
            var proposal = Options.Try(() => DistrictProposal.Of(table.Units, total, terms), "--seats");
            return Print(new(proposal, terms, table, law, total), parsed.GetRequiredValue(format), parsed.GetValue(output), language);
        }));
        return command;
    }

    /// <summary>Districts are those of direct elections; the law says the same of townships and of counties.</summary>
    private static Occasion Election { get; } = new(Level.Township);

    private sealed record Answer(DistrictProposal Proposal, DistrictingOptions Terms, UnitTable Table, LawInForce Law, int Seats)
    {
        /// <summary>The verdicts of the rules that judge anyone's districts.</summary>
        internal IReadOnlyList<(Rule Rule, IReadOnlyList<Verdict> Verdicts)> Checks { get; } =
            [.. DistrictRules.OfDistrict.Select(rule => ((Rule)rule, (IReadOnlyList<Verdict>)[.. Proposal.ToPlan().Districts.Select(d => rule.Judge(d, Election, Law))]))];
    }

    private static int Print(Answer answer, string format, string? output, Language language)
    {
        if (output is not null) OutputFile.WriteAndTell(output, Result(answer).ToWorkbook(language, output, [.. Findings(answer), .. answer.Table.Notes]));
        else Console.Out.Write(format switch
        {
            "json" => Json(answer) + "\n",
            "csv" => Result(answer).ToCsv(language),
            _ => Text(answer, language),
        });
        Console.Out.Flush();
        foreach (var note in format is "csv" or "xlsx" ? Findings(answer).Concat(answer.Table.Notes) : answer.Table.Warnings) Options.Tell(note.In(language));
        return answer.Checks.SelectMany(c => c.Verdicts).Any(v => v is { Conclusion: Conclusion.Breached, Force: Force.Mandatory }) ? ExitCode.Unlawful : ExitCode.Lawful;
    }

    private static string Text(Answer answer, Language language)
    {
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        var districts = answer.Proposal.Districts;
        List<string[]> rows = [[Say("选区", "District"), Say("人口", "Population"), Say("名额", "Seats"), Say("每名代表人口", "People per deputy"), Say("偏差", "Deviation"), Say("组成单位", "Units")]];
        rows.AddRange(districts.Select((d, i) => (string[])[Number(i + 1), Number(d.Population), Number(d.Seats), Deviation.PeoplePerDeputy(d.Population, d.Seats), d.Deviation.ToString(), Names(d.Units, Say("、", ", "))]));
        var people = districts.Sum(d => d.Population);
        rows.Add([Say("合计", "Total"), Number(people), Number(answer.Seats), Deviation.PeoplePerDeputy(people, answer.Seats), Say("最大", "at most ") + answer.Proposal.LargestDeviation.Size, ""]);
        Table.AlignRight(rows, 0..5);
        var text = new StringBuilder(Table.Of(rows)).Append(Rounding(withShares: false).In(language)).Append("\n\n");
        foreach (var finding in Findings(answer)) text.Append(finding.In(language)).Append('\n');
        answer.Table.AppendNotes(text, language);
        return text.ToString();
    }

    /// <summary>What was found, how, how good it is, and what the rules say of it.</summary>
    private static IEnumerable<Bilingual> Findings(Answer answer)
    {
        var (proposal, tolerance) = (answer.Proposal, answer.Terms.Tolerance);
        yield return proposal switch
        {
            { IsWithinTolerance: true } => new(
                $"共{proposal.Districts.Count}个选区，与平均数相差都在{tolerance}以内。",
                $"Districts: {proposal.Districts.Count}, all within {tolerance} of the mean."),
            { IsProvenImpossible: true, Method: DistrictingMethod.Exact } => new(
                $"任何组合都不能使各选区与平均数相差都在{tolerance}以内；以上是相差最小的一种。",
                $"No grouping keeps every district within {tolerance} of the mean; this one comes nearest."),
            { IsProvenImpossible: true } => new(
                $"任何组合都不能使各选区与平均数相差都在{tolerance}以内；以上是相差较小的一种。",
                $"No grouping keeps every district within {tolerance} of the mean; this one comes near."),
            _ => new(
                $"没有找到各选区与平均数相差都在{tolerance}以内的组合，但不能证明没有；以上是找到的最好的一种。",
                $"No grouping with every district within {tolerance} of the mean was found, and none is proved impossible; this is the best one found."),
        };
        if (proposal.Aim != answer.Terms.Aim) yield return new("因此不求选区最多，改求最大偏差最小。", "So the smallest largest deviation was sought, not the most districts.");
        yield return (proposal.Method, proposal.Aim) switch
        {
            (DistrictingMethod.Exact, DistrictingAim.LeastDeviation) => new("方法：逐一比较全部组合，最大偏差不可能更小。", "Method: every grouping was examined; the largest deviation cannot be smaller."),
            (DistrictingMethod.Exact, _) => new(
                $"方法：逐一比较全部组合，在{tolerance}以内选区不可能更多；选区同样多的，最大偏差不可能更小。",
                $"Method: every grouping was examined; within {tolerance} there cannot be more districts, nor, with as many, a smaller largest deviation."),
            (_, DistrictingAim.LeastDeviation) => new(
                $"方法：启发式搜索最大偏差最小的组合，可能有更好的组合；可以证明最大偏差不会小于{proposal.LowerBound.SizeFloor}。",
                $"Method: a search for the smallest largest deviation, which may have missed a better grouping; it is proved that the largest deviation is never below {proposal.LowerBound.SizeFloor}."),
            _ => new(
                $"方法：启发式搜索{tolerance}以内选区最多的组合，可能有选区更多的组合。",
                $"Method: a search for the most districts within {tolerance}, which may have missed a grouping with more."),
        };
        foreach (var blockage in proposal.Blocking)
        {
            var (zh, en) = (Names(blockage.Units, "、"), Names(blockage.Units, ", "));
            yield return blockage.Reason == BlockageReason.UnitTooLarge
                ? new($"{zh}人口过多，一个选区容纳不下；可用 --split 允许拆分。", $"{en} has too many people for one district; --split allows it to be cut.")
                : new($"{zh}不与其他单位相邻，其人口与任何名额都不相称。", $"{en}: adjoining no others, they have people that fit no number of seats.");
        }
        var whole = answer.Table.Units.Except(proposal.Districts.SelectMany(d => d.Units)).ToList();
        if (whole.Count > 0)
        {
            yield return new(
                $"{Names(whole, "、")}拆分为人口尽量相等的几部分；以上结论以这样拆分为前提。",
                $"Cut into parts with people as equal as can be: {Names(whole, ", ")}; what is said above holds for the units as cut.");
        }
        if (!answer.Table.HasAdjoining) yield return new("没有载明哪些单位相邻，任何单位都可能划在一起；请对照地图，或者增加“相邻”一列。", "Which units adjoin is not stated, so that any may be joined: look at the map, or add a column 相邻.");
        foreach (var (rule, verdicts) in answer.Checks)
        {
            var met = verdicts.Count(v => v.Conclusion == Conclusion.Met);
            var citations = rule.CitationsIn(answer.Law, Election);
            yield return new(
                $"复核：{rule.Title.Zh} [{rule.Id}]，{verdicts.Count}个选区中{met}个符合（{citations[0].In(Language.Chinese)}）。",
                $"Checked: {rule.Title.En} [{rule.Id}], met by {met} of {verdicts.Count} districts ({citations[0].In(Language.English)}).");
        }
    }

    private static ResultTable Result(Answer answer) => new(
        new("选区", "Districts"),
        [new("选区", "district"), new("组成单位", "units"), new("人口", "population"), new("名额", "seats"), new("偏差", "deviation")],
        [.. answer.Proposal.Districts.Select((d, i) => (object?[])[i + 1, Names(d.Units, "、"), d.Population, d.Seats, d.Deviation])]);

    private static string Json(Answer answer) => ReportJson.Text(writer =>
    {
        var proposal = answer.Proposal;
        writer.WriteStartObject();
        writer.WriteNumber("seats", answer.Seats);
        writer.WriteNumber("population", proposal.Districts.Sum(d => d.Population));
        writer.WriteString("tolerance", answer.Terms.Tolerance.ToString());
        writer.WriteString("aim", JsonNamingPolicy.KebabCaseLower.ConvertName(proposal.Aim.ToString()));
        writer.WriteString("method", Camel(proposal.Method));
        writer.WriteBoolean("withinTolerance", proposal.IsWithinTolerance);
        writer.WriteBoolean("provenImpossible", proposal.IsProvenImpossible);
        writer.WriteString("largestDeviation", proposal.LargestDeviation.Size);
        writer.WriteString("lowerBound", proposal.LowerBound.SizeFloor);
        writer.WriteStartArray("districts");
        foreach (var (district, index) in proposal.Districts.Select((d, i) => (d, i)))
        {
            writer.WriteStartObject();
            writer.WriteString("id", Number(index + 1));
            WriteNames(writer, "units", district.Units);
            writer.WriteNumber("population", district.Population);
            writer.WriteNumber("seats", district.Seats);
            writer.WriteString("deviation", Plain(district.Deviation));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("blocking");
        foreach (var blockage in proposal.Blocking)
        {
            writer.WriteStartObject();
            writer.WriteString("reason", JsonNamingPolicy.KebabCaseLower.ConvertName(blockage.Reason.ToString()));
            WriteNames(writer, "units", blockage.Units);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("checks");
        foreach (var (rule, verdicts) in answer.Checks)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", rule.Id);
            foreach (var conclusion in Enum.GetValues<Conclusion>().Where(c => verdicts.Any(v => v.Conclusion == c))) writer.WriteNumber(Camel(conclusion), verdicts.Count(v => v.Conclusion == conclusion));
            writer.WriteStartArray("provisions");
            foreach (var citation in rule.CitationsIn(answer.Law, Election)) ReportJson.Write(writer, citation);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        answer.Table.WriteNotes(writer);
        writer.WriteEndObject();
    });

    private static void WriteNames(Utf8JsonWriter writer, string property, IReadOnlyList<PopulationUnit> units)
    {
        writer.WriteStartArray(property);
        foreach (var unit in units) writer.WriteStringValue(unit.Name);
        writer.WriteEndArray();
    }

    private static string Names(IReadOnlyList<PopulationUnit> units, string separator) => string.Join(separator, units.Select(u => u.Name));
}
