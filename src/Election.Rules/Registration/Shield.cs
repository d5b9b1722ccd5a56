using System.Globalization;
using System.Text;

namespace Election.Rules;

/// <summary>What keeps the numbers of persons out of everything that is shown: cells, headings, arguments, ids, messages.</summary>
internal static class Shield
{
    private const int Fewest = 15;
    private const int PlaceLength = 6;

    /// <summary>
    /// The text with every run of fifteen digits or more, and the X behind it, blotted out but for the six of the place. Digits of any width
    /// count, and a space or hyphen within does not part them; dates beside one another are no such run.
    /// </summary>
    internal static string Blot(string text)
    {
        StringBuilder? shown = null;
        var copied = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsDigit(text[i]))
            {
                i++;
                continue;
            }
            var (end, isNumber) = RunAt(text, i);
            if (isNumber)
            {
                var place = text.AsSpan(i, PlaceLength).IndexOfAnyExceptInRange('0', '9') < 0 ? PlaceLength : 0;
                shown = (shown ?? new()).Append(text, copied, i + place - copied).Append('*', 12);
                copied = end;
            }
            i = end;
        }
        return shown is null ? text : shown.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Whether the text has such a run.</summary>
    internal static bool Covers(string text) => text.Length >= Fewest && Blot(text) != text;

    private static (int End, bool IsNumber) RunAt(string text, int start)
    {
        var (digits, group, longest, hasHyphen, end) = (0, 0, 0, false, start);
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]))
            {
                (digits, group, end) = (digits + 1, group + 1, i + 1);
                longest = Math.Max(longest, group);
            }
            else if (char.GetUnicodeCategory(text[i]) != UnicodeCategory.Format)
            {
                if (!IsSeparator(text[i]) || i + 1 == text.Length || !char.IsDigit(text[i + 1])) break;
                hasHyphen |= !char.IsWhiteSpace(text[i]);
                group = 0;
            }
        }
        if (end < text.Length && text[end] is 'X' or 'x' or 'Ｘ' or 'ｘ') end++;
        return (end, digits >= Fewest && (!hasHyphen || longest > 4));
    }

    private static bool IsSeparator(char c) => c is '-' or '－' or '‐' or '–' || (char.IsWhiteSpace(c) && c is not ('\n' or '\r'));
}
