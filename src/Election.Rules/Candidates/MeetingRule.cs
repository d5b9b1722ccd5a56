namespace Election.Rules;

/// <summary>Set by provinces: candidates are brought together with the voters (Hebei 32, Shanghai 33, Tianjin 40), in Jiangsu (42(2)) at one meeting in each district at least. EL 34 asks for it when voters wish.</summary>
internal sealed class MeetingRule : Rule<CandidateSlate>
{
    private static readonly Finding NotHeld = new("no-meeting",
        new("没有组织该选区的代表候选人与选民见面，至少应组织{bound}次。", "The candidates of the district were not brought together with its voters, which is due {bound} at least."),
        new("在选举日以前组织见面，由候选人介绍本人情况、回答选民提问；江苏省应当召开见面会。", "Bring them together before election day, so that candidates speak of themselves and answer questions; in Jiangsu at a meeting held for it."), Unit.Meetings);

    public MeetingRule()
        : base("candidates.meeting", Scope.Direct.For(ElectionKind.General))
    {
        Title = new("代表候选人与选民见面", "Candidates meet the voters");
        Statement = new(
            "省级规定应当组织代表候选人与选民见面的，不论选民是否要求，选举委员会（天津市为各选区）都应当组织；没有规定次数和方式的，组织过即可，江苏省规定每个选区至少召开一次见面会。国家法律规定选举委员会根据选民的要求组织见面。",
            "Where the province has candidates brought together with the voters, the election committee (in Tianjin the district) does so whether voters ask for it or not; where neither number nor form is set, once in whatever form will do, while Jiangsu has one meeting at least held in each district. National law has the committee arrange it when voters ask.");
        AskedAs =
        [
            new("必须组织代表候选人与选民见面吗？", "Must a meeting of candidates with the voters be held?"),
            new("代表候选人与选民见面至少要组织几次？", "How often must candidates meet the voters?"),
        ];
        NotDecided = new(
            "资料只载明是否见面，次数、方式、到场选民的人数、候选人介绍和回答的内容，不作核对。国家法律规定的见面以选民提出要求为前提，选民是否提出、是否照办，不作判断。选举日停止介绍见`timetable.introductions`。",
            "What is stated is only whether candidates met the voters; how often, in what form, how many voters came, and what the candidates said and answered is not examined. Under national law a meeting depends on a request of the voters; whether they made one and it was met is not decided. That introductions stop on election day is `timetable.introductions`.");
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
        Met("上海市：组织了见面", "Shanghai: candidates met the voters", new() { MeetingHeld = true }) with { Province = "31" },
        Breached("河北省：没有组织见面", "Hebei: candidates did not meet the voters", new() { MeetingHeld = false }, NotHeld) with { Province = "13" },
        OutOfScope("浙江省：根据选民的要求组织，没有次数", "Zhejiang: when voters ask for it, by no number", new() { MeetingHeld = false }) with { Province = "33" },
        Undetermined("江苏省：没有载明", "Jiangsu: not stated", new(), Finding.MissingFact) with { Province = "320102" },
        Undetermined("没有载明行政区划", "The division is not stated", new() { MeetingHeld = true }, Finding.NoNorm),
        OutOfScope("间接选举", "An indirect election", new() { MeetingHeld = false }) with { Occasion = new(Level.Prefecture), Province = "32" },
    ];
}
