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

    /// <summary>
    /// A province's text that counts as read in full has no paragraph of which nothing is known: each sets a value, repeats the
    /// nation, departs from it, or has its reason.
    /// </summary>
    [Theory]
    [MemberData(nameof(NormTests.ProvincialTexts), MemberType = typeof(NormTests))]
    public void EveryParagraph_OfAProvincesText_HasItsPlace(string province)
    {
        var rules = LawBook.Provinces.Single(p => p.Instrument.Division == province);
        var known = rules.Norms.SelectMany(n => n.Norm.Norm.Citations).Select(c => c.Provision)
            .Concat(rules.Repeated.Select(r => r.Place)).Concat(rules.Departures.Select(d => d.Place)).Concat(rules.Remarks.Select(r => r.Place)).ToHashSet();
        var places = Coverage.ProvisionsOf(rules.Instrument).ToHashSet();
        // An extract may quote an item without those before it.
        Assert.Empty(known.Where(p => rules.Instrument.Editions[^1].Text!.Find(p.Article, p.Paragraph, p.Item) is null).Select(p => $"{p.Article}({p.Paragraph})({p.Item})"));
        // A paragraph is known where it is named, or where each of its items is.
        var open = places.Where(p => p.Item == 0 && !known.Contains(p) && !(places.Where(i => i.Item > 0 && i with { Item = 0 } == p).ToList() is { Count: > 0 } items && items.All(known.Contains)));
        if (rules.Instrument.Editions[^1].IsReadInFull) Assert.Equal("", string.Join(" ", open.OrderBy(p => p.Article).ThenBy(p => p.Paragraph).Select(p => $"{p.Article}({p.Paragraph})")));
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

    private static Instrument Instrument(string id) => LawBook.Standard.Instruments.Single(i => i.Id == id);
}
