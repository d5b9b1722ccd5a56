namespace Election.Rules;

/// <summary>The rules on the resignation of a deputy (EL 55).</summary>
public static class ResignationRules
{
    /// <summary>resignation.acceptance: in writing, to the right body, by more than half, announced and filed (EL 55).</summary>
    public static Rule<Resignation> Acceptance { get; } = new ResignationAcceptanceRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All => [Acceptance];
}

/// <summary>The facts that the rule on resignations reads.</summary>
public static class ResignationFacts
{
    /// <summary>To which body.</summary>
    public static Fact ToBody { get; } = new("toBody", new("受理辞职的机关", "Body to which the deputy resigned"), Unit.None, nameof(Resignation.ToBody));

    /// <summary>Writing.</summary>
    public static Fact InWriting { get; } = new("inWriting", new("是否书面提出辞职", "Whether in writing"), Unit.None, nameof(Resignation.IsInWriting));

    /// <summary>Acceptance.</summary>
    public static Fact Accepted { get; } = new("accepted", new("辞职是否被接受", "Whether the resignation was accepted"), Unit.None, nameof(Resignation.IsAccepted));

    /// <summary>All who could vote.</summary>
    public static Fact Members { get; } = new("members", new("常务委员会组成人员（乡级：全体代表）人数", "Members of the standing committee (township: all deputies)"), Unit.Deputies, nameof(Resignation.Members));

    /// <summary>The votes for accepting.</summary>
    public static Fact VotesFor { get; } = new("votesFor", new("赞成接受辞职的票数", "Votes for accepting the resignation"), Unit.Votes, nameof(Resignation.VotesFor));

    /// <summary>Announcement.</summary>
    public static Fact Announced { get; } = new("announced", new("接受辞职是否公告", "Whether the acceptance was announced"), Unit.None, nameof(Resignation.IsAnnounced));

    /// <summary>Filing.</summary>
    public static Fact Filed { get; } = new("filed", new("接受辞职的决议是否报上一级备案", "Whether the acceptance was filed one level up"), Unit.None, nameof(Resignation.IsFiled));
}
