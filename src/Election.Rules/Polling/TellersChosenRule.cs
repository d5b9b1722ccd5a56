namespace Election.Rules;

/// <summary>
/// EL 43(1): scrutineers and tellers are chosen by the voters, or by the deputies. Yunnan 43(3), Guangdong 36(2) and Shanxi 43 let
/// others name them, which the Electoral Law leaves to no province (interpretation tellers-by-province).
/// </summary>
internal sealed class TellersChosenRule : Rule<PollingConduct>
{
    private static readonly Finding NotChosen = new("not-chosen",
        new("监票人、计票人不是由选民或者代表推选的。", "Scrutineers and tellers were not chosen by the voters or deputies."),
        new("投票前由选民或者代表推选监票人、计票人；已经计票的，由推选出的人员重新核对。", "The voters or deputies are to choose them before the poll; where the count is done, those so chosen check it again."), Unit.None);

    private static readonly Finding ProvincesWay = new("by-the-provinces-way",
        new("监票人、计票人不是由选民或者代表推选的；按所选读法依省级规定的程序产生，没有载明是否照此办理，无法判断。", "Scrutineers and tellers were not chosen by the voters or deputies; under the reading chosen they are named as the province says, and whether that was done is not stated."),
        new("查明是否按当地规定的程序产生。", "Find out whether they were named as the rules of the place say."), Unit.None);

    private static readonly Finding NotVotedYet = NotOfThisPoll.NotVotedYet();
    private static readonly Finding ByStandingCommittee = NotOfThisPoll.ByStandingCommittee();

    private static readonly Notice ProvinceDiffers = new("province-differs", new(
        "当地规定监票人、计票人由选区领导小组等提名或者协商产生，选举法规定由选民或者代表推选；两者应当同时符合。",
        "The rules of the place let others name or settle upon scrutineers and tellers; the Electoral Law has them chosen by the voters or deputies. Both are to be observed."));

    public TellersChosenRule()
        : base("polling.tellers-chosen", Scope.Everywhere)
    {
        Title = new("监票人、计票人由选民或者代表推选", "Scrutineers and tellers are chosen by voters or deputies");
        Statement = new("监票、计票人员由选民推选，间接选举由代表推选。", "Scrutineers and tellers are chosen by the voters, and in an indirect election by the deputies.");
        AskedAs =
        [
            new("监票人、计票人由谁推选？", "Who chooses the scrutineers and tellers?"),
            new("选举委员会能否直接指定监票人？", "May the election committee appoint the scrutineers itself?"),
        ];
        NotDecided = new(
            "推选的方式和票数不作判断；人数见`polling.station-staff`、`polling.mobile-box-staff`，是否应当回避见`polling.scrutineer-independence`。省级另定产生办法的，是否照此办理，不作判断。常务委员会补选代表的，不适用。",
            "How they are chosen and by how many votes is not decided; for their number see `polling.station-staff` and `polling.mobile-box-staff`, for who is barred `polling.scrutineer-independence`. Where the province has a procedure of its own, whether it was followed is not decided. By-elections by a standing committee are left out.");
        RestsOn = [Parameters.TellersChosen, Parameters.TellersByProvince];
        Facts = [PollingFacts.TellersChosen];
        Subject = PollingFacts.TellersChosen;
        Findings = [NotChosen, ProvincesWay, NotVotedYet, ByStandingCommittee];
        Notices = [ProvinceDiffers];
        OpenQuestions = [Interpretations.TellersByProvince];
        IsOfTheVote = true;
    }

    private protected override Verdict Decide(PollingConduct facts, in Trial trial)
    {
        if (trial.Occasion.ElectingBody == ElectingBody.StandingCommittee) return trial.NotApplicable(ByStandingCommittee);
        if (trial.Norm(Parameters.TellersChosen) is not { } norm) return trial.Without(Parameters.TellersChosen);
        if (trial.Occasion.IsPlan && facts.AreTellersChosen is null) return trial.NotApplicable(NotVotedYet);
        var province = trial.Norm(Parameters.TellersByProvince);
        if (province is not null) trial.Notice(ProvinceDiffers);
        // What the province says is asked only of those whom the voters did not choose.
        if (facts.AreTellersChosen == false && (province is not null || trial.IsPlaceOpen) && trial.Reading(Interpretations.TellersByProvince) == "province")
            return province is not null ? trial.Undetermined(ProvincesWay) : trial.Without(Parameters.TellersByProvince);
        return trial.Done(PollingFacts.TellersChosen, facts.AreTellersChosen, norm, NotChosen);
    }

    private protected override IEnumerable<Example<PollingConduct>> WorkedExamples() =>
    [
        Met("选民推选", "Chosen by the voters", new() { AreTellersChosen = true }),
        Met("间接选举由代表推选", "Chosen by the deputies in an indirect election", new() { AreTellersChosen = true }) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        Breached("由领导指定", "Named from above", new() { AreTellersChosen = false }, NotChosen),
        Breached("云南省：由选区领导小组提名通过，没有经选民推选", "Yunnan: named and passed by the leading group, not chosen by the voters", new() { AreTellersChosen = false }, NotChosen) with { Province = "53" },
        Undetermined("云南省：依省级规定的读法，没有载明是否照此办理", "Yunnan, under the reading that follows the province", new() { AreTellersChosen = false }, ProvincesWay) with { Province = "53", Readings = [("tellers-by-province", "province")] },
        Undetermined("没有载明如何产生", "How they were chosen is not stated", new(), Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", new() { AreTellersChosen = false }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("选举方案中没有载明", "A plan, which cannot have it yet", new(), NotVotedYet) with { Occasion = new(Level.Township) { IsPlan = true, Day = Example.Day } },
        OutOfScope("常务委员会补选代表", "A standing committee fills a seat", new() { AreTellersChosen = false }, ByStandingCommittee) with { Occasion = new(Level.Prefecture, ElectionKind.ByElection) { ElectingBody = ElectingBody.StandingCommittee } },
    ];
}
