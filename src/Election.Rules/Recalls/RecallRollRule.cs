namespace Election.Rules;

/// <summary>
/// The roll of the original district is checked anew before the vote: Guangdong 56(1), Yunnan 55, which has the corrections published
/// seven days before it (interpretation days-before).
/// </summary>
internal sealed class RecallRollRule : RecallStepRule
{
    private static readonly Finding NotChecked = new("roll-not-checked",
        new("表决罢免前没有重新核对选民名单。", "The roll was not checked anew before the vote."),
        new("核对选民名单，公布变动情况后再表决。", "Check the roll and publish its corrections before the vote."), Unit.None);

    private static readonly Finding Late = new("published-late",
        new("选民名单补正情况于{date}公布，表决日为{day}；应在表决的{bound}日以前公布，最迟为{lastDay}。", "The corrections of the roll were published on {date}, the vote is on {day}; they are due {bound} days before it, on {lastDay} at the latest."),
        new("推迟表决；已经表决的，写明逾期公布对选民名单有无影响。", "Put the vote off; where it was held, record whether the late publication touched the roll."), Unit.Days);

    private static readonly Finding Open = new("days-open",
        new("选民名单补正情况于{date}公布，表决日为{day}；日期不够确切，无法判断。", "The corrections of the roll were published on {date}, the vote is on {day}; the dates stated do not tell whether that is in time."),
        new("查明公布和表决的确切日期。", "Find out the exact days."), Unit.Days);

    private static readonly Finding Withdrawn = EndedByWithdrawal();

    public RecallRollRule()
        : base("recall.roll", Scope.Direct, Withdrawn)
    {
        Title = new("表决罢免前重新核对选民名单", "The roll is checked anew before the vote");
        Statement = new(
            "省级规定的，表决罢免代表前重新核对原选区的选民名单；规定期限的，变动情况在期限以前补正并公布。",
            "Where the province says so, the roll of the original district is checked anew before the vote; where it sets a number of days, the corrections are published so long before it.");
        AskedAs =
        [
            new("表决罢免代表前，选民名单要不要重新核对？", "Must the voter roll be checked anew before a vote on a recall?"),
            new("云南省表决罢免代表前，选民变动情况最迟哪天公布？", "In Yunnan, by which day before a vote on a recall are changes of the roll published?"),
        ];
        NotDecided = new(
            "核对是否彻底、补正是否正确，以资料载明的为准；省级没有规定公布期限的，只看是否核对，不看补正是否公布。由谁核对不作判断。表决以哪一份选民名单计算过半数，见`recall.majority`。",
            "Whether the check was thorough and the corrections right is taken as stated; where the province sets no number of days, only the check is asked for, not the publication. Who checked the roll is not judged. By which roll the majority is counted is for `recall.majority`.");
        RestsOn = [Parameters.RecallRollChecked, Parameters.RecallRollLead, Parameters.RecallWithdrawal];
        Facts = [RecallFacts.RollChecked, RecallFacts.RollPublishedOn, RecallFacts.VotedOn];
        Findings = [NotChecked, Late, Open, Withdrawn];
        OpenQuestions = [Interpretations.DaysBefore];
        CitesWhatItApplies = true;
    }

    private protected override Axis<Recall> Axis => new(new("云南省：公布早于表决的日数", "Yunnan: days from the publication to the vote"), 5, 9, Published) { Province = "53" };

    private protected override Verdict DecideStep(Recall facts, in Trial trial)
    {
        if (trial.Norm(Parameters.RecallRollChecked) is not { } norm) return trial.Without(Parameters.RecallRollChecked);
        if (facts.IsRollChecked is { } done && !trial.Holds(RecallFacts.RollChecked, done)) return trial.Breached(NotChecked, norm);
        if (trial.Norm(Parameters.RecallRollLead) is not { } lead) return trial.Done(RecallFacts.RollChecked, facts.IsRollChecked, norm, NotChecked);
        var (published, voted) = (facts.RollPublishedOn.In(trial.Occasion), facts.VotedOn.In(trial.Occasion));
        // What was published was checked.
        if (trial.Lacks(RecallFacts.RollPublishedOn, published) | trial.Lacks(RecallFacts.VotedOn, voted)) return Trial.MissingFact;
        var days = trial.LeadOf(lead);
        trial.Say("date", published);
        trial.Say("day", voted);
        trial.Say("lastDay", voted.Plus(-days));
        var (least, most) = (voted.First - published.Last, voted.Last - published.First);
        if (least >= days) return trial.Met(lead, least, days);
        return most < days ? trial.Breached(Late, lead, most, days) : trial.Undetermined(Open, 0, days);
    }

    private protected override IEnumerable<Example<Recall>> WorkedExamples() =>
    [
        Met("广东省：重新核实了选民名单", "Guangdong: the roll was checked anew", new() { IsRollChecked = true }) with { Province = "44" },
        Breached("广东省：没有重新核实", "Guangdong: not checked", new() { IsRollChecked = false }, NotChecked) with { Province = "44" },
        Inside("云南省：表决的7日以前公布", "Yunnan: published seven days before the vote", Published(7)) with { Province = "53" },
        Outside("云南省：表决前6日公布", "Yunnan: published six days before the vote", Published(6), Late) with { Province = "53" },
        Outside("云南省：按须隔满7日的读法，7日以前公布", "Yunnan, under the reading of seven clear days: seven days before", Published(7), Late) with { Province = "53", Readings = [("days-before", "E-N-1")] },
        Undetermined("云南省：只知在一段时间内公布", "Yunnan: published some day of ten", Published(7) with { RollPublishedOn = ReportedDate.Between(new(2021, 8, 20), new(2021, 8, 30)) }, Open) with { Province = "53" },
        Undetermined("云南省：没有载明公布日期", "Yunnan: the day of publication is not stated", new() { IsRollChecked = true, VotedOn = Vote }, Finding.MissingFact) with { Province = "53" },
        Undetermined("没有载明行政区划", "The division is not stated", new() { IsRollChecked = false }, Finding.NoNorm),
        OutOfScope("河北省未作规定", "Hebei sets nothing of it", new() { IsRollChecked = false }) with { Province = "13" },
        OutOfScope("间接选举产生的代表", "A deputy whom a congress elected", new() { IsRollChecked = false }) with { Occasion = new(Level.Prefecture), Province = "44" },
        OfAWithdrawal(new() { IsRollChecked = false }, Withdrawn),
    ];

    private static NodaTime.LocalDate Vote => new(2021, 9, 1);

    private static Recall Published(int days) => new() { IsRollChecked = true, RollPublishedOn = Vote.PlusDays(-days), VotedOn = Vote };
}
