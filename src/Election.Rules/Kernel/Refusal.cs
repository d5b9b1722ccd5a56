namespace Election.Rules;

/// <summary>What is refused in code is refused in English, as .NET does; commands and readers of files hand on the Chinese beside it.</summary>
internal static class Refusal
{
    private static readonly object Key = typeof(Refusal);

    /// <summary>Adds the Chinese of a message.</summary>
    internal static T InChinese<T>(this T refused, string zh)
        where T : Exception
    {
        refused.Data[Key] = zh;
        return refused;
    }

    /// <summary>What was refused, without the name of the parameter that .NET adds; in English only where nothing else is known.</summary>
    internal static Bilingual InWords(this Exception refused)
    {
        var en = refused.Message.Split(" (Parameter", 2)[0];
        return new(refused.Data[Key] as string ?? en, en);
    }
}
