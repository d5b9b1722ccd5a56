using System.IO.Compression;

namespace Election.Rules.Tool;

/// <summary>The container of Word documents and workbooks.</summary>
internal static class OfficeFile
{
    /// <summary>The container says when each of its parts was written; a document that says nothing new has no new time.</summary>
    internal static byte[] Undated(byte[] written)
    {
        using var stream = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(written)))
        using (var to = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var entry in from.Entries)
            {
                var copy = to.CreateEntry(entry.FullName);
                copy.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }
        return stream.ToArray();
    }
}
