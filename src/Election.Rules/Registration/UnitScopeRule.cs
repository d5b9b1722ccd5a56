namespace Election.Rules;

/// <summary>
/// In which election the staff of units outside the place's own hierarchy take part. 1983 item 6: staff of a county's units seated in a city
/// take no part in that city's or district's election. Item 7: staff of enterprises and institutions led from above the county may stay out
/// of the township's election; in some provinces they do. Staff of another city district's units: provinces.
/// </summary>
internal sealed class UnitScopeRule : Rule<Voter>
{
    private static readonly Finding CountyStaff = new("county-staff-on-city-roll",
        new("该人是驻在市区内的县、自治县所属单位的职工，参加县、自治县的选举，不参加市、市辖区的选举，却列入了选民名单。", "The person works for a county's unit seated in the city, takes part in the county's election and not in that of the city or district, and is on this roll."),
        new("从本市、市辖区的选民名单上除名，列入所属县、自治县的选民名单。", "Strike the person off here; the person is on the roll of the county."), Unit.None);

    private static readonly Finding HigherStaff = new("higher-staff-on-township-roll",
        new("该人是驻在乡镇的设区的市以上人民政府领导的企业事业组织的人员，按照本省规定不参加乡镇的选举，却列入了选民名单。", "The person works in the township for an enterprise or institution led by a government above the county; in this province such staff take no part in the township's election, and the person is on this roll."),
        new("从乡镇的选民名单上除名，只列入县级选举的选民名单。", "Strike the person off the township's roll; the person votes for the county's congress only."), Unit.None);

    private static readonly Finding DistrictStaff = new("district-staff-on-roll",
        new("该人是驻在本区的其他市辖区所属企业事业组织的人员，按照本省规定参加所属市辖区的选举，不参加本区的选举，却列入了选民名单。", "The person works here for an enterprise or institution of another city district; in this province such staff take part in the election of that district, and the person is on this roll."),
        new("从本区的选民名单上除名，列入所属市辖区的选民名单。", "Strike the person off here; the person is on the roll of that district."), Unit.None);

    private static readonly Finding NotAsked = Finding.Inapplicable("unit-takes-part", "该单位的人员与其他选民一样参加本次选举。", "The staff of such a unit take part in this election like everybody.");

    private static readonly Notice MayStayOut = new("may-stay-out", new(
        "该类人员可以只参加县级的选举，不参加乡镇的选举。",
        "Such staff may vote for the county's congress only, and stay out of the township's election."));

    public UnitScopeRule()
        : base("roll.unit-scope", Scope.Direct)
    {
        Title = new("单位不隶属于本地的人员参加哪一级选举", "In which election the staff of units outside the place's hierarchy take part");
        Statement = new(
            "县、自治县的人民政府驻地在市区内的，其所属机关、团体和企业事业组织的职工，参加县、自治县的选举，不参加市、市辖区的选举。驻在乡、民族乡、镇的不属于县级以下人民政府领导的企业事业组织的职工，可以只参加县级的选举，不参加乡级的选举；有的省规定不参加。其他市辖区所属单位的人员，由省级规定。",
            "Where the government of a county sits in a city, the staff of its organs, organisations, enterprises and institutions take part in the county's election and not in that of the city or district. Staff of enterprises and institutions in a township that are not led by a government of the county or below may vote for the county's congress only; some provinces say that they do. Of the staff of another city district's units the provinces speak.");
        RestsOn = [Parameters.CountyStaffInCity, Parameters.HigherStaffInTownship, Parameters.DistrictStaffElsewhere];
        Facts = [RollFacts.Employer, VoterFacts.OnRoll, Fact.UnitKind];
        Findings = [CountyStaff, HigherStaff, DistrictStaff, NotAsked];
        Notices = [MayStayOut];
        Subject = RollFacts.Employer;
    }

    private static UnitKinds Cities { get; } = UnitKinds.Of(UnitKind.City, UnitKind.CityDistrict);

    private static UnitKinds CityDistricts { get; } = UnitKinds.Of(UnitKind.CityDistrict);

