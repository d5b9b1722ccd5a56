using NodaTime;

namespace Election.Rules;

/// <summary>
/// EL 47: the credentials of those elected are reviewed, and on that report the list of deputies is published before the first
/// session of the term; EL 57(5): those of a by-election are reviewed too. Both since 2015; what was asked before is not proved.
/// Who is elected only after the first session (a seat filled later) cannot stand on a list published before it, and is reviewed.
/// </summary>
internal sealed class QualificationReviewRule : Rule<Mandate>
{
    private static readonly Finding NotReviewed = new("not-reviewed",
        new("当选代表没有经过代表资格审查。", "The credentials of the deputy elected were not reviewed."),
        new("由代表资格审查委员会审查并提出报告，确认代表资格后再公布名单。", "Have the credentials committee review them and report, and publish the list after they are confirmed."), Unit.None);

    private static readonly Finding ListedLate = new("listed-late",
        new("代表名单于{date}公布；应在第一次会议前公布，最后合法日为{lastDay}，迟{late}日。", "The list of deputies was published: {date}. It is due before the first session; last lawful day: {lastDay}. Days late: {late}."),
        new("尚未公布的，应在{lastDay}以前（含当日）公布；已经迟延的，写明原因并向大会说明。", "One still to come is due by: {lastDay}. Of one already late, record why and tell the congress."), Unit.Days);

    private static readonly Finding ReviewedLate = new("reviewed-late",
        new("代表资格于{date}审查；应在第一次会议前审查并公布名单，最后合法日为{lastDay}，迟{late}日。", "The credentials were reviewed: {date}. Review and list are due before the first session; last lawful day: {lastDay}. Days late: {late}."),
        new("尚未审查的，应在{lastDay}以前（含当日）完成；已经迟延的，写明原因并向大会说明。", "A review still to come is due by: {lastDay}. Of one already late, record why and tell the congress."), Unit.Days);

    private static readonly Finding ListedUnreviewed = new("listed-unreviewed",
        new("代表资格于{date}审查，代表名单已于{lastDay}公布；名单应根据审查报告公布。", "The credentials were reviewed: {date}. The list was published before that: {lastDay}; it is to rest on the report of the review."),
        new("依据审查报告重新公布代表名单。", "Publish the list again on the report of the review."), Unit.Days);

    private static readonly Finding BeforeElection = new("before-election-day",
        new("{fact}为{date}，早于选举日{day}；当时尚无当选代表，日期互相矛盾，无法判断。", "{fact}: {date}. Election day is {day}, and nobody was elected before it: the dates contradict one another."),
        new("核对选举日和有关日期。", "Check election day and the dates stated."), Unit.None);

    private static readonly Notice AfterSession = new("after-first-session", new(
        "选举日在第一次会议开幕以后，名单不可能在会前公布；只判断是否审查。",
        "Election day is not before the first session, and no list could be published before it: the review alone is judged."));

