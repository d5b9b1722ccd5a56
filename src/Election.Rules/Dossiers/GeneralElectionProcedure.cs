using NodaTime;

namespace Election.Rules.Dossiers;

/// <summary>
/// A general election as ordered steps, from the committee to the leaders (EL 9–47; OL 20, 26): by the voters at township and
/// county level, by the congresses one level down above them. A rerun has those of its steps that are done again.
/// </summary>
internal static class GeneralElectionProcedure
{
    private static readonly Bilingual ElectionCommittee = new("选举委员会", "the election committee");
    private static readonly Bilingual Presidium = new("选举单位的人民代表大会主席团", "the presidium of the congress that elects");

    // EL 13: of the cities and prefectures, and of the counties.
    private static readonly Bilingual FiledNationally = new("确定名额的决定，报全国人民代表大会常务委员会备案", "the decision, filed with the NPC Standing Committee");

    /// <summary>EL 13 names who fixes the total, EL 15(1) who divides it; of the national seats EL 17(3) both.</summary>
    private static Bilingual SeatsFixedAndDividedBy(Level level) => level switch
    {
        Level.Prefecture => new("总名额由省级人民代表大会常务委员会确定；由本级人民代表大会常务委员会分配", "the provincial standing committee fixes the total; the standing committee of the congress elected divides it"),
        Level.Province => new("总名额由全国人民代表大会常务委员会确定；由本级人民代表大会常务委员会分配", "the NPC Standing Committee fixes the total; the standing committee of the congress elected divides it"),
        _ => new("全国人民代表大会常务委员会", "the NPC Standing Committee"),
    };

    internal static Procedure Of(AuditReport report, Docket docket, LocalDate? today)
    {
        var occasion = report.Occasion;
        var timetable = docket.Of<ElectionTimetable>().All[0].Facts;
        var due = (occasion.Day.IsExact ? ElectionCalendar.For(occasion, report.Law, timetable).Entries : []).Where(e => e.Force == Force.Mandatory).DistinctBy(e => e.Rule).ToDictionary(e => e.Rule);
        var reruns = docket.Polls.Any(p => p.Round == Round.Rerun) || docket.Polls.Any(p => PollResult.Of(p, occasion, report.Law).Rerun is not null);
        var plan = occasion.IsDirect ? Direct(occasion, reruns) : Indirect(occasion, reruns);
        var isRerun = occasion.Kind == ElectionKind.Rerun;
        // What a rerun repeats of the election (EL 45(4)).
        if (isRerun) plan = plan.Where(step => step.Id is "candidates" or "formal-list" or "poll" or "result" or "rerun" or "review" || (step.Due is { } rule && due.ContainsKey(rule)));
        return Procedure.Of(
            isRerun ? "rerun" : "general-election",
            isRerun
                ? new($"{Units.Name(occasion.Level).Zh}人民代表大会代表的另行选举", $"Rerun of the election of a {Units.Name(occasion.Level).En} congress")
                : new($"{Units.Name(occasion.Level).Zh}人民代表大会换届选举", $"General election of a {Units.Name(occasion.Level).En} congress"),
            "",
            plan.Select(step => step.At(today, due)),
            report.Dossier,
            occasion,
            report,
            today);
    }

