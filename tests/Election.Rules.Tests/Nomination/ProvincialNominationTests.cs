using System.Text;
using Election.Rules.Dossiers;
using FsCheck;
using FsCheck.Fluent;

namespace Election.Rules.Tests.Nomination;

/// <summary>The rules of the chapter that only provinces fill, by the law of those that do.</summary>
public sealed class ProvincialNominationTests
{
    private static readonly Occasion Township = Occasion.General(Level.Township, Example.Day);
    private static readonly Verdict Lawful = new(Conclusion.Met, Force.Mandatory, 0, 0, 0);
    private static readonly LawInForce Guangdong = LawInForce.On(Example.Day, "44");
    private static readonly LawInForce Shanghai = LawInForce.On(Example.Day, "31");
    private static readonly LawInForce Shanxi = LawInForce.On(Example.Day, "14");

    /// <summary>A slow oracle: hand out the share seat by seat, one hundredth at a time. Guangdong 28(2): fifteen; Shanghai 29(1)(1): twenty.</summary>
    [Fact]
    public void PartyShare_AgreesWithCountingHundredths() => Laws.Hold<(int Nominees, int Seats, int Percent), Func<PartyNominees, LawInForce, Verdict>>(
        from nominees in Gen.Choose(0, 30) from seats in Gen.Choose(0, 120) from percent in Gen.Elements(15, 20) select (nominees, seats, percent),
        (p, law) => NominationRules.PartyShare.Judge(p, Township, law),
        (p, law) => p.Nominees * 5 <= p.Seats + 4 ? Lawful : NominationRules.PartyShare.Judge(p, Township, law),
        (judge, x) =>
        {
            var hundredths = Enumerable.Repeat(x.Percent, x.Seats).Sum() - Enumerable.Repeat(100, x.Nominees).Sum();
            return judge(new() { Nominees = x.Nominees, Seats = x.Seats }, x.Percent == 15 ? Guangdong : Shanghai).Conclusion == (hundredths >= 0 ? Conclusion.Met : Conclusion.Breached);
        });

    /// <summary>More nominees never help, more seats never hurt.</summary>
    [Fact]
    public void PartyShare_IsMonotone() => Laws.Hold<(int Nominees, int Seats), Func<PartyNominees, Verdict>>(
        from nominees in Gen.Choose(0, 30) from seats in Gen.Choose(0, 120) select (nominees, seats),
        p => NominationRules.PartyShare.Judge(p, Township, Shanghai),
        p => p.Seats % 2 == 0 ? Lawful : NominationRules.PartyShare.Judge(p, Township, Shanghai),
        (judge, x) => judge(new() { Nominees = x.Nominees, Seats = x.Seats }).Conclusion != Conclusion.Met
            || (judge(new() { Nominees = Math.Max(0, x.Nominees - 1), Seats = x.Seats }).Conclusion == Conclusion.Met
                && judge(new() { Nominees = x.Nominees, Seats = x.Seats + 1 }).Conclusion == Conclusion.Met));

    /// <summary>一般 in Shanghai and Tianjin, not in Guangdong.</summary>
    [Fact]
    public void PartyShare_KeepsTheForceOfTheProvince()
    {
        var facts = new PartyNominees { Nominees = 21, Seats = 100 };
        Assert.False(NominationRules.PartyShare.Judge(facts, Township, Shanghai).IsUnlawful);
        Assert.False(NominationRules.PartyShare.Judge(facts, Township, LawInForce.On(new(2026, 11, 2), "12")).IsUnlawful);
        Assert.True(NominationRules.PartyShare.Judge(facts, Township, Guangdong).IsUnlawful);
    }

    /// <summary>The set of districts beside the candidate's own: any at all is one too many.</summary>
    [Fact]
    public void OneDistrict_AgreesWithTheSetOfDistricts() => Laws.Hold<string[], Func<Candidate, Verdict>>(
        Districts, c => NominationRules.OneDistrict.Judge(c, Township, Shanxi), c => c.OtherDistricts.Count <= 1 ? Lawful : NominationRules.OneDistrict.Judge(c, Township, Shanxi),
        (judge, districts) =>
        {
            var others = districts.ToHashSet().Except(["1"]).Count();
            var verdict = judge(new() { Id = "A", District = "1", OtherDistricts = districts });
            return verdict.Conclusion == (others == 0 ? Conclusion.Met : Conclusion.Breached) && verdict.Measured == others;
        });

