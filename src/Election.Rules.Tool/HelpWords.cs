using System.Text.RegularExpressions;

namespace Election.Rules.Tool;

/// <summary>The words that --help has of the parser, in Chinese; what a command and its options are for is said in English.</summary>
internal static partial class HelpWords
{
    private static readonly Dictionary<string, string> Chinese = new(StringComparer.Ordinal)
    {
        ["Description:"] = "说明：",
        ["Usage:"] = "用法：",
        ["Arguments:"] = "参数：",
        ["Options:"] = "选项：",
        ["Commands:"] = "命令：",
        ["[command]"] = "[命令]",
        ["[options]"] = "[选项]",
        ["[default: "] = "[默认：",
        ["(REQUIRED)"] = "（必填）",
        ["Show help and usage information"] = "显示帮助和用法",
        ["Show version information"] = "显示版本",
    };

    /// <summary>Help as it is printed.</summary>
    internal static string Of(string help, Language language) => language == Language.Chinese ? Fixed().Replace(help, word => Chinese[word.Value]) : help;

    [GeneratedRegex(@"^(Description|Usage|Arguments|Options|Commands):(?=\r?$)|\[command\]|\[options\]|\[default: |\(REQUIRED\)|Show help and usage information|Show version information", RegexOptions.Multiline)]
    private static partial Regex Fixed();
}
