using Election.Rules;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Election.Rules as a service.</summary>
public static class ElectionRulesServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="ElectionLaw"/> as a singleton, made at once: local rules that cannot stand stop the program where it starts,
    /// with the reader's own words, and not at the first request. Called again, it replaces what was added before.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options, such as <c>options => builder.Configuration.GetSection("ElectionRules").Bind(options)</c>; null for the law of the package alone.</param>
    /// <returns>The services.</returns>
    /// <exception cref="UnreadableFileException">A file of local rules cannot be read: the message names the file, the place in it, what was found and what is expected.</exception>
    /// <exception cref="LawDataException">Local rules cannot stand beside others: the message names the two provisions that clash.</exception>
    /// <exception cref="ArgumentException">The division or a reading is not known; the message names the value.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <example>
    /// <code>
    /// builder.Services.AddElectionRules(options =>
    /// {
    ///     options.Division = "410199";
    ///     options.LocalRuleFiles.Add("county-plan.json");
    ///     options.Readings["days-before"] = "E-N-1";
    /// });
    /// </code>
    /// </example>
    public static IServiceCollection AddElectionRules(this IServiceCollection services, Action<ElectionRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new ElectionRulesOptions();
        configure?.Invoke(options);
        return services.Replace(ServiceDescriptor.Singleton(new ElectionLaw(options)));
    }
}
