using System.Globalization;
using System.Text;
using NodaTime;

namespace Election.Rules.Benchmarks;

/// <summary>Writes a roll of invented voters with a known number of persons who stand on it twice: the same bytes each time.</summary>
internal static class RollFile
{
    private const int Days = 30_000;
    private const long Persons = Days * 1_000L;

    /// <summary>Writes a roll.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="twice">How many persons stand on it twice, the second time in another district.</param>
    internal static void Write(string path, int rows, int twice)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 20) { NewLine = "\n" };
        file.WriteLine("选民证号,选区,姓名,公民身份号码,出生日期");
        var first = rows - twice;
        for (var row = 0; row < rows; row++)
        {
            // A step without a factor in common reaches every person once, in an order that sorts nothing.
            var person = (row < first ? row : (row - first) * (long)(first / twice)) * 7_919L % Persons;
            var born = new LocalDate(1925, 1, 1).PlusDays((int)(person % Days));
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row + 1:D8},第{(row % 4_999) + 1}选区,虚构,{Number(born, person / Days)},{born.Year:D4}-{born.Month:D2}-{born.Day:D2}"));
        }
    }

    /// <summary>A number of nobody: there is no place 999999.</summary>
    private static string Number(LocalDate born, long sequence)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"999999{born.Year:D4}{born.Month:D2}{born.Day:D2}{sequence:D3}");
        var sum = 0;
        foreach (var digit in digits) sum = (sum + (digit - '0')) * 2 % 11;
        return digits + "10X98765432"[sum];
    }
}
