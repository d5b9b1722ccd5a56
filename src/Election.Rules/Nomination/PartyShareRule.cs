namespace Election.Rules;

/// <summary>Set by some provinces under EL 60: the nominees of all parties and organisations stay within a share of all seats.</summary>
internal sealed class PartyShareRule : Rule<PartyNominees>
{
    private static readonly Finding TooMany = new("share-exceeded",
        new("各政党、各人民团体合计推荐{measured}名，超过应选名额{seats}名的{share}，至多{bound}名。", "Parties and organisations nominate {measured} candidates for {seats} seats: more than {share}, which is {bound}."),
        new("减少推荐，合计不超过{bound}名。", "Nominate fewer: at most {bound} together."), Unit.Candidates);

    public PartyShareRule()
        : base("nomination.party-share", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("政党、人民团体推荐的候选人占应选名额的比例", "Share of the seats that nominees of parties and organisations may reach");
        Statement = new(
            "省级规定了比例的地方，各政党、各人民团体推荐的代表候选人合计，不超过全部应选名额的该比例。国家法律没有规定比例。",
            "Where a province sets a share, the nominees of all parties and organisations together stay within that share of all seats. National law sets none.");
        AskedAs = [new("应选100名，政党、人民团体一共可以推荐几名候选人？", "A hundred seats: how many candidates may parties and organisations nominate in all?")];
        NotDecided = new(
            "国家法律没有规定比例，省级没有规定的不作判断。推荐人数和应选名额以资料载明的为准；比例在各政党、各人民团体之间如何分配，不作判断。每一选区的推荐人数见`nomination.recommender-limit`。",
            "National law sets no share; where the province sets none, nothing is decided. The numbers of nominees and seats are taken as stated; how the share is divided among parties and organisations is not judged. The number in each district is the matter of `nomination.recommender-limit`.");
        RestsOn = [Parameters.PartyShare];
        Facts = [NominationFacts.TotalPartyNominees, DistrictFacts.TotalSeats];
        Findings = [TooMany];
    }

    private protected override Axis<PartyNominees> Axis => new(new("广东省应选100名，政党、人民团体推荐的人数", "Guangdong, nominees of parties and organisations for a hundred seats"), 13, 17, nominees => Of(nominees, 100)) { Province = "44" };

    private protected override Verdict Decide(PartyNominees facts, in Trial trial)
    {
        if (trial.Norm(Parameters.PartyShare) is not { } norm) return trial.Without(Parameters.PartyShare);
        if (trial.Lacks(NominationFacts.TotalPartyNominees, facts.Nominees) | trial.Lacks(DistrictFacts.TotalSeats, facts.Seats)) return Trial.MissingFact;
        long nominees = facts.Nominees!.Value, seats = facts.Seats!.Value;

        // A whole number stays within a share of the seats exactly when it stays within that share rounded down.
        var most = norm.Value.FloorOf(seats);
        if (trial.Why is not null)
        {
            trial.Say("seats", seats);
            trial.Say("share", norm.Value.ToString());
        }
        return trial.Holds(NominationFacts.TotalPartyNominees, nominees, Relation.AtMost, most)
            ? trial.Met(norm, nominees, most)
            : trial.Breached(TooMany, norm, nominees, most);
    }

    private protected override IEnumerable<Example<PartyNominees>> WorkedExamples() =>
    [
        Undetermined("应选100名，推荐20名，没有载明省份", "A hundred seats and 20 nominees, the province not stated", Of(20, 100), Finding.NoNorm),
        Met("广东省应选100名，推荐10名", "Guangdong, a hundred seats and 10 nominees", Of(10, 100)) with { Province = "44" },
        Breached("广东省应选47名，推荐22名", "Guangdong, 47 seats and 22 nominees", Of(22, 47), TooMany) with { Province = "44" },
        Inside("广东省应选100名，推荐15名", "Guangdong, a hundred seats and 15 nominees", Of(15, 100)) with { Province = "44" },
        Outside("广东省应选100名，推荐16名", "Guangdong, a hundred seats and 16 nominees", Of(16, 100), TooMany) with { Province = "44" },
        Inside("上海市应选54名，推荐10名（百分之二十为10.8名）", "Shanghai, 54 seats and 10 nominees, where a fifth is 10.8", Of(10, 54)) with { Province = "31" },
        Outside("上海市应选54名，推荐11名（只作提示）", "Shanghai, 54 seats and 11 nominees (a warning)", Of(11, 54), TooMany) with { Province = "31" },
        Outside("天津市2026年应选100名，推荐16名（只作提示）", "Tianjin in 2026, a hundred seats and 16 nominees (a warning)", Of(16, 100), TooMany) with { Province = "12", AsOf = new(2026, 11, 2), Occasion = Occasion.General(Level.Township, new(2026, 11, 2)) },
        Undetermined("上海市，没有载明应选名额", "Shanghai, seats not stated", new() { Nominees = 20 }, Finding.MissingFact) with { Province = "31" },
        OutOfScope("江苏省没有规定比例", "Jiangsu sets no share", Of(50, 100)) with { AsOf = new(2026, 6, 1), Occasion = Occasion.General(Level.Township, new(2026, 6, 1)), Province = "32" },
        OutOfScope("间接选举", "An indirect election", Of(50, 100)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        RealCase("某镇应选47名，政党、人民团体推荐22名，没有载明省份", "A town with 47 seats and 22 nominees of parties and organisations, the province not stated", Of(22, 47), Conclusion.Undetermined, Finding.NoNorm),
        RealCase("同一镇选县代表，应选8名，推荐4名，没有载明省份", "The same town's 8 county seats and 4 such nominees, the province not stated", Of(4, 8), Conclusion.Undetermined, Finding.NoNorm) with { Occasion = Occasion.General(Level.County, Example.Day) },
    ];

    private static PartyNominees Of(int nominees, int seats) => new() { Nominees = nominees, Seats = seats };
}
