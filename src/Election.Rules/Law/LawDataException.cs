namespace Election.Rules;

/// <summary>Law data that cannot stand: two values at once, or one without room for it. The message is English; <see cref="In"/> says the same in Chinese.</summary>
public sealed class LawDataException : Exception
{
    internal LawDataException(Bilingual said)
        : base(said.En) => Said = said;

    internal Bilingual Said { get; }

    /// <summary>Returns the message in the given language.</summary>
    /// <param name="language">The language wanted.</param>
    public string In(Language language) => Said.In(language);
}
