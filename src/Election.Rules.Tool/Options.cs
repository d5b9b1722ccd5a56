using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using NodaTime;
using NodaTime.Text;

namespace Election.Rules.Tool;

/// <summary>What the exit code says.</summary>
internal static class ExitCode
{
    internal const int Lawful = 0;
    internal const int Unlawful = 1;
    internal const int BadInput = 2;
}

/// <summary>An input that cannot be used; what it says is the one line printed.</summary>
internal sealed class BadInputException(Bilingual said) : Exception(said.En)
{
    internal BadInputException(FormattableString zh, FormattableString en)
        : this(Words.Both(zh, en))
    {
    }

    internal Bilingual Said { get; } = said;

    /// <summary>What is wrong on a line of a file.</summary>
    internal static BadInputException At(string file, int line, FormattableString zh, FormattableString en)
    {
        var problem = Words.Both(zh, en);
        return new($"{file}：第{line}行，{problem}", $"{file}: line {line}: {problem}");
    }
}

/// <summary>Options that several commands share, with the same words everywhere.</summary>
internal static class Options
{
    internal static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = $"The form of the output: {string.Join(", ", formats)}.", DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    internal static Option<string> Lang()
    {
        var option = new Option<string>("--lang")
        {
            Description = "The language of the output: zh or en. Chinese where the system's language is Chinese, otherwise English.",
            DefaultValueFactory = _ => Bilingual.LanguageOf(CultureInfo.CurrentUICulture) == Language.Chinese ? "zh" : "en",
        };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    internal static Option<string[]> Readings() => new("--reading")
    {
        Description = "A reading of an open question, as ID=READING, such as days-before=E-N-1. May be repeated.",
    };

    internal static Option<string[]> Local() => new("--local") { Description = "A file of local rules (JSON) that stand beside those of this package. May be repeated." };

    /// <summary>The law data with the local rules of files.</summary>
    internal static LawBook BookOf(string[]? files) => (files ?? []).Aggregate(LawBook.Standard, (book, file) =>
    {
        try
        {
            return book.With(LocalRules.Read(File.ReadAllBytes(file), file));
        }
        catch (LawDataException e)
        {
            throw new BadInputException(new Bilingual("地方规则无法采用：" + e.Message, e.Message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException($"--local {file}：无法读取：{e.Message}", $"--local {file}: {e.Message}");
        }
    });

    internal static Option<string?> Province() => new("--province") { Description = "The GB/T 2260 code of the province or of any division in it, such as 32 or 320102." };

    internal static Option<string?> AsOf(string day = "The day") => new("--as-of") { Description = day + " whose law counts; today where it is not given." };

    internal static LocalDate DayOf(string? day) => day is null ? LocalDate.FromDateTime(DateTime.Today) : Date(day, "--as-of");

    internal static Option<string?> Out() => new("--out") { Description = "The file to which xlsx is written." };

    internal static Option<string?> Sheet() => new("--sheet") { Description = "The sheet of a workbook (.xlsx); the first visible one with such a table where it is not given." };

    internal static Option<string?> PopulationColumn() => new("--population-column") { Description = "The heading (or number) of the column of populations, where several could be meant." };

    internal static Option<string?> NameColumn() => new("--name-column") { Description = "The heading (or number) of the column of names, where several could be meant." };

    /// <summary>Refuses what is given to the command around a subcommand: it would be dropped without a word.</summary>
    internal static void RefuseOutside(ParseResult parsed)
    {
        var inner = parsed.CommandResult.Command.Name;
        if (parsed.CommandResult.Parent is not CommandResult outer) return;
        foreach (var given in outer.Children)
        {
            var (zh, en) = given switch
            {
                OptionResult { Implicit: false, Option.Name: var name } => ($"{name} 应写在 {inner} 之后", $"write {name} after {inner}"),
                ArgumentResult { Tokens: [{ Value: var value }, ..] } => ($"“{value}”不能写在 {inner} 之前", $"'{value}' cannot stand before {inner}"),
                _ => default,
            };
            if (zh is not null) throw new BadInputException(new Bilingual($"{outer.Command.Name} {inner}：{zh}", $"{outer.Command.Name} {inner}: {en}"));
        }
    }

    private static Language LanguageOf(string lang) => lang == "zh" ? Language.Chinese : Language.English;

    internal static Dictionary<string, string> Chosen(string[]? readings)
    {
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reading in readings ?? [])
        {
            var parts = reading.Split('=', 2);
            if (parts.Length != 2) throw new BadInputException($"--reading {reading}：应写为“问题=读法”，如 days-before=E-N-1", $"--reading {reading}: expected ID=READING, such as days-before=E-N-1");
            Try(() => Rules.Readings.Default.With(parts[0], parts[1]), "--reading " + reading, detail => $"没有这个问题或者这种读法：{detail}");
            chosen[parts[0]] = parts[1];
        }
        return chosen;
    }

    /// <summary>An open question on whose reading an answer turned, and the reading used.</summary>
    internal static Bilingual Said(Interpretation question, LawInForce law)
    {
        var used = question.Readings.First(r => r.Id == law.Reading(question));
        return new($"读法：{question.Question.Zh}——{used.Meaning.Zh}（{question.Id}={used.Id}）。", $"Reading: {question.Question.En} {used.Meaning.En} ({question.Id}={used.Id})");
    }

    internal static LocalDate Date(string text, string option)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success && parsed.Value.Year is >= 1800 and < 2300
            ? parsed.Value
            : throw new BadInputException($"{option}：“{text}”不是1800年至2299年之间的日期；应写为如2021-11-01", $"{option}: '{text}' is no date of the calendar between 1800 and 2299; expected one like 2021-11-01");
    }

    /// <summary>Reads a whole number.</summary>
    internal static int Whole(string text, string option, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw new BadInputException($"{option}：“{text}”无法识别；应为{least}至{most}的整数", $"{option}: '{text}' cannot be read; expected a whole number from {least} to {most}");

    /// <summary>Resolves the law of a day in a province.</summary>
    internal static LawInForce Law(LocalDate date, string? province, Dictionary<string, string> readings, string option = "--province", LawBook? book = null)
    {
        var chosen = readings.Aggregate(Rules.Readings.Default, (all, one) => all.With(one.Key, one.Value));
        return Try(() => (book ?? LawBook.Standard).On(date, province, chosen), option, _ => $"“{province}”不是内地行政区划的GB/T 2260代码；应写为如320102，或者其前两位");
    }

    /// <summary>Turns what the library refuses into a line for the user.</summary>
    /// <param name="get">What is asked of the library.</param>
    /// <param name="option">The option to which it is due.</param>
    /// <param name="zh">The Chinese of what the library says in English, which it is given.</param>
    internal static T Try<T>(Func<T> get, string option, Func<string, string>? zh = null)
    {
        try { return get(); }
        catch (ArgumentException e)
        {
            var detail = e.Message.Split(" (Parameter", 2)[0];
            throw new BadInputException($"{option}：{zh?.Invoke(detail) ?? $"不能这样计算：{detail}"}", $"{option}: {detail}");
        }
    }

    /// <summary>Runs a command: bad input is one line on standard error, in the language asked for, and exit code 2.</summary>
    internal static int Run(string lang, Func<Language, int> run)
    {
        var language = LanguageOf(lang);
        try
        {
            var exit = run(language);
            Console.Out.Flush();
            return exit;
        }
        catch (BadInputException e)
        {
            Tell(e.Said.In(language));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Tell((language == Language.Chinese ? "结果无法写出：" : "the output cannot be written: ") + e.Message);
        }
        return ExitCode.BadInput;
    }

    /// <summary>Refuses a place to write to beside a form that is printed, none beside one that is not, and what would be written over what is read.</summary>
    internal static void RefuseOut(string? output, string format, string input)
    {
        if (output is not null && format != "xlsx") throw new BadInputException($"--out：只用于 --format xlsx；{format} 可以用 > 写入文件", $"--out: for --format xlsx only; {format} can be sent to a file with >");
        if (format == "xlsx" && string.IsNullOrWhiteSpace(output)) throw new BadInputException($"--format xlsx：应以 --out 写明文件，如 --out result.xlsx", $"--format xlsx: expected --out with a file, such as --out result.xlsx");
        if (output is not null && input != "-" && Path.GetFullPath(input) == Path.GetFullPath(output)) throw WouldWriteOver(output, input);
    }

    internal static BadInputException WouldWriteOver(string output, string input) => new($"--out {output}：这是被核对的文件{input}，不能覆盖", $"--out {output}: this is {input}, which is read; it would be written over");

    /// <summary>Writes a file and prints its name.</summary>
    internal static void WriteAndTell(string file, byte[] bytes)
    {
        WriteFile(file, bytes);
        Console.Out.WriteLine(file);
    }

    /// <summary>Writes a file, and makes the folder that it is to stand in.</summary>
    internal static void WriteFile(string file, byte[] bytes)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
            File.WriteAllBytes(file, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(file, e);
        }
    }

    /// <summary>Why nothing can be written to a place.</summary>
    internal static BadInputException CannotWrite(string place, Exception why) => File.Exists(place)
        ? new($"--out {place}：这是文件，不是文件夹", $"--out {place}: this is a file, not a folder")
        : Directory.Exists(place)
            ? new($"--out {place}：这是文件夹，应写明其中的文件", $"--out {place}: this is a folder; expected a file in it")
            : new($"--out {place}：无法写入：{why.Message}", $"--out {place}: {why.Message}");

    /// <summary>Writes one line on standard error, whatever a file or an argument contains; numbers of persons are masked.</summary>
    internal static void Tell(string message)
    {
        var line = string.Concat(Shield.Blot(message).Select(c => char.IsControl(c) ? '\uFFFD' : c));
        Console.Error.WriteLine("election-rules: " + (line.Length > 500 ? line[..500] + "…" : line));
    }
}

/// <summary>Plain text tables; a Chinese character takes two columns.</summary>
internal static class Table
{
    internal static string Of(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => Width(row[column]))).ToArray();
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var line = string.Concat(row.Select((cell, column) => column + 1 == row.Count ? cell : cell + new string(' ', widths[column] - Width(cell) + 2)));
            text.Append(line.TrimEnd()).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>Pads the cells of columns of numbers on the left.</summary>
    internal static void AlignRight(IReadOnlyList<string[]> rows, Range columns)
    {
        var (from, count) = columns.GetOffsetAndLength(rows[0].Length);
        for (var column = from; column < from + count; column++)
        {
            var width = rows.Max(r => Width(r[column]));
            foreach (var row in rows) row[column] = new string(' ', width - Width(row[column])) + row[column];
        }
    }

