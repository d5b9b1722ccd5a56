using System.Globalization;
using Election.Rules.Dossiers;

namespace Election.Rules.Tests.Dossiers;

/// <summary>What other editions would say of a dossier.</summary>
public sealed class EditionComparisonTests
{
    public static TheoryData<string> Samples => [.. Directory.GetFiles(Paths.Samples, "*.json").Select(Path.GetFileName).OfType<string>()];

    /// <summary>A comparison is the audit of the same dossier with the other day as the day whose law counts, subject by subject.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void CompareEditions_AgreesWithAnAuditUnderThatDaysLaw(string sample)
    {
        var dossier = ElectionDossier.Read(File.ReadAllBytes(Path.Combine(Paths.Samples, sample)), sample);
        var here = ElectionAudit.Run(dossier);
        var others = here.CompareEditions();
        Assert.Equal(others.Select(o => o.AsOf).Distinct().Order(), others.Select(o => o.AsOf));
        Assert.Contains(others, o => o.AsOf == ElectoralLaw.Of2004.InForceFrom);
        foreach (var other in others)
        {
            var there = ElectionAudit.Run(dossier with { Election = dossier.Election with { LawAsOf = other.AsOf } });
            Assert.Equal(here.Verdicts.Select(v => (v.Rule, v.Subject)), there.Verdicts.Select(v => (v.Rule, v.Subject)));
            var differing = here.Verdicts.Zip(there.Verdicts).Where(pair => pair.First.Conclusion != pair.Second.Conclusion).Select(pair => (pair.First.Rule, pair.First.Subject));
            Assert.Equal(differing, other.Changes.Where(c => c.From.Conclusion != c.To.Conclusion).Select(c => (c.Rule, c.Subject)));
        }
        Assert.All(others, o => Assert.False(o.Editions.SequenceEqual(here.Law.Editions)));
    }

    /// <summary>A county of 356,531 with 200 seats: lawful since 2020, too many before, and unproved in 1995.</summary>
    [Fact]
    public void CompareEditions_OfATotal_ShowsTheEditionThatChangedIt()
    {
        var dossier = ElectionDossier.Read("""{"election":{"level":"county","unit":"county","day":"2021-11-01"},"quota":{"population":356531,"seats":200,"supplementApproved":false,"fixedBy":"provincial-standing-committee"}}"""u8, "x.json");
        var report = ElectionAudit.Run(dossier);
        var change = Assert.Single(report.CompareEditions().Single(o => o.AsOf == ElectoralLaw.Of2015.InForceFrom).Changes, c => c.Rule == QuotaRules.Ceiling);
        // 140 + 71 = 211 seats are lawful since 2020, 120 + 71 = 191 were before.
        Assert.Equal((Conclusion.Met, Conclusion.Breached, 191), (change.From.Conclusion, change.To.Conclusion, change.To.Explanation.Verdict.Bound));
        Assert.True(change.IsDecided);
        Assert.False(Assert.Single(report.CompareEditions().Single(o => o.AsOf == ElectoralLaw.Of1995.InForceFrom).Changes, c => c.Rule == QuotaRules.Ceiling).IsDecided);
    }

    /// <summary>Verdicts are set side by side only where both are of one rule on one subject.</summary>
    [Fact]
    public void Of_AuditsOfOtherSubjects_IsRefused()
    {
        var one = ElectionAudit.Run(ElectionDossier.Read("""{"election":{"level":"county","day":"2021-11-01"},"districts":[{"seats":2}]}"""u8, "x.json"));
        var more = ElectionAudit.Run(ElectionDossier.Read("""{"election":{"level":"county","day":"2021-11-01"},"districts":[{"seats":2},{"seats":2}]}"""u8, "x.json"));
        Assert.Throws<ArgumentException>(() => EditionComparison.Of(one, more));
        Assert.Throws<ArgumentException>(() => EditionComparison.Of(one, new AuditReport(one.Dossier, one.Occasion, one.Law, [.. one.Verdicts.Reverse()])));
        Assert.Empty(EditionComparison.Of(one, one).Changes);
    }

    /// <summary>Days whose law leaves undecided what the dossier's own decides are not among those under which nothing is otherwise.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void Text_NamesApartWhatCouldNotBeComparedInFull(string sample)
    {
        var report = ElectionAudit.Run(ElectionDossier.Read(File.ReadAllBytes(Path.Combine(Paths.Samples, sample)), sample));
        var lines = report.ToText(Language.English, compareEditions: true).Split('\n');
        foreach (var other in report.CompareEditions().Where(o => !o.Changes.Any(c => c.IsDecided)))
        {
            var undetermined = other.Changes.Count(c => c.To.Conclusion == Conclusion.Undetermined);
            var line = Assert.Single(lines, l => l.StartsWith("Under the law of these days", StringComparison.Ordinal) && l.Contains(other.AsOf.ToString("d MMMM uuuu", CultureInfo.InvariantCulture), StringComparison.Ordinal));
            Assert.Equal(undetermined > 0, line.Contains("could not be compared in full", StringComparison.Ordinal));
            if (undetermined > 0) Assert.Contains(FormattableString.Invariant($"({undetermined} undetermined)"), line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void CompareEditions_OfADossierWithoutADay_IsEmpty() =>
        Assert.Empty(ElectionAudit.Run(ElectionDossier.Read("""{"election":{"level":"county"}}"""u8, "x.json")).CompareEditions());
}
