using System.IO.Enumeration;
using System.Text.Json;
using Election.Rules.Dossiers;

namespace Election.Rules.Tool;

/// <summary>A dossier that a command is to read.</summary>
/// <param name="Path">The file, or - for standard input.</param>
internal sealed record DossierFile(string Path)
{
    /// <summary>What it is called: the file as it was given; in a folder, its way from there.</summary>
    internal string Name { get; private init; } = Path;

    /// <summary>The name without .json under which a report on it is filed; in a folder, with its way from there.</summary>
    internal string Stem { get; private init; } = Path == "-" ? "dossier" : System.IO.Path.GetFileNameWithoutExtension(Path);

    private BadInputException? Problem { get; init; }

    private bool IsInFolder { get; init; }

    /// <summary>The dossiers that paths name: files, and every one in a folder and the folders below it, but for files that are something else.</summary>
    /// <param name="paths">The files and folders.</param>
    /// <param name="others">Files that are no dossiers though they may stand among them.</param>
    internal static List<DossierFile> Of(string[] paths, IEnumerable<string> others)
    {
        var left = others.Where(o => o is not ("-" or "")).Select(System.IO.Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        return [.. paths.SelectMany(path => path != "-" && Directory.Exists(path) ? In(path, isOnly: paths.Length == 1, left) : [new(path)])];
    }

    /// <summary>Reads the dossier, and keeps its bytes.</summary>
    /// <exception cref="BadInputException">It cannot be read.</exception>
    internal (ElectionDossier Dossier, byte[] Bytes) Read()
    {
        if (Problem is not null) throw Problem;
        byte[] bytes = [];
        try
        {
            bytes = InputFile.Read(Path, new("选举档案（JSON）", "a dossier (JSON)"), InputFile.MostOfJson);
            return (IsInFolder ? ElectionDossier.Read(bytes, Name, Name) : ElectionDossier.Read(bytes, Name), bytes);
        }
        catch (UnreadableFileException e)
        {
            throw IsLocalRules(bytes)
                ? new BadInputException($"{Name}：这是地方规则，不是选举档案；应写为 --local {Path}", $"{Name}: these are local rules, no dossier; give them as --local {Path}")
                : new BadInputException(e.Said);
        }
    }

    /// <summary>Hidden files and folders are left out, and links to folders, which may lead in a circle.</summary>
    private static List<DossierFile> In(string folder, bool isOnly, HashSet<string> left)
    {
        try
        {
            var found = new FileSystemEnumerable<string>(folder, (ref FileSystemEntry e) => e.ToFullPath(), new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
            {
                ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory && e.FileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !e.FileName.EndsWith(".expected.json", StringComparison.OrdinalIgnoreCase),
                ShouldRecursePredicate = (ref FileSystemEntry e) => !e.Attributes.HasFlag(FileAttributes.ReparsePoint) || e.ToFileSystemInfo().LinkTarget is null,
            };
            var dossiers = found.Where(file => !left.Contains(file)).Select(file =>
            {
                var below = System.IO.Path.GetRelativePath(folder, file).Replace(System.IO.Path.DirectorySeparatorChar, '/');
                return new DossierFile(file) { Name = isOnly ? below : $"{System.IO.Path.TrimEndingDirectorySeparator(folder)}/{below}", IsInFolder = true, Stem = below[..^".json".Length] };
            }).OrderBy(d => d.Name, StringComparer.Ordinal).ToList();
            return dossiers.Count > 0 ? dossiers : [new(folder) { Problem = new($"{folder}：文件夹和其中的文件夹里没有选举档案（*.json）", $"{folder}: the folder holds no dossier (*.json), nor do the folders in it") }];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [new(folder) { Problem = InputFile.Unreadable(folder, e) }];
        }
    }

    private static bool IsLocalRules(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("norms", out _);
        }
        // A name may be half of a pair of surrogates, which is no text.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
