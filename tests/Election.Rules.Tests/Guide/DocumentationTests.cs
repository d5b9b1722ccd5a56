using System.Globalization;
using System.Xml.Linq;
using Election.Rules.Dossiers;
using Election.Rules.Validation;
using FluentValidation;
using NodaTime;

namespace Election.Rules.Tests.Guide;

/// <summary>The examples in the XML documentation are lines of these tests: they compile, run, and print what their remarks say.</summary>
public sealed class DocumentationTests
{
    private static readonly LocalDate Day = new(2026, 11, 1);

    private sealed record Form(ElectoralDistrict District, IReadOnlyList<ElectoralDistrict> Districts);

    private sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator(LawInForce law, Occasion county)
        {
            RuleFor(form => form.District).Lawful(DistrictRules.Seats, law, county);
            RuleForEach(form => form.Districts).SetValidator(new ElectoralDistrictValidator(law, county));
        }
    }

    [Fact]
    public void Law()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        {
            var law = LawInForce.On(new LocalDate(2026, 11, 1), "320102");   // Nanjing, Jiangsu
            var lead = law.Find(Parameters.VoterListLead, new Occasion(Level.County))!;
            Console.WriteLine($"{lead.InWords.En}: {lead.Citations[0].In(Language.English)}");   // 20 days before election day: Electoral Law (2020-10-18), Art. 28
        }
        AssertPrinted(Console, "20 days before election day: Electoral Law (2020-10-18), Art. 28");
        {
            var path = Path.Combine(Paths.Samples, "local-rules", "county-plan.json");
            var book = LawBook.Standard.With(LocalRules.Read(File.ReadAllBytes(path), path));
            var law = book.On(new LocalDate(2021, 11, 1), "410199");
            Assert.Contains(law.Editions, e => e.Instrument.Id == "sample-county-plan");
        }
        {
            var readings = Readings.Default.With("days-before", "E-N-1");   // what the registered questions are: Interpretations.All
            var law = LawInForce.On(new LocalDate(2026, 11, 1), "320102", readings);
            Assert.Equal("E-N-1", law.Reading(Interpretations.DaysBefore));
        }
        {
            var county = Occasion.General(Level.County, new LocalDate(2026, 11, 1));
            var town = new Occasion(Level.Township, ElectionKind.ByElection) { Unit = UnitKind.Town, Day = new LocalDate(2026, 11, 1) };
            Assert.Equal((true, true), (county.IsDirect, town.IsDirect));
        }
    }

    [Fact]
    public void Rules()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var (law, county) = (LawInForce.On(Day, "320102"), Occasion.General(Level.County, Day));
        {
            ElectoralDistrict[] districts = [new() { Seats = 4 }, new() { Seats = 3 }];
            var verdicts = new Verdict[districts.Length];
            DistrictRules.Seats.JudgeAll(districts, county, law, verdicts);
            Assert.Equal([Conclusion.Breached, Conclusion.Met], verdicts.Select(v => v.Conclusion));
        }
        {
            var verdict = DistrictRules.Seats.Judge(new ElectoralDistrict { Seats = 4 }, county, law);
            Console.WriteLine(verdict.Conclusion);   // Breached
        }
        {
            var explanation = DistrictRules.Seats.Explain(new ElectoralDistrict { Seats = 4 }, county, law);
            Console.WriteLine(explanation.Message.En);   // The district elects 4; each district elects at most 3.
            Console.WriteLine(explanation.Cure.En);   // Divide it into districts of one to three seats.
            Console.WriteLine(explanation.Citations[0].In(Language.English));   // Electoral Law (2020-10-18), Art. 25(2)
            Console.WriteLine(explanation.Citations[0].Text);   // 选区的大小，按照每一选区选一名至三名代表划分。
        }
        AssertPrinted(Console, "Breached", "The district elects 4; each district elects at most 3.", "Divide it into districts of one to three seats.", "Electoral Law (2020-10-18), Art. 25(2)", "选区的大小，按照每一选区选一名至三名代表划分。");
        {
            var rule = RuleBook.Find("district.seats")!;
            foreach (var example in rule.Examples) Console.WriteLine($"{example.Title.En}: {example.Conclusion}");
            Assert.Contains($"\n{rule.Examples[^1].Title.En}: ", Console.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Calculators()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var (law, county) = (LawInForce.On(Day, "320102"), Occasion.General(Level.County, Day));
        {
            Console.WriteLine(CandidateRange.Of(2, county, law));   // 3–4
        }
        {
            var total = SeatTotal.Of(356_531, county, law)!.Value;
            Console.WriteLine($"{total.Base} + {total.Added} = {total.Total}");   // 140 + 71 = 211
        }
        {
            var calendar = ElectionCalendar.For(county, law);
            Console.WriteLine(calendar.Entries[0]);   // 2026-10-12 timetable.voter-list
        }
        {
            Console.WriteLine(PopulationBand.Of(120_000, 60, 2, new Fraction(30, 100)));   // 2800–5200
        }
        {
            var division = SeatDivision.Of([new("A", 5_100), new("B", 2_900)], 8, DivisionMethod.LargestRemainder);
            foreach (var unit in division.Units) Console.WriteLine($"{unit.Unit.Name}: {unit.Seats}");   // A: 5, B: 3
        }
        AssertPrinted(Console, "3–4", "140 + 71 = 211", "2026-10-12 timetable.voter-list", "2800–5200", "A: 5", "B: 3");
    }

    [Fact]
    public void Dossiers()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var path = Path.Combine(Paths.Samples, "town-73-deputies.json");
        {
            var dossier = ElectionDossier.Read(File.ReadAllBytes(path), path);
            var planned = new ElectionDossier { Election = new() { Level = Level.Township, Day = new LocalDate(2026, 11, 1), Plan = true } };
            Assert.False(ElectionAudit.Run(planned).HasUnlawful);
            Assert.Equal("town-73-deputies.json", dossier.FileName);
        }
        {
            var report = ElectionAudit.Run(ElectionDossier.Read(File.ReadAllBytes(path), path));
            foreach (var verdict in report.Breaches)
                Console.WriteLine($"{verdict.Rule.Id} {verdict.Subject}: {verdict.Explanation.In(Language.English)}");
            Assert.StartsWith("candidates.surplus-in-aggregate /totals: 73 seats", Console.ToString(), StringComparison.Ordinal);
            Console.WriteLine(report.ToText(Language.English, ReportDetail.Summary));   // for people; ToMarkdown, and ToJson for programs
            foreach (var open in report.Verdicts.Where(v => v.Conclusion == Conclusion.Undetermined))
                Console.WriteLine($"{open.Rule.Id} needs {string.Join(", ", open.Missing)}");
            Assert.Contains(" needs /", Console.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Validators()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var (law, county) = (LawInForce.On(Day, "320102"), Occasion.General(Level.County, Day));
        var failure = new FormValidator(law, county).Validate(new Form(new() { Seats = 4 }, [])).Errors[0];
        {
            var explanation = ((LawfulState)failure.CustomState).Explain();
            Assert.Equal(DistrictRules.Seats, explanation.Rule);
        }
        {
            var validator = new DistrictPlanValidator(law, county);
            var result = validator.Validate(new DistrictPlan { Area = new() { Population = 120_000, Seats = 60 }, Districts = [new() { Id = "1", Seats = 2, Population = 4_100 }] });
            Console.WriteLine(result.IsLawful());   // True
        }
        AssertPrinted(Console, "True");
    }

    /// <summary>Every example of the library's documentation stands in this file, line by line.</summary>
    [Fact]
    public void Examples_AreLinesOfTheseTests()
    {
        var tests = LinesOf(File.ReadAllText(Path.Combine(Paths.Root, "tests", "Election.Rules.Tests", "Guide", "DocumentationTests.cs")));
        var examples = XDocument.Load(Path.ChangeExtension(typeof(Rule).Assembly.Location, ".xml")).Descendants("code").Select(code => LinesOf(code.Value)).ToList();
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Contains(example, tests, StringComparison.Ordinal));

        static string LinesOf(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
    }

    private static void AssertPrinted(StringWriter console, params string[] lines) => Assert.Equal(lines, console.ToString().TrimEnd('\n').Split('\n'));
}
