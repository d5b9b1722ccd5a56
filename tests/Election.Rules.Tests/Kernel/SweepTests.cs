using System.Globalization;
using Election.Rules.Dossiers;
using Election.Rules.Tests.Tool;
using Election.Rules.Validation;
using NodaTime;

namespace Election.Rules.Tests.Kernel;

/// <summary>The machine changes nothing: not its culture, not its time zone, not how many threads ask at once.</summary>
public sealed class SweepTests
{
    private static readonly LocalDate Day = new(2026, 11, 1);

    private static readonly string[] Dossiers = [.. Directory.GetFiles(Paths.Samples, "*.json").Order(StringComparer.Ordinal), Path.Combine(Paths.Samples, "counts", "three-districts.json")];

    private static readonly string[][] Commands =
    [
        ["check", "samples/xiyang-2011-plan.json", "--lang", "en"],
        ["check", "samples/xiyang-2011-plan.json", "--format", "json"],
        ["status", "samples/xiyang-2011-carried-out.json", "--lang", "zh", "--on", "2011-11-01"],
        ["calendar", "2026-11-01", "--province", "32", "--lang", "en"],
        ["quota", "--level", "county", "--population", "356531", "--as-of", "2026-11-01", "--lang", "en"],
        ["district", "samples/tables/villages.csv", "--seats", "9", "--as-of", "2026-11-01", "--lang", "en"],
        ["apportion", "samples/tables/towns.csv", "--seats", "40", "--as-of", "2026-11-01", "--format", "csv", "--lang", "en"],
        ["roll", "samples/tables/roll.csv", "--election-day", "2026-11-01", "--adults", "14", "--lang", "en"],
        ["tally", "samples/tables/count.csv", "--seats", "2", "--voters", "3000", "--participants", "2000", "--ballots-cast", "1999", "--as-of", "2021-11-01", "--lang", "zh"],
        ["recall", "--level", "county", "--voters", "5000", "--province", "15", "--as-of", "2026-11-01", "--lang", "en"],
        ["law", "diff", "2020-10-17", "2020-10-18", "--lang", "en"],
    ];

    private static readonly Lazy<string> Plain = new(() => In("", () => Everything() + ToolSays()));

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void Everything_IsTheSameInEveryCulture(string culture) => Assert.Equal(Plain.Value, In(culture, () => Everything() + ToolSays()));

    /// <summary>The cultures of the sweep are not all one: the machine knows their digits, calendars and commas.</summary>
    [Fact]
    public void Cultures_OfTheSweep_WouldShow()
    {
        Assert.Equal("1,5", In("de-DE", () => $"{1.5m}"));
        Assert.Equal("2564", In("th-TH", () => $"{new DateTime(2021, 11, 1):yyyy}"));
        Assert.Equal("i".ToUpperInvariant() + "İ", "I" + In("tr-TR", () => CultureInfo.CurrentCulture.TextInfo.ToUpper("i")));
        Assert.NotEqual("2021", In("fa-IR", () => $"{new DateTime(2021, 11, 1):yyyy}"));
    }

    /// <summary>Twenty-six hours apart, and with a culture of the environment: a process says what this one says.</summary>
    [Theory]
    [InlineData("Pacific/Kiritimati", "de_DE.UTF-8")]
    [InlineData("Pacific/Pago_Pago", "ar_SA.UTF-8")]
    public void Tool_InAnotherTimeZone_SaysTheSame(string zone, string locale)
    {
        string[] command = ["check", "samples/xiyang-2011-carried-out.json", "--format", "json"];
        var there = ElectionRules.Run(command, environment: new Dictionary<string, string> { ["TZ"] = zone, ["LC_ALL"] = locale });
        Assert.Equal(ElectionRules.Run(command), there);
    }

