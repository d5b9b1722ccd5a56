namespace Election.Rules;

/// <summary>
/// EL 55: a deputy resigns in writing to the standing committee of the congress that elected him or her, of a county to its own,
/// of a township to the congress; more than half of its members accept; that is announced and, above the county, filed one
/// level up. What breaks this decides although other facts are missing.
/// </summary>
internal sealed class ResignationAcceptanceRule : Rule<Resignation>
{
    private static readonly Finding NotInWriting = new("not-in-writing",
        new("辞职没有书面提出。", "The resignation was not given in writing."),
        new("由本人书面提出辞职，重新提请表决。", "Have the deputy resign in writing, and put it to the vote again."), Unit.None);

    private static readonly Finding WrongBody = new("wrong-body",
        new("向{found}提出辞职，依法应向{competent}提出。", "The resignation went to {found}; it is for {competent} to receive it."),
        new("向{competent}书面提出辞职。", "Resign in writing to {competent}."), Unit.None);

    private static readonly Finding NoMajority = new("no-majority",
        new("全体{all}人，赞成{measured}票，没有过半数（应有{bound}票以上），辞职没有被接受。", "Of {all}, {measured} voted for accepting; more than half is {bound}. The resignation was not accepted."),
        new("代表资格没有终止；需要接受辞职的，重新提请表决，须有{bound}票以上。", "The mandate goes on. To accept the resignation, put it to the vote again; {bound} votes or more are needed."), Unit.Votes);

    private static readonly Finding AcceptedWithoutMajority = new("accepted-without-majority",
        new("全体{all}人，赞成{measured}票，没有过半数（应有{bound}票以上），却按接受辞职办理。", "Of {all}, {measured} voted for accepting, where more than half is {bound}; yet the resignation was treated as accepted."),
        new("更正接受辞职的决定和公告，代表资格没有终止；需要接受辞职的，重新提请表决，须有{bound}票以上。", "Withdraw the acceptance: the mandate goes on. To accept the resignation, put it to the vote again; {bound} votes or more are needed."), Unit.Votes);

    private static readonly Finding RefusedWithMajority = new("refused-with-majority",
        new("全体{all}人，赞成{measured}票，已过半数（{bound}票以上），却按没有接受辞职办理。", "Of {all}, {measured} voted for accepting, for which {bound} are enough; yet the resignation was treated as refused."),
        new("更正：辞职已被接受，予以公告；法律要求备案的，一并备案。", "Correct it: the resignation was accepted, which is announced and, where the law asks it, filed."), Unit.Votes);

    private static readonly Finding NotAnnounced = new("not-announced",
        new("接受辞职没有公告。", "The acceptance of the resignation was not announced."),
        new("公告接受辞职的决定。", "Announce the acceptance."), Unit.None);

    private static readonly Finding NotFiled = new("not-filed",
        new("接受辞职的决议没有报送上一级人民代表大会常务委员会备案。", "The acceptance was not filed with the standing committee one level up."),
        new("将决议报送上一级人民代表大会常务委员会备案。", "File it with the standing committee one level up."), Unit.None);

    private static readonly Finding MoreVotesThanMembers = new("more-votes-than-members",
        new("赞成{measured}票，多于全体{bound}人，记录有误，无法判断。", "{measured} votes for, of {bound} who could vote: the record is wrong, and nothing can be decided."),
        new("核对表决记录。", "Check the record of the vote."), Unit.Votes);

    private static readonly Finding NotAccepted = Finding.Inapplicable("not-accepted", "辞职没有被接受，代表资格没有终止。", "The resignation was not accepted, and the mandate goes on.");

    private static readonly Notice CountyElects = new("county-elects-directly", new(
        "由县级人大常委会受理：限于由县级人民代表大会选举省级人大代表的地方（省直辖的县、市等）。",
        "A county standing committee received it: this holds where the county itself elects deputies of the province, as those directly under it do."));

