using System.Globalization;
using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;

namespace Election.Rules.Tool;

/// <summary>Units with their populations, as read from a table of an election office; what was taken for what is noted.</summary>
internal sealed class UnitTable
{
    private UnitTable(UnitTableReader reader) =>
        (Units, HasAdjoining, Adjoining, Notes, Warnings) = (reader.Units, reader.HasAdjoining, reader.Adjoining, reader.Notes, reader.Warnings);

    /// <summary>The units, in the order of the table.</summary>
    internal IReadOnlyList<PopulationUnit> Units { get; }

    /// <summary>Whether the table has a column of adjoining units.</summary>
    internal bool HasAdjoining { get; }

    /// <summary>The pairs of units that adjoin, each pair once, the earlier one first, in the order of the table.</summary>
    internal IReadOnlyList<(string First, string Second)> Adjoining { get; }

    /// <summary>Everything that was assumed in reading, and the warnings.</summary>
    internal IReadOnlyList<Bilingual> Notes { get; }

    /// <summary>The notes that a reader must not miss.</summary>
    internal IReadOnlyList<Bilingual> Warnings { get; }

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file, or - for standard input.</param>
    /// <param name="populationColumn">The heading or number of the column of populations, where the table leaves it open.</param>
    /// <param name="nameColumn">The heading or number of the column of names, where the table leaves it open.</param>
    /// <exception cref="BadInputException">The table cannot be read, or is doubtful.</exception>
    internal static UnitTable Read(string path, string? populationColumn = null, string? nameColumn = null)
    {
        var (text, encoding) = TextDecoder.Decode(InputFile.Read(path), path);
        var reader = new UnitTableReader(path, populationColumn, nameColumn);
        reader.Read(text, encoding);
        return new(reader);
    }

    /// <summary>Appends the notes under what was printed.</summary>
    internal void AppendNotes(StringBuilder text, Language language)
    {
        text.Append('\n');
        foreach (var note in Notes) text.Append("  ").Append(note.In(language)).Append('\n');
    }

    /// <summary>Writes the notes as an array of texts in both languages.</summary>
    internal void WriteNotes(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("notes");
        foreach (var note in Notes)
        {
            writer.WriteStartObject();
            ReportJson.Write(writer, note);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}

/// <summary>The bytes of an input.</summary>
internal static class InputFile
{
    internal const int MostBytes = 64 * 1024 * 1024;

    /// <summary>Reads a file, or standard input for -.</summary>
    internal static byte[] Read(string path)
    {
        try
        {
            if (path != "-" && Directory.Exists(path)) throw new BadInputException($"{path}: this is a folder; expected a CSV file");
            using var input = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = input.Read(buffer)) > 0;)
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > MostBytes) throw new BadInputException(FormattableString.Invariant($"{path}: the file has more than {MostBytes / 1024 / 1024} MB"));
            }
            return bytes.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException($"{path}: {(e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message)}");
        }
    }
}

/// <summary>Finds headings, units, totals and remarks in the rows of a table.</summary>
internal sealed class UnitTableReader(string file, string? populationColumn, string? nameColumn)
{
    private const int MostTitles = 20;
    private const int LongestName = 200;
    private const string Choices = "--population-column and --name-column";