    /// <summary>Rules, a law book nobody has asked yet, and validators are shared by threads that begin at once.</summary>
    [Fact]
    public void ThirtyTwoThreads_JudgeAsOne()
    {
        var local = File.ReadAllBytes(Path.Combine(Paths.Samples, "local-rules", "county-plan.json"));
        var expected = Judged(LawBook.Standard.With(LocalRules.Read(local, "local")), Validator());
        var (book, validator) = (LawBook.Standard.With(LocalRules.Read(local, "local")), Validator());
        using var start = new Barrier(32);
        var found = new string[32];
        var threads = Enumerable.Range(0, 32).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            found[i] = Judged(book, validator);
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        Assert.All(found, f => Assert.Equal(expected, f));

        static ElectoralDistrictValidator Validator() => new(LawInForce.On(Day), Occasion.General(Level.County, Day), new() { Culture = new("en") });

        static string Judged(LawBook book, ElectoralDistrictValidator validator)
        {
            var area = new ElectoralArea { Population = 120_000, Seats = 60 };
            return string.Join('\n', Enumerable.Range(1, 5).SelectMany(seats => validator.Validate(new ElectoralDistrict { Seats = seats, Population = 6_000, Area = area }).Errors).Select(e => e.ErrorMessage))
                + string.Concat(Dossiers.Where((_, i) => i % 8 == 0).Select(file => ElectionAudit.Run(ElectionDossier.Read(File.ReadAllBytes(file), file), book: book).ToJson(ReportDetail.Normal)))
                + string.Join(' ', RuleBook.All.Select(r => r.Examples[0].Explain().Message.En));
        }
    }

    // A third of the reports and examples: seven cultures in seconds. The whole suite runs under one of them each night.
    private static string Everything()
    {
        var law = LawInForce.On(Day, "320102");
        var county = Occasion.General(Level.County, Day);
        var units = Enumerable.Range(1, 9).Select(i => new PopulationUnit($"{i}", (i * 1_234) + 567)).ToList();
        var reports = Dossiers.Where((_, i) => i % 3 == 1).Select(file => ElectionAudit.Run(ElectionDossier.Read(File.ReadAllBytes(file), file))).ToList();
        var poll = new Poll { Seats = 2, Voters = 3_000, Participants = 2_000, BallotsCast = 1_999, Persons = [new("A", 1_500) { IsCandidate = true }, new("B", 900) { IsCandidate = true }, new("C", 700) { IsCandidate = true }] };
        var calendar = ElectionCalendar.For(county, law);
        return string.Concat(reports.Select(r => r.ToJson(ReportDetail.Normal) + r.ToText(Language.English)))
            + string.Join('\n', RuleBook.All.SelectMany(r => r.Examples.Where((_, i) => i % 3 == 0)).Select(e => e.Explain()).Select(e => $"{e.Message} {e.Cure} {string.Concat(e.Steps.Select(s => s.Text.En))} {string.Join(';', e.Citations.Select(c => c.In(Language.Chinese)))}"))
            + string.Join('\n', SeatTotal.Of(1_356_531, county, law)!.Value.Steps.Select(s => s.Text))
            + CandidateRange.Of(2, county, law) + string.Join('\n', PollResult.Of(poll, county, law).Minutes.Select(s => s.Text))
            + string.Join(',', SeatDivision.Of(units, 30, DivisionMethod.SainteLague).Units.Select(u => $"{u.Seats} {u.Deviation}"))
            + calendar.ToICalendar(Language.Chinese) + calendar.ToICalendar(Language.English)
            + ElectionCalendar.EarliestLawfulDay(new() { VoterListPublished = Example.Day }, new(Level.County), law).Reason.En;
    }

    private static string ToolSays() => string.Concat(Commands.Select(ElectionRules.Run).Select(r =>
    {
        Assert.True(r.ExitCode < 2, r.Error);
        return r.Output + r.Error;
    }));

    private static T In<T>(string culture, Func<T> get)
    {
        var (current, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return get();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (current, ui);
        }
    }
}
