namespace Election.Rules.Tests.Candidates;

/// <summary>Where the rules on candidates turn, one case on either side: partial lists, the excused, those whom election day decides.</summary>
public sealed class CandidateBoundaryTests
{
    private static readonly Occasion Township = new(Level.Township) { Day = ReportedDate.Between(new(2021, 11, 1), new(2021, 11, 7)) };
    private static readonly Occasion City = new(Level.Prefecture);
    private static readonly Occasion ByElection = new(Level.County, ElectionKind.ByElection);
    private static readonly LawInForce Law = LawInForce.On(Example.Day);

    /// <summary>Nominated, and standing or not.</summary>
    private static Candidate Nominee(string id, bool? stands = true) => new() { Id = id, IsInitial = true, IsFormal = stands };

    private static Candidate Declined(string id, bool? stands = false) => Nominee(id, stands) with { HasDeclined = true };

    /// <summary>Comes of age in the week of the election.</summary>
    private static Candidate Open(string id, bool? stands = false) =>
        Nominee(id, stands) with { Eligibility = new() { Born = new(2003, 11, 3), IsCitizen = true, IsDeprivedForLife = false } };

    private static Candidate Voted(Candidate person, int? votes) => person with { PreliminaryVotes = votes };

    private static CandidateSlate TwoSeats(params Candidate[] persons) => new() { Seats = 2, Candidates = persons };

    private static (Conclusion, string?) Told<T>(Rule<T> rule, T facts, Occasion? occasion = null)
        where T : class
    {
        var told = rule.Explain(facts, occasion ?? Township, Law);
        Assert.Equal(told.Verdict, rule.Judge(facts, occasion ?? Township, Law));
        return (told.Verdict.Conclusion, told.Finding?.Id);
    }

    private static Conclusion Of(Rule<CandidateSlate> rule, CandidateSlate facts) => Told(rule, facts).Item1;

    // The calculator.

    [Fact]
    public void CandidateRange_InWords() => Assert.Equal(("3–4", "none"), (new CandidateRange(3, 4).ToString(), new CandidateRange(2, 1).ToString()));

