namespace Election.Rules;

/// <summary>
/// By which law a service judges: the rules of places that the package does not hold, the readings its office has chosen, and the
/// place of whoever states none. Every member but <see cref="Book"/> may come from configuration.
/// </summary>
public sealed class ElectionRulesOptions
{
    /// <summary>The GB/T 2260 code of the place that counts where none is stated, such as 320102; null for national law alone.</summary>
    public string? Division { get; set; }

    /// <summary>The readings chosen for open questions, by their ids, such as <c>days-before</c> and <c>E-N-1</c>. They go before those of a dossier.</summary>
    public IDictionary<string, string> Readings { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The files of local rules, in the form that <c>docs/guide/local-rules.md</c> describes. A path that is not rooted starts at the current directory.</summary>
    public IList<string> LocalRuleFiles { get; } = [];

    /// <summary>The law data to which the files are added: those of the package, or a book with local rules made in code.</summary>
    public LawBook Book { get; set; } = LawBook.Standard;
}
