using NodaTime;

namespace Election.Rules.Dossiers;

/// <summary>
/// The by-election as ordered steps (EL 57): by the voters of a district, by a congress or, in recess, by its standing
/// committee. An election for seats never filled has the same steps, but for the vacancy. Who conducts it and by which days
/// the provinces say (EL 57(4)).
/// </summary>
internal static class ByElectionProcedure
{
    /// <summary>What the steps look at.</summary>
    private sealed record State(ElectionDossier Dossier, Occasion Occasion, ElectionCalendar? Calendar, LocalDate? Today)
    {
        internal IReadOnlyList<VacancyEntry> Vacancies => Dossier.ByElection?.Vacancies ?? [];

        internal TimetableSection Dates => Dossier.Timetable ?? new();

        /// <summary>A poll that is stated is held on election day at the earliest.</summary>
        internal bool HasVoted => Dossier.Polls is { Count: > 0 } && (Today is null || Occasion.Day.Earliest is not { } day || day <= Today);

        /// <summary>A day that is stated is a deed once it is past.</summary>
        internal bool? On(ReportedDate day) => day.IsStated && (Today is null || day.Latest <= Today) ? true : null;

        /// <summary>Some provinces publish one list only: the calendar then has neither a day nor a gap for a first.</summary>
        internal bool HasFirstList => Calendar is null || LastDayOf(TimetableRules.InitialCandidates) is not null || Calendar.Gaps.Any(g => g.Rule == TimetableRules.InitialCandidates);

        /// <summary>Day and place are announced with the roll in some provinces, shortly before the poll in others.</summary>
        internal bool IsNoticedEarly => LastDayOf(TimetableRules.ElectionNotice) < (LastDayOf(TimetableRules.InitialCandidates) ?? LastDayOf(TimetableRules.FormalCandidates));

        internal LocalDate? LastDayOf(Rule rule) => Calendar?.Entries.FirstOrDefault(e => e.Rule == rule)?.Last;
    }

    /// <summary>Follows the by-election of a dossier.</summary>
    /// <param name="report">The verdicts on it; its election is a by-election or fills seats never filled.</param>
    /// <param name="today">The day on which the question is asked, or null where no step can be overdue.</param>
    internal static Procedure Of(AuditReport report, LocalDate? today = null)
    {
        var occasion = report.Occasion;
        var state = new State(report.Dossier, occasion, occasion.Day.IsExact ? ElectionCalendar.For(occasion, report.Law) : null, today);
        var leftover = occasion.Kind == ElectionKind.Leftover;
        return occasion.IsDirect
            ? Procedure.Of("by-election", leftover ? new("补足换届时没有选足的代表名额（直接选举）", "Filling seats that the general election left unfilled, by the voters") : occasion.Level == Level.Township ? new("补选乡级人民代表大会代表", "By-election of a deputy of a township, by the voters") : new("补选县级人民代表大会代表", "By-election of a deputy of a county, by the voters"), "", Direct(occasion, report.Law), state, occasion, report, today)
            : Procedure.Of("by-election", leftover ? new("补足换届时没有选足的上一级代表名额", "Filling seats of the level above that the general election left unfilled") : new("补选上一级人民代表大会代表", "By-election of a deputy of the level above"), "", Indirect(occasion), state, occasion, report, today);
    }

    private static StepPlan<State> Vacancy(Bilingual actor) => new("vacancy",
        new("代表资格终止并公告", "The mandate ends, and this is announced"), actor,
        s => s.Vacancies.Count > 0 && s.Vacancies.All(v => v.VacatedOn.IsStated && s.On(v.Announced) == true) ? true : null)
    {
        Writing = new("代表资格审查委员会的报告，代表资格终止的公告", "The report of the credentials committee and the announcement that the mandate ended"),
        Provisions = [ElectoralLaw.At(57), ElectoralLaw.At(57, 2), DeputiesLaw.At(62), DeputiesLaw.At(63)],
        IsNeeded = s => s.Occasion.Kind == ElectionKind.ByElection,
    };

    // EL 57 is the law of vacancies; seats never filled are elected by the rest of the law.
    private static StepPlan<State> Decision(Occasion occasion, Bilingual actor, params Provision[] also) => new("decision",
        new("作出决定，确定由谁主持、应选名额和选举日", "It is decided to fill the seat, who conducts it, for how many seats and when"), actor,
        s => s.On(s.Dossier.ByElection?.DecidedOn ?? default))
    {
        Writing = new("决定和公告", "The decision and its announcement"),
        Provisions = occasion.Kind == ElectionKind.Leftover ? [ElectoralLaw.At(31)] : [ElectoralLaw.At(57, 4), .. also],
        Rules = [ByElectionRules.District, CommitteeRules.Competence],
    };