    /// <summary>Rows as CSV, quoted where a cell needs it.</summary>
    internal static string Csv(IEnumerable<string[]> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row) writer.WriteField(cell);
                writer.NextRecord();
            }
        }
        return text.ToString();
    }

    internal static int Width(string cell) => cell.EnumerateRunes().Sum(c => c.Value >= 0x1100 ? 2 : 1);
}

/// <summary>What --help says, and the words of every command.</summary>
internal static class Words
{
    internal const string Root = """
        Checks elections to the people's congresses by China's Electoral Law, as it stood on their day.
        按照选举当日施行的《选举法》核对人大代表选举。

          election-rules check samples/xiyang-2011-carried-out.json     audit one election
          election-rules check dossiers/ --format json                  audit a folder, for programs
          election-rules verify report.json town.json                   reproduce a report from its dossier
          election-rules calendar 2026-11-01 --province 32              every statutory date
          election-rules quota --level county --population 356531       how many deputies a congress has
          election-rules candidates 2                                   how many candidates for two seats
          election-rules apportion samples/tables/towns.csv --seats 239    divide seats by population
          election-rules district samples/tables/villages.csv --seats 9    which villages make a district
          election-rules voter --born 2003-11-01 --election-day 2021-11-01
          election-rules roll samples/tables/roll.csv --election-day 2026-11-01    check a whole voter roll
          election-rules tally samples/tables/count.csv --seats 2 --voters 3000 --participants 2000
          election-rules recall --level county --voters 5000            what a recall takes, step by step
          election-rules by-election 2026-11-01 --province 44           fill a vacant seat: days, candidates, steps
          election-rules leaders deputy-head --level township --seats 4    how a congress elects its leaders
          election-rules law --as-of 2021-11-01 --province 32           everything in force, with its source
          election-rules law diff 2020-10-17 2020-10-18                 what an amendment changed
          election-rules rules timetable.formal-candidates              one rule, with the statute's words
          election-rules export --out .                                 JSON Schemas and conformance vectors, for programs

        Exit codes: 0 nothing mandatory is breached · 1 a mandatory rule is breached · 2 bad input.
        """;

