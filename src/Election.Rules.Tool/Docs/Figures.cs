using System.Xml.Linq;
using NodaTime;

namespace Election.Rules.Tool.Docs;

/// <summary>A drawing of the docs.</summary>
/// <param name="Name">Its name, the same in every language.</param>
/// <param name="Svg">The drawing.</param>
internal sealed record Figure(string Name, XElement Svg);

/// <summary>The drawings, each computed from the law that it shows. Every number in them stands in a table of the page too.</summary>
internal static class Figures
{
    private const int Width = 680;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    internal static IEnumerable<Figure> Of(Language language) => [Timeline(language), Range(language), Deviations(language, ExamplePlan, LawInForce.On(Registers.Day).Find(Parameters.PopulationDeviation, Occasion.General(Level.County, Registers.Day))?.Value), Result(language)];

    /// <summary>The plan of the example: 10,000 people and ten seats in five districts.</summary>
    internal static DistrictPlan ExamplePlan { get; } = new()
    {
        Area = new() { Population = 10_000, Seats = 10 },
        Districts =
        [
            new() { Id = "1", Seats = 2, Population = 2_000 }, new() { Id = "2", Seats = 2, Population = 2_600 }, new() { Id = "3", Seats = 3, Population = 2_080 },
            new() { Id = "4", Seats = 2, Population = 1_900 }, new() { Id = "5", Seats = 1, Population = 1_420 },
        ],
    };

    /// <summary>The statutory dates down a line, each by its distance from election day.</summary>
    private static Figure Timeline(Language language)
    {
        var entries = Stages.Calendar.Entries.Select(e => (e.Last, From: Stages.From(language, e), Label: e.Label.In(language), IsDay: false))
            .Append((Last: Stages.ElectionDay, From: Dates.In(language, Stages.ElectionDay), Label: language == Language.Chinese ? "选举日" : "Election day", IsDay: true)).OrderBy(e => e.Last).ThenBy(e => e.IsDay).ToList();
        const int top = 24, step = 34, line = 190;
        var svg = Draw("timeline", entries.Count * step + top, language == Language.Chinese ? "选举日程" : "The timetable");
        svg.Add(Line(line, top, line, top + (entries.Count - 1) * step, "axis"));
        foreach (var ((_, from, label, isDay), i) in entries.Select((e, i) => (e, i)))
        {
            var y = top + i * step;
            svg.Add(
                Text(line - 18, y + 5, from, "end", isDay ? "strong" : null),
                new XElement(Svg + "circle", new XAttribute("cx", line), new XAttribute("cy", y), new XAttribute("r", isDay ? 9 : 6), new XAttribute("class", isDay ? "mark" : "dot")),
                Text(line + 18, y + 5, label, "start", isDay ? "strong" : null));
        }
        return new("timeline", svg);
    }

    /// <summary>How many candidates may stand for one to three seats in a district, and for five in a congress.</summary>
    private static Figure Range(Language language)
    {
        var day = Registers.Day;
        (int Seats, Level Level)[] asked = [(1, Level.County), (2, Level.County), (3, Level.County), (5, Level.Prefecture), (10, Level.Prefecture)];
        var ranges = asked.Select(a => (a.Seats, a.Level, Range: CandidateRange.Of(a.Seats, Occasion.General(a.Level, day), LawInForce.On(day))!.Value)).ToList();
        const int top = 30, step = 44, left = 230;
        var scale = (Width - left - 80) / ranges.Max(r => r.Range.Most);
        var svg = Draw("candidate-range", ranges.Count * step + top, language == Language.Chinese ? "正式代表候选人的人数" : "How many formal candidates");
        foreach (var ((seats, level, range), i) in ranges.Select((r, i) => (r, i)))
        {
            var y = top + i * step;
            var kind = level == Level.County ? (language == Language.Chinese ? "直接选举" : "direct") : language == Language.Chinese ? "间接选举" : "indirect";
            svg.Add(
                Text(left - 14, y + 5, language == Language.Chinese ? $"{kind}，应选{Words.Number(seats)}名" : $"{kind}, {Words.Number(seats)} {(seats == 1 ? "seat" : "seats")}", "end", null),
                Rect(left, y - 9, seats * scale, 18, "seats"),
                Rect(left + range.Least * scale - 4, y - 13, (range.Most - range.Least) * scale + 8, 26, "range"),
                Text(left + range.Most * scale + 12, y + 5, range.Least == range.Most ? Words.Number(range.Least) : $"{Words.Number(range.Least)}–{Words.Number(range.Most)}", "start", "strong"));
        }
        return new("candidate-range", svg);
    }

