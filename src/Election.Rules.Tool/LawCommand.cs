using System.CommandLine;
using System.Text.Json;
using Election.Rules.Dossiers;

namespace Election.Rules.Tool;

/// <summary><c>law</c>: everything in force on a day in a place; <c>law diff</c>: what changed or differs; <c>law readings</c>: the open questions.</summary>
internal static class LawCommand
{
    internal static Command Create()
    {
        var parameters = new Argument<string[]>("PARAMETER") { Description = "Ids of parameters, or the beginning of ids, to which the table is limited; without any, all.", Arity = ArgumentArity.ZeroOrMore };
        var asOf = Options.AsOf();
        // Given twice it is a comparison: that is said where it is refused.
        var province = new Option<string[]>("--province") { Description = Options.Province().Description };
        var readings = Options.Readings();
        var local = Options.Local();
        var words = new Option<bool>("--words") { Description = "Also the words of the provisions." };
        var unknown = new Option<bool>("--unknown") { Description = "Only what is not known." };
        var format = Options.Format("text", "json", "csv");
        var lang = Options.Lang();
        var command = new Command("law", """
            Lists the law of a day in a place: every number and duty with its force, source and evidence, and what is not known.

              election-rules law --as-of 2021-11-01 --province 32
              election-rules law seat-total --as-of 2016-11-01 --words
              election-rules law diff 2020-10-17 2020-10-18
              election-rules law diff 2026-11-01 --province 32 --province 33
              election-rules law readings
            """)
        { parameters, asOf, province, readings, local, words, unknown, format, lang };
        command.Add(Diff());
        command.Add(ReadingsList());
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language =>
        {
            var places = parsed.GetValue(province) ?? [];
            if (places.Length > 1) throw new BadInputException($"--province：只能给出一个；比较两个省份应写为 election-rules law diff 日期 --province {places[0]} --province {places[1]}", $"--province: one only; 'election-rules law diff DAY --province {places[0]} --province {places[1]}' compares two");
            var law = Options.Law(Options.DayOf(parsed.GetValue(asOf)), places.FirstOrDefault(), Options.Chosen(parsed.GetValue(readings)), book: Options.BookOf(parsed.GetValue(local)));
            var entries = law.Entries.Where(Named<LawEntry>(parsed.GetValue(parameters), e => e.Parameter)).Where(e => !parsed.GetValue(unknown) || !e.IsKnown).ToList();
            Console.Out.Write(parsed.GetRequiredValue(format) switch
            {
                "json" => ReportJson.Text(writer => Array(writer, entries, e => Write(writer, e.Parameter, e))) + "\n",
                "csv" => Table.Csv([LawPage.CsvHeadings, .. entries.Select(LawPage.CsvRow)]),
                _ => new LawPage(language, parsed.GetValue(words)).Write(law, entries),
            });
            return ExitCode.Lawful;
        }));
        return command;
    }

    private static Command Diff()
    {
        var first = new Argument<string>("DATE1") { Description = "The first day, such as 2020-10-17." };
        var second = new Argument<string?>("DATE2") { Description = "The second day; the first where two provinces are compared on one day.", Arity = ArgumentArity.ZeroOrOne };
        var provinces = new Option<string[]>("--province") { Description = "The place; given twice, the first day is asked of the first and the second of the second." };
        var parameters = new Option<string[]>("--parameter") { Description = "The id of a parameter, or the beginning of ids, to which the list is limited. May be repeated." };
        var readings = Options.Readings();
        var local = Options.Local();
        var words = new Option<bool>("--words") { Description = "Also the words of the provisions." };
        var format = Options.Format("text", "json", "csv");
        var lang = Options.Lang();
        var command = new Command("diff", "Lists what changed from one day to another, or differs from one province to another, with both provisions.") { first, second, provinces, parameters, readings, local, words, format, lang };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language =>
        {
            var places = parsed.GetValue(provinces) ?? [];
            if (places.Length > 2) throw new BadInputException($"--province：最多给出两个，这里给出了{places.Length}个", $"--province: two at most, and {places.Length} are given");
            var (from, to) = (Options.Date(parsed.GetRequiredValue(first), "DATE1"), parsed.GetValue(second) is { } day ? Options.Date(day, "DATE2") : default(NodaTime.LocalDate?));
            if (to is null && places.Length < 2) throw new BadInputException($"只给出了一个日期；应再给出第二个日期，或者用两个 --province 比较两个省份", $"only one day is given; a second day is expected, or --province twice to compare two places");
            var book = Options.BookOf(parsed.GetValue(local));
            var chosen = Options.Chosen(parsed.GetValue(readings));
            var one = Options.Law(from, places.FirstOrDefault(), chosen, book: book);
            var two = Options.Law(to ?? from, places.LastOrDefault(), chosen, book: book);
            var changes = one.DifferencesTo(two).Where(Named<LawChange>(parsed.GetValue(parameters), c => c.Parameter)).ToList();
            Console.Out.Write(parsed.GetRequiredValue(format) switch
            {
                "json" => ReportJson.Text(writer => Array(writer, changes, c =>
                {
                    Head(writer, c.Parameter, c.From.Scope);
                    writer.WriteStartObject("from");
                    Says(writer, c.From);
                    writer.WriteEndObject();
                    writer.WriteStartObject("to");
                    Says(writer, c.To);
                    writer.WriteEndObject();
                })) + "\n",
                "csv" => Table.Csv([LawPage.CsvDiffHeadings, .. changes.Select(LawPage.CsvRow)]),
                _ => new LawPage(language, parsed.GetValue(words)).Write(one, two, changes),
            });
            return ExitCode.Lawful;
        }));
        return command;
    }

    private static Command ReadingsList()
    {
        var id = new Argument<string?>("ID") { Description = "The id of one open question, such as days-before; without it, all.", Arity = ArgumentArity.ZeroOrOne };
        var format = Options.Format("text", "json");
        var lang = Options.Lang();
        var command = new Command("readings", "Lists the questions that the law leaves open: their readings, with the authority of each, the rules they touch and the provisions that depart.") { id, format, lang };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language =>
        {
            var asked = parsed.GetValue(id);
            IReadOnlyList<Interpretation> questions = asked is null ? Interpretations.All
                : [Interpretations.All.FirstOrDefault(i => i.Id == asked) ?? throw new BadInputException($"没有解释问题“{asked}”；用 election-rules law readings 可以列出全部", $"there is no open question '{asked}'; 'election-rules law readings' lists them all")];
            Console.Out.Write(parsed.GetRequiredValue(format) == "json"
                ? ReportJson.Text(writer => Array(writer, questions, question => Write(writer, question))) + "\n"
                : new LawPage(language, withWords: false).Write(questions));
            return ExitCode.Lawful;
        }));
        return command;
    }

    /// <summary>Limits a list to the parameters named; a name that none has is refused.</summary>
    private static Func<T, bool> Named<T>(string[]? names, Func<T, Parameter> of)
    {
        if (names is null or []) return _ => true;
        foreach (var name in names)
            if (!Parameters.All.Any(p => p.Id.StartsWith(name, StringComparison.Ordinal)))
                throw new BadInputException($"没有参数“{name}”；用 election-rules law 可以列出全部", $"there is no parameter '{name}'; 'election-rules law' lists them all");
        return x => names.Any(name => of(x).Id.StartsWith(name, StringComparison.Ordinal));
    }

    internal static void Array<T>(Utf8JsonWriter writer, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Parameter parameter, LawEntry entry)
    {
        Head(writer, parameter, entry.Scope);
        Says(writer, entry);
    }

    private static void Head(Utf8JsonWriter writer, Parameter parameter, Scope scope)
    {
        writer.WriteString("parameter", parameter.Id);
        ReportJson.Write(writer, "label", parameter.Label);
        writer.WriteString("unit", parameter.Unit.Id);
        Write(writer, scope);
    }

    /// <summary>The occasions on which a rule or a norm speaks.</summary>
    internal static void Write(Utf8JsonWriter writer, Scope scope)
    {
        writer.WriteStartArray("levels");
        foreach (var level in scope.Levels) writer.WriteStringValue(JsonNamingPolicy.KebabCaseLower.ConvertName(level.ToString()));
        writer.WriteEndArray();
        writer.WriteStartArray("kinds");
        foreach (var kind in scope.Kinds) writer.WriteStringValue(JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()));
        writer.WriteEndArray();
    }

    /// <summary>The value as local rules give it, with its source; or null, with why there is none.</summary>
    private static void Says(Utf8JsonWriter writer, LawEntry entry)
    {
        Write(writer, entry.Reading);
        if (entry.Norm is not { } norm)
        {
            writer.WriteNull("value");
            writer.WriteBoolean("known", entry.IsKnown);
            writer.WriteString("absence", Words.Camel(entry.Absence!.Value.Kind));
            ReportJson.Write(writer, "why", entry.WhyAbsent!);
            return;
        }
        WriteValue(writer, norm);
        writer.WriteStartArray("provisions");
        foreach (var citation in norm.Citations) ReportJson.Write(writer, citation);
        writer.WriteEndArray();
    }

    /// <summary>What a norm sets, how strongly, and how that is proved.</summary>
    internal static void WriteValue(Utf8JsonWriter writer, Norm norm)
    {
        writer.WritePropertyName("value");
        norm.WriteValue(writer);
        ReportJson.Write(writer, "inWords", norm is Norm<Duty> ? new("义务", "duty") : norm.InWords);
        writer.WriteString("force", Words.Camel(norm.Force));
        writer.WriteString("evidence", ReportJson.Name(norm.Evidence));
        writer.WriteString("quotation", norm.Quotation);
    }

    /// <summary>The reading on which an entry rests, or null.</summary>
    internal static void Write(Utf8JsonWriter writer, EntryReading? reading)
    {
        if (reading is null)
        {
            writer.WriteNull("reading");
            return;
        }
        writer.WriteStartObject("reading");
        writer.WriteString("question", reading.Question.Id);
        writer.WriteString("reading", reading.Reading);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Interpretation question)
    {
        writer.WriteString("id", question.Id);
        ReportJson.Write(writer, "question", question.Question);
        writer.WriteStartArray("readings");
        foreach (var reading in question.Readings)
        {
            writer.WriteStartObject();
            writer.WriteString("id", reading.Id);
            writer.WriteBoolean("default", reading == question.Default);
            ReportJson.Write(writer, "meaning", reading.Meaning);
            ReportJson.Write(writer, "authority", reading.Authority);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("rules");
        foreach (var rule in RuleBook.All.Where(r => r.OpenQuestions.Contains(question))) writer.WriteStringValue(rule.Id);
        writer.WriteEndArray();
        writer.WriteStartArray("departures");
        foreach (var (place, national) in Coverage.DeparturesUnder(question))
        {
            writer.WriteStartObject();
            writer.WriteString("instrument", place.Instrument.Id);
            writer.WriteNumber("article", place.Article);
            writer.WriteNumber("paragraph", place.Paragraph);
            writer.WriteString("from", LawPage.Newest(national).In(Language.English));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
