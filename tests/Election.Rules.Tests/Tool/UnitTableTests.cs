using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Election.Rules.Tests.Tool;

/// <summary>What offices keep as tables is read as it was plainly meant; what is doubtful is refused, naming the place and the cure.</summary>
public sealed class UnitTableTests : IDisposable
{
    private static readonly string[] Words = ["名称", "人口", "人口数（人）", "选民数", "序号", "相邻", "合计", "小计", "注：x", "甲村", "乙村", "丙村", "甲村、乙村", "\"", "\"\"", ",", "\t", ";", "，", "\n", "\r", "\r\n", "1", "12", "1,234", "１２", "0", "-3", "1.5", "99999999999", " ", "　", "\u200b", "\ud842\udfb7"];

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GBK")!;

    private readonly string folder = Directory.CreateTempSubdirectory("election-rules-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // ---- Encodings ----

    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", "UTF-8;" }, { "utf-8-bom", "UTF-8 (BOM)" }, { "utf-16", "UTF-16 LE" }, { "utf-16BE", "UTF-16 BE" }, { "gbk", "GB18030 (GBK)" }, { "gb18030", "GB18030 (GBK)" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Table_InAnyEncodingOfOffices_IsRead(string encoding, string said)
    {
        const string Table = "村名,人口数\r\n上河村,1820\r\n下河村,1465\r\n";
        var table = Read(Encoded(Table, encoding));
        Assert.Equal([("上河村", 1820), ("下河村", 1465)], table.Units);
        Assert.Contains(said, table.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_WithCharactersThatOnlyGb18030Has_IsRead() =>
        Assert.Equal([("𠮷村", 12), ("㐂村", 34)], Read(Encoded("村名,人口\n𠮷村,12\n㐂村,34\n", "gb18030")).Units);

    /// <summary>Whatever Chinese characters a table of GBK holds, it is told from UTF-8, damaged or not.</summary>
    [Fact]
    public void Table_OfAnyCharactersInGbk_IsNotTakenForUtf8()
    {
        var random = new Random(2026);
        for (var i = 0; i < 1000; i++)
        {
            var name = string.Concat(Enumerable.Range(0, 12).Select(_ => (char)random.Next(0x4E00, 0x9FA6)));
            Assert.Equal([(name, 12)], Read(Gbk.GetBytes($"村名,人口\n{name},12\n")).Units);
        }
    }

    public static TheoryData<string, string, string> Damaged => new()
    {
        { "GBK with a byte that none has", "B4E5C3FB2CC8CBBFDA0AD2D2B4E52C3333FF0A", "line 2: bytes of this line are no UTF-8 nor GB18030" },
        { "GBK cut within a character", "B4E5C3FB2CC8CBBFDA0AD2D2B4E52C330ABCD7B4", "line 3: bytes of this line" },
        { "UTF-8 with a damaged byte", Convert.ToHexString([.. "村名,人口\n上河村,12\n"u8, 0xE4, 0xB8, .. ",3\n"u8]), "line 3: the file is UTF-8, and bytes of this line are damaged" },
        { "UTF-8 with a mark and a damaged byte", Convert.ToHexString([0xEF, 0xBB, 0xBF, .. "a,1\n"u8, 0xC3, .. ",3\n"u8]), "line 2: bytes of this line are no UTF-8" },
        { "UTF-16 with half a pair", "FFFE610042D82C0031000A00", "line 1: bytes of this line are no UTF-16 LE" },
        { "UTF-16 of an odd length", "FFFE61002C0031000A0032", "line 2: bytes of this line are no UTF-16 LE" },
        { "UTF-16 without a mark", "610000002C00", "line 1: a zero byte" },
        { "a control character", Convert.ToHexString("村,人口\n甲\u001b[31m,3\n"u8), "line 2: a control character (U+001B)" },
        { "a workbook", "504B0304140000000000", "workbook" },
        { "an old workbook", "D0CF11E0A1B11AE1", "workbook" },
        { "nothing", "", "empty" },
        { "a mark alone", "EFBBBF", "no table" },
    };

    [Theory]
    [MemberData(nameof(Damaged))]
    public void Table_OfDamagedBytes_IsRefusedNamingTheLine(string name, string hex, string said) => AssertRefused(Convert.FromHexString(hex), said, name);

    // ---- Delimiters, quotes, line ends ----

    [Theory]
    [InlineData("村名,人口\n上河村,1820\n下河村,1465\n", "comma")]
    [InlineData("村名\t人口\r\n上河村\t1,820\r\n下河村\t1465", "tab")]
    [InlineData("村名;人口\r上河村;1820\r下河村;1465\r", "semicolon")]
    [InlineData("村名，人口\n上河村，1820\n下河村，1465\n", "full-width comma")]
    [InlineData("\"村名\",\"人口\"\n\"上河村\",\"1,820\"\n \"下河村\" , 1465 \n", "comma")]
    [InlineData("\n\n村名,人口,相邻\n,,\n上河村,1820,下河村;下河村\n\n下河村,1465,上河村\n,,\n", "comma")]
    [InlineData("上河村\t1820\n下河村\t1465\n", "tab")]
    public void Table_WithAnyDelimiterAndLineEnd_IsRead(string table, string delimiter)
    {
        var read = Read(table);
        Assert.Equal([("上河村", 1820), ("下河村", 1465)], read.Units);
        Assert.Contains($"delimiter: {delimiter}.", read.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_OfQuotedCells_KeepsWhatTheyHold()
    {
        var read = Read("name,population\n\"North, upper\",5\n\"The \"\"Mill\"\"\",6\n\"New\nTown\",7\n\"东\n村\",8\n");
        Assert.Equal(["North, upper", "The \"Mill\"", "New Town", "东村"], read.Units.Select(u => u.Name));
    }

    [Theory]
    [InlineData("村,人口\n甲,\"3\n乙,4\n", "line 2: a quotation mark")]
    [InlineData("村,人口\n甲\"x,3\n", "line 2: a quotation mark")]
    [InlineData("村,人口\n甲,3\n\"乙\"\"", "line 3: a quotation mark")]
    [InlineData("村名\n甲\n", "no table")]
    [InlineData("\n \n,,\n", "no table")]
    [InlineData("村,人口\n甲,1,234\n", "line 2: it has 3 cells, and the headings 2")]
    [InlineData("村,人口,备注\n甲,1,234,\n", "line 2: it has 4 cells, and the headings 3")]
    public void Table_WithoutCellsThatCanBeTold_IsRefused(string table, string said) => AssertRefused(table, said);

    // ---- Headings ----

    [Theory]
    [InlineData("名称,人口")]
    [InlineData("单位,人口数")]
    [InlineData("选区名称,总人口")]
    [InlineData("行政村,户籍人口")]
    [InlineData("村（居）,常住人口")]
    [InlineData("乡 镇,人口数（人）")]
    [InlineData("街道,人口总数(人)")]
    [InlineData("社区,2023年末户籍人口")]
    [InlineData("单位名称,人口数/人")]
    [InlineData("名　称,人　口　数：")]
    [InlineData("Name,Population")]
    [InlineData("VILLAGE NAME,Total Population")]
    [InlineData("Township,people")]
    [InlineData("Ｎａｍｅ,Ｐｏｐ．")]
    [InlineData("项目,人口")]
    public void Headings_OfNamesAndPopulations_AreKnown(string headings) => Assert.Equal([("甲", 3), ("乙", 4)], Read($"\uFEFF{headings}\n甲,3\n乙,4\n").Units);

    [Fact]
    public void Columns_AreFoundInAnyOrderAmongOthers()
    {
        var read = Read("序号,人口数,面积,村名,备注\n1,3,10,甲,\n2,4,20,乙,x\n");
        Assert.Equal([("甲", 3), ("乙", 4)], read.Units);
        Assert.Contains("Taken as the name: column 4 '村名'; as the population: column 2 '人口数'.", read.Notes, StringComparison.Ordinal);
        Assert.Contains("Columns not used: 序号, 面积, 备注.", read.Notes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("村,户籍人口,常住人口\n甲,3,4\n", "several columns could be the population: column 2 '户籍人口', column 3 '常住人口'; choose one with --population-column")]
    [InlineData("村,人口,人口\n甲,3,3\n", "several columns could be the population")]
    [InlineData("村,选民数\n甲,3\n", "column 2 '选民数' counts voters; seats follow population, not voters")]
    [InlineData("unit,registered voters\na,3\n", "counts voters")]
    [InlineData("村,面积\n甲,3\n", "no column is headed as a population")]
    [InlineData("乡镇,村,人口\n甲,乙,3\n", "several columns could be the names: column 1 '乡镇', column 2 '村'; choose one with --name-column")]
    [InlineData("备注,人口,面积\n,3,5\n", "no column is headed as names")]
    [InlineData("村,人口（万人）\n甲,3\n", "does not count people one by one")]
    [InlineData("单位：万人,\n村,人口\n甲,3\n", "line 1: '单位：万人'")]
    [InlineData("5,6\n村,人口\n甲,3\n", "line 1: numbers stand above the headings of line 2")]
    [InlineData("村,人口\n", "there is no unit below the headings")]
    [InlineData("甲,1,5\n乙,2,6\n", "not just one column of names and one of numbers (text: column 1; numbers: column 2, column 3)")]
    [InlineData("甲,丙,5\n乙,丁,6\n", "text: column 1, column 2")]
    public void Headings_ThatLeaveADoubt_AreRefused(string table, string said) => AssertRefused(table, said);

    [Theory]
    [InlineData("乡镇,村,户籍人口,常住人口\n丙,甲,9,3\n丙,乙,9,4\n", "村", "常住人口")]
    [InlineData("乡镇,村,户籍人口,常住人口 (人)\n丙,甲,9,3\n丙,乙,9,4\n", "2", "常住人口")]
    [InlineData("序,甲的,人口,人口\n1,甲,9,3\n2,乙,9,4\n", "甲的", "4")]
    [InlineData("1,甲,3\n2,乙,4\n", "2", "3")]
    [InlineData("项目,数目\n甲,3\n乙,4\n", "1", "2")]
    [InlineData("项目,数目\n甲,3\n乙,4\n", "项目", "数目")]
    public void Columns_ThatOptionsName_AreTaken(string table, string name, string population) =>
        Assert.Equal([("甲", 3), ("乙", 4)], Read(Encoding.UTF8.GetBytes(table), population, name).Units);

    [Theory]
    [InlineData("村,人口\n甲,3\n", "--population-column", "面积", "no column is headed so; the headings are column 1 '村', column 2 '人口'")]
    [InlineData("村,人口\n甲,3\n", "--population-column", "3", "no column is headed so")]
    [InlineData("村,人口\n甲,3\n", "--name-column", "人口", "cannot be both the names and the populations")]
    [InlineData("村,人口,选民数\n甲,3,2\n", "--population-column", "选民数", "counts voters")]
    [InlineData("村,人口,人口\n甲,3,2\n", "--population-column", "人口", "several columns are headed so")]
    [InlineData("甲,3\n", "--name-column", "9", "give its heading, or its number from 1 to 2")]
    [InlineData("村,人口\n甲,3\n", "--name-column", "", "no column is headed so")]
    public void Columns_ThatOptionsCannotName_AreRefused(string table, string option, string value, string said) => AssertRefused(ElectionRules.Run("apportion", Write(table), "--seats", "20", option, value), said, table);

    [Fact]
    public void TitleRows_AboveTheHeadings_AreLeftOutAndSaid()
    {
        var read = Read("某县2023年各村人口,,\n,,单位：人\n2023,,\n序号,村,人口\n1,甲,3\n2,乙,4\n");
        Assert.Equal([("甲", 3), ("乙", 4)], read.Units);
        Assert.Contains("Lines 1, 2, 3 left out: title.", read.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_WithoutHeadings_IsReadWhereOnlyOneColumnIsNumbers()
    {
        var read = Read("人口表,\n甲,3\n乙,4\n合计,7\n");
        Assert.Equal([("甲", 3), ("乙", 4)], read.Units);
        Assert.Contains("There are no headings.", read.Notes, StringComparison.Ordinal);
        Assert.Contains("Taken as the name: column 1; as the population: column 2.", read.Notes, StringComparison.Ordinal);
    }

    // ---- Numbers ----

    [Theory]
    [InlineData("1234")]
    [InlineData("1,234")]
    [InlineData("1 234")]
    [InlineData("1\u00a0234")]
    [InlineData("1，234")]
    [InlineData("１２３４")]
    [InlineData("１，２３４　人")]
    [InlineData(" 1234人 ")]
    public void Number_PlainlyMeant_IsRead(string number) => Assert.Equal([("甲", 1234), ("乙", 4)], Read($"村\t人口\n甲\t{number}\n乙\t4\n").Units);

    [Theory]
    [InlineData("1.5", "people are whole")]
    [InlineData("1234.00", "people are whole")]
    [InlineData("1.2万", "is not written out; write every digit")]
    [InlineData("三百", "is not written out")]
    [InlineData("12,34", "not parted by threes")]
    [InlineData("1234,567", "not parted by threes")]
    [InlineData("1,234 567", "no whole number")]
    [InlineData("-5", "is negative")]
    [InlineData("−5", "is negative")]
    [InlineData("", "is no number of people; write it")]
    [InlineData("人", "is no number of people; write it")]
    [InlineData("约300", "is an estimate")]
    [InlineData("300左右", "is an estimate")]
    [InlineData("0", "is nobody")]
    [InlineData("0人", "is nobody")]
    [InlineData("0123", "begins with 0")]
    [InlineData("2147483648", "is beyond 2147483647")]
    [InlineData("99999999999999999999999999", "is beyond")]
    [InlineData("9999999999", "is beyond")]
    [InlineData("#REF!", "is an error of the spreadsheet; put its formula right")]
    [InlineData("=1+2", "no whole number")]
    [InlineData("1e3", "no whole number")]
    [InlineData("¹²", "no whole number")]
    [InlineData("٣", "no whole number")]
    public void Number_ThatIsDoubtful_IsRefusedNamingPlaceValueAndCure(string number, string said)
    {
        var error = AssertRefused($"村\t人口\n甲\t3\n乙\t{number}\n丙\t4\n", said);
        Assert.Contains($"line 3: column 2 '人口': '{Shield.Blot(number.Trim())}' ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Populations_ThatAddUpBeyondTheirLimit_AreRefused() => AssertRefused("村,人口\n甲,2147483647\n乙,1\n", "add up to 2147483648");

    // ---- Totals, remarks, names ----

    [Theory]
    [InlineData("合计,7")]
    [InlineData("合　计,7人")]
    [InlineData("全县总计,7")]
    [InlineData("共计：,7")]
    [InlineData("Total,7")]
    [InlineData("sum,7")]
    [InlineData("小计,7")]
    [InlineData("合计（人）,7")]
    [InlineData("【合计】,7")]
    [InlineData("合计：7人,7")]
    [InlineData("合计：7人,")]
    [InlineData("总数,7")]
    [InlineData("总计数,7")]
    [InlineData("总人口,7")]
    [InlineData("总人数（人）,7")]
    [InlineData("2023年末总人口,7")]
    [InlineData("全镇总数,7")]
    [InlineData("全乡总人口,7")]
    [InlineData("全县合计,7")]
    [InlineData("全区总计：,7")]
    [InlineData("全市人口,7")]
    [InlineData("全县,7")]
    [InlineData("全 镇,7人")]
    public void TotalRow_AtTheFoot_IsLeftOutAndSaid(string foot)
    {
        var read = Read($"村,人口\n甲,3\n乙,4\n{foot}\n");
        Assert.Equal([("甲", 3), ("乙", 4)], read.Units);
        Assert.Contains("Line 4 '", read.Notes, StringComparison.Ordinal);
        Assert.Contains("left out: total.", read.Notes, StringComparison.Ordinal);
        Assert.Empty(read.Warnings);
    }

    [Theory]
    [InlineData("序号,村,人口\n1,甲,3\n2,乙,4\n合计,,7\n", "Line 4 '合计' left out: total.")]
    [InlineData("序号,村,人口\n,合计,7\n1,甲,3\n2,乙,4\n", "Line 2 '合计' left out: total.")]
    [InlineData("村,人口\n甲,3\n乙,4\n,7\n", "Line 4 left out: it has no name and is the sum of the others.")]
    [InlineData("村,人口\n全县,7\n甲,3\n乙,4\n", "Line 2 '全县' left out: total.")]
    [InlineData("村,人口\n总人口（人）,7\n甲,3\n乙,4\n", "Line 2 '总人口（人）' left out: total.")]
    [InlineData("序号,村,人口\n1,甲,3\n2,乙,4\n全县,,7\n", "Line 4 '全县' left out: total.")]
    [InlineData("某镇各村人口,\n村,人口\n甲,3\n乙,4\n", "Line 1 left out: title.")]
    [InlineData("村,人口\n甲,3\n乙,4\n注：数据为年末数,\n填表人：,\n", "Line 4 left out: a remark (注).")]
    public void Rows_ThatAreNoUnits_AreLeftOutAndSaid(string table, string said)
    {
        var read = Read(table);
        Assert.Equal([("甲", 3), ("乙", 4)], read.Units);
        Assert.Contains(said, read.Notes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("合计,8", "The total of line 4 is 8, and the rows add up to 7; the rows count.")]
    [InlineData("合计,约7", "The total of line 4 is 约7, and the rows add up to 7")]
    [InlineData("合计,", "The total of line 4 has no number; the rows add up to 7.")]
    [InlineData("总人口：8人,", "The total of line 4 is 8人, and the rows add up to 7")]
    [InlineData("全镇总数,8", "The total of line 4 is 8, and the rows add up to 7")]
    public void TotalRow_ThatIsNotTheSum_IsWarnedOf(string foot, string said)
    {
        var read = Read($"村,人口\n甲,3\n乙,4\n{foot}\n");
        Assert.Equal([("甲", 3), ("乙", 4)], read.Units);
        Assert.Contains(said, read.Notes, StringComparison.Ordinal);
        Assert.StartsWith(said, Assert.Single(read.Warnings), StringComparison.Ordinal);
    }

    /// <summary>A row that is the sum of all others is a unit by its name, and perhaps a total by its number.</summary>
    [Theory]
    [InlineData("村,人口\n甲,3\n乙,4\n城关镇,7\n", "Line 4 '城关镇' is just the sum of all other rows")]
    [InlineData("村,人口\n城关镇,7\n甲,3\n乙,4\n", "Line 2 '城关镇' is just the sum of all other rows")]
    [InlineData("村,人口\n城关镇,7\n甲,3\n乙,4\n合计,15\n", "Line 2 '城关镇' is just the sum of all other rows")]
    [InlineData("村,人口\n甲,3\n乙,4\n全县,8\n", "Line 4 '全县' is not the sum of all other rows")]
    public void Unit_ThatMayBeATotal_IsKeptAndWarnedOf(string table, string said)
    {
        var read = Read(table);
        Assert.Equal(3, read.Units.Count);
        Assert.Contains(said, read.Notes, StringComparison.Ordinal);
        Assert.Contains(read.Warnings, w => w.StartsWith(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("村,人口\n甲,3\n城关镇,3\n")]
    [InlineData("村,人口\n城关镇,7\n甲,3\n乙,4\n合计,14\n")]
    [InlineData("村,人口\n甲,3\n城关镇,7\n乙,4\n")]
    public void Unit_ThatIsPlainlyNoTotal_IsNotWarnedOf(string table) => Assert.Empty(Read(table).Warnings);

    [Fact]
    public void Warnings_StandInTheOutputAndOnStandardError()
    {
        var run = ElectionRules.Run("apportion", Write("村,人口\n甲,3\n乙,4\n合计,8\n"), "--seats", "3", "--lang", "zh");
        Assert.Equal((0, "election-rules: 第4行合计为8，与各行之和7不符；以各行为准。\n"), (run.ExitCode, run.Error));
        Assert.Contains("\n  第4行合计为8，与各行之和7不符；以各行为准。\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Refusals_AreOneLineOfTheProcess()
    {
        AssertRefused(ElectionRules.Run("apportion", Write("村,人口\n甲,1.2万\n"), "--seats", "3"), "table.csv: line 2: column 2 '人口': '1.2万' is not written out; write every digit", "a number");
        AssertRefused(ElectionRules.Run("apportion", Write([0xB4, 0xE5, 0xFF]), "--seats", "3"), "table.csv: line 1: bytes of this line are no UTF-8", "an encoding");
        AssertRefused(ElectionRules.Run("apportion", Write("村,人口\n甲," + new string('1', 5_000)), "--seats", "3"), "is beyond 2147483647", "a long number");
    }

    /// <summary>The language of a refusal is that of --lang, and without it that of the system.</summary>
    [Theory]
    [InlineData("村,人口\n甲,3\n乙,1.5\n", "：第3行，第2列“人口”：“1.5”有疑问，人数应为整数，请只写数字")]
    [InlineData("村,人口\n甲,1.2万\n", "：第2行，第2列“人口”：“1.2万”没有写全，请逐位写出，如1.2万应写为12000")]
    [InlineData("村,选民数\n甲,3\n", "：第1行，第2列“选民数”是选民数；名额按人口分配，不按选民（《选举法》第十五条、第二十六条）：请增加一列人口数")]
    [InlineData("村,户籍人口,常住人口\n甲,3,4\n", "：第1行，有几列都可能是人口：第2列“户籍人口”、第3列“常住人口”；请用 --population-column 户籍人口 指定一列")]
    [InlineData("村,人口\n甲,3\n小计,3\n乙,4\n", "：第3行，“小计”夹在各单位之间，是哪几行之和不明；请删去")]
    [InlineData("甲,1,5\n乙,2,6\n", "（文字：第1列；数字：第2列、第3列）")]
    [InlineData("村,人口\n甲\"x,3\n", "：第2行，有引号不在单元格的开头或者结尾")]
    [InlineData("", "：文件是空的")]
    public void Refusals_AreInTheLanguageAskedFor(string table, string said)
    {
        var file = Write(table);
        var chinese = AssertRefused(ElectionRules.Run("apportion", file, "--seats", "3", "--lang", "zh"), said, table);
        Assert.Equal(chinese, ElectionRules.Run(["apportion", file, "--seats", "3"], environment: new Dictionary<string, string> { ["LC_ALL"] = "zh_CN.UTF-8", ["LANG"] = "zh_CN.UTF-8" }).Error);
        Assert.NotEqual(chinese, ElectionRules.Run("apportion", file, "--seats", "3", "--lang", "en").Error);
    }

    [Theory]
    [InlineData("村,人口\n甲,3\n小计,3\n乙,4\n", "line 3: '小计' stands among the units")]
    [InlineData("村,人口\n甲,3\n合计,3\n乙,4\n合计,4\n", "line 3: '合计' stands among the units")]
    [InlineData("村,人口\n甲,3\n乙,4\n小计,4\n", "line 4: '小计' 4 is not the sum of all other rows, 7")]
    [InlineData("村,人口\n合计,9\n甲,3\n乙,4\n", "line 2: '合计' 9 is not the sum")]
    [InlineData("村,人口\n甲,3\n,4\n乙,4\n", "line 3: column 1 '村': the name is missing")]
    [InlineData("村,人口\n甲,3\n,4\n", "line 3: column 1 '村': the name is missing")]
    [InlineData("村,人口\n合计,3\n", "only a total")]
    [InlineData("村,人口\n甲,3\n乙,4\n 甲　,5\n", "line 4: '甲' stands also on line 2")]
    [InlineData("村,人口\nＡ1,3\nA１,4\n", "line 3: 'A１' stands also on line 2")]
    [InlineData("村,人口\n王 村,3\n王村,4\n", "line 3: '王村' stands also on line 2")]
    public void Rows_ThatAreDoubtful_AreRefused(string table, string said) => AssertRefused(table, said);

    // ---- Adjoining units ----

    [Theory]
    [InlineData("乙、丙")]
    [InlineData("乙；丙")]
    [InlineData("乙;丙")]
    [InlineData("乙/丙")]
    [InlineData("乙|丙")]
    [InlineData("乙 丙")]
    [InlineData("\"乙,丙\"")]
    public void Adjoining_InAnyWriting_IsRead(string cell)
    {
        var notes = Read($"村,人口,毗邻\n甲,3,{cell}\n乙,4,无\n丙,5,甲\n").Notes;
        Assert.Contains("Taken as the adjoining units: column 3 '毗邻'.", notes, StringComparison.Ordinal);
        Assert.Contains("stated on one side only, taken both ways: 1 (甲→乙).", notes, StringComparison.Ordinal);
    }

    /// <summary>A column that is left blank states nothing; one that says 无 does.</summary>
    [Fact]
    public void Adjoining_LeftBlank_IsNotStated()
    {
        foreach (var blank in new[] { "", "—", "/", " " })
        {
            var notes = Read($"村,人口,相邻\n甲,3,{blank}\n乙,4,\n合计,7,无\n").Notes;
            Assert.Contains("Blank in every row: column 3 '相邻'; which units adjoin is taken as not stated.", notes, StringComparison.Ordinal);
            Assert.DoesNotContain("Taken as the adjoining units", notes, StringComparison.Ordinal);
        }
        Assert.Contains("Taken as the adjoining units: column 3 '相邻'.", Read("村,人口,相邻\n甲,3,无\n乙,4,无\n").Notes, StringComparison.Ordinal);
    }

    [Fact]
    public void Adjoining_OfSomeUnitsOnly_NamesTheOthers()
    {
        Assert.Contains("Units that adjoin no other, each a district of its own: 丙, 丁.", Read("村,人口,相邻\n甲,3,乙\n乙,4,\n丙,5,\n丁,6,无\n").Notes, StringComparison.Ordinal);
        Assert.DoesNotContain("adjoin no other", Read("村,人口,相邻\n甲,3,乙、丙\n乙,4,\n丙,5,\n").Notes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("村,人口,相邻\n甲,3,丁\n乙,4,\n", "line 2: column 3 '相邻': '丁' is no unit of this table")]
    [InlineData("村,人口,相邻\n甲,3,\n乙,4,甲、乙\n", "line 3: column 3 '相邻': '乙' cannot adjoin itself")]
    [InlineData("村,人口,相邻,毗邻\n甲,3,,\n乙,4,甲,甲\n", "several columns could be the adjoining units")]
    public void Adjoining_ThatNamesNoOther_IsRefused(string table, string said) => AssertRefused(table, said);

    [Fact]
    public void Adjoining_IsReadAsPairsEachOnce()
    {
        var pairs = Pairs(Path.Combine(Paths.Samples, "tables", "villages.csv"));
        Assert.Equal(11, pairs.Count);
        Assert.Equal(("上河村", "下河村"), pairs[0]);
        Assert.DoesNotContain(pairs, p => pairs.Contains((p.Item2, p.Item1)));
        Assert.Equal([("甲", "乙"), ("乙", "丙")], Pairs(Write("村,人口,相邻\n甲,3,乙\n乙,4,丙\n丙,5,乙\n")));
    }

    // ---- Limits and hostile input ----

    [Fact]
    public void Table_BeyondItsLimits_IsRefused()
    {
        AssertRefused("村,人口\n" + string.Concat(Enumerable.Range(0, 200_101).Select(i => string.Create(CultureInfo.InvariantCulture, $"v{i},7\n"))), "more than 200000 rows");
        AssertRefused("村,人口\n" + string.Concat(Enumerable.Range(0, 200_001).Select(i => string.Create(CultureInfo.InvariantCulture, $"v{i},7\n"))), "at most 200000 are taken");
        AssertRefused("村,人口\n甲," + new string('1', 1_000_000), "line 2: it is too long");
        AssertRefused("村,人口\n甲," + new string('1', 20_000), "line 2: a cell has more than 10000 characters");
        AssertRefused("村,人口\n\"甲," + new string('\n', 10_000_000), "line 2: it is too long, or a quotation mark is never closed");
        AssertRefused(new string(',', 30_000_000), "more than 5000000 cells");
        AssertRefused(new string(',', 3_000_000), "no table");
        AssertRefused("村,人口\n甲,3\n" + new string(',', 30_000_000), "more than 5000000 cells");
        AssertRefused($"村,人口\n{new string('甲', 201)},3\n", "has more than 200 characters");
        AssertRefused(new byte[65 * 1024 * 1024], "more than 64 MB", "65 MB");
    }

    [Fact]
    public void Table_OfAsManyUnitsAsAreTaken_IsRead() =>
        Assert.Equal(200_000, Read("村,人口\n" + string.Concat(Enumerable.Range(0, 200_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"v{i},{i % 97 + 1}\n")))).Units.Count);

    [Fact]
    public void File_ThatIsNone_IsRefused()
    {
        AssertRefused(ElectionRules.Run("apportion", folder, "--seats", "3"), "this is a folder", "a folder");
        AssertRefused(ElectionRules.Run("apportion", Path.Combine(folder, "no.csv"), "--seats", "3"), "there is no such file", "no file");
        AssertRefused(ElectionRules.Run("apportion", Path.Combine(folder, "no", "no.csv"), "--seats", "3"), "there is no such file", "no folder");
        AssertRefused(ElectionRules.Run("apportion", "", "--seats", "3"), "", "no name");
        AssertRefused(ElectionRules.Run(["apportion", "-", "--seats", "3"], input: ""), "-: the file is empty", "no input");
    }

    [Fact]
    public void Dash_ReadsStandardInput() =>
        Assert.Contains("甲,3,1,", ElectionRules.Run(["apportion", "-", "--seats", "2", "--format", "csv", "--lang", "zh"], input: "村,人口\n甲,3\n乙,4\n").Output, StringComparison.Ordinal);

    /// <summary>Random bytes, and random rows of what tables hold, through the real process.</summary>
    [Fact]
    public void RandomBytes_AreReadOrRefused_AndNothingElse()
    {
        var random = new Random(20261101);
        for (var i = 0; i < 24; i++)
        {
            var run = ElectionRules.Run("apportion", Write(i % 2 == 0 ? Noise(random) : Rows(random)), "--seats", "50", "--lang", "en");
            if (run.ExitCode != 0) AssertRefused(run, "", string.Create(CultureInfo.InvariantCulture, $"case {i}"));
        }
    }

    /// <summary>The same in many more cases, by the reader itself.</summary>
    [Fact]
    public void RandomTables_NeverEscapeTheReader()
    {
        var random = new Random(15);
        var sample = File.ReadAllBytes(Path.Combine(Paths.Samples, "tables", "villages.csv"));
        var read = 0;
        for (var i = 0; i < 6000; i++)
        {
            var bytes = (i % 3) switch { 0 => Noise(random), 1 => Rows(random), _ => Changed(sample, random) };
            try
            {
                Read(bytes);
                read++;
            }
            catch (TargetInvocationException e)
            {
                Assert.True(IsRefusal(e), $"{Convert.ToHexString(bytes)}: {e.InnerException}");
            }
        }
        Assert.True(read > 100, string.Create(CultureInfo.InvariantCulture, $"Only {read} tables could be read."));
    }

    // ---- Helpers ----

    private static MethodInfo Reader { get; } = Assembly.LoadFrom(ElectionRules.Dll).GetType("Election.Rules.Tool.UnitTable", throwOnError: true)!.GetMethod("Read", BindingFlags.Static | BindingFlags.NonPublic)!;

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(1, 200)];
        random.NextBytes(bytes);
        // Mostly without zero bytes, or nothing more would be tried.
        if (random.Next(4) > 0) for (var i = 0; i < bytes.Length; i++) bytes[i] = Math.Max((byte)9, bytes[i]);
        return bytes;
    }

    private static byte[] Rows(Random random)
    {
        var text = new StringBuilder(random.Next(2) == 0 ? "村,人口,相邻\n" : "");
        for (var i = 0; i < 5; i++)
        {
            if (random.Next(4) > 0) text.Append(CultureInfo.InvariantCulture, $"村{i},{random.Next(1, 9999)}\n");
            for (var j = random.Next(-2, 4); j > 0; j--) text.Append(Words[random.Next(Words.Length)]);
        }
        return Encoded(text.ToString(), random.Next(4) switch { 0 => "gb18030", 1 => "utf-16", _ => "utf-8" });
    }

    /// <summary>A table with one line less, and some of its ASCII changed.</summary>
    private static byte[] Changed(byte[] sample, Random random)
    {
        var lines = Encoding.UTF8.GetString(sample).Split('\n').ToList();
        lines.RemoveAt(random.Next(lines.Count));
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        for (var i = random.Next(0, 4); i > 0; i--)
            if (random.Next(bytes.Length) is var at && bytes[at] < 128) bytes[at] = (byte)random.Next(9, 128);
        return bytes;
    }

    private static byte[] Encoded(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        "utf-16BE" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        "gbk" => Gbk.GetBytes(text),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text),
    };

    private static List<(string, string)> Pairs(string file) => [.. Property<IEnumerable<(string, string)>>(Reader.Invoke(null, [file, null, null, null])!, "Adjoining")];

    private string Write(string table) => Write(Encoding.UTF8.GetBytes(table));

    private string Write(byte[] table)
    {
        var file = Path.Combine(folder, "table.csv");
        File.WriteAllBytes(file, table);
        return file;
    }

    private TableRead Read(string table) => Read(Encoding.UTF8.GetBytes(table));

    /// <summary>Reads by the class itself; hundreds of processes would take minutes.</summary>
    private TableRead Read(byte[] bytes, string? populationColumn = null, string? nameColumn = null)
    {
        var table = Reader.Invoke(null, [Write(bytes), null, populationColumn, nameColumn])!;
        return new(
            [.. Property<IEnumerable<PopulationUnit>>(table, "Units").Select(u => (u.Name, u.Population))],
            string.Join('\n', Property<IEnumerable<Bilingual>>(table, "Notes").Select(n => n.En)),
            [.. Property<IEnumerable<Bilingual>>(table, "Warnings").Select(n => n.En)]);
    }

    private static T Property<T>(object table, string name) => (T)table.GetType().GetProperty(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(table)!;

    private static bool IsRefusal(TargetInvocationException e) => e.InnerException!.GetType().Name == "BadInputException";

    private string AssertRefused(string table, string said) => AssertRefused(Encoding.UTF8.GetBytes(table), said, table.Length > 100 ? table[..100] : table);

    private string AssertRefused(byte[] table, string said, string name)
    {
        var e = Assert.Throws<TargetInvocationException>(() => Read(table));
        Assert.True(IsRefusal(e), $"{name}: {e.InnerException}");
        Assert.Contains(said, e.InnerException!.Message, StringComparison.Ordinal);
        Assert.True(e.InnerException.Message.Length < 500, e.InnerException.Message);
        AssertChinese(e.InnerException);
        return e.InnerException.Message;
    }

    /// <summary>The Chinese names the file and its line as the English does, and is all Chinese but for what it quotes.</summary>
    private static void AssertChinese(Exception refusal)
    {
        var (zh, en) = Property<Bilingual>(refusal, "Said");
        Assert.Equal(refusal.Message, en);
        Assert.Contains("table.csv：", zh, StringComparison.Ordinal);
        if (Regex.Match(en, @"table\.csv: line (\d+): ") is { Success: true } line) Assert.Contains($"table.csv：第{line.Groups[1].Value}行，", zh, StringComparison.Ordinal);
        Assert.DoesNotMatch(" (the|is|are|it|no|this|write|take|choose) ", zh);
        Assert.DoesNotContain('\'', zh);
    }

    private static string AssertRefused(Shell.Result run, string said, string name)
    {
        Assert.True(run.ExitCode == 2, string.Create(CultureInfo.InvariantCulture, $"{name}: exit {run.ExitCode}: {run.Output}{run.Error}"));
        Assert.Equal("", run.Output);
        Assert.StartsWith("election-rules: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.True(run.Error.Length < 600, run.Error);
        return run.Error;
    }
}

internal sealed record TableRead(IReadOnlyList<(string Name, int Population)> Units, string Notes, IReadOnlyList<string> Warnings);
