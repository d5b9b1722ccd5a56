using System.Globalization;
using Election.Rules.Dossiers;
using Election.Rules.Validation;
using NodaTime;

namespace Election.Rules.Tests;

/// <summary>The README's examples are these methods, word for word: they compile, run, and say what the README says.</summary>
public sealed class ReadmeTests
{
    private static string Readme { get; } = File.ReadAllText(Path.Combine(Paths.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Calculator_RunsAsWritten()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        #region calculator
        var day = new LocalDate(2026, 11, 1);
        var law = LawInForce.On(day, province: "320102");       // the law of the day, in Nanjing, Jiangsu
        var county = Occasion.General(Level.County, day);
        Console.WriteLine(CandidateRange.Of(2, county, law));   // two seats: how many candidates?
        foreach (var entry in ElectionCalendar.For(county, law).Entries) Console.WriteLine(entry);
        #endregion

        AssertInReadme("calculator");
        AssertOutput(Console.ToString());
    }

    [Fact]
    public void Quota_RunsAsWritten()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var (law, county) = (LawInForce.On(new LocalDate(2026, 11, 1), "320102"), Occasion.General(Level.County, new LocalDate(2026, 11, 1)));

        #region quota
        var total = SeatTotal.Of(356_531, county, law)!.Value;
        foreach (var step in total.Steps) Console.WriteLine($"{step.Text.En}  [{step.Citation.In(Language.English)}]");
        #endregion

        AssertInReadme("quota");
        AssertOutput(Console.ToString());
    }

    [Fact]
    public void Validator_RunsAsWritten()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var (law, county) = (LawInForce.On(new LocalDate(2026, 11, 1)), Occasion.General(Level.County, new LocalDate(2026, 11, 1)));

        #region validator
        var validator = new ElectoralDistrictValidator(law, county, new() { Culture = new("en") });
        var area = new ElectoralArea { Population = 120_000, Seats = 60 };
        var result = validator.Validate(new ElectoralDistrict { Seats = 4, Population = 11_000, Area = area });
        foreach (var failure in result.Errors) Console.WriteLine($"{failure.Severity} {failure.ErrorCode}: {failure.ErrorMessage}");
        Console.WriteLine(result.IsLawful());
        #endregion

