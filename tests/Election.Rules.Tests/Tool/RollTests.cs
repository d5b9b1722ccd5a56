using System.Reflection;
using System.Text;
using System.Text.Json;
using Election.Rules.Tests.Registration;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Election.Rules.Tests.Tool;

/// <summary>The command roll through its real process. The persons are invented: there is no place 999999.</summary>
public sealed class RollTests : IDisposable
{
    private const string Headings = "选区,姓名,公民身份号码,出生日期\n";

    private static readonly string First = Invented.Number(999_999, new(1980, 5, 1), 1);
    private static readonly string Second = Invented.Number(999_999, new(1990, 7, 8), 2);
    private static readonly string Minor = Invented.Number(999_999, new(2008, 11, 2), 3);

    private readonly string folder = Directory.CreateTempSubdirectory("election-rules-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Good => Headings + $"甲区,虚构一,{First},1980-05-01\n乙区,虚构二,{Second},1990/7/8\n";

    // ---- What is found ----

    [Fact]
    public void ALawfulRoll_Exits0AndCountsItsDistricts()
    {
        var run = Run(Good, "--lang", "en");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("roll.csv: 2 voters in 2 districts. Nothing wrong was found.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Voters  District\n     1  甲区\n     1  乙区\n     2  Total\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Columns not used: 姓名.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "同一公民身份号码重复登记：1人，共2行，其中跨选区1人。（《选举法》（2020年10月18日施行）第五条）\n  第5行（第一选区）、第11行（第二选区）：999999***********4\n", "第13行（第三选区）：999999***********X，17周岁", "第10行（第二选区）：999999************，校验码不符", "出生日期与公民身份号码不符：1行", "上次选举以后新满十八周岁4人")]
    [InlineData("en", "Registered more than once, by identity number: 1 person in 2 rows; in several districts: 1. (Electoral Law (2020-10-18), Art. 5)\n  line 5 (第一选区), line 11 (第二选区): 999999***********4\n", "line 13 (第三选区): 999999***********X, 17 years old", "its check digit does not fit", "Date of birth differs from the identity number: 1 row;", "came of age since the last election: 4")]
    public void TheSample_NamesEveryFaultWithLineDistrictAndArticle(string lang, params string[] said)
    {
        var run = ElectionRules.Run("roll", Sample, "--election-day", "2026-11-01", "--last-election", "2021-11-01", "--lang", lang);
        Assert.Equal(1, run.ExitCode);
        Assert.All(said, s => Assert.Contains(s, run.Output, StringComparison.Ordinal));
    }

    /// <summary>No output, in any form, has an identity number or a name of the sample.</summary>
    [Fact]
    public void NoOutput_HasPersonalDataWhole()
    {
        var rows = File.ReadLines(Sample).Skip(2).Select(l => l.Split(',')).ToList();
        foreach (var format in new[] { "text", "json", "csv" })
        {
            var run = ElectionRules.Run("roll", Sample, "--election-day", "2026-11-01", "--format", format, "--all");
            Assert.All(rows, r => Assert.DoesNotContain(r[3], run.Output + run.Error, StringComparison.Ordinal));
            Assert.All(rows, r => Assert.DoesNotContain(r[3][6..14], run.Output + run.Error, StringComparison.Ordinal));
            Assert.All(rows, r => Assert.DoesNotContain(r[2], run.Output + run.Error, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void AsJson_ItHasEveryCount()
    {
        var run = ElectionRules.Run("roll", Sample, "--election-day", "2026-11-01", "--last-election", "2021-11-01", "--adults", "13", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal((14, 4, true), (root.GetProperty("voters").GetInt32(), root.GetProperty("additions").GetInt32(), root.GetProperty("wrong").GetBoolean()));
        Assert.Equal([5, 5, 4], root.GetProperty("districts").EnumerateArray().Select(d => d.GetProperty("voters").GetInt32()));
        Assert.Equal(["same-person", "under-age", "bad-number", "birth-date-differs"], root.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("kind").GetString()));
        Assert.Equal("roll.single-registration", root.GetProperty("findings")[0].GetProperty("rule").GetString());
        Assert.Contains("只有一个投票权", root.GetProperty("findings")[0].GetProperty("provisions")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(("breached", "guiding"), (root.GetProperty("plausible").GetProperty("conclusion").GetString(), root.GetProperty("plausible").GetProperty("force").GetString()));
        Assert.Equal(JsonValueKind.Null, root.GetProperty("cutOff").ValueKind);
    }

    [Fact]
    public void AsCsv_ItHasOneRowForEachPlaceAndTheSummaryOnStandardError()
    {
        var run = Run(Headings + $"甲,虚构,{First},\n乙,虚构,{First},\n乙,虚构\n", "--format", "csv", "--lang", "en");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["kind,case,line,district,number,detail", $"same-person,1,2,甲,{CitizenIdentityNumber.Parse(First)},", $"same-person,1,3,乙,{CitizenIdentityNumber.Parse(First)},", "broken-row,1,4,,,\"it has 2 cells, and the headings (line 1) 4\""], run.Output.TrimEnd('\n').Split('\n'));
        Assert.Contains("2 voters in 2 districts", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", 0)]
    [InlineData("1", 0)]
    public void MoreVotersThanAdults_IsAWarning(string adults, int exit)
    {
        var run = Run(Good, "--adults", adults, "--lang", "en");
        Assert.Equal(exit, run.ExitCode);
        Assert.Equal(adults == "1", run.Output.Contains("Warning: 2 voters are on the roll, and the population has 1 adults.", StringComparison.Ordinal));
    }

    [Fact]
    public void Age_FollowsTheReading()
    {
        var roll = Headings + $"甲,虚构,{Invented.Number(999_999, new(2008, 11, 1), 3)},\n";
        Assert.Equal(0, Run(roll).ExitCode);
        Assert.Equal(1, Run(roll, "--reading", "age-birthday=day-after").ExitCode);
        Assert.Equal(1, Run(Headings + $"甲,虚构,{Minor},\n").ExitCode);
    }

    [Fact]
    public void ByDefault_TheFirstTwentyAreListedAndAllAreCounted()
    {
        var roll = Headings + string.Concat(Enumerable.Repeat($"甲,虚构,{Minor},\n", 1).Concat(Enumerable.Range(1, 30).Select(i => $"甲,虚构,{Invented.Number(999_999, new(2010, 1, 1), i)},\n")));
        var run = Run(roll, "--lang", "en");
        Assert.Contains("Not eighteen on election day: 31.", run.Output, StringComparison.Ordinal);
        Assert.Contains("… and 11 more (--all lists them)", run.Output, StringComparison.Ordinal);
        Assert.Equal(31, Run(roll, "--all", "--lang", "en").Output.Split('\n').Count(l => l.EndsWith("years old", StringComparison.Ordinal)));
    }

    [Fact]
    public void WithCardsOnly_CardsAreCompared()
    {
        var run = Run("Voter ID\tDistrict\nA-1\t1\nA-2\t1\nA-1\t2\n", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Age not known: 3 rows", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing wrong was found. Ages not known, and not judged: 3.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Voter's card numbers that stand in several rows of one district: 1, in 2 rows;", Run("Voter ID\tDistrict\nA-1\t1\nA-2\t1\nA-1\t1\n", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("voter_id\n0001\n001\n1\n").ExitCode);
    }

    // ---- How rolls are written ----

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16", "utf-16BE", "gbk", "gb18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void ARollInAnyEncodingOfOffices_IsRead(string encoding)
    {
        var bytes = encoding == "utf-8-bom" ? [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)] : Encoded(Good, encoding);
        var run = Run(bytes, "--lang", "zh");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("     1  甲区\n".TrimStart(), run.Output, StringComparison.Ordinal);
    }

    /// <summary>Headings in English, and Chinese characters far behind the first bytes: the encoding is told where they begin.</summary>
    [Theory]
    [InlineData("utf-8", "UTF-8;")]
    [InlineData("gbk", "GB18030 (GBK);")]
    public void AnEncodingThatShowsLate_IsTold(string encoding, string said)
    {
        var roll = new StringBuilder("district,id number\n");
        for (var i = 0; i < 4_000; i++) roll.Append("North,").Append(Invented.Number(999_999, new LocalDate(1970, 1, 1).PlusDays(i), 1)).Append('\n');
        var run = Run(Encoded(roll + $"甲区,{Second}\n", encoding), "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(" 4,000  North\n     1  甲区\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("选区;身份证号\n甲;A\n", "semicolon")]
    [InlineData("选区\t身份证号\r\n甲\tA\r\n", "tab")]
    [InlineData("选区，身份证号\n甲，A\n", "full-width comma")]
    [InlineData("\"选区\",\"身份证号\"\r\"甲\",\"A\"\r", "comma")]
    [InlineData("某镇选民名单,\n2026年,\n选区,居民身份证号码\n\n甲,A\n合计,1\n注：虚构,\n", "comma")]
    [InlineData("序号,选 区（名称）,选民证号,身 份 证 号 *\n1,甲,001,' A \n", "comma")]
    [InlineData("选区,身份证号\n\"甲\",\"A\"\n选区,身份证号\n", "comma")]
    public void ARollAsOfficesKeepIt_IsRead(string roll, string delimiter)
    {
        var run = Run(roll.Replace("A", First, StringComparison.Ordinal), "--lang", "en");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("roll.csv: 1 voter in 1 district.", run.Output, StringComparison.Ordinal);
        Assert.Contains($"delimiter: {delimiter}.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1980-05-01")]
    [InlineData("1980/5/1")]
    [InlineData("1980.05.01")]
    [InlineData("1980年5月1日")]
    [InlineData("19800501")]
    [InlineData("１９８０－５－１")]
    public void ADateAsOfficesWriteIt_IsRead(string date) => Assert.Equal(0, Run(Headings + $"甲,虚构,{First},{date}\n").ExitCode);

    [Fact]
    public void WidthsAndTheLetterX_DoNotMatter()
    {
        var x = Enumerable.Range(1, 99).Select(i => Invented.Number(999_999, new(1980, 5, 1), i)).First(n => n[^1] == 'X');
        var wide = string.Concat(x.ToLowerInvariant().Select(c => (char)(c + 0xFEE0)));
        Assert.Contains("1 person in 2 rows", Run(Headings + $"甲,虚构,{x},\n乙,虚构,{wide},\n", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void StandardInput_IsRead()
    {
        var run = ElectionRules.Run(["roll", "-", "--election-day", "2026-11-01", "--lang", "en"], Good);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("-: 2 voters in 2 districts.", run.Output, StringComparison.Ordinal);
    }

    // ---- What cannot be read ----

    [Theory]
    [InlineData("甲,\"虚构,A,\n乙,虚构,B,\n", "line 2: a quotation mark is not closed before the file ends", 1, false)]
    [InlineData("甲,虚\"构,A,\n乙,虚构,B,\n", "line 2: a quotation mark opens or closes no cell", 1, false)]
    [InlineData("甲,\"虚构,A,\n\"乙\",\"虚构\",B,\n", "line 2: a quotation mark opens or closes no cell", 1, false)]
    [InlineData("甲,虚构,A\n乙,虚构,B,\n", "line 2: it has 3 cells, and the headings (line 1) 4", 1, false)]
    [InlineData("甲,虚,构,A,1980-05-01\n乙,虚构,B,\n", "line 2: it has 5 cells", 1, false)]
    [InlineData("C,虚构,A,\n乙,虚构,B,\n", "line 2: a long number, perhaps of a person, stands where the district should", 1, false)]
    [InlineData("虚构,A,,\n乙,虚构,B,\n", "line 2: an identity number stands in another column", 1, false)]
    [InlineData("虚构,A,1980-05-01,\n乙,虚构,B,\n", "line 2: what stands where the identity number should is none at all", 1, false)]
    [InlineData("甲,虚构,A\u0007,\n乙,虚构,B,\n", "line 2: a control character", 1, false)]
    [InlineData("甲,\"虚\n构\",A,\n乙,虚构,B\n", "line 4: it has 3 cells", 1, false)]
    [InlineData("甲,虚构,A,\n乙,\"虚构,B,", "the file ends within a quoted cell that opens on line 3", 1, true)]
    [InlineData("甲,虚构,A,\n乙,虚", "the file ends in the middle of line 3", 1, true)]
    public void ARowThatCannotBeRead_IsNamedAndTheRestGoesOn(string rows, string said, int read, bool isCutOff)
    {
        var run = Run(Headings + rows.Replace("C", Minor, StringComparison.Ordinal).Replace("A", First, StringComparison.Ordinal).Replace("B", Second, StringComparison.Ordinal), "--lang", "en");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"roll.csv: {read} voter in 1 district.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Rows that cannot be read: 1,", run.Output, StringComparison.Ordinal);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
        Assert.Equal(isCutOff, run.Output.Contains("The file may be cut off:", StringComparison.Ordinal));
        Assert.DoesNotContain(First, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Minor, run.Output, StringComparison.Ordinal);
    }

    /// <summary>A date that cannot be read does not hide that somebody is registered twice.</summary>
    [Fact]
    public void ADateThatCannotBeRead_IsAFindingAndTheRowIsCompared()
    {
        var run = Run(Headings + $"甲,虚构,{First},1980-13-01\n乙,虚构,{First},1980/5/1 0:00:00\n丙,虚构,{Second},不详\n丁,虚构,{Minor},五月\n", "--lang", "en");
        Assert.StartsWith("roll.csv: 4 voters in 4 districts.", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 person in 2 rows", run.Output, StringComparison.Ordinal);
        Assert.Contains("Date of birth that cannot be read: 2 rows;", run.Output, StringComparison.Ordinal);
        Assert.Contains("Not eighteen on election day: 1.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("differs", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("=\"A\"")]
    [InlineData("\"=\"\"A\"\"\"")]
    [InlineData("'A")]
    public void ANumberAsSpreadsheetsExportIt_IsRead(string cell)
    {
        var run = Run(Headings + $"甲,虚构,{cell.Replace("A", First, StringComparison.Ordinal)},1980-05-01\n=\"乙\",虚构,{Second},\n", "--lang", "en");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("1  乙\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AsCsv_NothingIsLeftOutSilentlyAndNoCellIsAFormula()
    {
        var roll = Headings + string.Concat(Enumerable.Range(1, 30).Select(i => $"=1+2,虚构,{Invented.Number(999_999, new(2010, 1, 1), i)},\n"));
        var run = Run(roll, "--format", "csv", "--lang", "en");
        Assert.Contains("10 more cases are not listed (--all lists them)", run.Error, StringComparison.Ordinal);
        Assert.Contains(",'=1+2,", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(",=1+2,", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not listed", Run(roll, "--format", "csv", "--lang", "en", "--all").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAgeThatTurnsOnAReading_NamesIt()
    {
        var roll = Headings + $"甲,虚构,{Invented.Number(999_999, new(2008, 11, 1), 3)},\n";
        Assert.Contains("age-birthday=birthday", Run(roll, "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains("\"id\": \"age-birthday\"", Run(roll, "--format", "json").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("age-birthday=", Run(Good, "--lang", "en").Output, StringComparison.Ordinal);
    }

    // ---- Personal data ----

    [Fact]
    public void ATitleThatNamesAPerson_IsNoHeadingAndNotRepeated()
    {
        var run = Run($"选区负责人,虚构人,身份证号,{Minor}\n选区,责任人虚构人,身份证号（{Minor}）,出生日期\n甲,虚构一,{First},1980-05-01\n", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("identity number: column 3 '身份证号'", run.Output, StringComparison.Ordinal);
        Assert.Contains("Columns not used: column 2.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("虚构", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Minor, run.Output, StringComparison.Ordinal);
    }

    /// <summary>However a roll is damaged, nothing that is printed has the number or the name of a person.</summary>
    [Fact]
    public void ADamagedRoll_ShowsNoPersonalData()
    {
        var random = new Random(20261101);
        string[] names = ["欧阳虚构", "司马假定", "Jonathan Invented", "诸葛某人"];
        for (var n = 0; n < 12; n++)
        {
            var lines = new List<string> { "某镇名单,,,", "选区,姓名,公民身份号码,出生日期" };
            lines.AddRange(names.Select((name, i) => $"第{i + 1}选区,{name},{Invented.Number(999_999, new(1980, 5, 1 + i), i)},1980-05-0{i + 1}"));
            for (var damages = random.Next(1, 4); damages > 0; damages--)
            {
                var (line, at) = (random.Next(lines.Count), 0);
                at = random.Next(lines[line].Length + 1);
                var cells = lines[line].Split(',');
                lines[line] = random.Next(8) switch
                {
                    0 => lines[line][..at],
                    1 => lines[line].Insert(at, ","),
                    2 => lines[line].Insert(at, "\""),
                    3 => lines[line].Insert(at, Invented.Number(999_999, new(1990, 1, 1), 5)),
                    4 => lines[line].Remove(Math.Min(at, lines[line].Length - 1 < 0 ? 0 : lines[line].Length - 1), lines[line].Length == 0 ? 0 : 1),
                    5 when cells.Length > 2 => string.Join(',', [cells[0], .. cells[2..], cells[1]]),
                    6 when line > 1 && cells.Length > 2 => string.Join(',', [cells[2], cells[1], cells[0], .. cells[3..]]),
                    _ => lines[line] + (line + 1 < lines.Count ? lines[line + 1] : "\0"),
                };
            }
            var run = Run(string.Join('\n', lines), "--format", (n % 3) switch { 0 => "text", 1 => "json", _ => "csv" }, "--all");
            var said = run.Output + run.Error;
            Assert.DoesNotMatch("[0-9]{15}", said);
            Assert.All(names, name => Assert.DoesNotContain(name, said, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("张三 320102197001010011", "***")]
    [InlineData("Jonathan 320102197001010011", "***")]
    [InlineData("320102197001010012", "320102***")]
    [InlineData("32张三", "3***")]
    public void AMask_ShowsLeadingDigitsOnly(string cell, string shown) => Assert.StartsWith(shown, CitizenIdentityNumber.MaskOf(cell), StringComparison.Ordinal);

    [Theory]
    [InlineData("320102197001010011", "320102************")]
    [InlineData("32010219700101001X及320102197001010011", "320102************及320102************")]
    [InlineData("320102 19700101 001x", "320102************")]
    [InlineData("320102-19700101-0011", "320102************")]
    [InlineData("３２０１０２１９７００１０１００１１", "************")]
    [InlineData("320102700101001", "320102************")]
    [InlineData("2021-11-01 2021-11-07", "2021-11-01 2021-11-07")]
    [InlineData("32010219700101", "32010219700101")]
    public void AShield_BlotsLongNumbers(string text, string shown) => Assert.Equal(shown, Shield.Blot(text));

    [Fact]
    public void ANumberInAnArgumentOrADossier_IsNotRepeated()
    {
        foreach (var arguments in new string[][] { ["voter", "--born", First, "--election-day", "2026-11-01"], ["voter", First], ["roll", First, "--election-day", First], ["roll", First, "--election-day", "2026-11-01"] })
        {
            var run = ElectionRules.Run(arguments);
            Assert.Equal(2, run.ExitCode);
            Assert.DoesNotContain(First, run.Output + run.Error, StringComparison.Ordinal);
        }
        var dossier = $$"""{"election":{"level":"township"},"voters":[{"id":"{{First}}"},{"id":"{{First}}"}]}""";
        var message = Assert.Throws<UnreadableFileException>(() => Election.Rules.Dossiers.ElectionDossier.Read(Encoding.UTF8.GetBytes(dossier), "x")).Message;
        Assert.Contains("stands here twice", message, StringComparison.Ordinal);
        Assert.DoesNotContain(First, message, StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedBytes_SpoilTheirRowOnly()
    {
        byte[] damaged = [.. Encoding.UTF8.GetBytes(Good), .. "甲"u8[..2], .. Encoding.UTF8.GetBytes($",虚构,{Minor},\n丙区,虚构,{Minor},\n")];
        var run = Run(damaged, "--lang", "en");
        Assert.Contains("line 4: bytes of it are not of the encoding", run.Output, StringComparison.Ordinal);
        Assert.Contains("line 5 (丙区): 999999***********", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(500_000)]
    public void AHugeCell_SpoilsItsRowOnly(int length)
    {
        var huge = new string('9', length);
        foreach (var cell in new[] { huge, "\"" + huge + "\"", "\"" + huge })
        {
            var run = Run(Headings + $"甲,虚构,{cell},\n乙,虚构,{Minor},\n", "--lang", "en");
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("Rows that cannot be read: 1,", run.Output, StringComparison.Ordinal);
            Assert.Contains("  line 3 (乙): 999999***********", run.Output, StringComparison.Ordinal);
            Assert.True(run.Output.Length < 5_000);
        }
    }

    [Fact]
    public void NumbersThatASpreadsheetRounded_AreExplained()
    {
        var run = Run(Headings + "甲,虚构,1.10105E+17,1980-05-01\n", "--lang", "en");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("line 2 (甲): 1**********, it does not have 18 characters", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 numbers are written like 1.1E+17", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("一行\n两行\n", "no roll of voters")]
    [InlineData("姓名,性别\n甲,男\n", "expected a column 公民身份号码 (or 身份证号, 'ID number') or 选民证号")]
    [InlineData("选区,姓名\n甲,乙\n", "the headings known are only 选区")]
    [InlineData("身份证号,公民身份号码\n1,2\n", "line 1: several columns could mean the same: 身份证号, 公民身份号码; leave one")]
    [InlineData("选区,身份证号\n", "there is no voter below the headings of line 1")]
    [InlineData("PK\u0003\u0004", "this is no workbook (.xlsx) that can be read")]
    public void WhatIsNoRoll_IsOneLine(string roll, string said)
    {
        var run = Run(roll, "--lang", "en");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("--election-day is missing, and required", "roll", "x.csv")]
    [InlineData("--election-day：“明天”不是1800年至2299年之间的日期", "roll", "x.csv", "--election-day", "明天", "--lang", "zh")]
    [InlineData("--last-election: expected a day before the election day, 2026-11-01", "roll", "x.csv", "--election-day", "2026-11-01", "--last-election", "2026-11-01", "--lang", "en")]
    [InlineData("--adults: '-1' cannot be read", "roll", "x.csv", "--election-day", "2026-11-01", "--adults", "-1", "--lang", "en")]
    [InlineData("--division：“99”不是内地行政区划的GB/T 2260代码", "roll", "x.csv", "--election-day", "2026-11-01", "--division", "99", "--lang", "zh")]
    [InlineData("--election-day：当日法律关于享有选举权年龄的规定未能查证", "roll", "x.csv", "--election-day", "1950-11-01", "--lang", "zh")]
    [InlineData("x.csv: there is no such file", "roll", "x.csv", "--election-day", "2026-11-01", "--lang", "en")]
    public void BadUsage_Exits2WithOneLine(string said, params string[] arguments)
    {
        var run = ElectionRules.Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Help_TeachesTheHeadingsAndTheExitCodes()
    {
        var help = ElectionRules.Run("roll", "--help").Output;
        Assert.All(new[] { "公民身份号码", "选民证号", "--last-election", "Exit codes: 0", "samples/tables/roll.csv" }, word => Assert.Contains(word, help, StringComparison.Ordinal));
    }

    // ---- The guard of the rows ----

    private static ConstructorInfo Guard { get; } = Assembly.LoadFrom(ElectionRules.Dll).GetType("Election.Rules.Tool.RowGuard", throwOnError: true)!.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Single();

    private static string Guarded(string text, char delimiter = ',')
    {
        using var guard = (TextReader)Guard.Invoke([new StringReader(text), delimiter]);
        return guard.ReadToEnd();
    }

    private static Gen<string> Texts(string alphabet) => from length in Gen.Choose(0, 60) from letters in Gen.ArrayOf(Gen.Elements(alphabet.ToCharArray()), length) select new string(letters);

    /// <summary>What is well written passes unchanged, line breaks within cells included.</summary>
    [Fact]
    public void Guard_PassesWellFormedRows() => Laws.Hold(
        from rows in Gen.ListOf(Gen.ListOf(Texts("a,;\"\n ")), 5) select string.Concat(rows.Select(r => string.Join(',', r.Select(c => "\"" + c.Replace("\"", "\"\"") + "\"")) + "\n")),
        (Func<string, string>)(text => Guarded(text)), text => Guarded(text, ';'),
        (guard, text) => guard(text) == text);

    [Fact]
    public void Guard_PassesWhatHasNoQuotes() => Laws.Hold(
        Texts("ab,; \r\n"), (Func<string, string>)(text => Guarded(text)), text => Guarded(text).Replace("\r\n", "\n"),
        (guard, text) => guard(text) == text);

    /// <summary>Whatever stands in the text, the line numbers behind it stay right.</summary>
    [Fact]
    public void Guard_KeepsEveryLineEnd() => Laws.Hold(
        Texts("a,\"\n"), (Func<string, string>)(text => Guarded(text)), text => Guarded(text).Replace("\u0001q\n", ""),
        (guard, text) => guard(text).Count(c => c == '\n') == text.Count(c => c == '\n'));

    private static string Sample => Path.Combine(Paths.Samples, "tables", "roll.csv");

    private static byte[] Encoded(string text, string encoding)
    {
        var found = encoding.StartsWith("gb", StringComparison.Ordinal) ? CodePagesEncodingProvider.Instance.GetEncoding(encoding)! : Encoding.GetEncoding(encoding);
        return [.. encoding == "utf-8" ? [] : found.GetPreamble(), .. found.GetBytes(text)];
    }

    private Shell.Result Run(string roll, params string[] arguments) => Run(Encoding.UTF8.GetBytes(roll), arguments);

    private Shell.Result Run(byte[] roll, params string[] arguments)
    {
        var path = Path.Combine(folder, "roll.csv");
        File.WriteAllBytes(path, roll);
        return ElectionRules.Run(["roll", path, "--election-day", "2026-11-01", .. arguments]);
    }
}
