using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Judge = System.Func<Election.Rules.Voter, NodaTime.LocalDate, Election.Rules.Verdict>;

namespace Election.Rules.Tests.Registration;

public sealed class VoterLaws
{
    private static readonly LocalDate Epoch = new(2021, 1, 1);
    private static readonly Verdict Lawful = new(Conclusion.Met, Force.Mandatory, 0, 0, 0);

    private static Judge By(Rule<Voter> rule) => (voter, day) => rule.Judge(voter, Occasion.General(Level.Township, day), LawInForce.On(day));

    private static Voter Born(LocalDate day) => new() { Eligibility = new() { Born = day, IsCitizen = true, IsDeprivedForLife = false } };

    /// <summary>Eighteen birthdays counted one by one, that of 29 February on the last day of February.</summary>
    [Fact]
    public void Age_AgreesWithCountingBirthdays() => Laws.Hold(
        from born in Gen.Choose(0, 3_000) from election in Gen.Choose(-1_200, 1_200) select (born: new LocalDate(2000, 1, 1).PlusDays(born), day: Epoch.PlusDays(election)),
        By(VoterRules.Age), (v, day) => By(VoterRules.Age)(v, day.PlusDays(1)),
        (judge, x) =>
        {
            var birthdays = Enumerable.Range(1, 40).Select(n => x.born.Year + n)
                .Select(y => new LocalDate(y, x.born.Month, Math.Min(x.born.Day, CalendarSystem.Iso.GetDaysInMonth(y, x.born.Month)))).Count(b => b <= x.day);
            return judge(Born(x.born), x.day).Conclusion == (birthdays >= 18 ? Conclusion.Met : Conclusion.Breached);
        });

    /// <summary>Who may vote on a day may vote on every later one, as far as age goes.</summary>
    [Fact]
    public void Age_IsNeverLost() => Laws.Hold(
        from born in Gen.Choose(0, 3_000) from election in Gen.Choose(-900, 900) from later in Gen.Choose(0, 400) select (born: new LocalDate(2001, 1, 1).PlusDays(born), day: Epoch.PlusDays(election), later),
        By(VoterRules.Age), (v, day) => day.DayOfWeek == IsoDayOfWeek.Monday ? Lawful : By(VoterRules.Age)(v, day),
        (judge, x) => judge(Born(x.born), x.day).Conclusion != Conclusion.Met || judge(Born(x.born), x.day.PlusDays(x.later)).Conclusion == Conclusion.Met);

    /// <summary>Deprived up to and with its last day, and not a day longer.</summary>
    [Fact]
    public void PoliticalRights_AreBackOnTheDayAfterTheLast() => Laws.Hold(
        from until in Gen.Choose(-20, 20) from election in Gen.Choose(-20, 20) select (until: Epoch.PlusDays(until), day: Epoch.PlusDays(election)),
        By(VoterRules.PoliticalRights), (v, day) => By(VoterRules.PoliticalRights)(v, day.PlusDays(1)),
        (judge, x) => judge(new() { Eligibility = new() { DeprivedUntil = x.until } }, x.day).Conclusion == (Enumerable.Range(0, 60).Any(n => x.until.PlusDays(-n) == x.day) ? Conclusion.Breached : Conclusion.Met));

    [Fact]
    public void Nationality_IsAsked() => Laws.Hold(
        from citizen in Gen.Elements<bool?>(true, false, null) from onRoll in Gen.Elements<bool?>(true, false, null) select (citizen, onRoll),
        By(VoterRules.Nationality), (v, day) => v.IsOnRoll is null ? Lawful : By(VoterRules.Nationality)(v, day),
        (judge, x) => judge(new() { IsOnRoll = x.onRoll, Eligibility = new() { IsCitizen = x.citizen } }, Epoch).Conclusion == ((x.citizen, x.onRoll) switch
        {
            (null, _) => Conclusion.Undetermined,
            (true, false) => Conclusion.NotApplicable,
            (false, not false) => Conclusion.Breached,
            _ => Conclusion.Met,
        }));

    /// <summary>Items 4 and 5 of 1983, every combination: off the roll is right only with all three, and nobody is wronged by being on it.</summary>
    [Fact]
    public void Suspended_AgreesWithTheProvisionsOf1983() => Laws.Hold(
        from custody in Gen.Elements(false, true) from serious in Gen.Elements(false, true) from decision in Gen.Elements(false, true) from onRoll in Gen.Elements(false, true) select (custody, serious, decision, onRoll),
        By(VoterRules.Suspended), (v, day) => v is { IsInCustody: true, IsSuspendedByDecision: true } ? Lawful : By(VoterRules.Suspended)(v, day),
        (judge, x) => judge(new() { IsInCustody = x.custody, IsSeriousCase = x.serious, IsSuspendedByDecision = x.decision, IsOnRoll = x.onRoll }, Epoch).Conclusion ==
            (!x.custody && !x.decision ? Conclusion.NotApplicable : x.onRoll || (x.custody && x.serious && x.decision) ? Conclusion.Met : Conclusion.Breached));