    internal static string Force(Force force, Language language) => force == Rules.Force.Mandatory
        ? language == Language.Chinese ? "强制" : "mandatory"
        : language == Language.Chinese ? "指导" : "guiding";

    internal static string Conclude(Conclusion conclusion, Language language) => conclusion switch
    {
        Conclusion.Met => language == Language.Chinese ? "符合" : "met",
        Conclusion.Breached => language == Language.Chinese ? "不符合" : "breached",
        Conclusion.NotApplicable => language == Language.Chinese ? "不适用" : "not applicable",
        _ => language == Language.Chinese ? "不能判断" : "undetermined",
    };

    /// <summary>What a rule concludes; a guiding norm that is not met is no breach of law.</summary>
    internal static string Conclude(Verdict verdict, Language language) => verdict is { Conclusion: Conclusion.Breached, Force: Rules.Force.Guiding }
        ? language == Language.Chinese ? "提示" : "warning"
        : Conclude(verdict.Conclusion, language);

    internal static string Evidence(Evidence evidence, Language language) => evidence switch
    {
        Rules.Evidence.FullText => language == Language.Chinese ? "全文" : "full text",
        Rules.Evidence.Decision => language == Language.Chinese ? "修改决定" : "amending decision",
        Rules.Evidence.Derived => language == Language.Chinese ? "推定" : "derived",
        Rules.Evidence.Secondary => language == Language.Chinese ? "间接资料" : "secondary source",
        _ => language == Language.Chinese ? "节录" : "extract",
    };

