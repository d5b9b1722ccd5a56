using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;

namespace Election.Rules.Tool;

/// <summary>Numbers and dates of a workbook as plain text. A date is a number whose format shows one.</summary>
internal sealed class SheetNumbers
{
    /// <summary>From here on a spreadsheet has lost digits: it keeps fifteen.</summary>
    private const decimal FirstRounded = 1_000_000_000_000_000;

    /// <summary>The formats that have a number and need no definition (ECMA-376 18.8.30, with those of Chinese systems): with a day, and with a month alone.</summary>
    private static readonly HashSet<uint> Days = [14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58];
    private static readonly HashSet<uint> Months = [17, 27, 36, 50, 52, 57];

    private readonly List<Kind> kinds;
    private readonly bool from1904;

    internal SheetNumbers(WorkbookPart workbook)
    {
        from1904 = workbook.Workbook.WorkbookProperties?.Date1904?.Value == true;
        var styles = workbook.WorkbookStylesPart?.Stylesheet;
        var own = new Dictionary<uint, string>();
        foreach (var format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? []) own[format.NumberFormatId!] = format.FormatCode?.Value ?? "";
        kinds = [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(f => f.NumberFormatId?.Value ?? 0).Select(id => own.TryGetValue(id, out var code) ? KindOf(code) : Days.Contains(id) ? Kind.Day : Months.Contains(id) ? Kind.Month : Kind.Number)];
    }

    private enum Kind
    {
        Number,
        Day,
        Month,
    }

    /// <summary>
    /// A number as digits, whether it is stored as 12000, 12000.0 or 1.2E4; one that the spreadsheet rounded like 1.1E+17; a date as 1980-05-01, as 1980-05
    /// where the day is not shown. What is no number stays as it is.
    /// </summary>
    /// <param name="value">The number as it is stored.</param>
    /// <param name="style">The index of the format of the cell, or null.</param>
    internal string Text(string value, string? style)
    {
        if (value.Length > 25 || !decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)) return value;
        var kind = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var format) ? kinds.ElementAtOrDefault(format) : Kind.Number;
        if (kind != Kind.Number && number >= (from1904 ? 0 : 1) && number < 2_900_000) return Date(number, kind);
        if (Math.Abs(number) >= FirstRounded) return number.ToString("0.0E+0", CultureInfo.InvariantCulture);
        // What is too small for a decimal is no zero.
        return number == 0 && value.Any(c => c is >= '1' and <= '9') ? value : number.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    private string Date(decimal serial, Kind kind)
    {
        var day = (int)serial;
        // Spreadsheets count a 29 February 1900, which never was.
        if (!from1904 && day == 60) return "1900-02-29";
        var date = (from1904 ? new LocalDate(1904, 1, 1) : new LocalDate(1899, 12, day < 60 ? 31 : 30)).PlusDays(day);
        if (kind == Kind.Month) return FormattableString.Invariant($"{date.Year:0000}-{date.Month:00}");
        var seconds = (int)((serial - day) * 86_400);
        return Words.Iso(date) + (seconds == 0 ? "" : FormattableString.Invariant($" {seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}"));
    }

    /// <summary>What a format shows: its letters y and d, outside of quotations, brackets and escapes, are those of a date.</summary>
    private static Kind KindOf(string code)
    {
        var (isDay, isYear, quoted, bracketed) = (false, false, false, false);
        for (var i = 0; i < code.Length; i++)
        {
            var c = code[i];
            if (c == '"') quoted = !quoted;
            else if (quoted) continue;
            else if (c is '\\' or '_' or '*') i++;
            else if (c is '[' or ']') bracketed = c == '[';
            else if (bracketed) continue;
            else if (c == ';') break;
            else if (c is 'd' or 'D') isDay = true;
            else if (c is 'y' or 'Y') isYear = true;
        }
        return isDay ? Kind.Day : isYear ? Kind.Month : Kind.Number;
    }
}
