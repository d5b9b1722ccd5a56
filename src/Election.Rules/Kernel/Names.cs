namespace Election.Rules;

/// <summary>
/// Sets of names held as lists. Short lists, which is all that one district has, are compared name by name without any
/// allocation; a set is built only for long ones.
/// </summary>
internal static class Names
{
    private const int Short = 128;

    internal static bool Contains(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
            if (names[i] == name) return true;
        return false;
    }

    /// <summary>Whether no earlier place of the list has the same name.</summary>
    internal static bool IsFirst(IReadOnlyList<string> names, int index)
    {
        for (var i = 0; i < index; i++)
            if (names[i] == names[index]) return false;
        return true;
    }

    /// <summary>How many different names a list has, those of another list left out.</summary>
    internal static int CountDistinct(IReadOnlyList<string> names, IReadOnlyList<string> except)
    {
        if (names.Count > Short || except.Count > Short)
        {
            var set = new HashSet<string>(names, StringComparer.Ordinal);
            set.ExceptWith(except);
            return set.Count;
        }
        var count = 0;
        for (var i = 0; i < names.Count; i++)
            if (IsFirst(names, i) && !Contains(except, names[i])) count++;
        return count;
    }
}
