namespace Election.Rules;

/// <summary>
/// EL 50(2), 51(2), (3) and DL 60: the deputy may answer, at the meeting or in writing. Yunnan 54 has the deputy told of the request,
/// without which there is no answering it.
/// </summary>
internal sealed class RecallDefenceRule : RecallStepRule
{
    private static readonly Finding NotHeard = new("not-heard",
        new("被提出罢免的代表没有机会提出申辩意见。", "The deputy had no chance to answer."),
        new("在表决前听取被提出罢免的代表的申辩意见，或者接受其书面申辩意见；已经表决的，重新表决。", "Hear the deputy, or take the written answer, before the vote; where it was held, hold it again."), Unit.None);

    private static readonly Finding NotTold = new("not-notified",
        new("没有将罢免要求通知被提出罢免的代表。", "The deputy was not told of the request."),
        new("将罢免要求通知被提出罢免的代表，给予申辩的机会。", "Tell the deputy of the request, and give time to answer."), Unit.None);

    private static readonly Finding Withdrawn = EndedByWithdrawal();

    public RecallDefenceRule()
        : base("recall.defence", Scope.Everywhere, Withdrawn)
    {
        Title = new("被提出罢免的代表可以申辩", "The deputy may answer");
        Statement = new(
            "被提出罢免的代表有权在选民会议上，或者在主席团会议、主任会议和全体会议上提出申辩意见，也可以书面提出。省级规定的，罢免要求应当通知被提出罢免的代表。",
            "The deputy whose recall is proposed may answer, at the meeting of the voters, or at the meetings of the presidium or the chairpersons and in plenary, or in writing. Where the province says so, the deputy is told of the request.");
        AskedAs =
        [
            new("被要求罢免的代表可以在选民会议上申辩吗？", "May a deputy whose recall is asked for answer at the meeting of the voters?"),
            new("被提出罢免的代表没有机会申辩就表决了，合法吗？", "The recall was voted on before the deputy had a chance to answer: is that lawful?"),
        ];
        NotDecided = new(
            "只看被提出罢免的代表有没有机会申辩，不看是否实际申辩、在哪一种会议上申辩，也不看申辩的时间是否充分、意见是否采纳。书面申辩意见的印发见`recall.distribution`。通知代表，只在省级规定要求时判断。",
            "It asks only whether the deputy had the chance to answer: not whether it was used and at which of the meetings, whether there was time enough, or whether the answer was heeded. Handing out a written answer is for `recall.distribution`. That the deputy was told of the request is judged only where the province asks for it.");
        RestsOn = [Parameters.RecallDefence, Parameters.RecallDefenceInSession, Parameters.RecallDefenceInRecess, Parameters.RecallAnswer, Parameters.RecallNotice, Parameters.RecallWithdrawal];
        Facts = [RecallFacts.Heard, RecallFacts.Notified];
        Findings = [NotHeard, NotTold, Withdrawn];
        CitesWhatItApplies = true;
    }

    private protected override Verdict DecideStep(Recall facts, in Trial trial)
    {
        var duty = RecallVote.OfMeeting(facts, trial, Parameters.RecallDefence, Parameters.RecallDefenceInSession, Parameters.RecallDefenceInRecess);
        if (trial.Norm(duty) is not { } norm) return trial.Without(duty);
        trial.Norm(Parameters.RecallAnswer);
        var notice = trial.Norm(Parameters.RecallNotice);
        if (facts.IsHeard is { } heard && !trial.Holds(RecallFacts.Heard, heard)) return trial.Breached(NotHeard, norm);
        if (notice is not null && facts.IsNotified is { } told && !trial.Holds(RecallFacts.Notified, told)) return trial.Breached(NotTold, notice);
        return trial.Lacks(RecallFacts.Heard, facts.IsHeard) | (notice is not null && trial.Lacks(RecallFacts.Notified, facts.IsNotified)) ? Trial.MissingFact : trial.Met(norm);
    }

    private protected override IEnumerable<Example<Recall>> WorkedExamples() =>
    [
        Met("代表在选民会议上申辩", "The deputy answered at the meeting of the voters", new() { IsHeard = true }),
        Met("间接选举产生的代表，2025年以后（代表法第六十条）", "A deputy whom a congress elected, since 2025 (DL 60)", new() { IsHeard = true }) with { Occasion = new(Level.Province), AsOf = new(2025, 6, 1) },
        Met("云南省：已通知并可以申辩", "Yunnan: told, and could answer", new() { IsHeard = true, IsNotified = true }) with { Province = "53" },
        Met("闭会期间在主任会议上申辩", "In recess, at the chairpersons' meeting", new() { IsHeard = true, Motion = new() { When = Sitting.Recess } }) with { Occasion = new(Level.Province) },
        Breached("大会会议期间没有给予申辩的机会", "In session, no chance to answer", new() { IsHeard = false, Motion = new() { When = Sitting.Session } }, NotHeard) with { Occasion = new(Level.Province) },
        Breached("没有给予申辩的机会", "No chance to answer", new() { IsHeard = false }, NotHeard),
        Breached("云南省：没有通知代表", "Yunnan: the deputy was not told", new() { IsHeard = true, IsNotified = false }, NotTold) with { Province = "53" },
        Undetermined("没有载明能否申辩", "Not stated", new(), Finding.MissingFact),
        Undetermined("云南省：没有载明是否通知", "Yunnan: whether the deputy was told is not stated", new() { IsHeard = true }, Finding.MissingFact) with { Province = "53" },
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", new() { IsHeard = false }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OfAWithdrawal(new() { IsHeard = false }, Withdrawn),
    ];
}
