using System.Globalization;
using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary>
/// A count as a table states it: a row for each person with the votes, or a row for each ballot with a column for each candidate.
/// </summary>
internal sealed record CountTable
{
    private static readonly Bilingual Expected = new("姓名和得票，或者每行一张选票、每列一名候选人", "a name and its votes, or one ballot with a column for each candidate");

    private static readonly string[] NameWords = ["姓名", "候选人", "候选人姓名", "代表候选人", "代表候选人姓名", "被选举人", "name", "candidate", "candidatename"];
    private static readonly string[] VotesWords = ["得票", "得票数", "票数", "赞成", "赞成票", "赞成票数", "同意", "同意票", "votes", "votesfor", "for", "yes"];
    private static readonly string[] WriteInWords = ["另选", "另选他人", "另选人", "是否另选", "writein", "writeins"];
    private static readonly string[] CountWords = ["张数", "票数", "count", "ballots"];
    private static readonly string[] IgnoredWords = ["序号", "编号", "号码", "票号", "选票号", "选票编号", "反对", "反对票", "反对票数", "不同意", "弃权", "弃权票", "弃权票数", "备注", "nr", "number", "id", "against", "no", "abstain", "abstentions", "remark", "remarks", "note", "notes"];
    private static readonly string[] DistrictWords = ["选区", "选区名称", "选举单位", "district", "electoraldistrict"];

    private static readonly string[] YesMarks = ["○", "o", "〇", "◯", "√", "✓", "✔", "1", "赞成", "同意", "是", "y", "yes", "for", "true"];
    private static readonly string[] NoMarks = ["×", "x", "✗", "✘", "反对", "不同意", "否", "n", "no", "against", "false", "-1"];
    private static readonly string[] BlankMarks = ["", "0", "△", "弃权", "-", "—", "abstain"];

    private CountTable(IReadOnlyList<string> candidates) => Candidates = candidates;

    /// <summary>Who stood, in the order of the table.</summary>
    internal IReadOnlyList<string> Candidates { get; }

    /// <summary>The votes, where the table states them.</summary>
    internal IReadOnlyDictionary<string, int>? Votes { get; private init; }

    /// <summary>The ballots, where it lists them.</summary>
    internal IReadOnlyList<MarkedBallot>? Ballots { get; private init; }

    /// <summary>The district that it names.</summary>
    internal string? District { get; private init; }

    /// <summary>What was taken for the table, where it is a sheet of a workbook.</summary>
    internal Bilingual? Sheet { get; private init; }

    /// <summary>Reads a table.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="file">Its name.</param>
    /// <param name="sheet">The sheet of a workbook, where one is asked for.</param>
    /// <param name="candidates">Who stood, where it is stated beside the table; everyone else is then to be marked as written in.</param>
    internal static CountTable Read(byte[] bytes, string file, string? sheet, IReadOnlyList<string>? candidates)
    {
        var (rows, source, origin) = TableSource.Read(bytes, file, sheet, sample => HeadingIn(sample) >= 0, Expected);
        foreach (var row in rows)
            for (var column = 0; column < row.Cells.Count; column++)
                if (Cell.NoValue(row[column]) is { } why) throw source.Bad(row.Line, $"{source.Column(column)}：“{Cell.Show(row[column])}”{why}", $"{source.Column(column)}: '{Cell.Show(row[column])}' {why}");
        var at = HeadingIn(rows);
        if (at < 0) throw source.Bad($"没有表头；应有“姓名”“得票”两列，或者每列以候选人为表头", $"no headings; expected columns 'name' and 'votes', or one for each candidate");
        var (headings, body) = (rows[at], rows[(at + 1)..].Where(r => Headings.RemarkWord(r[0]) is null).ToList());
        var kinds = headings.Cells.Select(Headings.Key).ToList();
        int Find(string[] words) => kinds.FindIndex(k => words.Contains(k, StringComparer.Ordinal));
        var district = OneDistrict(source, Find(DistrictWords), body);
        int name = Find(NameWords), votes = Find(VotesWords);
        var table = name >= 0 && votes >= 0
            ? Persons(source, body, headings, name, votes, Find(WriteInWords), candidates, district)
            : OneByOne(source, body, headings, kinds, candidates, district);
        return table with { Sheet = source.Sheet is null ? null : origin };
    }

