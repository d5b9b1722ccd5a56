using NodaTime;

namespace Election.Rules.Dossiers;

/// <summary>
/// The recall of a deputy as ordered steps: of one whom voters elected (EL 50, 52, 53(1)), with what the province adds, and of one whom a
/// congress elected (EL 51, 52, 53(2)), in session and in recess.
/// </summary>
internal static class RecallProcedure
{
    private const string Id = "recall";

    /// <summary>Follows one recall of a dossier.</summary>
    /// <param name="report">The report on the dossier.</param>
    /// <param name="subject">The recall.</param>
    /// <param name="today">The day on which the question is asked, or null where no step can be overdue.</param>
    internal static Procedure Of(AuditReport report, Subject<Recall> subject, LocalDate? today)
    {
        var matter = new Matter(subject.Facts, subject.Occasion!, subject.Law ?? report.Law, today);
        return matter.Occasion.IsDirect
            ? Procedure.Of(Id, new("罢免由选民直接选出的代表", "Recall of a deputy whom voters elected"), subject.Pointer, ByVoters(matter), matter, matter.Occasion, report, today)
            : Procedure.Of(Id, new("罢免由代表大会选出的代表", "Recall of a deputy whom a congress elected"), subject.Pointer, ByCongress(matter), matter, matter.Occasion, report, today);
    }

    private static StepPlan<Matter>[] ByVoters(Matter matter) =>
    [
        new("request", new("原选区选民联名书面提出罢免要求，写明理由", "Voters of the original district ask for the recall, in writing and with reasons"), new("原选区选民", "Voters of the original district"),
            m => m.Requested)
        {
            On = m => m.Facts.SubmittedOn,
            Writing = new("罢免要求：写明理由，由联名选民签名，向县级人大常委会提出", "The request: with its reasons, signed by those who make it, to the county standing committee"),
            Rules = [RecallRules.Request],
        },
        Withdrawal,
        new("review", matter.Has(Parameters.RecallStartWindow) ? new("收到罢免要求后调查核实，启动罢免程序", "The request is checked and the procedure started") : new("收到罢免要求后审查、调查核实", "The request is checked"), CountyCommittee, m => m.Started)
        {
            Writing = new("审查、调查核实的结果", "The result of the check"),
            Rules = [RecallRules.Review],
            On = m => m.Facts.StartedOn.IsStated ? m.Facts.StartedOn : m.Facts.ReviewedOn,
            IsNeeded = m => m.GoesOn && (m.Has(Parameters.RecallReview) || m.Facts.IsReviewed is not null),
            Last = m => m.After(m.Facts.ReceivedOn, m.Reviewed == true ? Parameters.RecallStartWindow : Parameters.RecallReviewWindow),
        },
        new("notice", new("将罢免要求通知被提出罢免的代表", "The deputy is told of the request"), new("受理罢免要求的机关", "The body that received the request"), m => m.Facts.IsNotified)
        {
            Writing = new("通知", "The notice"),
            // Whether it was left out is judged with the answer, which it makes possible.
            Provisions = [.. (matter.Law.Find(Parameters.RecallNotice, matter.Occasion)?.Citations ?? []).Select(c => c.Provision)],
            IsNeeded = m => m.GoesOn && m.Has(Parameters.RecallNotice),
        },
        new("distribution", new("将罢免要求和书面申辩意见印发原选区选民", "The request and the written answer are handed to the voters of the original district"), CountyCommittee, m => m.Distributed)
        {
            Writing = new("罢免要求；被提出罢免的代表的书面申辩意见（有的）", "The request; the deputy's written answer, if there is one"),
            Rules = [RecallRules.Distribution],
            IsNeeded = m => m.GoesOn,
        },
        new("roll", matter.Has(Parameters.RecallRollLead) ? new("重新核对选民名单，公布变动情况", "The roll is checked anew and its corrections are published") : new("重新核实选民名单", "The roll is checked anew"), matter.Has(Parameters.RecallRollLead) ? new("原选区", "The original district") : CountyCommittee,
            m => m.RollChecked)
        {
            On = m => m.Facts.RollPublishedOn,
            Writing = new("补正后的选民名单", "The corrected roll"),
            Rules = [RecallRules.Roll],
            IsNeeded = m => m.GoesOn && m.Has(Parameters.RecallRollChecked),
            Last = m => m.Facts.VotedOn.Latest is { } day && m.Law.Find(Parameters.RecallRollLead, m.Occasion) is { } lead
                ? day.PlusDays(-lead.Value.Days - (m.Law.Reading(Interpretations.DaysBefore) == "E-N-1" ? 1 : 0))
                : null,
        },
        new("defence", new("被提出罢免的代表在选民会议上申辩（也可以书面申辩）", "The deputy answers at the voters' meeting, or has answered in writing"), new("被提出罢免的代表", "The deputy whose recall is asked for"), m => m.Facts.IsHeard)
        {
            Rules = [RecallRules.Defence],
            IsNeeded = m => m.GoesOn,
        },
        new("vote", new("原选区选民无记名表决，由县级人大常委会派员主持", "The voters vote in secret; a person sent by the county standing committee presides"), new("原选区选民", "Voters of the original district"), m => m.Voted)
        {
            On = m => m.Facts.VotedOn,
            Writing = new("表决票；表决记录", "The ballots; the record of the vote"),
            Rules = [RecallRules.Presider, RecallRules.SecretBallot],
            IsNeeded = m => m.GoesOn,
        },
        Result(CountyCommittee, matter.Occasion.Level == Level.Township ? ElectoralLaw.At(54, 2) : ElectoralLaw.At(54)),
        Filing(CountyCommittee),
    ];

