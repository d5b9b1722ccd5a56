namespace Election.Rules.Tests.Nomination;

public sealed class NominationTests
{
    private static readonly Occasion Township = Occasion.General(Level.Township, Example.Day);
    private static readonly LawInForce Law = LawInForce.On(Example.Day);

    [Fact]
    public void All_IsTheCatalogueInOrder() => Assert.Equal(
        ["signatories", "recommender-limit", "voter-limit", "party-share", "candidate-eligible", "complete-list", "committee-member", "foreign-funding", "one-district", "loser-elsewhere", "nominee-on-roll"],
        NominationRules.All.Select(r => r.Id["nomination.".Length..]));

    [Fact]
    public void Impossible_Facts_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new JointNomination { SignatoryCount = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Recommendation { Seats = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Recommendation { Nominees = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Recommendation { AllNominees = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new VoterNomination("V1", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VoterNomination("V1", 1) with { Candidates = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartyNominees { Nominees = -1 });
    }

    [Fact]
    public void VoterLimit_Finding_NamesEveryVoterAboveTheLimit()
    {
        var told = NominationRules.VoterLimit.Explain(new() { Seats = 1, ByVoter = [new("V3", 2), new("V1", 1), new("V2", 3)] }, Township, Law);
        Assert.Contains("V2, V3;", told.Message.En, StringComparison.Ordinal);
        Assert.Equal(3, told.Verdict.Measured);
    }

    [Fact]
    public void CompleteList_Finding_NamesWhoWasAddedAndWhoWasLeftOut()
    {
        var told = NominationRules.CompleteList.Explain(new() { Nominees = ["A", "B"], Candidates = [new() { Id = "A", IsInitial = true }, new() { Id = "C", IsInitial = true }] }, Township, Law);
        Assert.Equal("exchanged", told.Finding!.Id);
        Assert.Contains("without a nomination: C", told.Message.En, StringComparison.Ordinal);
        Assert.Contains("not listed: B", told.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void CompleteList_WhoDeclinedAndIsListed_IsANoticeAndNoBreach()
    {
        var told = NominationRules.CompleteList.Explain(new() { Nominees = ["A"], Candidates = [new() { Id = "A", IsInitial = true, HasDeclined = true }] }, Township, Law);
        Assert.Equal(Conclusion.Met, told.Verdict.Conclusion);
        Assert.Equal("listed-despite", Assert.Single(told.Notices).Id);
    }

    [Fact]
    public void CompleteList_AFormalCandidateNobodyNominated_WasAdded() => Assert.Equal(
        Conclusion.Breached,
        NominationRules.CompleteList.Judge(new() { Nominees = ["A"], Candidates = [new() { Id = "A", IsInitial = true }, new() { Id = "B", IsFormal = true }] }, Township, Law).Conclusion);

    [Fact]
    public void CommitteeMember_WhoResignedOnAnUnknownDay_IsMetWithANotice()
    {
        var told = NominationRules.CommitteeMember.Explain(new() { IsCandidate = true, HasResigned = true }, Township, Law);
        Assert.Equal("resignation-day-not-compared", Assert.Single(told.Notices).Id);
    }

    [Fact]
    public void Eligible_ReliesOnAReadingOnlyWhereItMatters()
    {
        var adult = new Candidate { Eligibility = new() { Born = new(1970, 2, 28), IsCitizen = true, IsDeprivedForLife = false } };
        var birthday = adult with { Eligibility = adult.Eligibility with { Born = Example.Day.PlusYears(-18) } };
        Assert.Empty(NominationRules.CandidateEligible.Explain(adult, Township, Law).Readings);
        Assert.Contains(NominationRules.CandidateEligible.Explain(birthday, Township, Law).Readings, r => r.Interpretation == Interpretations.AgeBirthday && r.Otherwise.Count == 1);
        Assert.DoesNotContain(NominationRules.CandidateEligible.Explain(birthday, Township, Law).Readings, r => r.Interpretation == Interpretations.LeapDay);
    }

    [Fact]
    public void Eligible_NamesEveryFactThatIsMissing()
    {
        var told = NominationRules.CandidateEligible.Explain(new(), new Occasion(Level.Township), Law);
        Assert.Equal([NominationFacts.Born, NominationFacts.Citizen, NominationFacts.Deprivation, Fact.ElectionDay], told.Missing);
    }

    [Fact]
    public void PartyShare_WithoutADivision_NamesIt() => Assert.Equal(
        "/election/division",
        Assert.Single(NominationRules.PartyShare.Explain(new() { Nominees = 22, Seats = 47 }, Township, Law).Missing).Pointer);
}
