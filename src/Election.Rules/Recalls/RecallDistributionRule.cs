namespace Election.Rules;

/// <summary>
/// EL 50(3): the county standing committee hands the request and the deputy's written answer to the voters of the original district. EL
/// 51(2), (3): a written answer is handed to the meeting by the presidium or the chairpersons' meeting. Where nothing was answered in
/// writing, there is no answer to hand out; the request is handed to the voters all the same.
/// </summary>
internal sealed class RecallDistributionRule : RecallStepRule
{
    private static readonly Finding RequestNot = new("request-not-distributed",
        new("罢免要求没有印发原选区选民。", "The request was not handed to the voters of the original district."),
        new("由县级人大常委会连同当地规定的其他材料印发原选区选民后再表决。", "The county standing committee is to hand it out before the vote, with what else the rules of the place ask."), Unit.None);

    private static readonly Finding AnswerNot = new("answer-not-distributed",
        new("被提出罢免的代表的书面申辩意见没有印发{to}。", "The deputy's written answer was not handed to {to}."),
        new("由{by}印发{to}后再表决。", "It is to be handed to {to} by {by} before the vote."), Unit.None);

    private static readonly Finding NoAnswer = Finding.Inapplicable("no-written-answer", "没有书面申辩意见，会议没有需要印发的申辩意见。", "There is no written answer to hand to the meeting.");

    private static readonly Finding Withdrawn = EndedByWithdrawal();

    private static readonly Bilingual ToVoters = new("原选区选民", "the voters of the original district");
    private static readonly Bilingual ToMeeting = new("会议", "the meeting");
    private static readonly Bilingual ByCounty = new("县级人大常委会", "the county standing committee");
    private static readonly Bilingual ByChair = new("主席团或者主任会议", "the presidium or the chairpersons' meeting");

    public RecallDistributionRule()
        : base("recall.distribution", Scope.Everywhere, Withdrawn)
    {
        Title = new("印发罢免要求和书面申辩意见", "The request and the written answer are handed out");
        Statement = new(
            "县级人大常委会将罢免要求和被提出罢免的代表的书面申辩意见印发原选区选民；罢免上一级人大代表的，书面申辩意见由主席团或者主任会议印发会议。没有书面申辩意见的，罢免要求仍应印发原选区选民；罢免上一级人大代表的，则没有需要印发的申辩意见。省级规定还应印发其他材料的，一并印发，是否印发不作判断。",
            "The county standing committee hands the request and the deputy's written answer to the voters of the original district; where the deputy sits in the congress above, the written answer is handed to the meeting by the presidium or the chairpersons' meeting. Without a written answer the request is handed to the voters all the same; where the deputy sits in the congress above, there is then nothing to hand out. What more the province has handed out is not judged.");
        AskedAs =
        [
            new("罢免要求和代表的书面申辩意见要印发给谁？", "To whom are a request to recall and the deputy's written answer handed out?"),
            new("代表没有书面申辩，县人大常委会还要印发罢免要求吗？", "If the deputy gave no written answer, must the county standing committee still hand out the request?"),
        ];
        NotDecided = new(
            "有没有书面申辩，以载明的为准。何时印发、是否送到每一名选民或者每一名与会人员，不作判断，法律没有规定印发的期限。罢免上一级人大代表的，只判断书面申辩意见是否印发，不判断罢免案本身是否印发。代表能否申辩见`recall.defence`。",
            "Whether the deputy answered in writing is taken as stated. When the papers were handed out, and whether they reached every voter or everyone at the meeting, is not judged; the law sets no period. Where the deputy sits in the congress above, only the written answer is asked for, not the motion itself. Whether the deputy could answer is for `recall.defence`.");
        RestsOn = [Parameters.RecallDistribution, Parameters.RecallDistributionInSession, Parameters.RecallDistributionInRecess, Parameters.RecallPapers, Parameters.RecallWithdrawal];
        Facts = [RecallFacts.RequestDistributed, RecallFacts.WrittenAnswer, RecallFacts.AnswerDistributed];
        Findings = [RequestNot, AnswerNot, NoAnswer, Withdrawn];
        CitesWhatItApplies = true;
    }