    [Fact]
    public void Capacity_IsOffExactlyWhereConfirmed() => Laws.Hold(
        from confirmed in Gen.Elements(false, true) from onRoll in Gen.Elements(false, true) select (confirmed, onRoll),
        By(VoterRules.Capacity), (v, day) => v.IsIncapacityConfirmed == true ? Lawful : By(VoterRules.Capacity)(v, day),
        (judge, x) => judge(new() { IsIncapacityConfirmed = x.confirmed, IsOnRoll = x.onRoll }, Epoch).Conclusion == (x.confirmed == x.onRoll ? Conclusion.Breached : Conclusion.Met));

    /// <summary>What is not stated never gives an answer: a fact taken away leaves the verdict the same or undetermined or without a claim.</summary>
    [Fact]
    public void VotingRight_WithAFactTakenAway_IsTheSameOrOpen() => Laws.Hold(
        from age in Gen.Choose(17, 19) from citizen in Gen.Elements(false, true) from life in Gen.Elements(false, true) from taken in Gen.Choose(0, 2) select (age, citizen, life, taken),
        (Func<Voter, bool?>)(v => VotingRight.Of(v, Occasion.General(Level.County, Epoch), LawInForce.On(Epoch)).MayVote),
        v => VotingRight.Of(v, Occasion.General(Level.County, Epoch), LawInForce.On(Epoch)).Grounds.Where(g => g.Allows is not null).All(g => g.Allows == true),
        (may, x) =>
        {
            var full = new Eligibility { Born = Epoch.PlusYears(-x.age), IsCitizen = x.citizen, IsDeprivedForLife = x.life };
            var less = x.taken switch { 0 => full with { Born = null }, 1 => full with { IsCitizen = null }, _ => full with { IsDeprivedForLife = null } };
            var (whole, part) = (may(new() { Eligibility = full }), may(new() { Eligibility = less }));
            return whole == (x.age >= 18 && x.citizen && !x.life) && (part is null || (part == false && whole == false));
        });

    [Fact]
    public void VotingRight_NamesEveryGroundWithItsArticle()
    {
        var right = VotingRight.Of(Born(new(2003, 11, 1)) with { IsInCustody = true, IsSeriousCase = true, IsSuspendedByDecision = true }, Occasion.General(Level.Township, Example.Day), LawInForce.On(Example.Day));
        Assert.False(right.MayVote);
        Assert.Equal(["voter.age", "voter.nationality", "voter.political-rights", "voter.suspended", "voter.capacity"], right.Grounds.Select(g => g.Rule.Id));
        Assert.Equal([true, true, true, false, true], right.Grounds.Select(g => g.Allows));
        Assert.All(right.Grounds, g => Assert.NotEmpty(g.Citations));
        Assert.All(right.Grounds, g => Assert.NotEqual("", g.Text.Zh));
        Assert.Throws<ArgumentException>(() => VotingRight.Of(new(), new Occasion(Level.Province), LawInForce.On(Example.Day)));
    }

    [Fact]
    public void VotingRight_GuessesNothing()
    {
        VotingRight Of(Voter voter, int year = 2021) => VotingRight.Of(voter, Occasion.General(Level.Township, new(year, 11, 1)), LawInForce.On(new(year, 11, 1)));
        var adult = Born(new(1950, 1, 1));
        Assert.True(Of(adult).MayVote);
        Assert.False(Of(adult with { IsDeceased = true }).MayVote);
        Assert.Null(Of(adult with { IsInCustody = true }).MayVote);
        Assert.Null(Of(adult with { IsInCustody = true, IsSeriousCase = true }).MayVote);
        Assert.True(Of(adult with { IsInCustody = true, IsSeriousCase = false }).MayVote);
        Assert.Equal([null, null], Of(adult, 1982).Grounds.TakeLast(2).Select(g => g.Allows));
    }

    /// <summary>Where nothing is claimed, no edition is missed.</summary>
    [Fact]
    public void Suspended_WithoutAClaim_IsNotApplicableEvenBefore1983() =>
        Assert.Equal(Conclusion.NotApplicable, By(VoterRules.Suspended)(new() { IsOnRoll = true }, new(1982, 6, 1)).Conclusion);
}
