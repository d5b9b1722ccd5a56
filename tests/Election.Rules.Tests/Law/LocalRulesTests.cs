using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules.Tests.Law;

/// <summary>Rules that a vendor adds stand under the same checks as those of the package.</summary>
public sealed class LocalRulesTests
{
    private static readonly LocalDate Day = new(2021, 11, 1);
    private static readonly Scope InCounties = Scope.Direct.At(Level.County).For(ElectionKind.General);
    private static readonly Occasion County = new(Level.County);

    [Fact]
    public void With_RulesOfAProvinceNotHeld_AnswersThereAndNowhereElse()
    {
        var book = LawBook.Standard.With(Henan(LocalNorm.Of(Parameters.CommitteeSize, new CountRange(9, 15), Force.Mandatory, InCounties, "由九至十五人组成", 9, 2)));
        var norm = book.On(Day, "410122").Find(Parameters.CommitteeSize, County)!;
        Assert.Equal((new CountRange(9, 15), "由九至十五人组成", Evidence.Extract), (norm.Value, norm.Quotation, norm.Evidence));
        Assert.Equal("henan-rules (2021-04-01), Art. 9(2)", norm.Citations[0].In(Language.English));
        Assert.Equal("由九至十五人组成", norm.Citations[0].Text);
        Assert.Null(book.On(new(2021, 3, 31), "410122").Find(Parameters.CommitteeSize, County));
        Assert.Null(book.On(Day, "430102").Find(Parameters.CommitteeSize, County));
        Assert.Null(book.On(Day).Find(Parameters.CommitteeSize, County));
        Assert.Null(LawInForce.On(Day, "410122").Find(Parameters.CommitteeSize, County));
        Assert.Contains(book.On(Day, "410122").Editions, e => e.Instrument.Id == "henan-rules");
    }

    [Theory]
    [InlineData(false, AbsenceKind.ProvinceNotReadInFull)]
    [InlineData(true, AbsenceKind.ProvinceSilent)]
    public void With_RulesReadInFull_MakesTheirSilenceKnown(bool inFull, AbsenceKind why)
    {
        var rules = new LocalRules("henan-rules", "41", new("河南省实施细则", "Henan Rules"), new(2021, 4, 1), [LocalNorm.Of(Parameters.CommitteeSize, new CountRange(9, 15), Force.Mandatory, InCounties, "词", 9)], isReadInFull: inFull);
        Assert.Equal(why, LawBook.Standard.With(rules).On(Day, "41").WhyAbsent(Parameters.StationStaff, County).Kind);
    }

    [Fact]
    public void With_RulesOfACounty_HoldInThatCountyAlone()
    {
        var county = new LocalRules("dongtai-plan", "320981", new("东台市选举工作方案", "Dongtai Plan"), new(2026, 7, 1),
            [LocalNorm.Of(Parameters.LateRegistrationLead, new Lead(3), Force.Mandatory, InCounties, "选举日的三日以前补办登记", 4)]);
        var book = LawBook.Standard.With(county);
        var day = new LocalDate(2026, 11, 1);
        Assert.Equal(new Lead(3), book.On(day, "320981").Find(Parameters.LateRegistrationLead, County)!.Value);
        Assert.Equal(new Lead(3), book.On(day, "320981004").Find(Parameters.LateRegistrationLead, County)!.Value);
        Assert.Null(book.On(day, "320102").Find(Parameters.LateRegistrationLead, County));
        Assert.Null(book.On(day, "32").Find(Parameters.LateRegistrationLead, County));
        // The province's rules hold there too.
        Assert.NotNull(book.On(day, "320981").Find(Parameters.MobileBoxStaff, County));
    }

