namespace Election.Rules;

/// <summary>
/// EL 23: autonomous regions, prefectures and counties issue election papers in the script of the local people as well; ethnic
/// townships are not named. Inner Mongolia 8 asks it of every election in the region.
/// </summary>
internal sealed class LanguagesRule : Rule<PollingConduct>
{
    private static readonly Finding NotUsed = new("local-language-missing",
        new("选举文件没有同时使用当地通用的民族文字。", "The election papers are not in the language of the local people as well."),
        new("选举文件、选民名单、选民证、代表候选人名单、代表当选证书和选举委员会的印章等，同时使用当地通用的民族文字重新制发。", "Issue papers, lists, cards, certificates and seals again in both languages."), Unit.None);

    private static readonly Finding NotAutonomous = Finding.Inapplicable("not-autonomous", "不是自治区、自治州、自治县，不适用。", "The unit is no autonomous region, prefecture or county.");

    public LanguagesRule()
        : base("polling.languages", Scope.Local)
    {
        Title = new("自治地方的选举文件同时使用当地通用的民族文字", "In autonomous areas election papers are in the local language as well");
        Statement = new(
            "自治区、自治州、自治县制定或者公布的选举文件、选民名单、选民证、代表候选人名单、代表当选证书和选举委员会的印章等，都应当同时使用当地通用的民族文字。",
            "Papers, rolls, voter cards, lists of candidates, certificates and seals that an autonomous region, prefecture or county issues are in the script of the local people as well.");
        RestsOn = [Parameters.LocalLanguages];
        Facts = [PollingFacts.LocalLanguages, Fact.UnitKind];
        Subject = PollingFacts.LocalLanguages;
        Findings = [NotUsed, NotAutonomous];
    }

    private protected override Verdict Decide(PollingConduct facts, in Trial trial)
    {
        if (trial.Norm(Parameters.LocalLanguages) is not { } norm) return trial.Without(Parameters.LocalLanguages);
        var (some, all) = trial.Occasion.Unit is { } unit ? (norm.Value.Contains(unit), norm.Value.Contains(unit)) : OfLevel(norm.Value, trial.Occasion.Level);
        if (!some) return trial.NotApplicable(NotAutonomous);
        if (!all)
        {
            _ = trial.Lacks(Fact.UnitKind, trial.Occasion.Unit) | trial.Lacks(PollingFacts.LocalLanguages, facts.AreLocalLanguagesUsed);
            return Trial.MissingFact;
        }
        return trial.Done(PollingFacts.LocalLanguages, facts.AreLocalLanguagesUsed, norm, NotUsed);
    }

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
        OutOfScope("县", "A county", Used(false), NotAutonomous) with { Occasion = In(Level.County, UnitKind.County) },
        OutOfScope("民族乡不在条文所列之内", "An ethnic township, which the article does not name", Used(false), NotAutonomous) with { Occasion = In(Level.Township, UnitKind.EthnicTownship) },
        OutOfScope("乡级都不是自治地方", "No township is an autonomous area", Used(false), NotAutonomous),
        OutOfScope("全国人民代表大会", "The National People's Congress", Used(false)) with { Occasion = new(Level.National) },
    ];

    private static PollingConduct Used(bool used) => new() { AreLocalLanguagesUsed = used };

    private static Occasion In(Level level, UnitKind unit) => Occasion.General(level, Example.Day) with { Unit = unit };
}
