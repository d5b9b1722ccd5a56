namespace Election.Rules;

/// <summary>
/// Set by some provinces (Shanxi 32): a candidate whom a party or organisation nominates is introduced to a district and entered on its
/// roll. Of those whom voters nominate the rule does not speak.
/// </summary>
internal sealed class NomineeOnRollRule : Rule<Candidate>
{
    private static readonly Finding OffRoll = new("not-on-the-roll",
        new("政党、人民团体推荐的候选人没有列入所在选区的选民名单。", "The candidate, nominated by a party or organisation, is not on the roll of the district."),
        new("将该候选人列入该选区的选民名单，已在其他选区登记的，从该选区的选民名单上除名。", "Enter the candidate on the roll of the district, and strike the entry on any other."), Unit.None);

    private static readonly Finding ByVoters = Finding.Inapplicable("not-by-a-party", "该候选人不是政党、人民团体推荐的。", "No party or organisation nominated the candidate.");

    public NomineeOnRollRule()
        : base("nomination.nominee-on-roll", Scope.Direct)
    {
        Title = new("政党、人民团体推荐的候选人列入选区选民名单", "A nominee of a party or organisation is on the roll of the district");
        Statement = new(
            "省级有规定的地方，政党、人民团体推荐的代表候选人应当介绍到选区，列入该选区的选民名单。国家法律没有规定。",
            "Where a province says so, a candidate whom a party or organisation nominates is introduced to a district and entered on its roll. National law does not say so.");
        AskedAs = [new("政党推荐的候选人，要列入所在选区的选民名单吗？", "Is a party's nominee entered on the roll of the district?")];
        NotDecided = new(
            "国家法律没有规定，省级没有规定的不适用。由谁介绍、何时介绍到选区不作判断；选民联名推荐的候选人不适用。是否同时在其他选区登记见`roll.single-registration`，有没有被选举权见`nomination.candidate-eligible`。",
            "National law does not say this, and where the province does not the rule does not apply. Who introduces the nominee to the district, and when, is not judged; to nominees of voters the rule does not apply. Registration in another district too is the matter of `roll.single-registration`, the right to stand that of `nomination.candidate-eligible`.");
        RestsOn = [Parameters.NomineeOnRoll];
        Facts = [NominationFacts.PartyNominee, NominationFacts.OnDistrictRoll];
        Findings = [OffRoll, ByVoters];
    }

    private protected override Verdict Decide(Candidate facts, in Trial trial)
    {
        if (trial.Norm(Parameters.NomineeOnRoll) is not { } norm) return trial.Without(Parameters.NomineeOnRoll);
        if (facts.IsPartyNominee == false) return trial.NotApplicable(ByVoters);

        // On the roll is on the roll, whoever nominated.
        if (facts.IsOnDistrictRoll != true && trial.Lacks(NominationFacts.PartyNominee, facts.IsPartyNominee)) return Trial.MissingFact;
        return trial.Done(NominationFacts.OnDistrictRoll, facts.IsOnDistrictRoll, norm, OffRoll);
    }

    private protected override IEnumerable<Example<Candidate>> WorkedExamples() =>
    [
        Met("山西省：人民团体推荐，列入选区选民名单", "Shanxi: nominated by an organisation and on the roll", Of(true, true)) with { Province = "14" },
        Met("山西省：由谁推荐没有载明，列入选区选民名单", "Shanxi: who nominated is not stated, on the roll", Of(null, true)) with { Province = "14" },
        Breached("山西省：政党推荐，没有列入选区选民名单", "Shanxi: nominated by a party and not on the roll", Of(true, false), OffRoll) with { Province = "14" },
        Undetermined("山西省：是否列入选民名单没有载明", "Shanxi: whether on the roll is not stated", Of(true, null), Finding.MissingFact) with { Province = "14" },
        Undetermined("山西省：由谁推荐没有载明，没有列入选民名单", "Shanxi: who nominated is not stated, not on the roll", Of(null, false), Finding.MissingFact) with { Province = "14" },
        Undetermined("没有载明省份", "The province is not stated", Of(true, false), Finding.NoNorm),
        OutOfScope("山西省：选民联名推荐", "Shanxi: nominated by voters", Of(false, false), ByVoters) with { Province = "14" },
        OutOfScope("广东省没有规定", "Guangdong does not say so", Of(true, false)) with { Province = "44" },
        OutOfScope("间接选举没有选民名单", "Indirect elections have no roll", Of(true, false)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day), Province = "14" },
    ];

    private static Candidate Of(bool? byParty, bool? onRoll) => new() { Id = "A", District = "1", IsPartyNominee = byParty, IsOnDistrictRoll = onRoll };
}
