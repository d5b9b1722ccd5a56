using NodaTime;

namespace Election.Rules.Tests.Leaders;

/// <summary>Leaders at the exact bound, and where a single fact is missing.</summary>
public sealed class LeaderBoundaryTests
{
    private static readonly LawInForce Law = LawInForce.On(new LocalDate(2026, 11, 1));
    private static readonly LawInForce Law2015 = LawInForce.On(new LocalDate(2021, 11, 1));
    private static readonly Occasion Town = new(Level.Township);
    private static readonly Occasion County = new(Level.County);
    private static readonly Occasion Province = new(Level.Province);

    private static string[] Missing(Explanation explanation) => [.. explanation.Missing.Select(f => f.Pointer)];

    private static LeaderContest Contest(int seats, params (string Name, int? Votes)[] persons) =>
        new() { Post = LeaderPost.DeputyHead, Seats = seats, Deputies = 9, Persons = [.. persons.Select(p => new PersonVotes(p.Name, p.Votes))] };

    /// <summary>OL 31: all deputies may sign and vote for it; nobody else can.</summary>
    [Theory]
    [InlineData(73, 73, null, Conclusion.Met)]
    [InlineData(74, 40, null, Conclusion.Undetermined)]
    [InlineData(73, 74, null, Conclusion.Undetermined)]
    [InlineData(73, 40, 40, Conclusion.Met)]
    [InlineData(73, 40, 73, Conclusion.Met)]
    [InlineData(73, 41, 40, Conclusion.Undetermined)]
    [InlineData(73, 40, 74, Conclusion.Undetermined)]
    public void Recall_CountsNoMoreThanThereAre(int signatories, int votes, int? attending, Conclusion expected)
    {
        var verdict = LeaderRules.Recall.Judge(Recall with { Signatories = signatories, VotesFor = votes, Attending = attending }, Town, Law);
        Assert.Equal(expected, verdict.Conclusion);
        if (signatories == 74) Assert.Equal((74L, 73L), (verdict.Measured, verdict.Bound));
    }

    private static LeaderRecall Recall => new() { By = LeaderRecallMover.Deputies, Signatories = 73, Deputies = 73, VotesFor = 40, HasReasons = true, IsHeard = true };

    /// <summary>Nothing is taken as lawful that is not stated, and what is missing is named, alone or with the rest.</summary>
    [Fact]
    public void Recall_NamesTheFactsThatAreMissing()
    {
        var whole = Recall with { Post = LeaderPost.Procuratorate, IsApprovedAbove = true };
        Assert.Equal(Conclusion.Met, LeaderRules.Recall.Judge(whole, County, Law).Conclusion);
        (LeaderRecall Facts, string[] Missing)[] cases =
        [
            (whole with { By = null }, ["by"]),
            (whole with { Signatories = null }, ["signatories"]),
            (whole with { Deputies = null }, ["/leaders/deputies"]),
            (whole with { HasReasons = null }, ["reasonsGiven"]),
            (whole with { IsHeard = null }, ["heard"]),
            (whole with { VotesFor = null }, ["votesFor"]),
            (whole with { IsApprovedAbove = null }, ["approvedAbove"]),
            (new() { Post = LeaderPost.Procuratorate }, ["by", "/leaders/deputies", "reasonsGiven", "heard", "votesFor", "approvedAbove"]),
        ];
        foreach (var (facts, missing) in cases)
        {
            var explanation = LeaderRules.Recall.Explain(facts, County, Law);
            Assert.Equal(Finding.MissingFact, explanation.Finding);
            Assert.Equal(missing, Missing(explanation));
        }
    }

    /// <summary>OL 13: only a recall that was carried needs the approval above; one declared lost needs none.</summary>
    [Fact]
    public void Recall_OfAProcurator_IsApprovedWhereItWasCarried()
    {
        var procurator = Recall with { Post = LeaderPost.Procuratorate, IsApprovedAbove = false };
        Assert.Equal("not-approved-above", LeaderRules.Recall.Explain(procurator with { IsDeclaredPassed = true }, County, Law).Finding!.Id);
        Assert.Equal(Conclusion.Met, LeaderRules.Recall.Judge(procurator with { VotesFor = 36, IsDeclaredPassed = false }, County, Law).Conclusion);
    }

    /// <summary>OL 32(1): to whom it was addressed may be unknown; what the body that decided may not do is a breach all the same.</summary>
    [Fact]
    public void Resignation_IsJudgedByWhoDecided()
    {
        var facts = new LeaderResignation { Post = LeaderPost.DeputyHead, DecidedBy = Body.CountyStandingCommittee, IsRecess = true, IsFiled = true };
        Assert.Equal(["toBody"], Missing(LeaderRules.Resignation.Explain(facts, County, Law)));
        Assert.Equal("not-in-recess", LeaderRules.Resignation.Explain(facts with { IsRecess = false }, County, Law).Finding!.Id);
        Assert.Equal("decided-by-another", LeaderRules.Resignation.Explain(facts with { DecidedBy = Body.PrefectureStandingCommittee }, County, Law).Finding!.Id);
    }

