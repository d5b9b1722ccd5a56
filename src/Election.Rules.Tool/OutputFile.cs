namespace Election.Rules.Tool;

/// <summary>Files that are written, and where they may not be.</summary>
internal static class OutputFile
{
    /// <summary>Refuses a place to write to beside a form that is printed, none beside one that is not, and what would be written over what is read.</summary>
    internal static void Refuse(string? output, string format, string input)
    {
        if (output is not null && format != "xlsx") throw new BadInputException($"--out：只用于 --format xlsx；{format} 可以用 > 写入文件", $"--out: for --format xlsx only; {format} can be sent to a file with >");
        if (format == "xlsx" && string.IsNullOrWhiteSpace(output)) throw new BadInputException($"--format xlsx：应以 --out 写明文件，如 --out result.xlsx", $"--format xlsx: expected --out with a file, such as --out result.xlsx");
        if (output is not null && input != "-" && Path.GetFullPath(input) == Path.GetFullPath(output)) throw WouldWriteOver(output, input);
    }

    internal static BadInputException WouldWriteOver(string output, string input) => new($"--out {output}：这是被核对的文件{input}，不能覆盖", $"--out {output}: this is {input}, which is read; it would be written over");

    /// <summary>Writes a file and prints its name.</summary>
    internal static void WriteAndTell(string file, byte[] bytes)
    {
        Write(file, bytes);
        Console.Out.WriteLine(file);
    }

    /// <summary>Writes a file, and makes the folder that it is to stand in.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <param name="option">The option that names it.</param>
    internal static void Write(string file, byte[] bytes, string option = "--out")
    {
        if (string.IsNullOrWhiteSpace(file)) throw new BadInputException($"{option}：文件名为空", $"{option}: the name is empty");
        if (Directory.Exists(file)) throw new BadInputException($"{option} {file}：这是文件夹，应写明其中的文件", $"{option} {file}: this is a folder; expected a file in it");
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(file, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite($"{option} {file}", folder, e);
        }
    }

    /// <summary>Why nothing can be written, and what can be done.</summary>
    /// <param name="given">The option, and the place that it names.</param>
    /// <param name="folder">The folder that is written to.</param>
    /// <param name="why">What the system says.</param>
    internal static BadInputException CannotWrite(string given, string folder, Exception why)
    {
        for (var place = Path.GetFullPath(folder); place is not null; place = Path.GetDirectoryName(place))
            if (File.Exists(place)) return new($"{given}：{place}是文件，不是文件夹；请换一个文件夹", $"{given}: {place} is a file, not a folder; choose another folder");
        return new($"{given}：无法写入，{FileTrouble.Of(why)}；请换一个可以写入的位置", $"{given}: cannot be written, {FileTrouble.Of(why)}; choose a place that you may write to");
    }
}
