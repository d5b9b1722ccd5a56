using System.CommandLine;
using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;
using NodaTime;
using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary><c>apportion FILE --seats N</c>: divides seats among the units of a table by population.</summary>
internal static class ApportionCommand
{
    private const int MostSeats = 10_000_000;
    private const int MostNamed = 20;

    internal static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A table of units and populations, as CSV (UTF-8, UTF-16 or GBK), or - for standard input." };
        var seats = new Option<string>("--seats") { Description = "The seats to divide.", Required = true };
        var method = new Option<string>("--method")
        {
            Description = "How: largest-remainder (最大余数法), sainte-lague (圣拉居法) or least-deviation (the largest deviation from the mean as small as can be).",
            DefaultValueFactory = _ => "largest-remainder",
        };
        method.AcceptOnlyFromAmong("largest-remainder", "sainte-lague", "least-deviation");
        var min = new Option<string>("--min") { Description = "The seats that each unit has at least.", DefaultValueFactory = _ => "1" };
        var max = new Option<string?>("--max") { Description = "The seats that each unit has at most, such as 3 for electoral districts; no bound where it is not given." };
        var format = Options.Format("text", "json", "csv");
        var lang = Options.Lang();
        var populationColumn = Options.PopulationColumn();
        var nameColumn = Options.NameColumn();
        var command = new Command("apportion", "Divides a number of seats among townships or other units by population, exactly.") { file, seats, method, min, max, format, lang, populationColumn, nameColumn };
        command.SetAction(parsed => Options.Run(() => Run(
            parsed.GetRequiredValue(file),
            new(
                Options.Whole(parsed.GetRequiredValue(seats), "--seats", 1, MostSeats),
                Enum.Parse<DivisionMethod>(parsed.GetRequiredValue(method).Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
                Options.Whole(parsed.GetRequiredValue(min), "--min", 0, MostSeats),
                parsed.GetValue(max) is { } most ? Options.Whole(most, "--max", 1, MostSeats) : null),
            parsed.GetRequiredValue(format),
            Options.LanguageOf(parsed.GetRequiredValue(lang)),
            parsed.GetValue(populationColumn),
            parsed.GetValue(nameColumn))));
        return command;
    }

    private static int Run(string file, Terms terms, string format, Language language, string? populationColumn, string? nameColumn)
    {
        if (terms.Min > terms.Max) throw new BadInputException(Invariant($"--min {terms.Min} is more than --max {terms.Max}"));
        if (terms is { Method: DivisionMethod.LeastDeviation, Min: 0 }) throw new BadInputException("--min 0: a unit without a seat has no deviation; least-deviation takes 1 or more");
        var table = UnitTable.Read(file, populationColumn, nameColumn);
        var division = Options.Try(() => SeatDivision.Of(table.Units, terms.Seats, terms.Method, terms.Min, terms.Max), "--seats");
        Console.Out.Write(format switch
        {
            "json" => Json(division, terms, table) + "\n",
            "csv" => Csv(division, language),
            _ => Text(division, terms, table, language),
        });
        Console.Out.Flush();
        foreach (var note in format == "csv" ? TieWords(division).Concat(table.Notes) : table.Warnings) Options.Tell(note.In(language));
        return ExitCode.Lawful;
    }

    private static string Text(SeatDivision division, Terms terms, UnitTable table, Language language)
    {
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        List<string[]> rows = [[Say("名称", "Name"), Say("人口", "Population"), Say("应得名额", "Exact share"), Say("名额", "Seats"), Say("每名代表人口", "People per deputy"), Say("偏差", "Deviation")]];
        rows.AddRange(division.Units.Select(u => (string[])[
            u.Unit.Name, Number(u.Unit.Population), Share(u.Unit.Population, division), Number(u.Seats), Deviation.PeoplePerDeputy(u.Unit.Population, u.Seats), u.Deviation?.ToString() ?? "—"]));
        rows.Add([Say("合计", "Total"), Number(division.Population), Share(division.Population, division), Number(division.Seats), Deviation.PeoplePerDeputy(division.Population, division.Seats), Say("最大", "at most ") + division.LargestDeviation.Size]);
        Table.AlignRight(rows, 1..5);
        var text = new StringBuilder(Table.Of(rows)).Append('\n');
        Line(Method(terms));
        foreach (var words in Feasibility(terms, table) is { } found ? FeasibilityWords(found) : []) Line(words);
        foreach (var tie in TieWords(division)) Line(tie);
        table.AppendNotes(text, language);
        return text.ToString();

        void Line(Bilingual words) => text.Append(words.In(language)).Append('\n');
    }