    /// <summary>OL 47(4), (5): within a term a number below the least of today, lawful before 2022, may have been fixed then; at the least itself nothing is open.</summary>
    [Theory]
    [InlineData(45, null, null, Conclusion.Met)]
    [InlineData(44, null, null, Conclusion.Undetermined)]
    [InlineData(44, 50_000_000, UnitKind.Region, Conclusion.Undetermined)]
    [InlineData(35, 50_000_000, UnitKind.Province, Conclusion.Undetermined)]
    [InlineData(34, null, null, Conclusion.Breached)]
    [InlineData(75, 80_000_000, UnitKind.Province, Conclusion.Met)]
    [InlineData(76, 80_000_000, UnitKind.Province, Conclusion.Breached)]
    [InlineData(95, 80_000_001, UnitKind.Province, Conclusion.Met)]
    [InlineData(96, 80_000_001, UnitKind.Province, Conclusion.Breached)]
    public void CommitteeSize_MayBeThatOfAnEarlierEdition(int size, int? population, UnitKind? unit, Conclusion expected) =>
        Assert.Equal(expected, LeaderRules.CommitteeSize.Judge(new() { Size = size, Population = population }, Province with { Unit = unit }, Law).Conclusion);

    /// <summary>OL 47(5): the provincial congress fixes its own number, its standing committee those below.</summary>
    [Fact]
    public void CommitteeSize_SaysWhoFixesIt()
    {
        Assert.Equal("The number was fixed by the provincial standing committee; it is for the provincial congress to fix it.",
            LeaderRules.CommitteeSize.Explain(new() { Size = 65, SizeFixedBy = Body.ProvincialStandingCommittee }, Province, Law).Message.En);
        Assert.Equal("名额由县级的人民代表大会常务委员会确定，依法应由省、自治区、直辖市的人民代表大会常务委员会确定。",
            LeaderRules.CommitteeSize.Explain(new() { Size = 31, SizeFixedBy = Body.CountyStandingCommittee }, County, Law).Message.Zh);
    }

    /// <summary>Where nobody nominated jointly, or all nominees together are no more than the posts, there is nothing to check of deputies.</summary>
    [Theory]
    [InlineData(null, 5, 0)]
    [InlineData(0, 5, 0)]
    [InlineData(10, 5, 1)]
    [InlineData(10, 4, 0)]
    [InlineData(10, null, 1)]
    public void NomineeLimit_SaysWhatWasNotChecked(int? joint, int? nominated, int notices) =>
        Assert.Equal(notices, LeaderRules.NomineeLimit.Explain(new() { Post = LeaderPost.DeputyHead, Seats = 4, PresidiumNominees = 4, JointNominators = joint, Nominated = nominated }, Town, Law).Notices.Count);

    [Fact]
    public void Preliminary_IsAskedWhereThereWereNominations()
    {
        var contest = new LeaderContest { Post = LeaderPost.DeputyHead, Seats = 4, Nominated = 7, NumberFixed = 5, Candidates = 5, IsPreliminaryHeld = true };
        Explanation Of(LeaderContest c) => LeaderRules.Preliminary.Explain(c, Town, Law);
        Assert.Equal(Conclusion.Met, Of(contest with { Round = Round.Rerun }).Verdict.Conclusion);
        Assert.Equal(Conclusion.NotApplicable, Of(contest with { Round = Round.Rerun, Nominated = null }).Verdict.Conclusion);
        Assert.Equal(["nominated"], Missing(Of(contest with { Nominated = null })));
        // The number of candidates is judged elsewhere only where it, and the post, are stated.
        Assert.Equal(Conclusion.Met, Of(contest with { Post = null }).Verdict.Conclusion);
        Assert.Equal(["candidates"], Missing(Of(contest with { Candidates = null })));
        Assert.Equal(["numberFixed", "preliminaryHeld"], Missing(Of(contest with { NumberFixed = null, IsPreliminaryHeld = null })));
    }

    /// <summary>In a plan nothing was voted on; as soon as votes or names are stated, something was.</summary>
    [Fact]
    public void Majority_OfAPlan_IsNotAsked()
    {
        var contest = Contest(1, ("A", 5), ("B", 4));
        var plan = Town with { IsPlan = true };
        Assert.Equal(Conclusion.NotApplicable, LeaderRules.Majority.Judge(contest with { Persons = null }, plan, Law).Conclusion);
        Assert.Equal(["declaredElected"], Missing(LeaderRules.Majority.Explain(contest, plan, Law)));
        Assert.Equal(["votes"], Missing(LeaderRules.Majority.Explain(contest with { Persons = null, DeclaredElected = ["A"] }, plan, Law)));
    }

    [Fact]
    public void ACountWithoutTheVotesOfSomebody_IsNone()
    {
        var contest = Contest(1, ("A", 5), ("B", null)) with { DeclaredElected = ["A"] };
        Assert.Equal(["votes"], Missing(LeaderRules.Majority.Explain(contest, Town, Law)));
        var result = LeaderResult.Of(contest, Town, Law);
        Assert.Equal((PollState.Undetermined, LeaderFacts.Votes), (result.State, Assert.Single(result.Missing)));
    }

