#region usings
using System.Globalization;
using Election.Rules;
using Election.Rules.Validation;
using NodaTime;
#endregion

namespace Election.Rules.Tests.Guide;

/// <summary>docs/guide/localise.md, as written.</summary>
public sealed class LocaliseTests
{
    private static readonly Page Page = new("docs/guide/localise.md", "Guide/LocaliseTests.cs");

    [Fact]
    public void Words_AreInEitherLanguageAsWritten()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture);

        #region both
        var day = new LocalDate(2026, 11, 1);
        var law = LawInForce.On(day);
        var county = Occasion.General(Level.County, day);
        var district = new ElectoralDistrict { Seats = 4 };

        var explanation = DistrictRules.Seats.Explain(district, county, law);
        Console.WriteLine(explanation.Message.Zh);
        Console.WriteLine(explanation.Message.En);
        Console.WriteLine(explanation.Message.In(new CultureInfo("zh-Hant-TW")));          // any Chinese culture: Chinese; any other: English
        Console.WriteLine(explanation.Citations[0].In(Bilingual.LanguageOf(CultureInfo.GetCultureInfo("fr"))));
        #endregion

        Page.Shows("both", Console);
        Console = new StringWriter(CultureInfo.InvariantCulture);
        var before = CultureInfo.CurrentUICulture;

        #region ui
        var validator = new ElectoralDistrictValidator(law, county, new() { AcceptUndetermined = true });   // one for all languages
        CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");
        Console.WriteLine(validator.Validate(district).Errors[0].ErrorMessage);
        CultureInfo.CurrentUICulture = new CultureInfo("en-GB");
        Console.WriteLine(validator.Validate(district).Errors[0].ErrorMessage);
        #endregion

        CultureInfo.CurrentUICulture = before;
        Page.Shows("ui", Console);
    }
}