    /// <summary>The method, its bounds, and the provisions that the division serves.</summary>
    private static Bilingual Method(Terms terms)
    {
        var name = terms.Method switch
        {
            DivisionMethod.LargestRemainder => new Bilingual("最大余数法", "the largest remainder"),
            DivisionMethod.SainteLague => new("圣拉居法", "Sainte-Laguë"),
            _ => new("最大偏差最小法", "the least deviation"),
        };
        var bounds = terms.Max is { } max
            ? new Bilingual(Invariant($"每单位{terms.Min}至{max}名"), Invariant($"{terms.Min} to {max} seats a unit"))
            : new(Invariant($"每单位至少{terms.Min}名"), Invariant($"at least {terms.Min} {(terms.Min == 1 ? "seat" : "seats")} a unit"));
        var byPopulation = ElectoralLaw.At(15).In(ElectoralLaw.Of2020);
        var (zh, en) = ($"{byPopulation.In(Language.Chinese)}（按人口数分配", $"{byPopulation.In(Language.English)} (by population");
        (zh, en) = terms.Min > 0 ? (zh + "，县的人口特少的乡镇至少一名）", en + ", a county's smallest township at least one)") : (zh + "）", en + ")");
        if (terms.Max == 3)
        {
            var ofDistricts = ElectoralLaw.At(25, 2).In(ElectoralLaw.Of2020);
            (zh, en) = ($"{zh}、{ofDistricts.In(Language.Chinese)}（每一选区一名至三名）", $"{en}, {ofDistricts.In(Language.English)} (a district one to three)");
        }
        return new($"按{name.Zh}分配，{bounds.Zh}；依据{zh}。法律没有规定计算方法。", $"Divided by {name.En}, {bounds.En}, to serve {en}. The law prescribes no arithmetic.");
    }

    /// <summary>Whether any division within the bounds stays within the tolerance of EL 26: asked of districts, whose seats have a most.</summary>
    private static DivisionFeasibility? Feasibility(Terms terms, UnitTable table) => terms is not { Max: { } max, Min: > 0 } ? null
        : LawInForce.On(LocalDate.FromDateTime(DateTime.Today)).Find(Parameters.PopulationDeviation, new Occasion(Level.County)) is { } tolerance
            ? DivisionFeasibility.Of(table.Units, terms.Seats, tolerance.Value, terms.Min, max)
            : null;

    private static IEnumerable<Bilingual> FeasibilityWords(DivisionFeasibility found)
    {
        var (tolerance, best) = (found.Tolerance, found.Best.LargestDeviation.Size);
        if (found.IsFeasible)
        {
            yield return new(
                $"各单位与平均数相差都在{tolerance}以内的分配存在（大体相等的参考幅度）；最大偏差最小可为{best}。",
                $"A division exists that keeps every unit within {tolerance} of the mean, the benchmark of rough equality; the largest deviation can be as small as {best}.");
            yield break;
        }
        yield return new(
            $"没有一种分配能使各单位与平均数相差都在{tolerance}以内；最大偏差最小为{best}。障碍如下：",
            $"No division keeps every unit within {tolerance} of the mean; the largest deviation is {best} at least. In the way are:");
        foreach (var blocking in found.Blocking.Take(MostNamed)) yield return InWords(blocking);
        if (found.Blocking.Count > MostNamed) yield return new(Invariant($"  ……共{found.Blocking.Count}个单位"), Invariant($"  … {found.Blocking.Count} units in all"));
    }

    private static Bilingual InWords(BlockingUnit blocking)
    {
        var (name, people, seats, band) = (blocking.Unit.Name, blocking.Unit.Population, blocking.Seats, blocking.Lawful);
        var why = blocking.Reason switch
        {
            BlockingReason.TooManyPeople => new Bilingual("人口过多，应划出一部分", "too many people for the most seats: divide it"),
            BlockingReason.TooFewPeople => new("人口过少，应与邻近单位合并", "too few people for the fewest seats: join it to a neighbour"),
            BlockingReason.BetweenSeats => new("人口介于两种名额之间", "too many people for some seats, too few for one more"),
            BlockingReason.TooFewSeatsInAll => new("总名额不敷分配", "the total has too few seats for all"),
            _ => new("总名额过多", "the total has too many seats for all"),
        };
        return new(
            Invariant($"  {name}：{people}人，{why.Zh}；{seats}名对应{band.Least}人至{band.Most}人。"),
            Invariant($"  {name}: {people} people, {why.En}; {seats} {(seats == 1 ? "seat takes" : "seats take")} {band.Least} to {band.Most}."));
    }