    /// <summary>By how much the people per deputy of each district differ from the mean; with the tolerance, where the law sets one.</summary>
    internal static Figure Deviations(Language language, DistrictPlan plan, Fraction? tolerance)
    {
        var rows = plan.Districts.Select(d => (d.Id, Deviation: Deviation.Of(d.Population!.Value, d.Seats!.Value, plan.Area!.Population!.Value, plan.Area.Seats!.Value))).ToList();
        const int top = 40, step = 28, left = 150, middle = 400, half = 180, longest = 12;
        var bound = tolerance is { } share ? share.Numerator * 1000 / share.Denominator : 0;
        // The scale reaches to twice the tolerance, or to the largest deviation; of what lies beyond three times, the bar is cut: its number tells.
        var largest = (long)Int128.Min(100_000, rows.Max(r => r.Deviation.SizeInTenths));
        var widest = bound == 0 ? Math.Max(100, largest) : Math.Clamp(largest, 2 * bound, 3 * bound);
        var svg = Draw("deviations", rows.Count * step + top + 10, language == Language.Chinese ? "各选区每一代表所代表的人口数与平均数的偏差" : "People per deputy of each district, against the mean");
        if (tolerance is { } said)
        {
            var edge = (int)(half * bound / widest);
            svg.Add(Rect(middle - edge, 22, 2 * edge, rows.Count * step + 6, "band"),
                Text(middle - edge, 17, "−" + Percent(said), "middle", "small"), Text(middle + edge, 17, "+" + Percent(said), "middle", "small"));
        }
        svg.Add(Line(middle, 22, middle, rows.Count * step + 28, "axis"));
        foreach (var ((id, deviation), i) in rows.Select((r, i) => (r, i)))
        {
            var y = top + i * step;
            var length = (int)Math.Clamp((long)Int128.Min(widest, deviation.SizeInTenths) * half / widest, 1, half);
            var name = id is null or "" ? Words.Number(i + 1) : id.Length > longest ? id[..longest] + "…" : id;
            svg.Add(
                Text(left - 10, y + 5, name, "end", null),
                Rect(deviation.IsBelow ? middle - length : middle, y - 8, length, 16, tolerance is { } most && deviation.Exceeds(most) ? "beyond" : "within"),
                Text(deviation.IsBelow ? middle - length - 8 : middle + length + 8, y + 5, deviation.ToString(), deviation.IsBelow ? "end" : "start", "small"));
        }
        return new("deviations", svg);
    }

    /// <summary>How the result of a direct election is decided on the first vote, question by question: what ends it, and what only passes a person by.</summary>
    private static Figure Result(Language language)
    {
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        // Whether "no" ends the vote; otherwise the next question follows all the same.
        (string Question, string No, bool Ends)[] path =
        [
            (Say("收回的选票不多于投票人数？（第四十四条第一款）", "Ballots cast no more than voters? (EL 44(1))"), Say("选举无效，重新投票", "the election is void and held anew"), true),
            (Say("参加投票的选民超过全体选民的半数？（第四十五条第一款）", "Did more than half of all voters vote? (EL 45(1))"), Say("选举无效", "the election is void"), true),
            (Say("各人得票（含另选的人）超过参加投票选民的半数？（第四十五条第一款）", "Each person, write-ins too: votes of more than half of those who voted? (EL 45(1))"), Say("该人不当选", "that person is not elected"), false),
            (Say("得票过半数的人数不超过应选名额？（第四十五条第三款）", "No more with a majority than seats? (EL 45(3))"), Say("得票多的当选；票数相等不能确定的，就票数相等的人再次投票，得票多的当选", "most votes win; a tie for the last seat is voted on again among the tied, most votes win"), false),
            (Say("应选名额已经选足？（第四十五条第四款）", "Are all seats filled? (EL 45(4))"), Say("不足的名额另行选举：按第一次得票多少依差额比例确定候选人，只选一人的二人；得票多的当选，但不得少于选票的三分之一（第五款）", "a rerun for the rest: candidates in order of the first votes by the ratio, two for one seat; most votes win, with at least one third of the ballots (EL 45(5))"), false),
        ];
        const int top = 40, step = 136, left = 16, box = 330, side = 390, width = 284;
        var svg = Draw("result-path", top + path.Length * step + 80, Say("县、乡直接选举，第一次投票：选举结果怎样确定", "A direct election, the first vote: how the result is decided"));
        svg.Add(Text(left, 22, Say("县、乡直接选举，第一次投票", "A direct election, the first vote"), "start", "strong"));
        for (var i = 0; i < path.Length; i++)
        {
            var (question, no, ends) = path[i];
            var y = top + i * step;
            svg.Add(Rect(left, y + 10, box, 76, "box"), Wrapped(left + 12, y + 48, question, language == Language.Chinese ? 20 : 40));
            svg.Add(Line(left + box, y + 48, side, y + 48, "axis"), Text((left + box + side) / 2, y + 42, Say("否", "no"), "middle", "small"));
            svg.Add(Rect(side, y - 8, width, 112, ends ? "end" : "aside"), Wrapped(side + 10, y + 48, no, language == Language.Chinese ? 17 : 36));
            svg.Add(Line(left + box / 2, y + 86, left + box / 2, y + step + 10, "axis"), Text(left + box / 2 + 12, y + 104, Say("是", "yes"), "start", "small"));
            // What ends nothing leads on to the next question.
            if (!ends) svg.Add(Line(side + 40, y + 104, side + 40, y + 118, "axis"), Line(side + 40, y + 118, left + box / 2, y + 118, "axis"));
        }
        var end = top + path.Length * step;
        svg.Add(Rect(left, end + 10, box, 66, "box"), Wrapped(left + 12, end + 43, Say("选举委员会确定结果是否有效，予以宣布（第四十六条）", "The committee determines whether the result is valid, and announces it (EL 46)"), language == Language.Chinese ? 20 : 40));
        return new("result-path", svg);
    }

