using NodaTime;

namespace Election.Rules.Tests.Leaders;

/// <summary>What the calculators on leaders say, word by word, and what they refuse.</summary>
public sealed class LeaderCalculatorTests
{
    private static readonly LawInForce Law = LawInForce.On(new LocalDate(2026, 11, 1));
    private static readonly LawInForce Law2015 = LawInForce.On(new LocalDate(2021, 11, 1));
    private static readonly Occasion Town = new(Level.Township);
    private static readonly Occasion County = new(Level.County);

    private static string[] In(Language language, IEnumerable<CitedStep> steps) => [.. steps.Select(s => $"{s.Citation.Article}({s.Citation.Provision.Paragraph}) {s.Text.In(language)}")];

    private static string Last(LeaderCandidates numbers) => numbers.Steps[^1].Text.En;

    private static LeaderContest Contest(params (string Name, int Votes)[] persons) =>
        new() { Post = LeaderPost.DeputyHead, Seats = 2, Deputies = 9, Persons = [.. persons.Select(p => new PersonVotes(p.Name, p.Votes))] };

    [Fact]
    public void Candidates_ForDeputyPosts_InWords()
    {
        var numbers = LeaderCandidates.Of(LeaderPost.DeputyHead, 4, Town, Law, 8, Round.Rerun);
        Assert.Equal(
        [
            "26(2) 代表10人以上书面联名，可以提名；主席团也可以提名",
            "26(3) 主席团提名的人数，每一代表联合提名的人数，均不超过4人",
            "29(2) 不足的名额另行选举：候选人可以按第一次投票得票多少的顺序确定，也可以依法另行提名",
            "29(3) 另行选举副职和委员，依照同样的差额数进行差额选举",
            "27(1) 副乡镇长应选4名，候选人5–7人（多1人至3人）",
            "27(1) 提名8人，超过7人，进行预选，按得票多少的顺序确定候选人",
        ], In(Language.Chinese, numbers.Steps));
        Assert.Equal(
        [
            "26(2) The presidium may nominate, and 10 deputies or more jointly in writing",
            "26(3) Neither the presidium nor any deputy nominates more than 4",
            "29(2) A rerun for posts left over: its candidates may be taken in the order of the first vote, or nominated anew",
            "29(3) A rerun for deputy posts and members is contested, with the same surplus",
            "27(1) Posts (deputy head of the township): 4; candidates: 5–7 (1 to 3 more)",
            "27(1) 8 nominees are more than 7: a preliminary election decides who stands, most votes first",
        ], In(Language.English, numbers.Steps));
        // As many as may stand need no preliminary election, and a first vote is no rerun.
        Assert.Equal(3, LeaderCandidates.Of(LeaderPost.DeputyHead, 4, Town, Law, 7).Steps.Count);
        Assert.Equal("Posts (member of the standing committee): 3; candidates: 4 (one tenth to one fifth more)", Last(LeaderCandidates.Of(LeaderPost.CommitteeMember, 3, County, Law)));
    }

    [Fact]
    public void Candidates_ForALeadingPost_InWords()
    {
        string[] Of(Language language, LawInForce law, int? nominated) => [.. LeaderCandidates.Of(LeaderPost.Head, 1, Town, law, nominated).Steps.Skip(2).Select(s => s.Text.In(language))];
        Assert.Equal(["提名的候选人只有1人，可以等额选举"], Of(Language.Chinese, Law, 1));
        Assert.Equal(["候选人可以多一人（2人），进行差额选举", "提名的只有1人的，也可以等额选举"], Of(Language.Chinese, Law, null));
        Assert.Equal(["候选人一般应多一人（2人），进行差额选举", "提名2人，应当差额选举"], Of(Language.Chinese, Law2015, 2));
        Assert.Equal(["Only 1 was nominated: the election may be uncontested, with one candidate"], Of(Language.English, Law, 1));
        Assert.Equal(["There may be one candidate more (2)", "Where only 1 was nominated, it may be uncontested"], Of(Language.English, Law, null));
        Assert.Equal(["There shall generally be one candidate more (2)", "2 were nominated: the election is contested"], Of(Language.English, Law2015, 2));
        // OL 29(3) speaks of deputy posts and members.
        Assert.Equal(["29(2)", "27(1)", "27(1)"], LeaderCandidates.Of(LeaderPost.Head, 1, Town, Law, 2, Round.Rerun).Steps.Skip(2).Select(s => $"{s.Citation.Article}({s.Citation.Provision.Paragraph})"));
    }

