using FsCheck;
using FsCheck.Fluent;
using Judge = System.Func<Election.Rules.Resignation, Election.Rules.Occasion, Election.Rules.Verdict>;

namespace Election.Rules.Tests.Mandates;

public sealed class ResignationLaws
{
    private static readonly LawInForce Law = LawInForce.On(new(2026, 11, 1));
    private static readonly Judge Acceptance = (r, o) => ResignationRules.Acceptance.Judge(r, o, Law);
    private static readonly Verdict Lawful = new(Conclusion.Met, Force.Mandatory, 0, 0, 0);

    private static Gen<bool?> Flag => Gen.Elements<bool?>(true, true, true, false, null);

    private static Resignation InOrder => new() { ToBody = Body.CountyStandingCommittee, IsInWriting = true, Members = 31, VotesFor = 20, IsAnnounced = true, IsFiled = true };

    /// <summary>More than half, reckoned by doubling: exactly half is not enough, for even numbers and odd.</summary>
    [Fact]
    public void Acceptance_NeedsMoreThanHalf() => Laws.Hold<(int Members, int Votes), Judge>(
        from members in Gen.Choose(1, 80) from votes in Gen.Choose(0, members) select (members, votes),
        Acceptance, (r, o) => 2 * r.VotesFor == r.Members ? Lawful : Acceptance(r, o),
        (judge, x) => judge(InOrder with { Members = x.Members, VotesFor = x.Votes }, new(Level.County)).Conclusion == (2 * x.Votes > x.Members ? Conclusion.Met : Conclusion.Breached));

    /// <summary>Whatever breaks the article decides; in its absence, whatever is missing. Filing is asked above the county only.</summary>
    [Fact]
    public void Acceptance_OneThingWrongDecides_AndAllMustBeKnown() => Laws.Hold<(Resignation Facts, Level Level), Judge>(
        from written in Flag
        from body in Gen.Elements<Body?>(Body.CountyStandingCommittee, Body.CountyStandingCommittee, Body.Presidium, null)
        from votes in Gen.Elements<int?>(15, 16, 20, null)
        from announced in Flag
        from filed in Flag
        from level in Gen.Elements(Level.County, Level.Prefecture)
        select (new Resignation { IsInWriting = written, ToBody = body, Members = 31, VotesFor = votes, IsAnnounced = announced, IsFiled = filed }, level),
        (r, o) => Acceptance(r, o), (r, o) => Acceptance(r with { IsFiled = r.IsFiled ?? true }, o),
        (judge, x) =>
        {
            var (f, above) = (x.Facts, x.Level == Level.Prefecture);
            var broken = f.IsInWriting == false || f.ToBody == Body.Presidium || f.VotesFor == 15 || f.IsAnnounced == false || (above && f.IsFiled == false);
            var open = f.IsInWriting is null || f.ToBody is null || f.VotesFor is null || f.IsAnnounced is null || (above && f.IsFiled is null);
            return judge(f, new(x.Level)).Conclusion == (broken ? Conclusion.Breached : open ? Conclusion.Undetermined : Conclusion.Met);
        });

    /// <summary>To fall short is a breach of the law only where the resignation was treated as accepted; more than half accepts it, whatever is said.</summary>
    [Fact]
    public void Acceptance_ShortOfTheMajority_BreaksNoLawByItself() => Laws.Hold<(int Votes, bool? Accepted, bool? Announced), Judge>(
        from votes in Gen.Choose(0, 31) from accepted in Flag from announced in Flag select (votes, accepted, announced),
        Acceptance, (r, o) => Acceptance(r with { IsAccepted = null }, o),
        (judge, x) =>
        {
            var verdict = judge(InOrder with { VotesFor = x.Votes, IsAccepted = x.Accepted, IsAnnounced = x.Announced }, new(Level.County));
            return (x.Votes > 15, x.Accepted) switch
            {
                (true, false) => verdict is { Conclusion: Conclusion.Breached, Force: Force.Mandatory },
                (false, false) => verdict.Conclusion == Conclusion.NotApplicable,
                (false, _) => verdict.Conclusion == Conclusion.Breached && verdict.Force == (x.Accepted == true || x.Announced == true ? Force.Mandatory : Force.Guiding),
                _ => verdict.Conclusion == (x.Announced switch { true => Conclusion.Met, false => Conclusion.Breached, _ => Conclusion.Undetermined }),
            };
        });

    /// <summary>Each body is right for exactly the levels that EL 55 gives it: the standing committee of those who elected, the county's own, the township's congress.</summary>
    [Fact]
    public void Acceptance_GoesToTheBodyOfTheArticle() => Laws.Hold<(Body Body, Level Level, bool Municipality), Judge>(
        from body in Gen.Elements(Enum.GetValues<Body>()) from level in Gen.Elements(Enum.GetValues<Level>()) from municipality in Gen.Elements(true, false) select (body, level, municipality),
        Acceptance, (r, o) => Acceptance(r, o with { Unit = null }),
        (judge, x) => judge(InOrder with { ToBody = x.Body }, new(x.Level) { Unit = x is { Level: Level.Province, Municipality: true } ? UnitKind.Municipality : null }).Conclusion
            == (x switch
            {
                (Body.ProvincialStandingCommittee, Level.National, _) or (Body.PrefectureStandingCommittee, Level.Province, false) or (Body.CountyStandingCommittee, Level.Province, _) => true,
                (Body.CountyStandingCommittee, Level.Prefecture or Level.County, _) or (Body.Congress, Level.Township, _) => true,
                _ => false,
            } ? Conclusion.Met : Conclusion.Breached));

    /// <summary>A county that receives the resignation of a province's deputy is told when that holds; in a municipality it always does.</summary>
    [Theory]
    [InlineData(UnitKind.Province, 1)]
    [InlineData(UnitKind.Municipality, 0)]
    [InlineData(null, 1)]
    public void Acceptance_ByACountyOfAProvince_IsSaid(UnitKind? unit, int notices) =>
        Assert.Equal(notices, ResignationRules.Acceptance.Explain(InOrder, new(Level.Province) { Unit = unit }, Law).Notices.Count);

    [Fact]
    public void Acceptance_NamesAllThatIsMissing() => Assert.Equal(
        ["inWriting", "toBody", "members", "votesFor", "announced", "filed"],
        ResignationRules.Acceptance.Explain(new(), new(Level.Prefecture), Law).Missing.Select(f => f.Pointer));

    [Fact]
    public void Counts_AreNeverNegative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Resignation { Members = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Resignation { VotesFor = -1 });
    }
}
