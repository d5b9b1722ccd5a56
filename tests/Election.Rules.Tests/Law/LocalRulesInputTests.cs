using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Election.Rules.Tests.Law;

/// <summary>What cannot be law enters by no door, and whoever wrote it reads where it stands and what is expected.</summary>
public sealed partial class LocalRulesInputTests
{
    private const string CommitteeSize = """
        "parameter":"committee-size","value":{"least":9,"most":15},"levels":["county"],"kinds":["general"],"force":"mandatory","words":"词","article":1
        """;

    private static readonly Scope InCounties = Scope.Direct.At(Level.County).For(ElectionKind.General);

    [Theory]
    [InlineData(0, 1, 0, "article")]
    [InlineData(1000, 1, 0, "article")]
    [InlineData(1, 0, 0, "paragraph")]
    [InlineData(1, 1000, 0, "paragraph")]
    [InlineData(1, 1, -1, "item")]
    [InlineData(1, 1, 1000, "item")]
    public void Of_APlaceOutOfRange_IsRefusedByName(int article, int paragraph, int item, string name)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => LocalNorm.Of(Parameters.CommitteeSize, new CountRange(9, 15), Force.Mandatory, InCounties, "词", article, paragraph, item));
        Assert.Equal(name, error.ParamName);
        Assert.Contains("to 999", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TheLastPlace_IsCitedInBothLanguages()
    {
        var norm = LocalNorm.Of(Parameters.CommitteeSize, new CountRange(9, 15), Force.Mandatory, InCounties, "词", 999, 999, 999);
        var rules = new LocalRules("henan-rules", "41", new("细则", "Rules"), new(2021, 4, 1), [norm]);
        var citation = Assert.Single(rules.Norms).Norm.Norm.Citations[0];
        Assert.EndsWith("第九百九十九条第九百九十九款第九百九十九项", citation.In(Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith("Art. 999(999)(999)", citation.In(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(999, "九百九十九")]
    [InlineData(1000, "1000")]
    [InlineData(int.MaxValue, "2147483647")]
    [InlineData(-1, "-1")]
    public void Chinese_BeyondTheNumerals_IsWrittenInDigits(int number, string expected) => Assert.Equal(expected, Numerals.Chinese(number));

    [Fact]
    public void Share_BeyondTheNumerals_IsWrittenInDigits()
    {
        Assert.Equal("九百九十九分之一", Numerals.Share(new(1, 999)).Zh);
        Assert.Equal(new("1/1000", "1/1000"), Numerals.Share(new(1, 1000)));
        Assert.Equal("1000/999", Numerals.Share(new(1000, 999)).Zh);
    }

    public static TheoryData<string, object, string?> Values => new()
    {
        { "range", new CountRange(15, 9), "the least (15) is more than the most (9)" },
        { "range of one", new CountRange(9, 9), null },
        { "negative range", new CountRange(-1, 9), "-1 is negative" },
        { "surplus", new SurplusRange(new(1, 1), new(1, 3)), "the least (100%) is more than the most (1/3)" },
        { "surplus of one", new SurplusRange(new(1, 3), new(1, 3)), null },
        { "more than the whole", new Fraction(3, 2), "more than the whole" },
        { "the whole", new Fraction(1, 1), null },
        { "majority", new Majority(new(1, 1)), "cannot be exceeded" },
        { "majority of half", Majority.OfHalf, null },
        { "no staff", new StaffMinimum(0), "every number is 0" },
        { "staff", new StaffMinimum(2, 0, 1, 2), "in all (2) is less than the roles together (3)" },
        { "staff and its total", new StaffMinimum(2, 0, 1, 3), null },
        { "staff without a total", new StaffMinimum(2, 0, 1), null },
        { "total alone", new StaffMinimum(0, InAll: 2), null },
        { "staff beyond numbers", new StaffMinimum(int.MaxValue, int.MaxValue, 0, 5), "in all (5) is less" },
        { "lead 0", new Lead(0), "0 is out of range; expected 1 to 365" },
        { "lead 1", new Lead(1), null },
        { "lead -1", new Lead(-1), "out of range" },
        { "lead 365", new Lead(365), null },
        { "lead 366", new Lead(366), "out of range" },
        { "lead before", Lead.Strictly, null },
        { "lead unnumbered", new Lead(3, IsNumbered: false), "Lead.Strictly" },
        { "number", -1, "negative" },
        { "no number", 0, null },
        { "roles", OfficialRoles.Of(), "the list is empty" },
        { "role", OfficialRoles.Of(OfficialRole.Teller), null },
        { "bodies", Bodies.Of(), "the list is empty" },
        { "body", Bodies.Of(Body.Presidium), null },
        { "named body", Bodies.Named(new("领导小组", " ")), "no name" },
        { "named body zh", Bodies.Named(new("", "group")), "no name" },
        { "named body both", Bodies.Named(new("领导小组", "group")), null },
        { "units", UnitKinds.Of(), "the list is empty" },
        { "units of a value", new OfUnits<int>(3, UnitKinds.Of()), "the list is empty" },
        { "value of units", new OfUnits<Fraction>(new(2, 1), UnitKinds.Of(UnitKind.County)), "more than the whole" },
        { "posts", LeaderPosts.Of(), "the list is empty" },
        { "offices", PublicOffices.Of(), "the list is empty" },
        { "no roles", new Incompatibility(OfficialRoles.Of(), OfficialRoles.Of()), "both lists are empty" },
        { "one's roles", new Incompatibility(OfficialRoles.Of(OfficialRole.Teller), OfficialRoles.Of()), null },
        { "enumeration", (PopulationBasis)77, "there is no PopulationBasis 77" },
        { "decision", new CustodyTerms(false, (JointDecision)9), "there is no JointDecision 9" },
        { "proxies as in the law", default(ProxyTerms), null },
        { "duty", default(Duty), null },
        { "seats of people", new SeatsOfPeople(0, 1), "1 or more" },
        { "step", new SeatFormula(45, 0, 160), "the step" },
        { "cap", new SeatFormula(45, 1500, 44), "the base (45) is more than the cap (44)" },
        { "equal base", new SeatShares(new(1, 2), new(1, 3), new(1, 4), new(1, 5)), "is more than the most" },
        { "committee", new CommitteeSizes(15, 35, 14, 1, UnitKinds.Of(UnitKind.County)), "is more than the most (14)" },
        { "committee units", new CommitteeSizes(15, 35, 45, 1, UnitKinds.Of()), "the list is empty" },
        { "chairs", new TownshipChairs(1, -1), "negative" },
        { "movers", new LeaderRecallMovers(new(2, 1), true), "more than the whole" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Refuse_OfAValue_SaysWhyItCannotBe(string name, object value, string? reason)
    {
        var said = LawValue.Refuse(value);
        if (reason is null) Assert.Null(said);
        else Assert.True(said?.En.Contains(reason, StringComparison.Ordinal), $"{name}: {said?.En}");
    }

    [Fact]
    public void Of_AValueThatCannotBe_IsRefusedWithItsParameter()
    {
        var error = Assert.Throws<ArgumentException>(() => LocalNorm.Of(Parameters.CommitteeSize, new CountRange(15, 9), Force.Mandatory, InCounties, "词", 1));
        Assert.Equal("committee-size cannot be set so: the least (15) is more than the most (9) (Parameter 'value')", error.Message);
        Assert.Equal("force", Assert.Throws<ArgumentException>(() => LocalNorm.Of(Parameters.CommitteeSize, new CountRange(9, 15), (Force)9, InCounties, "词", 1)).ParamName);
    }

    [Fact]
    public void Refuse_OfEveryValueOfThePackage_FindsNothing() =>
        Assert.All(Parameters.All.SelectMany(LawBook.Standard.NormsOf), norm => Assert.Null(LawValue.Refuse(ValueOf(norm.Norm))));

    [Fact]
    public void Of_AReadingWithoutItsQuestion_IsRefused()
    {
        LocalNorm Of(Interpretation? question, string? reading) =>
            LocalNorm.Of(Parameters.OrderAfterPreliminary, ListOrder.NameStrokes, Force.Mandatory, InCounties, "词", 1, question: question, reading: reading);
        Assert.Contains("'strokes' stands without its question", Assert.Throws<ArgumentException>(() => Of(null, "strokes")).Message, StringComparison.Ordinal);
        Assert.Contains("the reading of 'list-order' is missing; expected one of ", Assert.Throws<ArgumentException>(() => Of(Interpretations.ListOrder, null)).Message, StringComparison.Ordinal);
        Assert.NotNull(Of(Interpretations.ListOrder, "strokes"));
    }

    /// <summary>Values: unknown and repeated fields, and the wrong kind of value.</summary>
    [Theory]
    [InlineData("committee-size", """5""", ": expected an object with least, most and, where it holds, ofSome")]
    [InlineData("committee-size", """[9,15]""", ": expected an object with least, most")]
    [InlineData("committee-size", "\"9-15\"", ": expected an object with least, most")]
    [InlineData("committee-size", """{"least":9,"max":15}""", "/max: unknown field; known here are least, most, ofSome")]
    [InlineData("committee-size", """{"least":9,"most":15,"most":21}""", "/most: this field stands twice")]
    [InlineData("committee-size", """{"least":9,"most":15,"ofSome":1}""", "/ofSome: expected true or false")]
    [InlineData("committee-size", """{"least":9,"most":15,"ofSome":null}""", "/ofSome: expected true or false")]
    [InlineData("committee-size", """{"least":9}""", ": 'most': missing; every part of the value is to be stated")]
    [InlineData("committee-size", """{"least":9,"most":null}""", "/most: expected a whole number")]
    [InlineData("committee-size", """{"least":9,"most":15.5}""", "/most: 15.5 is no whole number; expected a whole number from 0 to")]
    [InlineData("committee-size", """{"least":15,"most":9}""", ": committee-size cannot be set so: the least (15) is more than the most (9)")]
    [InlineData("proxy-terms", """true""", ": expected an object with those of illness, isolation, other, anyForm, withoutConsent, checkable that hold")]
    [InlineData("mobile-box-staff", """2""", ": expected an object with scrutineers, tellers, workers, inAll")]
    [InlineData("mobile-box-staff", """{"scrutineers":0,"tellers":0,"workers":0,"inAll":0}""", ": mobile-box-staff cannot be set so: every number is 0")]
    [InlineData("late-registration-lead", """0""", ": late-registration-lead cannot be set so: 0 is out of range; expected 1 to 365 days before election day")]
    [InlineData("late-registration-lead", """6.5""", ": 6.5 is no whole number; expected a whole number from 0 to 365")]
    [InlineData("late-registration-lead", """{"days":3}""", ": expected a number of days such as 7")]
    [InlineData("party-share", """15""", ": expected a percentage such as")]
    [InlineData("population-basis", "\"everyone\"", ": 'everyone' is not known; expected one of registered, resident, weighted")]
    [InlineData("population-basis", "\"\\ud800\"", ": a text is not valid (half of a surrogate pair)")]
    public void Read_OfABadValue_NamesThePlaceAndTheCure(string parameter, string value, string expected) => Refused(
        $$"""{"division":"41","norms":[{"parameter":"{{parameter}}","value":{{value}},"levels":["county","township"],"kinds":["general"],"force":"mandatory","words":"词","article":1}]}""", "/norms/0/value" + expected);

    [Theory]
    [InlineData("[]", "the list is empty")]
    [InlineData("5", "expected a list of names")]
    [InlineData("""{"zh":"小组","zh":"组","en":"group"}""", "'zh': this field stands twice")]
    [InlineData("""{"zh":"小组","en":"group","orMeantBy":[],"orMeantBy":["presidium"]}""", "'orMeantBy': this field stands twice")]
    [InlineData("""{"zh":"小组","en":"group","name":"x"}""", "unknown field 'name'; known here are zh, en, orMeantBy")]
    [InlineData("""{"zh":"小组","en":" ","orMeantBy":[]}""", "the body has no name")]
    public void Read_OfABadBody_NamesThePlaceAndTheCure(string value, string expected)
    {
        var parameter = Parameters.All.OfType<Parameter<Bodies>>().First(p => p.DelegatedBy is not null);
        var scope = LawBook.Standard.OccasionsOf(parameter);
        var (level, kind) = (JsonNamingPolicy.KebabCaseLower.ConvertName($"{scope.Levels.First()}"), JsonNamingPolicy.KebabCaseLower.ConvertName($"{scope.Kinds.First()}"));
        var message = Refused(
            $$"""{"division":"41","norms":[{"parameter":"{{parameter.Id}}","value":{{value}},"levels":["{{level}}"],"kinds":["{{kind}}"],"force":"mandatory","words":"词","article":1}]}""", expected);
        Assert.StartsWith("x.json: /norms/0/value: ", message, StringComparison.Ordinal);
    }

    /// <summary>The rest of an entry: the place in the text, the words, the question.</summary>
    [Theory]
    [InlineData("\"article\":1", "\"article\":0", "/article: 0 is out of range; expected an article from 1 to 999")]
    [InlineData("\"article\":1", "\"article\":1000", "/article: 1000 is out of range; expected an article from 1 to 999")]
    [InlineData("\"article\":1", "\"article\":6.5", "/article: 6.5 is no whole number; expected a whole number")]
    [InlineData("\"article\":1", "\"article\":\"6\"", "/article: expected a whole number")]
    [InlineData("\"article\":1", "\"article\":1,\"paragraph\":0", "/paragraph: 0 is out of range; expected a paragraph from 1 to 999")]
    [InlineData("\"article\":1", "\"article\":1,\"item\":1000", "/item: 1000 is out of range; expected an item, or 0 for the paragraph, to 999")]
    [InlineData("\"words\":\"词\"", "\"words\":\" \"", "/words: the words are empty; expected those of the provision")]
    [InlineData("\"force\"", "\"reading\":\"strokes\",\"force\"", "/reading: 'strokes' stands without its question")]
    [InlineData("\"force\"", "\"question\":\"days-before\",\"force\"", "/reading: the reading of 'days-before' is missing; expected one of E-N, E-N-1")]
    [InlineData("\"force\"", "\"question\":\"days-before\",\"reading\":\"\",\"force\"", "/reading: 'days-before' has no reading ''; expected one of E-N, E-N-1")]
    public void Read_OfABadEntry_NamesThePlaceAndTheCure(string old, string with, string expected) =>
        Refused($$"""{"division":"41","norms":[{{{CommitteeSize.Replace(old, with, StringComparison.Ordinal)}}}]}""", "x.json: /norms/0" + expected);

    /// <summary>The head of a file.</summary>
    [Theory]
    [InlineData("---", "\"zh\":\"细则\",\"en\":\"Rules\"", "\"norms\":[]", "/id: '---' is no id")]
    [InlineData("41", "\"zh\":\"细则\",\"en\":\"Rules\"", "\"norms\":[]", "/id: '41' is no id")]
    [InlineData("", "\"zh\":\"细则\",\"en\":\"Rules\"", "\"norms\":[]", "/id: '' is no id")]
    [InlineData("A", "\"zh\":\"细则\",\"en\":\"Rules\"", "\"norms\":[]", "/id: 'A' is no id")]
    [InlineData("a", "\"zh\":\" \",\"en\":\"Rules\"", "\"norms\":[]", "/title: zh is empty; expected the title in both languages")]
    [InlineData("a", "\"zh\":\"细则\",\"en\":\"\"", "\"norms\":[]", "/title: en is empty; expected the title in both languages")]
    [InlineData("a", "\"zh\":\"细则\",\"en\":\"Rules\"", "\"norms\":[]", "/norms: nothing is set; expected what the text sets, or \"readInFull\": true")]
    [InlineData("a", "\"zh\":\"细则\",\"en\":\"Rules\"", "\"readInFull\":false", "/norms: nothing is set; expected what the text sets, or \"readInFull\": true")]
    [InlineData("a", "\"zh\":\"细则\",\"en\":\"Rules\"", "\"norms\":[null]", "/norms/0: expected an object, found null")]
    public void Read_OfABadHead_NamesThePlaceAndTheCure(string id, string title, string rest, string expected) => Refused(Head(id, title, rest), "x.json: " + expected);

    [Fact]
    public void Read_OfATextReadInFullThatSetsNothing_IsRead()
    {
        var rules = LocalRules.Read(Encoding.UTF8.GetBytes(Head("a", "\"zh\":\"细则\",\"en\":\"Rules\"", "\"readInFull\":true")), "x.json");
        Assert.Empty(rules.Norms);
        Assert.Single(LocalRules.Read(Encoding.UTF8.GetBytes(Head("a", "\"zh\":\"细则\",\"en\":\"Rules\"", $"\"norms\":[{{{CommitteeSize}}}]")), "x.json").Norms);
    }

    /// <summary>The guide has the form of every type of value, and of every enumeration every name; each form that it shows is read.</summary>
    [Fact]
    public void Guide_ShowsTheFormOfEveryType()
    {
        var rows = FormRow().Matches(File.ReadAllText(Path.Combine(Paths.Root, "docs", "guide", "local-rules.md")).ReplaceLineEndings("\n"));
        var forms = rows.SelectMany(row => Code().Matches(row.Groups[1].Value).Select((name, i) => (Name: name.Groups[1].Value, Row: row, Index: i)))
            .ToDictionary(form => form.Name, form => form, StringComparer.Ordinal);
        foreach (var parameter in Parameters.All.DistinctBy(p => p.GetType()))
        {
            var form = LawValue.FormOf(parameter);
            Assert.True(forms.TryGetValue(NameOf(form.Type), out var found), $"The guide lacks {NameOf(form.Type)}, the type of {parameter.Id}.");
            string[] shown = [.. Code().Matches(found.Row.Groups[2].Value).Select(m => m.Groups[1].Value)];
            // A row for several types has one form for each; one with parts may name the other values of a part.
            if (form.Type.IsGenericType) shown = [shown[found.Index]];
            var read = shown.Where(json => form.Type != typeof(CustodyTerms) || json[0] == '{').Select(json => JsonSerializer.Deserialize(json, form)!).ToList();
            Assert.All(read, value => Assert.Null(LawValue.Refuse(value)));
            if (form.Type.IsEnum) Assert.Equal(Enum.GetValuesAsUnderlyingType(form.Type).Length, read.Distinct().Count());
        }
    }

    private static string NameOf(Type type) => type == typeof(int) ? "int"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{NameOf(type.GetGenericArguments()[0])}>" : type.Name;

    private static object ValueOf(Norm norm) => norm.GetType().GetProperty("Value", BindingFlags.Public | BindingFlags.Instance)!.GetValue(norm)!;

    private static string Head(string id, string title, string rest) =>
        $$"""{"id":"{{id}}","division":"41","title":{{{title}}},"inForceFrom":"2021-04-01",{{rest}}}""";

    private static string Refused(string json, string expected)
    {
        var message = Assert.Throws<UnreadableFileException>(() => LocalRules.Read(Encoding.UTF8.GetBytes(json), "x.json")).Message;
        Assert.Contains(expected, message, StringComparison.Ordinal);
        return message;
    }

    [GeneratedRegex(@"^\| [^|]+ \| (`[A-Za-z<>`, ]+`) \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex FormRow();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
