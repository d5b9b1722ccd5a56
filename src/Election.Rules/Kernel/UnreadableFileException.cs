namespace Election.Rules;

/// <summary>
/// A dossier, a report or a file of local rules that cannot be read: it names the file, the place, what was found and what was expected.
/// The message is English; <see cref="In"/> says the same in Chinese.
/// </summary>
public sealed class UnreadableFileException : Exception
{
    /// <summary>Creates the error. A run of fifteen digits or more in it, which may be somebody's number, is masked.</summary>
    /// <param name="file">The name of the file, or of the input.</param>
    /// <param name="place">A JSON Pointer or a line, or empty for the whole file.</param>
    /// <param name="problem">What was found and what was expected.</param>
    public UnreadableFileException(string file, string place, string problem)
        : this(file, place, new Bilingual(problem, problem))
    {
    }

    /// <summary>Creates the error in both languages. A run of fifteen digits or more in it, which may be somebody's number, is masked.</summary>
    /// <param name="file">The name of the file, or of the input.</param>
    /// <param name="place">A JSON Pointer or a line, or empty for the whole file.</param>
    /// <param name="problem">What was found and what was expected.</param>
    public UnreadableFileException(string file, string place, Bilingual problem)
        : this(file, new Bilingual(place, place), problem)
    {
    }

    /// <summary>Creates an empty error.</summary>
    public UnreadableFileException()
        : this("", "", "")
    {
    }

    /// <summary>Creates an error with a message.</summary>
    /// <param name="message">The message.</param>
    public UnreadableFileException(string message)
        : this("", "", message)
    {
    }

    /// <summary>Creates an error with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public UnreadableFileException(string message, Exception innerException)
        : base(message, innerException) => (File, Place, Said) = ("", "", new(message, message));

    internal UnreadableFileException(string file, Bilingual place, Bilingual problem)
        : base(Joined(": ", file, place.En, problem.En)) => (File, Place, Said) = (file, Shield.Blot(place.En), new(Joined("：", file, place.Zh, problem.Zh), Message));

    /// <summary>The name of the file, or of the input.</summary>
    public string File { get; }

    /// <summary>A JSON Pointer or a line, or empty for the whole file.</summary>
    public string Place { get; }

    internal Bilingual Said { get; }

    /// <summary>Returns the message in the given language.</summary>
    /// <param name="language">The language wanted.</param>
    public string In(Language language) => Said.In(language);

    private static string Joined(string colon, params string[] parts) => Shield.Blot(string.Join(colon, parts.Where(p => p.Length > 0)));
}
