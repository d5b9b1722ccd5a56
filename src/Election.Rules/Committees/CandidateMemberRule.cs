namespace Election.Rules;

/// <summary>
/// EL 10(2) seen from the committee: it is met where every member is in order. It never breaches: one norm has one breach, and that is
/// nomination.committee-member's, on the member.
/// </summary>
internal sealed class CandidateMemberRule : Rule<ElectionCommittee>
{
    private static readonly Finding BreachedThere = Finding.Inapplicable("see-committee-member",
        "有{measured}名组成人员成为候选人而没有依法辞去选举委员会职务，见规则 nomination.committee-member 对该成员的判断。",
        "{measured} of the members stand without having lawfully resigned: see nomination.committee-member on each of them.");

    private static readonly Finding OpenThere = new("see-committee-member-open",
        new("有{measured}名组成人员是否依法辞职无法判断，见规则 nomination.committee-member。", "Of {measured} of the members it cannot be told whether they lawfully resigned: see nomination.committee-member on each of them."),
        new("按该规则所列补充事实。", "State the facts that rule asks for."), Unit.Members);

    private static readonly Finding NoMember = Finding.Inapplicable("no-member-stated", "没有载明选举委员会的组成人员。", "No member of the election committee is stated.");

    public CandidateMemberRule()
        : base("committee.candidate-member", Scope.Direct)
    {
        Title = new("选举委员会组成人员中没有未辞职的候选人", "No candidate sits on the election committee");
        Statement = new(
            "选举委员会的组成人员为代表候选人的，应当辞去选举委员会的职务。本规则从选举委员会整体核对各成员；违反的只计一次，由 nomination.committee-member 就该成员指出。",
            "A member of the election committee who becomes a candidate resigns from it. Here the committee is looked at as a whole; a breach counts once, and nomination.committee-member names it.");
        AskedAs = [new("选举委员会里有没有还没辞职的候选人？", "Does any candidate still sit on the election committee?")];
        NotDecided = new(
            "本规则不认定违反：谁没有辞职、何时应当辞职，由`nomination.committee-member`就该成员判断。只核对载明的组成人员，没有载明的无从发现。",
            "It finds no breach itself: who has not resigned, and by when it was due, is judged for each member by `nomination.committee-member`. Only the members stated are looked at; others go unnoticed.");
        RestsOn = [Parameters.CommitteeResignation];
        Facts = [CommitteeFacts.Members];
        Findings = [BreachedThere, OpenThere, NoMember];
        OpenQuestions = [Interpretations.CommitteeResignationTime];
        Conclusions = [Conclusion.Met, Conclusion.Undetermined, Conclusion.NotApplicable];
    }

    private protected override Verdict Decide(ElectionCommittee facts, in Trial trial)
    {
        if (facts.Members is not { Count: > 0 } members) return trial.NotApplicable(NoMember);
        if (trial.Norm(Parameters.CommitteeResignation) is not { } norm) return trial.Without(Parameters.CommitteeResignation);
        int breached = 0, open = 0;
        for (var i = 0; i < members.Count; i++)
        {
            var conclusion = NominationRules.CommitteeMember.Judge(members[i], trial.Occasion, trial.Law).Conclusion;
            if (conclusion == Conclusion.Breached) breached++;
            else if (conclusion == Conclusion.Undetermined) open++;
        }
        return breached > 0 ? trial.NotApplicable(BreachedThere, breached)
            : open > 0 ? trial.Undetermined(OpenThere, open)
            : trial.Met(norm, members.Count, members.Count);
    }

    private protected override IEnumerable<Example<ElectionCommittee>> WorkedExamples() =>
    [
        Met("两名成员，一名成为候选人并已辞职", "Two members; one stands and has resigned", Of(new() { IsCandidate = false }, new() { IsCandidate = true, HasResigned = true })),
        Undetermined("一名成员成为候选人，没有载明是否辞职", "A member stands; whether he resigned is not stated", Of(new CommitteeMembership { IsCandidate = true }), OpenThere),
        OutOfScope("一名成员成为候选人，没有辞职：违反由另一规则指出", "A member stands and has not resigned: the breach is the other rule's", Of(new CommitteeMembership { IsCandidate = true, HasResigned = false }), BreachedThere),
        OutOfScope("没有载明组成人员", "No member is stated", new() { Size = 9 }, NoMember),
        OutOfScope("间接选举没有选举委员会", "An indirect election has no election committee", Of(new CommitteeMembership { IsCandidate = true, HasResigned = false })) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
    ];

    private static ElectionCommittee Of(params CommitteeMembership[] members) => new() { Members = members };
}