    /// <summary>
    /// Whether the employer makes it right that a person is off this roll: the staff of such a unit take no part, or need not. Null where that
    /// turns on what is not known; <see cref="WhyOpen"/> then says on what.
    /// </summary>
    internal static bool? MayBeOff(Voter facts, in Trial trial)
    {
        var isTownship = trial.Occasion.Level == Level.Township;
        if (facts.Employer is not { } employer || employer == Employer.Local || isTownship != (employer == Employer.Higher)) return false;
        if (!isTownship)
        {
            if (trial.Occasion.Unit is not { } unit) return null;
            if (!(employer == Employer.OtherCounty ? Cities : CityDistricts).Contains(unit)) return false;
        }
        var parameter = ParameterOf(employer);
        return trial.Law.Find(parameter, trial.Occasion) is not null ? true : trial.Law.WhyAbsent(parameter, trial.Occasion).IsSilence ? false : null;
    }

    /// <summary>The verdict where <see cref="MayBeOff"/> is open.</summary>
    internal static Verdict WhyOpen(Voter facts, in Trial trial) =>
        trial.Occasion.Level != Level.Township && trial.Lacks(Fact.UnitKind, trial.Occasion.Unit) ? Trial.MissingFact : trial.Without(ParameterOf(facts.Employer!.Value));

    private static Parameter ParameterOf(Employer employer) => employer switch
    {
        Employer.Higher => Parameters.HigherStaffInTownship,
        Employer.OtherCounty => Parameters.CountyStaffInCity,
        _ => Parameters.DistrictStaffElsewhere,
    };

    private protected override Verdict Decide(Voter facts, in Trial trial)
    {
        // Nothing is claimed, or a unit like any other. The dead are struck off by another rule.
        if (facts.Employer is not { } employer || facts.IsDeceased == true) return Verdict.NotApplicable;
        var isTownship = trial.Occasion.Level == Level.Township;
        if (employer == Employer.Local || isTownship != (employer == Employer.Higher)) return trial.NotApplicable(NotAsked);
        if (!isTownship)
        {
            if (trial.Lacks(Fact.UnitKind, trial.Occasion.Unit)) return Trial.MissingFact;
            if (!(employer == Employer.OtherCounty ? Cities : CityDistricts).Contains(trial.Occasion.Unit!.Value)) return trial.NotApplicable(NotAsked);
        }
        switch (employer)
        {
            case Employer.Higher:
                if (trial.Norm(Parameters.HigherStaffInTownship) is not { } higher) return trial.Without(Parameters.HigherStaffInTownship);
                if (higher.Value == Participation.StaysOut) return StaysOut(facts, higher, HigherStaff, trial);
                // Off the roll is right either way. On it, a province may say that such staff stay out.
                if (facts.IsOnRoll != false && trial.MayBeTurned(Parameters.HigherStaffInTownship, higher))
                {
                    _ = trial.Lacks(VoterFacts.OnRoll, facts.IsOnRoll);
                    return trial.WithoutProvince(Parameters.HigherStaffInTownship);
                }
                trial.Notice(MayStayOut);
                return trial.Met(higher);
            case Employer.OtherCounty:
                return trial.Norm(Parameters.CountyStaffInCity) is { } county ? StaysOut(facts, county, CountyStaff, trial) : trial.Without(Parameters.CountyStaffInCity);
            default:
                return trial.Norm(Parameters.DistrictStaffElsewhere) is { } district ? StaysOut(facts, district, DistrictStaff, trial) : trial.Without(Parameters.DistrictStaffElsewhere);
        }
    }

    private static Verdict StaysOut(Voter facts, Norm norm, Finding onRoll, in Trial trial)
    {
        // Whether the employer keeps a person off is the very question: it is not taken for granted that the person is on.
        if (trial.Lacks(VoterFacts.OnRoll, facts.IsOnRoll)) return Trial.MissingFact;
        return trial.IsNot(VoterFacts.OnRoll, facts.IsOnRoll!.Value) ? trial.Met(norm) : trial.Breached(onRoll, norm);
    }

