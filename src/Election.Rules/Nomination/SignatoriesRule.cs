namespace Election.Rules;

/// <summary>
/// EL 30(2): ten or more voters, or deputies, nominate jointly; in a by-election held by a standing committee as many of its
/// members as the province says (EL 57(3)(4)). Persons are counted: a name that is repeated counts once, a stranger to the
/// roll not at all.
/// </summary>
internal sealed class SignatoriesRule : Rule<JointNomination>
{
    private static readonly Finding TooFew = new("too-few-signatories",
        new("有效联名{measured}人，不足{bound}人，不是有效的提名。{struck}", "{measured} valid signatories: fewer than {bound}, so the nomination is not valid. {struck}"),
        new("在提名截止前补足联名人，达到{bound}人；不能补足的，该提名不列入。", "Add signatories up to {bound} before nomination closes; otherwise the nomination does not count."), Unit.Signatories);

    private static readonly Finding NamesMissing = new("names-missing",
        new("载明联名{stated}人，列出姓名且有效的只有{measured}人，未列出姓名的是否有效、是否重复无法核对，不能断定达到{bound}人。{struck}",
            "{stated} signatories are stated, but only {measured} valid ones are named; whether the others make up {bound} cannot be checked. {struck}"),
        new("列出全部联名人，或者更正联名人数。", "Name all who signed, or correct the number."), Unit.Signatories);

    private static readonly Finding RollUnclear = new("roll-unclear",
        new("联名人中有{doubtful}人在选民名单中没有查到，有效的至少{measured}人，不能断定达到{bound}人。{struck}",
            "{doubtful} who signed are not found among the voters; at least {measured} are valid, and whether {bound} are cannot be told. {struck}"),
        new("在选民名单上核对这些联名人。", "Look these signatories up on the roll."), Unit.Signatories);

    private static readonly Finding WrongNominators = new("not-the-electors",
        new("直接选举由本选区选民联名提名，间接选举由选举单位的代表联名提名；所载联名推荐者与此不符，无法判断。",
            "In a direct election voters of the district nominate jointly, in an indirect one deputies of the electing congress; those stated are not these."),
        new("核对联名人的身份：直接选举按选民计，间接选举按代表计。", "Check who signed: voters count in a direct election, deputies in an indirect one."), Unit.None);

    private static readonly Notice NotCounted = new("not-counted", new(
        "重复或者不在名单上的{struckCount}人次未计入。", "Repeated names and strangers to the roll not counted: {struckCount}."));

    private static readonly Bilingual NoneStruck = new("", "");

    private static readonly Finding NoSignaturesNeeded = Finding.Inapplicable("no-signatures-needed", "政党、人民团体推荐，不需要联名。", "A party or organisation nominates: no signatures are needed.");

    public SignatoriesRule()
        : base("nomination.signatories", Scope.Everywhere)
    {
        Title = new("选民或者代表十人以上联名推荐候选人", "Ten or more voters or deputies nominate jointly");
        Statement = new(
            "选民或者代表联名推荐代表候选人的，须十人以上；直接选举计本选区选民，间接选举计进行选举的人民代表大会的代表。重复的姓名计一人，不在选民名单上的不计。常务委员会会议补选上一级代表的，联名人数由省级规定。政党、人民团体推荐的，不适用。",
            "A joint nomination takes ten or more voters of the district, or deputies of the electing congress in an indirect election. A repeated name counts once, a stranger to the roll not at all. In a by-election held by a standing committee the province sets how many members it takes. Nominations by parties and organisations need no signatures.");
        AskedAs =
        [
            new("多少名选民联名可以推荐一名代表候选人？", "How many voters does it take to nominate a candidate jointly?"),
            new("联名人中有人不在选民名单上，还算数吗？", "Does a signatory count who is not on the roll?"),
        ];
        NotDecided = new(
            "签名是否本人所签、是否出于自愿，以资料载明的为准，不作核对。每人参加推荐的候选人数见`nomination.voter-limit`。推荐者是否介绍候选人的情况、候选人是否如实提供基本情况，不作核对。",
            "Whether a signature is genuine and freely given is taken as stated. How many candidates each joins in nominating is the matter of `nomination.voter-limit`. That nominators introduce the candidate, and candidates give true particulars, is not tested.");
        RestsOn = [Parameters.JointNominators, Parameters.CommitteeNominators];
        Facts = [NominationFacts.By, NominationFacts.Signatories, NominationFacts.SignatoryCount];
        Findings = [TooFew, NamesMissing, RollUnclear, WrongNominators, NoSignaturesNeeded];
        Notices = [NotCounted];
    }

    private protected override Axis<JointNomination> Axis => new(NominationFacts.SignatoryCount.Label, 0, 15, Stated);

    private static Occasion InCommittee => new(Level.Prefecture, ElectionKind.ByElection) { ElectingBody = ElectingBody.StandingCommittee, Day = Example.Day };