    /// <summary>Only who stood and lost is asked, and then any other district is one too many.</summary>
    [Fact]
    public void LoserElsewhere_AgreesWithTheTableOfWhatIsStated() => Laws.Hold<(string[] Districts, bool? Formal, bool? Elected, string Province), Func<Candidate, string, Verdict>>(
        from districts in Districts from formal in Gen.Elements<bool?>(null, true, false) from elected in Gen.Elements<bool?>(null, true, false) from province in Gen.Elements("14", "42", "44", "45", "53", "61") select (districts, formal, elected, province),
        (c, province) => NominationRules.LoserElsewhere.Judge(c, Township, LawInForce.On(Example.Day, province)), (c, _) => NominationRules.OneDistrict.Judge(c, Township, Shanxi),
        (judge, x) => judge(new() { Id = "A", District = "1", OtherDistricts = x.Districts, IsFormal = x.Formal, IsElected = x.Elected }, x.Province).Conclusion
            == (x.Elected == true || x.Formal == false ? Conclusion.NotApplicable
                : x.Districts.All(d => d == "1") ? Conclusion.Met
                : x.Elected is null || x.Formal is null ? Conclusion.Undetermined
                : Conclusion.Breached));

    /// <summary>Shanxi 32 as a table: of whom voters nominated nothing is asked, on the roll is on the roll, and what is not known is not decided.</summary>
    [Fact]
    public void NomineeOnRoll_AgreesWithTheTableOfWhatIsStated() => Laws.Hold<(bool? ByParty, bool? OnRoll), Func<Candidate, Verdict>>(
        from party in Gen.Elements<bool?>(null, true, false) from roll in Gen.Elements<bool?>(null, true, false) select (party, roll),
        c => NominationRules.NomineeOnRoll.Judge(c, Township, Shanxi), c => c.IsOnDistrictRoll == false ? NominationRules.NomineeOnRoll.Judge(c with { IsPartyNominee = true }, Township, Shanxi) : NominationRules.NomineeOnRoll.Judge(c, Township, Shanxi),
        (judge, x) => judge(new() { Id = "A", IsPartyNominee = x.ByParty, IsOnDistrictRoll = x.OnRoll }).Conclusion == (x switch
        {
            (false, _) => Conclusion.NotApplicable,
            (_, true) => Conclusion.Met,
            (true, false) => Conclusion.Breached,
            _ => Conclusion.Undetermined,
        }));

    /// <summary>From a dossier: who nominated stands among the nominations, the roll among the voters.</summary>
    [Theory]
    [InlineData("organization", "A", "true", Conclusion.Breached)]
    [InlineData("organization", "B", "true", Conclusion.Met)]
    [InlineData("party", "B", "false", Conclusion.Breached)]
    [InlineData("party", "B", null, Conclusion.Undetermined)]
    [InlineData("party", "A", "false", Conclusion.Undetermined)]
    [InlineData("voters", "A", "true", Conclusion.NotApplicable)]
    public void NomineeOnRoll_ReadsTheDossier(string by, string district, string? onRoll, Conclusion conclusion)
    {
        var roll = onRoll is null ? "" : $", \"onRoll\": {onRoll}";
        var json = $$"""
            {
              "election": { "level": "township", "day": "2021-11-01", "division": "140105" },
              "districts": [{ "id": "A" }, { "id": "B" }],
              "nominations": [{ "district": "B", "by": "{{by}}", "candidates": ["c1"] }],
              "candidates": [{ "district": "B", "id": "c1", "voter": "v1" }],
              "voters": [{ "id": "v1", "district": "{{district}}"{{roll}} }]
            }
            """;
        var report = ElectionAudit.Run(ElectionDossier.Read(Encoding.UTF8.GetBytes(json), "test.json"));
        Assert.Equal(conclusion, Assert.Single(report.Verdicts, v => v.Rule == NominationRules.NomineeOnRoll).Conclusion);
    }

    [Fact]
    public void Messages_OfTheProvincialRules_LeaveNoNameUnfilled()
    {
        var stood = new Candidate { Id = "A", District = "1", IsFormal = true, IsElected = false, OtherDistricts = ["2", "3"], IsPartyNominee = true, IsOnDistrictRoll = false };
        foreach (var told in new[]
        {
            NominationRules.OneDistrict.Explain(stood, Township, Shanxi),
            NominationRules.LoserElsewhere.Explain(stood, Township, Guangdong),
            NominationRules.NomineeOnRoll.Explain(stood, Township, Shanxi),
            NominationRules.PartyShare.Explain(new() { Nominees = 21, Seats = 100 }, Township, Guangdong),
        })
        {
            Assert.Equal(Conclusion.Breached, told.Verdict.Conclusion);
            Assert.DoesNotContain("{", told.Message.Zh + told.Message.En + told.Cure.Zh + told.Cure.En, StringComparison.Ordinal);
        }
    }

    private static Gen<string[]> Districts => from length in Gen.Choose(0, 4) from districts in Gen.Elements("1", "2", "3").ArrayOf(length) select districts;
}
