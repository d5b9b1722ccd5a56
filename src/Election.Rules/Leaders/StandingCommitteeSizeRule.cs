namespace Election.Rules;

/// <summary>
/// OL 47(4), (5): how many members a standing committee has, who fixes the number, and that it stands for the term. Who fixed it
/// and what it was at the start are judged where they are stated.
/// </summary>
internal sealed class StandingCommitteeSizeRule : Rule<StandingCommittee>
{
    private static readonly Finding TooSmall = new("too-small",
        new("常务委员会组成人员{measured}人，至少应为{bound}人。", "The standing committee has {measured} members; the least is {bound}."),
        new("由法定机关确定为{bound}人以上。", "Have the competent body fix {bound} or more."), Unit.Officials);

    private static readonly Finding TooLarge = new("too-large",
        new("常务委员会组成人员{measured}人，不得超过{bound}人。", "The standing committee has {measured} members; the most is {bound}."),
        new("由法定机关确定为{bound}人以内。", "Have the competent body fix {bound} or fewer."), Unit.Officials);

    private static readonly Finding Changed = new("changed-in-term",
        new("本届开始时确定为{bound}人，任期内改为{measured}人。", "The number was {bound} at the start of the term and was changed to {measured} within it."),
        new("恢复为{bound}人；下届再行确定。", "Return to {bound}; another number may be fixed for the next term."), Unit.Officials);

    private static readonly Finding WrongBody = new("wrong-body",
        new("名额由{found}确定，依法应由{competent}确定。", "The number was fixed by {found}; it is for {competent} to fix it."),
        new("报请{competent}确定。", "Have it fixed by {competent}."), Unit.None);

    private static readonly Bilingual ProvincialCongress = new("省、自治区、直辖市的人民代表大会", "the provincial congress");

    public StandingCommitteeSizeRule()
        : base("leaders.committee-size", Scope.Local.At(Level.County, Level.Prefecture, Level.Province))
    {
        Title = new("常务委员会组成人员的名额", "The number of members of a standing committee");
        Statement = new(
            "省级四十五人至七十五人，人口超过八千万的省不超过九十五人；设区的市、自治州二十九人至五十一人，人口超过八百万的设区的市不超过六十一人；县级十五人至三十五人，人口超过一百万的不超过四十五人（2022年以前：三十五人至六十五人、八十五人，十九人至四十一人、五十一人；县级相同）。省级的由本级人民代表大会确定，其他的由省级人大常委会确定，任期内不再变动，按确定之日施行的法律判断。",
            "A province has 45 to 75 members, one of more than 80,000,000 people up to 95; a city with districts or prefecture 29 to 51, a city of more than 8,000,000 up to 61; a county 15 to 35, of more than 1,000,000 up to 45 (before 2022: 35 to 65 and 85, 19 to 41 and 51; counties alike). A provincial congress fixes its own, the provincial standing committee the others, for the whole term; the law of the day on which it was fixed decides.");
        AskedAs =
        [
            new("人口120万的县，常务委员会组成人员最多几人？", "How many members may the standing committee of a county of 1,200,000 people have at most?"),
            new("县人大常委会的名额由谁确定，任期内可以增加吗？", "Who fixes the size of a county's standing committee, and may it grow within the term?"),
        ];
        NotDecided = new(
            "在法定幅度内定多少，法律只说按人口多少并结合结构的需要，不作判断。人口数以资料载明的为准。由谁确定、本届开始时是多少，没有载明的，不作判断。现有人数因缺额少于名额的，不属违反。",
            "How many within the bounds is right, the law measures only by population and the needs of composition; that is not judged. The population is taken as stated. Who fixed the number, and what it was at the start of the term, is judged only where it is stated. That vacancies leave fewer members than the number fixed is no breach.");
        RestsOn = [Parameters.StandingCommitteeSize, Parameters.StandingCommitteeSizeFixedBy, Parameters.StandingCommitteeSizeStands];
        CitesWhatItApplies = true;
        Facts = [LeaderFacts.CommitteeSize, LeaderFacts.Population, Fact.UnitKind, LeaderFacts.CommitteeSizeAtStart, LeaderFacts.CommitteeSizeFixedBy, LeaderFacts.CommitteeSizeFixedOn, LeaderFacts.AtChangeOfTerm];
        Findings = [TooSmall, TooLarge, Changed, WrongBody];
    }

    private protected override Axis<StandingCommittee> Axis => new(new("人口一百二十万的县的常务委员会组成人员", "Members of the standing committee of a county of 1,200,000 people"), 13, 46, n => Of(n, 1_200_000)) { Occasion = new(Level.County) };

