namespace Election.Rules;

/// <summary>
/// Set by some provinces under EL 60: how many members an election committee has, and how many of them are vice-chairs. National law
/// sets no number.
/// </summary>
internal sealed class CommitteeSizeRule : Rule<ElectionCommittee>
{
    private static readonly Finding TooFew = new("too-few-members",
        new("选举委员会{measured}人，应不少于{bound}人。", "The election committee has {measured} members; it has at least {bound}."),
        new("提请县级人民代表大会常务委员会补充任命，使组成人员达到{bound}人。", "Have the county standing committee appoint more, so that there are {bound}."), Unit.Members);

    private static readonly Finding TooMany = new("too-many-members",
        new("选举委员会{measured}人，应不多于{bound}人。", "The election committee has {measured} members; it has at most {bound}."),
        new("提请县级人民代表大会常务委员会调整，使组成人员不多于{bound}人。", "Have the county standing committee reduce it to {bound}."), Unit.Members);

    private static readonly Finding TooFewVice = new("too-few-vice-chairs",
        new("选举委员会副主任{measured}人，应不少于{bound}人。", "The election committee has {measured} vice-chairs; it has at least {bound}."),
        new("提请县级人民代表大会常务委员会补充任命副主任，达到{bound}人。", "Have the county standing committee appoint more vice-chairs, {bound} at least."), Unit.Members);

    private static readonly Finding TooManyVice = new("too-many-vice-chairs",
        new("选举委员会副主任{measured}人，应不多于{bound}人。", "The election committee has {measured} vice-chairs; it has at most {bound}."),
        new("提请县级人民代表大会常务委员会调整，副主任不多于{bound}人。", "Have the county standing committee reduce the vice-chairs to {bound}."), Unit.Members);

    private static readonly Finding TooFewOrdinary = new("too-few-ordinary-members",
        new("选举委员会委员（主任一人、副主任以外）{measured}人，应不少于{bound}人。", "The election committee has {measured} members apart from one chair and the vice-chairs; it has at least {bound}."),
        new("提请县级人民代表大会常务委员会补充任命委员，达到{bound}人。", "Have the county standing committee appoint more members, {bound} at least."), Unit.Members);

    private static readonly Finding TooManyOrdinary = new("too-many-ordinary-members",
        new("选举委员会委员（主任一人、副主任以外）{measured}人，应不多于{bound}人。", "The election committee has {measured} members apart from one chair and the vice-chairs; it has at most {bound}."),
        new("提请县级人民代表大会常务委员会调整，委员不多于{bound}人。", "Have the county standing committee reduce the members to {bound}."), Unit.Members);

    public CommitteeSizeRule()
        : base("committee.size", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("选举委员会的组成人数", "How many members an election committee has");
        Statement = new(
            "省级规定了选举委员会组成人数的，县级、乡级选举委员会的人数在规定的幅度以内；规定了副主任人数的，载明的副主任人数也在幅度以内。分别规定主任、副主任、委员人数的，以三者之和为组成人数，载明副主任人数的，除主任一人和副主任以外的委员人数也在幅度以内。国家法律没有规定人数。",
            "Where the province says how many members an election committee has, that of the county or township has that many; where it says how many vice-chairs, so have the vice-chairs stated. Where it numbers chair, vice-chairs and members apart, their sum counts, and where the vice-chairs are stated, so do the members apart from them and one chair. National law sets no number.");
        AskedAs =
        [
            new("县选举委员会由多少人组成？", "How many members has a county's election committee?"),
            new("乡镇选举委员会可以设几名副主任？", "How many vice-chairs may a township's election committee have?"),
        ];
        NotDecided = new(
            "国家法律没有规定人数；省级没有规定的不作判断。组成人员是谁、来自哪些方面不作判断。由谁任命见`committee.appointment`，成为候选人的成员辞职见`nomination.committee-member`。",
            "National law sets no number; where the province sets none, nothing is decided. Who the members are and where they come from is not judged. Who appoints them is the matter of `committee.appointment`, the resignation of members who stand that of `nomination.committee-member`.");
        RestsOn = [Parameters.CommitteeSize, Parameters.CommitteeViceChairs, Parameters.CommitteeMembers];
        Facts = [CommitteeFacts.Size, CommitteeFacts.ViceChairs, CommitteeFacts.OrdinaryMembers];
        Findings = [TooFew, TooMany, TooFewVice, TooManyVice, TooFewOrdinary, TooManyOrdinary];
        CitesWhatItApplies = true;
    }

    private protected override Axis<ElectionCommittee> Axis => new(new("江苏省乡级选举委员会的人数", "Jiangsu, members of a township's election committee"), 5, 15, Of) { Province = "32" };