    public QualificationReviewRule()
        : base("mandate.qualification-review", Scope.Everywhere)
    {
        Title = new("代表资格审查和代表名单的公布", "Review of credentials and publication of the list of deputies");
        Statement = new(
            "代表资格审查委员会对当选代表进行审查，提出报告；县级以上的人大常委会、乡级的人大主席团根据报告确认代表资格，在每届人民代表大会第一次会议前公布代表名单。对补选产生的代表同样进行审查。",
            "The credentials committee reviews those elected and reports; on its report the standing committee, in a township the presidium, confirms the credentials and publishes the list of deputies before the first session of the term. Deputies of a by-election are reviewed as well.");
        AskedAs =
        [
            new("新一届人大代表名单最迟哪天公布？", "By which day must the list of the new deputies be published?"),
            new("补选产生的代表也要经过代表资格审查吗？", "Are the credentials of a deputy chosen in a by-election reviewed as well?"),
        ];
        NotDecided = new(
            "代表是否符合基本条件、选举程序是否合法、审查的结论是否正确，不作判断；由谁确认代表资格、由谁公布名单，不核对。补选的，以及补足名额、另行选举的选举日不早于第一次会议开幕的，只判断是否审查。当选无效的情形见`mandate.invalid`。",
            "Whether a deputy meets the basic conditions, whether the election was held as the law asks and whether the review came to the right result is not judged, nor who confirmed the credentials and who published the list. Of a by-election, and of a rerun or an election for seats left over held no earlier than the first session, the review alone is judged. When an election is void is for `mandate.invalid`.");
        RestsOn = [Parameters.QualificationReview, Parameters.ListOfDeputies];
        Facts = [MandateFacts.Reviewed, MandateFacts.ReviewedOn, MandateFacts.ListPublished, TimetableFacts.FirstSession, Fact.ElectionDay];
        CitesWhatItApplies = true;
        Findings = [NotReviewed, ListedLate, ReviewedLate, ListedUnreviewed, BeforeElection];
        Notices = [AfterSession];
        IsOfTheVote = true;
        // Of every level and kind of election: it always applies.
        Conclusions = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined];
    }

    private protected override Axis<Mandate> Axis => new(new("代表名单早于第一次会议的日数", "Days from the list of deputies to the first session"), -2, 3, DaysBefore);

    private protected override Verdict Decide(Mandate facts, in Trial trial)
    {
        if (trial.Norm(Parameters.QualificationReview) is not { } review) return trial.Without(Parameters.QualificationReview);
        if (facts.IsReviewed == false)
        {
            trial.Holds(MandateFacts.Reviewed, false);
            return trial.Breached(NotReviewed, review);
        }
        var reviewed = facts.ReviewedOn.In(trial.Occasion);
        if (trial.Occasion.Kind == ElectionKind.ByElection) return Reviewed(facts, reviewed, review, trial);

        if (trial.Norm(Parameters.ListOfDeputies) is not { } norm) return trial.Without(Parameters.ListOfDeputies);
        var listed = facts.ListPublished.In(trial.Occasion);
        var session = facts.FirstSession.In(trial.Occasion);
        if (trial.Occasion.Kind != ElectionKind.General)
        {
            // A seat may be filled before the first session or after it, and only before it does a list fall due.
            var day = trial.Occasion.Day;
            if (trial.Lacks(Fact.ElectionDay, day) | trial.Lacks(TimetableFacts.FirstSession, session)) return Trial.MissingFact;
            if (ReportedDate.NotAfter(session, day) == true)
            {
                trial.Notice(AfterSession);
                return Reviewed(facts, reviewed, review, trial);
            }
        }
        var last = session.Plus(-1);
        if (Order(listed, last) == false) return trial.OnOrBefore(MandateFacts.ListPublished, listed, last, norm, ListedLate);
        if (Order(reviewed, last) == false) return trial.OnOrBefore(MandateFacts.ReviewedOn, reviewed, last, norm, ReviewedLate);
        if (IsBeforeElection(MandateFacts.ReviewedOn, reviewed, trial) || IsBeforeElection(MandateFacts.ListPublished, listed, trial)) return trial.Undetermined(BeforeElection);
        if (Order(reviewed, listed) == false) return trial.OnOrBefore(MandateFacts.ReviewedOn, reviewed, listed, norm, ListedUnreviewed);
        if (trial.Lacks(MandateFacts.ReviewedOn, reviewed) | trial.Lacks(MandateFacts.ListPublished, listed) | trial.Lacks(TimetableFacts.FirstSession, session)) return Trial.MissingFact;
        var order = trial.OnOrBefore(MandateFacts.ReviewedOn, reviewed, listed, norm, ListedUnreviewed);
        return order.Conclusion == Conclusion.Met ? trial.OnOrBefore(MandateFacts.ListPublished, listed, last, norm, ListedLate) : order;
    }

    private static bool? Order(ReportedDate first, ReportedDate second) => first.IsStated && second.IsStated ? ReportedDate.NotAfter(first, second) : null;

    private static Verdict Reviewed(Mandate facts, ReportedDate reviewed, Norm norm, in Trial trial)
    {
        if (facts.IsReviewed is null && trial.Lacks(MandateFacts.ReviewedOn, reviewed)) return Trial.MissingFact;
        if (IsBeforeElection(MandateFacts.ReviewedOn, reviewed, trial)) return trial.Undetermined(BeforeElection);
        trial.Holds(MandateFacts.Reviewed, true);
        return trial.Met(norm);
    }

    /// <summary>Whether an act that takes a deputy elected is dated before election day, on every day that both dates allow.</summary>
    private static bool IsBeforeElection(Fact fact, ReportedDate act, in Trial trial)
    {
        var day = trial.Occasion.Day;
        if (!act.IsStated || !day.IsStated || act.Last >= day.First) return false;
        trial.Say("fact", fact.Label);
        trial.Say("date", act);
        trial.Say("day", day);
        return true;
    }

    private protected override IEnumerable<Example<Mandate>> WorkedExamples() =>
    [
        Met("11月15日审查，20日公布名单，30日开会", "Reviewed on 15 November, listed on the 20th, the session on the 30th", DaysBefore(10)),
        Met("审查当日公布名单", "Listed on the day of the review", DaysBefore(10) with { ReviewedOn = new LocalDate(2021, 11, 20) }),
        Met("补选，已经审查", "A by-election, reviewed", new() { IsReviewed = true }) with { Occasion = ByElection },
        Met("补选，载明审查日期", "A by-election, the day of the review stated", new() { ReviewedOn = new LocalDate(2021, 11, 15) }) with { Occasion = ByElection },
        Met("第一次会议以后补足未选足的名额，已经审查", "A seat left over, filled after the first session, and reviewed", new() { IsReviewed = true, FirstSession = new LocalDate(2021, 9, 1) }) with { Occasion = new(Level.Township, ElectionKind.Leftover) { Day = Example.Day } },
        Breached("没有审查", "Not reviewed", DaysBefore(10) with { ReviewedOn = default, IsReviewed = false }, NotReviewed),
        Breached("补选的代表没有审查", "A deputy of a by-election, not reviewed", new() { IsReviewed = false }, NotReviewed) with { Occasion = ByElection },
        Breached("会议期间才审查，名单日期没有载明", "Reviewed only during the session; the day of the list not stated", DaysBefore(10) with { ReviewedOn = new LocalDate(2021, 12, 1), ListPublished = default }, ReviewedLate),
        Breached("先公布名单，后审查", "Listed first, reviewed afterwards", DaysBefore(10) with { ReviewedOn = new LocalDate(2021, 11, 21) }, ListedUnreviewed),
        Inside("会议前一日公布", "Listed the day before the session", DaysBefore(1)),
        Outside("会议开幕当日公布", "Listed on the day the session opened", DaysBefore(0), ListedLate),
        Undetermined("没有载明审查、公布日期", "Neither review nor list is dated", new() { FirstSession = new LocalDate(2021, 11, 30) }, Finding.MissingFact),
        Undetermined("没有载明第一次会议日期", "The first session is not dated", DaysBefore(10) with { FirstSession = default }, Finding.MissingFact),
        Undetermined("名单只知在11月28日至30日间公布", "Listed some day from 28 to 30 November", DaysBefore(10) with { ListPublished = ReportedDate.Between(new(2021, 11, 28), new(2021, 11, 30)) }, Finding.BoundTooWide),
        Inside("选举日当日审查", "Reviewed on election day", DaysBefore(10) with { ReviewedOn = Example.Day }),
        Undetermined("审查日期早于选举日", "Reviewed before election day", DaysBefore(10) with { ReviewedOn = Example.Day.PlusDays(-1) }, BeforeElection),
        Undetermined("补选，审查日期早于选举日", "A by-election, reviewed before election day", new() { ReviewedOn = Example.Day.PlusDays(-1) }, BeforeElection) with { Occasion = ByElection },
        Undetermined("补选，没有载明是否审查", "A by-election; whether reviewed is not stated", new(), Finding.MissingFact) with { Occasion = ByElection },
        Undetermined("2012年的规定未查证", "What the law of 2012 asked is not proved", DaysBefore(10), Finding.NoNorm) with { AsOf = new(2012, 1, 4) },
    ];

    private static Occasion ByElection => new(Level.Township, ElectionKind.ByElection) { Day = Example.Day };

    private static Mandate DaysBefore(int days) => new()
    {
        ReviewedOn = new LocalDate(2021, 11, 15),
        ListPublished = new LocalDate(2021, 11, 30).PlusDays(-days),
        FirstSession = new LocalDate(2021, 11, 30),
    };
}
