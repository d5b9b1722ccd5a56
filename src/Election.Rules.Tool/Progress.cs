using System.Globalization;

namespace Election.Rules.Tool;

/// <summary>How far a long reading is, on one line of a terminal; nothing where standard error is none.</summary>
/// <param name="language">The language.</param>
/// <param name="unit">What is counted; null for bytes.</param>
internal sealed class Progress(Language language, string? unit = null) : IDisposable
{
    private const int Every = 200;
    private const int Cells = 30;

    private readonly bool isShown = !Console.IsErrorRedirected;
    private long next = Environment.TickCount64 + Every;
    private int width;

    /// <summary>Tells how much was done of how much.</summary>
    internal void Tell(long done, long? all)
    {
        if (!isShown || Environment.TickCount64 < next) return;
        next = Environment.TickCount64 + Every;
        var amount = unit is null ? string.Create(CultureInfo.InvariantCulture, $"{done / 1_000_000} MB") : string.Create(CultureInfo.InvariantCulture, $"{done}/{all} {unit}");
        var filled = all is > 0 ? (int)(done * Cells / all.Value) : 0;
        Write(all is > 0 ? string.Create(CultureInfo.InvariantCulture, $"[{new string('#', filled)}{new string('.', Cells - filled)}] {done * 100 / all.Value}%  {amount}") : $"{(language == Language.Chinese ? "已读" : "read")} {amount}");
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (width > 0) Write("");
        width = 0;
    }

    private void Write(string line)
    {
        Console.Error.Write("\r" + line.PadRight(width) + (line.Length == 0 ? "\r" : ""));
        width = Math.Max(width, line.Length);
    }
}
