using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Election.Rules.Tool;

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
        var bytes = InputFile.Read(file, new("地方规则（JSON）", "local rules (JSON)"), InputFile.MostOfJson);
        try
        {
            return book.With(LocalRules.Read(bytes, file));
        }
        catch (UnreadableFileException e)
        {
            throw new BadInputException(e.Said);
        }
        catch (LawDataException e)
        {
            throw new BadInputException(e.Said);
        }
    });

    internal static Option<string?> Province() => new("--province") { Description = "The GB/T 2260 code of the province or of any division in it, such as 32 or 320102." };

    internal static Option<string?> AsOf(string day = "The day") => new("--as-of") { Description = day + " whose law counts; today where it is not given." };

    internal static LocalDate DayOf(string? day) => day is null ? LocalDate.FromDateTime(DateTime.Today) : Date(day, "--as-of");

    internal static Option<string?> Out() => new("--out") { Description = "The file to which xlsx is written." };

    internal static Option<string?> Sheet() => new("--sheet") { Description = "The sheet of a workbook (.xlsx); the first visible one with such a table where it is not given." };

    internal static Option<string?> PopulationColumn() => new("--population-column") { Description = "The heading (or number) of the column of populations, where several could be meant." };

    internal static Option<string?> NameColumn() => new("--name-column") { Description = "The heading (or number) of the column of names, where several could be meant." };

    private static Language LanguageOf(string lang) => lang == "zh" ? Language.Chinese : Language.English;

    /// <summary>The language that a line of arguments asks for, before it is parsed; else that of the system.</summary>
    internal static Language LanguageOf(string[] line)
    {
        for (var i = line.Length - 1; i >= 0; i--)
            if ((line[i] == "--lang" ? line.ElementAtOrDefault(i + 1) : line[i].StartsWith("--lang=", StringComparison.Ordinal) ? line[i][7..] : null) is ("zh" or "en") and var said) return LanguageOf(said);
        return Bilingual.LanguageOf(CultureInfo.CurrentUICulture);
    }

    internal static Dictionary<string, string> Chosen(string[]? readings)
    {
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reading in readings ?? [])
        {
            var parts = reading.Split('=', 2);
            if (parts.Length != 2) throw new BadInputException($"--reading {reading}：应写为“问题=读法”，如 days-before=E-N-1", $"--reading {reading}: expected ID=READING, such as days-before=E-N-1");
            Try(() => Rules.Readings.Default.With(parts[0], parts[1]), "--reading " + reading);
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
        return Try(() => (book ?? LawBook.Standard).On(date, province, chosen), option);
    }

    /// <summary>Turns what the library refuses into a line for the user.</summary>
    /// <param name="get">What is asked of the library.</param>
    /// <param name="option">The option to which it is due.</param>
    internal static T Try<T>(Func<T> get, string option)
    {
        try { return get(); }
        catch (ArgumentException e)
        {
            var detail = e.InWords();
            throw new BadInputException($"{option}：{detail}", $"{option}: {detail}");
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
            Tell((language == Language.Chinese ? "结果无法写出：" : "the output cannot be written: ") + FileTrouble.Of(e).In(language));
        }
        return ExitCode.BadInput;
    }

    /// <summary>Writes one line on standard error, whatever a file or an argument contains; numbers of persons are masked.</summary>
    internal static void Tell(string message)
    {
        var line = string.Concat(Shield.Blot(message).Select(c => char.IsControl(c) ? '\uFFFD' : c));
        Console.Error.WriteLine("election-rules: " + (line.Length > 500 ? line[..500] + "…" : line));
    }
}
