using BenchmarkDotNet.Attributes;

namespace Election.Rules.Benchmarks;

/// <summary>Districts proposed for villages on a grid, each adjoining those beside it: 12 exactly, more by the search.</summary>
[MinColumn, MedianColumn]
public class DistrictProposals
{
    private PopulationUnit[] units = [];
    private DistrictingOptions options = DistrictingOptions.Of(Case.Law, Case.Occasion);

    /// <summary>The columns and the rows of the grid.</summary>
    [Params("4×3", "10×10", "20×15", "40×25")]
    public string Grid { get; set; } = "4×3";

    /// <summary>Makes the villages, of 400 to 1,400 people each, the same each time.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var (width, height) = (int.Parse(Grid.Split('×')[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(Grid.Split('×')[1], System.Globalization.CultureInfo.InvariantCulture));
        units = [.. Enumerable.Range(0, width * height).Select(i => new PopulationUnit(Name(i), 400 + i * 7919 % 1001))];
        options = options with
        {
            Adjoining =
            [
                .. from i in Enumerable.Range(0, width * height) where i % width > 0 select (Name(i - 1), Name(i)),
                .. from i in Enumerable.Range(width, width * (height - 1)) select (Name(i - width), Name(i)),
            ],
        };
    }

    /// <summary>Four seats for each five villages.</summary>
    [Benchmark]
    public DistrictProposal Propose() => DistrictProposal.Of(units, units.Length * 4 / 5, options);

    private static string Name(int i) => FormattableString.Invariant($"{i:0000}");
}
