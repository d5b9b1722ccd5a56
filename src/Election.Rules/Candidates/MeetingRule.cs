namespace Election.Rules;

/// <summary>Set by provinces: each district holds a meeting of candidates with voters (Jiangsu 42(2), Hebei 32, Shanghai 33, Tianjin 40). EL 34 asks for meetings when voters wish.</summary>
internal sealed class MeetingRule : Rule<CandidateSlate>
{
    private static readonly Finding NotHeld = new("no-meeting",
        new("该选区没有召开代表候选人与选民的见面会，至少应召开{bound}次。", "No meeting of candidates with voters was held in the district; at least {bound} is due."),
        new("在选举日以前召开见面会，由候选人介绍本人情况、回答选民提问。", "Hold one before election day, at which candidates speak of themselves and answer questions."), Unit.Meetings);

    public MeetingRule()
        : base("candidates.meeting", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("代表候选人与选民见面", "Candidates meet the voters");
        Statement = new(
            "省级规定应当组织代表候选人与选民见面的，选举委员会（天津市为各选区）应当在每个选区组织，不少于所定次数。国家法律规定选举委员会根据选民的要求组织见面。",
            "Where the province orders a meeting of candidates with the voters, the election committee (in Tianjin the district) holds one in each district, as often as the province says. National law has the committee arrange one when voters ask for it.");
        AskedAs =
        [
            new("必须组织代表候选人与选民见面吗？", "Must a meeting of candidates with the voters be held?"),
            new("每个选区至少开几次候选人见面会？", "How many meetings with candidates must each district hold?"),
        ];
        NotDecided = new(
            "资料只载明是否见面，次数、到场选民的人数、候选人介绍和回答的内容，不作核对。国家法律规定的见面以选民提出要求为前提，选民是否提出、是否照办，不作判断。选举日停止介绍见`timetable.introductions`。",
            "What is stated is only whether a meeting was held; how many there were, how many voters came, and what the candidates said and answered is not examined. Under national law a meeting depends on a request of the voters; whether they made one and it was met is not decided. That introductions stop on election day is `timetable.introductions`.");
        RestsOn = [Parameters.MeetingsWithVoters];
        AlsoCites = [ElectoralLaw.At(34)];
        Facts = [CandidateFacts.MeetingHeld];
        Subject = CandidateFacts.MeetingHeld;
        Findings = [NotHeld];
    }

    private protected override Verdict Decide(CandidateSlate facts, in Trial trial)
    {
        if (trial.Norm(Parameters.MeetingsWithVoters) is not { } norm) return trial.Without(Parameters.MeetingsWithVoters);
        if (trial.Lacks(CandidateFacts.MeetingHeld, facts.MeetingHeld)) return Trial.MissingFact;
        return trial.Holds(CandidateFacts.MeetingHeld, facts.MeetingHeld == true)
            ? trial.Met(norm, norm.Value, norm.Value)
            : trial.Breached(NotHeld, norm, 0, norm.Value);
    }

    private protected override IEnumerable<Example<CandidateSlate>> WorkedExamples() =>
    [
        Met("江苏省：召开了见面会", "Jiangsu: a meeting was held", new() { MeetingHeld = true }) with { Province = "320102" },
        Breached("江苏省：没有召开见面会", "Jiangsu: none was held", new() { MeetingHeld = false }, NotHeld) with { Province = "320102" },
        Inside("江苏省2026年：召开了一次", "Jiangsu 2026: one was held", new() { MeetingHeld = true }) with { Province = "320102", AsOf = new(2026, 9, 1) },
        Outside("江苏省2026年：一次也没有召开", "Jiangsu 2026: not one was held", new() { MeetingHeld = false }, NotHeld) with { Province = "320102", AsOf = new(2026, 9, 1) },
        Met("上海市：召开了见面会", "Shanghai: a meeting was held", new() { MeetingHeld = true }) with { Province = "31" },
        Breached("河北省：没有召开见面会", "Hebei: none was held", new() { MeetingHeld = false }, NotHeld) with { Province = "13" },
        OutOfScope("浙江省：根据选民的要求组织，没有次数", "Zhejiang: when voters ask for it, by no number", new() { MeetingHeld = false }) with { Province = "33" },
        Undetermined("江苏省：没有载明", "Jiangsu: not stated", new(), Finding.MissingFact) with { Province = "320102" },
        Undetermined("没有载明行政区划", "The division is not stated", new() { MeetingHeld = true }, Finding.NoNorm),
        OutOfScope("间接选举", "An indirect election", new() { MeetingHeld = false }) with { Occasion = new(Level.Prefecture), Province = "32" },
    ];
}
