namespace Election.Rules;

/// <summary>EL 43(1): scrutineers and tellers are chosen by the voters, or by the deputies.</summary>
internal sealed class TellersChosenRule : Rule<PollingConduct>
{
    private static readonly Finding NotChosen = new("not-chosen",
        new("监票人、计票人不是由选民或者代表推选的。", "Scrutineers and tellers were not chosen by the voters or deputies."),
        new("投票前由选民或者代表推选监票人、计票人；已经计票的，由推选出的人员重新核对。", "Let the voters or deputies choose them before the poll; where the count is done, let those chosen check it again."), Unit.None);

    public TellersChosenRule()
        : base("polling.tellers-chosen", Scope.Everywhere)
    {
        Title = new("监票人、计票人由选民或者代表推选", "Scrutineers and tellers are chosen by voters or deputies");
        Statement = new("监票、计票人员由选民推选，间接选举由代表推选。", "Scrutineers and tellers are chosen by the voters, in an indirect election by the deputies.");
        RestsOn = [Parameters.TellersChosen];
        Facts = [PollingFacts.TellersChosen];
        Subject = PollingFacts.TellersChosen;
        Findings = [NotChosen];
        // Of every level and kind of election: it always applies.
        Conclusions = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined];
    }

    private protected override Verdict Decide(PollingConduct facts, in Trial trial) => trial.Norm(Parameters.TellersChosen) is { } norm
        ? trial.Done(PollingFacts.TellersChosen, facts.AreTellersChosen, norm, NotChosen)
        : trial.Without(Parameters.TellersChosen);

    private protected override IEnumerable<Example<PollingConduct>> WorkedExamples() =>
    [
        Met("选民推选", "Chosen by the voters", new() { AreTellersChosen = true }),
        Met("间接选举由代表推选", "Chosen by the deputies in an indirect election", new() { AreTellersChosen = true }) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        Breached("由领导指定", "Named from above", new() { AreTellersChosen = false }, NotChosen),
        Undetermined("没有载明如何产生", "How they were chosen is not stated", new(), Finding.MissingFact),
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", new() { AreTellersChosen = false }, Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
    ];
}
