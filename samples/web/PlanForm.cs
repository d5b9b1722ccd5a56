using System.Globalization;
using Election.Rules.Dossiers;
using NodaTime;
using NodaTime.Text;

namespace Election.Rules.Samples.Web;

/// <summary>The form of the page as it was typed, and what of it cannot be read.</summary>
internal sealed class PlanForm
{
    /// <summary>The rows that the page offers.</summary>
    private const int MostDistricts = 8;

    private readonly IFormCollection typed;

    internal PlanForm(IFormCollection? typed = null) => this.typed = typed ?? FormCollection.Empty;

    internal List<Bilingual> Problems { get; } = [];

    /// <summary>What was typed into a field of a row; empty where nothing was.</summary>
    internal string this[string field, int row = 0] => typed[field] is var values && row < values.Count ? values[row]!.Trim() : "";

    internal static IEnumerable<int> Rows => Enumerable.Range(0, MostDistricts);

    /// <summary>Returns the plan, or null where it cannot be read: <see cref="Problems"/> then says why.</summary>
    internal ElectionDossier? Read()
    {
        var day = LocalDatePattern.Iso.Parse(this["day"]);
        if (!day.Success) Problems.Add(new("选举日：应填写日期，如 2026-11-01。", "Election day: a date such as 2026-11-01 is expected."));
        var division = this["division"] is { Length: > 0 } code ? code : null;
        if (division is not null && Province.All.All(p => !division.StartsWith(p.Code, StringComparison.Ordinal))) Problems.Add(new("行政区划代码：没有这样的代码，应如 320102。", "Division: there is no such code; one such as 320102 is expected."));
        var (population, seats) = (Count("population"), Count("seats"));
        DistrictEntry[] districts = [.. Rows.Where(row => this["districtSeats", row] + this["districtPopulation", row] is not "")
            .Select(row => new DistrictEntry { Seats = Count("districtSeats", row), Population = Count("districtPopulation", row) })];
        if (districts.Length == 0) Problems.Add(new("至少应填写一个选区。", "At least one district is expected."));
        return Problems.Count > 0 ? null : new()
        {
            Election = new() { Level = this["level"] == "township" ? Level.Township : Level.County, Division = division, Day = day.Value },
            Area = new() { Population = population, Seats = seats },
            Districts = districts,
        };
    }

    /// <summary>A whole number, or null where nothing was typed: a rule then says that it is missing.</summary>
    private int? Count(string field, int row = 0)
    {
        if (this[field, row] is not { Length: > 0 } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 10_000_000) return count;
        Problems.Add(new($"“{text}”：应为不小于0的整数。", $"'{text}': a whole number from 0 is expected."));
        return null;
    }
}
