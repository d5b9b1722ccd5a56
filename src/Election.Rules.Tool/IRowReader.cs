namespace Election.Rules.Tool;

/// <summary>The rows of a table of any length, one after the other.</summary>
internal interface IRowReader : IDisposable
{
    /// <summary>What was taken for the table; whole when all is read.</summary>
    Bilingual Origin { get; }

    /// <summary>How much was read of how much, where that is known.</summary>
    (long Read, long? All) Progress { get; }

    /// <summary>Whether what was read ends with a whole row.</summary>
    bool EndsWithRow { get; }

    /// <summary>The line, or the row of the sheet, on which the row begins.</summary>
    int Line { get; }

    /// <summary>The cells of the row, as they stand.</summary>
    IReadOnlyList<string> Cells { get; }

    /// <summary>How many cells the row has.</summary>
    int Count { get; }

    /// <summary>A cell of the row, as it stands.</summary>
    string this[int column] { get; }

    /// <summary>Goes to the next row; false where there is none.</summary>
    bool Read();

    /// <summary>The rows that are not empty, cleaned.</summary>
    IEnumerable<SourceRow> Rows()
    {
        while (Read())
        {
            var row = new SourceRow(Line, [.. Cells.Select(c => Cell.Clean(Cell.Unmarked(c)))]);
            if (row.Filled > 0) yield return row;
        }
    }
}
