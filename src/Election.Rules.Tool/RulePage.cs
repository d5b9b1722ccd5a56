using System.Globalization;
using System.Text;
using NodaTime;

namespace Election.Rules.Tool;

/// <summary>One rule for readers: the statute's words, its numbers by edition, its boundary table and its examples.</summary>
internal sealed class RulePage(Rule rule, Language language)
{
    private readonly StringBuilder text = new();

    /// <summary>Every citation of the rule: national editions newest first, then the provinces.</summary>
    internal static IEnumerable<Citation> History(Rule rule) => rule.RestsOn
        .SelectMany(LawBook.Standard.NormsOf)
        .OrderBy(n => n.Division, StringComparer.Ordinal)
        .ThenByDescending(n => n.From)
        .SelectMany(n => n.Norm.Citations)
        .Distinct();

    internal string Write()
    {
        Line($"{rule.Id}  {rule.Title.In(language)}");
        Line(new string('=', Math.Min(78, Table.Width(rule.Id + "  " + rule.Title.In(language)))));
        Line(rule.Statement.In(language));
        Line();
        WriteWords();
        WriteNumbers();
        WriteBoundary();
        WriteExamples();
        WriteQuestions();
        return text.ToString();
    }

    private string Say(string zh, string en) => language == Language.Chinese ? zh : en;

    private void Line(string line = "") => text.Append(line).Append('\n');

    private void WriteWords()
    {
        Line(Say("法条原文", "The statute's words"));
        foreach (var citation in History(rule))
        {
            var words = citation.Text?.Replace("\n", "\n      ", StringComparison.Ordinal);
            Line($"  {citation.In(language)}{(words is null ? Say("：该版本文本未收录", ": the text of this edition is not held") : "")}");
            if (words is not null) Line("      " + words);
        }
        Line();
    }

    private void WriteNumbers()
    {
        Line(Say("各版本规定", "By edition"));
        List<IReadOnlyList<string>> rows = [[Say("自", "From"), Say("至", "Until"), Say("地方", "Place"), Say("级别", "Levels"), Say("规定", "Value"), Say("效力", "Force"), Say("依据", "Source"), Say("证据", "Evidence")]];
        foreach (var parameter in rule.RestsOn)
            foreach (var norm in LawBook.Standard.NormsOf(parameter))
            {
                var under = norm.Under is { } question ? $"  [{question.Id}={norm.Reading}]" : "";
                rows.Add([
                    Words.Iso(norm.From), norm.Until is { } until ? Words.Iso(until.PlusDays(-1)) : "",
                    norm.Division is { } code ? Province.Of(code).Name.In(language) : Say("全国", "nation"), norm.Scope.LevelsIn(language),
                    $"{parameter.Label.In(language)}{Say("：", ": ")}{norm.Norm.InWords.In(language)}{under}",
                    Words.Force(norm.Norm.Force, language), norm.Norm.Citations[0].In(language), Words.Evidence(norm.Norm.Evidence, language)]);
            }
        Indented(rows);
    }

    private void WriteBoundary()
    {
        if (rule.BoundaryLabel is not { } label) return;
        LocalDate[] days = [new(2006, 11, 1), new(2011, 11, 1), new(2016, 11, 1), Example.Day];
        Line(Say("边界（运行规则所得）", "Boundaries, computed by running the rule"));
        List<IReadOnlyList<string>> rows = [[label.In(language), .. days.Select(Words.Iso)]];
        rows.AddRange(rule.BoundaryTable(days).Select(row => (IReadOnlyList<string>)[row.Value.ToString(CultureInfo.InvariantCulture), .. row.Verdicts.Select(v => Words.Conclude(v.Conclusion, language))]));
        Indented(rows);
    }

    private void WriteExamples()
    {
        Line(Say("示例", "Examples"));
        foreach (var example in rule.Examples)
        {
            var explanation = example.Explain();
            Line($"  • {example.Title.In(language)}{Say("：", ": ")}{Words.Conclude(explanation.Verdict.Conclusion, language)}{Say("。", ". ")}{explanation.In(language)}");
        }
        Line();
    }

    private void WriteQuestions()
    {
        if (rule.OpenQuestions.Count == 0) return;
        Line(Say("解释问题", "Open questions"));
        foreach (var question in rule.OpenQuestions)
        {
            Line($"  {question.Id}: {question.Question.In(language)}");
            foreach (var reading in question.Readings)
                Line($"      {reading.Id}{(reading == question.Default ? Say("（默认）", " (default)") : "")}: {reading.Meaning.In(language)} {Say("依据：", "Authority: ")}{reading.Authority.In(language)}");
        }
    }

    private void Indented(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        foreach (var line in Table.Of(rows).TrimEnd('\n').Split('\n')) Line("  " + line);
        Line();
    }
}
