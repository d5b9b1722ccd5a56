using System.Text.RegularExpressions;
using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules.Tool.Docs;

/// <summary>The page of a rule: what a lawyer needs to sign it, or to disagree with it.</summary>
internal static class RulePages
{
    internal static IEnumerable<Page> Of(Language language) => RuleBook.All.Select(rule => Write(rule, language));

    internal static Page Write(Rule rule, Language language)
    {
        var page = new Prose(language, "rules/" + rule.Id);
        page.Title(page.Say(rule.Title));
        var chapter = RuleBook.Chapters.First(c => c.Id == rule.Chapter);
        page.Para(page.Label("规则编号", "Rule id") + Md.Code(rule.Id) + page.Say("　", " · ")
            + page.Label("效力", "Force") + ForceOf(page, rule) + page.Say("　", " · ")
            + page.Label("适用", "Applies to") + (IsAfterTheElection(rule) ? rule.Scope.LevelsIn(language) : NumberTables.Scope(page, rule.Scope)) + page.Say("　", " · ")
            + page.Label("类别", "Chapter") + page.Link(page.Say(chapter.Title), "catalogue", chapter.Id));
        WriteDemand(page, rule);
        page.Section("不作判断的事项", "What it does not decide", "not-decided");
        page.Para(page.Linked(rule.NotDecided));
        WriteQuestions(page, rule);
        WriteWords(page, rule);
        WriteNumbers(page, rule);
        WriteBoundary(page, rule);
        WriteFigure(page, rule);
        WriteExamples(page, rule);
        WriteCases(page, rule);
        WriteRelated(page, rule);
        WriteCode(page, rule);
        return page.Page;
    }

    /// <summary>What is done with a mandate is no election: of it only the level is said.</summary>
    private static bool IsAfterTheElection(Rule rule) => rule.Chapter is "mandate" or "recall" or "resignation";

    /// <summary>The force of a rule; where some of its norms have another, that too.</summary>
    private static string ForceOf(Prose page, Rule rule)
    {
        var force = Words.Force(rule.Force, page.Language);
        var others = rule.RestsOn.SelectMany(LawBook.Standard.NormsOf).Where(n => n.Norm.Force != rule.Force).Select(n => n.Norm.Force).Distinct().ToList();
        return others.Count == 0 ? force : page.Say($"{force}（部分为{Words.Force(others[0], Language.Chinese)}）", $"{force} (in part {Words.Force(others[0], Language.English)})");
    }

    /// <summary>The provisions of the nation that a rule rests on: the Electoral Law's before those of other laws.</summary>
    internal static IEnumerable<Provision> National(Rule rule) => rule.RestsOn.SelectMany(p => p.National).SelectMany(n => n.Norm.Citations).Select(c => c.Provision).Concat(rule.AlsoCites)
        .Where(p => p.Instrument.Division is null).Distinct().OrderBy(p => Statutes.OrderOf(p.Instrument)).ThenBy(p => p.Article).ThenBy(p => p.Paragraph).ThenBy(p => p.Item);

    /// <summary>Every citation of a rule: national editions newest first, then the provinces.</summary>
    internal static IEnumerable<Citation> History(Rule rule) => rule.RestsOn
        .SelectMany(LawBook.Standard.NormsOf)
        .OrderBy(n => n.Division, StringComparer.Ordinal)
        .ThenByDescending(n => n.From)
        .SelectMany(n => n.Norm.Citations)
        .Distinct();

    private static void WriteDemand(Prose page, Rule rule)
    {
        page.Section("要求", "What is asked", "asked");
        page.Para(page.Say(rule.Statement));
        page.Items(rule.AskedAs.Select(q => (Md)page.Say(q)));
    }

    private static void WriteWords(Prose page, Rule rule)
    {
        page.Section("法条原文", "The statute's words", "words");
        var citations = rule.RestsOn.SelectMany(p => p.National).SelectMany(n => n.Norm.Citations)
            .Concat(rule.AlsoCites.SelectMany(p => p.Instrument.Editions.Where(e => e.NumberOf(p.Article) is not null).Select(e => p.In(e))))
            .Where(c => c.Provision.Instrument.Division is null).ToList();
        Statutes.WriteWords(page, citations);
        if (citations.Count == 0) page.Para(page.Say("国家法律没有这一要求的条文，由省级规定，原文见下表。", "No national provision asks this; the provinces do, whose words stand in the table below."));
    }

    private static void WriteNumbers(Prose page, Rule rule)
    {
        if (rule.RestsOn.Count == 0) return;
        page.Section("数字与义务：各版本、各省", "Numbers and duties, by edition and province", "numbers");
        foreach (var parameter in rule.RestsOn) NumberTables.Write(page, parameter);
    }

