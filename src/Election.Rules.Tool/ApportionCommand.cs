using System.CommandLine;
using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;
using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary><c>apportion FILE --seats N</c>: divides seats among the units of a table by population.</summary>
internal static class ApportionCommand
{
    private const int MostNamed = 20;

    /// <summary>Of townships and of districts the law says the same at both levels; of the smallest township, at that of counties.</summary>
    private static readonly Occasion County = new(Level.County);

    internal static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A table of units and populations, as CSV (UTF-8, UTF-16 or GBK) or .xlsx, or - for standard input." };
        var seats = new Option<string>("--seats") { Description = "The seats to divide.", Required = true };
        var method = new Option<string>("--method")
        {
            Description = "How: largest-remainder (最大余数法), sainte-lague (圣拉居法) or least-deviation (the largest deviation from the mean as small as can be).",
            DefaultValueFactory = _ => "largest-remainder",
        };
        method.AcceptOnlyFromAmong("largest-remainder", "sainte-lague", "least-deviation");
        var min = new Option<string>("--min") { Description = "The seats that each unit has at least.", DefaultValueFactory = _ => "1" };
        var max = new Option<string?>("--max") { Description = "The seats that each unit has at most, such as 3 for electoral districts; no bound where it is not given." };
        var asOf = Options.AsOf();
        var sheet = Options.Sheet();
        var format = Options.Format("text", "json", "csv", "xlsx");
        var output = Options.Out();
        var lang = Options.Lang();
        var populationColumn = Options.PopulationColumn();
        var nameColumn = Options.NameColumn();
        var command = new Command("apportion", "Divides a number of seats among townships or other units by population, exactly.") { file, sheet, seats, method, min, max, asOf, format, output, lang, populationColumn, nameColumn };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language =>
        {
            OutputFile.Refuse(parsed.GetValue(output), parsed.GetRequiredValue(format), parsed.GetRequiredValue(file));
            return Run(
            () => UnitTable.Read(parsed.GetRequiredValue(file), parsed.GetValue(sheet), parsed.GetValue(populationColumn), parsed.GetValue(nameColumn)),
            new(
                Options.Whole(parsed.GetRequiredValue(seats), "--seats", 1, Check.MostSeats),
                Enum.Parse<DivisionMethod>(parsed.GetRequiredValue(method).Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
                Options.Whole(parsed.GetRequiredValue(min), "--min", 0, Check.MostSeats),
                parsed.GetValue(max) is { } most ? Options.Whole(most, "--max", 1, Check.MostSeats) : null,
                Options.Law(Options.DayOf(parsed.GetValue(asOf)), null, [])),
            parsed.GetRequiredValue(format),
            parsed.GetValue(output),
            language);
        }));
        return command;
    }

    private static int Run(Func<UnitTable> read, Terms terms, string format, string? output, Language language)
    {
        if (terms.Min > terms.Max) throw new BadInputException($"--min {terms.Min} 大于 --max {terms.Max}", $"--min {terms.Min} is more than --max {terms.Max}");
        if (terms is { Method: DivisionMethod.LeastDeviation, Min: 0 }) throw new BadInputException($"--min 0：没有名额的单位无所谓偏差；least-deviation 须为1以上", $"--min 0: a unit without a seat has no deviation; least-deviation takes 1 or more");
        var table = read();
        var division = Options.Try(() => SeatDivision.Of(table.Units, terms.Seats, terms.Method, terms.Min, terms.Max), "--seats");
        if (output is not null) OutputFile.WriteAndTell(output, Result(division).ToWorkbook(language, output, [Method(terms), .. TieWords(division), .. WithoutSeat(division, terms), .. table.Notes]));
        else Console.Out.Write(format switch
        {
            "json" => Json(division, terms, table) + "\n",
            "csv" => Result(division).ToCsv(language),
            _ => Text(division, terms, table, language),
        });
        Console.Out.Flush();
        foreach (var note in format is "csv" or "xlsx" ? TieWords(division).Concat(WithoutSeat(division, terms)).Concat(table.Notes) : table.Warnings) Options.Tell(note.In(language));
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
        var text = new StringBuilder(Table.Of(rows));
        Line(Rounding(withShares: true));
        text.Append('\n');
        Line(Method(terms));
        foreach (var words in Feasibility(terms, table) is { } found ? FeasibilityWords(found) : []) Line(words);
        foreach (var words in TieWords(division).Concat(WithoutSeat(division, terms))) Line(words);
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
        if (ByPopulation(terms) is not { } byPopulation)
        {
            var day = Iso(terms.Law.AsOf!.Value);
            return Both($"按{name}分配，{bounds}。{day}施行的法律怎样规定，尚无依据。", $"Divided by {name}, {bounds}. What the law of {day} said of it is not proved.");
        }
        var served = Both(
            $"{byPopulation.In(Language.Chinese)}（按人口数分配{(terms.Min > 0 ? "，县的人口特少的乡镇至少一名" : "")}）",
            $"{byPopulation.In(Language.English)} (by population{(terms.Min > 0 ? ", a county's smallest township at least one" : "")})");
        if (OfDistricts(terms) is { } ofDistricts)
            served = Both($"{served}、{ofDistricts.In(Language.Chinese)}（每一选区一名至三名）", $"{served}, {ofDistricts.In(Language.English)} (a district one to three)");
        return Both($"按{name}分配，{bounds}；依据{served}。法律没有规定计算方法。", $"Divided by {name}, {bounds}, to serve {served}. The law prescribes no arithmetic.");
    }

    /// <summary>EL 15(1): seats follow population, and in a county each township has one.</summary>
    private static Citation? ByPopulation(Terms terms) => terms.Law.Find(Parameters.SmallestTownship, County)?.Citations[0];

    /// <summary>EL 25(2), where the units are electoral districts by the seats that they have at most.</summary>
    private static Citation? OfDistricts(Terms terms) => terms.Law.Find(Parameters.SeatsPerDistrict, County) is { } norm && norm.Value.Most == terms.Max ? norm.Citations[0] : null;

    private static IEnumerable<Bilingual> WithoutSeat(SeatDivision division, Terms terms)
    {
        var without = division.Units.Where(u => u.Seats == 0).Select(u => u.Unit).ToList();
        if (without.Count > 0 && ByPopulation(terms) is { } law)
        {
            yield return Both(
                $"没有名额的单位：{Names(without, "、")}；在县、自治县，人口特少的乡、民族乡、镇至少应有代表一人（{law.In(Language.Chinese)}）。",
                $"Without a seat: {Names(without, ", ")}; in a county each township has at least one ({law.In(Language.English)}).");
        }
    }

    /// <summary>Whether any division within the bounds stays within the tolerance of EL 26: asked of districts, whose seats have a most.</summary>
    private static DivisionFeasibility? Feasibility(Terms terms, UnitTable table) => terms is not { Max: { } max, Min: > 0 } ? null
        : terms.Law.Find(Parameters.PopulationDeviation, County) is { } tolerance
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
            $"No division keeps every unit within {tolerance} of the mean; at best the largest deviation is {best}. In the way are:");
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
        yield return Both(
            $"并列：{Names(tie.Units, "、")}对{tie.Seats}个名额的份额完全相等；按人口多者优先、人口相同按名称字符编码先后的办法，暂给{Names(got, "、")}；并列由选举委员会（人大常委会）决定。",
            $"Tie: {Names(tie.Units, ", ")} have exactly equal claims to {tie.Seats} of the seats; by the order of last resort (more people first, then the name that comes first by its characters' code points) {Names(got, ", ")} got {(tie.Seats == 1 ? "it" : "them")} for now; the tie is for the election committee (or the congress's standing committee) to decide.");
    }

    private static string Names(IReadOnlyList<PopulationUnit> units, string separator) =>
        string.Join(separator, units.Take(MostNamed).Select(u => u.Name)) + (units.Count > MostNamed ? Invariant($"{separator}… ({units.Count})") : "");

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
        writer.WriteString("lawAsOf", Iso(terms.Law.AsOf!.Value));
        writer.WriteStartArray("provisions");
        if (ByPopulation(terms) is { } byPopulation) ReportJson.Write(writer, byPopulation);
        if (OfDistricts(terms) is { } ofDistricts) ReportJson.Write(writer, ofDistricts);
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

    private static ResultTable Result(SeatDivision division) => new(
        new("名额分配", "Seats"),
        [new("名称", "name"), new("人口", "population"), new("名额", "seats"), new("偏差", "deviation")],
        [.. division.Units.Select(u => (object?[])[u.Unit.Name, u.Unit.Population, u.Seats, u.Deviation])]);

    /// <summary>The exact share of the seats with two decimals, rounded half up.</summary>
    private static string Share(long population, SeatDivision division)
    {
        var hundredths = ((Int128)population * division.Seats * 200 + division.Population) / (2 * (Int128)division.Population);
        return Invariant($"{hundredths / 100}.{hundredths % 100:00}");
    }

    /// <summary>What is to be divided, and how.</summary>
    private sealed record Terms(int Seats, DivisionMethod Method, int Min, int? Max, LawInForce Law);
}
