using System.Globalization;
using NodaTime;
using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary>Reads a roll of voters of any length as a stream. A row that cannot be read is kept apart with its reason; the rest goes on.</summary>
internal sealed class RollTable
{
    private const int MostTitles = 20;
    private const int LongestBlank = 2;

    private static readonly Dictionary<string, RollColumn> Kinds = new[]
    {
        (RollColumn.Number, """
            身份证 身份证号 身份证号码 身份证编号 居民身份证 居民身份证号 居民身份证号码 居民身份证编号 公民身份号码 公民身份证号 公民身份证号码 身份号码 证件号 证件号码
            idnumber idno idcard idcardnumber idcardno identitynumber identityno identitycard identitycardnumber citizenid citizenidnumber citizenidentitynumber nationalid
            """),
        (RollColumn.VoterId, "选民证 选民证号 选民证号码 选民证编号 选民证序号 选民号 选民号码 选民编号 voterid voterno voternumber votercard votercardno votercardnumber"),
        (RollColumn.Born, "出生日期 出生年月日 出生日 生日 dateofbirth birthdate birthday born dob"),
        (RollColumn.District, """
            选区 选区名 选区名称 选区号 选区编号 选区代码 选区序号 所在选区 所属选区 登记选区
            electoraldistrict district districtname districtid districtno districtnumber constituency precinct ward
            """),
    }.SelectMany(k => k.Item2.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, Kind: k.Item1))).ToDictionary(k => k.Word, k => k.Kind, StringComparer.Ordinal);

    /// <summary>What columns that are not read are usually called: such words can be shown. Any other heading may be anything, a name even.</summary>
    private static readonly HashSet<string> OtherColumns = new(
        """
        姓名 选民姓名 性别 民族 年龄 周岁 序号 序 编号 户号 住址 地址 现住址 现居住地 家庭住址 户籍地址 户籍地 户籍 户口 户口所在地 籍贯 电话 联系电话 手机 手机号 手机号码
        单位 工作单位 职业 职务 文化程度 学历 政治面貌 与户主关系 户主 户主姓名 村 组 村组 村民小组 选民小组 社区 居委会 村委会 乡镇 街道 备注 说明 登记日期 签名 是否登记
        name fullname sex gender ethnicity age no number address phone telephone mobile occupation workplace education remark remarks note notes household village town
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private readonly TableSource source;
    private readonly IRowReader reader;
    private readonly int kept;
    private readonly List<Bilingual> notes = [];
    private readonly List<BrokenRow> broken = [];
    private readonly Dictionary<string, string> districts = new(StringComparer.Ordinal);
    private bool[] mayHoldNumbers = [];
    private readonly int[] columns = new int[Enum.GetValues<RollColumn>().Length];
    private int width;
    private int headings;
    private readonly List<int> remarks = [];
    private int remarkRows;
    private int repeatedHeadings;
    private int rounded;

    private RollTable(IRowReader reader, TableSource source, int kept) => (this.reader, this.source, this.kept) = (reader, source, kept);

    /// <summary>The columns that are read.</summary>
    private enum RollColumn
    {
        Unknown,
        Number,
        VoterId,
        Born,
        District,
    }

    /// <summary>Everything that was assumed in reading.</summary>
    internal IReadOnlyList<Bilingual> Notes => notes;

    /// <summary>The first rows that were not read.</summary>
    internal IReadOnlyList<BrokenRow> Broken => broken;

    /// <summary>How many rows were not read.</summary>
    internal int BrokenRows { get; private set; }

    /// <summary>How the file seems to be cut off, or null where it does not.</summary>
    internal Bilingual? CutOff { get; private set; }

    /// <summary>What its rows are called in English.</summary>
    internal string Row => source.Row;

    /// <summary>Reads a roll.</summary>
    /// <param name="path">The file, or - for standard input.</param>
    /// <param name="sheet">The sheet of a workbook, where one is asked for.</param>
    /// <param name="kept">How many broken rows are kept; all are counted.</param>
    /// <param name="add">What is done with each row.</param>
    /// <param name="progress">Told how much was read and, where it is known, of how much.</param>
    /// <exception cref="BadInputException">It cannot be read, or is no roll.</exception>
    internal static RollTable Read(string path, string? sheet, int kept, Action<RollEntry> add, Action<long, long?> progress) => InputFile.Use(path, input =>
    {
        var begin = new byte[4];
        begin = begin[..input.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false)];
        if (Workbook.Begins(begin))
        {
            using var workbook = new Workbook(Whole(input, begin, path), path);
            using var reader = workbook.Choose(sheet, HasHeadings, new("公民身份号码或者选民证号", "an identity number or a voter's card"));
            return Read(reader, reader.Source);
        }
        TableSource.RefuseSheet(path, sheet);
        using var text = new TextStream(input, path, begin);
        long? length = input.CanSeek ? input.Length : null;
        using var csv = new CsvRowReader(text, () => text.EncodingName, () => (text.BytesRead, length), HasHeadings);
        return Read(csv, new(path));

        RollTable Read(IRowReader reader, TableSource source)
        {
            var table = new RollTable(reader, source, kept);
            table.Read(add, progress);
            return table;
        }
    });

    /// <summary>A workbook is read from several places: one that comes through a pipe is held in memory.</summary>
    private static Stream Whole(Stream input, byte[] begin, string path)
    {
        if (input.CanSeek)
        {
            input.Position = 0;
            return input;
        }
        var whole = new MemoryStream();
        whole.Write(begin);
        InputFile.Copy(input, whole, path);
        whole.Position = 0;
        return whole;
    }

    private void Read(Action<RollEntry> add, Action<long, long?> progress)
    {
        FindHeadings();
        (int Line, bool IsShort, bool IsOpen) last = default;
        var isEmpty = true;
        while (reader.Read())
        {
            var line = reader.Line;
            if ((line & 0x3FFF) == 0) progress(reader.Progress.Read, reader.Progress.All);
            var entry = Entry(line, out var fault);
            last = (line, fault is not null && reader.Count < width, reader.Count == 1 && reader[0] == RowGuard.Unclosed);
            if (fault is { } reason) Break(line, reason);
            else if (entry is { } row) add(row);
            isEmpty &= fault is null && entry is null;
        }
        if (last.IsOpen) CutOff = Both($"文件在第{last.Line}行一个没有合上引号的单元格中结束", $"the file ends within a quoted cell that opens on line {last.Line}");
        else if (last.IsShort && !reader.EndsWithRow) CutOff = Both($"文件在第{last.Line}行中间结束", $"the file ends in the middle of line {last.Line}");
        if (isEmpty) throw source.Bad($"表头（第{headings}行）之下没有选民", $"there is no voter below the headings of {source.Row} {headings}");
        Conclude();
    }

    // ---- Headings ----

    private static RollColumn KindOf(string heading) => Kinds.GetValueOrDefault(Headings.Key(heading));

    /// <summary>The headings: the first row that has a column by which voters are told apart.</summary>
    private static SourceRow? HeadingIn(IEnumerable<SourceRow> rows) => rows.Take(MostTitles + 1).FirstOrDefault(r => r.Cells.Any(c => KindOf(c) is RollColumn.Number or RollColumn.VoterId) && !r.Cells.Any(IsData));

    /// <summary>Whether a cell is no heading but a number, such as that of the person whom a title names.</summary>
    private static bool IsData(string cell) => KindOf(cell) == RollColumn.Unknown && (Cell.IsNumeric(cell) || Shield.Covers(cell));

    private static bool HasHeadings(IReadOnlyList<SourceRow> rows) => HeadingIn(rows) is not null;

    private void FindHeadings()
    {
        var seen = new List<SourceRow>();
        SourceRow? found = null;
        while (found is null && seen.Count <= MostTitles && reader.Read())
        {
            var row = new SourceRow(reader.Line, [.. Enumerable.Range(0, reader.Count).Select(c => Cell.Clean(Cell.Unmarked(reader[c])))]);
            if (row.Filled == 0) continue;
            found = HeadingIn([row]);
            if (found is null) seen.Add(row);
        }
        if (found is null)
        {
            if (seen.TrueForAll(r => r.Cells.Count == 1)) throw NoRoll(source);
            // The words of what may be a row of persons are not repeated.
            var known = seen.SelectMany(r => r.Cells).Where(c => KindOf(c) != RollColumn.Unknown || Headings.KindOf(c) != ColumnKind.Unknown).Select(Headings.Shown).Distinct(StringComparer.Ordinal).Take(8).ToList();
            var (zh, en) = known.Count == 0 ? ("", "") : ($"；认得的表头只有{string.Join('、', known)}", $"; the headings known are only {string.Join(", ", known)}");
            throw source.Bad(
                $"前{MostTitles + 1}行没有认得的表头；应有“公民身份号码”（或者“身份证号”）或者“选民证号”一列，另可有“选区”“出生日期”{zh}",
                $"no headings are known in the first {MostTitles + 1} rows; expected a column 公民身份号码 (or 身份证号, 'ID number') or 选民证号 ('voter ID'), and perhaps 选区 ('district') and 出生日期 ('date of birth'){en}");
        }
        headings = found.Line;
        width = found.Cells.Count;
        while (found[width - 1].Length == 0) width--;
        foreach (var kind in Enum.GetValues<RollColumn>()) columns[(int)kind] = kind == RollColumn.Unknown ? -1 : ColumnOf(kind, found);
        if (seen.Count > 0)
        {
            var lines = string.Join(", ", seen.Select(r => r.Line.ToString(CultureInfo.InvariantCulture)));
            Note($"第{lines.Replace(", ", "、", StringComparison.Ordinal)}行为标题，略过。", $"{Sentence(source.Row)}{(seen.Count == 1 ? "" : "s")} {lines} left out: title.");
        }
        mayHoldNumbers = [.. Enumerable.Range(0, width).Select(c => Headings.Key(found[c]) is var key && (key.Length == 0 || "证号码件卡".Any(w => key.Contains(w, StringComparison.Ordinal)) || key.Contains("id", StringComparison.Ordinal) || key.Contains("no", StringComparison.Ordinal) || key.Contains("number", StringComparison.Ordinal) || key.Contains("card", StringComparison.Ordinal)))];
        NoteColumns(found);
    }

    private int ColumnOf(RollColumn kind, SourceRow found)
    {
        var all = Enumerable.Range(0, width).Where(c => KindOf(found[c]) == kind).ToList();
        // A district may have its number and its name: either tells it. Of persons there is one number and one date.
        if (all.Count > 1 && kind != RollColumn.District)
            throw source.Bad(found.Line, $"有几列都可能是同一内容：{string.Join('、', all.Select(c => Headings.Shown(found[c])))}；请只留一列", $"several columns could mean the same: {string.Join(", ", all.Select(c => Headings.Shown(found[c])))}; leave one");
        return all.Count > 0 ? all[0] : -1;
    }

    private void NoteColumns(SourceRow found)
    {
        Bilingual Named(RollColumn kind, string zh, string en) => columns[(int)kind] is var c and >= 0 ? Both($"{zh}：{source.Column(c)}“{Headings.Shown(found[c])}”", $"{en}: {source.Column(c)} '{Headings.Shown(found[c])}'") : Both($"{zh}：没有", $"{en}: none");
        Bilingual[] named = [Named(RollColumn.Number, "身份号码", "identity number"), Named(RollColumn.VoterId, "选民证号", "voter's card"), Named(RollColumn.District, "选区", "district"), Named(RollColumn.Born, "出生日期", "date of birth")];
        notes.Add(new(string.Join("，", named.Select(n => n.Zh)) + "。", "Columns: " + string.Join(", ", named.Select(n => n.En)) + "."));
        var others = Enumerable.Range(0, width).Except(columns).Where(c => found[c].Length > 0)
            .Select(c => OtherColumns.Contains(Headings.Key(found[c])) ? new Bilingual(Headings.Shown(found[c]), Headings.Shown(found[c])) : source.Column(c)).ToList();
        if (others.Count > 0) Note($"未用的列：{string.Join('、', others.Take(8).Select(o => o.Zh))}{(others.Count > 8 ? "……" : "")}。", $"Columns not used: {string.Join(", ", others.Take(8).Select(o => o.En))}{(others.Count > 8 ? ", …" : "")}.");
    }

    // ---- Rows ----

    private bool IsBlank()
    {
        for (var i = 0; i < reader.Count; i++)
            if (reader[i].Length > 0) return false;
        return true;
    }

    /// <summary>The row, or why it is none; neither where it is blank, a heading printed again, a total or a remark.</summary>
    private RollEntry? Entry(int line, out Bilingual? fault)
    {
        fault = reader.Count > 1 ? null : RowGuard.InWords(reader[0]);
        if (fault is not null) return null;
        var (number, voterId) = (Text(RollColumn.Number), Text(RollColumn.VoterId));
        if (number is null && voterId is null && IsBlank()) return null;
        // The number of a total may stand in any column; a person's is longer.
        if (voterId is null && (number is null || (number.Length < 15 && Cell.Population(number).Value is not null)) && Words() is { } remark && (Headings.IsTotal(remark) || Headings.IsSubtotal(remark) || Headings.RemarkWord(remark) is not null))
        {
            if (remarkRows++ < MostTitles) remarks.Add(line);
            return null;
        }
        if (reader.Count < width || Extra())
        {
            fault = Both($"有{reader.Count}个单元格，而表头（第{headings}行）有{width}个", $"it has {reader.Count} {(reader.Count == 1 ? "cell" : "cells")}, and the headings ({source.Row} {headings}) {width}");
            return null;
        }
        if ((number is not null && KindOf(number) == RollColumn.Number) || (voterId is not null && KindOf(voterId) == RollColumn.VoterId))
        {
            repeatedHeadings++;
            return null;
        }
        var (born, district) = (Text(RollColumn.Born), District());
        fault = Fault(number) ?? Fault(voterId) ?? Fault(born) ?? Fault(district) ?? Shifted(number, district);
        if (fault is not null) return null;
        var date = born is null || IsNotStated(born) ? null : DateOf(born);
        if (number is not null && IsNotStated(number)) number = null;
        if (number is not null && IsRounded(number)) rounded++;
        return new(line) { IdentityNumber = number, VoterId = voterId, Born = date, IsBornUnreadable = born is not null && date is null && !IsNotStated(born), District = columns[(int)RollColumn.District] < 0 ? "" : district };
    }

    private string? Text(RollColumn kind)
    {
        var column = columns[(int)kind];
        if (column < 0 || column >= reader.Count) return null;
        var cell = reader[column];
        if (!IsPlain(cell)) cell = Cell.Fold(Cell.Clean(cell)).Trim();
        cell = Cell.Unmarked(cell);
        return cell.Length <= LongestBlank && Cell.IsBlank(cell) ? null : cell;
    }

    private string? District()
    {
        var column = columns[(int)RollColumn.District];
        if (column < 0) return null;
        var cell = reader[column];
        if (!districts.TryGetValue(cell, out var clean))
        {
            clean = Cell.NameKey(Cell.Clean(Cell.Unmarked(cell)));
            // Where the cells are no districts but differ from row to row, they are not all remembered.
            if (districts.Count < 100_000) districts.Add(cell, clean);
        }
        return clean.Length <= LongestBlank && Cell.IsBlank(clean) ? null : clean;
    }

    /// <summary>Whether a cell says that nothing is stated.</summary>
    private static bool IsNotStated(string cell) => cell.Length <= 8 && cell is "无" or "暂无" or "不详" or "不明" or "未知" or "没有" or "待查" or "N/A" or "n/a" or "none" or "unknown" or "NULL" or "null" || Cell.IsBlank(cell);

    /// <summary>
    /// Why the cells of a row seem not to stand below their headings: then what stands in the column of districts may be anything of a person.
    /// </summary>
    private Bilingual? Shifted(string? number, string? district)
    {
        if (district is not null && (Shield.Covers(district) || CitizenIdentityNumber.TryParse(district, out _))) return new("“选区”一列是身份号码或者其他长号码，各列可能错位", "a long number, perhaps of a person, stands where the district should; the cells may have shifted");
        // A number that a spreadsheet rounded has few digits left.
        if (number is not null && number.Count(char.IsAsciiDigit) < 10 && !IsNotStated(number) && !IsRounded(number)) return new("身份号码一列不是号码，各列可能错位", "what stands where the identity number should is none at all; the cells may have shifted");
        for (var i = 0; i < reader.Count && i < width; i++)
            if (!mayHoldNumbers[i] && reader[i].Length >= 18 && CitizenIdentityNumber.TryParse(Cell.Fold(Cell.Unmarked(reader[i])).Trim(), out _))
                return new("身份号码在别的列，各列可能错位", "an identity number stands in another column; the cells may have shifted");
        return null;
    }

    private static bool IsRounded(string number) => number.Contains('+', StringComparison.Ordinal) && number.Contains('E', StringComparison.OrdinalIgnoreCase);

    private static bool IsPlain(string cell)
    {
        foreach (var c in cell)
            if (c is <= ' ' or >= '\u007F') return false;
        return true;
    }

    private string? Words()
    {
        for (var i = 0; i < reader.Count; i++)
            if (reader[i].Length > 0) return Cell.Clean(reader[i]);
        return null;
    }

    private bool Extra()
    {
        for (var i = width; i < reader.Count; i++)
            if (reader[i].Length > 0) return true;
        return false;
    }

    private static Bilingual? Fault(string? cell)
    {
        if (cell is null) return null;
        if (Cell.NoValue(cell) is { } why) return Both($"有单元格的内容（{Cell.Show(cell)}）{why}", $"what a cell holds, {Cell.Show(cell)}, {why}");
        if (cell.Length > TableSource.LongestCell) return Both($"有单元格超过{TableSource.LongestCell}个字符；可能缺了引号", $"a cell has more than {TableSource.LongestCell} characters; a quotation mark may be missing");
        foreach (var c in cell)
        {
            if (c == TextDecoder.Unreadable) return new("有的字节不是所用的编码，无法识别", "bytes of it are not of the encoding and cannot be read");
            if (char.IsControl(c)) return new("有控制字符", "a control character stands in it");
        }
        return null;
    }

    /// <summary>A date as offices write it: 1980-05-01, 1980/5/1, 1980.5.1, 1980年5月1日 or 19800501, perhaps with a time of midnight.</summary>
    private static LocalDate? DateOf(string cell)
    {
        if (cell.IndexOfAny([' ', 'T']) is var space and > 0 && cell.AsSpan(space + 1).Trim() is "0:00" or "00:00" or "0:00:00" or "00:00:00" or "00:00:00.000") cell = cell[..space];
        Span<int> parts = stackalloc int[3];
        if (cell is [_, _, _, _, '-', _, _, '-', _, _]) (parts[0], parts[1], parts[2]) = (Digits(cell.AsSpan(0, 4)), Digits(cell.AsSpan(5, 2)), Digits(cell.AsSpan(8, 2)));
        else if (cell.Length == 8 && cell.All(char.IsAsciiDigit)) (parts[0], parts[1], parts[2]) = (Digits(cell.AsSpan(0, 4)), Digits(cell.AsSpan(4, 2)), Digits(cell.AsSpan(6, 2)));
        else
        {
            var text = cell.EndsWith('日') ? cell.AsSpan(0, cell.Length - 1) : cell;
            Span<Range> ranges = stackalloc Range[4];
            if (text.SplitAny(ranges, "-/.年月") != 3) return null;
            for (var i = 0; i < 3; i++) parts[i] = Digits(text[ranges[i]]);
        }
        return parts[0] is >= 1800 and < 2300 && parts[1] is >= 1 and <= 12 && parts[2] >= 1 && parts[2] <= CalendarSystem.Iso.GetDaysInMonth(parts[0], parts[1]) ? new(parts[0], parts[1], parts[2]) : null;

        static int Digits(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }

    private void Break(int line, Bilingual reason)
    {
        if (BrokenRows++ < kept) broken.Add(new(line, reason));
    }

    private void Conclude()
    {
        notes.Insert(0, reader.Origin);
        if (remarkRows > 0)
        {
            var lines = string.Join(", ", remarks.Select(r => r.ToString(CultureInfo.InvariantCulture)));
            Note($"合计或者说明{remarkRows}行，略过：第{lines.Replace(", ", "、", StringComparison.Ordinal)}行{(remarkRows > remarks.Count ? "……" : "")}。", $"Totals or remarks left out: {remarkRows} ({source.Row} {lines}{(remarkRows > remarks.Count ? ", …" : "")}).");
        }
        if (repeatedHeadings > 0) Note($"重复的表头{repeatedHeadings}行，略过。", $"Headings printed again, left out: {repeatedHeadings}.");
        if (rounded > 0) Note($"{rounded}个号码写成了如1.1E+17的形式：电子表格已将其四舍五入，请把该列设为文本，重新录入后再核对。", $"{rounded} numbers are written like 1.1E+17: the spreadsheet rounded them; format the column as text, enter them again, and check anew.");
    }

    private void Note(FormattableString zh, FormattableString en) => notes.Add(Both(zh, en));

    private static BadInputException NoRoll(TableSource source) => source.Bad(
        $"不是选民名单：应有表头和各行，用逗号、制表符或者分号分隔", $"no roll of voters: expected headings and rows, parted by commas, tabs or semicolons");
}
