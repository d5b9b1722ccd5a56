using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Election.Rules.Tests.Tool;

/// <summary>Seats divided among the units of a table, through the real process.</summary>
public sealed class ApportionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("election-rules-").FullName;

    private static string County => Path.Combine(Paths.Samples, "tables", "towns.csv");

    private static string Villages => Path.Combine(Paths.Samples, "tables", "villages.csv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("largest-remainder", DivisionMethod.LargestRemainder)]
    [InlineData("sainte-lague", DivisionMethod.SainteLague)]
    [InlineData("least-deviation", DivisionMethod.LeastDeviation)]
    public void Json_IsTheDivisionOfTheLibrary(string name, DivisionMethod method)
    {
        var root = Json(County, "--seats", "180", "--method", name);
        Assert.Equal(["method", "seats", "population", "min", "max", "units", "ties", "largestDeviation", "lawAsOf", "provisions", "notes"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal((name, 180, 496333), (root.GetProperty("method").GetString(), root.GetProperty("seats").GetInt32(), root.GetProperty("population").GetInt32()));
        var units = root.GetProperty("units").EnumerateArray().ToList();
        var division = SeatDivision.Of([.. units.Select(u => new PopulationUnit(u.GetProperty("name").GetString()!, u.GetProperty("population").GetInt32()))], 180, method);
        Assert.Equal(180, units.Sum(u => u.GetProperty("seats").GetInt32()));
        Assert.Equal(division.Units.Select(u => (u.Seats, u.Deviation!.Value.ToString().Replace('−', '-'))), units.Select(u => (u.GetProperty("seats").GetInt32(), u.GetProperty("deviation").GetString()!)));
        Assert.Equal(division.LargestDeviation.Size, root.GetProperty("largestDeviation").GetString());
        Assert.All(root.GetProperty("notes").EnumerateArray(), n => Assert.All(new[] { "zh", "en" }, l => Assert.NotEqual("", n.GetProperty(l).GetString())));
    }

    [Fact]
    public void Units_StayInTheOrderOfTheFile_WhichChangesNoSeats()
    {
        var lines = File.ReadAllLines(Villages);
        var reversed = Write(string.Join('\n', [lines[0], .. lines[1..].Reverse()]));
        var seats = Seats(Villages);
        Assert.Equal(lines[1..].Select(l => l.Split(',')[0]), seats.Select(s => s.Name));
        Assert.Equal(seats.AsEnumerable().Reverse(), Seats(reversed));
    }

    [Fact]
    public void Text_HasTheTableItsTotalsTheLawAndTheNotes()
    {
        var run = ElectionRules.Run("apportion", County, "--seats", "180", "--lang", "zh");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Output.Split('\n');
        Assert.Matches("^名称 +人口 +应得名额 +名额 +每名代表人口 +偏差$", lines[0]);
        Assert.Matches(@"^青石镇 +68420 +24\.81 +25 +2736\.8 +−0\.8%$", lines[1]);
        Assert.Matches(@"^合计 +496333 +180\.00 +180 +2757\.4 +最大54\.7%$", lines[21]);
        Assert.Equal("应得名额、每名代表人口四舍五入；偏差一律进到上一个0.1%，不会把超出界限的显示为没有超出。", lines[22]);
        Assert.Equal("按最大余数法分配，每单位至少1名；依据《选举法》（2020年10月18日施行）第十五条第一款（按人口数分配，县的人口特少的乡镇至少一名）。法律没有规定计算方法。", lines[24]);
        Assert.Contains("\n  第1行为标题，略过。\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  第23行“合计”为合计，不计入。\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfDistricts_CitesTheirSize()
    {
        var text = ElectionRules.Run("apportion", Villages, "--seats", "20", "--max", "3", "--method", "least-deviation", "--lang", "en").Output;
        Assert.Contains("Divided by the least deviation, 1 to 3 seats a unit, to serve Electoral Law (2020-10-18), Art. 15(1)", text, StringComparison.Ordinal);
        Assert.Contains("Art. 25(2) (a district one to three)", text, StringComparison.Ordinal);
        Assert.Matches("(?m)^集镇社区 +3105 .* 3 +1035\\.0 ", text);
    }

    /// <summary>Asked of districts: whether any division is within thirty per cent, how small the largest deviation can be, and who stands in the way.</summary>
    [Fact]
    public void OfDistricts_SaysWhetherTheToleranceCanBeKept()
    {
        var blocked = Json(Villages, "--seats", "20", "--max", "3");
        Assert.Equal((false, "51.8%", "30%"), (blocked.GetProperty("feasible").GetBoolean(), blocked.GetProperty("smallestTolerance").GetString(), blocked.GetProperty("tolerance").GetString()));
        var unit = Assert.Single(blocked.GetProperty("blocking").EnumerateArray());
        Assert.Equal(("集镇社区", "too-many-people", 3, 2659), (unit.GetProperty("name").GetString(), unit.GetProperty("reason").GetString(), unit.GetProperty("seats").GetInt32(), unit.GetProperty("most").GetInt32()));
        Assert.Contains("集镇社区：3105人，人口过多，应划出一部分；3名对应1433人至2659人", ElectionRules.Run("apportion", Villages, "--seats", "20", "--max", "3", "--lang", "zh").Output, StringComparison.Ordinal);
        var table = Write("name,population\na,100\nb,210\nc,290\n");
        Assert.True(Json(table, "--seats", "6", "--max", "3").GetProperty("feasible").GetBoolean());
        Assert.Contains("A division exists that keeps every unit within 30% of the mean", ElectionRules.Run("apportion", table, "--seats", "6", "--max", "3", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.False(Json(table, "--seats", "6").TryGetProperty("feasible", out _));
    }

    /// <summary>The law and its numbers are those of the day, and where that day's law is not proved nothing is claimed of it.</summary>
    [Fact]
    public void AsOf_TakesTheLawOfTheDay()
    {
        const string In2016 = "Electoral Law (2015-08-29), Art. 14(1) (by population, a county's smallest township at least one), Electoral Law (2015-08-29), Art. 24(2) (a district one to three)";
        string[] command = ["apportion", Villages, "--seats", "20", "--max", "3", "--lang", "en", "--as-of"];
        Assert.Contains(In2016, ElectionRules.Run([.. command, "2016-01-01"]).Output, StringComparison.Ordinal);
        var early = ElectionRules.Run([.. command, "1999-01-01"]).Output;
        Assert.Contains("What the law of 1999-01-01 said of it is not proved.", early, StringComparison.Ordinal);
        Assert.DoesNotContain("Electoral Law", early, StringComparison.Ordinal);
        Assert.DoesNotContain("30%", early, StringComparison.Ordinal);
        var root = Json(Villages, "--seats", "20", "--max", "3", "--as-of", "2016-01-01");
        Assert.Equal(("2016-01-01", 2, "30%"), (root.GetProperty("lawAsOf").GetString(), root.GetProperty("provisions").GetArrayLength(), root.GetProperty("tolerance").GetString()));
        Assert.Empty(Json(Villages, "--seats", "20", "--as-of", "1999-01-01").GetProperty("provisions").EnumerateArray());
    }

    [Fact]
    public void WithoutALeast_UnitsLeftWithoutASeatAreNamed()
    {
        var table = Write("name,population\na,500\nb,1\n");
        const string Said = "Without a seat: b; in a county each township has at least one (Electoral Law (2020-10-18), Art. 15(1)).";
        string[] command = ["apportion", table, "--seats", "3", "--min", "0", "--as-of", "2021-11-01"];
        var text = ElectionRules.Run([.. command, "--lang", "en"]).Output;
        Assert.Contains("\n" + Said + "\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("smallest township", text, StringComparison.Ordinal);
        Assert.Contains("没有名额的单位：b；在县、自治县，人口特少的乡、民族乡、镇至少应有代表一人（《选举法》（2020年10月18日施行）第十五条第一款）。", ElectionRules.Run([.. command, "--lang", "zh"]).Output, StringComparison.Ordinal);
        Assert.Contains(Said, ElectionRules.Run([.. command, "--lang", "en", "--format", "csv"]).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Without a seat", ElectionRules.Run("apportion", table, "--seats", "3", "--lang", "en").Output, StringComparison.Ordinal);
    }

    /// <summary>Shares are rounded half up and never by floating point.</summary>
    [Fact]
    public void Shares_AreExactAndRoundedHalfUp()
    {
        var table = Write("name,population\na,499999\nb,1500001\n");
        Assert.Equal(["0.50", "1.50"], Json(table, "--seats", "2").GetProperty("units").EnumerateArray().Select(u => u.GetProperty("share").GetString()));
        var halves = Write("name,population\na,7\nb,193\n");
        Assert.Equal(["0.04", "0.97"], Json(halves, "--seats", "1", "--min", "0").GetProperty("units").EnumerateArray().Select(u => u.GetProperty("share").GetString()));
        table = Write("name,population\na,4949999\nb,15050001\n");
        Assert.Equal(["0.49", "1.51"], Json(table, "--seats", "2").GetProperty("units").EnumerateArray().Select(u => u.GetProperty("share").GetString()));
        var large = Write("name,population\na,2147483646\nb,1\n");
        Assert.Equal(["10000000.00", "0.00"], Json(large, "--seats", "10000000").GetProperty("units").EnumerateArray().Select(u => u.GetProperty("share").GetString()));
    }

    [Fact]
    public void Tie_IsToldInEveryForm()
    {
        var table = Write("name,population\nc,5\na,5\nb,5\n");
        var tie = Json(table, "--seats", "5").GetProperty("ties").EnumerateArray().Single();
        Assert.Equal(2, tie.GetProperty("seats").GetInt32());
        Assert.Equal(["a", "b", "c"], tie.GetProperty("units").EnumerateArray().Select(u => u.GetString()));
        Assert.Equal([("c", 1), ("a", 2), ("b", 2)], Seats(table, "5"));
        const string Said = "Tie: a, b, c have exactly equal claims to 2 of the seats; by the order of last resort (more people first, then the name that comes first by its characters' code points) a, b got them for now; the tie is for the election committee (or the congress's standing committee) to decide.";
        Assert.Contains(Said, ElectionRules.Run("apportion", table, "--seats", "5", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains("并列：a、b、c对2个名额的份额完全相等；按人口多者优先、人口相同按名称字符编码先后的办法，暂给a、b；并列由选举委员会（人大常委会）决定。\n", ElectionRules.Run("apportion", table, "--seats", "5", "--lang", "zh").Output, StringComparison.Ordinal);
        Assert.Contains(Said, ElectionRules.Run("apportion", table, "--seats", "5", "--lang", "en", "--format", "csv").Error, StringComparison.Ordinal);
        Assert.Empty(Json(table, "--seats", "6").GetProperty("ties").EnumerateArray());
    }

    [Fact]
    public void Csv_HasAHeadingInTheLanguageAndTheNotesApart()
    {
        var table = Write("name,population\n\"North, upper\",5\n\"The \"\"Mill\"\"\",6\n");
        var run = ElectionRules.Run("apportion", table, "--seats", "2", "--format", "csv", "--lang", "en");
        Assert.Equal("name,population,seats,deviation\n\"North, upper\",5,1,-9.1%\n\"The \"\"Mill\"\"\",6,1,+9.1%\n", run.Output);
        Assert.All(run.Error.TrimEnd('\n').Split('\n'), l => Assert.StartsWith("election-rules: ", l, StringComparison.Ordinal));
        Assert.Contains("Encoding: UTF-8; delimiter: comma.", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("名称,人口,名额,偏差\n", ElectionRules.Run("apportion", table, "--seats", "2", "--format", "csv", "--lang", "zh").Output, StringComparison.Ordinal);
    }

    /// <summary>What it writes as CSV it also reads.</summary>
    [Fact]
    public void Csv_CanBeReadAgain()
    {
        var csv = Write(ElectionRules.Run("apportion", County, "--seats", "180", "--format", "csv", "--lang", "zh").Output);
        Assert.Equal(Seats(County, "180"), Seats(csv, "180"));
    }

    [Fact]
    public void UnitWithoutASeat_HasNoDeviation()
    {
        var table = Write("name,population\na,500\nb,1\n");
        var b = Json(table, "--seats", "3", "--min", "0").GetProperty("units")[1];
        Assert.Equal((0, JsonValueKind.Null, JsonValueKind.Null), (b.GetProperty("seats").GetInt32(), b.GetProperty("deviation").ValueKind, b.GetProperty("perDeputy").ValueKind));
        Assert.Matches("(?m)^b +1 +0\\.01 +0 +— +—$", ElectionRules.Run("apportion", table, "--seats", "3", "--min", "0", "--lang", "en").Output);
        Assert.Contains("\nb,1,0,\n", ElectionRules.Run("apportion", table, "--seats", "3", "--min", "0", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seats: 9 units with at least 1 each take 9 seats; there are 8.", "--seats", "8")]
    [InlineData("--seats: 9 units with at most 3 each hold 27 seats; there are 28.", "--seats", "28", "--max", "3")]
    [InlineData("--seats: '0' cannot be read; expected a whole number from 1 to 10000000", "--seats", "0")]
    [InlineData("--seats: 'ten'", "--seats", "ten")]
    [InlineData("--seats: '-3'", "--seats", "-3")]
    [InlineData("--seats: '1.5'", "--seats", "1.5")]
    [InlineData("--seats: '99999999999'", "--seats", "99999999999")]
    [InlineData("--seats", "--max", "3")]
    [InlineData("--min 3 is more than --max 2", "--seats", "20", "--min", "3", "--max", "2")]
    [InlineData("--min 0", "--seats", "20", "--min", "0", "--method", "least-deviation")]
    [InlineData("--max: '0'", "--seats", "20", "--max", "0")]
    [InlineData("hare", "--seats", "20", "--method", "hare")]
    [InlineData("pdf", "--seats", "20", "--format", "pdf")]
    public void SeatsThatCannotBeDivided_AreOneLine(string said, params string[] arguments)
    {
        var run = ElectionRules.Run(["apportion", Villages, .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seats：9个单位每个至少1名，共需9名；现有8名", "--seats", "8")]
    [InlineData("--seats：9个单位每个至多3名，共容纳27名；现有28名", "--seats", "28", "--max", "3")]
    [InlineData("--seats：“ten”无法识别；应为1至10000000的整数", "--seats", "ten")]
    [InlineData("--min 3 大于 --max 2", "--seats", "20", "--min", "3", "--max", "2")]
    [InlineData("--as-of：“2021-02-30”不是1800年至2299年之间的日期；应写为如2021-11-01", "--seats", "20", "--as-of", "2021-02-30")]
    public void SeatsThatCannotBeDivided_AreOneLineOfChinese(string said, params string[] arguments) =>
        Assert.Equal($"election-rules: {said}\n", ElectionRules.Run(["apportion", Villages, .. arguments, "--lang", "zh"]).Error);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public void Output_IsTheSameEverywhere(string format)
    {
        string[] arguments = ["apportion", County, "--seats", "180", "--as-of", "2021-11-01", "--lang", "en", "--format", format];
        var first = ElectionRules.Run(arguments);
        foreach (var (culture, zone) in new[] { ("tr_TR.UTF-8", "Asia/Kathmandu"), ("ar_SA.UTF-8", "America/St_Johns"), ("de_DE.UTF-8", "UTC") })
            Assert.Equal(first, ElectionRules.Run(arguments, environment: new Dictionary<string, string> { ["LC_ALL"] = culture, ["LANG"] = culture, ["TZ"] = zone, ["TERM"] = "xterm-256color", ["FORCE_COLOR"] = "1" }));
        Assert.DoesNotContain('\u001b', first.Output);
        Assert.DoesNotContain('\r', first.Output);
    }

    [Fact]
    public void Help_NamesTheMethodsAndTheColumns()
    {
        var help = ElectionRules.Run("apportion", "--help").Output;
        Assert.All(new[] { "largest-remainder", "sainte-lague", "least-deviation", "--population-column", "--name-column", "--min", "--max" }, word => Assert.Contains(word, help, StringComparison.Ordinal));
        Assert.Contains("apportion", ElectionRules.Run("--help").Output, StringComparison.Ordinal);
    }

    private static List<(string Name, int Seats)> Seats(string file, string seats = "20") =>
        [.. Json(file, "--seats", seats).GetProperty("units").EnumerateArray().Select(u => (u.GetProperty("name").GetString()!, u.GetProperty("seats").GetInt32()))];

    private static JsonElement Json(string file, params string[] arguments)
    {
        var run = ElectionRules.Run(["apportion", file, "--format", "json", .. arguments]);
        Assert.True(run.ExitCode == 0, string.Create(CultureInfo.InvariantCulture, $"exit {run.ExitCode}: {run.Error}"));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private string Write(string table)
    {
        var file = Path.Combine(folder, Guid.NewGuid().ToString("N") + ".csv");
        File.WriteAllText(file, table, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return file;
    }
}
