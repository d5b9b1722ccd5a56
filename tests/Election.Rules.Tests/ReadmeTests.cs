using System.Globalization;
using Election.Rules.Dossiers;
using Election.Rules.Tests.Guide;
using Election.Rules.Validation;
using NodaTime;

namespace Election.Rules.Tests;

/// <summary>The README's examples are these methods, word for word: they compile, run, and say what the README says.</summary>
public sealed class ReadmeTests
{
    private static readonly Page Page = new("README.md", "ReadmeTests.cs");

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

        Page.Shows("calculator", Console);
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

        Page.Shows("quota", Console);
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

        Page.Shows("validator", Console);
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

        Page.Shows("audit", Console);
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

        Page.Shows("count", Console);
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

        Page.Shows("status", Console);
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

        Page.Shows("law", Console);
    }

    /// <summary>The output printed under each command is what it prints. Of the first, an audit, a breach is the result.</summary>
    [Fact]
    public void Commands_PrintWhatTheReadmeShows()
    {
        var commands = Page.Commands.ToLookup(c => c.Words.Contains("--out"));
        Assert.Equal([1, 0, 0, 0, 0], commands[false].Select(command =>
        {
            var run = Tool.ElectionRules.Run(command.Words);
            Page.AssertOutput(command.Block, run.Output);
            return run.ExitCode;
        }));
        // Those that write: what they write is there.
        var folder = Directory.CreateTempSubdirectory("readme-").FullName;
        Assert.Equal([1, 1, 1], commands[true].Select(command => Tool.ElectionRules.Run([.. command.Words.Select((word, i) => i > 0 && command.Words[i - 1] == "--out" ? Path.Combine(folder, word) : word)]).ExitCode));
        Assert.All((string[])["site/index.html", "review/election-rules-zh.docx", "audit.docx"], file => Assert.True(File.Exists(Path.Combine(folder, file)), file));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The README counts what the library has.</summary>
    [Fact]
    public void Readme_CountsTheRules() => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{RuleBook.All.Count} rules"), File.ReadAllText(Path.Combine(Paths.Root, "README.md")), StringComparison.Ordinal);
}