    [Fact]
    public void Candidates_ThatTheLawLeavesOpen_SayWhy()
    {
        Assert.Equal("A congress of this level (township) elects no president of the people's court.", LeaderCandidates.Of(LeaderPost.Court, 1, Town, Law).WhyOpen.En);
        Assert.Equal("The Organic Law of that day says nothing of this post (director of the supervision commission), and the law by which it was then filled is not held.", LeaderCandidates.Of(LeaderPost.Supervision, 1, County, Law2015).WhyOpen.En);
        // What OL 27(1) sets at the change of term it does not set of other elections, and the reason names what is not set.
        var rerun = new Occasion(Level.County, ElectionKind.Rerun);
        foreach (var (post, parameter) in new (LeaderPost, Parameter)[] { (LeaderPost.CommitteeMember, Parameters.MemberSurplus), (LeaderPost.DeputyHead, Parameters.DeputySurplus), (LeaderPost.ViceChair, Parameters.DeputySurplus), (LeaderPost.Head, Parameters.HeadSurplus) })
        {
            Assert.Contains(parameter.Label.En, LeaderCandidates.Of(post, 1, rerun, Law).WhyOpen.En, StringComparison.Ordinal);
        }
    }

    /// <summary>Exactly two thirds are a quorum; one fewer, and no session is held (OL 14(4)).</summary>
    [Fact]
    public void Result_OfAQuorum_InWords()
    {
        var contest = Contest(("A", 6), ("B", 5)) with { Attending = 6 };
        var held = LeaderResult.Of(contest, Town, Law);
        Assert.Equal(PollState.Decided, held.State);
        Assert.Equal(["14(4) 全体代表9人，出席6人，达到法定出席人数（6人以上）", "25(1) 获得全体代表9人过半数的选票，即5票以上，始得当选", "25(1) A得6票，当选", "25(1) B得5票，当选", "25(1) 应选2名，当选2名"], In(Language.Chinese, held.Minutes));
        Assert.Equal(
            ["14(4) 6 of 9 deputies attended, a quorum (6 or more)", "25(1) A candidate is elected who receives the votes of more than half of the 9 deputies, that is 5 or more", "25(1) A, 6: elected", "25(1) B, 5: elected", "25(1) Posts: 2; elected: 2"],
            In(Language.English, held.Minutes));
        var none = LeaderResult.Of(contest with { Attending = 5 }, Town, Law);
        Assert.Equal(PollState.Invalid, none.State);
        Assert.Equal("14(4) 全体代表9人，出席5人，没有达到法定出席人数（应有6人以上），会议不得举行", Assert.Single(In(Language.Chinese, none.Minutes)));
        Assert.Equal("14(4) 5 of 9 deputies attended, no quorum (the least is 6): the session may not be held", Assert.Single(In(Language.English, none.Minutes)));
    }

    /// <summary>The order of the votes (29(1)) counts where more have a majority than there are posts, and in a second vote, which asks for no majority.</summary>
    [Fact]
    public void Result_OfATie_InWords()
    {
        var tie = LeaderResult.Of(Contest(("A", 6), ("B", 5), ("C", 5)), Town, Law);
        Assert.Equal(["25(1)", "29(1)", "29(1)", "29(1)", "29(1)", "29(1)"], tie.Minutes.Select(m => $"{m.Citation.Article}({m.Citation.Provision.Paragraph})"));
        Assert.Equal("B、C票数相等，余下1名不能确定当选人，就此2人再次投票，以得票多的当选", tie.Minutes[^1].Text.Zh);
        Assert.Equal("B, C are tied for 1 more to be elected; these 2 are voted on again, and those with more votes are elected", tie.Minutes[^1].Text.En);
        Assert.Equal(5, tie.VotesNeeded);

        var again = LeaderResult.Of(Contest(("B", 4), ("C", 4)) with { Seats = 1, Round = Round.Revote }, Town, Law);
        Assert.Equal(["29(1) 再次投票以得票多的当选", "29(1) B得4票，票数相等", "29(1) C得4票，票数相等", "29(1) 应选1名，当选0名", "29(1) B、C再次投票仍然票数相等，余下1名不能确定当选人，法律没有规定如何处理"], In(Language.Chinese, again.Minutes));
        Assert.Equal("B, C are tied again for 1 more to be elected; the law does not say what follows", again.Minutes[^1].Text.En);
        Assert.Null(again.VotesNeeded);
        Assert.Equal("29(1)", In(Language.English, LeaderResult.Of(Contest(("B", 4)) with { Round = Round.Revote }, Town, Law).Minutes)[1][..5]);
    }

