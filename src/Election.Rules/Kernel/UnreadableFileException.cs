namespace Election.Rules;

/// <summary>A dossier, a report or a file of local rules that cannot be read: it names the file, the place, what was found and what was expected.</summary>
public sealed class UnreadableFileException : Exception
{
    /// <summary>Creates the error. A run of fifteen digits or more in it, which may be somebody's number, is masked.</summary>
    /// <param name="file">The name of the file, or of the input.</param>
    /// <param name="place">A JSON Pointer or a line, or empty for the whole file.</param>
    /// <param name="problem">What was found and what was expected.</param>
    public UnreadableFileException(string file, string place, string problem)
        : base(Shield.Blot(place.Length == 0 ? $"{file}: {problem}" : $"{file}: {place}: {problem}")) => (File, Place) = (file, Shield.Blot(place));

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
        : base(message, innerException) => (File, Place) = ("", "");

    /// <summary>The name of the file, or of the input.</summary>
    public string File { get; }

    /// <summary>A JSON Pointer or a line, or empty for the whole file.</summary>
    public string Place { get; }
}
