namespace Election.Rules.Tests.Law;

/// <summary>Every paragraph of the law has its rule, or the reason why none decides it.</summary>
public sealed class CoverageTests
{
    // Of the Organic Law only what election rules rest on.
    private static readonly int[] OfOrganicLaw = [14, 18, 19, 20, 25, 26, 27, 28, 29, 30, 31, 32, 47];

    [Theory]
    [InlineData("electoral-law")]
    [InlineData("direct-election-provisions")]
    [InlineData("organic-law")]
    public void EveryParagraph_HasARuleOrAReason(string id)
    {
        var open = Coverage.ProvisionsOf(Instrument(id))
            .Where(p => id != "organic-law" || OfOrganicLaw.Contains(p.Article))
            .Where(p => !Coverage.RulesOn(p).Any() && Coverage.RemarkOn(p) is null);
        Assert.Equal("", string.Join(" ", open.Select(p => $"{p.Article}({p.Paragraph})({p.Item})")));
    }

    /// <summary>A remark on a place that the text does not have would be read by nobody.</summary>
    [Fact]
    public void EveryRemark_StandsOnAPlaceOfTheText() =>
        Assert.All(Coverage.Remarks.Keys, p => Assert.Contains(p, Coverage.ProvisionsOf(p.Instrument)));

    [Fact]
    public void RulesOn_AParagraph_AreThoseThatCiteIt()
    {
        Assert.Equal(["timetable.voter-list"], Coverage.RulesOn(ElectoralLaw.Instrument.At(28)).Select(r => r.Id).Where(id => id == "timetable.voter-list"));
        // The head of a list has the rules of its items.
        Assert.Contains(QuotaRules.Ceiling, Coverage.RulesOn(ElectoralLaw.Instrument.At(12)));
        Assert.Contains(QuotaRules.Ceiling, Coverage.RulesOn(ElectoralLaw.Instrument.At(12, 1, 3)));
        Assert.Empty(Coverage.RulesOn(ElectoralLaw.Instrument.At(1)));
    }

    private static Instrument Instrument(string id) => LawBook.Instruments.Single(i => i.Id == id);
}
