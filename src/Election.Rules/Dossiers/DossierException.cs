namespace Election.Rules.Dossiers;

/// <summary>A dossier that cannot be read: it names the file, the place, what was found and what was expected.</summary>
public sealed class DossierException : Exception
{
    /// <summary>Creates the error. A run of fifteen digits or more in it, which may be somebody's number, is masked.</summary>
    /// <param name="file">The name of the file, or of the input.</param>
    /// <param name="place">A JSON Pointer or a line, or empty for the whole file.</param>
    /// <param name="problem">What was found and what was expected.</param>
    public DossierException(string file, string place, string problem)
        : base(Shield.Blot(place.Length == 0 ? $"{file}: {problem}" : $"{file}: {place}: {problem}")) => (File, Place) = (file, Shield.Blot(place));

    /// <summary>Creates an empty error.</summary>
    public DossierException()
        : this("", "", "")
    {
    }

    /// <summary>Creates an error with a message.</summary>
    /// <param name="message">The message.</param>
    public DossierException(string message)
        : this("", "", message)
    {
    }

    /// <summary>Creates an error with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public DossierException(string message, Exception innerException)
        : base(message, innerException) => (File, Place) = ("", "");

    /// <summary>The name of the file, or of the input.</summary>
    public string File { get; }

    /// <summary>A JSON Pointer or a line, or empty for the whole file.</summary>
    public string Place { get; }
}
