using System.Globalization;
using Election.Rules.Dossiers;
using NodaTime;
using NodaTime.Text;

namespace Election.Rules.Samples.Web;

/// <summary>The form of the page as it was typed, and what of it cannot be read.</summary>
internal sealed class PlanForm
{
    /// <summary>The rows that the page offers at least; where all are filled in, it offers one more.</summary>
    private const int LeastRows = 8;

    private readonly IFormCollection typed;

    internal PlanForm(IFormCollection? typed = null)
    {
        this.typed = typed ?? FormCollection.Empty;
        Districts = [.. Enumerable.Range(0, Math.Max(this.typed["districtSeats"].Count, this.typed["districtPopulation"].Count)).Select(row => (this["districtSeats", row], this["districtPopulation", row])).Where(d => d is not ("", ""))];
    }

    /// <summary>What cannot be read.</summary>
    internal List<Bilingual> Problems { get; } = [];

    /// <summary>The rows that are filled in, as typed; the rules call them by their place among these.</summary>
    internal IReadOnlyList<(string Seats, string Population)> Districts { get; }

    /// <summary>The same, with empty rows to fill in.</summary>
    internal IEnumerable<(string Seats, string Population)> Rows => Districts.Concat(Enumerable.Repeat(("", ""), Math.Max(1, LeastRows - Districts.Count)));

    /// <summary>What was typed into a field; empty where nothing was.</summary>
    internal string this[string field, int row = 0] => typed[field] is var values && row < values.Count ? values[row]!.Trim() : "";

    /// <summary>Returns the plan, or null where it cannot be read: <see cref="Problems"/> then says why.</summary>
    internal ElectionDossier? Read()
    {
        var day = LocalDatePattern.Iso.Parse(this["day"]);
        if (!day.Success) Problems.Add(new("选举日：应填写日期，如 2026-11-01。", "Election day: a date such as 2026-11-01 is expected."));
        var division = this["division"] is { Length: > 0 } code ? code : null;
        if (division is not null && Province.Find(division) is null) Problems.Add(new("行政区划代码：没有这样的代码，应如 320102。", "Division: there is no such code; one such as 320102 is expected."));
        var (population, seats) = (Count(this["population"]), Count(this["seats"]));
        DistrictEntry[] districts = [.. Districts.Select(d => new DistrictEntry { Seats = Count(d.Seats), Population = Count(d.Population) })];
        if (districts.Length == 0) Problems.Add(new("至少应填写一个选区。", "At least one district is expected."));
        return Problems.Count > 0 ? null : new()
        {
            Election = new() { Level = this["level"] == "township" ? Level.Township : Level.County, Division = division, Day = day.Value },
            Area = new() { Population = population, Seats = seats },
            Districts = districts,
        };
    }

    /// <summary>A whole number, or null where nothing was typed: a rule then says that it is missing.</summary>
    private int? Count(string text)
    {
        if (text.Length == 0) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 10_000_000) return count;
        Problems.Add(new($"“{text}”：应填写0至10000000的整数。", $"'{text}': a whole number from 0 to 10000000 is expected."));
        return null;
    }
}