    /// <summary>OL 29(1): two over the majority for two posts leave a third, who has exactly the majority, out: by the order of votes, not by 25(1).</summary>
    [Fact]
    public void Majority_OfMoreThanThereArePosts_IsTheOrderOfVotes()
    {
        var contest = Contest(2, ("A", 7), ("B", 6), ("C", 5));
        var wrong = LeaderRules.Majority.Explain(contest with { DeclaredElected = ["A", "B", "C"] }, Town, Law);
        Assert.Equal((29, 1), (wrong.Citations[0].Article, wrong.Citations[0].Provision.Paragraph));
        Assert.Equal("C received 5 votes, fewer than the 6 for B: not elected by the law, and yet declared elected.", wrong.Message.En);
        var few = LeaderRules.Majority.Explain(Contest(2, ("A", 6), ("B", 4)) with { DeclaredElected = ["A", "B"] }, Town, Law);
        Assert.Equal((25, "B received 4 votes, fewer than the 5 that are more than half of 9 deputies: not elected by the law, and yet declared elected."), (few.Citations[0].Article, few.Message.En));
        // Whoever has most votes was outvoted by nobody.
        var leftOut = LeaderRules.Majority.Explain(contest with { DeclaredElected = ["B"] }, Town, Law);
        Assert.Equal("Elected by the law, and not declared so: A.", leftOut.Message.En);
    }

    private static LeaderContest Tie => Contest(2, ("A", 6), ("B", 5), ("C", 5));

    /// <summary>OL 29(1): a second vote is of the posts that the first left open, and its count and declaration are needed.</summary>
    [Fact]
    public void SecondVote_IsOfThePostsLeftOpen()
    {
        var second = Contest(1, ("B", 5), ("C", 4)) with { Round = Round.Revote, Follows = Tie, DeclaredElected = ["B"] };
        Explanation Of(LeaderContest c) => LeaderRules.Majority.Explain(c, Town, Law);
        Assert.Equal(Conclusion.Met, Of(second).Verdict.Conclusion);
        Assert.Equal(Conclusion.Met, Of(second with { Seats = null }).Verdict.Conclusion);
        Assert.Equal("count-contradicts-itself", Of(second with { Seats = 2 }).Finding!.Id);
        Assert.Equal("count-contradicts-itself", Of(second with { Persons = [new("B", 9), new("C", 9)] }).Finding!.Id);
        Assert.Equal(["votes"], Missing(Of(second with { Persons = null })));
        Assert.Equal(["declaredElected"], Missing(Of(second with { DeclaredElected = null })));
        Assert.Equal(["votes", "declaredElected"], Missing(Of(second with { Persons = null, DeclaredElected = null })));
        Assert.Equal("B再次投票得4票，少于C的5票，依法没有当选，却宣布当选。", Of(second with { Persons = [new("B", 4), new("C", 5)] }).Message.Zh);
        var first = Tie with { DeclaredElected = ["A", "B"], IsTieRevoteHeld = true, Revote = Contest(1, ("C", 5)) with { Round = Round.Revote } };
        Assert.Equal("B received no votes in the second vote: not elected by the law, and yet declared elected.", Of(first).Message.En);
    }

    /// <summary>OL 27(1): of a leading post one nominee allows one candidate; since 2022 the law is mandatory, and open to two readings where more were nominated.</summary>
    [Fact]
    public void Candidates_ForALeadingPost_FollowTheNominees()
    {
        var free = Law.With(Interpretations.HeadUncontested, "free");
        (int? Nominated, LawInForce Law, int Least, int Most, bool IsOpen)[] cases =
        [
            (null, Law, 1, 2, false), (0, Law, 1, 2, false), (1, Law, 1, 1, false), (2, Law, 2, 2, true), (3, Law, 2, 2, true),
            (2, free, 1, 2, true), (2, Law2015, 2, 2, false), (2, Law2015.With(Interpretations.HeadUncontested, "free"), 2, 2, false),
        ];
        foreach (var (nominated, law, least, most, isOpen) in cases)
        {
            var numbers = LeaderCandidates.Of(LeaderPost.Head, 1, Town, law, nominated);
            Assert.Equal((least, most, isOpen), (numbers.Least, numbers.Most, numbers.OpenQuestions.Count > 0));
        }
    }

    /// <summary>A set holds what it was made of, the last of its kind too, and a thing named twice once.</summary>
    [Fact]
    public void Sets_HoldWhatTheyAreMadeOf()
    {
        foreach (var post in Enum.GetValues<LeaderPost>())
            Assert.All(Enum.GetValues<LeaderPost>(), p => Assert.Equal(p == post, LeaderPosts.Of(post, post, post, post).Contains(p)));
        foreach (var office in Enum.GetValues<PublicOffice>())
            Assert.All(Enum.GetValues<PublicOffice>(), o => Assert.Equal(o == office, PublicOffices.Of(office, office).Contains(o)));
    }
}