    private protected override IEnumerable<Example<Voter>> WorkedExamples() =>
    [
        Met("驻市区的县属单位职工，不在市辖区的名单上", "Staff of a county's unit, off the city district's roll", Of(Employer.OtherCounty, false)) with { Occasion = In(UnitKind.CityDistrict) },
        Breached("驻市区的县属单位职工，列入市辖区的名单", "Staff of a county's unit, on the city district's roll", Of(Employer.OtherCounty, true), CountyStaff) with { Occasion = In(UnitKind.CityDistrict) },
        Breached("1990年，列入不设区的市的名单", "In 1990, on the roll of a city without districts", Of(Employer.OtherCounty, true), CountyStaff) with { Occasion = In(UnitKind.City), AsOf = new(1990, 3, 1) },
        Met("浙江：驻乡镇的省属企业职工，参加乡镇选举", "Zhejiang: staff of a provincial enterprise, on the township's roll", Of(Employer.Higher, true)) with { Province = "33" },
        Undetermined("驻乡镇的省属企业职工列入乡镇名单，没有载明省份", "Staff of a provincial enterprise on the township's roll, no province stated", Of(Employer.Higher, true), Finding.NoNorm),
        Undetermined("湖北：同类人员列入乡镇名单，该省规定尚未全部录入", "Hubei: the same; its rules are not entered in full", Of(Employer.Higher, true), Finding.NoNorm) with { Province = "42" },
        Breached("山东：驻乡镇的省属企业职工列入乡镇名单", "Shandong: staff of a provincial enterprise on the township's roll", Of(Employer.Higher, true), HigherStaff) with { Province = "37" },
        Met("驻乡镇的省属企业职工，不参加乡镇选举", "Staff of a provincial enterprise, off the township's roll", Of(Employer.Higher, false)),
        Breached("江苏：驻乡镇的省属企业人员列入乡镇名单", "Jiangsu: staff of a provincial enterprise on the township's roll", Of(Employer.Higher, true), HigherStaff) with { AsOf = new(2026, 6, 1), Province = "32" },
        Met("江苏：同类人员未列入乡镇名单", "Jiangsu: the same, off the township's roll", Of(Employer.Higher, false)) with { AsOf = new(2026, 6, 1), Province = "32" },
        Breached("江苏：其他市辖区所属单位的人员列入名单", "Jiangsu: staff of another city district's unit on the roll", Of(Employer.OtherDistrict, true), DistrictStaff) with { Occasion = In(UnitKind.CityDistrict), AsOf = new(2026, 6, 1), Province = "32" },
        Undetermined("其他市辖区所属单位的人员，没有载明省份", "Staff of another city district's unit, no province stated", Of(Employer.OtherDistrict, true), Finding.NoNorm) with { Occasion = In(UnitKind.CityDistrict) },
        Undetermined("行政区域类别没有载明", "The kind of unit is not stated", Of(Employer.OtherCounty, true), Finding.MissingFact) with { Occasion = new(Level.County) },
        Undetermined("是否列入名单没有载明", "Whether on the roll is not stated", Of(Employer.OtherCounty, null), Finding.MissingFact) with { Occasion = In(UnitKind.City) },
        OutOfScope("县的选举", "A county's election", Of(Employer.OtherCounty, true), NotAsked) with { Occasion = In(UnitKind.County) },
        OutOfScope("省属企业职工参加县级选举", "Staff of a provincial enterprise in a county's election", Of(Employer.Higher, true), NotAsked) with { Occasion = In(UnitKind.County) },
        OutOfScope("本地单位", "A unit of the place", Of(Employer.Local, true), NotAsked),
        OutOfScope("没有载明单位", "No employer stated", new() { IsOnRoll = true }),
        OutOfScope("间接选举没有选民", "An indirect election has no voters", Of(Employer.Higher, true)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static Voter Of(Employer employer, bool? onRoll) => new() { Employer = employer, IsOnRoll = onRoll };

    private static Occasion In(UnitKind kind) => Occasion.General(Level.County, Example.Day) with { Unit = kind };
}