    private protected override Verdict DecideStep(Recall facts, in Trial trial)
    {
        var isDirect = trial.Occasion.IsDirect;
        var duty = RecallVote.OfMeeting(facts, trial, Parameters.RecallDistribution, Parameters.RecallDistributionInSession, Parameters.RecallDistributionInRecess);
        if (trial.Norm(duty) is not { } norm) return trial.Without(duty);
        trial.Norm(Parameters.RecallPapers);
        trial.Say("to", isDirect ? ToVoters : ToMeeting);
        trial.Say("by", isDirect ? ByCounty : ByChair);
        if (!isDirect && facts.HasWrittenAnswer == false) return trial.NotApplicable(NoAnswer);
        if (isDirect && facts.IsRequestDistributed is { } handed && !trial.Holds(RecallFacts.RequestDistributed, handed)) return trial.Breached(RequestNot, norm);
        if (facts is { HasWrittenAnswer: true, IsAnswerDistributed: { } answered } && !trial.Holds(RecallFacts.AnswerDistributed, answered)) return trial.Breached(AnswerNot, norm);
        var lacks = isDirect && trial.Lacks(RecallFacts.RequestDistributed, facts.IsRequestDistributed);
        // An answer that was handed out was one in writing.
        if (facts.HasWrittenAnswer is null && facts.IsAnswerDistributed != true) lacks |= trial.Lacks(RecallFacts.WrittenAnswer, facts.HasWrittenAnswer);
        if (facts.HasWrittenAnswer == true) lacks |= trial.Lacks(RecallFacts.AnswerDistributed, facts.IsAnswerDistributed);
        return lacks ? Trial.MissingFact : trial.Met(norm);
    }

    private protected override IEnumerable<Example<Recall>> WorkedExamples() =>
    [
        Met("罢免要求和书面申辩意见都已印发", "Request and written answer handed out", new() { IsRequestDistributed = true, HasWrittenAnswer = true, IsAnswerDistributed = true }),
        Met("没有书面申辩，罢免要求已印发", "No written answer; the request handed out", new() { IsRequestDistributed = true, HasWrittenAnswer = false }),
        Met("闭会期间，书面申辩意见由主任会议印发会议", "In recess, the written answer handed to the meeting", new() { HasWrittenAnswer = true, IsAnswerDistributed = true, Motion = new() { When = Sitting.Recess } }) with { Occasion = new(Level.Prefecture) },
        Breached("广东省：罢免要求和理由、调查材料没有印发", "Guangdong: the request, its reasons and the papers of the check were not handed out", new() { IsRequestDistributed = false }, RequestNot) with { Province = "44" },
        Met("大会会议期间，书面申辩意见由主席团印发会议", "In session, the written answer handed to the meeting", new() { HasWrittenAnswer = true, IsAnswerDistributed = true, Motion = new() { When = Sitting.Session } }) with { Occasion = new(Level.Prefecture) },
        Breached("罢免要求没有印发", "The request not handed out", new() { IsRequestDistributed = false }, RequestNot),
        Breached("书面申辩意见没有印发", "The written answer not handed out", new() { IsRequestDistributed = true, HasWrittenAnswer = true, IsAnswerDistributed = false }, AnswerNot),
        Breached("书面申辩意见没有印发大会", "The written answer not handed to the congress", new() { HasWrittenAnswer = true, IsAnswerDistributed = false }, AnswerNot) with { Occasion = new(Level.Prefecture) },
        Breached("没有书面申辩，罢免要求也没有印发", "No written answer, and the request not handed out either", new() { IsRequestDistributed = false, HasWrittenAnswer = false }, RequestNot),
        Undetermined("没有载明是否印发", "Not stated", new(), Finding.MissingFact),
        Undetermined("没有印发申辩意见，没有载明有无书面申辩", "No answer handed out; whether there was one in writing is not stated", new() { IsRequestDistributed = true, IsAnswerDistributed = false }, Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", new() { IsRequestDistributed = false }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("对上一级代表的罢免案，没有书面申辩", "A motion against a deputy to the congress above, not answered in writing", new() { HasWrittenAnswer = false }, NoAnswer) with { Occasion = new(Level.Prefecture) },
        OfAWithdrawal(new() { IsRequestDistributed = false }, Withdrawn),
    ];
}
