namespace Election.Rules;

/// <summary>
/// EL 23: autonomous regions, prefectures and counties issue election papers in the script of the local people as well; ethnic
/// townships are not named. Inner Mongolia 8 asks it of every election in the region, and another region may do so too: where its
/// text was not read on this, or no division is stated, a unit that EL 23 does not name is left undetermined.
/// </summary>
internal sealed class LanguagesRule : Rule<PollingConduct>
{
    private static readonly Finding NotUsed = new("local-language-missing",
        new("依法应当同时使用当地通用的民族文字的选举文书、证件和印章，没有同时使用。", "Election papers, cards, certificates and seals that are to be in the script of the local people as well are not."),
        new("条文所列的选举文书、证件和印章，同时使用当地通用的民族文字重新制发。", "Issue again in both scripts the papers, cards, certificates and seals that the provision names."), Unit.None);

    private static readonly Finding RegionOpen = new("region-open",
        new("本单位不在选举法第二十三条所列之内；自治区的实施细则可以要求区内各级选举都同时使用民族文字，其规定没有收录，或者没有载明行政区划，无法判断。",
            "The unit is none that EL 23 names; an autonomous region may ask the same of every election within it, and either its rules are not held on this or the division is not stated."),
        new("补充行政区划；在自治区的，查明其实施细则。", "State the division; in an autonomous region, find out what its rules say."), Unit.None);

    private static readonly Finding NotAutonomous = Finding.Inapplicable("not-autonomous", "不是自治区、自治州、自治县，不适用。", "The unit is no autonomous region, prefecture or county.");

    public LanguagesRule()
        : base("polling.languages", Scope.Local)
    {
        Title = new("自治地方的选举文件同时使用当地通用的民族文字", "In autonomous areas election papers are in the local language as well");
        Statement = new(
            "自治区、自治州、自治县制定或者公布的选举文件、选民名单、选民证、代表候选人名单、代表当选证书和选举委员会的印章等，都应当同时使用当地通用的民族文字；内蒙古自治区各级选举的选民证、代表候选人名单、选票、代表当选证书和选举委员会印章等，使用汉字和蒙古文。",
            "Papers, rolls, voter cards, lists of candidates, certificates and seals that an autonomous region, prefecture or county issues are in the script of the local people as well; in Inner Mongolia voter cards, lists of candidates, ballots, certificates and seals of every election are in Chinese and Mongolian.");
        AskedAs =
        [
            new("自治县的选民名单要同时使用民族文字吗？", "Must the voter list of an autonomous county be in the local script as well?"),
            new("民族乡的选举文件须使用两种文字吗？", "Must the election papers of an ethnic township be in two scripts?"),
        ];
        NotDecided = new(
            "当地通用的是哪一种民族文字、译文是否准确，不作核对。以资料对全部选举文件载明的结论为准，不逐件判断选民证、名单、证书和印章。选举法没有列入的地方，自治区另有要求而规定没有收录的，不作结论。",
            "Which script is in local use and whether a translation is right is not examined. What is stated of the election papers as a whole is taken; voter cards, lists, certificates and seals are not judged one by one. For units that the Electoral Law does not name, nothing is concluded where an autonomous region may ask the same and its rules are not held.");
        RestsOn = [Parameters.LocalLanguages];
        Facts = [PollingFacts.LocalLanguages, Fact.UnitKind];
        Subject = PollingFacts.LocalLanguages;
        Findings = [NotUsed, RegionOpen, NotAutonomous];
    }