    private static int HeadingIn(IReadOnlyList<SourceRow> rows)
    {
        for (var i = 0; i < Math.Min(rows.Count, 20); i++)
            if (rows[i].Filled > 1 && !rows[i].Cells.Any(Cell.IsNumeric)) return i;
        return -1;
    }

    private static string? OneDistrict(TableSource source, int column, List<SourceRow> body)
    {
        if (column < 0) return null;
        var districts = body.Where(r => r[column].Length > 0 && !Headings.IsTotal(r[0])).DistinctBy(r => Cell.NameKey(r[column]), StringComparer.Ordinal).ToList();
        if (districts.Count > 1) throw source.Bad(districts[1].Line, $"是另一个选区（“{Cell.Show(districts[1][column])}”）；每个文件只写一个选区的计票", $"this is another district ('{Cell.Show(districts[1][column])}'); one file holds the count of one district");
        return districts.Count == 1 ? districts[0][column] : null;
    }

    private static CountTable Persons(TableSource source, List<SourceRow> body, SourceRow headings, int name, int votes, int writeIn, IReadOnlyList<string>? candidates, string? district)
    {
        var counted = new Dictionary<string, int>(StringComparer.Ordinal);
        var stood = new List<string>();
        long sum = 0;
        foreach (var row in body)
        {
            var who = row[name];
            if (Headings.IsTotal(who.Length > 0 ? who : row[0]))
            {
                if (row[votes].Length > 0 && VotesOf(row) != sum) throw source.Bad(row.Line, $"合计{row[votes]}票，以上各人得票之和为{sum}票，两者不符", $"the total is {row[votes]}, and the votes above it add up to {sum}");
                continue;
            }
            if (who.Length == 0) throw source.Bad(row.Line, $"没有写姓名（“{Cell.Show(headings[name])}”列）", $"no name is written (column '{Cell.Show(headings[name])}')");
            if (!counted.TryAdd(who, VotesOf(row))) throw source.Bad(row.Line, $"“{Cell.Show(who)}”出现两次；每人只写一行，同名的加以区别", $"'{Cell.Show(who)}' stands twice; write each person once, and tell namesakes apart");
            sum += counted[who];
            var isWrittenIn = writeIn >= 0 && IsYes(source, row, row[writeIn], headings[writeIn]);
            if (isWrittenIn && candidates?.Contains(who, StringComparer.Ordinal) == true) throw source.Bad(row.Line, $"“{Cell.Show(who)}”是候选人，不能标为另选", $"'{Cell.Show(who)}' is a candidate and cannot be marked as written in");
            if (!isWrittenIn && candidates is not null && !candidates.Contains(who, StringComparer.Ordinal))
                throw source.Bad(row.Line, $"“{Cell.Show(who)}”不在候选人（{string.Join('、', candidates)}）之内；是另选的，加“另选”一列并写“是”", $"'{Cell.Show(who)}' is not among the candidates ({string.Join(", ", candidates)}); where the person was written in, add a column 'write-in' with 'yes'");
            if (!isWrittenIn) stood.Add(who);
        }
        if (counted.Count == 0) throw source.Bad($"表头之下没有任何人的得票", $"there are no votes under the headings");
        return new(candidates ?? stood) { Votes = counted, District = district };

        int VotesOf(SourceRow row) => Whole(source, row, votes, headings);
    }