    /// <summary>A post left over goes to those not elected, or, where there are none, to new nominees; its candidates are counted as at first.</summary>
    [Fact]
    public void Result_OfAPostLeftOver_InWords()
    {
        var left = LeaderResult.Of(Contest(("A", 6)), Town, Law);
        Assert.Equal(["25(1)", "25(1)", "25(1)", "29(2)", "29(2)", "29(3)"], left.Minutes.Select(m => $"{m.Citation.Article}({m.Citation.Provision.Paragraph})"));
        Assert.Equal(["候选人依法另行提名", "另行选举仍须差额，候选人2–4人"], left.Minutes.TakeLast(2).Select(m => m.Text.Zh));
        Assert.Equal(["Its candidates are nominated anew", "The rerun is contested, too: 2–4 candidates"], left.Minutes.TakeLast(2).Select(m => m.Text.En));
        var member = LeaderResult.Of(Contest(("A", 6), ("B", 4)) with { Post = LeaderPost.CommitteeMember }, County, Law);
        Assert.Equal(["Its candidates may be taken in the order of the first vote: B (4); or nominated anew", "The rerun is contested, too: 2 candidates"], member.Minutes.TakeLast(2).Select(m => m.Text.En));
    }

    /// <summary>The values of the law are said as the articles say them (OL 31, 32, 47(3)); the chair of a township congress has a name of its own.</summary>
    [Fact]
    public void Values_InWords()
    {
        static Bilingual Words(IWorded value) => value.InWords;
        Assert.Equal(new("主席团、常务委员会或者十分之一以上代表联名", "the presidium, the standing committee, or at least one tenth of the deputies"), Words(new LeaderRecallMovers(new(1, 10), true)));
        Assert.Equal(new("主席团或者五分之一以上代表联名", "the presidium, or at least one fifth of the deputies"), Words(new LeaderRecallMovers(new(1, 5), false)));
        Assert.Equal(new("本级人民代表大会；大会闭会期间，常务委员会", "the congress; in recess its standing committee"), Words(new LeaderResignationBodies(true)));
        Assert.Equal(new("本级人民代表大会", "the congress"), Words(new LeaderResignationBodies(false)));
        Assert.Equal(new("不得担任国家行政机关、检察机关的职务", "no office in: administration, the procuratorate"), Words(PublicOffices.Of(PublicOffice.Procuratorate, PublicOffice.Government)));
        Assert.Equal(new("乡镇人大主席、乡镇人大副主席、乡镇长、副乡镇长", "chair of the township congress, vice-chair of the township congress, head of the township, deputy head of the township"),
            Words(LeaderPosts.Of(LeaderPost.Chair, LeaderPost.ViceChair, LeaderPost.Head, LeaderPost.DeputyHead)));
        Assert.Equal("人大常委会主任、人大常委会副主任、人大常委会委员、人民政府正职领导人员、人民政府副职领导人员",
            Words(LeaderPosts.Of(LeaderPost.Chair, LeaderPost.ViceChair, LeaderPost.CommitteeMember, LeaderPost.Head, LeaderPost.DeputyHead)).Zh);
    }

    [Fact]
    public void Calculators_RefuseWhatCannotBe()
    {
        Assert.Equal("nominated", Assert.Throws<ArgumentOutOfRangeException>(() => LeaderCandidates.Of(LeaderPost.Head, 1, Town, Law, -1)).ParamName);
        Assert.Equal("occasion", Assert.Throws<ArgumentNullException>(() => LeaderCandidates.Of(LeaderPost.Head, 1, null!, Law)).ParamName);
        Assert.Equal("law", Assert.Throws<ArgumentNullException>(() => LeaderCandidates.Of(LeaderPost.Head, 1, Town, null!)).ParamName);
        Assert.Equal("contest", Assert.Throws<ArgumentNullException>(() => LeaderResult.Of(null!, Town, Law)).ParamName);
        Assert.Equal("occasion", Assert.Throws<ArgumentNullException>(() => LeaderResult.Of(Contest(), null!, Law)).ParamName);
        Assert.Equal("law", Assert.Throws<ArgumentNullException>(() => LeaderResult.Of(Contest(), Town, null!)).ParamName);
        Assert.Equal("population", Assert.Throws<ArgumentOutOfRangeException>(() => StandingCommitteeSize.Of(-1, County, Law)).ParamName);
        Assert.Equal("occasion", Assert.Throws<ArgumentNullException>(() => StandingCommitteeSize.Of(0, null!, Law)).ParamName);
        Assert.Equal("law", Assert.Throws<ArgumentNullException>(() => StandingCommitteeSize.Of(0, County, null!)).ParamName);
    }
}
