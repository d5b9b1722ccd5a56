namespace Election.Rules;

/// <summary>
/// In which election the staff of units outside the place's own hierarchy take part. 1983 item 6: staff of a county's units seated in a city
/// take no part in that city's or district's election. Item 7: staff of enterprises and institutions led from above the county may stay out
/// of the township's election; in some provinces they do. Staff of other districts' and counties' units seated in the place: provinces.
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
        new("该人是驻在本区的其他市辖区所属单位的人员，按照本省规定参加所属市辖区的选举，不参加本区的选举，却列入了选民名单。", "The person works here for a unit of another city district; in this province such staff take part in the election of that district, and the person is on this roll."),
        new("从本区的选民名单上除名，列入所属市辖区的选民名单。", "Strike the person off here; the person is on the roll of that district."), Unit.None);

    private static readonly Finding CountyStaffHere = new("county-staff-on-county-roll",
        new("该人是驻在本县的其他县、市辖区所属企业事业组织的人员，按照本省规定只参加所属县、区的选举，不参加本县的选举，却列入了选民名单。", "The person works here for an enterprise or institution of another county or city district; in this province such staff take part in the election of that place only, and the person is on this roll."),
        new("从本县的选民名单上除名，列入所属县、区的选民名单。", "Strike the person off here; the person is on the roll of that place."), Unit.None);

    private static readonly Finding SeatStaff = new("seat-staff-on-roll",
        new("该人是政府驻地在本地的其他市辖区所属单位的人员，按照本省规定参加该区的选举，不参加本地的选举，却列入了选民名单。", "The person works for a unit of a city district whose government sits here; in this province such staff take part in the election of that district and not here, and the person is on this roll."),
        new("从本地的选民名单上除名，列入所属市辖区的选民名单。", "Strike the person off here; the person is on the roll of that district."), Unit.None);

    private static readonly Finding NotAsked = Finding.Inapplicable("unit-takes-part", "该单位的人员与其他选民一样参加本次选举。", "The staff of such a unit take part in this election like everybody.");

    private static readonly Notice MayStayOut = new("may-stay-out", new(
        "该类人员可以只参加县级的选举，不参加乡镇的选举。",
        "Such staff may vote for the county's congress only, and stay out of the township's election."));

    public UnitScopeRule()
        : base("roll.unit-scope", Scope.Direct)
    {
        Title = new("单位不隶属于本地的人员参加哪一级选举", "In which election the staff of units outside the place's hierarchy take part");
        Statement = new(
            "县、自治县的人民政府驻地在市区内的，其所属机关、团体和企业事业组织的职工，参加县、自治县的选举，不参加市、市辖区的选举。驻在乡、民族乡、镇的不属于县级以下人民政府领导的企业事业组织的职工，可以只参加县级的选举，不参加乡级的选举；有的省规定不参加。其他县、市辖区所属单位驻在本地的，其人员由省级规定。",
            "Where the government of a county sits in a city, the staff of its organs, organisations, enterprises and institutions take part in the county's election and not in that of the city or district. Staff of enterprises and institutions in a township that are not led by a government of the county or below may vote for the county's congress only; some provinces say that they do. Of the staff of other counties' and city districts' units seated in the place the provinces speak.");
        AskedAs =
        [
            new("县政府驻在市区，县直机关的职工参加哪里的选举？", "The county government sits in a city: in which election do its staff vote?"),
            new("驻在镇里的省属企业职工，要参加镇人大代表选举吗？", "Do staff of a provincial enterprise in a town take part in the town's election?"),
        ];
        NotDecided = new(
            "单位由谁领导、驻在何处，以资料载明的为准；没有载明的不适用。是否已经列入所属县、区的选民名单，不作核对。依法“可以”不参加乡级选举的，参加与否都不违法。",
            "Who leads the unit and where it is seated is taken as stated; where it is not stated the rule does not apply. Whether the person is on the roll of the unit's own county or district is not verified. Those who may stay out of a township's election are right either way.");
        RestsOn = [Parameters.CountyStaffInCity, Parameters.HigherStaffInTownship, Parameters.DistrictStaffElsewhere, Parameters.CountyStaffElsewhere, Parameters.DistrictStaffInSeat];
        Facts = [RollFacts.Employer, VoterFacts.OnRoll, Fact.UnitKind];
        Findings = [CountyStaff, HigherStaff, DistrictStaff, NotAsked, CountyStaffHere, SeatStaff];
        Notices = [MayStayOut];
        Subject = RollFacts.Employer;
    }

    private static UnitKinds Cities { get; } = UnitKinds.Of(UnitKind.City, UnitKind.CityDistrict);

    private static UnitKinds Counties { get; } = UnitKinds.Of(UnitKind.County, UnitKind.AutonomousCounty);

    /// <summary>
    /// Whether the employer makes it right that a person is off this roll: the staff of such a unit take no part, or need not. Null where that
    /// turns on what is not known; <see cref="WhyOpen"/> then says on what.
    /// </summary>
    internal static bool? MayBeOff(Voter facts, in Trial trial)
    {
        if (facts.Employer is not { } employer || !IsAsked(employer, trial.Occasion)) return false;
        if (employer != Employer.Higher && trial.Occasion.Unit is null) return null;
        if (ParameterOf(employer, trial.Occasion.Unit) is not { } parameter) return false;
        if (trial.Law.Find(parameter, trial.Occasion) is { } norm) return norm is not Norm<UnitKinds> kinds || kinds.Value.Contains(trial.Occasion.Unit!.Value);
        return trial.Law.WhyAbsent(parameter, trial.Occasion).IsSilence ? false : null;
    }

    /// <summary>The verdict where <see cref="MayBeOff"/> is open.</summary>
    internal static Verdict WhyOpen(Voter facts, in Trial trial) =>
        trial.Occasion.Level != Level.Township && trial.Lacks(Fact.UnitKind, trial.Occasion.Unit) ? Trial.MissingFact : trial.Without(ParameterOf(facts.Employer!.Value, trial.Occasion.Unit)!);

    /// <summary>Whether the law speaks of such a unit in an election of the level.</summary>
    private static bool IsAsked(Employer employer, Occasion occasion) => employer != Employer.Local && (occasion.Level == Level.Township) == (employer == Employer.Higher);

    /// <summary>What speaks of such a unit in such a place; null where nothing does.</summary>
    private static Parameter? ParameterOf(Employer employer, UnitKind? unit) => employer switch
    {
        Employer.Higher => Parameters.HigherStaffInTownship,
        Employer.OtherDistrictSeatedHere => Parameters.DistrictStaffInSeat,
        Employer.OtherCounty when unit is { } kind && Cities.Contains(kind) => Parameters.CountyStaffInCity,
        Employer.OtherDistrict when unit == UnitKind.CityDistrict => Parameters.DistrictStaffElsewhere,
        _ => unit is { } kind && Counties.Contains(kind) ? Parameters.CountyStaffElsewhere : null,
    };

    private protected override Verdict Decide(Voter facts, in Trial trial)
    {
        // Nothing is claimed, or a unit like any other. The dead are struck off by another rule.
        if (facts.Employer is not { } employer || facts.IsDeceased == true) return Verdict.NotApplicable;
        if (!IsAsked(employer, trial.Occasion)) return trial.NotApplicable(NotAsked);
        if (employer == Employer.Higher) return OfHigherStaff(facts, trial);
        if (trial.Lacks(Fact.UnitKind, trial.Occasion.Unit)) return Trial.MissingFact;
        var parameter = ParameterOf(employer, trial.Occasion.Unit);
        if (parameter == Parameters.CountyStaffInCity) return Of(Parameters.CountyStaffInCity, facts, CountyStaff, trial);
        if (parameter == Parameters.DistrictStaffElsewhere) return Of(Parameters.DistrictStaffElsewhere, facts, DistrictStaff, trial);
        if (parameter == Parameters.CountyStaffElsewhere) return Of(Parameters.CountyStaffElsewhere, facts, CountyStaffHere, trial);
        if (parameter is null) return trial.NotApplicable(NotAsked);
        if (trial.Norm(Parameters.DistrictStaffInSeat) is not { } seat) return trial.Without(Parameters.DistrictStaffInSeat);
        return seat.Value.Contains(trial.Occasion.Unit!.Value) ? StaysOut(facts, seat, SeatStaff, trial) : trial.NotApplicable(NotAsked);
    }

    private static Verdict OfHigherStaff(Voter facts, in Trial trial)
    {
        if (trial.Norm(Parameters.HigherStaffInTownship) is not { } norm) return trial.Without(Parameters.HigherStaffInTownship);
        if (norm.Value == Participation.StaysOut) return StaysOut(facts, norm, HigherStaff, trial);
        // Off the roll is right either way. On it, a province may say that such staff stay out.
        if (facts.IsOnRoll != false && trial.MayBeTurned(norm))
        {
            _ = trial.Lacks(VoterFacts.OnRoll, facts.IsOnRoll);
            return trial.WithoutProvince(Parameters.HigherStaffInTownship);
        }
        trial.Notice(MayStayOut);
        return trial.Met(norm);
    }

    private static Verdict Of(Parameter<Duty> duty, Voter facts, Finding onRoll, in Trial trial) =>
        trial.Norm(duty) is { } norm ? StaysOut(facts, norm, onRoll, trial) : trial.Without(duty);

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
        Undetermined("陕西：同类人员列入乡镇名单，该省文本只收录节录", "Shaanxi: the same; an extract of its rules is held", Of(Employer.Higher, true), Finding.NoNorm) with { Province = "61" },
        Met("湖北：同类人员可以参加乡镇选举", "Hubei: the same, on the township's roll", Of(Employer.Higher, true)) with { Province = "42" },
        Breached("山东：政府驻在本县的其他市辖区所属单位的人员列入名单", "Shandong: staff of a unit of a city district whose government sits in this county, on the roll", Of(Employer.OtherDistrictSeatedHere, true), SeatStaff) with { Occasion = In(UnitKind.County), Province = "37" },
        Met("山东：同类人员未列入名单", "Shandong: the same, off the roll", Of(Employer.OtherDistrictSeatedHere, false)) with { Occasion = In(UnitKind.County), Province = "37" },
        Breached("山西：政府驻在城区的郊区所属单位的人员列入城区的名单", "Shanxi: staff of a suburban district whose government sits in this urban one, on the roll", Of(Employer.OtherDistrictSeatedHere, true), SeatStaff) with { Occasion = In(UnitKind.CityDistrict), AsOf = new(2026, 6, 1), Province = "14" },
        OutOfScope("山西：驻地在县的没有规定", "Shanxi does not speak of a county as the seat", Of(Employer.OtherDistrictSeatedHere, true), NotAsked) with { Occasion = In(UnitKind.County), AsOf = new(2026, 6, 1), Province = "14" },
        Undetermined("政府驻在本地的其他市辖区所属单位的人员，没有载明省份", "Staff of a city district whose government sits here, no province stated", Of(Employer.OtherDistrictSeatedHere, true), Finding.NoNorm) with { Occasion = In(UnitKind.CityDistrict) },
        Breached("内蒙古：其他旗县所属企业的人员列入驻地旗县的名单", "Inner Mongolia: staff of another county's enterprise, on the roll of the county where it sits", Of(Employer.OtherCounty, true), CountyStaffHere) with { Occasion = In(UnitKind.County), Province = "15" },
        Met("内蒙古：市辖区所属企业驻在本旗县，其人员未列入名单", "Inner Mongolia: staff of a city district's enterprise seated in this county, off the roll", Of(Employer.OtherDistrict, false)) with { Occasion = In(UnitKind.County), Province = "15" },
        Undetermined("其他县所属企业的人员列入驻地县的名单，没有载明省份", "Staff of another county's enterprise on the roll of the county where it sits, no province stated", Of(Employer.OtherCounty, true), Finding.NoNorm) with { Occasion = In(UnitKind.County) },
        Breached("山东：驻乡镇的省属企业职工列入乡镇名单", "Shandong: staff of a provincial enterprise on the township's roll", Of(Employer.Higher, true), HigherStaff) with { Province = "37" },
        Met("驻乡镇的省属企业职工，不参加乡镇选举", "Staff of a provincial enterprise, off the township's roll", Of(Employer.Higher, false)),
        Breached("江苏：驻乡镇的省属企业人员列入乡镇名单", "Jiangsu: staff of a provincial enterprise on the township's roll", Of(Employer.Higher, true), HigherStaff) with { AsOf = new(2026, 6, 1), Province = "32" },
        Met("江苏：同类人员未列入乡镇名单", "Jiangsu: the same, off the township's roll", Of(Employer.Higher, false)) with { AsOf = new(2026, 6, 1), Province = "32" },
        Breached("江苏：其他市辖区所属单位的人员列入名单", "Jiangsu: staff of another city district's unit on the roll", Of(Employer.OtherDistrict, true), DistrictStaff) with { Occasion = In(UnitKind.CityDistrict), AsOf = new(2026, 6, 1), Province = "32" },
        Undetermined("其他市辖区所属单位的人员，没有载明省份", "Staff of another city district's unit, no province stated", Of(Employer.OtherDistrict, true), Finding.NoNorm) with { Occasion = In(UnitKind.CityDistrict) },
        Undetermined("行政区域类别没有载明", "The kind of unit is not stated", Of(Employer.OtherCounty, true), Finding.MissingFact) with { Occasion = new(Level.County) },
        Undetermined("是否列入名单没有载明", "Whether on the roll is not stated", Of(Employer.OtherCounty, null), Finding.MissingFact) with { Occasion = In(UnitKind.City) },
        OutOfScope("四川：县的选举", "Sichuan: a county's election", Of(Employer.OtherCounty, true)) with { Occasion = In(UnitKind.County), Province = "51" },
        OutOfScope("不设区的市的选举，市辖区所属单位的人员", "Staff of a city district's unit in the election of a city without districts", Of(Employer.OtherDistrict, true), NotAsked) with { Occasion = In(UnitKind.City) },
        OutOfScope("省属企业职工参加县级选举", "Staff of a provincial enterprise in a county's election", Of(Employer.Higher, true), NotAsked) with { Occasion = In(UnitKind.County) },
        OutOfScope("本地单位", "A unit of the place", Of(Employer.Local, true), NotAsked),
        OutOfScope("没有载明单位", "No employer stated", new() { IsOnRoll = true }),
        OutOfScope("间接选举没有选民", "An indirect election has no voters", Of(Employer.Higher, true)) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static Voter Of(Employer employer, bool? onRoll) => new() { Employer = employer, IsOnRoll = onRoll };

    private static Occasion In(UnitKind kind) => Occasion.General(Level.County, Example.Day) with { Unit = kind };
}
