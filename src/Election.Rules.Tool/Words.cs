using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Election.Rules.Tool;

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
