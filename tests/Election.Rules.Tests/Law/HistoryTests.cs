using NodaTime.Text;

namespace Election.Rules.Tests.Law;

/// <summary>What each edition of the Electoral Law is known to have said, with how it is known; what is not proved is absent.</summary>
public sealed class HistoryTests
{
    /// <summary>The first day of each edition: 1979 (in force 1980), 1982, 1986, 1995, 2004, 2010, 2015, 2020.</summary>
    private static readonly string[] Editions = ["1980-01-01", "1982-12-10", "1986-12-02", "1995-02-28", "2004-10-27", "2010-03-14", "2015-08-29", "2020-10-18"];

    /// <summary>One value for each edition; a dash where none is proved. The letter after it is the evidence: full text, decision, derived, secondary, extract.</summary>
    [Theory]
    [InlineData("voting-age", Level.County, "18 X", "18 S", "18 S", "18 S", "18 S", "18 V", "18 F", "18 F")]
    [InlineData("seats-per-district", Level.County, "-", "-", "1–3 F", "1–3 F", "1–3 F", "1–3 V", "1–3 F", "1–3 F")]
    [InlineData("npc-seats", Level.National, "-", "3500 S", "3000 D", "3000 V", "3000 V", "3000 V", "3000 F", "3000 F")]
    [InlineData("minority-large", Level.County, "-", "-", "30% D", "-", "-", "30% V", "30% F", "30% F")]
    [InlineData("minority-most-seats", Level.County, "-", "-", "30% D", "-", "-", "30% V", "30% F", "30% F")]
    [InlineData("minority-least-people", Level.County, "-", "-", "-", "-", "-", "50% V", "50% F", "50% F")]
    [InlineData("joint-nominators", Level.County, "-", "-", "10 S", "-", "-", "10 D", "10 F", "10 F")]
    [InlineData("surplus", Level.County, "50%–100% S", "-", "1/3–100% S", "-", "1/3–100% S", "1/3–100% D", "1/3–100% F", "1/3–100% F")]
    [InlineData("surplus", Level.Prefecture, "20%–50% S", "-", "20%–50% S", "-", "-", "20%–50% D", "20%–50% F", "20%–50% F")]
    [InlineData("rural-urban-ratio", Level.National, "8 S", "-", "8 S", "4 S", "4 S", "1 S", "1 F", "1 F")]
    [InlineData("rural-urban-ratio", Level.Province, "5 S", "-", "5 S", "4 S", "4 S", "1 S", "1 F", "1 F")]
    [InlineData("rural-urban-ratio", Level.County, "4 S", "-", "4 S", "4 S", "4 S", "1 S", "1 F", "1 F")]
    [InlineData("voter-list-lead", Level.County, "-", "-", "-", "20 days before election day S", "-", "20 days before election day V", "20 days before election day F", "20 days before election day F")]
    [InlineData("initial-list-lead", Level.County, "-", "-", "-", "20 days before election day S", "15 days before election day D", "15 days before election day D", "15 days before election day F", "15 days before election day F")]
    [InlineData("formal-list-lead", Level.County, "-", "-", "-", "5 days before election day S", "5 days before election day D", "7 days before election day V", "7 days before election day F", "7 days before election day F")]
    [InlineData("proxy-limit", Level.County, "-", "-", "-", "-", "-", "3 V", "3 F", "3 F")]
    [InlineData("turnout", Level.County, "-", "-", "-", "-", "-", "more than half V", "more than half F", "more than half F")]
    public void EachEdition_SaysWhatIsProvedOfIt(string parameter, Level level, params string[] expected)
    {
        var found = Parameters.All.Single(p => p.Id == parameter);
        Assert.Equal(expected, Editions.Select(day =>
            LawInForce.On(LocalDatePattern.Iso.Parse(day).Value).Find(found, new Occasion(level)) is { } norm ? $"{norm.InWords.En} {"FDVSX"[(int)norm.Evidence]}" : "-"));
    }

    /// <summary>The preliminary election was dropped in 1986, came back for indirect elections in 1995 and for direct ones in 2004.</summary>
    [Theory]
    [InlineData(Level.County, false, false, false, false, true, true, true, true)]
    [InlineData(Level.Prefecture, false, false, false, true, false, true, true, true)]
    public void PreliminaryElection_IsProvedFromItsReturn(Level level, params bool[] expected) =>
        Assert.Equal(expected, Editions.Select(day => LawInForce.On(LocalDatePattern.Iso.Parse(day).Value).Find(Parameters.PreliminaryElection, new Occasion(level)) is not null));

    /// <summary>Three seconders, by the Provisions of 1983, until ten voters nominated jointly.</summary>
    [Theory]
    [InlineData("1983-03-04", null)]
    [InlineData("1983-03-05", 3)]
    [InlineData("1986-12-01", 3)]
    [InlineData("1986-12-02", null)]
    public void Seconders_AreOf1983Until1986(string day, int? expected) =>
        Assert.Equal(expected, LawInForce.On(LocalDatePattern.Iso.Parse(day).Value).Find(Parameters.Seconders, new Occasion(Level.County))?.Value);

    /// <summary>A value of one edition ends with it: of the next nothing is claimed that is not proved.</summary>
    [Fact]
    public void EveryValue_EndsWhereTheNextEditionBegins() => Assert.All(
        Parameters.All.SelectMany(p => p.National).Where(n => n.Norm.Citations[0].Provision.Instrument == ElectoralLaw.Instrument),
        n =>
        {
            var next = ElectoralLaw.Instrument.Editions.FirstOrDefault(e => e.InForceFrom > n.From);
            Assert.True(next is null ? n.Until is null : n.Until <= next.InForceFrom, n.Norm.Citations[0].In(Language.English));
        });

    /// <summary>A citation follows the renumbering; of an edition whose numbers are not known it gives none.</summary>
    [Theory]
    [InlineData("2020-10-18", "第三十二条第一款")]
    [InlineData("2015-08-29", "第三十一条第一款")]
    [InlineData("2004-10-27", "第三十一条第一款")]
    [InlineData("1995-02-28", "（条号未查明）")]
    public void Citation_FollowsTheRenumbering(string day, string address)
    {
        var norm = LawInForce.On(LocalDatePattern.Iso.Parse(day).Value).Find(Parameters.FormalListLead, new Occasion(Level.County))!;
        Assert.Contains(address, norm.Citations[0].In(Language.Chinese), StringComparison.Ordinal);
    }
}
