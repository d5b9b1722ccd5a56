using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;

namespace Election.Rules.Tool.Docs;

/// <summary><c>docs --out DIR</c>: writes the docs of the rules.</summary>
internal static partial class DocsCommand
{
    internal static Command Create()
    {
        var output = new Option<string>("--out") { Description = "The folder to write to; it is made where there is none. Files that say the same already are left alone.", Required = true };
        var lang = new Option<string?>("--lang") { Description = "One language only: zh or en. Without it, both." };
        lang.AcceptOnlyFromAmong("zh", "en");
        var format = new Option<string>("--format") { Description = "The form: md (Markdown), html (a site that opens from disk), docx (a review copy to sign, one file a language).", DefaultValueFactory = _ => "md" };
        format.AcceptOnlyFromAmong("md", "html", "docx");
        var command = new Command("docs", """
            Writes the docs of the rules, for those who know the law: a page a rule, the annotated statutes, the questions of an office.

              election-rules docs --out docs                        Markdown, in both languages
              election-rules docs --out site --format html          a site with search: open site/index.html
              election-rules docs --out review --format docx        a copy to review and sign, in Word

            Exit codes: 0 every file said the same already · 1 files were written, and how many is printed · 2 bad input.
            """)
        { output, lang, format };
        command.SetAction(parsed => Options.Run(parsed.GetValue(lang) ?? "en", language =>
        {
            Language[] languages = parsed.GetValue(lang) switch { "zh" => [Language.Chinese], "en" => [Language.English], _ => [Language.Chinese, Language.English] };
            var folder = parsed.GetRequiredValue(output);
            var files = Files(parsed.GetRequiredValue(format), [.. languages.Select(DocSet.Of)]);
            return Write(folder, files, language);
        }));
        return command;
    }

    /// <summary>Returns every file of a form, by its way from the folder.</summary>
    internal static IEnumerable<(string Path, byte[] Bytes)> Files(string format, IReadOnlyList<DocSet> sets) => format switch
    {
        "html" => HtmlSite.Files(sets),
        "docx" => sets.Select(set => ($"election-rules-{DocSet.Folder(set.Language)}.docx", WordBook.Write(set))),
        _ => sets.SelectMany(MarkdownFiles),
    };

    private static IEnumerable<(string Path, byte[] Bytes)> MarkdownFiles(DocSet set) =>
        set.Pages.Select(page => ($"{DocSet.Folder(set.Language)}/{page.Path}.md", Encoding.UTF8.GetBytes($"{page.Markdown.TrimEnd('\n')}\n\n---\n\n{HtmlSite.Versions(set.Language)}\n")))
            .Concat(set.Figures.Select(figure => ($"{DocSet.Folder(set.Language)}/figures/{figure.Name}.svg", Encoding.UTF8.GetBytes(figure.Svg + "\n"))));

    /// <summary>Writes what differs from what is there. A page of ours that belongs to no rule any more is taken away; whatever else stands there is left alone.</summary>
    internal static int Write(string folder, IEnumerable<(string Path, byte[] Bytes)> files, Language language)
    {
        if (string.IsNullOrWhiteSpace(folder)) throw new BadInputException($"--out：文件夹名为空", $"--out: the name of the folder is empty");
        // Everything is composed before anything is written.
        var all = files.ToDictionary(f => Path.GetFullPath(Path.Combine(folder, f.Path)), f => f.Bytes, StringComparer.Ordinal);
        var changed = 0;
        try
        {
            foreach (var (file, bytes) in all)
            {
                if (File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes)) continue;
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
                changed++;
            }
            foreach (var stale in all.Keys.Select(f => Path.GetDirectoryName(f)!).Distinct().SelectMany(Directory.GetFiles).Where(f => !all.ContainsKey(f) && IsOurs(f)).ToList())
            {
                File.Delete(stale);
                changed++;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputFile.CannotWrite($"--out {folder}", folder, e);
        }
        Console.Out.WriteLine(language == Language.Chinese ? Words.Invariant($"共{all.Count}个文件，写入或者删去{changed}个：{folder}") : Words.Invariant($"{changed} of {all.Count} files written to {folder}"));
        return changed == 0 ? ExitCode.Lawful : ExitCode.Unlawful;
    }

    /// <summary>Whether a file is a page that this command once wrote, by whatever version: it ends with its versions.</summary>
    private static bool IsOurs(string file) => Path.GetExtension(file) is ".md" or ".html" && File.ReadLines(file).TakeLast(6).Any(line => Versions().IsMatch(line));

    [GeneratedRegex(@"^(<footer>)?Election\.Rules [^，, ]+(，法律数据|, law data )")]
    private static partial Regex Versions();
}