    private protected override Verdict Decide(JointNomination facts, in Trial trial)
    {
        if (facts.By is NominatorKind.Party or NominatorKind.Organization)
            return trial.NotApplicable(NoSignaturesNeeded);
        var occasion = trial.Occasion;
        var parameter = occasion is { Kind: ElectionKind.ByElection, ElectingBody: ElectingBody.StandingCommittee, IsDirect: false }
            ? Parameters.CommitteeNominators
            : Parameters.JointNominators;
        if (trial.Norm(parameter) is not { } norm) return trial.Without(parameter);
        if (trial.Lacks(NominationFacts.By, facts.By)) return Trial.MissingFact;
        if (occasion.IsDirect != (facts.By == NominatorKind.Voters)) return trial.Undetermined(WrongNominators);
        if (facts is { Signatories: null, SignatoryCount: null })
        {
            trial.Lacks(NominationFacts.Signatories, facts.Signatories);
            return Trial.MissingFact;
        }

        // Those named and valid are the least there are; those stated and not named may come on top of them.
        var named = facts.Signatories;
        int least, struck, most;
        if (named is null)
        {
            struck = Names.CountDistinct(facts.NotOnRoll, []);
            least = most = Math.Max(0, facts.SignatoryCount!.Value - struck);
        }
        else
        {
            var valid = Names.CountDistinct(named, facts.NotOnRoll);
            struck = named.Count - valid;
            most = valid + Math.Max(0, (facts.SignatoryCount ?? 0) - named.Count);
            least = valid - Names.CountDistinct(facts.DoubtfulOnRoll, facts.NotOnRoll);
        }

        if (trial.Why is not null)
        {
            trial.Say("stated", facts.SignatoryCount ?? named!.Count);
            trial.Say("struckCount", struck);
            trial.Say("doubtful", facts.DoubtfulOnRoll.Count);
            trial.Say("struck", struck == 0 ? NoneStruck : new(
                FormattableString.Invariant($"重复或者不在名单上的{struck}人次未计入。"),
                FormattableString.Invariant($"Repeated names and strangers to the roll not counted: {struck}.")));
            if (struck > 0) trial.Notice(NotCounted);
        }
        if (most < norm.Value)
        {
            trial.Holds(NominationFacts.SignatoryCount, most, Relation.AtLeast, norm.Value);
            return trial.Breached(TooFew, norm, most, norm.Value);
        }
        return trial.Holds(NominationFacts.SignatoryCount, least, Relation.AtLeast, norm.Value)
            ? trial.Met(norm, least, norm.Value)
            : trial.Undetermined(facts.DoubtfulOnRoll.Count > 0 ? RollUnclear : NamesMissing, least, norm.Value);
    }

    private protected override IEnumerable<Example<JointNomination>> WorkedExamples() =>
    [
        Met("选民12人联名", "Twelve voters sign", Stated(12)),
        Met("11个姓名，其中1个重复", "Eleven names, one of them twice", Named(10) with { Signatories = [.. Voters(10), "V1"] }),
        Breached("选民5人联名", "Five voters sign", Stated(5), TooFew),
        Breached("12人联名，其中3人不是本选区选民", "Twelve sign, three of them not of the district", Named(12) with { NotOnRoll = ["V1", "V2", "V3"] }, TooFew),
        Breached("10个姓名，其中1个重复", "Ten names, one of them twice", Named(9) with { Signatories = [.. Voters(9), "V1"] }, TooFew),
        Inside("选民10人联名", "Ten voters sign", Stated(10)),
        Outside("选民9人联名", "Nine voters sign", Stated(9), TooFew),
        Inside("间接选举：代表10人联名", "Indirect: ten deputies sign", Stated(10) with { By = NominatorKind.Deputies }) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        Outside("间接选举：代表9人联名", "Indirect: nine deputies sign", Stated(9) with { By = NominatorKind.Deputies }, TooFew) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        Inside("江苏省：县级常委会补选，组成人员3人联名", "Jiangsu: three members of a county standing committee sign in a by-election", Stated(3) with { By = NominatorKind.Deputies }) with { Occasion = InCommittee, Province = "32" },
        Outside("江苏省：县级常委会补选，组成人员2人联名", "Jiangsu: two members of a county standing committee sign in a by-election", Stated(2) with { By = NominatorKind.Deputies }, TooFew) with { Occasion = InCommittee, Province = "32" },
        Undetermined("没有载明联名人", "Neither names nor number of the signatories stated", new() { By = NominatorKind.Voters }, Finding.MissingFact),
        Undetermined("载明12人，只列出8人", "Twelve stated, eight named", Named(8) with { SignatoryCount = 12 }, NamesMissing),
        Undetermined("10人联名，其中1人在选民名单中没有查到", "Ten sign, one of them not found among the voters", Named(10) with { DoubtfulOnRoll = ["V10"] }, RollUnclear),
        Undetermined("乡级选举载明由代表联名", "Deputies are said to have signed in a township election", Stated(12) with { By = NominatorKind.Deputies }, WrongNominators),
        Undetermined("常委会会议补选，没有载明省份", "A by-election in a standing committee, the province not stated", Stated(5) with { By = NominatorKind.Deputies }, Finding.NoNorm) with { Occasion = InCommittee },
        Undetermined("2006年的联名人数未查证", "The number of 2006 is not proved", Stated(12), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
        OutOfScope("人民团体推荐", "A people's organisation nominates", new() { By = NominatorKind.Organization }, NoSignaturesNeeded),
    ];

    private static JointNomination Stated(int count) => new() { By = NominatorKind.Voters, SignatoryCount = count };

    private static JointNomination Named(int count) => new() { By = NominatorKind.Voters, Signatories = Voters(count) };

    private static string[] Voters(int count) => [.. Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"V{i}"))];
}