    internal static string Camel<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>What a norm says, in words; of one without a number the label says it, and here only whether it permits or provides.</summary>
    internal static Bilingual Value(Norm norm, Parameter parameter) =>
        norm is not Norm<Duty> ? norm.InWords
        : parameter.IsPermission ? new("许可", "permission")
        : new("有此规定", "so provided");

    /// <summary>The force of a norm; a permission has none that could be shown.</summary>
    internal static string Force(Norm norm, Parameter parameter, Language language) => parameter.IsPermission ? "—" : Force(norm.Force, language);

    /// <summary>The value and its force in a row; of a permission the value says all.</summary>
    internal static string ValueAndForce(Norm norm, Parameter parameter, Language language) =>
        Value(norm, parameter, language) + (parameter.IsPermission ? "" : (language == Language.Chinese ? "，" : ", ") + Force(norm.Force, language));

    /// <summary>The value in words; a bare number with its unit.</summary>
    internal static string Value(Norm norm, Parameter parameter, Language language)
    {
        var of = parameter.Unit;
        var (value, unit) = (Value(norm, parameter).In(language), of.Name.In(language));
        if (unit.Length == 0) return value;
        return norm switch
        {
            Norm<int> { Value: var number } => Counted(number, of, language),
            Norm<CountRange> => language == Language.Chinese ? value + unit : $"{value} {unit}",
            Norm<OfUnits<int>> { Value: var some } => Counted(some.Value, of, language) + (language == Language.Chinese ? $"（{some.Units.In(language)}）" : $" ({some.Units.In(language)})"),
            _ => value,
        };
    }

    /// <summary>A number with its unit, such as 2名 or 1 seat.</summary>
    internal static string Counted(int number, Unit of, Language language)
    {
        var unit = of.Name.In(language);
        return unit.Length == 0 ? Number(number) : language == Language.Chinese ? Number(number) + unit : $"{Number(number)} {(number == 1 ? Singular(unit) : unit)}";
    }

    /// <summary>One of a unit: its first word is the plural.</summary>
    private static string Singular(string unit)
    {
        var words = unit.Split(' ', 2);
        words[0] = words[0] == "people" ? "person" : words[0].EndsWith("ies", StringComparison.Ordinal) ? words[0][..^3] + "y" : words[0].TrimEnd('s');
        return string.Join(' ', words);
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A deviation as programs read it, with a plain minus.</summary>
    internal static string? Plain(Deviation? deviation) => deviation?.ToString().Replace('−', '-');

    internal static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>English words as a sentence begins.</summary>
    internal static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>How the columns of a table are rounded.</summary>
    internal static Bilingual Rounding(bool withShares) => Both(
        $"{(withShares ? "应得名额、" : "")}每名代表人口四舍五入；偏差一律进到上一个0.1%，不会把超出界限的显示为没有超出。",
        $"{(withShares ? "Exact share and people" : "People")} per deputy are rounded half up, deviation up to the next tenth, so that it never reads as a bound that it passes.");

    /// <summary>A text in both languages; what is bilingual in it is said in the language of each.</summary>
    internal static Bilingual Both(FormattableString zh, FormattableString en) => new(In(Language.Chinese, zh), In(Language.English, en));

    private static string In(Language language, FormattableString text) =>
        string.Format(CultureInfo.InvariantCulture, text.Format, [.. text.GetArguments().Select(a => a is Bilingual both ? both.In(language) : a)]);

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
