using NodaTime;

namespace Election.Rules.Tests.Law;

/// <summary>A province has amended its rules: the old text and the new one stand side by side, each with its own values, places and words.</summary>
public sealed class AmendmentTests
{
    private const string Old = """
        第一条　根据选举法，制定本细则。
        第二条　县级选举委员会由九至十五人组成。
        第三条　选民名单应当在选举日的二十五日以前公布投票地点。
        第四条　选区选举工作组由五至七人组成。
        """;

    private const string New = """
        第一条　根据选举法，制定本细则。
        第二条　选举工作坚持中国共产党的领导。
        第三条　县级选举委员会由十一至十七人组成。
        第四条　选民名单应当在选举日的二十五日以前公布投票地点。
        """;

    private static readonly Scope General = Scope.Direct.For(ElectionKind.General);
    private static readonly Occasion County = new(Level.County);

    // As a file of a province would say it: places by the newest numbering, and how the older edition numbers them.
    private static readonly Edition Of2021 = new(new LocalDate(2021, 4, 1), StatuteText.Parse(Old), isReadInFull: true, Evidence.FullText, article => article switch { 1 => 1, 2 => null, 5 => 4, _ => article - 1 });
    private static readonly Edition Of2028 = new(new LocalDate(2028, 1, 1), StatuteText.Parse(New), isReadInFull: true, Evidence.FullText);

    private static readonly ProvincialRules Amended = new ProvincialRules("41", "henan-rules", new("河南省选举实施细则", "Henan Rules"), new("河南省选举实施细则", "Henan Rules"), Of2021, Of2028)
        .Leaves(Remark.Purpose, "1")
        .Leaves(Remark.Principle, "2")
        // The value changed: the old line ends before the new edition, the new one stands beside it.
        .Sets(Parameters.CommitteeSize, new(9, 15), Force.Mandatory, "3", "由九至十五人组成", General.At(Level.County), since: Of2021, before: Of2028)
        .Sets(Parameters.CommitteeSize, new(11, 17), Force.Mandatory, "3", "由十一至十七人组成", General.At(Level.County))
        // Only the number of the article changed.
        .Sets(Parameters.ElectionNoticeLead, new Lead(25), Force.Mandatory, "4", "在选举日的二十五日以前公布投票地点", General, since: Of2021)
        // Dropped by the amendment; its place is numbered after the last one.
        .Sets(Parameters.WorkGroupSize, new(5, 7), Force.Mandatory, "5", "由五至七人组成", General, since: Of2021, before: Of2028);

    private static readonly LawBook Book = LawBook.Of(Amended);

    private static LawInForce On(int year, int month, int day) => Book.On(new LocalDate(year, month, day), "410122");

    [Fact]
    public void EachDay_HasTheValuesOfItsEdition()
    {
        Assert.Null(On(2021, 3, 31).Find(Parameters.CommitteeSize, County));
        Assert.Equal(new CountRange(9, 15), On(2021, 4, 1).Find(Parameters.CommitteeSize, County)!.Value);
        Assert.Equal(new CountRange(9, 15), On(2027, 12, 31).Find(Parameters.CommitteeSize, County)!.Value);
        Assert.Equal(new CountRange(11, 17), On(2028, 1, 1).Find(Parameters.CommitteeSize, County)!.Value);
        Assert.Equal(new Lead(25), On(2027, 12, 31).Find(Parameters.ElectionNoticeLead, County)!.Value);
        Assert.Equal(new Lead(25), On(2028, 1, 1).Find(Parameters.ElectionNoticeLead, County)!.Value);
    }

    [Fact]
    public void EachCitation_HasTheNumberAndTheWordsOfItsEdition()
    {
        Assert.Equal("《河南省选举实施细则》（2021年4月1日施行）第二条", On(2027, 12, 31).Find(Parameters.CommitteeSize, County)!.Citations[0].In(Language.Chinese));
        Assert.Equal("《河南省选举实施细则》（2028年1月1日施行）第三条", On(2028, 1, 1).Find(Parameters.CommitteeSize, County)!.Citations[0].In(Language.Chinese));
        Assert.Equal("《河南省选举实施细则》（2021年4月1日施行）第三条", On(2027, 12, 31).Find(Parameters.ElectionNoticeLead, County)!.Citations[0].In(Language.Chinese));
        Assert.All(Amended.Norms, n => Assert.Contains(n.Norm.Norm.Quotation!, n.Norm.Norm.Citations[0].Text, StringComparison.Ordinal));
    }

    [Fact]
    public void WhatTheAmendmentDropped_IsSilenceFromThen()
    {
        Assert.Equal(new CountRange(5, 7), On(2027, 12, 31).Find(Parameters.WorkGroupSize, County)!.Value);
        Assert.Equal(AbsenceKind.ProvinceSilent, On(2028, 1, 1).WhyAbsent(Parameters.WorkGroupSize, County).Kind);
        Assert.Equal(AbsenceKind.ProvinceNotHeld, On(2021, 3, 31).WhyAbsent(Parameters.WorkGroupSize, County).Kind);
        // What changed is found by asking.
        Assert.Equal([Parameters.CommitteeSize, Parameters.WorkGroupSize], On(2027, 12, 31).DifferencesTo(On(2028, 1, 1)).Select(c => c.Parameter).Where(p => p != Parameters.CommitteeViceChairs));
    }

    /// <summary>An old line without the edition since which it was so would set nothing: it is refused.</summary>
    [Fact]
    public void AnOldLineWithoutItsEdition_IsRefused() => Assert.Throws<ArgumentException>(() =>
        new ProvincialRules("41", "henan-rules", new("a", "b"), new("a", "b"), Of2021, Of2028).Sets(Parameters.CommitteeSize, new(9, 15), Force.Mandatory, "3", "词", General, before: Of2028));

    /// <summary>Forgetting to end the old line is found when the book is made.</summary>
    [Fact]
    public void AnOldValueLeftStanding_IsRefusedNamingBothProvisions()
    {
        var careless = new ProvincialRules("41", "henan-rules", new("河南省选举实施细则", "Henan Rules"), new("河南省选举实施细则", "Henan Rules"), Of2021, Of2028)
            .Sets(Parameters.CommitteeSize, new(9, 15), Force.Mandatory, "3", "由九至十五人组成", General, since: Of2021)
            .Sets(Parameters.CommitteeSize, new(11, 17), Force.Mandatory, "3", "由十一至十七人组成", General);
        var message = Assert.Throws<LawDataException>(() => LawBook.Of(careless)).Message;
        Assert.Contains("Two values of committee-size are in force at once: Henan Rules (2028-01-01), Art. 3 and Henan Rules (2028-01-01), Art. 3", message, StringComparison.Ordinal);
    }
}