    /// <summary>The days from which the law, as it changed, changes the boundary table of a rule.</summary>
    internal static IReadOnlyList<LocalDate> BoundaryDays(Rule rule, Boundary boundary)
    {
        var days = rule.RestsOn.SelectMany(LawBook.Standard.NormsOf).Where(n => LawBook.IsOf(n.Division, boundary.Province))
            .SelectMany(n => new LocalDate?[] { n.From, n.Until }).OfType<LocalDate>().Distinct().Order().ToList();
        var rows = boundary.Rows(days);
        return [.. days.Where((_, i) => i == 0 || rows.Any(row => Words.Conclude(row.Verdicts[i], Language.English) != Words.Conclude(row.Verdicts[i - 1], Language.English)))];
    }

    /// <summary>The boundary table has a column for each change of the law that changes it.</summary>
    private static void WriteBoundary(Prose page, Rule rule)
    {
        if (rule.Boundary is not { } boundary || BoundaryDays(rule, boundary) is not { Count: > 0 } days) return;
        page.Section("界限（由程序计算）", "Boundaries, computed by running the rule", "boundary");
        var place = boundary.Province is { } code ? Province.Of(code).Name.In(page.Language) : page.Say("只按国家法律", "national law alone");
        page.Para(page.Say($"{Units.Name(boundary.Occasion.Level).Zh}{Units.Name(boundary.Occasion.Kind).Zh}，{place}。每一列是自该日起施行的法律。", $"{Words.Sentence(Units.Name(boundary.Occasion.Level).En)} level, {Units.Name(boundary.Occasion.Kind).En}, {place}. Each column is the law from that day on."));
        page.NumberedTable(
            [page.Say(boundary.Label), .. days.Select(day => page.Say($"{Dates.In(page.Language, day)}起", $"from {Dates.In(page.Language, day)}"))],
            boundary.Rows(days).Select(row => (IReadOnlyList<Md>)[Words.Number(row.Value), .. row.Verdicts.Select(verdict => (Md)Words.Conclude(verdict, page.Language))]));
    }

    /// <summary>The drawing that shows what a rule is about, where there is one.</summary>
    private static void WriteFigure(Prose page, Rule rule)
    {
        var (name, words) = rule.Id switch
        {
            "candidates.contested" or "candidates.surplus" => ("candidate-range", new Bilingual("正式代表候选人的人数范围：浅色为应选名额，方框为候选人数。", "How many candidates may stand: shaded the seats, framed the candidates.")),
            "district.population-deviation" => ("deviations", new("示例：一个区域各选区与平均数的偏差，绿色带为不超出幅度的范围。", "An example: the districts of an area against the mean; the green band is what lies within the tolerance.")),
            "result.turnout" or "count.ballots-cast" or "result.majority" or "result.tie" or "result.rerun-candidates" or "result.rerun-threshold" or "result.declared" => ("result-path", new("直接选举的结果怎样确定。", "How the result of a direct election is decided.")),
            "timetable.voter-list" or "timetable.initial-candidates" or "timetable.formal-candidates" => ("timeline", new("直接选举的法定日期，全部数字见“按选举阶段查找”。", "The statutory dates of a direct election; the page By stage has every number.")),
            _ => ("", Bilingual.None),
        };
        if (name.Length == 0) return;
        page.Section("图示", "Drawing", "figure");
        page.Figure(name, page.Say(words));
        page.Para(page.Say(words));
    }

    private static void WriteExamples(Prose page, Rule rule)
    {
        page.Section("示例", "Worked examples", "examples");
        foreach (var (example, number) in rule.Examples.Select((e, i) => (e, i + 1))) WriteExample(page, rule, example, number);
        page.EndList();
    }

    private static void WriteExample(Prose page, Rule rule, Example example, int number)
    {
        var explanation = example.Explain();
        List<Md> below = [];
        var facts = FactWords.Of(page, rule, example).ToList();
        if (facts.Count > 0) below.Add(page.Label("事实", "Facts") + string.Join(page.Say("；", "; "), facts));
        below.Add((Md)page.Say("结论：", "Verdict: ") + Md.Strong(Words.Conclude(explanation.Verdict, page.Language)) + page.Say("。", ". ") + FactWords.Named(page, page.Say(explanation.Message)));
        // Where the message is made of the steps, they are not said twice.
        if (explanation.Finding is not null && explanation.Steps.Count > 0)
            below.Add(page.Label("理由", "Reasoning") + FactWords.Named(page, Steps(page, explanation)));
        if (explanation.Cure != Bilingual.None) below.Add(page.Label("改正", "Cure") + FactWords.Named(page, page.Say(explanation.Cure)));
        page.Item(Md.Strong(page.Say($"例{Words.Number(number)}　{example.Title.Zh}", $"Example {Words.Number(number)}: {example.Title.En}")) + Setting(page, rule, example), below);
    }

