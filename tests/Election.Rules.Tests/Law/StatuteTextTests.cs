namespace Election.Rules.Tests.Law;

public sealed class StatuteTextTests
{
    public static TheoryData<string, string, int> Complete => new()
    {
        { "electoral-law", "2020-10-18", 60 },
        { "electoral-law", "2015-08-29", 59 },
        { "direct-election-provisions", "1983-03-05", 10 },
        { "organic-law", "2022-03-12", 90 },
        { "jiangsu-rules", "2026-05-27", 73 },
        { "beijing-rules", "2021-05-27", 68 },
        { "tianjin-rules", "2026-03-27", 64 },
        { "hebei-rules", "2021-03-31", 58 },
        { "neimenggu-rules", "2021-03-30", 59 },
        { "shanghai-rules", "2021-04-01", 52 },
        { "zhejiang-rules", "2021-03-26", 62 },
        { "shandong-rules", "2021-03-24", 61 },
        { "hubei-rules", "2021-04-02", 57 },
        { "guangdong-rules", "2016-03-31", 62 },
        { "sichuan-rules", "2021-03-26", 61 },
        { "yunnan-rules", "2021-03-31", 70 },
        { "shanxi-rules", "2025-06-04", 65 },
    };

    private static Edition Of(string instrument, string edition) => LawBook.Standard.Instruments.Single(i => i.Id == instrument).Editions.Single(e => e.Id == edition);

    [Theory]
    [MemberData(nameof(Complete))]
    public void Text_OfACompleteEdition_HasEveryArticleInOrder(string instrument, string edition, int articles) =>
        Assert.Equal(Enumerable.Range(1, articles), Of(instrument, edition).Text!.Articles);

    [Fact]
    public void Find_AddressesParagraphsAndItems()
    {
        var law = ElectoralLaw.Of2020.Text!;
        Assert.Equal("选区的大小，按照每一选区选一名至三名代表划分。", law.Find(25, 2));
        Assert.Equal("（三）确定选举日期；", law.Find(11, 1, 3));
        Assert.StartsWith("选举委员会履行下列职责：\n（一）", law.Find(11), StringComparison.Ordinal);
        Assert.Equal("选举委员会应当及时公布选举信息。", law.Find(11, 2));
        Assert.Equal(5, law.ParagraphsOf(45));
        Assert.Null(law.Find(61));
        Assert.Equal("正式代表候选人名单，经过预选确定的，按得票多少的顺序排列。", DirectElectionProvisions.Of1983.Text!.Find(10, 3));
        Assert.Equal("（四）正在被劳动教养的；", DirectElectionProvisions.Of1983.Text!.Find(5, 1, 4));
    }

    /// <summary>An extract quotes sentences in any order, two of one article together, one of several articles under each.</summary>
    [Fact]
    public void Find_InAnExtract_IsByTheArticleAndParagraphQuoted()
    {
        var shaanxi = Of("shaanxi-rules", "2021-05-27").Text!;
        Assert.Equal("由两名以上监票人、两名以上计票人登门接受选民投票。", shaanxi.Find(56));
        Assert.Equal("另行选举后，当选代表名额仍少于应选代表名额的，不再选举。", shaanxi.Find(62, 5));
        Assert.Null(shaanxi.Find(62));
        Assert.Equal(5, shaanxi.ParagraphsOf(62));
        Assert.Equal(shaanxi.Articles.Order(), shaanxi.Articles);
        Assert.Equal(2, Of("guangxi-rules", "2016-03-31").Text!.Find(37)!.Split('\n').Length);
        var both = StatuteText.Parse("- 第27, 32(1)(2)条：同时，再次公布选举日期和地点。");
        Assert.Equal("同时，再次公布选举日期和地点。", both.Find(27));
        Assert.Equal(both.Find(27), both.Find(32, 1, 2));
        Assert.Equal("《陕西省选举实施细则》（2021年5月27日施行）第六十二条第五款", LawInForce.On(new(2022, 1, 1), "61").Find(Parameters.AfterFailedRerun, new Occasion(Level.County))!.Citations[0].In(Language.Chinese));
    }