    private static IEnumerable<Stage> Direct(Occasion occasion, bool reruns) =>
    [
        new("committee", new("设立选举委员会，由其主持选举", "The election committee is set up and runs the election"), new("县级人民代表大会常务委员会", "the county standing committee"), [.. CommitteeRules.All, NominationRules.CommitteeMember])
        {
            Provisions = [ElectoralLaw.At(9, 2), ElectoralLaw.At(10)],
            IsDone = d => d.Committee is null ? null : d.Committee.AppointedBy is not null || d.Committee.Size is not null || d.Committee.Members is not null ? true : null,
        },
        new("seats", new("确定代表总名额", "The total of seats is fixed"), occasion.Level == Level.Township ? new("县级人民代表大会常务委员会", "the county standing committee") : new("省级人民代表大会常务委员会", "the provincial standing committee"), QuotaRules.All)
        {
            Writing = occasion.Level == Level.Township
                ? new("确定名额的决定，报上一级人民代表大会常务委员会备案", "the decision, filed with the standing committee one level up")
                : FiledNationally,
            Provisions = [ElectoralLaw.At(12), ElectoralLaw.At(13)],
            IsDone = d => d.Quota?.Seats is null ? null : true,
        },
        new("day", new("确定选举日", "Election day is fixed"), ElectionCommittee, [TimetableRules.VotingWindow])
        {
            Provisions = [ElectoralLaw.At(11, 1, 3)],
            IsDone = d => d.Election.Day.IsStated ? true : null,
        },
        new("districts", new("划分选区，分配代表名额", "Electoral districts are drawn and seats given to them"), ElectionCommittee, [.. AllocationRules.All, .. MinorityRules.All, .. DistrictRules.All])
        {
            Provisions = [ElectoralLaw.At(11, 1, 1), ElectoralLaw.At(25)],
            IsDone = d => d.Districts is { Count: > 0 } || d.Totals?.Districts is not null ? true : null,
        },
        new("voter-list", new("登记选民，公布选民名单", "Voters are registered and the roll is published"), ElectionCommittee, [.. VoterRules.All, .. RollRules.All, TimetableRules.VoterList, TimetableRules.LateRegistration, TimetableRules.SuspensionNotice])
        {
            Writing = new("选民名单", "the voter list"),
            Provisions = [ElectoralLaw.At(11, 1, 2), ElectoralLaw.At(27)],
            On = d => d.Timetable?.VoterListPublished ?? default,
            Due = TimetableRules.VoterList,
        },
        new("appeals", new("处理对选民名单的申诉", "Appeals against the roll are decided"), new("选举委员会；不服的，人民法院", "the election committee; after it the court"), [TimetableRules.Appeal, TimetableRules.AppealDecision, TimetableRules.Lawsuit, TimetableRules.Judgment])
        {
            IsNeeded = d => d.Timetable?.Appeals is { Count: > 0 },
            IsDone = d => d.Timetable!.Appeals!.All(a => a.Decided.IsStated) ? true : null,
        },
        new("roll-correction", new("补正选民名单", "Corrections of the roll are published"), ElectionCommittee, [TimetableRules.RollCorrection])
        {
            IsProvincial = true,
            HasOccasion = d => d.Timetable?.LastLateRegistration.IsStated == true,
            On = d => d.Timetable?.RollCorrected ?? default,
            Due = TimetableRules.RollCorrection,
        },
        new("nomination", new("提名推荐代表候选人", "Candidates are nominated"), new("各政党、各人民团体，选民十人以上联名", "parties and people's organizations, ten voters or more jointly"), [.. NominationRules.All.Where(r => r != NominationRules.CommitteeMember), TimetableRules.NominationWindow])
        {
            Writing = new("推荐者介绍候选人的情况", "the nominators' particulars of the candidates"),
            Provisions = [ElectoralLaw.At(30, 2)],
            On = d => d.Timetable?.NominationClosed ?? default,
            IsDone = d => d.Nominations is { Count: > 0 } ? true : null,
        },
        new("initial-list", new("公布初步代表候选人名单", "The initial list is published"), ElectionCommittee, [TimetableRules.InitialCandidates])
        {
            Writing = new("候选人名单及其基本情况", "the list with the particulars of the candidates"),
            On = d => d.Timetable?.InitialCandidatesPublished ?? default,
            Due = TimetableRules.InitialCandidates,
        },
        new("preliminary-election", new("进行预选", "A preliminary election is held"), ElectionCommittee, [TimetableRules.PreliminaryElection, CandidateRules.PreliminaryRequired, CandidateRules.PreliminaryOrder, CandidateRules.PreliminaryQuorum])
        {
            IsNeeded = d => d.Timetable?.PreliminaryElection.IsStated == true || d.PreliminaryElections is { Count: > 0 },
            On = d => d.Timetable?.PreliminaryElection.IsStated == true ? d.Timetable.PreliminaryElection : d.PreliminaryElections?[0].HeldOn ?? default,
        },
        new("formal-list", new("确定并公布正式代表候选人名单", "The formal list is fixed and published"), ElectionCommittee, [TimetableRules.FormalCandidates, TimetableRules.Sequence, .. CandidateRules.All.Where(r => r != CandidateRules.PreliminaryOrder && r != CandidateRules.PreliminaryQuorum && r != CandidateRules.PreliminaryRequired && r != CandidateRules.Meeting)])
        {
            Writing = new("正式代表候选人名单及其基本情况", "the formal list with the particulars of the candidates"),
            On = d => d.Timetable?.FormalCandidatesPublished ?? default,
            Due = TimetableRules.FormalCandidates,
        },
        new("introductions", new("向选民介绍代表候选人", "Candidates are introduced to the voters"), ElectionCommittee, [TimetableRules.Introductions, CandidateRules.Meeting])
        {
            On = d => d.Timetable?.LastIntroduction ?? default,
            Due = TimetableRules.Introductions,
        },
        new("notice", new("公布投票的日期和地点", "Day and place of the poll are announced"), ElectionCommittee, [TimetableRules.ElectionNotice])
        {
            IsProvincial = true,
            On = d => d.Timetable?.ElectionNotice ?? default,
            Due = TimetableRules.ElectionNotice,
        },
        Poll(ElectionCommittee),
        Result(ElectionCommittee, new("选举结果、当选代表名单", "the result and the list of those elected")),
        .. reruns ? [Rerun(ElectionCommittee)] : (Stage[])[],
        .. Afterwards(occasion),
    ];

