namespace Election.Rules;

/// <summary>
/// EL 10(2): a member of the election committee who becomes a candidate resigns from it. By when is open (interpretation
/// committee-resignation-time); Jiangsu 10(3) says before the formal list is published. Nationally the
/// duty itself is met by a resignation whose day is not stated or cannot be compared, which a notice says; where a province
/// makes the time law, it is undetermined. A resignation on or after election day is too late whenever the list came out,
/// since it came out before.
/// </summary>
internal sealed class CommitteeMemberRule : Rule<CommitteeMembership>
{
    private static readonly Finding NotResigned = new("not-resigned",
        new("选举委员会组成人员成为代表候选人，没有辞去选举委员会的职务。", "A member of the election committee stands without having resigned from it."),
        new("书面向任命机关辞去选举委员会职务，或者不作候选人。", "Resign in writing to the body that made the appointment, or do not stand."), Unit.None);

    private static readonly Finding TooLate = new("resigned-too-late",
        new("辞去选举委员会职务的日期为{date}，不在{list}公布以前；最迟应在{lastDay}。", "Resigned from the committee on {date}, not before the {list} was published; the last lawful day was {lastDay}."),
        new("已不能补救：写明该成员自何日起不再参与选举委员会的工作。", "It cannot be put right; record from which day the member took no more part in the committee's work."), Unit.Days);

    private static readonly Finding AfterElectionDay = new("resigned-after-list",
        new("辞去选举委员会职务的日期为{date}，不早于选举日（{day}）；{list}应在选举日以前公布。", "Resigned from the committee on {date}, not before election day ({day}), when the {list} must long have been published."),
        new("已不能补救：写明该成员自何日起不再参与选举委员会的工作。", "It cannot be put right; record from which day the member took no more part in the committee's work."), Unit.None);

    private static readonly Notice DayNotCompared = new("resignation-day-not-compared", new(
        "已经辞去职务；没有载明辞职日期或者{list}公布日期，是否在公布前辞去未能核对。",
        "Resigned; the day of the resignation or that of the {list} is not stated, so whether it came before publication was not checked."));

    private static readonly Bilingual InitialList = new("初步代表候选人名单", "initial list");
    private static readonly Bilingual FormalList = new("正式代表候选人名单", "formal list");

    private static readonly Finding NoCandidate = Finding.Inapplicable("no-candidate", "该组成人员不是代表候选人。", "The member does not stand.");

    public CommitteeMemberRule()
        : base("nomination.committee-member", Scope.Direct)
    {
        Title = new("选举委员会组成人员成为候选人的，辞去选举委员会职务", "A member of the election committee who stands resigns from it");
        Statement = new(
            "选举委员会的组成人员为代表候选人的，应当辞去选举委员会的职务；法律没有规定期限，按所选读法，在候选人名单公布前辞去。没有载明辞职日期或者名单公布日期的，只判断是否辞职；省级规定了辞职时间的（江苏省：正式代表候选人名单公布前），日期没有载明的不作判断。",
            "A member of the election committee who becomes a candidate resigns from the committee; the law sets no time, and by the reading chosen it is before the list of candidates is published. Where the day of the resignation or of the list is not stated, only the resignation itself is judged; where the province sets the time (Jiangsu: before the formal list is published) and a day is not stated, nothing is decided.");
        AskedAs = [new("选举委员会委员被推荐为候选人，什么时候要辞职？", "By when does a member of the election committee resign who is nominated?")];
        NotDecided = new(
            "选举法没有规定辞职的期限，“正式代表候选人名单公布前”是默认读法。辞职由谁接受、是否书面提出，不作核对。没有辞职的，候选资格和选举效力如何，法律没有规定，不作判断。",
            "The Electoral Law sets no time for the resignation; before the formal list is published is the default reading. Who accepts it, and whether it is in writing, is not verified. What becomes of the candidacy or the election where a member did not resign the law does not say, and it is not decided.");
        RestsOn = [Parameters.CommitteeResignation];
        Facts = [NominationFacts.MemberIsCandidate, NominationFacts.Resigned, NominationFacts.ResignedOn, TimetableFacts.InitialCandidatesPublished, TimetableFacts.FormalCandidatesPublished, Fact.ElectionDay];
        Findings = [NotResigned, TooLate, AfterElectionDay, NoCandidate];
        Notices = [DayNotCompared];
        OpenQuestions = [Interpretations.CommitteeResignationTime];
    }

    private protected override Axis<CommitteeMembership> Axis => new(new("辞职早于正式名单公布的日数", "Days from the resignation to the formal list"), -3, 3, DaysBefore);

