using Election.Rules.Dossiers;
using FsCheck;
using FsCheck.Fluent;

namespace Election.Rules.Tests.Dossiers;

/// <summary>Which district is meant, looked up, agrees with a search through the list, also where ids and names of different districts are alike.</summary>
public sealed class DistrictRegisterTests
{
    private static readonly string?[] Names = ["1", "2", "3", "北", null];

    private static Gen<string?> Name => Gen.Elements(Names);

    private static Gen<(DistrictEntry[] Districts, string? One, string? Other)> Inputs =>
        from districts in Gen.Choose(0, 4).SelectMany(count => (from id in Name from name in Name select new DistrictEntry { Id = id, Name = name }).ArrayOf(count))
        from one in Name
        from other in Name
        select (districts, one, other);

    /// <summary>A district is meant by its id or its name; with one district only, also where none is named.</summary>
    private static bool Belongs(DistrictEntry[] all, DistrictEntry district, string? name) =>
        (name is not null && (name == district.Id || name == district.Name)) || (name is null && all.Length == 1);

    [Fact]
    public void Find_IsTheFirstThatIsMeant() => Laws.Hold<(DistrictEntry[] Districts, string? One, string? Other), Func<DistrictEntry[], string?, DistrictEntry?>>(
        Inputs,
        (all, name) => new DistrictRegister(all).Find(name),
        (all, name) => Array.Find(all, d => d.Id == name),
        (find, x) => ReferenceEquals(find(x.Districts, x.One), Array.Find(x.Districts, d => Belongs(x.Districts, d, x.One))));

    [Fact]
    public void AreOne_WhereTheyAreTheSameNameOrMeanOneDistrict() => Laws.Hold<(DistrictEntry[] Districts, string? One, string? Other), Func<DistrictEntry[], string?, string?, bool>>(
        Inputs,
        (all, one, other) => new DistrictRegister(all).AreOne(one, other),
        (all, one, other) => new DistrictRegister(all).Find(one) == new DistrictRegister(all).Find(other),
        (areOne, x) => areOne(x.Districts, x.One, x.Other) == (x.One == x.Other || Array.Exists(x.Districts, d => Belongs(x.Districts, d, x.One) && Belongs(x.Districts, d, x.Other))));

    [Fact]
    public void ByDistrict_GivesWhatBelongs_InTheOrderOfTheList() => Laws.Hold<(DistrictEntry[] Districts, string?[] Entries), Func<DistrictEntry[], string?[], DistrictEntry, IEnumerable<int>>>(
        from x in Inputs from entries in Name.ArrayOf(6) select (x.Districts, entries),
        (all, entries, district) => new ByDistrict<string?>(entries, e => e).IndexesOf(new DistrictRegister(all).NamesOf(district)),
        (all, entries, district) => new DistrictRegister(all).NamesOf(district).SelectMany(name => Enumerable.Range(0, entries.Length).Where(i => entries[i] == name)),
        (indexes, x) => x.Districts.All(d => indexes(x.Districts, x.Entries, d).SequenceEqual(Enumerable.Range(0, x.Entries.Length).Where(i => Belongs(x.Districts, d, x.Entries[i])))));

    [Fact]
    public void NamesWith_AreThoseThatMeanTheSameDistrict() => Laws.Hold<(DistrictEntry[] Districts, string? One, string? Other), Func<DistrictEntry[], string?, IReadOnlyList<string?>>>(
        Inputs,
        (all, name) => new DistrictRegister(all).NamesWith(name),
        (_, name) => [name],
        (names, x) => names(x.Districts, x.One).Contains(x.Other) == new DistrictRegister(x.Districts).AreOne(x.One, x.Other));
}
