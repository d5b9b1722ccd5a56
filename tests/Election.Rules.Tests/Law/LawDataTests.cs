using System.Text;
using System.Text.Json;
using NodaTime;

namespace Election.Rules.Tests.Law;

/// <summary>The law data equal the committed list: what a change of the law moves is seen line by line, and nothing moves by accident.</summary>
public sealed class LawDataTests
{
    private static readonly IFormatProvider Inv = System.Globalization.CultureInfo.InvariantCulture;

    private static string Snapshot => Path.Combine(Paths.Root, "tests", "Election.Rules.Tests", "Law", "LawData.txt");

    /// <summary>To accept a change on purpose, run the tests with ELECTION_RULES_ACCEPT=1, commit the file, and raise LawBook.DataVersion once the old one was released.</summary>
    [Fact]
    public void LawData_EqualTheSnapshot()
    {
        var now = Describe();
        if (Environment.GetEnvironmentVariable("ELECTION_RULES_ACCEPT") == "1") File.WriteAllText(Snapshot, now);
        Assert.Equal(File.ReadAllText(Snapshot).ReplaceLineEndings("\n"), now);
    }

    /// <summary>The changelog has a section for the version of the law data.</summary>
    [Fact]
    public void Changelog_HasASectionForTheLawData() =>
        Assert.Contains($"\n## Law data {LawBook.DataVersion}\n", File.ReadAllText(Path.Combine(Paths.Root, "CHANGELOG.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    private static string Describe()
    {
        var text = new StringBuilder($"law data {LawBook.DataVersion}\n");
        foreach (var instrument in LawBook.Standard.Instruments)
            foreach (var edition in instrument.Editions)
                text.Append(Inv, $"{instrument.Id} {edition.Id} {edition.Evidence}{(edition.IsReadInFull ? "" : " in part")}\n");
        foreach (var parameter in Parameters.All)
        {
            text.Append('\n').Append(parameter.Id).Append(parameter.DelegatedBy is { } by ? $" (delegated by {by.Instrument.Id} {by.Article}({by.Paragraph}))" : "").Append('\n');
            foreach (var dated in LawBook.Standard.NormsOf(parameter))
                text.Append(Inv, $"  {dated.Division ?? "nation"} {Iso(dated.From)}..{(dated.Until is { } until ? Iso(until) : "")} {Places(dated.Scope)} {Value(dated.Norm)} {dated.Norm.Force} {dated.Norm.Evidence} ")
                    .AppendJoin(", ", dated.Norm.Citations.Select(c => $"{c.Provision.Instrument.Id} {c.Edition.Id} {(c.Article is { } article ? $"{article}({c.Provision.Paragraph})" : "-")}{(c.Provision.Item > 0 ? $"({c.Provision.Item})" : "")}"))
                    .Append(dated.Under is { } question ? $" [{question.Id}={dated.Reading}]" : "").Append(dated.Norm.Quotation is { } words ? $" “{words}”" : "").Append('\n');
        }
        return text.ToString();
    }

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private static string Places(Scope scope) => $"{string.Join('+', scope.Levels)}/{string.Join('+', scope.Kinds)}";

    private static string Value(Norm norm)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) norm.WriteValue(writer);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
