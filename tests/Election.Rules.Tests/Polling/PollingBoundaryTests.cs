using NodaTime;

namespace Election.Rules.Tests.Polling;

/// <summary>What the rules on the poll ask for where something is not stated, and what they do not.</summary>
public sealed class PollingBoundaryTests
{
    private static readonly LocalDate Day = new(2026, 11, 1);
    private static readonly Occasion Township = Occasion.General(Level.Township, Day);

    private static LawInForce Of(string? province) => LawInForce.On(Day, province);

    private static void Asks<T>(Rule<T> rule, T facts, string? province, params string[] missing)
        where T : class
    {
        var told = rule.Explain(facts, Township, Of(province));
        Assert.Equal(missing, told.Missing.Select(f => f.Pointer));
        Assert.Equal(missing.Length == 0 ? Conclusion.Met : Conclusion.Undetermined, told.Verdict.Conclusion);
        Assert.Equal(told.Verdict, rule.Judge(facts, Township, Of(province)));
    }

    /// <summary>One proxy that is told twice is one still, and whether it was cast remains the question.</summary>
    [Fact]
    public void OneVote_OfAProxyToldTwice_AsksWhetherItWasCast() => Asks(PollingRules.OneVote,
        new() { Voter = "V2", Ballots = 1, Proxies = new() { Principals = [] }, Given = [new() { Holder = "V1" }, new() { Holder = "V1" }] }, null, "/polling/votesCast");

    /// <summary>Tianjin asks for a proxy from custody in writing, an unnamed place may, Shandong does not (1983 item 5(2) alone).</summary>
    [Theory]
    [InlineData("12", true)]
    [InlineData(null, true)]
    [InlineData("37", false)]
    public void ProxyForm_InCustody_AsksForWritingWhereThePlaceMay(string? province, bool asks) =>
        Asks(PollingRules.ProxyForm, new() { Ground = ProxyGround.Custody, IsApproved = true }, province, asks ? ["written"] : []);

    /// <summary>Yunnan bars candidates, Beijing voters of another district, save for who is held: the ground is asked only of whom they would bar.</summary>
    [Theory]
    [InlineData("53", true, true, true)]
    [InlineData("53", false, true, false)]
    [InlineData("53", false, false, false)]
    [InlineData("11", false, false, true)]
    [InlineData("11", false, true, false)]
    [InlineData("11", true, true, false)]
    [InlineData("32", true, false, false)]
    public void ProxyHolder_OnAGroundNotStated_AsksForItWhereItMatters(string province, bool stands, bool same, bool asks) =>
        Asks(PollingRules.ProxyHolder, new() { MayHolderVote = true, IsHolderCandidate = stands, IsSameDistrict = same }, province, asks ? ["ground"] : []);

    /// <summary>Who is confirmed as unable to exercise the right, or suspended from it, holds no proxy whatever is stated (EL 27(2); 1983 item 4).</summary>
    [Fact]
    public void ProxyHolder_WhoIsOffTheRollOrSuspended_IsNone()
    {
        var adult = new Voter { IsDeceased = false, IsIncapacityConfirmed = false, Eligibility = new() { Born = new(1980, 1, 1), IsCitizen = true, IsDeprivedForLife = false } };
        Conclusion Judge(Voter person) => PollingRules.ProxyHolder.Judge(
            new() { Ground = ProxyGround.Away, MayHolderVote = true, IsHolderCandidate = false, IsSameDistrict = true, HolderPerson = person }, Township, Of("32")).Conclusion;
        Assert.Equal(Conclusion.Met, Judge(adult));
        Assert.Equal(Conclusion.Breached, Judge(adult with { IsDeceased = true }));
        Assert.Equal(Conclusion.Breached, Judge(adult with { IsIncapacityConfirmed = true }));
        Assert.Equal(Conclusion.Breached, Judge(adult with { IsInCustody = true, IsSeriousCase = true, IsSuspendedByDecision = true }));
    }

    /// <summary>Who is neither candidate nor kin may serve as anything; of anyone else the role is asked.</summary>
    [Theory]
    [InlineData(false, false, false, false)]
    [InlineData(true, false, false, true)]
    [InlineData(false, true, false, true)]
    [InlineData(false, false, true, true)]
    [InlineData(null, false, false, true)]
    public void ScrutineerIndependence_WithoutARole_AsksForItOfCandidatesAndKin(bool? candidate, bool relative, bool wider, bool asks) => Asks(PollingRules.ScrutineerIndependence,
        new() { IsCandidate = candidate, IsRelativeOfCandidate = relative, IsWiderKinOfCandidate = wider }, "11", asks ? ["role"] : []);

    /// <summary>Hubei 42(2) names kin within three generations: who is none of them is no near relative. Elsewhere the one says nothing of the other.</summary>
    [Theory]
    [InlineData("11", true)]
    [InlineData("42", false)]
    public void ScrutineerIndependence_OfNoWiderKin_AsksForNearRelativesSaveWhereKinAreNamed(string province, bool asks) => Asks(PollingRules.ScrutineerIndependence,
        new() { Role = OfficialRole.Scrutineer, IsCandidate = false, IsWiderKinOfCandidate = false }, province, asks ? ["relativeOfCandidate"] : []);

    /// <summary>Who presides only some provinces bar: with the division stated nothing more might be asked. Of scrutineers the nation asks anyway.</summary>
    [Theory]
    [InlineData(OfficialRole.Chair, null, true)]
    [InlineData(OfficialRole.Chair, "35", false)]
    [InlineData(OfficialRole.Scrutineer, null, false)]
    public void ScrutineerIndependence_AsksForTheDivision_WhereOnlyAProvinceCouldBar(OfficialRole role, string? province, bool asks)
    {
        var told = PollingRules.ScrutineerIndependence.Explain(new() { Role = role }, Township, Of(province));
        Assert.Equal(Conclusion.Undetermined, told.Verdict.Conclusion);
        Assert.Equal(asks, told.Missing.Any(f => f.Pointer == "/election/division"));
    }

    /// <summary>Beijing bars a candidate from counting, not from presiding: the steps say who presides.</summary>
    [Fact]
    public void ScrutineerIndependence_OfACandidateWhoPresides_SaysSo()
    {
        var told = PollingRules.ScrutineerIndependence.Explain(new() { Role = OfficialRole.Chair, IsCandidate = true, IsRelativeOfCandidate = false, IsWiderKinOfCandidate = false }, Township, Of("11"));
        Assert.Equal(Conclusion.Met, told.Verdict.Conclusion);
        Assert.Equal(["是", "否"], told.Steps.Skip(1).Select(s => s.Text.Zh.Split('：')[1]));
        Assert.Equal(["yes", "no"], told.Steps.Skip(1).Select(s => s.Text.En.Split(": ")[1]));
    }

    /// <summary>Yunnan names the tellers in its own way, which is not stated; whether Fujian does is not known.</summary>
    [Theory]
    [InlineData("53", "by-the-provinces-way")]
    [InlineData("35", "no-norm")]
    [InlineData(null, "no-norm")]
    public void TellersChosen_UnderTheReadingOfTheProvince_SaysWhyItIsOpen(string? province, string finding) => Assert.Equal(finding,
        PollingRules.TellersChosen.Explain(new() { AreTellersChosen = false }, Township, Of(province).With(Interpretations.TellersByProvince, "province")).Finding!.Id);
}