    private static StepPlan<State> Result(Bilingual actor) => new("result",
        new("确定选举是否有效，宣布结果", "The result is established and declared"), actor,
        s => s.On(s.Dates.ResultAnnounced) ?? (s.HasVoted && s.Dossier.Polls!.Any(p => p.DeclaredElected is not null) ? true : null))
    {
        Writing = new("投票结果报告单，选举结果的公告", "The report on the vote and the announcement of the result"),
        Provisions = [ElectoralLaw.At(46)],
        Rules = [ResultRules.Declared, ResultRules.Tie, TimetableRules.ResultAnnouncement],
        MayFollow = _ => new("当选人数少于应选名额的，不足的名额另行选举（选举法第四十五条第四款）。", "Where fewer are elected than there are seats, a rerun for those left (EL 45(4))."),
    };

    private static StepPlan<State> Review(Occasion occasion, Bilingual actor) => new("review",
        new("代表资格审查", "The credentials are reviewed"), actor,
        s => (s.Dossier.Mandates ?? []).Any(m => s.On(m.QualificationReviewed) == true) ? true : null)
    {
        Writing = new("代表资格审查报告", "The report of the credentials committee"),
        Provisions = occasion.Kind == ElectionKind.Leftover ? [ElectoralLaw.At(47)] : [ElectoralLaw.At(57, 5), ElectoralLaw.At(47)],
        Rules = [MandateRules.QualificationReview],
        MayFollow = _ => new("当选被确定无效的，名额仍然空缺，重新选举。", "Where the election is held void, the seat is vacant as before."),
    };

    private static StepPlan<State> Announcement(Bilingual actor) => new("announcement",
        new("确认代表资格并公告", "The mandate is confirmed and announced"), actor,
        s => (s.Dossier.Mandates ?? []).Any(m => s.On(m.ListPublished) == true) ? true : null)
    {
        Writing = new("当选代表的公告，代表证", "The announcement of the deputy, and the deputy's card"),
        Provisions = [ElectoralLaw.At(47, 2)],
    };

    private static bool IsNoticed(State s) => s.LastDayOf(TimetableRules.ElectionNotice) is not null || s.Dates.ElectionNotice.IsStated;

    private static StepPlan<State>[] Direct(Occasion occasion, LawInForce law)
    {
        var county = occasion.Level == Level.County;
        Bilingual body = county ? new("县级人民代表大会常务委员会", "the county standing committee") : new("乡、民族乡、镇的人民代表大会主席团", "the presidium of the township congress");
        Bilingual review = county ? new("县级人民代表大会常务委员会的代表资格审查委员会", "the credentials committee of the county standing committee") : new("乡、民族乡、镇的人民代表大会代表资格审查委员会", "the credentials committee of the township congress");
        var conductor = law.Find(Parameters.ByElectionConductedBy, occasion)?.InWords ?? new("省级规定的主持补选的机构", "the body that the province names to conduct it");
        var notice = new StepPlan<State>("notice", new("公布投票的时间、地点", "Day and place of the poll are announced"), conductor, s => s.On(s.Dates.ElectionNotice))
        {
            On = s => s.Dates.ElectionNotice,
            Writing = new("投票时间、地点的公告", "The notice of the poll"),
            Rules = [TimetableRules.ElectionNotice],
            Last = s => s.LastDayOf(TimetableRules.ElectionNotice),
        };
        return
        [
            Vacancy(county ? body : new("乡、民族乡、镇的人民代表大会", "the township congress")),
            // Where the province names another body for that, it decides (Beijing 60, Shanxi 61(5), Sichuan 58(4)).
            Decision(occasion, law.Find(Parameters.ByElectionDayBy, occasion)?.InWords ?? conductor),
            new("roll", new("重新核对原选区的选民名单，补正并公布", "The roll of the district is compared again, corrected and published"), conductor, s => s.On(s.Dates.VoterListPublished))
            {
                On = s => s.Dates.VoterListPublished,
                Writing = new("选民名单，补正公告", "The voter list and its corrections"),
                Provisions = [ElectoralLaw.At(28), ElectoralLaw.At(29)],
                Rules = [ByElectionRules.Roll, TimetableRules.VoterList, .. TimetableRules.OfAppeal],
                Last = s => s.LastDayOf(TimetableRules.VoterList),
            },
            notice with { IsNeeded = s => IsNoticed(s) && s.IsNoticedEarly },
            new("nomination", new("提名推荐代表候选人", "Candidates are nominated"), new("各政党、各人民团体，选民十人以上联名", "parties and people's organisations; ten or more voters jointly"),
                s => s.Dossier.Nominations is { Count: > 0 } || s.Dossier.Candidates is { Count: > 0 } ? true : s.On(s.Dates.NominationClosed))
            {
                Writing = new("推荐书，候选人的情况和简历", "The nomination papers and the candidates' particulars"),
                Provisions = [ElectoralLaw.At(30, 2)],
                Rules = [NominationRules.Signatories, NominationRules.RecommenderLimit, NominationRules.VoterLimit, NominationRules.CandidateEligible, NominationRules.ForeignFunding],
            },
            new("initial-list", new("公布代表候选人名单", "The list of nominees is published"), conductor, s => s.On(s.Dates.InitialCandidatesPublished))
            {
                On = s => s.Dates.InitialCandidatesPublished,
                Writing = new("代表候选人名单及其基本情况", "The list with the candidates' particulars"),
                Rules = [TimetableRules.InitialCandidates],
                Last = s => s.LastDayOf(TimetableRules.InitialCandidates),
                IsNeeded = s => s.HasFirstList,
            },
            new("formal-list", new("经选民讨论、协商，确定并公布正式代表候选人名单", "After the voters' discussion the formal list is settled and published"), conductor, s => s.On(s.Dates.FormalCandidatesPublished))
            {
                On = s => s.Dates.FormalCandidatesPublished,
                Writing = new("正式代表候选人名单及其基本情况", "The formal list with the candidates' particulars"),
                Rules = [ByElectionRules.Contest, ByElectionRules.Leftover, CandidateRules.Contested, CandidateRules.Surplus, TimetableRules.FormalCandidates, TimetableRules.Sequence],
                Last = s => s.LastDayOf(TimetableRules.FormalCandidates),
            },
            notice with { IsNeeded = s => IsNoticed(s) && !s.IsNoticedEarly },
            new("poll", new("原选区选民无记名投票：过半数参加投票，选举有效", "The voters of the original district vote in secret; it is valid when more than half take part"), new("原选区选民", "the voters of the original district"),
                s => s.HasVoted ? true : null)
            {
                Writing = new("选票，监票人签字的记录", "The ballots and the record signed by the scrutineers"),
                Provisions = [ElectoralLaw.At(45)],
                Rules = [PollingRules.SecretBallot, CountRules.BallotsCast, ResultRules.Turnout, ResultRules.Majority],
                Last = s => s.Calendar?.ElectionDay,
            },
            Result(conductor),
            Review(occasion, review),
            Announcement(body),
        ];
    }

