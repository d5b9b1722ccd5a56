using System.Security.Cryptography;
using System.Text.Json;

namespace Election.Rules;

/// <summary>Reads local rules from JSON: the same names as reports have, nothing else, and no silent conversion.</summary>
internal static class LocalRulesReader
{
    internal static LocalRules Read(ReadOnlySpan<byte> utf8, string file)
    {
        var hash = Convert.ToHexString(SHA256.HashData(utf8)).ToLowerInvariant();
        var read = JsonInput.Read(utf8, LawJson.Default.LocalRulesFile, file);
        var division = read.Division ?? throw Missing(file, "/division", new("GB/T 2260代码，如41或者320981", "a GB/T 2260 code, such as 41 or 320981"));
        var norms = (read.Norms ?? []).Select((norm, i) => NormOf(norm, file, FormattableString.Invariant($"/norms/{i}"))).ToList();
        return Try(file, "", () => new LocalRules(
            read.Id ?? throw Missing(file, "/id", new("编号，如henan-rules", "a name such as henan-rules")),
            division,
            read.Title is { Zh: { } zh, En: { } en } ? new(zh, en) : throw Missing(file, "/title", new("写明zh和en的对象", "an object with zh and en")),
            read.InForceFrom ?? throw Missing(file, "/inForceFrom", new("日期，如2021-04-01", "a date like 2021-04-01")),
            norms,
            read.Supersedes ?? false,
            read.ReadInFull ?? false)
        { FileName = JsonInput.Bare(file), Sha256 = hash });
    }

    private static LocalNorm NormOf(LocalNormEntry norm, string file, string place)
    {
        var id = norm.Parameter ?? throw Missing(file, place + "/parameter", new("规定事项的编号，见 election-rules law", "the id of a parameter, as 'election-rules law' lists them"));
        var parameter = Parameters.All.FirstOrDefault(p => p.Id == id) ?? throw new UnreadableFileException(file, place + "/parameter", new Bilingual($"没有规定事项“{id}”；见 election-rules law", $"there is no parameter '{id}'; 'election-rules law' lists them"));
        var levels = norm.Levels is { Count: > 0 } ? norm.Levels : throw Missing(file, place + "/levels", new("层级的列表，如[\"county\"]", "a list of levels, such as [\"county\"]"));
        var kinds = norm.Kinds is { Count: > 0 } ? norm.Kinds : throw Missing(file, place + "/kinds", new("选举种类的列表，如[\"general\"]", "a list of kinds of election, such as [\"general\"]"));
        var value = norm.Value ?? throw Missing(file, place + "/value", new("数值", "the value"));
        var question = norm.Question is null ? null : Interpretations.All.FirstOrDefault(i => i.Id == norm.Question) ?? throw new UnreadableFileException(file, place + "/question", new Bilingual($"没有问题“{norm.Question}”", $"there is no open question '{norm.Question}'"));
        JsonInput.Check(value, LawValue.FormOf(parameter), place + "/value", file);
        return Try(file, place, () => parameter.Read(new LocalNormSource(
            value,
            norm.Force ?? throw Missing(file, place + "/force", new("mandatory或者guiding", "mandatory or guiding")),
            Scope.Everywhere.At([.. levels]).For([.. kinds]),
            norm.Words ?? throw Missing(file, place + "/words", new("条文原文", "the words of the provision")),
            norm.Article ?? throw Missing(file, place + "/article", new("条的序号", "the number of the article")),
            norm.Paragraph ?? 1,
            norm.Item ?? 0,
            question,
            norm.Reading)));
    }

    private static UnreadableFileException Missing(string file, string place, Bilingual expected) => new(file, place, new Bilingual($"没有写；应为{expected.Zh}", $"is missing; expected {expected.En}"));

    private static T Try<T>(string file, string place, Func<T> get)
    {
        try { return get(); }
        catch (ArgumentException e) { throw new UnreadableFileException(file, place + FieldOf(e), e.InWords()); }
        catch (JsonException e) { throw new UnreadableFileException(file, place + "/value" + (e.Path is { Length: > 1 } ? JsonInput.Pointer(e).En : ""), JsonInput.Problem(e)); }
    }

    // What is refused in code is refused by the name of its argument, which mostly is that of its field.
    private static string FieldOf(ArgumentException e) => e.ParamName is "id" or "division" or "title" or "norms" or "value" or "force" or "words" or "article" or "paragraph" or "item" or "reading" ? "/" + e.ParamName : "";
}

/// <summary>One value of a file of local rules, before its type is known.</summary>
internal sealed record LocalNormSource(
    JsonElement Value, Force Force, Scope Scope, string Words, int Article, int Paragraph, int Item, Interpretation? Question, string? Reading);
