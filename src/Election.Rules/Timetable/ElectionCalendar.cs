using NodaTime;

namespace Election.Rules;

/// <summary>
/// Every statutory date of one election (EL 28, 29, 32, 34; OL 20; provinces), reckoned from its day by the same norms and
/// readings as the rules: on the last day of an entry its rule is met, on the next it is not. Where the districts poll on
/// different days, the result of each is due by its own poll; the entry is that of the last. There is no clock: today is an argument.
/// </summary>
public sealed class ElectionCalendar
{
    private static readonly Bilingual AppealLabel = new("对选民名单提出申诉的最后一日", "Last day for an appeal against the voter list");
    private static readonly Bilingual DecisionLabel = new("对最后一日收到的申诉作出处理决定的最后一日", "Last day to decide an appeal received on the last day");
    private static readonly Bilingual SuitLabel = new("向人民法院起诉的最后一日", "Last day to sue over the voter list");
    private static readonly Bilingual JudgmentLabel = new("人民法院作出判决的最后一日", "Last day for the court's judgment");
    private static readonly Bilingual IntroductionsLabel = new("介绍代表候选人的最后一日", "Last day on which candidates may be introduced");
    private static readonly Bilingual PreliminaryLabel = new("进行预选的最后一日", "Last day for a preliminary election");
    private static readonly Bilingual NominationLabel = new("提名推荐截止的最后一日", "Last day for nomination to close");
    private static readonly Bilingual VotingLabel = new("各选区完成投票的最后一日", "Last day for the districts to vote");
    private static readonly Bilingual ExtensionLabel = new("经批准延续投票的最后一日", "Last day to which polling may be prolonged with approval");
    private static readonly Bilingual ResultLabel = new("宣布选举结果的最后一日", "Last day to announce the result");

    private readonly List<CalendarEntry> entries = [];
    private readonly List<CalendarGap> gaps = [];

    private ElectionCalendar(Occasion occasion, LawInForce law, LocalDate day) => (Occasion, Law, ElectionDay) = (occasion, law, day);

    /// <summary>The occasion.</summary>
    public Occasion Occasion { get; }

    /// <summary>The law by which it is reckoned.</summary>
    public LawInForce Law { get; }

    /// <summary>The election day.</summary>
    public LocalDate ElectionDay { get; }

    /// <summary>The statutory dates, by day, then in the order of the catalogue.</summary>
    public IReadOnlyList<CalendarEntry> Entries { get; private set; } = [];

    /// <summary>What is worth saying of the dates: that appeal, decision and suit do not follow one another in full after a roll published late.</summary>
    public IEnumerable<Notice> Notices => LastOf(TimetableRules.AppealDecision) > LastOf(TimetableRules.Lawsuit) ? [RollAppealRule.LateRoll] : [];

    /// <summary>The dates left out because their law is not known. Dates that the law in force does not set are simply not there.</summary>
    public IReadOnlyList<CalendarGap> Gaps => gaps;