    private protected override Verdict Decide(CommitteeMembership facts, in Trial trial)
    {
        if (facts.IsCandidate == false) return trial.NotApplicable(NoCandidate);
        if (trial.Norm(Parameters.CommitteeResignation) is not { } norm) return trial.Without(Parameters.CommitteeResignation);
        if (trial.Lacks(NominationFacts.MemberIsCandidate, facts.IsCandidate)) return Trial.MissingFact;
        if (facts.HasResigned is null && trial.Lacks(NominationFacts.Resigned, facts.ResignedOn)) return Trial.MissingFact;
        var resigned = facts.ResignedOn.IsStated || facts.HasResigned == true;
        if (!trial.Holds(NominationFacts.Resigned, resigned)) return trial.Breached(NotResigned, norm);

        var initial = norm.Value == CandidateList.Initial;
        var list = (initial ? facts.InitialCandidatesPublished : facts.FormalCandidatesPublished).In(trial.Occasion);
        trial.Say("list", initial ? InitialList : FormalList);
        if (facts.ResignedOn.IsStated && list.IsStated) return trial.OnOrBefore(NominationFacts.ResignedOn, facts.ResignedOn, list.Plus(-1), norm, TooLate);

        var act = facts.ResignedOn.In(trial.Occasion);
        var day = trial.Occasion.Day;
        if (act.IsStated && day.IsStated && act.First >= day.Last)
        {
            if (trial.Why is not null)
            {
                trial.Say("date", act);
                trial.Say("day", day);
            }
            return trial.Breached(AfterElectionDay, norm);
        }
        // Jiangsu 10(3) states the time itself; only where it is a reading of EL 10(2) is the bare resignation enough.
        if (norm.Citations[0].Provision.Instrument.Division is not null)
        {
            trial.Lacks(NominationFacts.ResignedOn, facts.ResignedOn);
            trial.Lacks(initial ? TimetableFacts.InitialCandidatesPublished : TimetableFacts.FormalCandidatesPublished, list);
            return Trial.MissingFact;
        }
        trial.Notice(DayNotCompared);
        return trial.Met(norm);
    }

    private protected override IEnumerable<Example<CommitteeMembership>> WorkedExamples() =>
    [
        Met("正式名单公布前十日辞职", "Resigned ten days before the formal list", DaysBefore(10)),
        Met("已辞职，没有载明日期", "Resigned, the day not stated", new() { IsCandidate = true, HasResigned = true }),
        Breached("成为候选人而没有辞职", "Stands without resigning", new() { IsCandidate = true, HasResigned = false }, NotResigned),
        Breached("选举日当天才辞职，没有载明名单公布日期", "Resigned on election day, the list's day not stated", new() { IsCandidate = true, ResignedOn = Example.Day }, AfterElectionDay),
        Inside("正式名单公布前一日辞职", "Resigned the day before the formal list", DaysBefore(1)),
        Outside("正式名单公布当日辞职", "Resigned on the day of the formal list", DaysBefore(0), TooLate),
        Inside("江苏省：正式名单公布前一日辞职", "Jiangsu: resigned the day before the formal list", DaysBefore(1)) with { Province = "32" },
        Outside("江苏省：正式名单公布当日辞职", "Jiangsu: resigned on the day of the formal list", DaysBefore(0), TooLate) with { Province = "32" },
        Outside("初步名单公布当日辞职，以初步名单为准的读法", "Resigned on the day of the initial list, under the reading that goes by it", DaysBefore(8), TooLate) with { Readings = [("committee-resignation-time", "initial-list")] },
        Undetermined("没有载明是否辞职", "Whether the member resigned is not stated", new() { IsCandidate = true }, Finding.MissingFact),
        Undetermined("辞职日期只知在一段时间内，跨过名单公布日", "Resigned within days that lie on both sides of the list", DaysBefore(1) with { ResignedOn = ReportedDate.Between(new(2021, 10, 20), new(2021, 10, 28)) }, Finding.BoundTooWide),
        Undetermined("江苏省：已辞职，没有载明日期", "Jiangsu: resigned, the day not stated", DaysBefore(1) with { ResignedOn = default, HasResigned = true }, Finding.MissingFact) with { Province = "32" },
        Undetermined("江苏省：没有载明正式名单公布日期", "Jiangsu: the day of the formal list not stated", DaysBefore(1) with { FormalCandidatesPublished = default }, Finding.MissingFact) with { Province = "32" },
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", DaysBefore(10), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("不是候选人", "The member does not stand", new() { IsCandidate = false }, NoCandidate),
        OutOfScope("间接选举由大会主席团主持", "Indirect elections are run by the presidium", new() { IsCandidate = true, HasResigned = false }) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        RealCase("某省2011年换届，成为候选人的组成人员都已辞职", "A province's elections of 2011: the members who stood had all resigned", new() { IsCandidate = true, HasResigned = true }, Conclusion.Met) with
        {
            Occasion = new(Level.County), AsOf = new(2012, 1, 1), Province = "32",
        },
    ];

    private static CommitteeMembership DaysBefore(int days) => new()
    {
        IsCandidate = true,
        ResignedOn = new NodaTime.LocalDate(2021, 10, 25).PlusDays(-days),
        InitialCandidatesPublished = new NodaTime.LocalDate(2021, 10, 17),
        FormalCandidatesPublished = new NodaTime.LocalDate(2021, 10, 25),
    };
}
