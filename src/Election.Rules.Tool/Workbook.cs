using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary>A workbook (.xlsx) that one cannot trust: what it may unfold to is bounded, and nothing of it is calculated or followed.</summary>
internal sealed class Workbook : IDisposable
{
    private const long MostOfSmallPart = 16 << 20;
    private const long MostOfPart = 4L << 30;
    private const long AlwaysAllowed = 100 << 20;
    private const int MostRatio = 200;

    private readonly string file;
    private readonly SpreadsheetDocument document;
    private readonly WorkbookPart main;
    private readonly Dictionary<string, long> lengths = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, bool IsVisible, WorksheetPart Part)> sheets;
    private readonly Lazy<IReadOnlyList<string>> shared;
    private readonly SheetNumbers numbers;

    /// <summary>Opens a workbook.</summary>
    /// <param name="bytes">Its bytes, of which any can be asked for; they are closed with it.</param>
    /// <param name="file">The name of the file.</param>
    /// <exception cref="BadInputException">It is no workbook, damaged, or unfolds to more than it may.</exception>
    internal Workbook(Stream bytes, string file)
    {
        this.file = file;
        try
        {
            Measure(bytes);
            document = SpreadsheetDocument.Open(bytes, isEditable: false, new OpenSettings { MaxCharactersInPart = MostOfSmallPart });
            main = document.WorkbookPart ?? throw new InvalidDataException();
            sheets = [.. from sheet in (main.Workbook?.Sheets ?? throw new InvalidDataException()).Elements<Sheet>()
                         let part = main.GetPartById(sheet.Id?.Value ?? throw new InvalidDataException()) as WorksheetPart
                         where part is not null
                         select (sheet.Name?.Value ?? "", sheet.State is null || sheet.State.Value == SheetStateValues.Visible, part)];
            numbers = new(main);
        }
        // What the library says of a container or of parts that are not as they should be.
        catch (Exception e) when (e is OpenXmlPackageException or FormatException or OverflowException or InvalidDataException or XmlException or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            throw Damaged(file);
        }
        shared = new(() => main.SharedStringTablePart is { } strings ? Guarded(file, () => SheetReader.SharedStrings(Open(strings))) : []);
    }

    /// <summary>Whether a file that begins so is a ZIP archive, as workbooks are.</summary>
    internal static bool Begins(ReadOnlySpan<byte> bytes) => bytes is [0x50, 0x4B, 0x03, 0x04, ..];

    /// <summary>The sheet asked for; or else the first visible one with headings that are known, or with rows of several cells.</summary>
    /// <exception cref="BadInputException">There is no such sheet.</exception>
    internal SheetReader Choose(string? name, Func<IReadOnlyList<SourceRow>, bool> hasHeadings, Bilingual expected)
    {
        if (name is not null)
        {
            var asked = sheets.FindIndex(s => s.Name == name) is var same and >= 0 ? same : sheets.FindIndex(s => Cell.NameKey(s.Name) == Cell.NameKey(name));
            var all = string.Join(", ", sheets.Take(20).Select(s => Cell.Show(s.Name)));
            return asked < 0
                ? throw new BadInputException($"--sheet {name}：{file}没有这个工作表；有{all.Replace(", ", "、", StringComparison.Ordinal)}", $"--sheet {name}: {file} has no such sheet; it has {all}")
                : Open(asked);
        }
        var first = -1;
        for (var sheet = 0; sheet < sheets.Count; sheet++)
        {
            if (!sheets[sheet].IsVisible) continue;
            using IRowReader reader = Open(sheet);
            var rows = reader.Rows().Take(TableSource.Sample).ToList();
            if (hasHeadings(rows)) return Open(sheet);
            if (first < 0 && rows.Exists(r => r.Filled > 1)) first = sheet;
        }
        return first >= 0 ? Open(first) : throw new BadInputException(Both($"{file}：没有哪个可见的工作表有这样的表格，应有表头，每行有{expected}；隐藏的工作表用 --sheet 指定", $"{file}: no visible sheet has such a table; expected headings and rows of {expected}; --sheet names one that is hidden"));
    }

    /// <summary>Reads a part, and says that the workbook is damaged where it is not as it should be.</summary>
    internal static T Guarded<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            throw Damaged(file);
        }
    }

    private static BadInputException Damaged(string file) => new($"{file}：不是能读取的 .xlsx 工作簿，可能已损坏；请用电子表格软件打开，另存为 .xlsx", $"{file}: this is no workbook (.xlsx) that can be read, perhaps damaged; open it in a spreadsheet program and save it as .xlsx");

    public void Dispose() => document.Dispose();

    /// <summary>Begins to read a sheet; says which it is, and which others could be meant.</summary>
    private SheetReader Open(int index)
    {
        var (name, _, part) = sheets[index];
        var others = sheets.Where((s, i) => i != index && s.IsVisible).Select(s => Cell.Show(s.Name)).ToList();
        var (zh, en) = others.Count == 0 ? ("", "") : ($"（另有{string.Join("、", others.Take(5).Select(o => $"“{o}”"))}{(others.Count > 5 ? "等" : "")}，用 --sheet 指定）", $" (also {string.Join(", ", others.Take(5).Select(o => $"'{o}'"))}{(others.Count > 5 ? ", …" : "")}: choose with --sheet)");
        var origin = new Bilingual($"工作表“{Cell.Show(name)}”{zh}。", $"Sheet '{Cell.Show(name)}'{en}.");
        return new(new(file, name), Guarded(file, () => Open(part)), Guarded(file, () => LengthOf(part)), shared, numbers, origin);
    }

    /// <summary>Reads a part piece by piece, and no more of it than the archive says there is.</summary>
    private XmlReader Open(OpenXmlPart part) => XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, MaxCharactersInDocument = LengthOf(part) + 1 });

    private long LengthOf(OpenXmlPart part) => lengths.TryGetValue(part.Uri.OriginalString.TrimStart('/'), out var length) ? length : throw new InvalidDataException();

    /// <summary>How long each part unfolds; refuses what is no workbook or grows beyond what sheets do.</summary>
    private void Measure(Stream bytes)
    {
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (archive.GetEntry("mimetype") is not null) throw Other("OpenDocument（.ods）", "an OpenDocument file (.ods)");
            if (archive.GetEntry("xl/workbook.bin") is not null) throw Other("二进制工作簿（.xlsb）", "a binary workbook (.xlsb)");
            if (archive.GetEntry("[Content_Types].xml") is null || !archive.Entries.Any(e => e.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))) throw Other("压缩文件", "an archive");
            foreach (var entry in archive.Entries)
            {
                var isSmall = entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || entry.FullName == "[Content_Types].xml";
                if (entry.Length > (isSmall ? MostOfSmallPart : MostOfPart) || (entry.Length > AlwaysAllowed && entry.Length / MostRatio > entry.CompressedLength))
                    throw new BadInputException($"{file}：其中“{Cell.Show(entry.FullName)}”展开后有{entry.Length / 1_000_000} MB，不像是表格，没有读取；请只留需要的工作表，另存为 .xlsx", $"{file}: '{Cell.Show(entry.FullName)}' in it unfolds to {entry.Length / 1_000_000} MB, as no table does, and was not read; keep the sheet that is needed and save it as .xlsx");
                lengths[entry.FullName] = entry.Length;
            }
        }
        bytes.Position = 0;

        BadInputException Other(string zh, string en) => new($"{file}：这是{zh}，不是 .xlsx 工作簿；请另存为 .xlsx", $"{file}: this is {en}, no workbook (.xlsx); save it as .xlsx");
    }
}