        AssertInReadme("validator");
        AssertOutput(Console.ToString());
    }

    [Fact]
    public void Audit_RunsAsWritten()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var path = Path.Combine(Paths.Samples, "town-73-deputies.json");

        #region audit
        var dossier = ElectionDossier.Read(File.ReadAllBytes(path), path);
        var report = ElectionAudit.Run(dossier);
        foreach (var verdict in report.Breaches)
            Console.WriteLine($"{verdict.Rule.Id} {verdict.Subject}: {verdict.Explanation.In(Language.English)}");
        Console.WriteLine($"{report.Count(Conclusion.Met)} met, {report.Count(Conclusion.Undetermined)} undetermined");
        #endregion

        AssertInReadme("audit");
        AssertOutput(Console.ToString());
    }

    [Fact]
    public void Count_RunsAsWritten()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var (law, county) = (LawInForce.On(new LocalDate(2026, 11, 1), "320102"), Occasion.General(Level.County, new LocalDate(2026, 11, 1)));

        #region count
        var poll = new Poll
        {
            Seats = 2,
            Voters = 3_000,
            Participants = 2_000,
            BallotsCast = 1_999,
            Persons = [new("A", 1_500) { IsCandidate = true }, new("B", 900) { IsCandidate = true }, new("C", 700) { IsCandidate = true }],
        };
        var result = PollResult.Of(poll, county, law);
        foreach (var step in result.Minutes) Console.WriteLine($"{step.Text.En}  [{step.Citation.In(Language.English)}]");
        #endregion

        AssertInReadme("count");
        AssertOutput(Console.ToString());
    }

    [Fact]
    public void Status_RunsAsWritten()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var dossier = ElectionDossier.Read(File.ReadAllBytes(Path.Combine(Paths.Samples, "xiyang-2011-plan.json")), "xiyang-2011-plan.json") with { Timetable = new() };

        #region status
        var status = ElectionAudit.Status(dossier, new LocalDate(2011, 5, 9));
        Console.WriteLine($"Next: {status.Procedures[0].Next?.Title.En}");
        foreach (var step in status.Overdue) Console.WriteLine($"Overdue: {step.Title.En}");
        foreach (var date in status.Ahead) Console.WriteLine($"In {date.DaysLeft} day(s): {date.Entry.Label.En}");
        #endregion

        AssertInReadme("status");
        AssertOutput(Console.ToString());
    }

    [Fact]
    public void Law_RunsAsWritten()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        #region law
        var before = LawInForce.On(new LocalDate(2026, 3, 26), "120113");
        var after = LawInForce.On(new LocalDate(2026, 3, 27), "120113");    // Tianjin's rules of 2026 come into force
        foreach (var change in before.DifferencesTo(after).Where(c => c.To.Norm is Norm<Lead>).Take(3))
            Console.WriteLine($"{change.Parameter.Id}: {change.To.Norm!.InWords.En}, {change.To.Norm.Citations[0].In(Language.English)}");
        #endregion

        AssertInReadme("law");
        AssertOutput(Console.ToString());
    }

    /// <summary>The guide's page on local rules says what its sample says, and its code runs.</summary>
    [Fact]
    public void LocalRules_RunAsWritten()
    {
        var dossier = ElectionDossier.Read(File.ReadAllBytes(Path.Combine(Paths.Samples, "local-rules", "county-2021.json")), "county-2021.json");

        #region local-rules
        var county = new LocalRules("sample-county-plan", "410199", new("示例县选举工作方案（虚构）", "Sample County Election Plan (fictitious)"), new LocalDate(2021, 6, 1),
        [
            LocalNorm.Of(Parameters.ElectionNoticeLead, new Lead(5), Force.Mandatory, Scope.Direct.For(ElectionKind.General),
                "各选区应当在选举日的五日以前公布投票选举的时间、地点。", article: 6),
        ]);
        var book = LawBook.Standard.With(county);
        var law = book.On(new LocalDate(2021, 11, 1), "410199");
        var report = ElectionAudit.Run(dossier, book: book);
        #endregion

        AssertIn(File.ReadAllText(Path.Combine(Paths.Root, "docs", "guide", "local-rules.md")).ReplaceLineEndings("\n"), "local-rules");
        Assert.Equal(new Lead(5), law.Find(Parameters.ElectionNoticeLead, new Occasion(Level.County))!.Value);
        Assert.Equal([TimetableRules.ElectionNotice], report.Breaches.Select(v => v.Rule));
        Assert.Equal("2021-06-01", report.Law.Editions.Single(e => e.Instrument == county.Instrument).Edition.Id);
    }

    /// <summary>The output printed under each command is what it prints. Of the first, an audit, a breach is the result.</summary>
    [Fact]
    public void Commands_PrintWhatTheReadmeShows()
    {
        const string Command = "dotnet run --project src/Election.Rules.Tool -- ";
        var commands = Readme.Split('\n').Where(l => l.StartsWith(Command, StringComparison.Ordinal)).Select(l => l.Split('#')[0].TrimEnd()[Command.Length..].Split(' ')).ToLookup(c => c.Contains("--out"));
        Assert.Equal([1, 0, 0, 0, 0], commands[false].Select(command =>
        {
            var run = ElectionRulesTool(command);
            AssertOutput(run.Output);
            return run.ExitCode;
        }));
        // Those that write: what they write is there.
        var folder = Directory.CreateTempSubdirectory("readme-").FullName;
        Assert.Equal([1, 1, 1], commands[true].Select(command => ElectionRulesTool([.. command.Select((word, i) => i > 0 && command[i - 1] == "--out" ? Path.Combine(folder, word) : word)]).ExitCode));
        Assert.All((string[])["site/index.html", "review/election-rules-zh.docx", "audit.docx"], file => Assert.True(File.Exists(Path.Combine(folder, file)), file));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The README counts what the library has.</summary>
    [Fact]
    public void Readme_CountsTheRules() => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{RuleBook.All.Count} rules"), Readme, StringComparison.Ordinal);

    private static Shell.Result ElectionRulesTool(string[] arguments) => Tool.ElectionRules.Run(arguments);

    private static void AssertOutput(string output) => Assert.Contains("\n```text\n" + output.TrimEnd('\n') + "\n```\n", Readme, StringComparison.Ordinal);

    private static void AssertInReadme(string region) => AssertIn(Readme, region);

    private static void AssertIn(string page, string region)
    {
        var lines = File.ReadAllLines(Path.Combine(Paths.Root, "tests", "Election.Rules.Tests", "ReadmeTests.cs"));
        var code = lines.SkipWhile(l => l.Trim() != "#region " + region).Skip(1).TakeWhile(l => l.Trim() != "#endregion").Select(l => l.Length >= 8 ? l[8..] : l);
        Assert.Contains("```csharp\n" + string.Join('\n', code) + "\n```", page, StringComparison.Ordinal);
    }
}