    private static CountTable OneByOne(TableSource source, List<SourceRow> body, SourceRow headings, List<string> kinds, IReadOnlyList<string>? candidates, string? district)
    {
        int written = kinds.FindIndex(k => WriteInWords.Contains(k, StringComparer.Ordinal)), count = kinds.FindIndex(k => CountWords.Contains(k, StringComparer.Ordinal));
        var columns = Enumerable.Range(0, headings.Cells.Count)
            .Where(i => i != written && i != count && headings[i].Length > 0 && !IgnoredWords.Contains(kinds[i], StringComparer.Ordinal) && !DistrictWords.Contains(kinds[i], StringComparer.Ordinal)).ToList();
        foreach (var column in columns)
        {
            if (NameWords.Contains(kinds[column], StringComparer.Ordinal)) throw source.Bad(headings.Line, $"有“{Cell.Show(headings[column])}”列而没有得票列；应有“得票”一列，或者每列以一名候选人的姓名为表头", $"there is a column '{Cell.Show(headings[column])}' and none of votes; expected 'votes' beside it, or the name of one candidate over each column");
            if (columns.Any(c => c < column && headings[c] == headings[column])) throw source.Bad(headings.Line, $"“{Cell.Show(headings[column])}”列出现两次", $"the column '{Cell.Show(headings[column])}' stands twice");
            if (candidates?.Contains(headings[column], StringComparer.Ordinal) == false)
                throw source.Bad(headings.Line, $"“{Cell.Show(headings[column])}”不在候选人（{string.Join('、', candidates)}）之内；另选的写入“另选”一列", $"'{Cell.Show(headings[column])}' is not among the candidates ({string.Join(", ", candidates)}); who was written in goes into a column 'write-in'");
        }
        if (columns.Count == 0) throw source.Bad(headings.Line, $"没有候选人的列；每列以一名候选人的姓名为表头", $"there is no column of a candidate; expected the name of one over each column");
        var ballots = new List<MarkedBallot>();
        long sum = 0;
        foreach (var row in body)
        {
            if (Headings.IsTotal(row[0])) continue;
            List<string> yes = [], no = [];
            foreach (var column in columns)
            {
                var mark = Cell.Fold(row[column]).Trim().ToLowerInvariant();
                if (YesMarks.Contains(mark, StringComparer.Ordinal)) yes.Add(headings[column]);
                else if (NoMarks.Contains(mark, StringComparer.Ordinal)) no.Add(headings[column]);
                else if (!BlankMarks.Contains(mark, StringComparer.Ordinal))
                    throw source.Bad(row.Line, $"“{Cell.Show(headings[column])}”列的“{Cell.Show(row[column])}”无法识别；赞成写○或者1，反对写×，弃权留空", $"'{Cell.Show(row[column])}' in the column '{Cell.Show(headings[column])}' cannot be read; write 1 for a vote for, x for one against, nothing for an abstention");
            }
            var ballot = new MarkedBallot
            {
                For = yes,
                Against = no,
                WriteIns = written < 0 ? [] : [.. row[written].Split(['、', '，', ',', ';', '；', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
                Count = count < 0 ? 1 : Whole(source, row, count, headings),
            };
            sum += ballot.Count;
            if (sum > int.MaxValue) throw source.Bad(row.Line, $"选票超过{int.MaxValue}张", $"there are more ballots than {int.MaxValue}");
            ballots.Add(ballot);
        }
        if (ballots.Count == 0) throw source.Bad($"表头之下没有选票", $"there is no ballot under the headings");
        return new(candidates ?? [.. columns.Select(c => headings[c])]) { Ballots = ballots, District = district };
    }

    private static bool IsYes(TableSource source, SourceRow row, string cell, string heading)
    {
        var mark = Cell.Fold(cell).Trim().ToLowerInvariant();
        if (YesMarks.Contains(mark, StringComparer.Ordinal) || WriteInWords.Contains(mark, StringComparer.Ordinal) || mark == "write-in") return true;
        if (NoMarks.Contains(mark, StringComparer.Ordinal) || BlankMarks.Contains(mark, StringComparer.Ordinal) || mark is "候选人" or "candidate") return false;
        throw source.Bad(row.Line, $"“{Cell.Show(heading)}”列的“{Cell.Show(cell)}”无法识别；另选的写“是”，候选人写“否”或者留空", $"'{Cell.Show(cell)}' in the column '{Cell.Show(heading)}' cannot be read; write yes for who was written in, no or nothing for a candidate");
    }

    private static int Whole(TableSource source, SourceRow row, int column, SourceRow headings)
    {
        var text = Cell.Fold(row[column]).Trim().TrimEnd('票', '张').TrimEnd();
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw source.Bad(row.Line, $"“{Cell.Show(headings[column])}”列的“{Cell.Show(row[column])}”不是0至{int.MaxValue}的整数", $"'{Cell.Show(row[column])}' in the column '{Cell.Show(headings[column])}' is no whole number from 0 to {int.MaxValue}");
    }
}
