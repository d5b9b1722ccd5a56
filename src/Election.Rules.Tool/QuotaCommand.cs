using System.CommandLine;
using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules.Tool;

/// <summary><c>quota --level LEVEL --population N</c>: the total of seats that a population gives; with <c>--seats</c>, the populations that give a total.</summary>
internal static class QuotaCommand
{
    internal static Command Create()
    {
        var level = new Option<string>("--level") { Description = "The level of the congress: township, county, prefecture or province.", Required = true };
        level.AcceptOnlyFromAmong("township", "county", "prefecture", "province");
        var population = new Option<string?>("--population") { Description = "The population on which the total is fixed, such as 356531." };
        var seats = new Option<string?>("--seats") { Description = "Instead of a population: a total, to learn which populations give it." };
        string[] kinds = [.. Enum.GetValues<UnitKind>().Select(k => JsonNamingPolicy.KebabCaseLower.ConvertName(k.ToString()))];
        var unit = new Option<string?>("--unit") { Description = $"The kind of unit: {string.Join(", ", kinds)}. Needed at the level of provinces and with --supplement." };
        unit.AcceptOnlyFromAmong(kinds);
        var asOf = Options.AsOf("The day on which the total was fixed,");
        var supplement = new Option<bool>("--supplement") { Description = "Five per cent more were decided (EL 12(3))." };
        var format = Options.Format("text", "json");
        var lang = Options.Lang();
        var readings = Options.Readings();
        var command = new Command("quota", "Reckons the total of seats of a congress from its population, or the populations that give a total.") { level, population, seats, unit, asOf, supplement, format, lang, readings };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language =>
        {
            var date = Options.DayOf(parsed.GetValue(asOf));
            var occasion = new Occasion(Enum.Parse<Level>(parsed.GetRequiredValue(level), ignoreCase: true))
            {
                Unit = parsed.GetValue(unit) is { } kind ? Enum.GetValues<UnitKind>()[Array.IndexOf(kinds, kind)] : null,
            };
            var law = Options.Law(date, null, Options.Chosen(parsed.GetValue(readings)));
            var ask = new Question(occasion, law, date, parsed.GetValue(supplement), language, parsed.GetRequiredValue(format) == "json");
            if (ask is { Supplement: true, Occasion.Unit: null } && law.Find(Parameters.SeatTotal, occasion) is not null) throw NoUnit(ask);
            return (parsed.GetValue(population), parsed.GetValue(seats)) switch
            {
                ({ } people, null) => Total(ask, Cell.Population(people) is var (number, problem) && number is { } value ? value : throw new BadInputException($"--population：“{people}”{problem}", $"--population: '{people}' {problem}")),
                (null, { } total) => Populations(ask, Options.Whole(total, "--seats", 1, Check.MostSeats)),
                _ => throw new BadInputException($"应写明 --population 或者 --seats 之一，如 --population 356531", $"expected either --population or --seats, such as --population 356531"),
            };
        }));
        return command;
    }

    private sealed record Question(Occasion Occasion, LawInForce Law, LocalDate Date, bool Supplement, Language Language, bool IsJson)
    {
        internal string Say(string zh, string en) => Language == Language.Chinese ? zh : en;
    }

    private static int Total(Question ask, int population)
    {
        var total = Options.Try(() => SeatTotal.Of(population, ask.Occasion, ask.Law, ask.Supplement), "--unit") ?? throw NoFormula(ask);
        if (ask.IsJson) Console.Out.WriteLine(Json(ask, total));
        else
        {
            var text = new StringBuilder();
            text.Append(ask.Say($"代表总名额至多{total.Total}名。", $"The total may be {total.Total} at most.")).Append('\n');
            foreach (var step in total.Steps) text.Append("  ").Append(step.Text.In(ask.Language)).Append(ask.Say("　", "  ")).Append(step.Citation.In(ask.Language)).Append('\n');
            text.Append(total.Least is { } least
                ? ask.Say($"至少{least}名；经确定后不再变动。", $"It may be {least} at least; once fixed, it stands.")
                : ask.Say("法律对下限没有规定；经确定后不再变动。", "The law sets no least number here; once fixed, the total stands.")).Append('\n');
            Console.Out.Write(text);
        }
        return ExitCode.Lawful;
    }

    private static int Populations(Question ask, int seats)
    {
        var range = Options.Try(() => SeatTotal.PopulationFor(seats, ask.Occasion, ask.Law, ask.Supplement), "--unit");
        if (range is null && ask.Law.Find(Parameters.SeatTotal, ask.Occasion) is null) throw NoFormula(ask);
        if (ask.IsJson) Console.Out.WriteLine(Json(ask, seats, range));
        else
        {
            Console.Out.WriteLine(range switch
            {
                null => ask.Say($"没有哪个人口数按公式恰为{seats}名。", $"The formula gives {seats} seats for no population."),
                { Most: { } most } r => ask.Say($"{r.Least}人至{most}人，按公式为{seats}名。", $"{r.Least} to {most} people give {seats} seats."),
                { } r => ask.Say($"{r.Least}人以上，按公式为{seats}名。", $"{r.Least} people or more give {seats} seats."),
            });
        }
        return ExitCode.Lawful;
    }

    private static BadInputException NoFormula(Question ask) => new(
        $"--as-of {Words.Iso(ask.Date)}：当日施行的法律对这一级的名额基数和增加数有无规定，尚无依据；{First(ask)}以后有规定",
        $"--as-of {Words.Iso(ask.Date)}: the law of that day is not known to set a formula for this level; from {First(ask)} on it is");

    /// <summary>Whether five per cent are open depends on the kind of unit.</summary>
    private static BadInputException NoUnit(Question ask)
    {
        if (ask.Law.Find(Parameters.SeatSupplement, ask.Occasion) is not { Value.Units: var open })
            return new($"--supplement：这一级不能另加百分之五（《选举法》第十二条第三款）", $"--supplement: five per cent are open to no unit of this level (EL 12(3))");
        string[] kinds = [.. Enum.GetValues<UnitKind>().Where(open.Contains).Select(k => JsonNamingPolicy.KebabCaseLower.ConvertName(k.ToString()))];
        return new(
            $"--supplement：须用 --unit 写明行政区域类别；这一级可以另加百分之五的有{open.In(Language.Chinese)}（{string.Join('、', kinds)}；《选举法》第十二条第三款）",
            $"--supplement: --unit is needed; five per cent are open to these kinds of this level only (EL 12(3)): {string.Join(", ", kinds)}");
    }

    /// <summary>The first day on which the law is known to set a formula for the level.</summary>
    private static string First(Question ask) => Words.Iso(Parameters.SeatTotal.National.Where(n => n.Scope.Includes(ask.Occasion)).Min(n => n.From));

    private static string Json(Question ask, SeatTotal total) => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("total", total.Total);
        writer.WriteNumber("base", total.Base);
        writer.WriteNumber("added", total.Added);
        writer.WriteNumber("cap", total.Cap);
        writer.WriteBoolean("capped", total.IsCapped);
        if (total.CapAbove > 0) writer.WriteNumber("capAbove", total.CapAbove);
        writer.WriteNumber("supplement", total.Supplement);
        if (total.Least is { } least) writer.WriteNumber("least", least);
        else writer.WriteNull("least");
        writer.WriteNumber("population", total.Population);
        writer.WriteNumber("step", total.Step);
        WriteOccasion(writer, ask);
        writer.WriteStartArray("steps");
        foreach (var step in total.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("zh", step.Text.Zh);
            writer.WriteString("en", step.Text.En);
            writer.WritePropertyName("provision");
            ReportJson.Write(writer, step.Citation);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static string Json(Question ask, int seats, PopulationRange? range) => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("total", seats);
        if (range is { } found)
        {
            writer.WriteStartObject("population");
            writer.WriteNumber("least", found.Least);
            if (found.Most is { } most) writer.WriteNumber("most", most);
            else writer.WriteNull("most");
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("population");
        }
        WriteOccasion(writer, ask);
        writer.WriteEndObject();
    });

    private static void WriteOccasion(Utf8JsonWriter writer, Question ask)
    {
        writer.WriteString("level", Words.Camel(ask.Occasion.Level));
        if (ask.Occasion.Unit is { } unit) writer.WriteString("unit", JsonNamingPolicy.KebabCaseLower.ConvertName(unit.ToString()));
        writer.WriteString("lawAsOf", Words.Iso(ask.Date));
    }
}
