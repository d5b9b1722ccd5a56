namespace Election.Rules.Tool.Docs;

/// <summary>A number or duty of the law as tables: by edition, then by province, each with its source and evidence.</summary>
internal static class NumberTables
{
    internal static void Write(Prose page, Parameter parameter)
    {
        page.Heading(3, page.Say(parameter.Label), parameter.Id);
        var room = Room(page, parameter);
        if (room.Source.Length > 0) page.Para(room);
        if (parameter.National.Count > 0)
        {
            page.NumberedTable(
                [page.Say("施行期间", "In force"), page.Say("适用", "Applies to"), page.Say("规定", "Value"), page.Say("效力", "Force"), page.Say("依据", "Source"), page.Say("证据", "Evidence")],
                parameter.National.Reverse().Select(n => (IReadOnlyList<Md>)[Period(page, n), Scope(page, n.Scope), Value(page, parameter, n), Words.Force(n.Norm, parameter, page.Language), Source(page, n), Evidence(page, n)]));
        }
        var provincial = LawBook.Standard.NormsOf(parameter).Where(n => n.Division is not null).OrderBy(n => n.Division, StringComparer.Ordinal).ThenByDescending(n => n.From).ToList();
        if (provincial.Count == 0) return;
        page.NumberedTable(
            [page.Say("省份", "Province"), page.Say("施行期间", "In force"), page.Say("适用", "Applies to"), page.Say("规定", "Value"), page.Say("效力", "Force"), page.Say("依据与证据", "Source and evidence"), page.Say("原文", "Words")],
            provincial.Select(n => (IReadOnlyList<Md>)
            [
                page.Link(Province.Of(n.Division!).Name.In(page.Language), "provinces/" + n.Division), Period(page, n), Scope(page, n.Scope), Value(page, parameter, n), Words.Force(n.Norm, parameter, page.Language),
                Source(page, n) + page.Say($"（{Words.Evidence(n.Norm.Evidence, page.Language)}）", $" ({Words.Evidence(n.Norm.Evidence, page.Language)})"),
                (n.Norm.Quotation ?? n.Norm.Citations[0].Text) is { } words ? page.Say($"“{OneLine(words)}”", $"“{OneLine(words)}”") : page.Say("文本未收录", "text not held"),
            ]));
    }

    /// <summary>What a norm says, with the reading under which alone it does.</summary>
    internal static Md Value(Prose page, Parameter parameter, DatedNorm norm) => (Md)Words.Value(norm.Norm, parameter, page.Language)
        + (norm.Under is { } question ? page.Say("（按读法", " (under ") + page.Link(Md.Code($"{question.Id}={norm.Reading}"), "interpretations", question.Id) + page.Say("）", ")") : "");

    internal static string Scope(Prose page, Scope scope) => $"{scope.LevelsIn(page.Language)}{page.Say("；", "; ")}{scope.KindsIn(page.Language)}";

    internal static string OneLine(string words) => words.Replace('\n', ' ');

    /// <summary>How a number is proved: what the nation's law does not say in so many words, and only a reading sets, is no words of the law.</summary>
    private static string Evidence(Prose page, DatedNorm norm) => norm.Under is null ? Words.Evidence(norm.Norm.Evidence, page.Language) : page.Say("读法，非条文所定", "a reading, not the words of the law");

    /// <summary>What provinces may do with it, and where the nation leaves it open.</summary>
    private static Md Room(Prose page, Parameter parameter)
    {
        List<Md> says = [];
        if (parameter.DelegatedBy is { } by) says.Add(page.Say("可以由省级规定，依据：", "For the provinces to set, under ") + Statutes.Link(page, by) + page.Say("。", "."));
        if (parameter.DepartsUnder is { } question) says.Add(page.Say("有的省作了不同规定而没有授权，见解释问题", "Provinces depart from it without room: see ") + page.Link(Md.Code(question.Id), "interpretations", question.Id) + page.Say("。", "."));
        foreach (var gap in parameter.Gaps)
            says.Add(page.Say($"{Units.Name(gap.Kind).Zh}没有规定，是否适用{Units.Name(gap.Source).Zh}的规定见解释问题", $"Nothing is set for a {Units.Name(gap.Kind).En}; whether the number of a {Units.Name(gap.Source).En} is used: ") + page.Link(Md.Code(gap.Interpretation.Id), "interpretations", gap.Interpretation.Id) + page.Say("。", "."));
        if (parameter.NoneUnder is { } none) says.Add(page.Say("按一种读法没有此项要求，见解释问题", "Under one reading there is no such demand: ") + page.Link(Md.Code(none.Id), "interpretations", none.Id) + page.Say("。", "."));
        if (parameter.Introduced is { } day) says.Add(page.Say($"{Dates.In(page.Language, day)}起有此规定，此前不适用。", $"Law since {Dates.In(page.Language, day)}; before, it does not apply."));
        return Md.Join(page.Say("", " "), says);
    }

    private static Md Period(Prose page, DatedNorm norm) => norm.Until is { } until
        ? page.Say($"{Dates.In(page.Language, norm.From)}至{Dates.In(page.Language, until.PlusDays(-1))}", $"{Dates.In(page.Language, norm.From)} to {Dates.In(page.Language, until.PlusDays(-1))}")
        : page.Say($"{Dates.In(page.Language, norm.From)}起", $"from {Dates.In(page.Language, norm.From)}");

    private static Md Source(Prose page, DatedNorm norm) => Md.Join(page.Say("；", "; "), norm.Norm.Citations.Select(c => Statutes.Link(page, c)));
}