    private static string Percent(Fraction share) => Words.Invariant($"{share.Numerator * 100 / share.Denominator}%");

    /// <summary>A drawing with its name for those who do not see it. It carries its own look, for a page that shows it as a picture.</summary>
    private static XElement Draw(string name, int height, string title) => new(
        Svg + "svg",
        new XAttribute("viewBox", Words.Invariant($"0 0 {Width} {height}")),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", "drawing-" + name),
        // Not its name alone: a section of the page may be called so.
        new XElement(Svg + "title", new XAttribute("id", "drawing-" + name), title),
        new XElement(Svg + "style", """
            text { font: 15px "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; fill: #1f2328 }
            .strong { font-weight: bold } .small { font-size: 12px; fill: #57606a }
            .axis { stroke: #57606a; stroke-width: 1.5 } .dot { fill: #1f5fa8 } .mark { fill: #b42318 }
            .seats { fill: #c9d7e8 } .range { fill: none; stroke: #1f5fa8; stroke-width: 2.5 } .band { fill: #e6efe6 }
            .within { fill: #3d7a4a } .beyond { fill: #b42318 } .box { fill: #f3f6fa; stroke: #1f5fa8; stroke-width: 1.5 }
            .end { fill: #fdecea; stroke: #b42318 } .aside { fill: #fff; stroke: #8c959f }
            """));

    private static XElement Line(int x1, int y1, int x2, int y2, string look) => new(Svg + "line", new XAttribute("x1", x1), new XAttribute("y1", y1), new XAttribute("x2", x2), new XAttribute("y2", y2), new XAttribute("class", look));

    private static XElement Rect(int x, int y, int width, int height, string look) => new(Svg + "rect", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("width", width), new XAttribute("height", height), new XAttribute("class", look));

    private static XElement Text(int x, int y, string words, string anchor, string? look) => new(Svg + "text", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("text-anchor", anchor), look is null ? null : new XAttribute("class", look), words);

    /// <summary>Words in lines of at most so many characters, broken where the sentence pauses, about a middle height.</summary>
    private static XElement Wrapped(int x, int middle, string words, int most)
    {
        const int height = 20;
        List<string> lines = [];
        // A law and its article stay on one line.
        for (var rest = words.Replace("EL ", "EL\u00a0", StringComparison.Ordinal); rest.Length > 0;)
        {
            var pause = rest.Length <= most ? -1 : rest.LastIndexOfAny([' ', '（', '，', '、', '；', '：'], most - 1);
            // A bracket opens the next line; other marks end theirs.
            var cut = rest.Length <= most ? rest.Length : pause <= 0 ? most : rest[pause] is ' ' or '（' ? pause : pause + 1;
            lines.Add(rest[..cut]);
            rest = rest[cut..].TrimStart();
        }
        return new(
            Svg + "text",
            new XAttribute("text-anchor", "start"),
            lines.Select((line, i) => new XElement(Svg + "tspan", new XAttribute("x", x), new XAttribute("y", middle + 5 + i * height - (lines.Count - 1) * height / 2), line)));
    }
}
