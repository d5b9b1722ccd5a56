using System.Globalization;
using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;

namespace Election.Rules.Tool;

/// <summary>A procedure as text and as JSON: its steps in order, how each stands, who acts, what is written, and the articles.</summary>
internal static class ProcedurePage
{
    /// <summary>Appends the steps. Where what is breached is told elsewhere, it is only named here.</summary>
    internal static void Text(StringBuilder text, Procedure procedure, Language language, bool namesBreachesOnly = false, bool showsSubject = true)
    {
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        text.Append(procedure.Title.In(language));
        if (showsSubject && procedure.Subject.Length > 0) text.Append(Say("（", " (")).Append(procedure.Subject).Append(Say("）", ")"));
        text.Append('\n');
        foreach (var (step, number) in procedure.Steps.Select((s, i) => (s, i + 1)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{number,3}. ").Append('[').Append(NameOf(step.State).In(language)).Append("] ").Append(step.Title.In(language)).Append('\n');
            Line(Say("由谁办理", "who"), step.Actor.In(language));
            if (step.Writing is { } writing) Line(Say("书面材料", "in writing"), writing.In(language));
            if (step.On.IsStated) Line(Say("日期", "date"), Dates.In(language, step.On));
            if (step.Last is { } last) Line(Say("最后合法日", "last lawful day"), Dates.In(language, last));
            if (step.Citations.Count > 0) Line(Say("依据", "law"), Law(step.Citations, language));
            foreach (var verdict in step.Breaches)
            {
                Line(verdict.Verdict.IsUnlawful ? Say("违反", "breached") : Say("提示", "warning"), namesBreachesOnly ? verdict.Rule.Id : $"{verdict.Rule.Id}{Say("：", ": ")}{verdict.Explanation.Message.In(language)}");
                if (!namesBreachesOnly && verdict.Explanation.Cure != Bilingual.None) Line(Say("改正", "cure"), verdict.Explanation.Cure.In(language));
            }
            var missing = step.Missing.ToList();
            if (missing.Count > 0 && step.State is not (StepState.Later or StepState.Planned)) Line(Say("尚缺", "missing"), string.Join(Say("、", "; "), missing.Select(f => f.Label.In(language))));
            if (step.MayFollow is { } follows) Line(Say("其后", "then"), follows.In(language));
        }

        void Line(string name, string value) => text.Append("       ").Append(name).Append(Say("：", ": ")).Append(ReportText.Clean(value)).Append('\n');
    }

    /// <summary>Provisions in a row, each instrument named once.</summary>
    private static string Law(IReadOnlyList<Citation> citations, Language language) => string.Join(
        language == Language.Chinese ? "；" : "; ",
        citations.GroupBy(c => (c.Provision.Instrument, c.Edition)).Select(same =>
        {
            var places = same.Select(c => c.In(language)).ToList();
            // What the citations of one edition have in common ends with that edition.
            var common = language == Language.Chinese ? places[0].IndexOf('）', StringComparison.Ordinal) + 1 : places[0].IndexOf("), ", StringComparison.Ordinal) + 3;
            return places[0] + string.Concat(places.Skip(1).Select(p => (language == Language.Chinese ? "、" : ", ") + p[common..]));
        }));

    internal static void Json(Utf8JsonWriter writer, Procedure procedure)
    {
        writer.WriteStartObject();
        writer.WriteString("procedure", procedure.Id);
        ReportJson.Write(writer, "title", procedure.Title);
        writer.WriteString("subject", procedure.Subject);
        writer.WriteString("next", procedure.Next?.Id);
        writer.WriteStartArray("steps");
        foreach (var step in procedure.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("step", step.Id);
            writer.WriteString("state", Words.Camel(step.State));
            ReportJson.Write(writer, "title", step.Title);
            ReportJson.Write(writer, "actor", step.Actor);
            if (step.Writing is { } writing) ReportJson.Write(writer, "writing", writing);
            if (step.On.IsStated) writer.WriteString("on", step.On.ToString());
            if (step.Last is { } last) writer.WriteString("last", Words.Iso(last));
            if (step.MayFollow is { } follows) ReportJson.Write(writer, "mayFollow", follows);
            writer.WriteStartArray("provisions");
            foreach (var citation in step.Citations) ReportJson.Write(writer, citation);
            writer.WriteEndArray();
            // What a step is judged by in full stands in the report of check.
            writer.WriteStartArray("breaches");
            foreach (var verdict in step.Breaches) ReportJson.WriteVerdict(verdict, writer);
            writer.WriteEndArray();
            writer.WriteStartArray("missing");
            foreach (var pointer in step.Verdicts.Where(v => v.Conclusion == Conclusion.Undetermined).SelectMany(v => v.Missing).Distinct(StringComparer.Ordinal)) writer.WriteStringValue(pointer);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static Bilingual NameOf(StepState state) => state switch
    {
        StepState.Done => new("已办", "done"),
        StepState.Wrong => new("不合法", "wrong"),
        StepState.Unstated => new("未载明", "not stated"),
        StepState.Overdue => new("逾期", "overdue"),
        StepState.Planned => new("已排定", "planned"),
        StepState.Next => new("下一步", "next"),
        _ => new("待办", "later"),
    };
}