    private static IEnumerable<Bilingual> TieWords(SeatDivision division)
    {
        if (division.Tie is not { } tie) yield break;
        var got = tie.Units.Take(tie.Seats).ToList();
        yield return new(
            Invariant($"并列：{Names(tie.Units, "、")}对{tie.Seats}个名额的份额完全相等；按人口多者在先、人口相同则名称字符编码小者在先的最后次序，给了{Names(got, "、")}。"),
            Invariant($"Tie: {Names(tie.Units, ", ")} have exactly equal claims to {tie.Seats} of the seats; by the order of last resort (more people first, then the name that comes first by its characters' code points) {Names(got, ", ")} got {(tie.Seats == 1 ? "it" : "them")}."));

        string Names(IReadOnlyList<PopulationUnit> units, string separator) =>
            string.Join(separator, units.Take(MostNamed).Select(u => u.Name)) + (units.Count > MostNamed ? Invariant($"{separator}… ({units.Count})") : "");
    }

    private static string Json(SeatDivision division, Terms terms, UnitTable table) => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("method", JsonNamingPolicy.KebabCaseLower.ConvertName(division.Method.ToString()));
        writer.WriteNumber("seats", division.Seats);
        writer.WriteNumber("population", division.Population);
        writer.WriteNumber("min", terms.Min);
        if (terms.Max is { } max) writer.WriteNumber("max", max);
        else writer.WriteNull("max");
        writer.WriteStartArray("units");
        foreach (var (unit, seats, deviation) in division.Units)
        {
            writer.WriteStartObject();
            writer.WriteString("name", unit.Name);
            writer.WriteNumber("population", unit.Population);
            writer.WriteString("share", Share(unit.Population, division));
            writer.WriteNumber("seats", seats);
            writer.WriteString("perDeputy", seats == 0 ? null : Deviation.PeoplePerDeputy(unit.Population, seats));
            writer.WriteString("deviation", Plain(deviation));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("ties");
        if (division.Tie is { } tie)
        {
            writer.WriteStartObject();
            writer.WriteNumber("seats", tie.Seats);
            writer.WriteStartArray("units");
            foreach (var unit in tie.Units) writer.WriteStringValue(unit.Name);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteString("largestDeviation", division.LargestDeviation.Size);
        if (Feasibility(terms, table) is { } feasibility) Write(writer, feasibility);
        writer.WriteStartArray("provisions");
        ReportJson.Write(writer, ElectoralLaw.At(15).In(ElectoralLaw.Of2020));
        if (terms.Max == 3) ReportJson.Write(writer, ElectoralLaw.At(25, 2).In(ElectoralLaw.Of2020));
        writer.WriteEndArray();
        table.WriteNotes(writer);
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, DivisionFeasibility found)
    {
        writer.WriteString("tolerance", found.Tolerance.ToString());
        writer.WriteBoolean("feasible", found.IsFeasible);
        writer.WriteString("smallestTolerance", found.Best.LargestDeviation.Size);
        writer.WriteStartArray("blocking");
        foreach (var blocking in found.Blocking)
        {
            writer.WriteStartObject();
            writer.WriteString("name", blocking.Unit.Name);
            writer.WriteNumber("population", blocking.Unit.Population);
            writer.WriteString("reason", JsonNamingPolicy.KebabCaseLower.ConvertName(blocking.Reason.ToString()));
            writer.WriteNumber("seats", blocking.Seats);
            writer.WriteNumber("least", blocking.Lawful.Least);
            writer.WriteNumber("most", blocking.Lawful.Most);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static string Csv(SeatDivision division, Language language) => Table.Csv(
    [
        language == Language.Chinese ? ["名称", "人口", "名额", "偏差"] : ["name", "population", "seats", "deviation"],
        .. division.Units.Select(u => (string[])[u.Unit.Name, Number(u.Unit.Population), Number(u.Seats), Plain(u.Deviation) ?? ""]),
    ]);

    /// <summary>The exact share of the seats with two decimals, rounded down.</summary>
    private static string Share(long population, SeatDivision division)
    {
        var hundredths = (Int128)population * division.Seats * 100 / division.Population;
        return Invariant($"{hundredths / 100}.{hundredths % 100:00}");
    }

    /// <summary>What is to be divided, and how.</summary>
    private sealed record Terms(int Seats, DivisionMethod Method, int Min, int? Max);
}
