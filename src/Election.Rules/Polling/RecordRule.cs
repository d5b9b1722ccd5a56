namespace Election.Rules;

/// <summary>EL 43(1): after the poll voters and ballots are compared, a record is made, and the scrutineers sign it; some provinces add signatures.</summary>
internal sealed class RecordRule : Rule<PollingConduct>
{
    private static readonly Finding NotSigned = new("no-signed-record",
        new("投票结束后没有核对投票人数和票数、作出记录并由监票人签字。", "After the poll the number of voters was not compared with that of the ballots and put on record with the scrutineers' signatures."),
        new("由监票、计票人员和主持选举的机构核对，补作记录，由监票人签字；不能核对的，报告主持选举的机构处理。", "Scrutineers, tellers and the body in charge are to compare the numbers and make the record, which the scrutineers sign; where that can no longer be done, report to that body."), Unit.None);

    private static readonly Finding NotVotedYet = NotOfThisPoll.NotVotedYet();
    private static readonly Finding ByStandingCommittee = NotOfThisPoll.ByStandingCommittee();

    private static readonly Notice MoreSigners = new("more-signers", new(
        "当地规定在记录上签字的是：{signers}。", "By the rules of the place these sign the record: {signers}."));

    public RecordRule()
        : base("polling.record", Scope.Everywhere)
    {
        Title = new("核对投票人数和票数，作出记录并签字", "Voters and ballots are compared, recorded and signed for");
        Statement = new(
            "投票结束后，由监票、计票人员和选举委员会或者大会主席团的人员将投票人数和票数加以核对，作出记录，并由监票人签字。",
            "After the poll scrutineers, tellers and the election committee or presidium compare the number of voters with that of the ballots and record it; the scrutineers sign.");
        AskedAs =
        [
            new("投票结束后，谁在投票记录上签字？", "Who signs the record after the poll?"),
            new("投票人数和票数是否必须核对并作出记录？", "Must the number of voters be compared with that of the ballots and recorded?"),
        ];
        NotDecided = new(
            "只看是否核对、记录并由监票人签字；数字是否相符由`count.ballots-cast`、`count.votes-plausible`判断。省级另要求主持人、计票人等签字的，只作提示，是否签齐不作判断。记录和选票的封存、保管，不作判断。",
            "Only that the numbers were compared, recorded and signed for by the scrutineers is asked; whether they fit is decided by `count.ballots-cast` and `count.votes-plausible`. Where the province asks others to sign as well, there is a notice only, and whether all of them signed is not decided. How record and ballots are sealed and kept is not decided.");
        RestsOn = [Parameters.PollRecord, Parameters.RecordSigners];
        Facts = [PollingFacts.RecordSigned];
        Subject = PollingFacts.RecordSigned;
        Findings = [NotSigned, NotVotedYet, ByStandingCommittee];
        Notices = [MoreSigners];
        IsOfTheVote = true;
    }

    private protected override Verdict Decide(PollingConduct facts, in Trial trial)
    {
        if (trial.Occasion.ElectingBody == ElectingBody.StandingCommittee) return trial.NotApplicable(ByStandingCommittee);
        if (trial.Norm(Parameters.PollRecord) is not { } norm) return trial.Without(Parameters.PollRecord);
        if (trial.Occasion.IsPlan && facts.IsRecordSigned is null) return trial.NotApplicable(NotVotedYet);
        if (trial.Norm(Parameters.RecordSigners) is { } signers && trial.Why is not null)
        {
            trial.Say("signers", signers.InWords);
            trial.Notice(MoreSigners);
        }
        return trial.Done(PollingFacts.RecordSigned, facts.IsRecordSigned, norm, NotSigned);
    }

    private protected override IEnumerable<Example<PollingConduct>> WorkedExamples() =>
    [
        Met("有记录，监票人已签字", "A record signed by the scrutineers", new() { IsRecordSigned = true }),
        Met("四川省：有记录，监票人已签字，计票人也应签字", "Sichuan, where the tellers sign as well", new() { IsRecordSigned = true }) with { Province = "51" },
        Breached("监票人没有签字", "The scrutineers did not sign", new() { IsRecordSigned = false }, NotSigned),
        Breached("间接选举没有记录", "No record in an indirect election", new() { IsRecordSigned = false }, NotSigned) with { Occasion = Occasion.General(Level.Province, Example.Day) },
        Undetermined("没有载明有无记录", "Whether there is a record is not stated", new(), Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", new() { IsRecordSigned = false }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("选举方案中没有载明", "A plan, which cannot have it yet", new(), NotVotedYet) with { Occasion = new(Level.Township) { IsPlan = true, Day = Example.Day } },
        OutOfScope("常务委员会补选代表", "A standing committee fills a seat", new() { IsRecordSigned = false }, ByStandingCommittee) with { Occasion = new(Level.Prefecture, ElectionKind.ByElection) { ElectingBody = ElectingBody.StandingCommittee } },
    ];
}