    public ResignationAcceptanceRule()
        : base("resignation.acceptance", Scope.Everywhere)
    {
        Title = new("代表辞职的提出和接受", "The resignation of a deputy and its acceptance");
        Statement = new(
            "间接选举的代表向选举他的人民代表大会的常务委员会书面提出辞职；县级代表向本级人大常委会，乡级代表向本级人民代表大会书面提出。经常务委员会组成人员（乡级：全体代表）的过半数通过，予以公告；接受间接选举的代表辞职的决议，并报上一级人大常委会备案。直辖市的代表由区、县人民代表大会选举，向区、县人大常委会提出。",
            "A deputy elected indirectly resigns in writing to the standing committee of the congress that elected him or her, a county's deputy to the county's standing committee, a township's to its congress. More than half of the members, in a township of all deputies, accept it; it is announced and, for those elected indirectly, filed one level up. Deputies of a municipality under the central government are elected by its districts and counties, and resign to their standing committees.");
        AskedAs =
        [
            new("县人大代表辞职，向谁提出？", "To whom does a county deputy resign?"),
            new("县人大常委会组成人员31人，接受代表辞职至少要多少票？", "A county's standing committee has 31 members: how many votes accept a deputy's resignation?"),
            new("市人大代表口头辞职，可以接受吗？", "May a city deputy's resignation by word of mouth be accepted?"),
        ];
        NotDecided = new(
            "辞职是否出于本人自愿、理由如何，表决会议的出席人数，以及公告、备案的期限，不作判断。责令辞职的程序不在本规则之内。代表资格终止的公告见`mandate.end-announced`，相应终止的职务见`mandate.offices`。",
            "Whether the deputy resigns freely and why, how many attended the meeting that voted, and within what time the acceptance is announced and filed is not judged. How a deputy is ordered to resign is not dealt with. The announcement that the mandate ended is for `mandate.end-announced`, the offices that end with it for `mandate.offices`.");
        RestsOn = [Parameters.ResignationTo, Parameters.ResignationToInMunicipality, Parameters.ResignationMajority, Parameters.ResignationAnnounced, Parameters.ResignationFiled];
        Facts =
        [
            ResignationFacts.InWriting, ResignationFacts.ToBody, ResignationFacts.Accepted, ResignationFacts.Members, ResignationFacts.VotesFor, ResignationFacts.Announced,
            ResignationFacts.Filed, Fact.UnitKind,
        ];
        CitesWhatItApplies = true;
        Findings = [NotInWriting, WrongBody, NoMajority, NotAnnounced, NotFiled, MoreVotesThanMembers, NotAccepted, AcceptedWithoutMajority, RefusedWithMajority];
        Notices = [CountyElects];
    }

    private protected override Axis<Resignation> Axis => new(new("全体30人时赞成的票数", "Votes for, of 30 members"), 13, 18, votes => Voted(votes, 30)) { Occasion = new(Level.County) };

    private protected override Verdict Decide(Resignation facts, in Trial trial)
    {
        if (facts.IsAccepted == false) return Refused(facts, trial);
        var receiver = trial.Occasion is { Level: Level.Province, Unit: UnitKind.Municipality } ? Parameters.ResignationToInMunicipality : Parameters.ResignationTo;
        if (trial.Norm(receiver) is not { } to) return trial.Without(receiver);
        if (trial.Norm(Parameters.ResignationMajority) is not { } majority) return trial.Without(Parameters.ResignationMajority);
        if (trial.Norm(Parameters.ResignationAnnounced) is not { } announced) return trial.Without(Parameters.ResignationAnnounced);
        var filed = trial.Norm(Parameters.ResignationFiled);

        if (facts.IsInWriting is { } written && !trial.Holds(ResignationFacts.InWriting, written)) return trial.Breached(NotInWriting, to);
        if (facts.ToBody is { } body && !trial.Holds(ResignationFacts.ToBody, Wording.Of(body), to.Value.Contains(body)))
        {
            if (trial.Why is not null)
            {
                trial.Say("found", Wording.Of(body));
                trial.Say("competent", to.InWords);
            }
            return trial.Breached(WrongBody, to);
        }
        long votes = 0, least = 0;
        if (facts is { Members: { } all, VotesFor: { } agreed })
        {
            trial.Say("all", all);
            if (agreed > all) return trial.Undetermined(MoreVotesThanMembers, agreed, all);
            (votes, least) = (agreed, majority.Value.LeastOf(all));
            if (!trial.Holds(ResignationFacts.VotesFor, votes, Relation.AtLeast, least))
            {
                // To fall short breaks no law; to treat it as carried does.
                return facts.IsAccepted == true || facts.IsAnnounced == true
                    ? trial.Breached(AcceptedWithoutMajority, majority, votes, least)
                    : trial.Breached(NoMajority, Force.Guiding, votes, least);
            }
        }
        if (facts.IsAnnounced is { } told && !trial.Holds(ResignationFacts.Announced, told)) return trial.Breached(NotAnnounced, announced);
        if (filed is not null && facts.IsFiled is { } sent && !trial.Holds(ResignationFacts.Filed, sent)) return trial.Breached(NotFiled, filed);

        if (trial.Lacks(ResignationFacts.InWriting, facts.IsInWriting) | trial.Lacks(ResignationFacts.ToBody, facts.ToBody)
            | trial.Lacks(ResignationFacts.Members, facts.Members) | trial.Lacks(ResignationFacts.VotesFor, facts.VotesFor)
            | trial.Lacks(ResignationFacts.Announced, facts.IsAnnounced) | (filed is not null && trial.Lacks(ResignationFacts.Filed, facts.IsFiled))) return Trial.MissingFact;
        if (trial.Occasion is { Level: Level.Province, Unit: not UnitKind.Municipality } && facts.ToBody == Body.CountyStandingCommittee) trial.Notice(CountyElects);
        return trial.Met(majority, votes, least);
    }

    /// <summary>A resignation that was refused, unless more than half voted for it: then it was accepted.</summary>
    private static Verdict Refused(Resignation facts, in Trial trial)
    {
        if (facts is not { Members: { } all, VotesFor: { } votes } || trial.Norm(Parameters.ResignationMajority) is not { } majority) return trial.NotApplicable(NotAccepted);
        trial.Say("all", all);
        if (votes > all) return trial.Undetermined(MoreVotesThanMembers, votes, all);
        var least = majority.Value.LeastOf(all);
        return trial.Holds(ResignationFacts.VotesFor, votes, Relation.AtLeast, least) ? trial.Breached(RefusedWithMajority, majority, votes, least) : trial.NotApplicable(NotAccepted);
    }

