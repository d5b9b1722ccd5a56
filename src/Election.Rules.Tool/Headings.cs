using System.Text;

namespace Election.Rules.Tool;

/// <summary>What a column of a table of units holds.</summary>
internal enum ColumnKind
{
    Unknown,
    Name,
    Population,
    Voters,
    Number,
    Adjoining,
}

/// <summary>The headings, totals and remarks of the tables that offices keep, in Chinese and English.</summary>
internal static class Headings
{
    private static readonly Dictionary<string, ColumnKind> Kinds = new[]
    {
        (ColumnKind.Name, """
            名称 名字 单位 单位名 单位名称 选举单位 工作单位 选区 选区名 选区名称 村 村名 村名称 行政村 行政村名称 自然村 村委会 村委会名称 村民委员会 村民小组
            村居 村社区 村/社区 村居名称 村居委会 社区 社区名称 居委会 居民委员会 乡 镇 乡镇 乡镇名 乡镇名称 乡镇街道 乡镇/街道 镇街 街道 街道名称 街镇
            地区 地方 区域 行政区 行政区域 行政区划 区划名称 县 区 县区 片区 辖区
            name unit unitname district districtname electoraldistrict constituency ward village villagename township townshipname town community subdistrict workplace place
            """),
        (ColumnKind.Population, """
            人口 人口数 人口数量 人口总数 人口总量 人口合计 总人口 总人口数 户籍人口 户籍人口数 户籍总人口 户籍人数 常住人口 常住人口数 常住总人口 常住人数 登记人口 七普人口 七普常住人口
            城乡人口 城乡人口数 人数 总人数 职工人数 职工总数
            population populationcount populationtotal totalpopulation registeredpopulation residentpopulation pop people persons inhabitants residents
            """),
        (ColumnKind.Voters, """
            选民 选民数 选民人数 选民总数 选民数量 登记选民 登记选民数 登记选民人数
            voters voter votercount numberofvoters registeredvoters totalvoters electors electorate
            """),
        (ColumnKind.Number, "序号 序 编号 号 号码 代码 区划代码 行政区划代码 选区号 选区编号 选区序号 no nr number id code #"),
        (ColumnKind.Adjoining, """
            相邻 毗邻 邻接 接壤 相邻单位 相邻村 相邻村居 相邻社区 相邻选区 相邻乡镇 毗邻单位 毗邻村 毗邻选区 毗邻乡镇 邻村 相邻关系
            adjoining adjoins adjacent adjacentto neighbours neighbors neighbour neighbor borders
            """),
    }.SelectMany(k => k.Item2.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, Kind: k.Item1))).ToDictionary(k => k.Word, k => k.Kind, StringComparer.Ordinal);

    private static readonly string[] Remarks = ["注", "备注", "说明", "附注", "填表人", "填报人", "填表单位", "填报单位", "制表", "制表人", "审核", "审核人", "负责人", "填表日期", "填报日期", "日期", "资料来源", "数据来源", "来源", "note", "notes", "source", "remark", "remarks"];

    private static readonly HashSet<string> Totals = new(
        """
        总数 总和 计 合计数 总计数 总人口 总人口数 总人数 人口总数 人口合计数 合计人口 合计人口数 合计人数 总计人口 总计人口数 总计人数
        total totals sum grandtotal totalpopulation populationtotal
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>The whole place, the longer words first.</summary>
    private static readonly string[] Places = ["全街道", "全辖区", "全乡镇", "全乡", "全镇", "全县", "全市", "全区", "全村", "全州", "全旗", "全省", "本街道", "本辖区", "本乡", "本镇", "本县", "本市", "本区", "本村"];

    internal static ColumnKind KindOf(string heading) => Kinds.GetValueOrDefault(Key(heading));

    /// <summary>A heading without what varies: widths, case, spaces, brackets with what is in them, a year before it, a unit after it.</summary>
    internal static string Key(string heading)
    {
        var text = new StringBuilder();
        var depth = 0;
        foreach (var c in Cell.Fold(heading))
        {
            if (IsOpening(c)) depth++;
            else if (IsClosing(c)) depth = Math.Max(0, depth - 1);
            else if (depth == 0 && c is not (' ' or '_' or '-' or '.' or ':' or '*')) text.Append(char.ToLowerInvariant(c));
        }
        var key = text.ToString();
        if (key.Length > 5 && key.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && key[4] == '年') key = key[(key[5] is '末' or '底' or '初' ? 6 : 5)..];
        return key.EndsWith("/人", StringComparison.Ordinal) ? key[..^2] : key;
    }

    /// <summary>A heading as it is shown: without brackets and what is in them, which may be anything.</summary>
    internal static string Shown(string heading)
    {
        var text = new StringBuilder();
        var depth = 0;
        foreach (var c in heading)
        {
            var folded = Cell.Fold(c.ToString())[0];
            if (IsOpening(folded)) depth++;
            else if (IsClosing(folded)) depth = Math.Max(0, depth - 1);
            else if (depth == 0) text.Append(c);
        }
        return Cell.Show(text.ToString().Trim());
    }

    /// <summary>Whether a heading or a title says that people are counted by tens of thousands or the like.</summary>
    internal static bool CountsInBulk(string text)
    {
        var folded = Cell.Fold(text).Replace(" ", "", StringComparison.Ordinal);
        return folded.Contains("万人", StringComparison.Ordinal) || folded.Contains("千人", StringComparison.Ordinal) || folded.Contains("百人", StringComparison.Ordinal)
            || folded.Contains("(万)", StringComparison.Ordinal) || folded.Contains("thousand", StringComparison.OrdinalIgnoreCase) || folded.Contains("million", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a title states the unit of its numbers, such as 单位：人.</summary>
    internal static bool StatesUnit(string title) => title.Contains("单位", StringComparison.Ordinal) || title.Contains("unit", StringComparison.OrdinalIgnoreCase) || Cell.Fold(title).Trim() is ['(' or '[', ..];

    internal static bool IsTotal(string cell) => Bare(cell) is var word
        && (Totals.Contains(word) || (BeyondPlace(word) is { } rest && Totals.Contains(rest))
            || word.EndsWith("合计", StringComparison.Ordinal) || word.EndsWith("总计", StringComparison.Ordinal) || word.EndsWith("共计", StringComparison.Ordinal));

    /// <summary>Whether a name speaks of the whole place, such as 全县: a total, or else a name like any other.</summary>
    internal static bool IsWhole(string cell) => BeyondPlace(Bare(cell)) is "" or "人口" or "人口数" or "人数";

    internal static bool IsSubtotal(string cell) => Bare(cell) is var word && (word is "subtotal" or "subtotals" || word.EndsWith("小计", StringComparison.Ordinal));

    /// <summary>What follows the colon of a label, such as 300人 in 合计：300人; empty where there is none.</summary>
    internal static string AfterColon(string cell) => Cell.Fold(cell) is var text && text.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? text[(colon + 1)..].Trim() : "";

    /// <summary>The word with which a remark under a table begins, such as 注：, or null.</summary>
    internal static string? RemarkWord(string cell) =>
        Cell.Fold(cell).IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && Array.Find(Remarks, r => r == Bare(cell[..colon])) is { } word ? word : null;

    /// <summary>A label without brackets and what is in them, and without what follows a colon; where all of it is in brackets, what is in them.</summary>
    private static string Bare(string cell)
    {
        var text = Cell.Fold(cell);
        if (text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0) text = text[..colon];
        return Key(text) is { Length: > 0 } key ? key : Key(string.Concat(text.Where(c => !IsOpening(c) && !IsClosing(c))));
    }

    /// <summary>What follows the whole place in a word, such as 总数 in 全镇总数; null where the word does not begin with it.</summary>
    private static string? BeyondPlace(string word) => Array.Find(Places, p => word.StartsWith(p, StringComparison.Ordinal)) is { } place ? word[place.Length..] : null;

    private static bool IsOpening(char c) => c is '(' or '[' or '{' or '【' or '〔' or '〈' or '《';

    private static bool IsClosing(char c) => c is ')' or ']' or '}' or '】' or '〕' or '〉' or '》';
}
