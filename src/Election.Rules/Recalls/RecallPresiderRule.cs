namespace Election.Rules;

/// <summary>
/// EL 50(4): a person whom the county standing committee sent conducts the vote of the voters. Yunnan 56 lets the township presidium
/// name who conducts the recall of a township deputy, which the Electoral Law leaves to no province (interpretation recall-presider).
/// </summary>
internal sealed class RecallPresiderRule : RecallStepRule
{
    private static readonly Finding WrongBody = new("wrong-body",
        new("主持罢免表决的人员由{found}派出，依法应由{competent}派有关负责人员主持。", "The person who conducted the vote was sent by {found}; it is for {competent} to send one."),
        new("由{competent}派员主持；已经表决的，重新表决。", "Have it conducted by a person whom {competent} sends; where it was held, hold it again."), Unit.None);

    private static readonly Finding Withdrawn = EndedByWithdrawal();

    private static readonly Finding Contradicted = VotedYetWithdrawn();

    private static readonly Notice ProvinceDiffers = new("province-differs", new(
        "当地规定主持罢免工作的人员由乡级人大主席团确定，选举法规定由县级人大常委会派员主持；两者应当同时符合。",
        "The rules of the place let the township presidium name who conducts the recall; the Electoral Law has the county standing committee send one. Both are to be observed."));

    public RecallPresiderRule()
        : base("recall.presider", Scope.Direct, Withdrawn, Contradicted)
    {
        Title = new("罢免表决由县级人大常委会派员主持", "A person sent by the county standing committee conducts the vote");
        Statement = new("表决罢免要求，由县级人大常委会派有关负责人员主持。", "The vote on a request to recall is conducted by a responsible person whom the county standing committee sends.");
        AskedAs =
        [
            new("罢免镇人大代表的选民表决，由谁派人主持？", "Who sends the person who conducts the voters' vote on the recall of a town deputy?"),
            new("镇人大主席团可以主持罢免镇人大代表的表决吗？", "May a town's presidium conduct the vote on the recall of a town deputy?"),
        ];
        NotDecided = new(
            "只看由哪个机关派员，不看所派的人是否为有关负责人员、实际如何主持。表决的日期由谁确定，召开选民会议还是设投票站，不作判断。是否无记名见`recall.secret-ballot`。",
            "It asks only which body sent the person, not whether that was a responsible person or how the vote was conducted. Who fixes its day, and whether voters meet or vote at stations, is not judged. Secrecy is for `recall.secret-ballot`.");
        RestsOn = [Parameters.RecallPresider, Parameters.RecallPresiderByProvince, Parameters.RecallWithdrawal];
        Facts = [RecallFacts.PresidedBy];
        Findings = [WrongBody, Withdrawn, Contradicted];
        Notices = [ProvinceDiffers];
        OpenQuestions = [Interpretations.RecallPresider];
        CitesWhatItApplies = true;
    }

    private protected override Verdict DecideStep(Recall facts, in Trial trial)
    {
        if (trial.Norm(Parameters.RecallPresider) is not { } norm) return trial.Without(Parameters.RecallPresider);
        if (trial.Lacks(RecallFacts.PresidedBy, facts.PresidedBy)) return Trial.MissingFact;
        var found = facts.PresidedBy!.Value;
        if (trial.Why is not null)
        {
            trial.Say("found", Wording.Of(found));
            trial.Say("competent", Wording.Of(norm.Value));
        }
        if (trial.Norm(Parameters.RecallPresiderByProvince) is { } province)
        {
            trial.Notice(ProvinceDiffers);
            if (found == province.Value && trial.Reading(Interpretations.RecallPresider) == "province") return trial.Met(province);
        }
        return trial.Holds(RecallFacts.PresidedBy, Wording.Of(found), found == norm.Value) ? trial.Met(norm) : trial.Breached(WrongBody, norm);
    }

    private protected override IEnumerable<Example<Recall>> WorkedExamples() =>
    [
        Met("县级人大常委会派员主持", "Sent by the county standing committee", new() { PresidedBy = Body.CountyStandingCommittee }),
        Breached("乡级人大主席团派员主持", "Sent by the township presidium", new() { PresidedBy = Body.Presidium }, WrongBody),
        Breached("选举委员会派员主持", "Sent by an election committee", new() { PresidedBy = Body.ElectionCommittee }, WrongBody) with { Occasion = new(Level.County) },
        Breached("云南省：乡级人大主席团确定的人员主持", "Yunnan: named by the township presidium", new() { PresidedBy = Body.Presidium }, WrongBody) with { Province = "53" },
        Met("云南省：依省级规定的读法", "Yunnan, under the reading that follows the province", new() { PresidedBy = Body.Presidium }) with { Province = "53", Readings = [("recall-presider", "province")] },
        Undetermined("没有载明由哪个机关派员", "Which body sent the person is not stated", new(), Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", new() { PresidedBy = Body.Presidium }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("间接选举产生的代表", "A deputy whom a congress elected", new() { PresidedBy = Body.Presidium }) with { Occasion = new(Level.Prefecture) },
        OfAWithdrawal(new() { PresidedBy = Body.Presidium }, Withdrawn),
        OfAVoteAfterAWithdrawal(new() { PresidedBy = Body.Presidium, VotedOn = Example.Day }, Contradicted),
    ];
}