    [Fact]
    public void With_WhatTheNationLeavesToNoProvince_IsRefusedNamingBothProvisions()
    {
        var message = Refused(Henan(LocalNorm.Of(Parameters.SeatsPerDistrict, new CountRange(1, 5), Force.Mandatory, Scope.Direct, "每一选区选一至五名", 22)));
        Assert.Contains("henan-rules (2021-04-01), Art. 22", message, StringComparison.Ordinal);
        Assert.Contains("Electoral Law (2020-10-18), Art. 25(2)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_AValueBesideAnother_IsRefusedNamingBothProvisions()
    {
        var message = Refused(new LocalRules("nantong-plan", "3206", new("方案", "Plan"), new(2022, 1, 1), [LocalNorm.Of(Parameters.CommitteeSize, new CountRange(9, 13), Force.Mandatory, InCounties, "九至十三人", 3)]));
        Assert.Contains("Plan (2022-01-01), Art. 3", message, StringComparison.Ordinal);
        Assert.Contains("Jiangsu Rules", message, StringComparison.Ordinal);
        Assert.Contains("Jiangsu Rules (2021-03-31), Art. 9", message, StringComparison.Ordinal);
        // Two values of the rules themselves stand beside each other no better, nor two of a county and its province.
        var size = LocalNorm.Of(Parameters.CommitteeSize, new CountRange(9, 13), Force.Mandatory, InCounties, "九至十三人", 3);
        Assert.Contains("Two values of committee-size", Refused(Henan(size, LocalNorm.Of(Parameters.CommitteeSize, new CountRange(9, 15), Force.Mandatory, Scope.Direct, "九至十五人", 4))), StringComparison.Ordinal);
        Assert.Contains("already", Assert.Throws<LawDataException>(() => LawBook.Standard.With(Henan(size)).With(Henan(size))).Message, StringComparison.Ordinal);
    }

    /// <summary>A departure that a declared question chooses is admitted, and holds under its reading alone.</summary>
    [Fact]
    public void With_ADepartureUnderAReading_HoldsUnderThatReading()
    {
        var book = LawBook.Standard.With(Henan(LocalNorm.Of(Parameters.OrderAfterPreliminary, ListOrder.NameStrokes, Force.Mandatory, InCounties, "仍按姓名笔划", 30,
            question: Interpretations.ListOrder, reading: "strokes")));
        var law = book.On(Day, "41");
        Assert.Equal(ListOrder.Votes, law.Find(Parameters.OrderAfterPreliminary, County)!.Value);
        Assert.Equal(ListOrder.NameStrokes, law.With(Interpretations.ListOrder, "strokes").Find(Parameters.OrderAfterPreliminary, County)!.Value);
    }

    /// <summary>A newer text of a province ends the one held on its first day, for every parameter.</summary>
    [Fact]
    public void With_ATextThatSupersedes_EndsTheOneHeldOnItsFirstDay()
    {
        var newer = new LocalRules("jiangsu-rules-2028", "32", new("江苏省实施细则（2028）", "Jiangsu Rules of 2028"), new(2028, 1, 1),
            [LocalNorm.Of(Parameters.CommitteeSize, new CountRange(11, 17), Force.Mandatory, InCounties, "十一至十七人", 9)], supersedes: true, isReadInFull: true);
        var book = LawBook.Standard.With(newer);
        Assert.Equal(new CountRange(15, 21), book.On(new(2027, 12, 31), "32").Find(Parameters.CommitteeSize, County)!.Value);
        Assert.Equal(new CountRange(11, 17), book.On(new(2028, 1, 1), "32").Find(Parameters.CommitteeSize, County)!.Value);
        Assert.Equal(AbsenceKind.ProvinceSilent, book.On(new(2028, 1, 1), "32").WhyAbsent(Parameters.MobileBoxStaff, County).Kind);
        Assert.Equal("2028-01-01", book.On(new(2028, 1, 1), "32").ProvincialEdition!.Id);
        Assert.All(Parameters.All.SelectMany(book.NormsOf).Where(n => n.Division == "32" && n.From < new LocalDate(2028, 1, 1)), n => Assert.True(n.Until <= new LocalDate(2028, 1, 1)));
    }

    /// <summary>Two texts that follow each other give the same law in whatever order they are added; each ends the one before.</summary>
    [Fact]
    public void With_TextsThatFollowEachOther_GivesTheSameLawInAnyOrder()
    {
        LocalRules Of(int year, int most) => new($"henan-{year}", "41", new($"河南{year}", $"Henan {year}"), new(year, 1, 1),
            [LocalNorm.Of(Parameters.CommitteeSize, new CountRange(9, most), Force.Mandatory, InCounties, "词", 9)], supersedes: true, isReadInFull: true);
        LawBook[] books = [LawBook.Standard.With(Of(2022, 13)).With(Of(2024, 15)), LawBook.Standard.With(Of(2024, 15)).With(Of(2022, 13)), LawBook.Standard.With(Of(2024, 15), Of(2022, 13))];
        Assert.All(books, book =>
        {
            Assert.Null(book.On(new(2021, 12, 31), "41").Find(Parameters.CommitteeSize, County));
            Assert.Equal(13, book.On(new(2023, 12, 31), "41").Find(Parameters.CommitteeSize, County)!.Value.Most);
            Assert.Equal(15, book.On(new(2024, 1, 1), "41").Find(Parameters.CommitteeSize, County)!.Value.Most);
            Assert.Equal(["henan-2024"], book.On(new(2024, 1, 1), "41").Editions.Where(e => e.Instrument.Division == "41").Select(e => e.Instrument.Id));
        });
        Assert.Contains("is not older", Assert.Throws<LawDataException>(() => LawBook.Standard.With(Of(2022, 13), new LocalRules("other", "41", new("a", "b"), new(2022, 1, 1), [], supersedes: true, isReadInFull: true))).Message, StringComparison.Ordinal);
    }

    /// <summary>What supersedes nothing older would undo a newer text: it is refused, naming both.</summary>
    [Theory]
    [InlineData(2026, 5, 27)]
    [InlineData(2022, 1, 1)]
    public void With_ATextThatIsNotNewer_IsRefused(int year, int month, int day)
    {
        var message = Assert.Throws<LawDataException>(() => LawBook.Standard.With(new LocalRules("jiangsu-old", "32", new("旧", "Old"), new(year, month, day), [], supersedes: true, isReadInFull: true))).Message;
        Assert.Contains("Old (", message, StringComparison.Ordinal);
        Assert.Contains("(2026-05-27), which is not older", message, StringComparison.Ordinal);
    }

    /// <summary>A supplement of which only a part is entered leaves open what it may say besides.</summary>
    [Fact]
    public void With_ASupplementReadInPart_LeavesTheProvinceOpen()
    {
        LocalRules Supplement(bool inFull) => new("jiangsu-decision", "32", new("决定", "Decision"), new(2026, 6, 1), [LocalNorm.Of(Parameters.LateRegistrationLead, new Lead(3), Force.Mandatory, InCounties, "词", 1)], isReadInFull: inFull);
        AbsenceKind Why(bool inFull, LocalDate day) => LawBook.Standard.With(Supplement(inFull)).On(day, "32").WhyAbsent(Parameters.ProxyDistrict, County).Kind;
        Assert.Equal(AbsenceKind.ProvinceNotReadInFull, Why(false, new(2026, 11, 1)));
        Assert.Equal(AbsenceKind.ProvinceSilent, Why(true, new(2026, 11, 1)));
        Assert.Equal(AbsenceKind.ProvinceSilent, Why(false, new(2026, 5, 31)));
    }

    /// <summary>Only the question declared for a parameter, and only its other readings, make room for a departure.</summary>
    [Fact]
    public void With_ADepartureUnderAnotherQuestion_IsRefused()
    {
        string Refusal(Interpretation question, string reading) => Refused(Henan(LocalNorm.Of(Parameters.JointNominators, 99, Force.Mandatory, InCounties, "词", 1, question: question, reading: reading)));
        Assert.Contains("leaves to no province", Refusal(Interpretations.DaysBefore, "E-N"), StringComparison.Ordinal);
        Assert.Contains("leaves to no province", Refusal(Interpretations.DaysBefore, "E-N-1"), StringComparison.Ordinal);
        Assert.Contains("another reading of list-order only", Refused(Henan(LocalNorm.Of(Parameters.OrderAfterPreliminary, ListOrder.NameStrokes, Force.Mandatory, InCounties, "词", 1,
            question: Interpretations.ListOrder, reading: "votes"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("410000", "such as 41")]
    [InlineData("410100", "such as 4101")]
    [InlineData("410122000", "such as 410122")]
    [InlineData("41019", "expected one of")]
    public void Constructor_OfACodeThatBeginsNoOther_SaysWhichWould(string division, string expected) =>
        Assert.Contains(expected, Assert.Throws<ArgumentException>(() => new LocalRules("x", division, new("a", "b"), Day, [])).Message, StringComparison.Ordinal);

    [Fact]
    public void Constructor_RefusesWhatCannotBe()
    {
        Assert.Contains("lower-case letters, digits and hyphens", Assert.Throws<ArgumentException>(() => new LocalRules("Henan", "41", new("a", "b"), Day, [])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new LocalRules("---", "41", new("a", "b"), Day, [], isReadInFull: true));
        Assert.Throws<ArgumentException>(() => new LocalRules("x", "41", new(" ", "b"), Day, [], isReadInFull: true));
        Assert.Throws<ArgumentException>(() => new LocalRules("x", "41", new("a", "b"), Day, []));
        Assert.Throws<ArgumentException>(() => new LocalRules("x", "41", new("a", "b"), Day, [null!]));
        Assert.Throws<ArgumentException>(() => new LocalRules("x", "99", new("a", "b"), Day, []));
        Assert.Throws<ArgumentException>(() => new LocalRules("x", "410122", new("a", "b"), Day, [], isReadInFull: true));
        Assert.Throws<ArgumentException>(() => LocalNorm.Of(Parameters.CommitteeSize, new CountRange(1, 2), Force.Mandatory, Scope.Indirect, "词", 1));
        Assert.Throws<ArgumentException>(() => LocalNorm.Of(Parameters.CommitteeSize, new CountRange(1, 2), Force.Mandatory, Scope.Direct, " ", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LocalNorm.Of(Parameters.CommitteeSize, new CountRange(1, 2), Force.Mandatory, Scope.Direct, "词", 0));
        Assert.Throws<ArgumentException>(() => LocalNorm.Of(Parameters.CommitteeSize, new CountRange(1, 2), Force.Mandatory, Scope.Direct, "词", 1, question: Interpretations.ListOrder, reading: "no"));
    }

    [Fact]
    public void Read_OfTheSample_DecidesWhatNoProvinceHeldHereDoes()
    {
        var rules = LocalRules.Read(File.ReadAllBytes(Path.Combine(Paths.Samples, "local-rules", "county-plan.json")), "county-plan.json");
        Assert.Equal(("410199", 3, 64), (rules.Instrument.Division, rules.Norms.Count, rules.Sha256.Length));
        var dossier = ElectionDossier.Read(File.ReadAllBytes(Path.Combine(Paths.Samples, "local-rules", "county-2021.json")), "county-2021.json");
        var (without, with) = (ElectionAudit.Run(dossier), ElectionAudit.Run(dossier, book: LawBook.Standard.With(rules)));
        Verdict Of(AuditReport report, Rule rule) => Assert.Single(report.Verdicts, v => v.Rule == rule).Explanation.Verdict;
        Assert.All([TimetableRules.ElectionNotice, CommitteeRules.Size, PollingRules.MobileBoxStaff], (Rule rule) => Assert.Equal(Conclusion.Undetermined, Of(without, rule).Conclusion));
        Assert.Equal((Conclusion.Breached, Force.Mandatory), (Of(with, TimetableRules.ElectionNotice).Conclusion, Of(with, TimetableRules.ElectionNotice).Force));
        Assert.Equal((Conclusion.Breached, Force.Guiding), (Of(with, CommitteeRules.Size).Conclusion, Of(with, CommitteeRules.Size).Force));
        Assert.Equal(Conclusion.Met, Of(with, PollingRules.MobileBoxStaff).Conclusion);
        Assert.Contains(rules.Sha256, with.ToJson(), StringComparison.Ordinal);
        Assert.Contains("示例县选举工作方案（虚构）", with.ToText(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>Bad input names the file, the place, the value and the cure.</summary>
    [Theory]
    [InlineData("""[]""", "x.json: expected a JSON object")]
    [InlineData("""{"id":"a","division":"41","norm":[]}""", "x.json: /norm: unknown field; known here are")]
    [InlineData("""{"division":"41","title":{"zh":"a","en":"b"},"inForceFrom":"2021-04-01"}""", "x.json: /id: is missing")]
    [InlineData("""{"id":"a","division":"99","title":{"zh":"a","en":"b"},"inForceFrom":"2021-04-01"}""", "'99' is no GB/T 2260 code")]
    [InlineData("""{"id":"a","division":"41","title":{"zh":"a"},"inForceFrom":"2021-04-01"}""", "x.json: /title: is missing; expected an object with zh and en")]
    [InlineData("""{"id":"a","division":"41","title":{"zh":"a","en":"b"},"inForceFrom":"2021-4-1"}""", "x.json: /inForceFrom: '2021-4-1' is no date")]
    [InlineData("""{"norms":[{"parameter":"committe-size"}],"division":"41"}""", "x.json: /norms/0/parameter: there is no parameter 'committe-size'")]
    [InlineData("""{"norms":[{"parameter":"committee-size","levels":["county"],"kinds":["general"],"value":{"least":9},"force":"mandatory","words":"词","article":1}],"division":"41"}""", "x.json: /norms/0/value: 'most': missing")]
    [InlineData("""{"norms":[{"parameter":"committee-size","levels":["county"],"kinds":["general"],"value":{"least":9,"most":15,"max":3},"force":"mandatory","words":"词","article":1}],"division":"41"}""", "x.json: /norms/0/value/max")]
    [InlineData("""{"norms":[{"parameter":"late-registration-lead","levels":["county"],"kinds":["general"],"value":-3,"force":"mandatory","words":"词","article":1}],"division":"41"}""", "x.json: /norms/0/value: -3 is out of range")]
    [InlineData("""{"norms":[{"parameter":"party-share","levels":["county"],"kinds":["general"],"value":"150%","force":"mandatory","words":"词","article":1}],"division":"41"}""", "x.json: /norms/0/value: expected a percentage")]
    [InlineData("""{"norms":[{"parameter":"party-share","levels":["counties"],"kinds":["general"],"value":"15%","force":"mandatory","words":"词","article":1}],"division":"41"}""", "x.json: /norms/0/levels/0: 'counties' is not known; expected one of township")]
    [InlineData("""{"norms":[{"parameter":"party-share","levels":["national"],"kinds":["general"],"value":"15%","force":"mandatory","words":"词","article":1}],"division":"41"}""", "x.json: /norms/0: party-share is never asked for")]
    public void Read_OfBadInput_NamesThePlaceAndTheCure(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<UnreadableFileException>(() => LocalRules.Read(Encoding.UTF8.GetBytes(json), "x.json")).Message, StringComparison.Ordinal);

    /// <summary>Whatever is done to a file, it is read or refused with its name; never another exception.</summary>
    [Fact]
    public void Read_OfSpoiledFiles_ReadsOrRefuses()
    {
        var random = new Random(20261122);
        var bytes = File.ReadAllBytes(Path.Combine(Paths.Samples, "local-rules", "county-plan.json"));
        var refused = 0;
        for (var round = 0; round < 3_000; round++)
        {
            var spoiled = (byte[])bytes.Clone();
            for (var spoil = 0; spoil <= random.Next(3); spoil++) spoiled[random.Next(spoiled.Length)] = (byte)random.Next(32, 127);
            try
            {
                LawBook.Standard.With(LocalRules.Read(spoiled, "x.json"));
            }
            catch (Exception e) when (e is LawDataException or UnreadableFileException)
            {
                refused++;
            }
        }
        Assert.InRange(refused, 500, 2_990);
    }

    /// <summary>Every value of the law data has a JSON form from which it is read again: a table of the law can be given back as local rules.</summary>
    [Fact]
    public void EveryValue_IsReadAgainFromItsJson()
    {
        foreach (var parameter in Parameters.All)
            foreach (var norm in LawBook.Standard.NormsOf(parameter))
            {
                using var buffer = new MemoryStream();
                using (var writer = new Utf8JsonWriter(buffer)) norm.Norm.WriteValue(writer);
                using var json = JsonDocument.Parse(buffer.ToArray());
                var read = parameter.Read(new(json.RootElement, norm.Norm.Force, norm.Scope, "词", 1, 1, 0, norm.Under, norm.Reading));
                var rules = Henan(read);
                Assert.True(norm.Norm.SaysTheSameAs(Assert.Single(rules.Norms).Norm.Norm), $"{parameter.Id}: {json.RootElement}");
            }
    }

    private static LocalRules Henan(params LocalNorm[] norms) => new("henan-rules", "41", new("henan-rules", "henan-rules"), new(2021, 4, 1), norms);

    private static string Refused(LocalRules rules) => Assert.Throws<LawDataException>(() => LawBook.Standard.With(rules)).Message;
}