    /// <summary>
    /// Returns the calendar of an election. Appeals run from the publication of the roll and the first session from the
    /// completion of the election, where the facts state their exact days; otherwise from the last lawful day to publish the
    /// roll, and from the last polling day. Holidays move no day (interpretation <c>appeal-holiday</c>).
    /// </summary>
    /// <param name="occasion">The occasion; its election day is exact.</param>
    /// <param name="law">The law.</param>
    /// <param name="facts">What is done already, or null.</param>
    /// <exception cref="ArgumentException">The election day is not stated exactly.</exception>
    /// <example>
    /// <code>
    /// var calendar = ElectionCalendar.For(county, law);
    /// Console.WriteLine(calendar.Entries[0]);   // 2026-10-12 timetable.voter-list
    /// </code>
    /// </example>
    public static ElectionCalendar For(Occasion occasion, LawInForce law, ElectionTimetable? facts = null)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        if (!occasion.Day.IsExact) throw new ArgumentException($"A calendar is reckoned from an exact election day; it is {occasion.Day}.", nameof(occasion));
        var calendar = new ElectionCalendar(occasion, law, occasion.Day.Latest!.Value);
        calendar.Reckon(facts ?? new());
        calendar.Entries = [.. calendar.entries.OrderBy(e => e.Last)];
        return calendar;
    }

    /// <summary>Returns how every entry stands on a day: done, due, overdue, and the days left.</summary>
    /// <param name="today">The day.</param>
    /// <param name="facts">What is done; acts dated after that day are still to come.</param>
    public IReadOnlyList<CalendarStatus> StatusOn(LocalDate today, ElectionTimetable facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. Entries.Select(e => new CalendarStatus(e, StateOn(today, e, (e.Act?.Invoke(facts) ?? default).In(Occasion)), Period.DaysBetween(today, e.Last)))];
    }

    /// <summary>Returns the calendar as an RFC 5545 iCalendar text: an all-day event for each last lawful day and for election day.</summary>
    /// <param name="language">The language of its words.</param>
    /// <param name="stamp">The day of its DTSTAMP; null for the day whose law counts. The same arguments give the same bytes.</param>
    public string ToICalendar(Language language, LocalDate? stamp = null) => CalendarFile.Write(this, language, stamp ?? Law.AsOf ?? ElectionDay);

    /// <summary>
    /// Returns the earliest election day that is lawful after the acts done so far, each taken on the latest day that it is
    /// known to be: the roll, the lists, the preliminary election, the last introduction and what the province asks.
    /// </summary>
    /// <param name="facts">What is done.</param>
    /// <param name="occasion">The occasion; its election day is not read.</param>
    /// <param name="law">The law.</param>
    public static EarliestElectionDay EarliestLawfulDay(ElectionTimetable facts, Occasion occasion, LawInForce law)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(law);
        var trial = new Trial(occasion, law, null);
        var unknown = new List<CalendarGap>();
        (LocalDate Day, Rule Rule, Fact Fact, LocalDate Act)? found = null;
        foreach (var rule in TimetableRules.All)
        {
            if (!rule.Scope.Includes(occasion)) continue;
            var (fact, lead, act) = rule switch
            {
                LeadRule one => (one.Fact, one.Lead, one.Of(facts)),
                PreliminaryElectionRule => (TimetableFacts.PreliminaryElection, Parameters.FormalListLead, PreliminaryDays.Last(facts, occasion)),
                NominationWindowRule => (TimetableFacts.NominationClosed, Parameters.NominationCloseLead, facts.NominationClosed),
                IntroductionsRule => (TimetableFacts.LastIntroduction, (Parameter<Lead>?)null, facts.LastIntroduction),
                _ => default,
            };
            if (fact is null || act.Latest is not { } done || (rule is LeadRule { NoneWhere: { } without } && law.Find(without, occasion) is not null)) continue;
            Parameter parameter = lead is null ? Parameters.NoIntroductions : lead;
            if (law.Find(parameter, occasion) is not { } norm)
            {
                AddGap(unknown, rule, parameter, occasion, law);
                continue;
            }
            // Introductions end strictly before election day (EL 34).
            var day = done.PlusDays(norm is Norm<Lead> days ? trial.LeadOf(days) : 1);
            if (found is null || day > found.Value.Day) found = (day, rule, fact, done);
        }
        if (found is not { } by)
        {
            return new(null, null, unknown.Count > 0
                ? new("已办理事项的期限在所适用的法律中没有查明，不能推算最早的选举日。", "The numbers of days for the acts done are not known in the law applied: no earliest election day can be reckoned.")
                : new("没有载明任何影响选举日的事项，不能推算最早的选举日。", "No act that bounds the election day is stated: no earliest election day can be reckoned."), unknown);
        }
        var (zh, en) = (Dates.In(Language.Chinese, by.Act), Dates.In(Language.English, by.Act));
        return new(by.Day, by.Rule, new(
            $"{by.Fact.Label.Zh}为{zh}，选举日最早为{Dates.In(Language.Chinese, by.Day)}。",
            $"{by.Fact.Label.En}: {en}. Election day is {Dates.In(Language.English, by.Day)} at the earliest."), unknown);
    }

    private static CalendarState StateOn(LocalDate today, CalendarEntry entry, ReportedDate act)
    {
        if (act.IsStated)
        {
            long day = ReportedDate.Number(today), last = day + Period.DaysBetween(today, entry.Last);
            if (act.Last <= day) return act.Last <= last ? CalendarState.Done : act.First > last ? CalendarState.DoneLate : CalendarState.Unclear;
            if (act.First <= day && day > last) return CalendarState.Unclear;
        }
        if (today > entry.Last) return entry.IsDuty ? CalendarState.Overdue : CalendarState.Closed;
        if (today < entry.First) return CalendarState.NotYet;
        return entry.IsDuty ? CalendarState.Due : CalendarState.Open;
    }

    private static void AddGap(List<CalendarGap> into, Rule rule, Parameter parameter, Occasion occasion, LawInForce law)
    {
        var absence = law.WhyAbsent(parameter, occasion);
        if (!absence.IsSilence) into.Add(new(rule, Absences.InWords(absence, parameter, law)));
    }

    private void Reckon(ElectionTimetable facts)
    {
        var trial = new Trial(Occasion, Law, null);
        var lastPoll = PollingDays.Last(facts, Occasion) is { IsExact: true, Latest: { } exact } ? exact : ElectionDay;
        // A district that polls before the unified day is to have its lists in time for its own poll.
        var earliest = PollingDays.First(facts, Occasion) is { IsExact: true, Latest: { } start } ? start : ElectionDay;
        LocalDate? roll = Exact(facts.VoterListPublished), appeals = null, formal = null, suits = null;
        foreach (var rule in TimetableRules.All)
        {
            if (!rule.Scope.Includes(Occasion)) continue;
            switch (rule)
            {
                case LeadRule { NoneWhere: { } without } when Law.Find(without, Occasion) is not null:
                    break;
                case LeadRule one when Norm(rule, one.Lead) is { } norm:
                    var last = earliest.PlusDays(-trial.LeadOf(norm));
                    if (rule is VoterListRule) roll ??= last;
                    if (rule is FormalCandidatesRule) formal = last;
                    Add(rule, one.Deadline, last, norm, act: one.Of, isDuty: !one.IsOccasional);
                    break;
                case AppealRule when Norm(rule, Parameters.AppealWindow) is { } norm:
                    suits = Law.Find(Parameters.LawsuitLead, Occasion) is { } lead ? ElectionDay.PlusDays(-trial.LeadOf(lead)) : null;
                    if (roll is null) AddGapOfRoll(rule);
                    else Add(rule, AppealLabel, (appeals = Cut(roll.Value.PlusDays(norm.Value))).Value, norm, first: roll);
                    break;
                case AppealDecisionRule when Norm(rule, Parameters.AppealDecisionWindow) is { } norm:
                    if (appeals is { } received) Add(rule, DecisionLabel, Cut(received.PlusDays(norm.Value)), norm);
                    else AddGapOfRoll(rule);
                    break;
                case LawsuitRule when Norm(rule, Parameters.LawsuitLead) is { } norm:
                    Add(rule, SuitLabel, ElectionDay.PlusDays(-trial.LeadOf(norm)), norm);
                    break;
                case JudgmentRule when Norm(rule, Parameters.JudgmentLead) is { } norm:
                    Add(rule, JudgmentLabel, ElectionDay.PlusDays(-trial.LeadOf(norm)), norm);
                    break;
                case IntroductionsRule when Norm(rule, Parameters.NoIntroductions) is { } norm:
                    var several = Law.Reading(Interpretations.IntroductionsDays) == "every-polling-day";
                    var firstPoll = several && PollingDays.First(facts, Occasion) is { IsExact: true, Latest: { } early } ? early : ElectionDay;
                    Add(rule, IntroductionsLabel, firstPoll.PlusDays(-1), norm, act: f => f.LastIntroduction);
                    break;
                case PreliminaryElectionRule when formal is { } due && Law.Find(Parameters.FormalListLead, Occasion) is { } norm:
                    var published = Exact(facts.FormalCandidatesPublished);
                    Add(rule, PreliminaryLabel, published < due ? published.Value : due, norm, act: f => PreliminaryDays.Last(f, Occasion));
                    break;
                case NominationWindowRule when Norm(rule, Parameters.NominationCloseLead) is { } norm:
                    var opens = Law.Find(Parameters.NominationAfterRoll, Occasion) is null ? null : roll;
                    Add(rule, NominationLabel, ElectionDay.PlusDays(-trial.LeadOf(norm)), norm, opens, f => f.NominationClosed);
                    break;
                case FirstSessionRule when Norm(rule, Parameters.FirstSessionMonths) is not null:
                    entries.Add(FirstSession.LatestDay(Exact(facts.ElectionCompleted) ?? lastPoll, Occasion, Law)!);
                    break;
                // With approval only; without it the districts vote on election day.
                case VotingWindowRule when Law.Find(Parameters.VotingWindow, Occasion) is null && Law.Find(Parameters.PollingExtension, Occasion) is { } norm:
                    Add(rule, ExtensionLabel, ElectionDay.PlusDays(norm.Value), norm, ElectionDay, f => PollingDays.AreSeveral(f, Occasion) ? PollingDays.Last(f, Occasion) : default);
                    break;
                case VotingWindowRule when Norm(rule, Parameters.VotingWindow) is { } norm:
                    Add(rule, VotingLabel, ElectionDay.PlusDays(PollingDays.Window(norm, trial)), norm, ElectionDay, f => PollingDays.AreSeveral(f, Occasion) ? PollingDays.Last(f, Occasion) : default);
                    break;
                case ResultAnnouncementRule when Norm(rule, Parameters.ResultAnnouncement) is { } norm:
                    Add(rule, ResultLabel, lastPoll.PlusDays(norm.Value), norm, act: f => f.ResultAnnounced, isDuty: true);
                    break;
            }
        }

        // Interpretation by-election-appeals, as in the rules on appeals.
        LocalDate Cut(LocalDate end) => Occasion.Kind == ElectionKind.ByElection && Law.Reading(Interpretations.ByElectionAppeals) == "cut" && suits < end ? suits.Value : end;
    }

    private Norm<T>? Norm<T>(Rule rule, Parameter<T> parameter)
        where T : notnull
    {
        var norm = Law.Find(parameter, Occasion);
        if (norm is null) AddGap(gaps, rule, parameter, Occasion, Law);
        return norm;
    }

    /// <summary>Without a day for the roll there is none for what runs from it.</summary>
    private void AddGapOfRoll(Rule rule)
    {
        if (gaps.Find(g => g.Rule is VoterListRule) is { } gap) gaps.Add(gap with { Rule = rule });
    }

    private void Add(Rule rule, Bilingual label, LocalDate last, Norm norm, LocalDate? first = null, Func<ElectionTimetable, ReportedDate>? act = null, bool isDuty = false) =>
        entries.Add(new(rule, label, last, norm.Citations, norm.Force) { First = first, Act = act, IsDuty = isDuty });

    private LocalDate? LastOf(Rule rule) => Entries.FirstOrDefault(e => e.Rule == rule)?.Last;

    private LocalDate? Exact(ReportedDate date) => date.In(Occasion) is { IsExact: true } exact ? exact.Latest : null;
}
