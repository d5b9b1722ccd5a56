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
            Assert.DoesNotContain(other.Editions, e => here.Law.Editions.SequenceEqual(other.Editions) && e == default);
        }
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

    [Fact]
    public void CompareEditions_OfADossierWithoutADay_IsEmpty() =>
        Assert.Empty(ElectionAudit.Run(ElectionDossier.Read("""{"election":{"level":"county"}}"""u8, "x.json")).CompareEditions());
}
