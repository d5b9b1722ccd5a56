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

    /// <summary>The same days and places, with a reading of one question or two chosen.</summary>
    private static readonly Gen<LawInForce> ReadLaws =
        from law in Laws
        from first in Gen.Elements<Interpretation>(Interpretations.All)
        from one in Gen.Elements<Reading>(first.Readings)
        from second in Gen.Elements<Interpretation>(Interpretations.All)
        from two in Gen.Elements<Reading>(second.Readings)
        select law.With(first, one.Id).With(second, two.Id);

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

    /// <summary>
    /// The reading that a line names is the one chosen, and the line holds by it alone: read otherwise, the law says there
    /// something else or nothing. Where a line names none, its norm is unconditional and speaks of each of the line's occasions itself.
    /// </summary>
    [Fact]
    public void Entries_NameTheReadingOnWhichTheyRest() => Prop.ForAll(ReadLaws.ToArbitrary(), law => law.Entries.Where(e => e.Norm is not null).All(entry => Occasions.Where(entry.Scope.Includes).All(occasion =>
        entry.Reading is { } rests
            ? law.Reading(rests.Question) == rests.Reading && rests.Question.Readings.Any(r => law.With(rests.Question, r.Id).Find(entry.Parameter, occasion) != entry.Norm)
            : law.NormsThatHold(entry.Parameter).Any(n => n.Norm == entry.Norm && n.Under is null && n.Scope.Includes(occasion))))).QuickCheckThrowOnFailure();

    /// <summary>A number borrowed from general elections is a line of its own.</summary>
    [Fact]
    public void Entries_OfABorrowedNumber_StandApartFromTheProvisionsOwn()
    {
        var law = LawInForce.On(new(2021, 11, 1)).With(Interpretations.ByElectionCalendar, "general-numbers");
        var lines = law.Entries.Where(e => e.Parameter == Parameters.VoterListLead && e.Norm is not null).ToList();
        Assert.Equal(2, lines.Count);
        Assert.Equal((ElectionKind.General, null), (Assert.Single(lines[0].Scope.Kinds), lines[0].Reading));
        Assert.Equal((ElectionKind.ByElection, new EntryReading(Interpretations.ByElectionCalendar, "general-numbers")), (Assert.Single(lines[1].Scope.Kinds), lines[1].Reading));
        Assert.Equal(("by-election-calendar=general-numbers", false), (lines[1].Reading!.ToString(), lines[1].Reading!.IsDefault));
    }

    /// <summary>A line holds at each of its levels for each of its kinds.</summary>
    [Fact]
    public void Entries_HoldForEveryKindAtEveryLevel() => Prop.ForAll(ReadLaws.ToArbitrary(), law => law.Entries.All(e =>
        e.Scope.Levels.All(level => e.Scope.Kinds.All(kind => e.Scope.Includes(new Occasion(level, kind)))))).QuickCheckThrowOnFailure();

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