    private static StepPlan<Matter>[] ByCongress(Matter matter)
    {
        var (movers, chair, body, filer) = matter.Facts.Motion?.When switch
        {
            Sitting.Session => (new Bilingual("主席团，或者十分之一以上代表联名", "The presidium, or a tenth of the deputies jointly"), new Bilingual("主席团", "The presidium"), new Bilingual("大会全体会议", "The congress in plenary"), new Bilingual("主席团", "The presidium")),
            Sitting.Recess => (new("常务委员会主任会议，或者五分之一以上组成人员联名", "The chairpersons' meeting, or a fifth of the committee's members jointly"), new("主任会议", "The chairpersons' meeting"), new("常务委员会全体会议", "The standing committee in plenary"), new("常务委员会", "The standing committee")),
            _ => (
                new("大会会议期间：主席团，或者十分之一以上代表联名；闭会期间：主任会议，或者五分之一以上常务委员会组成人员联名", "In session the presidium, or a tenth of the deputies jointly; in recess the chairpersons' meeting, or a fifth of the committee's members jointly"),
                new("大会会议期间：主席团；闭会期间：主任会议", "In session the presidium; in recess the chairpersons' meeting"),
                new("大会全体会议；闭会期间：常务委员会全体会议", "The congress in plenary; in recess its standing committee"),
                new("大会会议期间：主席团；闭会期间：常务委员会", "In session the presidium; in recess the standing committee")),
        };
        return
        [
            new("motion", new("提出罢免案，写明理由", "The recall is moved, with reasons"), movers, m => m.Moved)
            {
                Writing = new("罢免案：写明理由，联名提出的由联名人签名", "The motion: with its reasons, signed by those who move it jointly"),
                Rules = [RecallRules.Motion],
            },
            new("distribution", new("将被提出罢免的代表的书面申辩意见印发会议", "The deputy's written answer is handed to the meeting"), chair, m => m.Facts.IsAnswerDistributed)
            {
                Writing = new("被提出罢免的代表的书面申辩意见", "The deputy's written answer"),
                Rules = [RecallRules.Distribution],
                IsNeeded = m => m.Facts.HasWrittenAnswer != false,
            },
            new("deliberation", new("会议审议罢免案，被提出罢免的代表申辩", "The meeting deliberates; the deputy answers"), body, m => m.Facts.IsHeard) { Rules = [RecallRules.Defence] },
            new("vote", new("提请全体会议无记名表决", "It is put to a secret vote of the plenary"), body, m => m.Voted)
            {
                On = m => m.Facts.VotedOn,
                Writing = new("表决票；表决记录", "The ballots; the record of the vote"),
                Rules = [RecallRules.SecretBallot],
            },
            Result(body, ElectoralLaw.At(54)),
            Filing(filer),
        ];
    }

    private static Bilingual CountyCommittee { get; } = new("县级的人民代表大会常务委员会", "The county standing committee");

    private static StepPlan<Matter> Withdrawal { get; } = new("withdrawal", new("撤回罢免要求", "The request is withdrawn"), new("提出罢免要求的选民", "Those who made the request"), m => m.Facts.IsWithdrawn)
    {
        IsNeeded = m => m.Facts.IsWithdrawn == true,
        MayFollow = m => m.GoesOn
            ? m.Has(Parameters.RecallWithdrawal)
                ? new("撤回应在交付表决前；已经表决的，撤回不发生效力，应核对事实。", "A withdrawal comes before the vote; after one it has no effect, and the facts are to be checked.")
                : new("选举法没有规定撤回的效果，当地也没有已录入的规定。", "The Electoral Law does not say what a withdrawal does, nor do rules of the place that are entered here.")
            : new("罢免要求的办理终止，代表继续执行职务。", "The procedure ends; the deputy remains in office."),
    };

