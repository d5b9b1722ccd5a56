using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;

namespace Election.Rules.Tool;

/// <summary>Units with their populations, as read from a table of an election office; what was taken for what is noted.</summary>
internal sealed class UnitTable
{
    private UnitTable(UnitTableReader reader) =>
        (Units, HasAdjoining, Adjoining, Notes, Warnings) = (reader.Units, reader.HasAdjoining, reader.Adjoining, reader.Notes, reader.Warnings);

    /// <summary>The units, in the order of the table.</summary>
    internal IReadOnlyList<PopulationUnit> Units { get; }

    /// <summary>Whether the table has a column of adjoining units.</summary>
    internal bool HasAdjoining { get; }

    /// <summary>The pairs of units that adjoin, each pair once, the earlier one first, in the order of the table.</summary>
    internal IReadOnlyList<(string First, string Second)> Adjoining { get; }

    /// <summary>Everything that was assumed in reading, and the warnings.</summary>
    internal IReadOnlyList<Bilingual> Notes { get; }

    /// <summary>The notes that a reader must not miss.</summary>
    internal IReadOnlyList<Bilingual> Warnings { get; }

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file, or - for standard input.</param>
    /// <param name="sheet">The sheet of a workbook, where one is asked for.</param>
    /// <param name="populationColumn">The heading or number of the column of populations, where the table leaves it open.</param>
    /// <param name="nameColumn">The heading or number of the column of names, where the table leaves it open.</param>
    /// <exception cref="BadInputException">The table cannot be read, or is doubtful.</exception>
    internal static UnitTable Read(string path, string? sheet, string? populationColumn, string? nameColumn)
    {
        var reader = new UnitTableReader(path, populationColumn, nameColumn);
        reader.Read(InputFile.Read(path), sheet);
        return new(reader);
    }

    /// <summary>Appends the notes under what was printed.</summary>
    internal void AppendNotes(StringBuilder text, Language language)
    {
        text.Append('\n');
        foreach (var note in Notes) text.Append("  ").Append(note.In(language)).Append('\n');
    }

    /// <summary>Writes the notes as an array of texts in both languages.</summary>
    internal void WriteNotes(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("notes");
        foreach (var note in Notes)
        {
            writer.WriteStartObject();
            ReportJson.Write(writer, note);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
