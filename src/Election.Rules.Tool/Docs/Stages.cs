using System.Text;
using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules.Tool.Docs;

/// <summary>An election from its first step to its last: who acts, what is written, by when, and the rules on each step.</summary>
internal static class Stages
{
    /// <summary>The election day of the timeline.</summary>
    internal static LocalDate ElectionDay { get; } = new(2026, 11, 1);

    // Dossiers that state just enough for every step to be needed.
    private static readonly string[] Dossiers =
    [
        """{"election":{"level":"county","day":"2026-11-01"},"timetable":{"preliminaryElection":"2026-10-23","appeals":[{}]},"polls":[{"round":"rerun"}],"leaders":{}}""",
        """{"election":{"level":"prefecture","day":"2026-11-01"},"polls":[{"round":"rerun"}],"leaders":{}}""",
        """{"election":{"level":"county","kind":"by-election","day":"2026-11-01"}}""",
        """{"election":{"level":"township","kind":"by-election","day":"2026-11-01"}}""",
        // Only provinces check the request and the roll, and file a recall by voters: Guangdong asks for all three.
        """{"election":{"level":"county","day":"2026-11-01","division":"44"},"recalls":[{"deputyLevel":"county"}]}""",
        """{"election":{"level":"prefecture","day":"2026-11-01"},"recalls":[{"deputyLevel":"prefecture"}]}""",
    ];

    private static readonly Lazy<IReadOnlyList<Procedure>> Procedures = new(() =>
        [.. Dossiers.Select(json => ElectionAudit.Status(ElectionDossier.Read(Encoding.UTF8.GetBytes(json), "stages"), null).Procedures[^1])]);

    internal static ElectionCalendar Calendar { get; } = ElectionCalendar.For(Occasion.General(Level.County, ElectionDay), LawInForce.On(ElectionDay));

    internal static Page Write(Language language)
    {
        var page = new Prose(language, "stages");
        page.Title(page.Say("按选举阶段查找", "By stage of an election"));
        page.Heading(2, page.Say("直接选举的法定日期", "The statutory dates of a direct election"), "timeline");
        page.Para(page.Say($"以{Dates.In(language, ElectionDay)}为选举日，只按国家法律推算；各省另有规定的见各省规定。各期限按“选举日的N日以前”以选举日前第N日为最后一日的读法；申诉、处理的最后一日以选民名单在最后合法日公布为前提；第一次会议自选举完成之日起算，这里假定选举日当日完成。", $"With {Dates.In(language, ElectionDay)} as election day, by national law alone; what provinces add stands on their pages. The lists are due by the reading that the Nth day before election day is the last; the days of appeals suppose that the list was published on its last day; the first session runs from the completion of the election, here supposed to be election day."));
        page.Figure("timeline", page.Say("选举日程：各法定日期距选举日的日数，数字见下表。", "The timetable: each statutory date by its distance from election day; the table below has the numbers."));
        page.Table(
            [page.Say("最后合法日", "Last lawful day"), page.Say("距选举日", "From election day"), page.Say("事项", "What"), page.Say("规则", "Rule"), page.Say("依据", "Source")],
            Calendar.Entries.Select(e => (IReadOnlyList<Md>)[Dates.In(language, e.Last), From(language, e), page.Say(e.Label), page.Link(Md.Code(e.Rule.Id), "rules/" + e.Rule.Id), page.List(e.Citations.Select(c => Statutes.Link(page, c)))]));
        foreach (var procedure in Procedures.Value)
        {
            var (first, isDirectRecall) = (Procedures.Value.First(p => p.Id == procedure.Id && p.Steps[0].Id == procedure.Steps[0].Id), procedure.Id == "recall" && procedure != Procedures.Value[^1]);
            page.Heading(2, page.Say(procedure.Title), $"{procedure.Id}-{procedure.Steps[0].Id}{(procedure == Procedures.Value[^1] ? "-indirect" : procedure != first ? "-township" : "")}");
            if (isDirectRecall) page.Para(page.Say("以广东省为例：调查核实、核实选民名单、备案和公告由省级规定，没有规定的省份没有这些步骤。", "As in Guangdong: the check of the request and of the roll, the filing and the announcement are for the provinces; where a province does not ask for them, they are no steps."));
            foreach (var (step, number) in procedure.Steps.Select((s, i) => (s, i + 1)))
            {
                page.Heading(3, page.Say($"{number}. {step.Title.Zh}", $"{number}. {step.Title.En}"));
                page.Item(page.Label("由谁办理", "Who acts") + page.Say(step.Actor));
                if (step.Writing is { } writing) page.Item(page.Label("书面材料", "In writing") + page.Say(writing));
                if (step.Last is { } last && procedure.Steps.Any(s => s.Id == "day")) page.Item(page.Label("最后合法日", "Last lawful day") + Distance(language, last));
                var rules = step.Verdicts.Select(v => v.Rule).Distinct().ToList();
                if (rules.Count > 0) page.Item(page.Label("规则", "Rules"), rules.Select(page.LinkTo));
                page.EndList();
            }
        }
        return page.Page;
    }

    /// <summary>A statutory date by its distance; the first session by what the law counts from.</summary>
    internal static string From(Language language, CalendarEntry entry) => entry.Rule == TimetableRules.FirstSession
        ? language == Language.Chinese ? "选举完成后两个月内" : "within two months"
        : Distance(language, entry.Last);

    /// <summary>A day by its distance from election day.</summary>
    internal static string Distance(Language language, LocalDate day) => (language, Period.DaysBetween(day, ElectionDay)) switch
    {
        (Language.Chinese, 0) => "选举日",
        (_, 0) => "election day",
        (Language.Chinese, > 0 and var days) => Words.Invariant($"选举日前{days}日"),
        (_, 1) => "1 day before",
        (_, > 0 and var days) => Words.Invariant($"{days} days before"),
        (Language.Chinese, var days) => Words.Invariant($"选举日后{-days}日"),
        (_, -1) => "1 day after",
        (_, var days) => Words.Invariant($"{-days} days after"),
    };
}
