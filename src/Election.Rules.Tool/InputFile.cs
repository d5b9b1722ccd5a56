using System.Buffers;

namespace Election.Rules.Tool;

/// <summary>The bytes of an input.</summary>
internal static class InputFile
{
    /// <summary>The most that a table may have: offices' tables have some thousand rows.</summary>
    internal const int MostOfTable = 64 << 20;

    /// <summary>The most that a dossier or a report may have: the report of a dossier of 8,000 districts has 321 MB.</summary>
    internal const int MostOfJson = 1 << 30;

    /// <summary>Reads a file, or standard input for -.</summary>
    /// <param name="path">The path, or -.</param>
    /// <param name="expected">What kind of file is expected; a table where it is null.</param>
    /// <param name="most">The most bytes that it may have.</param>
    internal static byte[] Read(string path, Bilingual? expected = null, int most = MostOfTable) => Use(path, input =>
    {
        if (input.CanSeek && input.Length > most) throw TooBig(path, most);
        using var bytes = new MemoryStream(input.CanSeek ? (int)input.Length : 0);
        Copy(input, bytes, path, most);
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }, expected);

    /// <summary>Copies an input into memory, up to what may be held there.</summary>
    internal static void Copy(Stream input, MemoryStream bytes, string path, int most = MostOfTable)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            for (int read; (read = input.Read(buffer)) > 0;)
            {
                if (read > most - bytes.Length) throw TooBig(path, most);
                bytes.Write(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Opens a file, or standard input for -, and reads it piece by piece.</summary>
    internal static T Use<T>(string path, Func<Stream, T> read, Bilingual? expected = null)
    {
        var (zh, en) = expected ?? new("CSV或者 .xlsx 文件", "a CSV or .xlsx file");
        if (path.Length == 0) throw new BadInputException($"文件名为空；应为{zh}", $"the file name is empty; expected {en}");
        if (path != "-" && Directory.Exists(path)) throw new BadInputException($"{path}：这是文件夹；应为{zh}", $"{path}: this is a folder; expected {en}");
        try
        {
            using var input = Open(path);
            return read(input);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e);
        }
    }

    private static Stream Open(string path)
    {
        try
        {
            return path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        }
        // A name that can be none.
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new FileNotFoundException(e.Message, e);
        }
    }

    /// <summary>Why a file or a folder cannot be read, and what can be done.</summary>
    internal static BadInputException Unreadable(string path, Exception why) => why is FileNotFoundException or DirectoryNotFoundException
        ? new($"{path}：没有这个文件或者文件夹", $"{path}: there is no such file or folder")
        : new($"{path}：无法读取，{FileTrouble.Of(why)}；请核对名称和权限", $"{path}: cannot be read, {FileTrouble.Of(why)}; check its name and your rights to it");

    private static BadInputException TooBig(string path, int most) => most == MostOfTable
        ? new($"{path}：文件超过{most >> 20} MB，不像是一张表；请只留需要的行和列", $"{path}: the file has more than {most >> 20} MB, as no such table does; keep the rows and columns that are needed")
        : new($"{path}：文件超过{most >> 20} MB；请分成几份，分别核对", $"{path}: the file has more than {most >> 20} MB; divide it, and check the parts one by one");
}
