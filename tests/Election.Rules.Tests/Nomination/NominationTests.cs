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
        Assert.Contains(": V2, V3;", told.Message.En, StringComparison.Ordinal);
        Assert.Equal(3, told.Verdict.Measured);
    }

    /// <summary>Whoever signed for three signed for three, named or not.</summary>
    [Fact]
    public void VoterLimit_OneNominationOfMoreThanTheSeats_IsABreachByWhoeverSigned()
    {
        var told = NominationRules.VoterLimit.Explain(new() { Seats = 2, HasUnnamed = true, LargestNomination = 3 }, Township, Law);
        Assert.Equal("Joined in nominating more candidates than the 2 seats: signatories who are not named; the most is 3.", told.Message.En);
        Assert.Contains("有：未列出姓名的联名人；", told.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void VoterLimit_NamesEveryFactThatIsMissing() => Assert.Equal(
        [NominationFacts.DistrictSeats, NominationFacts.NomineesByVoter],
        NominationRules.VoterLimit.Explain(new(), Township, Law).Missing);

    /// <summary>EL 30(3) speaks of joint nominations: those of parties are left out, a stranger to the roll counts for nothing, and each candidate counts once.</summary>
    [Fact]
    public void VoterNominations_CountForEachVoterTheCandidatesOfJointNominations()
    {
        var counted = VoterNominations.From("1", 2,
        [
            Joint(["V1", "V2"], ["C1", "C2"]) with { SignatoryCount = 2 },
            Joint(["V1", "V9"], ["C2"]) with { NotOnRoll = ["V9"] },
            new() { By = NominatorKind.Party, Signatories = ["V2"], Candidates = ["C3", "C4", "C5"] },
        ]);
        Assert.Equal([new("V1", 2), new("V2", 2)], counted.ByVoter);
        Assert.False(counted.HasUnnamed);
        Assert.Equal((2, 2), (counted.Nominees, counted.LargestNomination));
    }

    /// <summary>Whoever signs without being on the roll joins in nothing: a nomination that they alone signed burdens nobody.</summary>
    [Fact]
    public void VoterLimit_ANominationSignedOnlyOffTheRoll_CountsForNobody()
    {
        JointNomination Of(string[] signatories, string[] strangers, params string[] candidates) => new() { By = NominatorKind.Voters, Signatories = signatories, NotOnRoll = strangers, Candidates = candidates };
        Conclusion With(JointNomination of) => NominationRules.VoterLimit.Judge(VoterNominations.From("1", 2, [of, Of(["V1"], [], "D")]), Occasion.General(Level.County, Example.Day), LawInForce.On(Example.Day)).Conclusion;
        Assert.Equal(Conclusion.Met, With(Of(["V9"], ["V9"], "A", "B", "C")));
        Assert.Equal(Conclusion.Breached, With(Of(["V8", "V9"], ["V9"], "A", "B", "C")));
        Assert.Equal(3, VoterNominations.From("1", 2, [Of(["V8", "V9"], ["V9"], "A", "B", "C")]).LargestNomination);
        Assert.Null(VoterNominations.From("1", 2, [Of(["V9"], ["V9"], "A", "B", "C")]).LargestNomination);
    }

    /// <summary>What is not named is said to be so, and the names that are known stay.</summary>
    [Fact]
    public void VoterNominations_SayWhatIsNotNamed()
    {
        var single = VoterNominations.From("1", 2, [Joint(["V1"], ["C1"])]);
        Assert.Equal((false, 1, 1), (single.HasUnnamed, single.Nominees, single.LargestNomination));

        var unsigned = VoterNominations.From("1", 2, [Joint(null, ["C1"])]);
        Assert.Equal((null, true, 1, 1), (unsigned.ByVoter, unsigned.HasUnnamed, unsigned.Nominees, unsigned.LargestNomination));

        var more = VoterNominations.From("1", 2, [Joint(["V1"], ["C1"]) with { SignatoryCount = 2 }]);
        Assert.Equal([new("V1", 1)], more.ByVoter);
        Assert.True(more.HasUnnamed);

        var forWhom = VoterNominations.From("1", 2, [Joint(["V1"], null), Joint(["V2"], null)]);
        Assert.Equal([new("V1", 0), new("V2", 0)], forWhom.ByVoter);
        Assert.Equal((true, null), (forWhom.HasUnnamed, forWhom.Nominees));

        var byWhom = VoterNominations.From("1", 2, [new() { Signatories = ["V1"], Candidates = ["C1"] }]);
        Assert.Equal((null, true, null, null), (byWhom.ByVoter, byWhom.HasUnnamed, byWhom.Nominees, byWhom.LargestNomination));

        var none = VoterNominations.From("1", 2, []);
        Assert.Equal([], none.ByVoter);
        Assert.Equal((false, 0, null), (none.HasUnnamed, none.Nominees, none.LargestNomination));
        Assert.Throws<ArgumentNullException>(() => VoterNominations.From("1", 2, null!));
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
    public void CompleteList_ANomineeNamedTwice_IsLeftOutOnce()
    {
        var told = NominationRules.CompleteList.Explain(new() { Nominees = ["A", "B", "B"], Candidates = [new() { Id = "A", IsInitial = true }] }, Township, Law);
        Assert.StartsWith("1 who were validly nominated are not on the list, and no lawful reason is stated: B.", told.Message.En, StringComparison.Ordinal);
    }

    /// <summary>Who is entered twice and nobody nominated is one person added.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void CompleteList_APersonEnteredTwice_IsAddedOnce(bool first)
    {
        var verdict = NominationRules.CompleteList.Judge(new() { Nominees = [], Candidates = [new() { Id = "B", IsInitial = first }, new() { Id = "B", IsInitial = true }] }, Township, Law);
        Assert.Equal((Conclusion.Breached, 1L), (verdict.Conclusion, verdict.Measured));
    }

    /// <summary>Who seems to be missing may be on the part of the list that is not here, or the one on it without a name; where the list is whole and named, he was left out.</summary>
    [Theory]
    [InlineData(3, "AB", Conclusion.Undetermined)]
    [InlineData(2, "AB", Conclusion.Breached)]
    [InlineData(1, "AB", Conclusion.Breached)]
    [InlineData(null, "AB", Conclusion.Breached)]
    [InlineData(null, "AB?", Conclusion.Undetermined)]
    [InlineData(4, "AB?", Conclusion.Undetermined)]
    [InlineData(null, "", Conclusion.Undetermined)]
    [InlineData(null, "-", Conclusion.Undetermined)]
    public void CompleteList_CIsNotNamedOnIt(int? initial, string list, Conclusion conclusion)
    {
        var told = NominationRules.CompleteList.Explain(
            new()
            {
                Nominees = ["A", "B", "C"],
                InitialCandidates = initial,
                Candidates = [.. list.Select(c => new Candidate { Id = c == '?' ? null : c == '-' ? "D" : c.ToString(), IsInitial = c == '-' ? null : true })],
            },
            Township,
            Law);
        Assert.Equal(conclusion, told.Verdict.Conclusion);
        Assert.Equal(conclusion == Conclusion.Undetermined ? [NominationFacts.InitialList] : [], told.Missing);
    }

    [Fact]
    public void CompleteList_WhoDeclinedAndIsListed_IsANoticeAndNoBreach()
    {
        var told = NominationRules.CompleteList.Explain(new() { Nominees = ["A"], Candidates = [new() { Id = "A", IsInitial = true, HasDeclined = true }] }, Township, Law);
        Assert.Equal(Conclusion.Met, told.Verdict.Conclusion);
        Assert.Equal("listed-despite", Assert.Single(told.Notices).Id);
        Assert.Contains("took support from abroad: A;", told.Notices[0].Text.En, StringComparison.Ordinal);
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

    /// <summary>With no list to compare with, only a resignation that on no day came before the election is surely too late.</summary>
    [Theory]
    [InlineData(0, 0, Conclusion.Breached)]
    [InlineData(0, 6, Conclusion.Met)]
    [InlineData(6, 6, Conclusion.Breached)]
    [InlineData(6, null, Conclusion.Met)]
    public void CommitteeMember_WithoutAList_IsComparedWithElectionDay(int resigned, int? window, Conclusion conclusion) => Assert.Equal(
        conclusion,
        NominationRules.CommitteeMember.Judge(
            new() { IsCandidate = true, ResignedOn = Example.Day.PlusDays(resigned) },
            new(Level.Township) { Day = window is { } days ? ReportedDate.Between(Example.Day, Example.Day.PlusDays(days)) : default },
            Law).Conclusion);

    /// <summary>Jiangsu 10(3) compares two days; both are asked for.</summary>
    [Fact]
    public void CommitteeMember_InJiangsu_NamesBothDaysThatAreMissing() => Assert.Equal(
        [NominationFacts.ResignedOn, TimetableFacts.FormalCandidatesPublished],
        NominationRules.CommitteeMember.Explain(new() { IsCandidate = true, HasResigned = true }, Township, LawInForce.On(Example.Day, "32")).Missing);

    /// <summary>Who declined or died is asked nothing, unless the formal list has the name or the person was elected.</summary>
    [Theory]
    [InlineData(null, null, null, null, true)]
    [InlineData(null, null, false, false, true)]
    [InlineData(null, null, true, null, false)]
    [InlineData(null, null, null, true, false)]
    [InlineData(null, null, true, true, false)]
    [InlineData(true, null, true, null, true)]
    [InlineData(false, true, null, true, true)]
    [InlineData(false, false, null, null, false)]
    public void Eligible_IsAskedOfWhoStands(bool? formal, bool? elected, bool? declined, bool? died, bool asked) => Assert.Equal(
        asked ? Conclusion.Breached : Conclusion.NotApplicable,
        NominationRules.CandidateEligible.Judge(new() { IsFormal = formal, IsElected = elected, HasDeclined = declined, IsDeceased = died, Eligibility = new() { IsCitizen = false } }, Township, Law).Conclusion);

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

    private static JointNomination Joint(string[]? signatories, string[]? candidates) => new() { By = NominatorKind.Voters, Signatories = signatories, Candidates = candidates };
}
