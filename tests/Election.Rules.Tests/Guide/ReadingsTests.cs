#region usings
using Election.Rules;
using Election.Rules.Dossiers;
using NodaTime;
#endregion

namespace Election.Rules.Tests.Guide;

/// <summary>docs/guide/readings.md, as written.</summary>
public sealed class ReadingsTests
{
    private static readonly Page Page = new("docs/guide/readings.md", "Guide/ReadingsTests.cs");

    [Fact]
    public void Readings_AreChosenAsWritten()
    {
        var Console = new StringWriter();
        var path = Path.Combine(Paths.Samples, "xiyang-2011-plan.json");

        #region rests
        var dossier = ElectionDossier.Read(File.ReadAllBytes(path), path);
        var report = ElectionAudit.Run(dossier);
        foreach (var verdict in report.Verdicts)
            foreach (var question in verdict.Explanation.Readings)
                foreach (var (reading, conclusion) in question.Otherwise.Where(o => o.Conclusion == Conclusion.Breached))
                    Console.WriteLine($"{verdict.Rule.Id}: {verdict.Conclusion}, but {conclusion} with {question.Interpretation.Id}={reading.Id}");
        #endregion

        Page.Shows("rests", Console);
        Console = new StringWriter();

        #region question
        var days = Interpretations.DaysBefore;                        // all of them: Interpretations.All
        Console.WriteLine(days.Question.En);
        foreach (var reading in days.Readings) Console.WriteLine($"  {reading.Id}: {reading.Meaning.En} ({reading.Authority.En})");
        #endregion

        Page.Shows("question", Console);
        Console = new StringWriter();

        #region choose
        var strict = ElectionAudit.Run(dossier, new Dictionary<string, string> { ["days-before"] = "E-N-1" });
        Console.WriteLine($"{report.Breaches.Count()} breached by default, {strict.Breaches.Count()} with days-before=E-N-1");

        var day = new LocalDate(2026, 11, 1);
        var county = Occasion.General(Level.County, day);
        var law = LawInForce.On(day, readings: Readings.Default.With("days-before", "E-N-1"));
        Console.WriteLine(ElectionCalendar.For(county, law).Entries[0]);
        #endregion

        Page.Shows("choose", Console);
    }
}
