namespace Election.Rules.Tool;

/// <summary>What the system says of a file that cannot be read or written, in words.</summary>
internal static class FileTrouble
{
    private const int NoSpace = 28;
    private const int ReadOnly = 30;
    private const int NoSpaceOnWindows = unchecked((int)0x8007_0070);
    private const int ReadOnlyOnWindows = unchecked((int)0x8007_0013);
    private const int InUseOnWindows = unchecked((int)0x8007_0020);

    internal static Bilingual Of(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("没有这个文件夹，也不能新建", "there is no such folder, and none can be made"),
        UnauthorizedAccessException => new("没有权限", "access is denied"),
        PathTooLongException => new("路径太长", "the path is too long"),
        { HResult: NoSpace or NoSpaceOnWindows } => new("磁盘已满", "the disk is full"),
        { HResult: ReadOnly or ReadOnlyOnWindows } => new("磁盘只读", "the disk is read-only"),
        { HResult: InUseOnWindows } => new("正被另一程序使用", "another program is using it"),
        // What is rare the system says itself, in its own language.
        _ => new($"系统提示“{e.Message}”", $"the system says: {e.Message}"),
    };
}
