namespace Election.Rules;

/// <summary>A value of the law that has words of its own.</summary>
internal interface IWorded
{
    Bilingual InWords { get; }
}

/// <summary>The values of the law in words.</summary>
internal static class Wording
{
    internal static Bilingual Of<T>(T value)
        where T : notnull => value switch
        {
            IWorded worded => worded.InWords,
            Fraction share => new(Numerals.Percent(share), share.ToString()),
            SurplusRange surplus => new($"多{(surplus.Least.Numerator == 0 ? "" : Numerals.Share(surplus.Least).Zh)}至{(surplus.Most == new Fraction(1, 1) ? "一倍" : Numerals.Share(surplus.Most).Zh)}", surplus.ToString()),
            Duty => new("依照条文", "as the provision says"),
            ListOrder.NameStrokes => new("按姓名笔划", "by the strokes of the names"),
            ListOrder.Votes => new("按得票多少", "by votes"),
            ListOrder.SurnameStrokes => new("按姓氏笔划", "by the strokes of the surnames"),
            CandidateList.Initial => new("代表候选人名单", "the initial list"),
            CandidateList.Formal => new("正式代表候选人名单", "the formal list"),
            Body body => Of(body),
            ProofOfQualification.FromHome => new("取得原选区选民资格的证明", "proof of qualification from home"),
            ProofOfQualification.FromHomeOrConfirmed => new("持选民资格证明，或者按照选举委员会的规定确认选民资格", "proof from home, or qualification confirmed as the committee provides"),
            ProofOfQualification.FromHomeOrPermitOrContract => new("持选民资格证明，或者凭居住证、劳动合同", "proof from home, or a residence permit or labour contract"),
            ProofOfQualification.FromHomeOrIdentityCard => new("持选民资格证明，或者凭身份证", "proof from home, or the identity card"),
            PopulationBasis.Registered => new("户籍人口", "the household registers"),
            PopulationBasis.Resident => new("常住人口", "the residents"),
            PopulationBasis.Weighted => new("加权人口", "a weighting of both"),
            Participation.MayStayOut => new("可以不参加", "may stay out"),
            Participation.StaysOut => new("不参加", "takes no part"),
            UnitKinds units => new(units.In(Language.Chinese), units.In(Language.English)),
            OfficialRole role => Of(role),
            OfficialRoles roles => new(roles.In(Language.Chinese), roles.In(Language.English)),
            VoterProof.VoterCard => new("凭选民证", "on the voter card"),
            VoterProof.IdentityCardOrVoterCard => new("凭身份证或者选民证", "on identity card or voter card"),
            FilingPlace place => Of(place),
            FailedRerun.Vacant => new("暂作缺额处理", "the seat stays vacant for the time being"),
            FailedRerun.MayStayVacant => new("名额可以暂时空缺", "the seat may stay vacant for the time being"),
            FailedRerun.NoFurtherElection => new("不再选举", "no further election is held"),
            FailedRerun.FilledLater => new("不再举行第三次选举，以后选举", "no third election is held; the seat is filled later"),
            SecondSeat.OneIsKept => new("可以保留其中一个，辞去其他", "one seat may be kept, the others are resigned"),
            SecondSeat.RecalledUnlessResigned => new("辞去其中一个，不提出辞职的，可以依法罢免", "one is resigned; who does not resign may be recalled"),
            _ => Same(FormattableString.Invariant($"{value}")),
        };

    // Made once: naming a body allocates nothing.
    internal static Bilingual Of(Body body) => Bodies[Math.Min((int)body, (int)Body.Other)];

    internal static Bilingual Of(FilingPlace place) => FilingPlaces[Math.Min((int)place, (int)FilingPlace.OwnCongress)];

    internal static Bilingual Of(OfficialRole role) => Roles[Math.Min((int)role, (int)OfficialRole.BoxWorker)];

    private static readonly Bilingual[] FilingPlaces =
    [
        new("上一级人民代表大会常务委员会", "the standing committee one level up"),
        new("本级人民代表大会常务委员会", "the standing committee of the same level"),
        new("本级人民代表大会", "the congress of the same level"),
    ];

    private static readonly Bilingual[] Roles =
    [
        new("监票人", "scrutineer"),
        new("计票人", "teller"),
        new("投票选举主持人", "chair of the poll"),
        new("选举工作人员", "election worker"),
        new("票箱工作人员", "ballot box worker"),
    ];

    private static readonly Bilingual[] Bodies =
    [
        new("全国人民代表大会常务委员会", "the NPC Standing Committee"),
        new("省、自治区、直辖市的人民代表大会常务委员会", "the provincial standing committee"),
        new("设区的市、自治州的人民代表大会常务委员会", "the standing committee of the city or prefecture"),
        new("县级的人民代表大会常务委员会", "the county standing committee"),
        new("人民代表大会主席团", "the presidium"),
        new("选举委员会", "the election committee"),
        new("人民代表大会", "the congress"),
        new("其他机关", "another body"),
    ];

    private static Bilingual Same(string text) => new(text, text);
}