    private static IEnumerable<Stage> Indirect(Occasion occasion, bool reruns) =>
    [
        new("conduct", new("主持本级人民代表大会代表的选举", "The election is conducted"), new("本级人民代表大会常务委员会", "the standing committee of the congress elected"), CommitteeRules.All)
        {
            Provisions = [ElectoralLaw.At(9)],
            IsDone = d => d.Committee?.Acts is null ? null : true,
        },
        new("seats", new("确定代表总名额，分配到选举单位", "The total of seats is fixed and divided among the electing units"), SeatsFixedAndDividedBy(occasion.Level), [.. QuotaRules.All, .. AllocationRules.All, .. MinorityRules.All])
        {
            Writing = occasion.Level switch
            {
                Level.Prefecture => FiledNationally,
                Level.Province => new("确定名额的决定", "the decision"),
                _ => null,
            },
            Provisions = occasion.Level == Level.National ? [ElectoralLaw.At(16, 2), ElectoralLaw.At(17, 3)] : [ElectoralLaw.At(13), ElectoralLaw.At(15)],
            IsDone = d => d.Quota?.Seats is null && d.Area?.Seats is null ? null : true,
        },
        new("nomination", new("提名、酝酿代表候选人", "Candidates are nominated and deliberated on"), new("各政党、各人民团体，代表十人以上联名", "parties and people's organizations, ten deputies or more jointly"), [.. NominationRules.All, TimetableRules.NominationPeriod])
        {
            Provisions = [ElectoralLaw.At(30, 2), ElectoralLaw.At(32, 2)],
            On = d => d.Timetable?.NominationClosed ?? default,
            IsDone = d => d.Nominations is { Count: > 0 } ? true : null,
        },
        new("candidates", new("确定候选人名单，必要时预选", "The list is fixed, if need be by a preliminary election"), Presidium, [.. CandidateRules.All, TimetableRules.Introductions])
        {
            Writing = new("印发全体代表的候选人名单及其基本情况", "the list and the particulars, handed to all deputies"),
            Provisions = [ElectoralLaw.At(32, 2)],
            IsDone = d => d.Totals?.FormalCandidates is not null || d.Candidates?.Any(c => c.Formal == true) == true || d.Districts?.Any(x => x.FormalCandidates is not null) == true ? true : null,
        },
        Poll(Presidium),
        Result(Presidium, new("选举结果、当选代表名单", "the result and the list of those elected")),
        .. reruns ? [Rerun(Presidium)] : (Stage[])[],
        .. Afterwards(occasion),
    ];

    private static Stage Poll(Bilingual actor) => new("poll", new("投票", "The poll"), actor, [.. PollingRules.All, .. CountRules.All])
    {
        Provisions = [ElectoralLaw.At(40)],
        Writing = new("投票、计票记录，由监票人签字", "the record of the poll and the count, signed by the scrutineers"),
        IsDone = d => d.Polls is { Count: > 0 } || d.Totals?.Participants is not null ? true : null,
        IsOfTheVote = true,
        IsPoll = true,
    };

    private static Stage Result(Bilingual actor, Bilingual writing) => new("result", new("确定选举结果是否有效，公布当选代表名单", "The result is declared and the list of those elected is published"), actor, [.. ResultRules.All.Where(r => r != ResultRules.RerunCandidates && r != ResultRules.RerunThreshold && r != ResultRules.AfterFailedRerun), TimetableRules.ResultAnnouncement])
    {
        IsOfTheVote = true,
        Writing = writing,
        Provisions = [ElectoralLaw.At(46)],
        On = d => d.Timetable?.ResultAnnounced ?? default,
        IsDone = d => d.Polls?.Any(p => p.DeclaredElected is not null) == true || d.Totals?.Elected is not null ? true : null,
        Due = TimetableRules.ResultAnnouncement,
    };

