namespace Election.Rules.Tool;

/// <summary>One row of a table that is not empty.</summary>
/// <param name="Line">The line of the file on which it begins, or the row of the sheet, from 1.</param>
/// <param name="Cells">Its cells, cleaned of what cannot be seen and trimmed.</param>
internal sealed record SourceRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>The cell of a column, from 0; empty where the row is shorter.</summary>
    internal string this[int column] => column < Cells.Count ? Cells[column] : "";

    internal int Filled => Cells.Count(c => c.Length > 0);

    /// <summary>Why no reader could tell the row, or null.</summary>
    internal Bilingual? Fault => Cells is [var only] ? RowGuard.InWords(only) : null;
}
