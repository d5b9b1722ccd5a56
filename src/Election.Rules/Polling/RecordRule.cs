namespace Election.Rules;

/// <summary>EL 43(1): after the poll voters and ballots are compared, a record is made, and the scrutineers sign it.</summary>
internal sealed class RecordRule : Rule<PollingConduct>
{
    private static readonly Finding NotSigned = new("no-signed-record",
        new("投票结束后没有核对投票人数和票数、作出记录并由监票人签字。", "After the poll voters and ballots were not compared and recorded with the scrutineers' signatures."),
        new("由监票、计票人员和主持选举的机构核对，补作记录，由监票人签字；不能核对的，报告主持选举的机构处理。", "Scrutineers, tellers and the body in charge compare them, make the record and have it signed by the scrutineers; what cannot be compared is reported to that body."), Unit.None);

    public RecordRule()
        : base("polling.record", Scope.Everywhere)
    {
        Title = new("核对投票人数和票数，作出记录并签字", "Voters and ballots are compared, recorded and signed for");
        Statement = new(
            "投票结束后，由监票、计票人员和选举委员会或者大会主席团的人员将投票人数和票数加以核对，作出记录，并由监票人签字。",
            "After the poll scrutineers, tellers and the election committee or presidium compare the number of voters with that of the ballots and record it; the scrutineers sign.");
        RestsOn = [Parameters.PollRecord];
        Facts = [PollingFacts.RecordSigned];
        Subject = PollingFacts.RecordSigned;
        Findings = [NotSigned];
        // Of every level and kind of election: it always applies.
        Conclusions = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined];
    }

    private protected override Verdict Decide(PollingConduct facts, in Trial trial) => trial.Norm(Parameters.PollRecord) is { } norm
        ? trial.Done(PollingFacts.RecordSigned, facts.IsRecordSigned, norm, NotSigned)
        : trial.Without(Parameters.PollRecord);

    private protected override IEnumerable<Example<PollingConduct>> WorkedExamples() =>
    [
        Met("有记录，监票人已签字", "A record signed by the scrutineers", new() { IsRecordSigned = true }),
        Breached("监票人没有签字", "The scrutineers did not sign", new() { IsRecordSigned = false }, NotSigned),
        Breached("间接选举没有记录", "No record in an indirect election", new() { IsRecordSigned = false }, NotSigned) with { Occasion = Occasion.General(Level.Province, Example.Day) },
        Undetermined("没有载明有无记录", "Whether there is a record is not stated", new(), Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", new() { IsRecordSigned = false }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
    ];
}