    private readonly List<Bilingual> notes = [];
    private readonly List<Bilingual> warnings = [];
    private readonly List<PopulationUnit> units = [];
    private readonly List<int> lines = [];
    private readonly List<(string, string)> adjoining = [];
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);
    private CsvRow? headings;
    private int name;
    private int population;
    private int neighbours = -1;
    private int width;

    internal IReadOnlyList<PopulationUnit> Units => units;

    internal IReadOnlyList<(string First, string Second)> Adjoining => adjoining;

    internal bool HasAdjoining => neighbours >= 0;

    internal IReadOnlyList<Bilingual> Notes => notes;

    internal IReadOnlyList<Bilingual> Warnings => warnings;

    internal void Read(string text, string encoding)
    {
        var (rows, delimiter) = CsvRows.Read(text, file, sample => HeadingIn(sample) >= 0);
        Note($"编码：{encoding}；分隔符：{delimiter.Zh}。", $"Encoding: {encoding}; delimiter: {delimiter.En}.");
        var body = SkipTitles(rows);
        if (headings is { } known)
        {
            width = known.Cells.Count;
            population = PopulationAmong(known, body);
            name = NameAmong(known, body);
            neighbours = AdjoiningAmong(known);
        }
        else
        {
            width = body.Count == 0 ? 0 : body[0].Cells.Count;
            ChooseWithoutHeadings(body);
        }
        if (name == population) throw Bad($"{Show(name)} cannot be both the names and the populations; see {Choices}");
        NoteColumns();
        ReadUnits(body);
        if (HasAdjoining) ReadAdjoining(body);
    }

    // ---- Headings -------------------------------------------------------------------------------------------------------

    /// <summary>The row of headings: of several cells, none a number, one of them known or asked for; -1 where there is none.</summary>
    private int HeadingIn(IReadOnlyList<CsvRow> rows)
    {
        var found = -1;
        for (var i = 0; i < Math.Min(rows.Count, MostTitles + 1); i++)
        {
            if (rows[i].Filled < 2 || rows[i].Cells.Any(Cell.IsNumeric)) continue;
            if (rows[i].Cells.Any(c => IsNamed(c, populationColumn) || IsNamed(c, nameColumn) || Headings.KindOf(c) is ColumnKind.Population or ColumnKind.Voters)) return i;
            if (found < 0 && rows[i].Cells.Any(c => Headings.KindOf(c) != ColumnKind.Unknown)) found = i;
        }
        return found;
    }

    private List<CsvRow> SkipTitles(List<CsvRow> rows)
    {
        var first = HeadingIn(rows);
        if (first >= 0) headings = rows[first];
        else
        {
            // Without known headings: titles are the rows of one cell before the first of several.
            first = rows.FindIndex(r => r.Filled > 1);
            if (first < 0) throw Bad("no table: expected rows of a name and a population, parted by commas, tabs or semicolons");
            if ((populationColumn ?? nameColumn) is not null && !rows[first].Cells.Any(c => c.Any(char.IsDigit))) headings = rows[first];
        }
        var titles = rows.Take(first).ToList();
        foreach (var title in titles)
        {
            if (title.Cells.FirstOrDefault(c => Headings.StatesUnit(c) && Headings.CountsInBulk(c)) is { } bulk) throw Bad(title.Line, $"'{Cell.Show(bulk)}' says that people are not counted one by one; write the populations out in full, every person counted");
            if (title.Filled > 1 && title.Cells.Any(Cell.IsNumeric)) throw Bad(title.Line, Invariant($"numbers stand above the headings of line {headings?.Line}; take the row out, or move it below"));
        }
        if (titles.Count > 0)
        {
            var where = Lines(titles.Select(t => t.Line));
            Note($"第{where.Zh}行为标题，略过。", $"{where.En} left out: title.");
        }
        return rows[(headings is null ? first : first + 1)..];
    }

    private int PopulationAmong(CsvRow known, List<CsvRow> body)
    {
        if (populationColumn is not null)
        {
            var asked = Asked(known, populationColumn, "--population-column");
            if (Headings.KindOf(known[asked]) == ColumnKind.Voters) throw Bad($"--population-column {populationColumn}: {Show(asked)} counts voters; seats follow population, not voters (EL 15, 26)");
            return NotInBulk(asked);
        }
        var populations = Of(ColumnKind.Population);
        var voters = Of(ColumnKind.Voters);
        if (populations.Count == 1) return NotInBulk(populations[0]);
        if (populations.Count > 1)
            throw Bad(known.Line, $"several columns could be the population: {Columns(populations)}; choose one with --population-column {Cell.Show(known[populations[0]])}");
        var all = Columns(Enumerable.Range(0, width).Where(c => known[c].Length > 0));
        if (voters.Count > 0 && !Enumerable.Range(0, width).Any(c => Headings.KindOf(known[c]) == ColumnKind.Unknown && IsNumbers(c, body)))
            throw Bad(known.Line, $"{Show(voters[0])} counts voters; seats follow population, not voters (EL 15, 26): add a column of populations");
        throw Bad(known.Line, $"no column is headed as a population, such as 人口数; the headings are {all}; choose one with --population-column NAME");

        int NotInBulk(int column) => Headings.CountsInBulk(known[column])
            ? throw Bad(known.Line, $"{Show(column)} does not count people one by one; write the populations out in full")
            : column;
    }

    private int NameAmong(CsvRow known, List<CsvRow> body)
    {
        if (nameColumn is not null) return Asked(known, nameColumn, "--name-column");
        var names = Of(ColumnKind.Name).Where(c => c != population).ToList();
        if (names.Count == 1) return names[0];
        if (names.Count > 1) throw Bad(known.Line, $"several columns could be the names: {Columns(names)}; choose one with --name-column {Cell.Show(known[names[^1]])}");
        var texts = Enumerable.Range(0, width).Where(c => c != population && Headings.KindOf(known[c]) == ColumnKind.Unknown && !IsNumbers(c, body) && body.Exists(r => r[c].Length > 0)).ToList();
        if (texts.Count == 0) texts = Of(ColumnKind.Number).Where(c => c != population).ToList();
        if (texts.Count == 1) return texts[0];
        throw Bad(known.Line, $"no column is headed as names, such as 名称; the headings are {Columns(Enumerable.Range(0, width).Where(c => known[c].Length > 0))}; choose one with --name-column NAME");
    }

    private int AdjoiningAmong(CsvRow known)
    {
        var found = Of(ColumnKind.Adjoining).Where(c => c != name && c != population).ToList();
        return found.Count > 1 ? throw Bad(known.Line, $"several columns could be the adjoining units: {Columns(found)}; leave one") : found.Count == 1 ? found[0] : -1;
    }

    private void ChooseWithoutHeadings(List<CsvRow> body)
    {
        var columns = body.Count == 0 ? 0 : body.Max(r => r.Cells.Count);
        var filled = Enumerable.Range(0, Math.Min(columns, 1000)).Where(c => body.Exists(r => r[c].Length > 0)).ToList();
        var numbers = filled.Where(c => IsNumbers(c, body)).ToList();
        var texts = filled.Except(numbers).ToList();
        population = populationColumn is not null ? Number(populationColumn, "--population-column", columns) : numbers.Count == 1 ? numbers[0] : -1;
        name = nameColumn is not null ? Number(nameColumn, "--name-column", columns) : texts.Where(c => c != population).ToList() is [var only] ? only : -1;
        if (population < 0 || name < 0)
            throw Bad(body.Count == 0 ? 1 : body[0].Line, Invariant($"there are no headings that are known, and not just one column of names and one of numbers (text: {List(texts)}; numbers: {List(numbers)}); add headings such as 名称,人口数, or choose columns by number with {Choices}"));
        Note("没有表头。", "There are no headings.");

        string List(List<int> found) => found.Count == 0 ? "none" : string.Join(", ", found.Take(10).Select(c => "column " + Text(c + 1)));
        int Number(string text, string option, int most) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number - 1
            : throw Bad(Invariant($"{option} {text}: no column is headed so; give its heading, or its number from 1 to {most}"));
    }

    /// <summary>The column that an option names: by its heading, or by its number where nothing is headed so.</summary>
    private int Asked(CsvRow known, string asked, string option)
    {
        var found = Enumerable.Range(0, width).Where(c => known[c] == asked).ToList();
        if (found.Count == 0) found = Enumerable.Range(0, width).Where(c => IsNamed(known[c], asked)).ToList();
        if (found.Count == 1) return found[0];
        if (found.Count > 1) throw Bad(known.Line, $"{option} {asked}: several columns are headed so: {Columns(found)}; give the number of the column");
        if (int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= width) return number - 1;
        throw Bad(known.Line, $"{option} {asked}: no column is headed so; the headings are {Columns(Enumerable.Range(0, width).Where(c => known[c].Length > 0))}");
    }

    private static bool IsNamed(string heading, string? asked) => asked is not null && heading.Length > 0
        && (heading == asked || (Headings.Key(heading) is { Length: > 0 } key && key == Headings.Key(asked)));

    private static bool IsNumbers(int column, List<CsvRow> body)
    {
        var (numbers, filled) = (0, 0);
        foreach (var row in body)
        {
            if (row[column].Length == 0) continue;
            filled++;
            if (Cell.Population(row[column]).Value is not null) numbers++;
        }
        return filled > 0 && numbers * 2 >= filled;
    }

    private List<int> Of(ColumnKind kind) => [.. Enumerable.Range(0, width).Where(c => Headings.KindOf(headings![c]) == kind)];

    private void NoteColumns()
    {
        var (n, p) = (Column(name), Column(population));
        Note($"{n.Zh}作为名称，{p.Zh}作为人口。", $"Taken as the name: {n.En}; as the population: {p.En}.");
        if (HasAdjoining) Note($"{Column(neighbours).Zh}作为相邻单位。", $"Taken as the adjoining units: {Column(neighbours).En}.");
        if (headings is null) return;
        var others = Enumerable.Range(0, width).Where(c => c != name && c != population && c != neighbours && headings[c].Length > 0).ToList();
        if (others.Count == 0) return;
        var shown = others.Take(8).Select(c => Cell.Show(headings[c])).ToList();
        if (others.Count > shown.Count) shown.Add("…");
        Note($"未用的列：{string.Join('、', shown)}。", $"Columns not used: {string.Join(", ", shown)}.");
    }

    // ---- Units ----------------------------------------------------------------------------------------------------------

    private void ReadUnits(List<CsvRow> body)
    {
        while (body.Count > 0 && body[^1][population].Length == 0 && body[^1].Cells.First(c => c.Length > 0) is var remark && Headings.RemarkWord(remark) is { } word)
        {
            Note(Invariant($"第{body[^1].Line}行“{word}”为表下说明，略过。"), Invariant($"Line {body[^1].Line} left out: a remark ({word})."));
            body.RemoveAt(body.Count - 1);
        }
        if (body.Count == 0) throw Bad("there is no unit below the headings");
        var foot = IsTotalRow(body[^1]) || IsSubtotalRow(body[^1]) || (body.Count > 1 && IsUnnamed(body[^1])) ? body[^1] : null;
        if (foot is not null) body.RemoveAt(body.Count - 1);
        var head = body.Count > 1 && IsTotalRow(body[0]) ? body[0] : null;
        if (head is not null) body.RemoveAt(0);
        if (body.Count == 0) throw Bad("there is no unit, only a total");
        if (body.Count > CsvRows.MostRows) throw Bad(Invariant($"the table has {body.Count} units; at most {CsvRows.MostRows} are taken"));

        long sum = 0;
        foreach (var row in body)
        {
            if (IsTotalRow(row) || IsSubtotalRow(row)) throw Bad(row.Line, $"'{Label(row)}' stands among the units; which rows it adds up is doubtful: take it out");
            sum += ReadUnit(row);
        }
        if (sum > int.MaxValue) throw Bad(Invariant($"the populations add up to {sum}; at most {int.MaxValue} can be divided for"));
        if (head is not null) LeaveOut(head, sum, isHead: true);
        if (foot is not null) LeaveOut(foot, sum, isHead: false);
    }

    private int ReadUnit(CsvRow row)
    {
        CheckWidth(row);
        var text = row[name];
        if (text.Length == 0) throw Bad(row.Line, $"{Show(name)}: the name is missing; write it, or take the row out");
        if (text.Length > LongestName) throw Bad(row.Line, Invariant($"{Show(name)}: the name '{Cell.Show(text)}' has more than {LongestName} characters; a quotation mark or a delimiter may be missing"));
        if (Cell.Population(row[population]) is not { Value: { } people })
            throw Bad(row.Line, $"{Show(population)}: '{Cell.Show(row[population])}' {Cell.Population(row[population]).Problem}");
        if (!indices.TryAdd(Cell.NameKey(text), units.Count)) throw Bad(row.Line, Invariant($"'{Cell.Show(text)}' stands also on line {lines[indices[Cell.NameKey(text)]]}; give every unit a name of its own"));
        units.Add(new(text, people));
        lines.Add(row.Line);
        return people;
    }

    /// <summary>More cells than headings: a comma within a number or a name split it.</summary>
    private void CheckWidth(CsvRow row)
    {
        if (row.Cells.Count <= width) return;
        var split = row[population] is { Length: >= 1 and <= 3 } left && row[population + 1] is { Length: 3 } right && left.All(char.IsAsciiDigit) && right.All(char.IsAsciiDigit);
        if (split || row.Cells.Skip(width).Any(c => c.Length > 0))
            throw Bad(row.Line, Invariant($"it has {row.Cells.Count} cells, and {(headings is null ? "the first row" : "the headings")} {width}; a delimiter within a number or a name? Write digits only, and quote the cell"));
    }

    /// <summary>Leaves a total out, if it is the sum or plainly meant to be one.</summary>
    private void LeaveOut(CsvRow row, long sum, bool isHead)
    {
        var text = row[population];
        var (value, _) = Cell.Population(text);
        if (value != sum && IsUnnamed(row)) throw Bad(row.Line, $"{Show(name)}: the name is missing; write it, or take the row out");
        if (value != sum && (isHead || IsSubtotalRow(row))) throw Bad(row.Line, Invariant($"'{Label(row)}' {Cell.Show(text)} is not the sum of all other rows, {sum}; which rows it adds up is doubtful: take it out"));
        if (Label(row) is not { Length: > 0 } label) Note(Invariant($"第{row.Line}行没有名称，等于各行之和，为合计，不计入。"), Invariant($"Line {row.Line} left out: it has no name and is the sum of the others."));
        else Note(Invariant($"第{row.Line}行“{label}”为合计，不计入。"), Invariant($"Line {row.Line} '{label}' left out: total."));
        if (value == sum) return;
        var warning = text.Length == 0
            ? new Bilingual(Invariant($"第{row.Line}行合计没有数字；各行之和为{sum}。"), Invariant($"The total of line {row.Line} has no number; the rows add up to {sum}."))
            : new Bilingual(Invariant($"第{row.Line}行合计为{Cell.Show(text)}，与各行之和{sum}不符；以各行为准。"), Invariant($"The total of line {row.Line} is {Cell.Show(text)}, and the rows add up to {sum}; the rows count."));
        notes.Add(warning);
        warnings.Add(warning);
    }

    private bool IsTotalRow(CsvRow row) => LabelsOf(row).Any(Headings.IsTotal);

    private bool IsSubtotalRow(CsvRow row) => LabelsOf(row).Any(Headings.IsSubtotal);

    private bool IsUnnamed(CsvRow row) => row[name].Length == 0 && !IsTotalRow(row) && !IsSubtotalRow(row);

    /// <summary>The cells in which a total is called so: the name, or where there is none any other.</summary>
    private IEnumerable<string> LabelsOf(CsvRow row) => row[name].Length > 0 ? [row[name]] : row.Cells.Where((c, i) => i != population && c.Length > 0);

    private string Label(CsvRow row) => Cell.Show(LabelsOf(row).FirstOrDefault(c => Headings.IsTotal(c) || Headings.IsSubtotal(c)) ?? "");

    // ---- Adjoining units ------------------------------------------------------------------------------------------------

    private void ReadAdjoining(List<CsvRow> body)
    {
        var stated = new HashSet<(int From, int To)>();
        for (var unit = 0; unit < body.Count; unit++)
            foreach (var other in Named(body[unit]).ToList())
            {
                if (other == unit) throw Bad(body[unit].Line, $"{Show(neighbours)}: '{Cell.Show(units[unit].Name)}' cannot adjoin itself");
                stated.Add((unit, other));
            }
        var oneSided = stated.Where(s => !stated.Contains((s.To, s.From))).Order().ToList();
        adjoining.AddRange(stated.Select(s => (First: Math.Min(s.From, s.To), Second: Math.Max(s.From, s.To))).Distinct().Order().Select(s => (units[s.First].Name, units[s.Second].Name)));
        if (oneSided.Count == 0) return;
        var shown = oneSided.Take(5).Select(s => $"{units[s.From].Name}→{units[s.To].Name}").ToList();
        if (oneSided.Count > shown.Count) shown.Add("…");
        Note(Invariant($"{oneSided.Count}处相邻只写了一方，按双方相邻：{string.Join('、', shown)}。"), Invariant($"Adjoining units stated on one side only, taken both ways: {oneSided.Count} ({string.Join(", ", shown)})."));
    }

    /// <summary>The units that a cell names, parted by 、 ; , | or /, or by spaces where no name has them.</summary>
    private IEnumerable<int> Named(CsvRow row)
    {
        var cell = row[neighbours];
        if (Cell.Fold(cell).Trim() is "无" or "-" or "—" or "——" or "/" or "none" or "None") yield break;
        foreach (var part in Cell.Fold(cell).Split(['、', ';', ',', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (indices.TryGetValue(Cell.NameKey(part), out var known))
            {
                yield return known;
                continue;
            }
            var pieces = part.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (pieces.Length == 1) pieces = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var piece in pieces.Length > 1 ? pieces : [part])
                yield return indices.TryGetValue(Cell.NameKey(piece), out var found) ? found : throw Bad(row.Line, $"{Show(neighbours)}: '{Cell.Show(piece)}' is no unit of this table; write its name as in {Show(name)}, or take it out");
        }
    }

    // ---- Words ----------------------------------------------------------------------------------------------------------

    private void Note(string zh, string en) => notes.Add(new(zh, en));

    private Bilingual Column(int column) => headings is { } known && known[column].Length > 0
        ? new(Invariant($"第{column + 1}列“{Cell.Show(known[column])}”"), Invariant($"column {column + 1} '{Cell.Show(known[column])}'"))
        : new(Invariant($"第{column + 1}列"), Invariant($"column {column + 1}"));

    private string Show(int column) => Column(column).En;

    private string Columns(IEnumerable<int> columns)
    {
        var shown = columns.Take(9).Select(Show).ToList();
        return shown.Count > 8 ? string.Join(", ", shown.Take(8)) + ", …" : string.Join(", ", shown);
    }

    private static Bilingual Lines(IEnumerable<int> lines)
    {
        var all = lines.Select(Text).ToList();
        return new(string.Join('、', all), (all.Count == 1 ? "line " : "lines ") + string.Join(", ", all));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private BadInputException Bad(string problem) => new($"{file}: {problem}");

    private BadInputException Bad(int line, string problem) => new(Invariant($"{file}: line {line}: {problem}"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