    private protected override Verdict Decide(ElectionCommittee facts, in Trial trial)
    {
        var size = trial.Norm(Parameters.CommitteeSize);
        var vice = facts.ViceChairs is null ? null : trial.Norm(Parameters.CommitteeViceChairs);
        if (vice is not null && trial.Within(CommitteeFacts.ViceChairs, facts.ViceChairs!.Value, vice.Value.Least, vice.Value.Most, vice, TooFewVice, TooManyVice) is var found && (size is null || found.Conclusion == Conclusion.Breached)) return found;
        if (size is null) return trial.Without(Parameters.CommitteeSize);
        if (trial.Lacks(CommitteeFacts.Size, facts.Size)) return Trial.MissingFact;
        // Of chair, vice-chairs and members numbered apart the sum may be right where one of them is not.
        if (facts.ViceChairs is { } chairs && trial.Norm(Parameters.CommitteeMembers) is { } members
            && trial.Within(CommitteeFacts.OrdinaryMembers, (long)facts.Size!.Value - chairs - 1, members.Value.Least, members.Value.Most, members, TooFewOrdinary, TooManyOrdinary) is { Conclusion: Conclusion.Breached } apart) return apart;
        return trial.Within(CommitteeFacts.Size, facts.Size!.Value, size.Value.Least, size.Value.Most, size, TooFew, TooMany);
    }

    private protected override IEnumerable<Example<ElectionCommittee>> WorkedExamples() =>
    [
        Met("江苏省乡级9人，副主任2人", "Jiangsu, a township's of 9, 2 of them vice-chairs", Of(9) with { ViceChairs = 2 }) with { Province = "32" },
        Breached("江苏省县级13人", "Jiangsu, a county's of 13", Of(13), TooFew) with { Province = "32", Occasion = Occasion.General(Level.County, Example.Day) },
        Inside("江苏省乡级7人", "Jiangsu, a township's of 7", Of(7)) with { Province = "32" },
        Outside("江苏省乡级6人", "Jiangsu, a township's of 6", Of(6), TooFew) with { Province = "32" },
        Inside("江苏省乡级13人", "Jiangsu, a township's of 13", Of(13)) with { Province = "32" },
        Outside("江苏省乡级14人", "Jiangsu, a township's of 14", Of(14), TooMany) with { Province = "32" },
        Inside("江苏省县级，副主任3人", "Jiangsu, a county's with 3 vice-chairs", Of(15) with { ViceChairs = 3 }) with { Province = "32", Occasion = Occasion.General(Level.County, Example.Day) },
        Outside("江苏省县级，副主任2人", "Jiangsu, a county's with 2 vice-chairs", Of(15) with { ViceChairs = 2 }, TooFewVice) with { Province = "32", Occasion = Occasion.General(Level.County, Example.Day) },
        Outside("河北省乡级，副主任3人；总人数未作规定", "Hebei, a township's with 3 vice-chairs; members in all are not numbered there", new() { ViceChairs = 3 }, TooManyVice) with { Province = "13" },
        Outside("山东省8人：一般为9至15人", "Shandong, 8 members: as a rule 9 to 15", Of(8), TooFew) with { Province = "37" },
        Inside("四川省乡级5人：主任1人，副主任1人，委员3人", "Sichuan, a township's of 5: a chair, a vice-chair and 3 members", Of(5) with { ViceChairs = 1 }) with { Province = "51" },
        Met("天津市19人，副主任3人，委员15人", "Tianjin, 19 in all: 3 vice-chairs and 15 members", Of(19) with { ViceChairs = 3 }) with { Province = "12", AsOf = In2026, Occasion = Of2026 },
        Outside("天津市19人，副主任1人：委员17人", "Tianjin, 19 in all, 1 vice-chair: 17 members", Of(19) with { ViceChairs = 1 }, TooManyOrdinary) with { Province = "12", AsOf = In2026, Occasion = Of2026 },
        Inside("广东省县级13人，副主任2人：委员10人", "Guangdong, a county's of 13, 2 vice-chairs: 10 members", Of(13) with { ViceChairs = 2 }) with { Province = "44", Occasion = Occasion.General(Level.County, Example.Day) },
        Outside("广东省县级13人，副主任3人：委员9人", "Guangdong, a county's of 13, 3 vice-chairs: 9 members", Of(13) with { ViceChairs = 3 }, TooFewOrdinary) with { Province = "44", Occasion = Occasion.General(Level.County, Example.Day) },
        Inside("天津市19人，副主任人数没有载明", "Tianjin, 19 in all, vice-chairs not stated", Of(19)) with { Province = "12", AsOf = In2026, Occasion = Of2026 },
        Undetermined("没有载明人数", "The number is not stated", new(), Finding.MissingFact) with { Province = "32" },
        Undetermined("没有载明省份", "The province is not stated", Of(9), Finding.NoNorm),
        OutOfScope("北京市没有规定人数", "Beijing sets no number", Of(3)) with { Province = "11" },
        OutOfScope("间接选举没有选举委员会", "An indirect election has no election committee", Of(3)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static NodaTime.LocalDate In2026 => new(2026, 11, 2);

    private static Occasion Of2026 => Occasion.General(Level.Township, In2026);

    private static ElectionCommittee Of(int size) => new() { Size = size };
}