    private protected override Verdict Decide(StandingCommittee facts, in Trial trial)
    {
        var on = facts.SizeFixedOn.In(trial.Occasion);
        if (!on.IsStated) return DecideUnder(facts, trial);
        trial.Say("fact", LeaderFacts.CommitteeSizeFixedOn.Label);
        trial.Say("date", on);
        if (on.Earliest is not { } earliest || on.Latest is not { } latest) return trial.Undetermined(Finding.EditionOpen);
        var (first, last) = (trial.Law.At(earliest), trial.Law.At(latest));
        return first.NormOf(Parameters.StandingCommitteeSize, trial.Occasion.Cell) == last.NormOf(Parameters.StandingCommitteeSize, trial.Occasion.Cell)
            ? DecideUnder(facts, trial.Under(last))
            : trial.Undetermined(Finding.EditionOpen);
    }

    private static Verdict DecideUnder(StandingCommittee facts, in Trial trial)
    {
        if (facts.SizeFixedBy is { } by)
        {
            if (trial.Norm(Parameters.StandingCommitteeSizeFixedBy) is not { } fixing) return trial.Without(Parameters.StandingCommitteeSizeFixedBy);
            if (trial.Why is not null)
            {
                trial.Say("found", Wording.Of(by));
                trial.Say("competent", fixing.Value == Body.Congress ? ProvincialCongress : Wording.Of(fixing.Value));
            }
            if (!trial.Holds(LeaderFacts.CommitteeSizeFixedBy, Wording.Of(by), by == fixing.Value)) return trial.Breached(WrongBody, fixing);
        }
        if (facts is { Size: { } now, SizeAtStartOfTerm: { } start })
        {
            if (trial.Norm(Parameters.StandingCommitteeSizeStands) is not { } stands) return trial.Without(Parameters.StandingCommitteeSizeStands);
            if (!trial.Holds(LeaderFacts.CommitteeSizeAtStart, start, Relation.Exactly, now)) return trial.Breached(Changed, stands, now, start);
        }
        if (trial.Norm(Parameters.StandingCommitteeSize) is not { } norm) return trial.Without(Parameters.StandingCommitteeSize);
        if (trial.Lacks(LeaderFacts.CommitteeSize, facts.Size)) return Trial.MissingFact;
        // The number stands for the term (OL 47(5)): one fixed before an amendment is judged by the edition of that day.
        if (!facts.SizeFixedOn.IsStated && facts.IsAtChangeOfTerm != true && !Fits(facts, norm.Value, trial.Occasion) && FitsEarlier(facts, norm, trial))
        {
            trial.Lacks(LeaderFacts.CommitteeSizeFixedOn, facts.SizeFixedOn);
            return Trial.MissingFact;
        }
        return Sized(facts, norm, trial);
    }

    private static Verdict Sized(StandingCommittee facts, Norm<CommitteeSizes> norm, in Trial trial)
    {
        var (size, sizes) = (facts.Size!.Value, norm.Value);
        if (size <= sizes.Most) return trial.Within(LeaderFacts.CommitteeSize, size, sizes.Least, sizes.Most, norm, TooSmall, TooLarge);
        if (size > sizes.MostAbove) return TooMany(size, sizes.MostAbove, norm, trial);

        // Between the two bounds the population decides, and at two levels the kind of unit.
        var isOpen = StandingCommitteeSize.IsOpenTo(sizes, trial.Occasion);
        if (isOpen == false || facts.Population <= sizes.Above) return TooMany(size, sizes.Most, norm, trial);
        if ((isOpen is null && trial.Lacks(Fact.UnitKind, trial.Occasion.Unit)) | trial.Lacks(LeaderFacts.Population, facts.Population)) return Trial.MissingFact;
        trial.Holds(LeaderFacts.Population, facts.Population!.Value, Relation.MoreThan, sizes.Above);
        return trial.Within(LeaderFacts.CommitteeSize, size, sizes.Least, sizes.MostAbove, norm, TooSmall, TooLarge);
    }

    /// <summary>Whether a size may be lawful by these numbers, as far as unit and population are stated.</summary>
    private static bool Fits(StandingCommittee facts, CommitteeSizes sizes, Occasion occasion) =>
        facts.Size >= sizes.Least && (facts.Size <= sizes.Most
            || (facts.Size <= sizes.MostAbove && StandingCommitteeSize.IsOpenTo(sizes, occasion) != false && !(facts.Population <= sizes.Above)));

    private static bool FitsEarlier(StandingCommittee facts, Norm<CommitteeSizes> norm, in Trial trial)
    {
        for (var i = 0; i < Parameters.StandingCommitteeSize.National.Count; i++)
        {
            var dated = Parameters.StandingCommitteeSize.National[i];
            if (!dated.Scope.Includes(trial.Occasion.Cell)) continue;
            if (dated.Norm == norm) return false;
            if (Fits(facts, ((Norm<CommitteeSizes>)dated.Norm).Value, trial.Occasion)) return true;
        }
        return false;
    }

