using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Election.Rules.Tests.Registration;

namespace Election.Rules.Tests.Tool;

/// <summary>Tables in workbooks (.xlsx), read and written. Persons are invented.</summary>
public sealed class WorkbookTests : IDisposable
{
    private static readonly string[] Tally = ["--seats", "2", "--voters", "3000", "--participants", "2000", "--ballots-cast", "1999", "--as-of", "2021-11-01"];
    private readonly List<string> sharedTexts = [];
    private readonly string folder = Directory.CreateTempSubdirectory("election-rules-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Workbooks that the fuzzer found to end the program.</summary>
    [Theory]
    [InlineData("no-root")]
    [InlineData("format-beyond-32-bits")]
    public void ADamagedWorkbook_IsToldInOneLine(string name)
    {
        var run = ElectionRules.Run("district", Path.Combine(Paths.Root, "proof", "Fuzz", "seeds", "workbook", name + ".xlsx"), "--seats", "9", "--lang", "en");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("perhaps damaged", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    // ---- The same as CSV ----

    public static TheoryData<string, string[]> Samples => new()
    {
        { "villages.csv", ["district", "--seats", "9", "--as-of", "2026-11-01"] },
        { "towns.csv", ["apportion", "--seats", "239", "--as-of", "2026-11-01"] },
        { "count.csv", ["tally", .. Tally] },
        { "roll.csv", ["roll", "--election-day", "2026-11-01", "--last-election", "2021-11-01", "--adults", "14", "--all"] },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void AWorkbook_SaysWhatItsCsvSays(string name, string[] command)
    {
        var csv = Path.Combine(Paths.Samples, "tables", name);
        var lines = File.ReadAllLines(csv).Select(l => l.Split(',')).ToList();
        // Titles are merged over the sheet; rows and cells that are empty are not stored.
        var book = Book(new TestSheet("表", string.Concat(lines.Select((cells, row) => Row(row + 1, cells.Select((cell, column) => Cell(row, column, cell)))))));
        var (read, expected) = (Json(command, book), Json(command, csv));
        Assert.DoesNotContain("\"notes\":[]", expected, StringComparison.Ordinal);
        Assert.Equal(Bare(expected), Bare(read));

        string Json(string[] call, string file) => ElectionRules.Run([call[0], file, .. call[1..], "--format", "json"]).Output;

        // What is said of the file itself differs; what was found does not.
        static string Bare(string json) => Regex.Replace(json, "\"notes\": \\[.*?\\]|\"file\": \".*?\"", "", RegexOptions.Singleline);

        string Cell(int row, int column, string text) => text.Length == 0 ? "" : long.TryParse(text, out _) && text.Length < 15
            ? Number(row, column, column % 2 == 0 ? text : text + ".0")
            : ((row + column) % 3) switch
            {
                0 => Shared(row, column, text),
                1 => Inline(row, column, $"<t>{text}</t>"),
                _ => Inline(row, column, $"<r><t>{text[..1]}</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">{text[1..]} </t></r><rPh sb=\"0\" eb=\"1\"><t>ping</t></rPh>"),
            };
    }

    /// <summary>The sample was written by a spreadsheet program.</summary>
    [Fact]
    public void TheSample_GivesTheDistrictsOfItsCsv()
    {
        string Districts(string file) => ElectionRules.Run("district", Path.Combine(Paths.Samples, "tables", file), "--seats", "9", "--as-of", "2026-11-01", "--format", "csv").Output;
        Assert.NotEqual("", Districts("villages.csv"));
        Assert.Equal(Districts("villages.csv"), Districts("villages.xlsx"));
    }

    // ---- Cells ----

    [Theory]
    [InlineData("<v>12000</v>", 12_000)]
    [InlineData("<v>12000.0</v>", 12_000)]
    [InlineData("<v>1.2E4</v>", 12_000)]
    [InlineData("<v>1.2000000000000000E+4</v>", 12_000)]
    [InlineData("<f>SUM(D1:D9)</f><v>12000</v>", 12_000)]
    public void ANumber_IsWhatIsStored(string cell, int people) => Assert.Contains($"\"population\": {people},", Population(cell).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "<v>1820.5</v>", "'1820.5' is doubtful: people are whole")]
    [InlineData("", "<v>11999.999999999998</v>", "'11999.999999999998' is doubtful")]
    [InlineData("", "<v>1.1010119900101101E+17</v>", "'1.1E+17' is doubtful")]
    [InlineData("", "<v>1E-40</v>", "'1E-40' is no whole number")]
    [InlineData("", "<v>-5</v>", "'-5' is negative")]
    [InlineData("", "<f>SUM(D1:D9)</f>", "'=SUM(D1:D9)' is a formula without its result")]
    [InlineData("", "<f>SUM(D1:D9)</f><v></v>", "'=SUM(D1:D9)' is a formula without its result")]
    [InlineData(" t=\"e\"", "<f>D1</f><v>#REF!</v>", "'#REF!' is an error of the spreadsheet; put its formula right")]
    [InlineData(" t=\"b\"", "<v>1</v>", "'TRUE' is no whole number")]
    [InlineData(" s=\"1\"", "<v>12000</v>", "'1932-11-07' is no whole number")]
    public void WhatIsNoPopulation_IsRefusedWithItsSheetRowAndColumn(string type, string cell, string said)
    {
        var run = Population(cell, type);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("book.xlsx, sheet '表': row 2: column B '人口': " + said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnErrorInANameOrACount_IsRefused_AndElsewhereLeftAlone()
    {
        var named = Table("<c r=\"A2\" t=\"e\"><v>#N/A</v></c><c r=\"B2\"><v>5</v></c>");
        Assert.Contains("row 2: column A '村名': '#N/A' is an error", ElectionRules.Run("apportion", named, "--seats", "2", "--lang", "en").Error, StringComparison.Ordinal);
        var beside = Table("<c r=\"A2\" t=\"str\"><v>甲</v></c><c r=\"B2\"><v>5</v></c><c r=\"C2\" t=\"e\"><v>#DIV/0!</v></c>");
        Assert.Equal(0, ElectionRules.Run("apportion", beside, "--seats", "2", "--lang", "en").ExitCode);
        var count = Book(new TestSheet("票", Row(1, [Text(0, 0, "姓名"), Text(0, 1, "得票")]) + Row(2, [Text(1, 0, "甲"), "<c r=\"B2\"><f>1+1</f></c>"])));
        Assert.Contains("sheet '票': row 2: column B: '=1+1' is a formula without its result", ElectionRules.Run(["tally", count, .. Tally, "--lang", "en"]).Error, StringComparison.Ordinal);

        string Table(string row) => Book(new TestSheet("表", Row(1, [Text(0, 0, "村名"), Text(0, 1, "人口"), Text(0, 2, "增长率")]) + Row(2, [row])));
    }

    /// <summary>Who is eighteen on election day, by dates that are numbers: the boundary falls where the format and the system of dates say.</summary>
    [Theory]
    [InlineData("39753", "1", false, 0)]
    [InlineData("39754", "1", false, 1)]
    [InlineData("38291", "1", true, 0)]
    [InlineData("38292", "1", true, 1)]
    [InlineData("39754", "2", false, 1)]
    [InlineData("39754", "3", false, 1)]
    [InlineData("39754", "4", false, 1)]
    public void ADate_IsReadByItsFormat(string serial, string style, bool from1904, int minors)
    {
        var run = Born(serial, style, from1904);
        Assert.Equal(minors, run.ExitCode);
        Assert.Equal(minors == 1, run.Output.Contains("Not eighteen on election day: 1.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("39754", "5", "a month alone")]
    [InlineData("39754", "6", "a number in red")]
    [InlineData("39754", "7", "no format")]
    [InlineData("60", "1", "29 February 1900")]
    [InlineData("0", "1", "a time")]
    [InlineData("39754.5", "1", "a date with a time")]
    [InlineData("9999999", "1", "beyond the calendar")]
    public void WhatIsNoDate_IsNotTakenForOne(string serial, string style, string name) =>
        Assert.True(Born(serial, style, false).Output.Contains("Date of birth that cannot be read: 1 row", StringComparison.Ordinal), name);

    [Fact]
    public void IdentityNumbers_StoredAsText_AreWhole_AndAsNumbersAreFlaggedWithTheCure()
    {
        var number = Invented.Number(999_999, new(1980, 5, 1), 1);
        var text = Book(new TestSheet("名单", Row(1, [Text(0, 0, "公民身份号码")]) + Row(2, [Shared(1, 0, number)])));
        Assert.Equal(0, ElectionRules.Run("roll", text, "--election-day", "2026-11-01").ExitCode);
        var rounded = Book(new TestSheet("名单", Row(1, [Text(0, 0, "公民身份号码")]) + Row(2, [Number(1, 0, "9.9999919800501E+17")])));
        var run = ElectionRules.Run("roll", rounded, "--election-day", "2026-11-01", "--lang", "en");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 numbers are written like 1.1E+17: the spreadsheet rounded them; format the column as text, enter them again", run.Output, StringComparison.Ordinal);
        Assert.Contains("row 2: 1******", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("1980", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ARollFromAPipe_IsReadToo() =>
        Assert.Equal(0, Shell.Run("bash", ["-c", $"cat '{Book(new TestSheet("名单", Row(1, [Text(0, 0, "选民证号"), Text(0, 1, "出生日期")]) + Row(2, [Text(1, 0, "7"), Text(1, 1, "1980-05-01")])))}' | dotnet '{ElectionRules.Dll}' roll - --election-day 2026-11-01"]).ExitCode);

    // ---- Sheets ----

    [Fact]
    public void TheFirstVisibleSheetWithATable_IsTaken_OrTheOneAskedFor()
    {
        string Units(string name) => Row(1, [Text(0, 0, "村名"), Text(0, 1, "人口")]) + Row(2, [Text(1, 0, name), Number(1, 1, "7")]) + $"<row r=\"4\" hidden=\"1\">{Text(3, 0, "乙")}{Number(3, 1, "8")}</row>";
        var book = Book(new TestSheet("说明", Row(1, [Text(0, 0, "填表说明"), Text(0, 1, "请看下表")])), new TestSheet("旧表", Units("旧"), "hidden"), new TestSheet("甲表", Units("甲")), new TestSheet("乙表", Units("丙")));
        var run = ElectionRules.Run("apportion", book, "--seats", "3", "--lang", "en");
        Assert.Contains("甲", run.Output, StringComparison.Ordinal);
        Assert.Contains("  Sheet '甲表' (also '说明', '乙表': choose with --sheet). Hidden rows, read like the others: 1.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("丙", ElectionRules.Run("apportion", book, "--seats", "3", "--sheet", "乙表").Output, StringComparison.Ordinal);
        Assert.Contains("旧", ElectionRules.Run("apportion", book, "--seats", "3", "--sheet", "旧表").Output, StringComparison.Ordinal);
        Assert.Contains("--sheet 丁表: " + book + " has no such sheet; it has 说明, 旧表, 甲表, 乙表", ElectionRules.Run("apportion", book, "--seats", "3", "--sheet", "丁表", "--lang", "en").Error, StringComparison.Ordinal);
        Assert.Contains("is text and has no sheets", ElectionRules.Run("apportion", Path.Combine(Paths.Samples, "tables", "towns.csv"), "--seats", "239", "--sheet", "甲", "--lang", "en").Error, StringComparison.Ordinal);
        Assert.Contains("no visible sheet has such a table", ElectionRules.Run("apportion", Book(new TestSheet("空", "")), "--seats", "3", "--lang", "en").Error, StringComparison.Ordinal);
    }

    // ---- What cannot be trusted ----

    [Fact]
    public void OtherKindsOfFiles_AreCalledByTheirName()
    {
        Assert.Contains("old kind (.xls), or one with a password; open it and save it as .xlsx without a password", Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), StringComparison.Ordinal);
        Assert.Contains("an OpenDocument file (.ods), no workbook (.xlsx); save it as .xlsx", Refused(Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))), StringComparison.Ordinal);
        Assert.Contains("a binary workbook (.xlsb)", Refused(Zip(("[Content_Types].xml", ""), ("xl/workbook.bin", ""))), StringComparison.Ordinal);
        Assert.Contains("an archive", Refused(Zip(("a.txt", "x"))), StringComparison.Ordinal);
        Assert.Contains("perhaps damaged", Refused(File.ReadAllBytes(Book(new TestSheet("表", "<row r=\"2\"/><row r=\"1\"/>")))), StringComparison.Ordinal);
        Assert.Contains("perhaps damaged", Refused(File.ReadAllBytes(Book(new TestSheet("表", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>")))), StringComparison.Ordinal);
        Assert.Contains("perhaps damaged", Refused(File.ReadAllBytes(Book(new TestSheet("表", "<row r=\"1\"><c r=\"ZZZZZZZZZ1\"><v>9</v></c></row>")))), StringComparison.Ordinal);
        Assert.Contains("perhaps damaged", Refused(File.ReadAllBytes(Book(new TestSheet("表", "&x;") { Prolog = "<!DOCTYPE x [<!ENTITY x \"y\">]>" }))), StringComparison.Ordinal);
    }

    /// <summary>A hundred kilobytes that unfold to as many megabytes are not read.</summary>
    [Fact]
    public void ABomb_IsNotUnfolded()
    {
        var book = Book(new TestSheet("表", "<row r=\"1\"/>"));
        using (var zip = ZipFile.Open(book, ZipArchiveMode.Update))
        using (var sheet = zip.CreateEntry("xl/media/image1.xml", CompressionLevel.Optimal).Open())
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 101; i++) sheet.Write(zeros);
        }
        Assert.Contains("unfolds to 105 MB, as no table does, and was not read", ElectionRules.Run("apportion", book, "--seats", "3", "--lang", "en").Error, StringComparison.Ordinal);
        Assert.Equal(2, ElectionRules.Run("roll", book, "--election-day", "2026-11-01").ExitCode);
    }

    /// <summary>A workbook damaged anywhere is read or refused in one line; nothing escapes.</summary>
    [Fact]
    public void DamagedWorkbooks_NeverEscapeTheReader()
    {
        var whole = File.ReadAllBytes(Book(new TestSheet("表", Row(1, [Text(0, 0, "村名"), Text(0, 1, "人口")]) + Row(2, [Shared(1, 0, "甲"), Number(1, 1, "7")]))));
        var random = new Random(2026);
        var refused = 0;
        for (var i = 0; i < 150; i++)
        {
            var damaged = whole.ToArray();
            for (var n = random.Next(1, 4); n > 0; n--) damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            if (i % 10 == 0) damaged = damaged[..random.Next(4, damaged.Length)];
            var run = ElectionRules.Run("apportion", Write(damaged), "--seats", "3");
            Assert.True(run.ExitCode is 0 or 2, run.Output + run.Error);
            if (run.ExitCode == 2) refused += run.Error.TrimEnd('\n').Split('\n').Length;
        }
        Assert.InRange(refused, 50, 149);
    }

    // ---- Written ----

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void EveryTable_IsWrittenAsItsCsvIs(string lang)
    {
        foreach (var (name, command) in Samples.Select(s => s.Data))
        {
            var file = Path.Combine(Paths.Samples, "tables", name);
            string[] call = [command[0], file, .. command[1..], "--lang", lang];
            var output = Path.Combine(folder, "out.xlsx");
            var run = ElectionRules.Run([.. call, "--format", "xlsx", "--out", output]);
            Assert.Equal(output + "\n", run.Output);
            var once = File.ReadAllBytes(output);
            ElectionRules.Run([.. call, "--format", "xlsx", "--out", output]);
            Assert.Equal(once, File.ReadAllBytes(output));

            var csv = ElectionRules.Run([.. call, "--format", "csv"]).Output.TrimEnd('\n').Split('\n').Skip(1).Select(l => l.Split(',')).ToList();
            using var book = SpreadsheetDocument.Open(output, isEditable: false);
            Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(e => e.Description));
            var sheets = book.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().ToList();
            var rows = Cells(book, sheets[0]);
            Assert.Equal(csv.Count + 1, rows.Count);
            Assert.Equal(lang == "zh", rows[0].All(c => c.InnerText.Any(l => l >= 0x4E00)));
            for (var r = 0; r < csv.Count; r++)
                for (var c = 0; c < csv[r].Length; c++)
                    if (csv[r][c].Length > 0 && csv[r][c].All(char.IsAsciiDigit)) Assert.Equal((csv[r][c], null), (rows[r + 1][c].InnerText, rows[r + 1][c].DataType));
            Assert.Empty(book.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()));
            Assert.Equal("A2", ((WorksheetPart)book.WorkbookPart.GetPartById(sheets[0].Id!)).Worksheet.Descendants<Pane>().Single().TopLeftCell!.Value);
            // The notes end with what made them.
            Assert.Contains("Election.Rules ", Cells(book, sheets[1])[^1][0].InnerText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Texts_StayTexts_AndAreReadBackAsTheyAre()
    {
        string[] names = ["=1+1", "+甲", "-乙", "@丙", "_x0041_", "a & <b>", "全角　空格"];
        var csv = Path.Combine(folder, "names.csv");
        File.WriteAllText(csv, "村名,人口\n" + string.Concat(names.Select((n, i) => $"{n},{100 + i}\n")));
        var written = Path.Combine(folder, "names.xlsx");
        Assert.Equal(0, ElectionRules.Run("apportion", csv, "--seats", "30", "--format", "xlsx", "--out", written).ExitCode);
        using (var book = SpreadsheetDocument.Open(written, isEditable: false))
            Assert.All(Cells(book, book.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().First()).Skip(1), row => Assert.Equal(CellValues.InlineString, row[0].DataType!.Value));
        using var json = JsonDocument.Parse(ElectionRules.Run("apportion", written, "--seats", "30", "--format", "json").Output);
        Assert.Equal(names, json.RootElement.GetProperty("units").EnumerateArray().Select(u => u.GetProperty("name").GetString()));
        // In CSV a mark keeps them texts.
        Assert.Contains("\n'=1+1,100,", ElectionRules.Run("apportion", csv, "--seats", "30", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ARoll_IsWrittenWithoutNumbersOfPersons()
    {
        var output = Path.Combine(folder, "roll.xlsx");
        var roll = Path.Combine(Paths.Samples, "tables", "roll.csv");
        Assert.Equal(1, ElectionRules.Run("roll", roll, "--election-day", "2026-11-01", "--format", "xlsx", "--out", output, "--all").ExitCode);
        using var zip = ZipFile.OpenRead(output);
        var all = string.Concat(zip.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
        Assert.Contains("999999***********4", all, StringComparison.Ordinal);
        Assert.All(File.ReadLines(roll).Skip(2).Select(l => l.Split(',')), row => Assert.False(all.Contains(row[3], StringComparison.Ordinal) || all.Contains(row[2], StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--format xlsx: expected --out with a file", "--format", "xlsx")]
    [InlineData("--out: for --format xlsx only", "--out", "x.xlsx")]
    [InlineData("this is samples/tables/towns.csv, which is read", "--format", "xlsx", "--out", "samples/tables/../tables/towns.csv")]
    [InlineData("this is a folder", "--format", "xlsx", "--out", "samples")]
    public void APlaceToWriteTo_IsAskedFor(string said, params string[] options)
    {
        var run = ElectionRules.Run(["apportion", "samples/tables/towns.csv", "--seats", "239", "--lang", "en", .. options]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    // ---- Making workbooks ----

    private sealed record TestSheet(string Name, string Rows, string? State = null)
    {
        internal string Prolog { get; init; } = "";
    }

    private static string At(int row, int column) => $"{(char)('A' + column)}{row + 1}";

    private static string Row(int number, IEnumerable<string> cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    private static string Number(int row, int column, string value) => $"<c r=\"{At(row, column)}\"><v>{value}</v></c>";

    private static string Text(int row, int column, string text) => Inline(row, column, $"<t>{SecurityElement.Escape(text)}</t>");

    private static string Inline(int row, int column, string runs) => $"<c r=\"{At(row, column)}\" t=\"inlineStr\"><is>{runs}</is></c>";

    private string Shared(int row, int column, string text)
    {
        sharedTexts.Add(text);
        return $"<c r=\"{At(row, column)}\" t=\"s\"><v>{sharedTexts.Count - 1}</v></c>";
    }

    private Shell.Result Population(string cell, string type = "") => ElectionRules.Run(
        "apportion", Book(new TestSheet("表", Row(1, [Text(0, 0, "村名"), Text(0, 1, "人口")]) + Row(2, [Text(1, 0, "甲"), $"<c r=\"B2\"{type}>{cell}</c>"]))), "--seats", "3", "--format", "json", "--lang", "en");

    private Shell.Result Born(string serial, string style, bool from1904)
    {
        var book = Book(from1904, new TestSheet("名单", Row(1, [Text(0, 0, "选民证号"), Text(0, 1, "出生日期")]) + Row(2, [Text(1, 0, "7"), $"<c r=\"B2\" s=\"{style}\"><v>{serial}</v></c>"])));
        return ElectionRules.Run("roll", book, "--election-day", "2026-11-01", "--lang", "en");
    }

    private string Book(params TestSheet[] sheets) => Book(false, sheets);

    private string Book(bool from1904, params TestSheet[] sheets)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        // Formats by their index: none, and then those of the dates above.
        string[] codes = ["yyyy\"年\"m\"月\"d\"日\"", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "m/d/yy;@", "yyyy\"年\"m\"月\"", "[Red]0;\"day\"0"];
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            Feed(workbook.AddNewPart<WorkbookStylesPart>(), $"<styleSheet xmlns=\"{main}\"><numFmts>{string.Concat(codes.Select((c, i) => $"<numFmt numFmtId=\"{170 + i}\" formatCode=\"{SecurityElement.Escape(c)}\"/>"))}</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>{string.Concat(codes.Select((_, i) => $"<xf numFmtId=\"{170 + i}\"/>"))}</cellXfs></styleSheet>");
            Feed(workbook.AddNewPart<SharedStringTablePart>(), $"<sst xmlns=\"{main}\">{string.Concat(sharedTexts.Select(t => $"<si><t>{SecurityElement.Escape(t)}</t></si>"))}</sst>");
            workbook.Workbook = new(new WorkbookProperties { Date1904 = from1904 }, new Sheets(sheets.Select((sheet, i) =>
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                Feed(part, $"{sheet.Prolog}<worksheet xmlns=\"{main}\"><sheetData>{sheet.Rows}</sheetData></worksheet>");
                return new Sheet { Name = sheet.Name, SheetId = (uint)i + 1, Id = workbook.GetIdOfPart(part), State = sheet.State == "hidden" ? SheetStateValues.Hidden : null };
            })));
        }
        return Write(bytes.ToArray());

        static void Feed(OpenXmlPart part, string xml)
        {
            using var data = new MemoryStream(Encoding.UTF8.GetBytes(xml));
            part.FeedData(data);
        }
    }

    private string Write(byte[] bytes)
    {
        var file = Path.Combine(folder, "book.xlsx");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        return bytes.ToArray();
    }

    private string Refused(byte[] bytes)
    {
        var units = ElectionRules.Run("apportion", Write(bytes), "--seats", "3", "--lang", "en");
        Assert.Equal((2, ""), (units.ExitCode, units.Output));
        Assert.Equal(units.Error, ElectionRules.Run("roll", Write(bytes), "--election-day", "2026-11-01", "--lang", "en").Error);
        return Assert.Single(units.Error.TrimEnd('\n').Split('\n'));
    }

    private static List<List<DocumentFormat.OpenXml.Spreadsheet.Cell>> Cells(SpreadsheetDocument book, Sheet sheet) =>
        [.. ((WorksheetPart)book.WorkbookPart!.GetPartById(sheet.Id!)).Worksheet.Descendants<Row>().Select(r => r.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().ToList())];
}