    private static Stage Rerun(Bilingual actor) => new("rerun", new("就不足的名额另行选举", "The seats left over are filled by a rerun"), actor, [ResultRules.RerunCandidates, ResultRules.RerunThreshold, ResultRules.AfterFailedRerun])
    {
        IsOfTheVote = true,
        Provisions = [ElectoralLaw.At(45, 4)],
        IsDone = d => d.Polls!.Any(p => p.Round == Round.Rerun) ? true : null,
    };

    private static Stage[] Afterwards(Occasion occasion)
    {
        Stage review = new("review", new("审查代表资格，公布代表名单", "Mandates are reviewed and the list of deputies is published"), occasion.Level == Level.Township ? new("代表资格审查委员会，乡、民族乡、镇的人民代表大会主席团", "the credentials committee and the presidium") : new("代表资格审查委员会，本级人民代表大会常务委员会", "the credentials committee and the standing committee"), MandateRules.All)
        {
            IsOfTheVote = true,
            Writing = new("代表资格审查报告、代表名单", "the report on credentials, the list of deputies"),
            Provisions = [ElectoralLaw.At(47)],
            On = d => d.Mandates?.Select(m => m.ListPublished).FirstOrDefault(day => day.IsStated) ?? default,
            IsDone = d => d.Mandates?.Any(m => m.QualificationReviewed.IsStated) == true ? true : null,
        };
        if (occasion.Level == Level.National) return [review];
        return
        [
            review,
            new("first-session", new("召集本届第一次会议", "The first session is convened"), occasion.Level == Level.Township ? new("上次人民代表大会主席团", "the presidium of the last congress") : new("上届人民代表大会常务委员会", "the standing committee of the last congress"), [TimetableRules.FirstSession])
            {
                IsOfTheVote = true,
                On = d => d.Timetable?.FirstSession ?? default,
                Due = TimetableRules.FirstSession,
            },
            new("leaders", new("选举本级国家机关领导人员", "The congress elects its leaders"), new("本级人民代表大会主席团提名，代表联名提名；全体代表选举", "nominated by the presidium or by deputies jointly, elected by all deputies"), LeaderRules.All)
            {
                IsOfTheVote = true,
                Provisions = [OrganicLaw.At(26), OrganicLaw.At(28)],
                IsDone = d => d.Leaders?.Contests?.Any(c => c.DeclaredElected is not null) == true ? true : null,
            },
        ];
    }

    /// <summary>A step before the day on which the question is asked is known: a date on or before it is done, one after it is planned.</summary>
    private sealed record Stage(string Id, Bilingual Title, Bilingual Actor, IReadOnlyList<Rule> Rules)
    {
        public Bilingual? Writing { get; init; }

        public IReadOnlyList<Provision> Provisions { get; init; } = [];

        public Func<ElectionDossier, ReportedDate>? On { get; init; }

        public Func<ElectionDossier, bool?>? IsDone { get; init; }

        public Func<ElectionDossier, bool>? IsNeeded { get; init; }

        /// <summary>The rule whose entry in the calendar is the last day of the step.</summary>
        public Rule? Due { get; init; }

        /// <summary>Whether only a province asks for it: it is a step where the province sets a day, or where it is stated.</summary>
        public bool IsProvincial { get; init; }

        /// <summary>Of a step without which an election may pass: whether there was occasion for it. Without one it is no step any more once its last day is past or the vote was held.</summary>
        public Func<ElectionDossier, bool>? HasOccasion { get; init; }

        /// <summary>Whether it is the poll, or comes after it: before election day it is not done, whatever is stated.</summary>
        public bool IsOfTheVote { get; init; }

        public bool IsPoll { get; init; }

        internal StepPlan<ElectionDossier> At(LocalDate? today, Dictionary<Rule, CalendarEntry> due)
        {
            var entry = Due is { } rule ? due.GetValueOrDefault(rule) : null;
            return new(Id, Title, Actor, d =>
                IsOfTheVote && d.Election.Day.Earliest > today ? null
                : On?.Invoke(d) is { IsStated: true } on ? today is null || on.Latest <= today ? true : null
                : IsDone?.Invoke(d))
            {
                Writing = Writing,
                Provisions = Provisions,
                Rules = Rules,
                IsNeeded = IsProvincial ? d => On!(d).IsStated || (entry is not null && (HasOccasion is null || HasOccasion(d) || !(entry.Last < today || d.Polls is { Count: > 0 }))) : IsNeeded ?? (_ => true),
                On = On,
                Last = d => IsPoll ? (d.Election.LastDay.IsStated ? d.Election.LastDay : d.Election.Day).Latest : entry?.Last,
                IsDuty = entry?.IsDuty ?? true,
            };
        }
    }
}