    private static Verdict TooMany(int size, int most, Norm norm, in Trial trial)
    {
        trial.Holds(LeaderFacts.CommitteeSize, size, Relation.AtMost, most);
        return trial.Breached(TooLarge, norm, size, most);
    }

    private protected override IEnumerable<Example<StandingCommittee>> WorkedExamples() =>
    [
        In(Level.County, Met("县，31人", "A county, thirty-one", Of(31, null))),
        In(Level.County, Met("县，31人，由省人大常委会确定，任期内没有变动", "A county, thirty-one, fixed by the provincial standing committee and unchanged", Of(31, null) with { SizeFixedBy = Body.ProvincialStandingCommittee, SizeAtStartOfTerm = 31 })),
        In(Level.Province, Met("省，由省人民代表大会确定", "A province, fixed by its congress", Of(65, null) with { SizeFixedBy = Body.Congress })),
        In(Level.County, Breached("县，由本县人大常委会确定", "A county, fixed by its own standing committee", Of(31, null) with { SizeFixedBy = Body.CountyStandingCommittee }, WrongBody)),
        In(Level.County, Breached("任期内由31人改为33人", "Changed from thirty-one to thirty-three within the term", Of(33, null) with { SizeAtStartOfTerm = 31 }, Changed)),
        In(Level.County, Inside("县，15人", "A county, fifteen", Of(15, null))),
        In(Level.County, Outside("县，14人", "A county, fourteen", Of(14, null), TooSmall)),
        In(Level.County, Inside("人口1000001人的县，45人", "A county of 1,000,001 people, forty-five", Of(45, 1_000_001))),
        In(Level.County, Outside("人口恰一百万的县，36人", "A county of exactly 1,000,000 people, thirty-six", Of(36, 1_000_000), TooLarge)),
        In(Level.County, Outside("人口一百二十万的县，46人", "A county of 1,200,000 people, forty-six", Of(46, 1_200_000), TooLarge)),
        In(Level.Prefecture, Breached("自治州人口九百万，55人：只限设区的市", "A prefecture of 9,000,000 people, fifty-five: open to cities only", Of(55, 9_000_000), TooLarge)) with { Occasion = new Occasion(Level.Prefecture) { Unit = UnitKind.Prefecture }, AsOf = In2022 },
        In(Level.Prefecture, Met("设区的市人口九百万，55人", "A city of 9,000,000 people, fifty-five", Of(55, 9_000_000))) with { Occasion = new Occasion(Level.Prefecture) { Unit = UnitKind.CityWithDistricts }, AsOf = In2022 },
        In(Level.Province, Met("2021年确定，2022年任期内：省，40人", "Fixed in 2021, in 2022 within the term: a province, forty", Of(40, null) with { SizeFixedOn = new NodaTime.LocalDate(2021, 1, 20) })) with { AsOf = In2022 },
        In(Level.Province, Breached("2022年3月以后确定：省，40人", "Fixed after March 2022: a province, forty", Of(40, null) with { SizeFixedOn = new NodaTime.LocalDate(2022, 4, 1) }, TooSmall)) with { AsOf = In2022 },
        In(Level.Province, Undetermined("2022年任期内：省，40人，何时确定没有载明", "In 2022 within a term: a province, forty; when it was fixed is not stated", Of(40, null), Finding.MissingFact)) with { AsOf = In2022 },
        In(Level.Province, Undetermined("确定的日期跨越2022年的修改", "The day on which it was fixed may lie before or after the amendment", Of(40, null) with { SizeFixedOn = ReportedDate.Between(new(2022, 3, 1), new(2022, 3, 31)) }, Finding.EditionOpen)) with { AsOf = In2022 },
        In(Level.Province, Met("2021年：省，40人", "In 2021: a province, forty", Of(40, null))),
        In(Level.Province, Breached("2022年换届：省，40人", "In 2022 at the change of term: a province, forty", Of(40, null) with { IsAtChangeOfTerm = true }, TooSmall)) with { AsOf = In2022 },
        In(Level.County, Undetermined("县，40人，人口没有载明", "A county, forty, the population not stated", Of(40, null), Finding.MissingFact)),
        In(Level.Province, Undetermined("人口九千万，90人，行政区域类别没有载明", "Ninety for 90,000,000 people, the kind of unit not stated", Of(90, 90_000_000), Finding.MissingFact)) with { AsOf = In2022 },
        In(Level.County, Undetermined("2012年的文本未收录", "The edition of 2012 is not held", Of(31, null), Finding.NoNorm)) with { AsOf = new(2012, 1, 4) },
        OutOfScope("乡级没有常务委员会", "A township has no standing committee", Of(31, null)),
    ];

    private static NodaTime.LocalDate In2022 => new(2022, 6, 1);

    private static Example<StandingCommittee> In(Level level, Example<StandingCommittee> example) => example with { Occasion = new(level) };

    private static StandingCommittee Of(int size, int? population) => new() { Size = size, Population = population };
}