    /// <summary>The numbering of 2015 is right where the words agree: only Articles 12, 14 and 58 were amended, and 2 is new.</summary>
    [Fact]
    public void NumberOf_From2020To2015_LeadsToTheSameWords()
    {
        var (old, now) = (ElectoralLaw.Of2015, ElectoralLaw.Of2020);
        Assert.Null(old.NumberOf(2));
        foreach (var article in now.Text!.Articles.Where(a => a is not (2 or 12 or 14 or 58)))
        {
            var number = old.NumberOf(article)!.Value;
            for (var paragraph = 1; paragraph <= now.Text.ParagraphsOf(article); paragraph++)
            {
                // Art. 47, 49 of 2015 name an article by its old number.
                var words = now.Text.Find(article, paragraph)!;
                if (!words.Contains("本法第", StringComparison.Ordinal)) Assert.Equal(words, old.Text!.Find(number, paragraph));
                else Assert.NotNull(old.Text!.Find(number, paragraph));
            }
        }
        Assert.Equal(59, old.NumberOf(60));
    }

    [Theory]
    [InlineData(10, 9)]
    [InlineData(31, 30)]
    [InlineData(34, 33)]
    [InlineData(36, 34)]
    [InlineData(45, 43)]
    [InlineData(48, 45)]
    [InlineData(57, 54)]
    public void NumberOf_In2010_FollowsTheRenumbering(int now, int then) => Assert.Equal(then, ElectoralLaw.Of2010.NumberOf(now));

    [Theory]
    [InlineData(2)]
    [InlineData(35)]
    [InlineData(47)]
    public void NumberOf_In2010_KnowsWhatDidNotExist(int article) => Assert.Null(ElectoralLaw.Of2010.NumberOf(article));

    [Fact]
    public void Citation_OfAnEditionNotHeld_GivesTheNearestAndSaysSo()
    {
        var citation = ElectoralLaw.Instrument.At(32).In(ElectoralLaw.Of2010, Evidence.Derived);
        Assert.Equal(31, citation.Article);
        Assert.Null(citation.Text);
        Assert.Equal("2015-08-29", citation.NearestEdition!.Id);
        Assert.Contains("选举日的七日以前公布", citation.NearestText, StringComparison.Ordinal);
        Assert.Equal("《选举法》（2010年3月14日施行）第三十一条第一款", citation.In(Language.Chinese));
        Assert.Equal("Electoral Law (2010-03-14), Art. 31(1)", citation.In(Language.English));
    }

    [Fact]
    public void EveryCitationOfAHeldText_HasWords()
    {
        var citations = Parameters.All.SelectMany(LawBook.Standard.NormsOf).SelectMany(n => n.Norm.Citations)
            .Concat(RuleBook.All.SelectMany(r => r.AlsoCites).Select(p => p.In(p.Instrument.Editions[^1])))
            .Where(c => c.Edition.Text is not null);
        Assert.All(citations, c => Assert.False(string.IsNullOrWhiteSpace(c.Text), c.In(Language.English)));
    }

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(14, "十四")]
    [InlineData(20, "二十")]
    [InlineData(73, "七十三")]
    [InlineData(100, "一百")]
    [InlineData(105, "一百零五")]
    [InlineData(117, "一百一十七")]
    [InlineData(230, "二百三十")]
    public void Numerals_ReadAndWriteEachOther(int number, string words)
    {
        Assert.Equal(words, Numerals.Chinese(number));
        Assert.Equal(number, Numerals.Parse(words));
    }

    [Fact]
    public void Numerals_ForEveryArticleNumber_AreInverse() =>
        Assert.All(Enumerable.Range(1, 999), n => Assert.Equal(n, Numerals.Parse(Numerals.Chinese(n))));
}
