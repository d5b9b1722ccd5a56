using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Election.Rules.Tests;

/// <summary>
/// A law that a rule or calculator obeys, checked on random inputs. Every law is shown twice: it holds of the real rule,
/// and it is falsified by a deliberately broken one, so that no law here is one that cannot fail.
/// </summary>
internal static class Laws
{
    /// <summary>How many random inputs each law is tried on: 500, or as many as ELECTION_RULES_CASES says (proof/nightly.sh: 10,000).</summary>
    internal static int Cases { get; } = int.Parse(Environment.GetEnvironmentVariable("ELECTION_RULES_CASES") ?? "500", NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Checks that the law holds of the real judge and that the broken one is caught. A failure prints the replay seed.</summary>
    internal static void Hold<TInput, TJudge>(Gen<TInput> inputs, TJudge real, TJudge broken, Func<TJudge, TInput, bool> law)
    {
        Prop.ForAll(inputs.ToArbitrary(), input => law(real, input)).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
        Assert.True(IsFalsified(inputs, input => law(broken, input)), "The law does not catch the broken judge: it cannot fail.");
    }

    private static bool IsFalsified<TInput>(Gen<TInput> inputs, Func<TInput, bool> law)
    {
        try
        {
            // From a fixed seed: whether the broken judge is caught does not depend on luck.
            Prop.ForAll(inputs.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true).WithReplay(20261121, 7));
            return false;
        }
        catch (Exception e) when (e.Message.Contains("Falsifiable", StringComparison.Ordinal))
        {
            return true;
        }
    }
}