    /// <summary>A text in English with what is Chinese in it as a quotation.</summary>
    internal static string Quoted(string words) => Regex.Replace(words.Replace("'", "", StringComparison.Ordinal), @"[\p{IsCJKUnifiedIdeographs}\d…]*\p{IsCJKUnifiedIdeographs}[\p{IsCJKUnifiedIdeographs}\d…]*", "“$0”");

    /// <summary>What was compared, and whether it holds.</summary>
    internal static string Steps(Prose page, Explanation explanation) =>
        string.Join(page.Say("；", "; "), explanation.Steps.Select(s => page.Say(s.Text) + (s.Holds ? page.Say("（成立）", " (holds)") : page.Say("（不成立）", " (does not hold)"))));

    /// <summary>Where an example is judged otherwise than a township's general election under national law: the place, the day, the readings.</summary>
    private static Md Setting(Prose page, Rule rule, Example example)
    {
        List<Md> parts = [];
        var (level, kind) = (Units.Name(example.Occasion.Level).In(page.Language), Units.Name(example.Occasion.Kind).In(page.Language));
        if (example.Occasion.Level != Level.Township || example.Occasion.Kind != ElectionKind.General) parts.Add(IsAfterTheElection(rule) ? level : $"{level}{page.Say("", ", ")}{kind}");
        if (example.Province is { } code) parts.Add(Province.Of(code).Name.In(page.Language));
        if (example.AsOf is not { } day) parts.Add(page.Say("适用法律的日期不明", "the day whose law counts not known"));
        else if (day != Example.Day) parts.Add(page.Say($"按{Dates.In(page.Language, day)}的法律", $"by the law of {Dates.In(page.Language, day)}"));
        parts.AddRange(example.Readings.Select(r => Under(page, r.Interpretation, r.Reading)));
        return parts.Count == 0 ? "" : page.Say("（", " (") + Md.Join(page.Say("；", "; "), parts) + page.Say("）", ")");
    }

    private static Md Under(Prose page, string interpretation, string reading)
    {
        var question = Interpretations.All.First(i => i.Id == interpretation);
        var meaning = question.Readings.First(r => r.Id == reading).Meaning;
        return page.Say("按读法：", "under the reading: ") + page.Link(page.Say(question.Question), "interpretations", interpretation) + page.Say("——", " – ") + page.Say(meaning).TrimEnd('.');
    }

    /// <summary>Real elections: the examples that come from one, and what the rule says of the dossiers that the project keeps.</summary>
    private static void WriteCases(Prose page, Rule rule)
    {
        var found = Cases.VerdictsOn(rule).ToList();
        if (found.Count == 0) return;
        page.Section("真实选举", "Real elections", "cases");
        page.NumberedTable(
            [page.Say("选举", "Election"), page.Say("结论", "Verdict"), page.Say("说明", "What was found")],
            found.Select(c => (IReadOnlyList<Md>)[page.Link(c.Case.NameIn(page.Language), "cases", c.Case.Id), Words.Conclude(c.Verdicts[0].Verdict, page.Language) + (c.Verdicts.Count > 1 ? page.Say($"（{c.Verdicts.Count}处）", $" ({c.Verdicts.Count} places)") : ""), page.Say(c.Verdicts[0].Explanation.Message)]));
    }

    private static void WriteQuestions(Prose page, Rule rule)
    {
        if (rule.OpenQuestions.Count == 0) return;
        page.Section("解释问题", "Open questions", "questions");
        foreach (var question in rule.OpenQuestions)
        {
            page.Item(page.Link(page.Say(question.Question), "interpretations", question.Id) + " " + Md.Code(question.Id), question.Readings.Select(reading =>
                Md.Code(reading.Id) + (reading == question.Default ? page.Say("（默认）", " (default)") : "") + page.Say("：", ": ") + page.Say(reading.Meaning)));
        }
        page.EndList();
    }

    /// <summary>Rules on the same paragraphs, that apply the same numbers, or of which one names the other.</summary>
    private static void WriteRelated(Prose page, Rule rule)
    {
        var provisions = National(rule).Select(p => p with { Item = 0 }).ToHashSet();
        var related = RuleBook.All.Where(other => other != rule && (other.RestsOn.Intersect(rule.RestsOn).Any() || National(other).Any(p => provisions.Contains(p with { Item = 0 })) || Names(rule, other) || Names(other, rule))).ToList();
        if (related.Count == 0) return;
        page.Section("相关规则", "Related rules", "related");
        page.Items(related.Select(page.LinkTo));
    }

    private static bool Names(Rule rule, Rule other) => rule.NotDecided.En.Contains($"`{other.Id}`", StringComparison.Ordinal);

    private static void WriteCode(Prose page, Rule rule)
    {
        page.Section("代码与测试", "Code and tests", "code");
        var source = Source.Of(rule);
        page.Items([page.Label("规则", "Rule") + Md.Code(source.Rule), page.Label("性质检验", "Properties") + Md.Code(source.Laws), page.Label("示例检验", "Examples") + Md.Code(Source.Examples)]);
    }
}
