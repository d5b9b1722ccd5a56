using System.Globalization;
using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary>Finds headings, units, totals and remarks in the rows of a table.</summary>
internal sealed class UnitTableReader(string file, string? populationColumn, string? nameColumn)
{
    private const int MostTitles = 20;
    private const int LongestName = 200;
    private const string ByPopulation = "名额按人口分配，不按选民（《选举法》第十五条、第二十六条）";

    private readonly List<Bilingual> notes = [];
    private readonly List<Bilingual> warnings = [];
    private readonly List<PopulationUnit> units = [];
    private readonly List<int> lines = [];
    private readonly List<(string, string)> adjoining = [];
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);
    private TableSource source = new(file);
    private SourceRow? headings;
    private int name;
    private int population;
    private int neighbours = -1;
    private int width;

    internal IReadOnlyList<PopulationUnit> Units => units;

    internal IReadOnlyList<(string First, string Second)> Adjoining => adjoining;

    internal bool HasAdjoining => neighbours >= 0;

    internal IReadOnlyList<Bilingual> Notes => notes;

    internal IReadOnlyList<Bilingual> Warnings => warnings;

    internal void Read(byte[] bytes, string? sheet)
    {
        (var rows, source, var origin) = TableSource.Read(bytes, file, sheet, sample => HeadingIn(sample) >= 0);
        notes.Add(origin);
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
        if (name == population) throw Bad($"{Column(name)}不能既是名称又是人口；见 --population-column 和 --name-column", $"{Column(name)} cannot be both the names and the populations; see --population-column and --name-column");
        NoteColumns();
        ReadUnits(body);
        if (HasAdjoining && body.TrueForAll(r => Cell.IsBlank(r[neighbours])))
        {
            Note($"{Column(neighbours)}全部空白，视为没有载明哪些单位相邻。", $"Blank in every row: {Column(neighbours)}; which units adjoin is taken as not stated.");
            neighbours = -1;
        }
        if (HasAdjoining) ReadAdjoining(body);
    }

    // ---- Headings -------------------------------------------------------------------------------------------------------

    /// <summary>The row of headings: of several cells, none a number, one of them known or asked for; -1 where there is none.</summary>
    private int HeadingIn(IReadOnlyList<SourceRow> rows)
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

    private List<SourceRow> SkipTitles(List<SourceRow> rows)
    {
        var first = HeadingIn(rows);
        if (first >= 0) headings = rows[first];
        else
        {
            // Without known headings: titles are the rows of one cell before the first of several.
            first = rows.FindIndex(r => r.Filled > 1);
            if (first < 0) throw source.NoTable();
            if ((populationColumn ?? nameColumn) is not null && !rows[first].Cells.Any(c => c.Any(char.IsDigit))) headings = rows[first];
        }
        var titles = rows.Take(first).ToList();
        foreach (var title in titles)
        {
            if (title.Cells.FirstOrDefault(c => Headings.StatesUnit(c) && Headings.CountsInBulk(c)) is { } bulk) throw Bad(title.Line, $"“{Cell.Show(bulk)}”表明人数不是逐人计数的；请逐位写出人口数，精确到每一人", $"'{Cell.Show(bulk)}' says that people are not counted one by one; write the populations out in full, every person counted");
            if (title.Filled > 1 && title.Cells.Any(Cell.IsNumeric)) throw Bad(title.Line, $"表头（第{headings?.Line}行）之上有数字；请删去这一行，或者移到表头之下", $"numbers stand above the headings of {source.Row} {headings?.Line}; take the row out, or move it below");
        }
        if (titles.Count > 0)
        {
            var lines = string.Join(", ", titles.Select(t => Text(t.Line)));
            Note($"第{lines.Replace(", ", "、", StringComparison.Ordinal)}行为标题，略过。", $"{Sentence(source.Row)}{(titles.Count == 1 ? "" : "s")} {lines} left out: title.");
        }
        return rows[(headings is null ? first : first + 1)..];
    }

    private int PopulationAmong(SourceRow known, List<SourceRow> body)
    {
        if (populationColumn is not null)
        {
            var asked = Asked(known, populationColumn, "--population-column");
            if (Headings.KindOf(known[asked]) == ColumnKind.Voters) throw Bad($"--population-column {populationColumn}：{Column(asked)}是选民数；{ByPopulation}", $"--population-column {populationColumn}: {Column(asked)} counts voters; seats follow population, not voters (EL 15, 26)");
            return NotInBulk(asked);
        }
        var populations = Of(ColumnKind.Population);
        var voters = Of(ColumnKind.Voters);
        if (populations.Count == 1) return NotInBulk(populations[0]);
        if (populations.Count > 1)
            throw Bad(known.Line, $"有几列都可能是人口：{Columns(populations)}；请用 --population-column {Cell.Show(known[populations[0]])} 指定一列", $"several columns could be the population: {Columns(populations)}; choose one with --population-column {Cell.Show(known[populations[0]])}");
        var all = Columns(Enumerable.Range(0, width).Where(c => known[c].Length > 0));
        if (voters.Count > 0 && !Enumerable.Range(0, width).Any(c => Headings.KindOf(known[c]) == ColumnKind.Unknown && IsNumbers(c, body)))
            throw Bad(known.Line, $"{Column(voters[0])}是选民数；{ByPopulation}：请增加一列人口数", $"{Column(voters[0])} counts voters; seats follow population, not voters (EL 15, 26): add a column of populations");
        throw Bad(known.Line, $"没有哪一列的表头是人口，如“人口数”；表头有{all}；请用 --population-column 指定一列", $"no column is headed as a population, such as 人口数; the headings are {all}; choose one with --population-column NAME");

        int NotInBulk(int column) => Headings.CountsInBulk(known[column])
            ? throw Bad(known.Line, $"{Column(column)}不是逐人计数的；请逐位写出人口数", $"{Column(column)} does not count people one by one; write the populations out in full")
            : column;
    }

    private int NameAmong(SourceRow known, List<SourceRow> body)
    {
        if (nameColumn is not null) return Asked(known, nameColumn, "--name-column");
        var names = Of(ColumnKind.Name).Where(c => c != population).ToList();
        if (names.Count == 1) return names[0];
        if (names.Count > 1) throw Bad(known.Line, $"有几列都可能是名称：{Columns(names)}；请用 --name-column {Cell.Show(known[names[^1]])} 指定一列", $"several columns could be the names: {Columns(names)}; choose one with --name-column {Cell.Show(known[names[^1]])}");
        var texts = Enumerable.Range(0, width).Where(c => c != population && Headings.KindOf(known[c]) == ColumnKind.Unknown && !IsNumbers(c, body) && body.Exists(r => r[c].Length > 0)).ToList();
        if (texts.Count == 0) texts = Of(ColumnKind.Number).Where(c => c != population).ToList();
        if (texts.Count == 1) return texts[0];
        var all = Columns(Enumerable.Range(0, width).Where(c => known[c].Length > 0));
        throw Bad(known.Line, $"没有哪一列的表头是名称，如“名称”；表头有{all}；请用 --name-column 指定一列", $"no column is headed as names, such as 名称; the headings are {all}; choose one with --name-column NAME");
    }

    private int AdjoiningAmong(SourceRow known)
    {
        var found = Of(ColumnKind.Adjoining).Where(c => c != name && c != population).ToList();
        return found.Count > 1 ? throw Bad(known.Line, $"有几列都可能是相邻单位：{Columns(found)}；请只留一列", $"several columns could be the adjoining units: {Columns(found)}; leave one") : found.Count == 1 ? found[0] : -1;
    }

    private void ChooseWithoutHeadings(List<SourceRow> body)
    {
        var columns = body.Count == 0 ? 0 : body.Max(r => r.Cells.Count);
        var filled = Enumerable.Range(0, Math.Min(columns, 1000)).Where(c => body.Exists(r => r[c].Length > 0)).ToList();
        var numbers = filled.Where(c => IsNumbers(c, body)).ToList();
        var texts = filled.Except(numbers).ToList();
        population = populationColumn is not null ? Number(populationColumn, "--population-column", columns) : numbers.Count == 1 ? numbers[0] : -1;
        name = nameColumn is not null ? Number(nameColumn, "--name-column", columns) : texts.Where(c => c != population).ToList() is [var only] ? only : -1;
        if (population < 0 || name < 0)
        {
            throw Bad(
                body.Count == 0 ? 1 : body[0].Line,
                $"没有认得的表头，也不是文字、数字各只有一列（文字：{List(texts)}；数字：{List(numbers)}）；请加上表头，如“名称,人口数”，或者用 --population-column 和 --name-column 写明列号",
                $"there are no headings that are known, and not just one column of names and one of numbers (text: {List(texts)}; numbers: {List(numbers)}); add headings such as 名称,人口数, or choose columns by number with --population-column and --name-column");
        }
        Note($"没有表头。", $"There are no headings.");

        Bilingual List(List<int> found) => found.Count == 0 ? new("没有", "none") : Joined(found.Take(10).Select(source.Column));
        int Number(string text, string option, int most) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number - 1
            : throw Bad($"{option} {text}：没有这样的表头；请写表头，或者1至{most}的列号", $"{option} {text}: no column is headed so; give its heading, or its number from 1 to {most}");
    }

    /// <summary>The column that an option names: by its heading, or by its number where nothing is headed so.</summary>
    private int Asked(SourceRow known, string asked, string option)
    {
        var found = Enumerable.Range(0, width).Where(c => known[c] == asked).ToList();
        if (found.Count == 0) found = Enumerable.Range(0, width).Where(c => IsNamed(known[c], asked)).ToList();
        if (found.Count == 1) return found[0];
        if (found.Count > 1) throw Bad(known.Line, $"{option} {asked}：有几列是这个表头：{Columns(found)}；请写列号", $"{option} {asked}: several columns are headed so: {Columns(found)}; give the number of the column");
        if (int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= width) return number - 1;
        var all = Columns(Enumerable.Range(0, width).Where(c => known[c].Length > 0));
        throw Bad(known.Line, $"{option} {asked}：没有这样的表头；表头有{all}", $"{option} {asked}: no column is headed so; the headings are {all}");
    }

    private static bool IsNamed(string heading, string? asked) => asked is not null && heading.Length > 0
        && (heading == asked || (Headings.Key(heading) is { Length: > 0 } key && key == Headings.Key(asked)));

    private static bool IsNumbers(int column, List<SourceRow> body)
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
        Note($"{Column(name)}作为名称，{Column(population)}作为人口。", $"Taken as the name: {Column(name)}; as the population: {Column(population)}.");
        if (headings is null) return;
        var others = Enumerable.Range(0, width).Where(c => c != name && c != population && c != neighbours && headings[c].Length > 0).ToList();
        if (others.Count == 0) return;
        var shown = Listed(others.Select(c => Cell.Show(headings[c])), 8);
        Note($"未用的列：{shown}。", $"Columns not used: {shown}.");
    }

    // ---- Units ----------------------------------------------------------------------------------------------------------

    private void ReadUnits(List<SourceRow> body)
    {
        while (body.Count > 0 && body[^1][population].Length == 0 && body[^1].Cells.First(c => c.Length > 0) is var remark && Headings.RemarkWord(remark) is { } word)
        {
            Note($"第{body[^1].Line}行“{word}”为表下说明，略过。", $"{Sentence(source.Row)} {body[^1].Line} left out: a remark ({word}).");
            body.RemoveAt(body.Count - 1);
        }
        if (body.Count == 0) throw Bad($"表头之下没有单位", $"there is no unit below the headings");
        var foot = IsTotalRow(body[^1]) || IsSubtotalRow(body[^1]) || (body.Count > 1 && IsUnnamed(body[^1])) ? Take(body.Count - 1) : null;
        var head = body.Count > 1 && IsTotalRow(body[0]) ? Take(0) : null;
        foot ??= IsWholeSum(body.Count - 1) ? Take(body.Count - 1) : null;
        head ??= IsWholeSum(0) ? Take(0) : null;
        if (body.Count == 0) throw Bad($"没有单位，只有合计", $"there is no unit, only a total");
        if (body.Count > TableSource.MostRows) throw Bad($"表格有{body.Count}个单位；至多接受{TableSource.MostRows}个", $"the table has {body.Count} units; at most {TableSource.MostRows} are taken");

        long sum = 0;
        foreach (var row in body)
        {
            if (IsTotalRow(row) || IsSubtotalRow(row)) throw Bad(row.Line, $"“{Label(row)}”夹在各单位之间，是哪几行之和不明；请删去", $"'{Label(row)}' stands among the units; which rows it adds up is doubtful: take it out");
            sum += ReadUnit(row);
        }
        if (sum > int.MaxValue) throw Bad($"人口合计{sum}人；至多为{int.MaxValue}人", $"the populations add up to {sum}; at most {int.MaxValue} can be divided for");
        if (head is not null) LeaveOut(head, sum, isHead: true);
        if (foot is not null) LeaveOut(foot, sum, isHead: false);
        // A total that is right proves every row above it.
        if ((foot ?? head) is not { } total || PeopleOf(total) != sum) DoubtTotals();

        SourceRow Take(int index)
        {
            var row = body[index];
            body.RemoveAt(index);
            return row;
        }

        // 全县 and the like may be a unit's name: a total only where the number says so.
        bool IsWholeSum(int index) => body.Count > 1 && Headings.IsWhole(Label(body[index])) && body.Sum(r => (long)(PeopleOf(r) ?? 0)) == 2L * PeopleOf(body[index]);

        void DoubtTotals()
        {
            foreach (var i in new[] { 0, body.Count - 1 }.Distinct())
            {
                if (units.Count > 2 && 2L * units[i].Population == sum)
                    Warn($"第{lines[i]}行“{Cell.Show(units[i].Name)}”恰为其余各行之和，作为单位；如为合计，请写明“合计”，或者删去。", $"{Sentence(source.Row)} {lines[i]} '{Cell.Show(units[i].Name)}' is just the sum of all other rows, and taken as a unit; if it is a total, call it 合计 or take it out.");
                else if (units.Count > 1 && Headings.IsWhole(units[i].Name))
                    Warn($"第{lines[i]}行“{Cell.Show(units[i].Name)}”不是其余各行之和，作为单位；如为合计，请写明“合计”，或者删去。", $"{Sentence(source.Row)} {lines[i]} '{Cell.Show(units[i].Name)}' is not the sum of all other rows, and taken as a unit; if it is a total, call it 合计 or take it out.");
            }
        }
    }

    private int ReadUnit(SourceRow row)
    {
        CheckWidth(row);
        var text = row[name];
        if (text.Length == 0) throw NoName(row);
        if (Cell.NoValue(text) is { } why) throw Bad(row.Line, $"{Column(name)}：“{Cell.Show(text)}”{why}", $"{Column(name)}: '{Cell.Show(text)}' {why}");
        if (text.Length > LongestName) throw Bad(row.Line, $"{Column(name)}：名称“{Cell.Show(text)}”超过{LongestName}个字符；可能缺了引号或者分隔符", $"{Column(name)}: the name '{Cell.Show(text)}' has more than {LongestName} characters; a quotation mark or a delimiter may be missing");
        if (Cell.Population(row[population]) is not { Value: { } people })
            throw Bad(row.Line, $"{Column(population)}：“{Cell.Show(row[population])}”{Cell.Population(row[population]).Problem}", $"{Column(population)}: '{Cell.Show(row[population])}' {Cell.Population(row[population]).Problem}");
        if (!indices.TryAdd(Cell.NameKey(text), units.Count)) throw Bad(row.Line, $"“{Cell.Show(text)}”与第{lines[indices[Cell.NameKey(text)]]}行重名；请给每个单位不同的名称", $"'{Cell.Show(text)}' stands also on {source.Row} {lines[indices[Cell.NameKey(text)]]}; give every unit a name of its own");
        units.Add(new(text, people));
        lines.Add(row.Line);
        return people;
    }

    /// <summary>More cells than headings: a comma within a number or a name split it.</summary>
    private void CheckWidth(SourceRow row)
    {
        if (row.Cells.Count <= width) return;
        var split = row[population] is { Length: >= 1 and <= 3 } left && row[population + 1] is { Length: 3 } right && left.All(char.IsAsciiDigit) && right.All(char.IsAsciiDigit);
        if (split || row.Cells.Skip(width).Any(c => c.Length > 0))
        {
            throw Bad(
                row.Line,
                $"有{row.Cells.Count}个单元格，而{(headings is null ? "首行" : "表头")}有{width}个；数字或者名称里是否有分隔符？请只写数字，并给单元格加引号",
                $"it has {row.Cells.Count} cells, and {(headings is null ? "the first row" : "the headings")} {width}; a delimiter within a number or a name? Write digits only, and quote the cell");
        }
    }

    /// <summary>Leaves a total out, if it is the sum or plainly meant to be one.</summary>
    private void LeaveOut(SourceRow row, long sum, bool isHead)
    {
        var (text, value) = (Cell.Show(NumberOf(row)), PeopleOf(row));
        if (value != sum && IsUnnamed(row)) throw NoName(row);
        if (value != sum && (isHead || IsSubtotalRow(row))) throw Bad(row.Line, $"“{Label(row)}”{text}不是其余各行之和{sum}，是哪几行之和不明；请删去", $"'{Label(row)}' {text} is not the sum of all other rows, {sum}; which rows it adds up is doubtful: take it out");
        if (Label(row) is not { Length: > 0 } label) Note($"第{row.Line}行没有名称，等于各行之和，为合计，不计入。", $"{Sentence(source.Row)} {row.Line} left out: it has no name and is the sum of the others.");
        else Note($"第{row.Line}行“{label}”为合计，不计入。", $"{Sentence(source.Row)} {row.Line} '{label}' left out: total.");
        if (value == sum) return;
        if (text.Length == 0) Warn($"第{row.Line}行合计没有数字；各行之和为{sum}。", $"The total of {source.Row} {row.Line} has no number; the rows add up to {sum}.");
        else Warn($"第{row.Line}行合计为{text}，与各行之和{sum}不符；以各行为准。", $"The total of {source.Row} {row.Line} is {text}, and the rows add up to {sum}; the rows count.");
    }

    /// <summary>The number of a row; that of a total may stand after its label, as in 合计：300人.</summary>
    private string NumberOf(SourceRow row) => row[population].Length > 0 ? row[population] : Headings.AfterColon(Label(row));

    private int? PeopleOf(SourceRow row) => Cell.Population(NumberOf(row)).Value;

    private bool IsTotalRow(SourceRow row) => LabelsOf(row).Any(Headings.IsTotal);

    private bool IsSubtotalRow(SourceRow row) => LabelsOf(row).Any(Headings.IsSubtotal);

    private bool IsUnnamed(SourceRow row) => row[name].Length == 0 && !IsTotalRow(row) && !IsSubtotalRow(row);

    /// <summary>The cells in which a total is called so: the name, or where there is none any other.</summary>
    private IEnumerable<string> LabelsOf(SourceRow row) => row[name].Length > 0 ? [row[name]] : row.Cells.Where((c, i) => i != population && c.Length > 0);

    private string Label(SourceRow row) => Cell.Show(LabelsOf(row).FirstOrDefault(c => Headings.IsTotal(c) || Headings.IsSubtotal(c) || Headings.IsWhole(c)) ?? "");

    // ---- Adjoining units ------------------------------------------------------------------------------------------------

    private void ReadAdjoining(List<SourceRow> body)
    {
        Note($"{Column(neighbours)}作为相邻单位。", $"Taken as the adjoining units: {Column(neighbours)}.");
        var stated = new HashSet<(int From, int To)>();
        for (var unit = 0; unit < body.Count; unit++)
            foreach (var other in Named(body[unit]).ToList())
            {
                if (other == unit) throw Bad(body[unit].Line, $"{Column(neighbours)}：“{Cell.Show(units[unit].Name)}”不能与自己相邻", $"{Column(neighbours)}: '{Cell.Show(units[unit].Name)}' cannot adjoin itself");
                stated.Add((unit, other));
            }
        var oneSided = stated.Where(s => !stated.Contains((s.To, s.From))).Order().ToList();
        adjoining.AddRange(stated.Select(s => (First: Math.Min(s.From, s.To), Second: Math.Max(s.From, s.To))).Distinct().Order().Select(s => (units[s.First].Name, units[s.Second].Name)));
        if (oneSided.Count > 0)
        {
            var shown = Listed(oneSided.Select(s => $"{units[s.From].Name}→{units[s.To].Name}"), 5);
            Note($"{oneSided.Count}处相邻只写了一方，按双方相邻：{shown}。", $"Adjoining units stated on one side only, taken both ways: {oneSided.Count} ({shown}).");
        }
        var isolated = Enumerable.Range(0, units.Count).Except(stated.SelectMany(s => new[] { s.From, s.To })).Order().ToList();
        if (isolated.Count == 0 || stated.Count == 0) return;
        var alone = Listed(isolated.Select(i => units[i].Name), 20);
        Note($"一个都不相邻的单位：{alone}；划分选区时各自单独成为一个选区。", $"Units that adjoin no other, each a district of its own: {alone}.");
    }

    /// <summary>The units that a cell names, parted by 、 ; , | or /, or by spaces where no name has them.</summary>
    private IEnumerable<int> Named(SourceRow row)
    {
        var cell = row[neighbours];
        if (Cell.IsBlank(cell) || Cell.Fold(cell).Trim() is "无" or "none" or "None") yield break;
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
                yield return indices.TryGetValue(Cell.NameKey(piece), out var found) ? found : throw Bad(row.Line, $"{Column(neighbours)}：“{Cell.Show(piece)}”不是本表的单位；请按{Column(name)}书写，或者删去", $"{Column(neighbours)}: '{Cell.Show(piece)}' is no unit of this table; write its name as in {Column(name)}, or take it out");
        }
    }

    // ---- Words ----------------------------------------------------------------------------------------------------------

    private void Note(FormattableString zh, FormattableString en) => notes.Add(Both(zh, en));

    private void Warn(FormattableString zh, FormattableString en)
    {
        Note(zh, en);
        warnings.Add(notes[^1]);
    }

    private Bilingual Column(int column) => headings is { } known && known[column].Length > 0
        ? Both($"{source.Column(column)}“{Cell.Show(known[column])}”", $"{source.Column(column)} '{Cell.Show(known[column])}'")
        : source.Column(column);

    private Bilingual Columns(IEnumerable<int> columns)
    {
        var shown = columns.Take(9).Select(Column).ToList();
        return Joined(shown.Count > 8 ? [.. shown.Take(8), new("…", "…")] : shown);
    }

    /// <summary>The first of some names.</summary>
    private static Bilingual Listed(IEnumerable<string> names, int most) => Joined(names.Take(most + 1).Select((n, i) => i < most ? new Bilingual(n, n) : new("…", "…")));

    private static Bilingual Joined(IEnumerable<Bilingual> words)
    {
        var all = words.ToList();
        return new(string.Join('、', all.Select(w => w.Zh)), string.Join(", ", all.Select(w => w.En)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private BadInputException NoName(SourceRow row) => Bad(row.Line, $"{Column(name)}没有写名称；请填写，或者删去这一行", $"{Column(name)}: the name is missing; write it, or take the row out");

    private BadInputException Bad(FormattableString zh, FormattableString en) => source.Bad(zh, en);

    private BadInputException Bad(int line, FormattableString zh, FormattableString en) => source.Bad(line, zh, en);
}