    private static StepPlan<Matter> Result(Bilingual actor, Provision offices) => new("result", new("确定并宣布表决结果", "The result is determined and declared"), actor, m => m.Voted is null || m.Passed is null ? null : true)
    {
        Provisions = [offices, ElectoralLaw.At(57)],
        Rules = [RecallRules.Majority],
        IsNeeded = m => m.GoesOn,
        MayFollow = m => m.Passed switch
        {
            true => m.Occasion.IsDirect
                ? new("代表职务终止；因代表职务担任的常务委员会、专门委员会或者乡级人大主席、副主席职务相应撤销并公告；缺额由原选区补选。", "The mandate ends; offices on a standing or special committee, or as chair or vice-chair of a township congress, end with it, which is announced; the original district fills the seat.")
                : new("代表职务终止；常务委员会组成人员、专门委员会成员职务相应撤销并公告；缺额由原选举单位补选。", "The mandate ends; offices on a standing or special committee end with it, which is announced; the electing unit fills the seat."),
            false => m.Law.Find(Parameters.RecallRepeat, m.Occasion) is { } repeat
                ? new($"代表继续执行职务；{repeat.Value}个月内不得以同样或者类似理由再次提出。", $"The deputy remains in office; it may not be asked for on the same or similar grounds within {repeat.Value} months.")
                : new("代表继续执行职务。", "The deputy remains in office."),
            _ => null,
        },
    };

    private static StepPlan<Matter> Filing(Bilingual actor) => new("filing", new("罢免的决议备案、公告", "The resolution is filed and announced"), actor, m => m.Recorded)
    {
        Writing = new("罢免的决议；公告", "The resolution; the announcement"),
        Rules = [RecallRules.Filing],
        IsNeeded = m => m.GoesOn && m.Passed != false && (m.Has(Parameters.RecallFiling) || m.Has(Parameters.RecallAnnouncement)),
    };

    /// <summary>A recall, its occasion and the law of its day.</summary>
    private sealed record Matter(Recall Facts, Occasion Occasion, LawInForce Law, LocalDate? Today)
    {
        /// <summary>A withdrawal ends it where the province says so, and only before the vote.</summary>
        internal bool GoesOn => Facts.IsWithdrawn != true || !Has(Parameters.RecallWithdrawal) || RecallVote.IsHeld(Facts, Occasion);

        internal bool? Passed { get; } = RecallVote.Passed(Facts, new Trial(Occasion, Law, null));

        internal bool? Voted => !IsToCome(Facts.VotedOn) && (Facts.VotesFor is not null || Facts.IsDeclaredPassed is not null) ? true : null;

        internal bool? Requested => !IsToCome(Facts.SubmittedOn) && Facts is { Signatories: not null, IsInWriting: not null, HasReasons: not null } ? true : null;

        internal bool? Reviewed => IsToCome(Facts.ReviewedOn) ? null : Facts.IsReviewed ?? (Facts.ReviewedOn.IsStated ? true : null);

        internal bool? Started => Reviewed == true && Has(Parameters.RecallStartWindow) && (!Facts.StartedOn.IsStated || IsToCome(Facts.StartedOn)) ? null : Reviewed;

        internal bool? RollChecked => !Has(Parameters.RecallRollLead) ? Facts.IsRollChecked
            : IsToCome(Facts.RollPublishedOn) ? null
            : Facts.RollPublishedOn.IsStated ? true
            : Facts.IsRollChecked == false ? false : null;

        /// <summary>What is dated after the day on which the question is asked is planned, not done.</summary>
        private bool IsToCome(ReportedDate date) => date.IsStated && date.Latest > Today;

        internal bool? Distributed => Facts switch
        {
            { IsRequestDistributed: false } or { HasWrittenAnswer: true, IsAnswerDistributed: false } => false,
            { IsRequestDistributed: true, HasWrittenAnswer: false } or { IsRequestDistributed: true, IsAnswerDistributed: true } => true,
            _ => null,
        };

        internal bool? Moved => Facts is { HasReasons: not null, Motion: { When: not null, By: { } by } motion }
            && (by is RecallMover.Presidium or RecallMover.ChairpersonsMeeting || motion is { Signatories: not null, BodySize: not null }) ? true : null;

        internal bool? Recorded
        {
            get
            {
                var (filed, announced) = (!Has(Parameters.RecallFiling) ? true : Facts.IsFiled, !Has(Parameters.RecallAnnouncement) ? true : Facts.IsAnnounced);
                return filed == false || announced == false ? false : filed is null || announced is null ? null : true;
            }
        }

        internal bool Has(Parameter parameter) => Law.Find(parameter, Occasion) is not null;

        internal LocalDate? After(ReportedDate start, Parameter<int> window) => start.Latest is { } day && Law.Find(window, Occasion) is { } norm ? day.PlusDays(norm.Value) : null;
    }
}
