#region usings
using Election.Rules;
using Election.Rules.Validation;
using NodaTime;
#endregion

namespace Election.Rules.Tests.Guide;

/// <summary>docs/guide/test-your-code.md, as written.</summary>
public sealed class TestYourCodeTests
{
    private static readonly Page Page = new("docs/guide/test-your-code.md", "Guide/TestYourCodeTests.cs");

    #region ours
    // What we believe: at least a third more candidates than seats (EL 31(2)). It rounds down; can that be right?
    public static int LeastCandidates(int seats) => seats + seats / 3;
    #endregion

    [Fact]
    public void OwnCode_IsTestedAsWritten()
    {
        var Console = new StringWriter();

        #region property
        var day = new LocalDate(2026, 11, 1);
        var law = LawInForce.On(day);
        var township = Occasion.General(Level.Township, day);
        for (var seats = 1; seats <= 3; seats++)
        {
            var least = CandidateRange.Of(seats, township, law)!.Value.Least;
            if (LeastCandidates(seats) != least) Console.WriteLine($"{seats} seat(s): {LeastCandidates(seats)} by our code, {least} by law");
        }
        #endregion

        Page.Shows("ours");
        Page.Shows("property", Console);
        Console = new StringWriter();

        #region examples
        var disagreed = CandidateRules.Surplus.Examples.Cast<Example<CandidateSlate>>()
            .Where(e => e.Occasion is { IsDirect: true, Kind: ElectionKind.General } && e.Facts is { Seats: not null, FormalCandidates: not null })
            .Where(e => e.Facts.FormalCandidates < LeastCandidates(e.Facts.Seats!.Value) != (e.Finding == "too-few-candidates"));
        foreach (var example in disagreed) Console.WriteLine($"{example.Title.En}: {example.Conclusion} by law, not by our code");
        #endregion

        Page.Shows("examples", Console);
        Console = new StringWriter();

        #region boundary
        var boundary = DistrictRules.Seats.Boundary!;
        Console.WriteLine(boundary.Label.En);
        foreach (var row in boundary.Rows(day)) Console.WriteLine($"  {row.Value}: {row.Verdicts[0].Conclusion}");
        #endregion

        Page.Shows("boundary", Console);
    }

    #region test
    [Fact]
    public void District_OfFourSeats_IsRefused()
    {
        var day = new LocalDate(2026, 11, 1);                         // a fixed day: a test that asks the clock fails when the law changes
        var validator = new ElectoralDistrictValidator(LawInForce.On(day), Occasion.General(Level.County, day), new() { AcceptUndetermined = true });
        var failure = Assert.Single(validator.Validate(new ElectoralDistrict { Seats = 4 }).Errors);
        Assert.Equal("district.seats", failure.ErrorCode);            // ids are never renamed; messages may be
    }
    #endregion

    [Fact]
    public void Page_ShowsTheTest() => Page.Shows("test");
}
