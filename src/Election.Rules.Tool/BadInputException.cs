namespace Election.Rules.Tool;

/// <summary>An input that cannot be used; what it says is the one line printed.</summary>
internal sealed class BadInputException(Bilingual said) : Exception(said.En)
{
    internal BadInputException(FormattableString zh, FormattableString en)
        : this(Words.Both(zh, en))
    {
    }

    internal Bilingual Said { get; } = said;

    /// <summary>What is wrong on a line of a file.</summary>
    internal static BadInputException At(string file, int line, FormattableString zh, FormattableString en)
    {
        var problem = Words.Both(zh, en);
        return new($"{file}：第{line}行，{problem}", $"{file}: line {line}: {problem}");
    }
}