    [Fact]
    public void CandidateRange_OfImpossibleNumbers_IsRefused_WhateverTheLaw()
    {
        var ratio = new SurplusRange(new(1, 3), new(1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CandidateRange.Of(0, Township, LawInForce.Undated()));
        Assert.Throws<ArgumentOutOfRangeException>(() => CandidateRange.SeatsFor(-1, Township, LawInForce.Undated()));
        Assert.Throws<ArgumentOutOfRangeException>(() => CandidateRange.SeatsFor(-1, ratio));
        Assert.Throws<ArgumentNullException>(() => CandidateRange.Of(2, null!, Law));
        Assert.Throws<ArgumentNullException>(() => CandidateRange.Of(2, Township, null!));
    }

    /// <summary>Between a fifth and a half more than one seat there is no whole number; two candidates are lawful there by EL 45(4) alone.</summary>
    [Fact]
    public void SeatsFor_OfTwoCandidates_IsOneSeatByArticle45Alone()
    {
        Assert.Null(CandidateRange.SeatsFor(2, new SurplusRange(new(1, 5), new(1, 2))));
        Assert.Equal(new CountRange(1, 1), CandidateRange.SeatsFor(2, City, Law));
        Assert.Null(CandidateRange.SeatsFor(2, City, Law.With(Interpretations.IndirectSingleSeat, "undetermined")));
        Assert.All([false, true], up => Assert.Null(CandidateRange.SeatsFor(0, new SurplusRange(new(1, 5), new(1, 2)), up)));
    }

    /// <summary>Hubei 54(3) sets the most of a by-election and no least; EL 31 is not read into it where the province speaks.</summary>
    [Fact]
    public void CandidateRange_OfAByElection_IsThatOfTheProvinceBeforeArticle31() =>
        Assert.Equal(new CandidateRange(3, 6), CandidateRange.Of(3, ByElection, LawInForce.On(Example.Day, "42").With(Interpretations.ByElectionMost, "general-ratio")));

    // By how much.

    [Fact]
    public void Surplus_OfNoSeats_IsOpen_EvenWithoutCandidates() =>
        Assert.Equal((Conclusion.Undetermined, "no-seats"), Told(CandidateRules.Surplus, new() { Seats = 0, FormalCandidates = 0 }));

    [Theory]
    [InlineData(null, 3, "seats")]
    [InlineData(2, null, "formalCandidates")]
    public void Surplus_OfAByElection_NamesTheNumberMissing(int? seats, int? formal, string missing)
    {
        var told = CandidateRules.Surplus.Explain(new() { Seats = seats, FormalCandidates = formal }, ByElection, Law);
        Assert.Equal(Conclusion.Undetermined, told.Verdict.Conclusion);
        Assert.Equal([missing], told.Missing.Select(f => f.Pointer));
    }

    /// <summary>No district has seats without one, but nothing may be elected in none.</summary>
    [Fact]
    public void SurplusInAggregate_OfNoDistricts_FitsNoSeatsOnly()
    {
        Assert.Equal((Conclusion.Undetermined, "districts-and-seats-do-not-fit"), Told(CandidateRules.SurplusInAggregate, new() { Districts = 0, Seats = 15, FormalCandidates = 20 }));
        Assert.Equal((Conclusion.Met, null), Told(CandidateRules.SurplusInAggregate, new() { Districts = 0, Seats = 0, FormalCandidates = 0 }));
    }

    // Who may be missing from the formal list.

    /// <summary>Five nominees for two seats are above the most; that someone who was never nominated declined makes them no fewer.</summary>
    [Fact]
    public void NoCutWithinRange_CountsTheExcusedAmongNomineesOnly()
    {
        Candidate[] five = [Nominee("A"), Nominee("B"), Nominee("C"), Nominee("D", false), Nominee("E", false)];
        Assert.Equal(Conclusion.NotApplicable, Of(CandidateRules.NoCutWithinRange, TwoSeats([.. five, Declined("F") with { IsInitial = false }])));
        Assert.Equal(Conclusion.Breached, Of(CandidateRules.NoCutWithinRange, TwoSeats([.. five[..4], Declined("E")])));
    }

    /// <summary>Of four nominees the list names some, and three stand: lawful where the fourth declined and does not stand.</summary>
    [Fact]
    public void NoCutWithinRange_OfAPartialList_TakesOffTheExcusedWhoDoNotStand()
    {
        (Conclusion, string?) Of(params Candidate[] listed) => Told(CandidateRules.NoCutWithinRange, TwoSeats(listed) with { InitialCandidates = 4, FormalCandidates = 3 });
        Assert.Equal((Conclusion.Met, null), Of(Nominee("A"), Declined("B")));
        Assert.Equal((Conclusion.Undetermined, "reason-unknown"), Of(Nominee("A"), Declined("B", stands: true)));
        Assert.Equal((Conclusion.Undetermined, "reason-unknown"), Of(Nominee("A"), Nominee("B")));
    }

    /// <summary>Whether four or fewer of six may stand hangs on election day where two come of age in its week, or one does and another declined.</summary>
    [Fact]
    public void NoCutWithinRange_WhereElectionDayDecidesTheRange_IsOpen()
    {
        Candidate[] four = [Nominee("A"), Nominee("B"), Nominee("C"), Nominee("D")];
        Assert.Equal((Conclusion.Undetermined, "election-day-too-wide"), Told(CandidateRules.NoCutWithinRange, TwoSeats([.. four, Open("E"), Open("F")])));
        Assert.Equal((Conclusion.Undetermined, "election-day-too-wide"), Told(CandidateRules.NoCutWithinRange, TwoSeats([.. four, Open("E"), Declined("F")])));
        Assert.Equal((Conclusion.NotApplicable, null), Told(CandidateRules.NoCutWithinRange, TwoSeats([.. four, Open("E"), Nominee("F", false)])));
    }

    /// <summary>Whether the fourth nominee stands is not stated: the list is then not known to be whole.</summary>
    [Fact]
    public void NoCutWithinRange_OfANomineeWhoMayNotStand_AsksForTheList()
    {
        var told = CandidateRules.NoCutWithinRange.Explain(TwoSeats(Nominee("A"), Nominee("B"), Nominee("C"), Nominee("D", null)), Township, Law);
        Assert.Equal((Conclusion.Undetermined, Finding.MissingFact.Id), (told.Verdict.Conclusion, told.Finding!.Id));
        Assert.Equal(["/candidates"], told.Missing.Select(f => f.Pointer));
    }

    /// <summary>Where the list does not say who was nominated the numbers do: three nominees, three stand.</summary>
    [Fact]
    public void NoCutWithinRange_WithoutNomineesByPerson_GoesByTheNumbers() => Assert.Equal(Conclusion.Met, Of(CandidateRules.NoCutWithinRange,
        TwoSeats(Nominee("A") with { IsInitial = null }, Nominee("B", null)) with { InitialCandidates = 3, FormalCandidates = 3 }));

    [Fact]
    public void PreliminaryRequired_IsNotDueWhereTheRestAreWithinTheMost()
    {
        Candidate[] four = [Nominee("A"), Nominee("B"), Nominee("C"), Nominee("D")];
        (Conclusion, string?) Of(params Candidate[] more) => Told(CandidateRules.PreliminaryRequired, TwoSeats([.. four, .. more]) with { AgreementReached = false });
        Assert.Equal((Conclusion.NotApplicable, null), Of(Declined("E"), Declined("F")));
        Assert.Equal((Conclusion.Undetermined, "election-day-too-wide"), Of(Declined("E"), Open("F")));
        Assert.Equal(Conclusion.Breached, Of(Declined("E"), Nominee("F")).Item1);
    }

    /// <summary>Votes of a preliminary election show that it was held.</summary>
    [Fact]
    public void PreliminaryRequired_IsMetWhereItsVotesAreStated() => Assert.Equal(Conclusion.Met, Of(CandidateRules.PreliminaryRequired,
        TwoSeats(Voted(Nominee("A"), 90), Nominee("B"), Nominee("C"), Nominee("D"), Nominee("E", false)) with { AgreementReached = false }));

    // The order of votes.

    /// <summary>The first three of four by votes stand, as many as the list has: whoever is passed over, or was never nominated, needs no votes.</summary>
    [Fact]
    public void PreliminaryOrder_PassesOverWhoNeedsNoVotes()
    {
        Candidate[] four = [Voted(Nominee("A"), 90), Voted(Nominee("B"), 70), Voted(Nominee("C"), 50), Voted(Nominee("D", false), 30)];
        CandidateSlate[] whole =
        [
            TwoSeats(four) with { InitialCandidates = 4 },
            TwoSeats([.. four, Declined("E")]) with { InitialCandidates = 5 },
            TwoSeats([.. four, new() { Id = "E", IsInitial = false, IsFormal = false }]) with { InitialCandidates = 4 },
        ];
        Assert.All(whole, slate =>
        {
            Assert.Equal((Conclusion.Met, null), Told(CandidateRules.PreliminaryOrder, slate));
            Assert.Equal(3, CandidateRules.PreliminaryOrder.Judge(slate, Township, Law).Bound);
        });
        Assert.Equal((Conclusion.Undetermined, Finding.MissingFact.Id), Told(CandidateRules.PreliminaryOrder, TwoSeats([.. four, Nominee("E", false)])));
        Assert.Equal((Conclusion.Undetermined, Finding.MissingFact.Id), Told(CandidateRules.PreliminaryOrder, TwoSeats([.. four, Nominee("E")])));
        Assert.Equal((Conclusion.Undetermined, Finding.MissingFact.Id), Told(CandidateRules.PreliminaryOrder, TwoSeats(four) with { InitialCandidates = 5 }));
    }

    /// <summary>Whether someone may stand who is beaten anyway changes nothing; among the tied or before them it does.</summary>
    [Fact]
    public void PreliminaryOrder_HangsOnElectionDay_OnlyWhereTheOrderDoes()
    {
        Assert.Equal((Conclusion.Met, null), Told(CandidateRules.PreliminaryOrder, TwoSeats(Voted(Nominee("A"), 90), Voted(Nominee("B"), 70), Voted(Nominee("C"), 50), Voted(Open("D"), 30))));
        Assert.Equal((Conclusion.Undetermined, "election-day-too-wide"),
            Told(CandidateRules.PreliminaryOrder, TwoSeats(Voted(Nominee("A"), 90), Voted(Open("B", stands: true), 70), Voted(Nominee("C"), 50), Voted(Nominee("D", false), 50))));
    }

    /// <summary>Who does not stand has no place on the list and upsets none, whatever place is stated.</summary>
    [Fact]
    public void ListOrder_IsOfThoseWhoStand() => Assert.Equal(Conclusion.Met, Of(CandidateRules.ListOrder, TwoSeats(
        Voted(Nominee("A"), 90) with { ListPosition = 1 }, Voted(Nominee("B"), 70) with { ListPosition = 2 }, Voted(Nominee("C", false), 50) with { ListPosition = 1 })));

    // Who was nominated.

    /// <summary>The list proves the rule only where it is whole and says of each whether nominated and standing.</summary>
    [Fact]
    public void FromInitialList_OfAListThatIsNotWhole_IsOpen()
    {
        (Conclusion, string?) Of(int? formal, params Candidate[] listed) => Told(CandidateRules.FromInitialList, new() { FormalCandidates = formal, Candidates = listed });
        var open = (Conclusion.Undetermined, Finding.MissingFact.Id);
        Candidate mayStand = new() { Id = "C", IsInitial = false }, mayBeNominated = new() { Id = "D", IsFormal = true };
        Assert.Equal((Conclusion.Met, null), Of(2, Nominee("A"), Nominee("B")));
        Assert.Equal(open, Of(3, Nominee("A"), Nominee("B")));
        Assert.Equal(open, Of(null, Nominee("A"), mayStand));
        Assert.Equal(open, Of(null, Nominee("A"), mayBeNominated));
        Assert.Equal(open, Of(null, Nominee("A"), mayStand, mayBeNominated));
    }
}
