using FsCheck;
using FsCheck.Fluent;

namespace Election.Rules.Tests.Nomination;

/// <summary>The rules that only a province fills, tried with a value that is supposed: no province held here sets one.</summary>
public sealed class ProvincialNominationTests
{
    private static readonly Occasion Township = Occasion.General(Level.Township, Example.Day);
    private static readonly Verdict Lawful = new(Conclusion.Met, Force.Mandatory, 0, 0, 0);
    private static readonly LawInForce OneDistrict = Supposing(Parameters.OneDistrict, default, Force.Mandatory);
    private static readonly LawInForce LoserElsewhere = Supposing(Parameters.LoserElsewhere, default, Force.Mandatory);

    private static LawInForce Supposing<T>(Parameter<T> parameter, T value, Force force)
        where T : notnull =>
        LawInForce.On(Example.Day).Supposing(parameter, new Norm<T>(value, force, [ElectoralLaw.At(60).In(ElectoralLaw.Of2020)]), Scope.Direct);

    /// <summary>A slow oracle: hand out the share seat by seat, one hundredth at a time.</summary>
    [Fact]
    public void PartyShare_AgreesWithCountingHundredths() => Laws.Hold<(int Nominees, int Seats, int Percent), Func<PartyNominees, LawInForce, Verdict>>(
        from nominees in Gen.Choose(0, 30) from seats in Gen.Choose(0, 120) from percent in Gen.Elements(15, 20) select (nominees, seats, percent),
        (p, law) => NominationRules.PartyShare.Judge(p, Township, law),
        (p, law) => p.Nominees * 5 <= p.Seats + 4 ? Lawful : NominationRules.PartyShare.Judge(p, Township, law),
        (judge, x) =>
        {
            var hundredths = Enumerable.Repeat(x.Percent, x.Seats).Sum() - Enumerable.Repeat(100, x.Nominees).Sum();
            var law = Supposing(Parameters.PartyShare, new Fraction(x.Percent, 100), Force.Guiding);
            return judge(new() { Nominees = x.Nominees, Seats = x.Seats }, law).Conclusion == (hundredths >= 0 ? Conclusion.Met : Conclusion.Breached);
        });

    /// <summary>More nominees never help, more seats never hurt.</summary>
    [Fact]
    public void PartyShare_IsMonotone() => Laws.Hold<(int Nominees, int Seats), Func<PartyNominees, Verdict>>(
        from nominees in Gen.Choose(0, 30) from seats in Gen.Choose(0, 120) select (nominees, seats),
        p => NominationRules.PartyShare.Judge(p, Township, Supposing(Parameters.PartyShare, new Fraction(1, 5), Force.Mandatory)),
        p => p.Seats % 2 == 0 ? Lawful : NominationRules.PartyShare.Judge(p, Township, Supposing(Parameters.PartyShare, new Fraction(1, 5), Force.Mandatory)),
        (judge, x) => judge(new() { Nominees = x.Nominees, Seats = x.Seats }).Conclusion != Conclusion.Met
            || (judge(new() { Nominees = Math.Max(0, x.Nominees - 1), Seats = x.Seats }).Conclusion == Conclusion.Met
                && judge(new() { Nominees = x.Nominees, Seats = x.Seats + 1 }).Conclusion == Conclusion.Met));

    [Fact]
    public void PartyShare_KeepsTheForceOfTheProvince()
    {
        var facts = new PartyNominees { Nominees = 21, Seats = 100 };
        Assert.False(NominationRules.PartyShare.Judge(facts, Township, Supposing(Parameters.PartyShare, new Fraction(1, 5), Force.Guiding)).IsUnlawful);
        Assert.True(NominationRules.PartyShare.Judge(facts, Township, Supposing(Parameters.PartyShare, new Fraction(1, 5), Force.Mandatory)).IsUnlawful);
    }

    /// <summary>The set of districts beside the candidate's own: any at all is one too many.</summary>
    [Fact]
    public void OneDistrict_AgreesWithTheSetOfDistricts() => Laws.Hold<string[], Func<Candidate, Verdict>>(
        Districts, c => NominationRules.OneDistrict.Judge(c, Township, OneDistrict), c => c.OtherDistricts.Count <= 1 ? Lawful : NominationRules.OneDistrict.Judge(c, Township, OneDistrict),
        (judge, districts) =>
        {
            var others = districts.ToHashSet().Except(["1"]).Count();
            var verdict = judge(new() { Id = "A", District = "1", OtherDistricts = districts });
            return verdict.Conclusion == (others == 0 ? Conclusion.Met : Conclusion.Breached) && verdict.Measured == others;
        });

    /// <summary>Only who stood and lost is asked, and then any other district is one too many.</summary>
    [Fact]
    public void LoserElsewhere_AgreesWithTheTableOfWhatIsStated() => Laws.Hold<(string[] Districts, bool? Formal, bool? Elected), Func<Candidate, Verdict>>(
        from districts in Districts from formal in Gen.Elements<bool?>(null, true, false) from elected in Gen.Elements<bool?>(null, true, false) select (districts, formal, elected),
        c => NominationRules.LoserElsewhere.Judge(c, Township, LoserElsewhere), c => NominationRules.OneDistrict.Judge(c, Township, OneDistrict),
        (judge, x) => judge(new() { Id = "A", District = "1", OtherDistricts = x.Districts, IsFormal = x.Formal, IsElected = x.Elected }).Conclusion
            == (x.Elected == true || x.Formal == false ? Conclusion.NotApplicable
                : x.Districts.All(d => d == "1") ? Conclusion.Met
                : x.Elected is null || x.Formal is null ? Conclusion.Undetermined
                : Conclusion.Breached));

    [Fact]
    public void Messages_OfTheSupposedRules_LeaveNoNameUnfilled()
    {
        var stood = new Candidate { Id = "A", District = "1", IsFormal = true, IsElected = false, OtherDistricts = ["2", "3"] };
        foreach (var told in new[]
        {
            NominationRules.OneDistrict.Explain(stood, Township, OneDistrict),
            NominationRules.LoserElsewhere.Explain(stood, Township, LoserElsewhere),
            NominationRules.PartyShare.Explain(new() { Nominees = 21, Seats = 100 }, Township, Supposing(Parameters.PartyShare, new Fraction(1, 5), Force.Guiding)),
        })
        {
            Assert.Equal(Conclusion.Breached, told.Verdict.Conclusion);
            Assert.DoesNotContain("{", told.Message.Zh + told.Message.En + told.Cure.Zh + told.Cure.En, StringComparison.Ordinal);
        }
    }

    private static Gen<string[]> Districts => from length in Gen.Choose(0, 4) from districts in Gen.Elements("1", "2", "3").ArrayOf(length) select districts;
}
