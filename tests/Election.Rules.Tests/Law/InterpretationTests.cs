namespace Election.Rules.Tests.Law;

/// <summary>The register of open questions beside the departures that the provinces declare.</summary>
public sealed class InterpretationTests
{
    public static TheoryData<string> QuestionsOfDepartures => [.. LawBook.Provinces.SelectMany(p => p.Departures).Select(d => d.Departure.Question.Id).Distinct()];

    /// <summary>
    /// The readings that follow a province name as their authority exactly the provinces that declare the departure: by name or short
    /// name, in both languages. Of proxy-grounds the province is the default.
    /// </summary>
    [Theory]
    [MemberData(nameof(QuestionsOfDepartures))]
    public void Departures_AreOfTheProvincesThatTheRegisterNames(string id)
    {
        var question = Interpretations.All.Single(i => i.Id == id);
        var following = question == Interpretations.ProxyGrounds ? question.Readings.Take(1) : question.Readings.Skip(1);
        var declared = LawBook.Provinces.Where(p => p.Departures.Any(d => d.Departure.Question == question)).Select(p => p.Instrument.Division!).ToHashSet();
        foreach (var language in Enum.GetValues<Language>())
        {
            var authority = string.Concat(following.Select(r => r.Authority.In(language)));
            Assert.Equal(declared.Order(StringComparer.Ordinal), Province.All.Where(p => authority.Contains(ShortName(p, language), StringComparison.Ordinal)).Select(p => p.Code).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>The national provision departed from is a place of its newest text.</summary>
    [Fact]
    public void Departures_AreFromProvisionsOfTheNation() =>
        Assert.All(LawBook.Provinces.SelectMany(p => p.Departures), d => Assert.Contains(d.Departure.National, Coverage.ProvisionsOf(d.Departure.National.Instrument)));

    /// <summary>A question either turns a rule or a norm, or says of itself that none turns on it.</summary>
    [Fact]
    public void Questions_ThatNoRuleTurnsOn_SaySo() => Assert.All(Interpretations.All, question =>
        Assert.True(RuleBook.All.Any(r => r.OpenQuestions.Contains(question)) != question.Question.En.Contains("o rule turns on it", StringComparison.Ordinal), question.Id));

    /// <summary>The catalogue of questions, copied out once more.</summary>
    [Fact]
    public void Register_HasEveryQuestionOfTheCatalogue()
    {
        const string catalogue =
            "days-before deviation deviation-base quota-remainder quota-exact quota-edition quota-population requota-ground refiling-start supplement minority-parity age-date "
            + "age-birthday leap-day voter-incapacity missing-two-years appeal-holiday appeal-receipt by-election-calendar by-election-appeals by-election-most rerun-calendar leftover "
            + "two-days introductions-days recommender-scope refusal committee-resignation-time indirect-single-seat indirect-most cut-in-range too-few preliminary-tie list-order "
            + "proxy-grounds proxy-district proxy-turnout participants near-relative write-in supplement-units preliminary-optional write-in-opposed all-deputies second-tie rerun-base "
            + "rerun-turnout rerun-write-in rerun-tie recall-roll committee-seats day-fixed-by barred-office-resignation";
        Assert.Empty(catalogue.Split(' ').Except(Interpretations.All.Select(i => i.Id)));
    }

    private static string ShortName(Province province, Language language)
    {
        if (language == Language.English) return province.Name.En;
        var name = province.Name.Zh;
        foreach (var people in new[] { "壮族", "回族", "维吾尔" }) name = name.Replace(people, "", StringComparison.Ordinal);
        return name.Replace("自治区", "", StringComparison.Ordinal).TrimEnd('省', '市');
    }
}
