namespace Election.Rules;

/// <summary>Which body does an act: one, or either of two. One for which <see cref="Rules.Body"/> has no name is told in words.</summary>
/// <param name="Body">The body.</param>
/// <param name="Or">The other body that may do it as well, or, of one told in words, by whose name it may be meant; or null.</param>
/// <param name="Name">What it is called where it is <see cref="Body.Other"/>, or null.</param>
public readonly record struct ActingBody(Body Body, Body? Or = null, Bilingual? Name = null) : IWorded
{
    /// <summary>Whether it is a body that only words name, so that another body cannot be told from it.</summary>
    internal bool IsNamedInWords => Body == Body.Other;

    /// <summary>Returns whether a body is it.</summary>
    /// <param name="body">The body.</param>
    public bool Includes(Body body) => body == Body || body == Or;

    /// <summary>Returns its name in English.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => Name ?? (Or is { } or
        ? new($"{Wording.Of(Body).Zh}或者{Wording.Of(or).Zh}", $"{Wording.Of(Body).En} or {Wording.Of(or).En}")
        : Wording.Of(Body));

    Bilingual IWorded.InWords => InWords;
}
