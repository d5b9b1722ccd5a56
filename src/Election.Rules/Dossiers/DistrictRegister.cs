namespace Election.Rules.Dossiers;

/// <summary>
/// Which district is meant: one by its id or its name; with one district only, that one also where none is named. Looked up, never searched
/// for: a dossier may hold every district of the nation.
/// </summary>
internal sealed class DistrictRegister(IReadOnlyList<DistrictEntry> districts)
{
    private readonly ILookup<string, int> named = districts.SelectMany((d, i) => Own(d).Select(name => (name, i))).ToLookup(x => x.name, x => x.i, StringComparer.Ordinal);

    /// <summary>The place in the list of the first district that is meant; null where none is.</summary>
    internal int? IndexOf(string? name)
    {
        foreach (var index in Meant(name)) return index;
        return null;
    }

    /// <summary>The first district that is meant; null where none is.</summary>
    internal DistrictEntry? Find(string? name) => IndexOf(name) is { } index ? districts[index] : null;

    /// <summary>Whether both mean one district; a district that is not listed is meant by one name only.</summary>
    internal bool AreOne(string? one, string? other) => one == other || Meant(one).Intersect(Meant(other)).Any();

    /// <summary>The names by which what belongs to a listed district may name it; null among them where it need not.</summary>
    internal IReadOnlyList<string?> NamesOf(DistrictEntry district) => districts.Count == 1 ? new List<string?>(Own(district)) { null } : Own(district);

    /// <summary>The names that mean the same district as one of them does.</summary>
    internal IReadOnlyList<string?> NamesWith(string? name)
    {
        var meant = Meant(name);
        return meant.Any() ? [.. meant.SelectMany(i => NamesOf(districts[i])).Append(name).Distinct(StringComparer.Ordinal)] : [name];
    }

    /// <summary>An id and a name, those that are stated, each once.</summary>
    internal static string[] Both(string? id, string? name) => id is null ? name is null ? [] : [name] : name is null || name == id ? [id] : [id, name];

    private static string[] Own(DistrictEntry district) => Both(district.Id, district.Name);

    private IEnumerable<int> Meant(string? name) => name is not null ? named[name] : districts.Count == 1 ? [0] : [];
}

/// <summary>The entries of a list by the district that they name.</summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
internal sealed class ByDistrict<TEntry>(IReadOnlyList<TEntry> entries, Func<TEntry, string?> districtOf)
{
    private readonly ILookup<string?, int> named = Enumerable.Range(0, entries.Count).ToLookup(i => districtOf(entries[i]), StringComparer.Ordinal);

    /// <summary>The places in the list of those that name a district by one of its names, in the order of the list.</summary>
    internal IEnumerable<int> IndexesOf(IReadOnlyList<string?> names) => entries.Count == 0 ? [] : names is [var only] ? named[only] : names.SelectMany(name => named[name]).Order();

    /// <summary>Those that name a district by one of its names, in the order of the list.</summary>
    internal IEnumerable<TEntry> Of(IReadOnlyList<string?> names) => entries.Count == 0 ? [] : IndexesOf(names).Select(i => entries[i]);
}