    private protected override IEnumerable<Example<Resignation>> WorkedExamples() =>
    [
        Met("县代表，县人大常委会31人，赞成20票，已公告", "A county's deputy: 20 of the 31 members of its standing committee, announced", Voted(20, 31)) with { Occasion = new(Level.County) },
        Met("镇代表，全体代表73人，赞成60票", "A town's deputy: 60 of its 73 deputies", Voted(60, 73) with { ToBody = Body.Congress }),
        Met("市代表，向选举他的县人大常委会提出，已备案", "A city's deputy, to the standing committee of the county that elected the deputy, and filed", Voted(20, 31) with { IsFiled = true }) with { Occasion = new(Level.Prefecture) },
        Met("省代表，向市人大常委会提出", "A province's deputy, to a city's standing committee", Voted(30, 45) with { ToBody = Body.PrefectureStandingCommittee, IsFiled = true }) with { Occasion = new(Level.Province) { Unit = UnitKind.Province } },
        Met("直辖市代表，向区人大常委会提出", "A municipality's deputy, to a district's standing committee", Voted(20, 31) with { IsFiled = true }) with { Occasion = new(Level.Province) { Unit = UnitKind.Municipality } },
        Met("全国人大代表，向省人大常委会提出", "A deputy to the NPC, to the provincial standing committee", Voted(40, 65) with { ToBody = Body.ProvincialStandingCommittee, IsFiled = true }) with { Occasion = new(Level.National) },
        Breached("口头辞职，其他没有载明", "By word of mouth; nothing else is stated", new() { IsInWriting = false }, NotInWriting),
        Breached("镇代表向县人大常委会辞职", "A town's deputy, to the county standing committee", Voted(20, 31), WrongBody),
        Breached("市代表向本市人大常委会辞职", "A city's deputy, to the city's own standing committee", Voted(20, 31) with { ToBody = Body.PrefectureStandingCommittee }, WrongBody) with { Occasion = new(Level.Prefecture) },
        Breached("直辖市代表，向设区的市人大常委会提出：直辖市不设这一级", "A municipality's deputy, to a prefecture's standing committee, of which it has none", Voted(20, 31) with { ToBody = Body.PrefectureStandingCommittee }, WrongBody) with { Occasion = new(Level.Province) { Unit = UnitKind.Municipality } },
        Breached("没有公告", "Not announced", Voted(20, 31) with { IsAnnounced = false }, NotAnnounced) with { Occasion = new(Level.County) },
        Breached("省代表，没有备案", "A province's deputy; not filed", Voted(30, 45) with { ToBody = Body.PrefectureStandingCommittee, IsFiled = false }, NotFiled) with { Occasion = new(Level.Province) },
        Inside("30人，赞成16票", "16 of 30", Voted(16, 30)) with { Occasion = new(Level.County) },
        Outside("30人，赞成15票，恰为半数，没有公告接受", "15 of 30, exactly half; no acceptance announced", Voted(15, 30) with { IsAnnounced = null }, NoMajority) with { Occasion = new(Level.County) },
        Outside("30人，赞成15票，却公告接受", "15 of 30, and the acceptance announced", Voted(15, 30), AcceptedWithoutMajority) with { Occasion = new(Level.County) },
        Breached("31人，赞成15票，载明已被接受", "15 of 31, stated as accepted", Voted(15, 31) with { IsAccepted = true, IsAnnounced = null }, AcceptedWithoutMajority) with { Occasion = new(Level.County) },
        Breached("31人，赞成20票，载明没有被接受", "20 of 31, stated as refused", Voted(20, 31) with { IsAccepted = false, IsAnnounced = null }, RefusedWithMajority) with { Occasion = new(Level.County) },
        Undetermined("没有载明票数", "The votes are not stated", Voted(20, 31) with { VotesFor = null }, Finding.MissingFact) with { Occasion = new(Level.County) },
        Undetermined("市代表，是否备案没有载明", "A city's deputy; whether filed is not stated", Voted(20, 31), Finding.MissingFact) with { Occasion = new(Level.Prefecture) },
        Undetermined("赞成票多于全体组成人员", "More votes than members", Voted(40, 31), MoreVotesThanMembers) with { Occasion = new(Level.County) },
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", Voted(20, 31), Finding.NoNorm) with { Occasion = new(Level.County), AsOf = new(2006, 11, 1) },
        OutOfScope("辞职没有被接受", "The resignation was not accepted", Voted(10, 31) with { IsAccepted = false }, NotAccepted) with { Occasion = new(Level.County) },
    ];

    private static Resignation Voted(int votes, int members) => new() { ToBody = Body.CountyStandingCommittee, IsInWriting = true, Members = members, VotesFor = votes, IsAnnounced = true };
}