    private protected override Verdict Decide(PollingConduct facts, in Trial trial)
    {
        if (trial.Norm(Parameters.LocalLanguages) is not { } norm) return trial.Without(Parameters.LocalLanguages);
        var (some, all) = trial.Occasion.Unit is { } unit ? (norm.Value.Contains(unit), norm.Value.Contains(unit)) : OfLevel(norm.Value, trial.Occasion.Level);
        if (!some)
        {
            if (!MayBeExtended(norm, trial)) return trial.NotApplicable(NotAutonomous);
            if (trial.Law.Province is null) trial.Why?.Lack(Absences.Division);
            return trial.Undetermined(RegionOpen);
        }
        if (!all)
        {
            _ = trial.Lacks(Fact.UnitKind, trial.Occasion.Unit) | trial.Lacks(PollingFacts.LocalLanguages, facts.AreLocalLanguagesUsed);
            return Trial.MissingFact;
        }
        return trial.Done(PollingFacts.LocalLanguages, facts.AreLocalLanguagesUsed, norm, NotUsed);
    }

    private static bool MayBeExtended(Norm norm, in Trial trial) => norm.Citations[0].Provision.Instrument.Division is null
        && (trial.Law.Province is not { } province || (province.Unit == UnitKind.Region && trial.IsPlaceOpen));

    /// <summary>Whether some kind of unit of a level is among those of the norm, and whether every kind is.</summary>
    private static (bool Some, bool All) OfLevel(UnitKinds kinds, Level level)
    {
        var (some, all) = (false, true);
        for (var kind = UnitKind.Province; kind <= UnitKind.Town; kind++)
        {
            if (Units.LevelOf(kind) != level) continue;
            if (kinds.Contains(kind)) some = true;
            else all = false;
        }
        return (some, all);
    }

    private protected override IEnumerable<Example<PollingConduct>> WorkedExamples() =>
    [
        Met("自治县，同时使用民族文字", "An autonomous county, both languages", Used(true)) with { Occasion = In(Level.County, UnitKind.AutonomousCounty) },
        Met("内蒙古自治区的镇，同时使用蒙古文", "A town in Inner Mongolia, Chinese and Mongolian", Used(true)) with { Province = "15" },
        Breached("自治州，没有使用民族文字", "An autonomous prefecture, Chinese only", Used(false), NotUsed) with { Occasion = In(Level.Prefecture, UnitKind.Prefecture) },
        Breached("内蒙古自治区的镇，没有使用蒙古文", "A town in Inner Mongolia, Chinese only", Used(false), NotUsed) with { Province = "15" },
        Undetermined("县级，没有载明是不是自治县", "A county level unit that may be an autonomous county", Used(false), Finding.MissingFact) with { Occasion = Occasion.General(Level.County, Example.Day) },
        Undetermined("自治县，没有载明是否使用", "An autonomous county, the languages not stated", new(), Finding.MissingFact) with { Occasion = In(Level.County, UnitKind.AutonomousCounty) },
        Undetermined("2006年的规定未查证", "The law of 2006 is not proved", Used(false), Finding.NoNorm) with { Occasion = In(Level.County, UnitKind.AutonomousCounty), AsOf = new(2006, 11, 1) },
        Undetermined("广西壮族自治区的县，当地文本未全部收录", "A county in Guangxi, whose text is not held in full", Used(false), RegionOpen) with { Occasion = In(Level.County, UnitKind.County), Province = "45" },
        Undetermined("镇，没有载明行政区划", "A town, the division not stated", Used(false), RegionOpen) with { Occasion = In(Level.Township, UnitKind.Town) },
        OutOfScope("江苏省的县", "A county in Jiangsu", Used(false), NotAutonomous) with { Occasion = In(Level.County, UnitKind.County), Province = "32" },
        OutOfScope("云南省的民族乡：不在条文所列之内", "An ethnic township in Yunnan, which the article does not name", Used(false), NotAutonomous) with { Occasion = In(Level.Township, UnitKind.EthnicTownship), Province = "53" },
        OutOfScope("江苏省：乡级都不是自治地方", "Jiangsu: no township is an autonomous area", Used(false), NotAutonomous) with { Province = "32" },
        OutOfScope("全国人民代表大会", "The National People's Congress", Used(false)) with { Occasion = new(Level.National) },
    ];

    private static PollingConduct Used(bool used) => new() { AreLocalLanguagesUsed = used };

    private static Occasion In(Level level, UnitKind unit) => Occasion.General(level, Example.Day) with { Unit = unit };
}
