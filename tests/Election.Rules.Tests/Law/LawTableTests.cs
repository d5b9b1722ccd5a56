using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Election.Rules.Tests.Law;

/// <summary>The table of a law and what differs between two agree with asking for each parameter on each occasion.</summary>
public sealed class LawTableTests
{
    private static readonly Gen<LawInForce> Laws =
        from year in Gen.Choose(1979, 2030)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from province in Gen.Elements(null, "11", "14", "21", "32", "33", "41", "44", "51", "53", "320981")
        select LawInForce.On(new LocalDate(year, month, day), province);

    private static IEnumerable<Occasion> Occasions => from level in Enum.GetValues<Level>() from kind in Enum.GetValues<ElectionKind>() select new Occasion(level, kind);

    /// <summary>Each parameter has one line for each of its occasions, with the norm that asking gives, or the reason that asking gives.</summary>
    [Fact]
    public void Entries_HoldForEachOccasionWhatAskingGives() => Prop.ForAll(Laws.ToArbitrary(), law =>
    {
        var entries = law.Entries.ToLookup(e => e.Parameter);
        foreach (var parameter in Parameters.All)
            foreach (var occasion in Occasions)
            {
                var lines = entries[parameter].Where(e => e.Scope.Includes(occasion)).ToList();
                var norm = law.Find(parameter, occasion);
                if (norm is not null && lines.Count == 0) return false;
                if (lines.Count == 0) continue;
                if (lines.Count > 1 || lines[0].Norm != norm) return false;
                if (norm is null && (lines[0].Absence != law.WhyAbsent(parameter, occasion) || lines[0].WhyAbsent is null)) return false;
                if (lines[0].IsKnown != (norm is not null || law.WhyAbsent(parameter, occasion).IsSilence)) return false;
            }
        return true;
    }).QuickCheckThrowOnFailure();

    /// <summary>A law differs from itself in nothing; two differ alike in both directions, and where a line is missing they say the same.</summary>
    [Fact]
    public void Differences_AreThoseThatAskingFinds() => Prop.ForAll(Laws.ToArbitrary(), Laws.ToArbitrary(), (one, two) =>
    {
        if (one.DifferencesTo(one).Any()) return false;
        var there = one.DifferencesTo(two).ToList();
        var back = two.DifferencesTo(one).ToList();
        bool Differ(Parameter parameter, Occasion occasion) => (one.Find(parameter, occasion), two.Find(parameter, occasion)) switch
        {
            (null, null) => one.WhyAbsent(parameter, occasion).IsSilence != two.WhyAbsent(parameter, occasion).IsSilence,
            ({ } a, { } b) => a.Force != b.Force || a.InWords != b.InWords,
            _ => true,
        };
        var asked = one.Entries.Concat(two.Entries).ToLookup(e => e.Parameter);
        return Parameters.All.All(p => Occasions.Where(o => asked[p].Any(e => e.Scope.Includes(o))).All(o =>
            there.Any(c => c.Parameter == p && c.From.Scope.Includes(o)) == Differ(p, o) && back.Any(c => c.Parameter == p && c.To.Scope.Includes(o)) == Differ(p, o)));
    }).QuickCheckThrowOnFailure();

    /// <summary>What the amendment of 2020 changed in numbers: the list that comparing the two texts gives.</summary>
    [Fact]
    public void Differences_OfTheAmendmentOf2020_AreTheThreeThatTheTextsShow()
    {
        var changes = LawInForce.On(new(2020, 10, 17)).DifferencesTo(LawInForce.On(new(2020, 10, 18))).ToList();
        Assert.Equal(["seat-total", "seat-total", "refiling-window"], changes.Select(c => c.Parameter.Id));
        Assert.Equal("base 40, one for each 1500 people, at most 160; maybe fewer than 40 below 2000 people", changes[0].From.Norm!.InWords.En);
        Assert.Equal("base 45, one for each 1500 people, at most 160; maybe fewer than 45 below 2000 people", changes[0].To.Norm!.InWords.En);
        Assert.Equal((450, 1_650_000, 450, 1_550_000), (Of(changes[1].From).Cap, Of(changes[1].From).CapAbove, Of(changes[1].To).Cap, Of(changes[1].To).CapAbove));
        Assert.Equal(AbsenceKind.NotYetLaw, changes[2].From.Absence!.Value.Kind);

        static SeatFormula Of(LawEntry entry) => ((Norm<SeatFormula>)entry.Norm!).Value;
    }
}
