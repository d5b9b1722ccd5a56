namespace Election.Rules;

/// <summary>EL 29, first sentence: an appeal is lodged within five days of the publication of the roll, the day of publication not counted.</summary>
internal sealed class AppealRule : RollAppealRule
{
    public AppealRule()
        : base("timetable.appeal")
    {
        Title = new("对选民名单的申诉期限", "Time for an appeal against the voter list");
        Statement = new(
            "对公布的选民名单有不同意见的，在名单公布之日起五日内（公布当日不计）向选举委员会提出申诉。逾期的申诉不是违法，但其后的处理、起诉期限不再适用。",
            "An appeal against the published roll is lodged with the election committee within five days of publication, the day of publication not counted. A later one breaches nothing; it is out of time, and the later steps do not apply.");
        AskedAs =
        [
            new("对选民名单有意见，几日内可以申诉？", "Within how many days may an appeal be lodged against the voter list?"),
            new("选民名单公布后第6日提出的申诉是否逾期？", "Is an appeal lodged on the sixth day after publication out of time?"),
        ];
        NotDecided = new(
            "申诉的理由是否成立、申诉人有无资格、以何种形式提出，不作判断。逾期的意见是否仍作为复查线索处理，由选举委员会决定。其后的各环节见`timetable.appeal-decision`、`timetable.lawsuit`、`timetable.judgment`。",
            "Whether the appeal is well founded, who may lodge one and in what form is not decided. Whether an objection out of time is still looked into is for the election committee. For the later steps see `timetable.appeal-decision`, `timetable.lawsuit` and `timetable.judgment`.");
        RestsOn = [Parameters.AppealWindow];
        Facts = [TimetableFacts.VoterListPublished, TimetableFacts.AppealLodged, Fact.ElectionDay];
        // EL 29 puts a term on a right, not a duty on the voter: to appeal late is no breach, it only leaves the committee nothing to decide.
        Conclusions = [Conclusion.Met, Conclusion.Undetermined, Conclusion.NotApplicable];
    }

    private protected override Axis<RollAppeal> Axis => new(new("申诉提出日：名单公布后的日数", "Lodging: days after publication"), 2, 8, days => Lodged with { Lodged = Day(20 - days) });

    private protected override Verdict Decide(RollAppeal facts, in Trial trial) => InTime(facts, trial);

    private protected override IEnumerable<Example<RollAppeal>> WorkedExamples() =>
    [
        Met("公布后2日提出", "Lodged 2 days after publication", Lodged),
        Inside("公布后第5日提出", "Lodged on the fifth day", Lodged with { Lodged = Day(15) }),
        Outside("公布后第6日提出：逾期", "Lodged on the sixth day: out of time", Lodged with { Lodged = Day(14) }, OutOfTime, Conclusion.NotApplicable),
        Undetermined("第6日提出，按节假日顺延的读法", "Lodged on the sixth day, where a holiday moves the last day", Lodged with { Lodged = Day(14) }, OnHoliday) with { Readings = [("appeal-holiday", "next-working-day")] },
        OutOfScope("公布后第16日提出，顺延也已逾期", "Lodged on the sixteenth day: out of time whatever the holidays", Lodged with { Lodged = Day(4) }, OutOfTime) with { Readings = [("appeal-holiday", "next-working-day")] },
        InByElection(Met("补选：名单在选举日前7日公布，前3日提出", "A by-election: roll 7 days before election day, appeal 3 days before", Lodged with { VoterListPublished = Day(7), Lodged = Day(3) })),
        InByElection(OutOfScope("补选：同上，按压缩期限的读法", "A by-election: the same, where the windows are cut", Lodged with { VoterListPublished = Day(7), Lodged = Day(3) }, OutOfTime)) with { Readings = [("by-election-appeals", "cut")] },
        Undetermined("没有载明名单公布日", "Publication not stated", new() { Lodged = Day(18) }, Finding.MissingFact),
        Undetermined("只知道在公布后第8日或以前提出", "Known only as the eighth day or earlier", Lodged with { Lodged = ReportedDate.By(Day(12)) }, Finding.BoundTooWide),
        OutOfScope("间接选举没有选民名单", "An indirect election has no voter list", Lodged) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];
}
