using System.Globalization;
using System.Text;

namespace Election.Rules.Tool;

/// <summary>What one cell of a table plainly says.</summary>
internal static class Cell
{
    /// <summary>Ends a formula that a workbook holds without its result; no text that can be read has it.</summary>
    internal const char Uncalculated = '\u0001';

    /// <summary>Takes away what cannot be seen and the spaces around; a line break within is a space, between Chinese characters nothing.</summary>
    internal static string Clean(string cell)
    {
        if (!cell.Any(c => c is '\r' or '\n' or '\t' || char.GetUnicodeCategory(c) == UnicodeCategory.Format)) return cell.Trim();
        var text = new StringBuilder(cell.Length);
        foreach (var c in cell)
            if (char.GetUnicodeCategory(c) != UnicodeCategory.Format) text.Append(c == '\r' ? '\n' : c == '\t' ? ' ' : c);
        var lines = text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Aggregate("", (all, line) => all.Length == 0 || IsWide(all[^1]) || IsWide(line[0]) ? all + line : all + " " + line).Trim();
    }

    /// <summary>A cell without the marks by which a spreadsheet keeps it text: '3201… and ="3201…".</summary>
    internal static string Unmarked(string cell) =>
        cell.Length > 3 && cell[0] == '=' && cell[1] == '"' && cell[^1] == '"' ? cell[2..^1].Trim()
        : cell.Length > 1 && cell[0] == '\'' ? cell[1..].TrimStart()
        : cell;

    /// <summary>Full-width forms as the usual ones, every space as a plain one.</summary>
    internal static string Fold(string cell) => string.Create(cell.Length, cell, (folded, source) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = source[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(source[i] - 0xFEE0) : char.IsWhiteSpace(source[i]) ? ' ' : source[i];
    });

    /// <summary>What two cells share where they name the same: widths folded, and no spaces beside Chinese characters.</summary>
    internal static string NameKey(string cell)
    {
        var text = new StringBuilder(cell.Length);
        foreach (var c in Fold(cell))
        {
            if (text.Length > 0 && text[^1] == ' ' && (c == ' ' || IsWide(c))) text.Length--;
            if (c != ' ' || (text.Length > 0 && !IsWide(text[^1]))) text.Append(c);
        }
        return text.ToString().Trim();
    }

    /// <summary>Whether the cell is digits, perhaps with signs about them, and so no heading and no name of a column.</summary>
    internal static bool IsNumeric(string cell)
    {
        var folded = Fold(cell);
        return folded.Any(char.IsAsciiDigit) && folded.All(c => char.IsAsciiDigit(c) || c is ',' or '.' or ' ' or '-' or '+' or '%' or '人');
    }

    /// <summary>Why a spreadsheet has no value where a cell stands: an error such as #REF!, or a formula that was never calculated; null where it may have one.</summary>
    internal static Bilingual? NoValue(string cell) => cell switch
    {
        "#REF!" or "#N/A" or "#VALUE!" or "#DIV/0!" or "#NAME?" or "#NULL!" or "#NUM!" or "#SPILL!" or "#CALC!" => new("是电子表格的错误值，请改正公式", "is an error of the spreadsheet; put its formula right"),
        [.., Uncalculated] => new("是没有计算结果的公式，请用电子表格软件打开并保存，或者改写为数值", "is a formula without its result; open and save the file in a spreadsheet program, or write the value"),
        _ => null,
    };

    /// <summary>Reads a number of people. Where it is doubtful, says why and what to write.</summary>
    internal static (int? Value, Bilingual? Problem) Population(string cell)
    {
        var text = Fold(cell).Trim();
        if (text.EndsWith('人')) text = text[..^1].TrimEnd();
        if (text.Length == 0) return (null, new("没有写人数，请填写", "is no number of people; write it"));
        if (NoValue(text) is { } why) return (null, why);
        if (text.IndexOfAny(['万', '千', '百', '亿', '萬']) >= 0) return (null, new("没有写全，请逐位写出，如1.2万应写为12000", "is not written out; write every digit, such as 12000 for 1.2万"));
        if (text.IndexOfAny(['约', '近', '余', '多', '~', '≈', '±']) >= 0 || text.Contains("左右", StringComparison.Ordinal)) return (null, new("是估计数，请填写实际统计的人数", "is an estimate; write the number that was counted"));
        if (text[0] is '-' or '−' or '–') return (null, new("是负数，请填写人数", "is negative; write the number of people"));
        if (text.Contains('.', StringComparison.Ordinal)) return (null, new("有疑问，人数应为整数，请只写数字", "is doubtful: people are whole; write digits without a point"));
        var digits = text;
        foreach (var separator in ", ")
        {
            var groups = text.Split(separator);
            if (groups.Length == 1) continue;
            if (!Array.TrueForAll(groups, AllDigits)) break;
            if (groups[0].Length > 3 || !Array.TrueForAll(groups[1..], g => g.Length == 3)) return (null, new("有疑问，数字没有按三位分节，请只写数字", "is doubtful: its digits are not parted by threes; write digits only"));
            digits = string.Concat(groups);
            break;
        }
        if (!AllDigits(digits)) return (null, new("不是整数人数，请只写数字", "is no whole number of people; write digits only"));
        if (digits.All(c => c == '0')) return (null, new("表示没有人，请填写人数", "is nobody; write the number of people"));
        if (digits[0] == '0') return (null, new("有疑问，以0开头，像是编号，请填写人数", "is doubtful: it begins with 0, as a code does; write the number of people"));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? (value, null)
            : (null, Words.Both($"超过{int.MaxValue}，请核对人数", $"is beyond {int.MaxValue}; write the number of people"));
    }

    /// <summary>Whether the cell says nothing: it is empty, or struck out.</summary>
    internal static bool IsBlank(string cell) => Fold(cell).Trim() is "" or "-" or "—" or "——" or "/";

    /// <summary>A cell as it is shown in a message: not too long of it, and no number of a person.</summary>
    internal static string Show(string cell) => Shield.Blot(cell.TrimEnd(Uncalculated)) is var shown && shown.Length > 40 ? shown[..40] + "…" : shown;

    private static bool AllDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static bool IsWide(char c) => c >= 0x2E80;
}