    private static StepPlan<State>[] Indirect(Occasion occasion)
    {
        var byCommittee = occasion.ElectingBody == ElectingBody.StandingCommittee;
        Bilingual conductor = byCommittee
            ? new("原选举单位的人民代表大会常务委员会（主任会议主持，依省级规定）", "the standing committee of the electing congress (its chairpersons' meeting conducts it, as the province says)")
            : new("原选举单位的人民代表大会（主席团主持）", "the electing congress (its presidium conducts it)");
        var above = new Bilingual("代表所属的人民代表大会的常务委员会", "the standing committee of the congress to which the deputy is elected");
        return
        [
            Vacancy(above),
            Decision(occasion, conductor, byCommittee ? [ElectoralLaw.At(57, 3)] : []),
            new("nomination", new("提名推荐代表候选人", "Candidates are nominated"),
                byCommittee ? new("各政党、各人民团体，常务委员会组成人员联名（人数由省级规定）", "parties and people's organisations; members of the standing committee jointly, as many as the province says") : new("各政党、各人民团体，代表十人以上联名", "parties and people's organisations; ten or more deputies jointly"),
                s => s.Dossier.Nominations is { Count: > 0 } || s.Dossier.Candidates is { Count: > 0 } ? true : s.On(s.Dates.NominationClosed))
            {
                Writing = new("推荐书，候选人的情况和简历", "The nomination papers and the candidates' particulars"),
                Provisions = byCommittee ? [ElectoralLaw.At(57, 4)] : [ElectoralLaw.At(30, 2)],
                Rules = [NominationRules.Signatories, NominationRules.RecommenderLimit, NominationRules.VoterLimit, NominationRules.CandidateEligible, NominationRules.ForeignFunding],
            },
            new("list", new("介绍候选人，确定正式代表候选人名单", "The candidates are introduced and the formal list is settled"), conductor,
                s => !s.Occasion.IsPlan && ((s.Dossier.Candidates ?? []).Any(c => c.Formal == true) || (s.Dossier.Districts ?? []).Any(d => d.FormalCandidates is not null)) ? true : null)
            {
                Writing = new("正式代表候选人名单及其基本情况", "The formal list with the candidates' particulars"),
                Provisions = [ElectoralLaw.At(34)],
                Rules = [ByElectionRules.Contest, ByElectionRules.Leftover, CandidateRules.Contested, CandidateRules.Surplus],
            },
            new("poll", byCommittee ? new("常务委员会组成人员无记名投票，全体组成人员过半数始得当选", "The members vote in secret; more than half of all of them elect") : new("代表无记名投票，全体代表过半数始得当选", "The deputies vote in secret; more than half of all of them elect"), conductor,
                s => s.HasVoted ? true : null)
            {
                Writing = new("选票，监票人签字的记录", "The ballots and the record signed by the scrutineers"),
                Provisions = byCommittee ? [ElectoralLaw.At(57, 3), OrganicLaw.At(51, 4)] : [ElectoralLaw.At(39), ElectoralLaw.At(45, 2)],
                Rules = [PollingRules.SecretBallot, CountRules.BallotsCast, ResultRules.Quorum, ResultRules.Majority],
                Last = s => s.Calendar?.ElectionDay,
            },
            Result(conductor),
            Review(occasion, new("代表所属的人民代表大会的代表资格审查委员会", "the credentials committee of the congress to which the deputy is elected")),
            Announcement(above),
        ];
    }
}
