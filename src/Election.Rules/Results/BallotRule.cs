namespace Election.Rules;

/// <summary>EL 44(2): a ballot that chooses more persons than there are seats is void; one that chooses as many or fewer, a blank one too, is valid.</summary>
internal sealed class BallotRule : Rule<Ballot>
{
    private static readonly Finding TooMany = new("too-many-names",
        new("选票所选{measured}人，应选{bound}人，选票作废。", "The ballot chooses {measured}, and {bound} are to be elected: it is void."),
        new("计为废票，不计入任何人的得票。", "Count it as void, for nobody."), Unit.Candidates);

    private static readonly Finding VoidCounted = new("void-ballot-counted",
        new("选票所选{measured}人，应选{bound}人，应当作废，却计为有效。", "The ballot chooses {measured}, and {bound} are to be elected; void, it was counted as valid."),
        new("重新计票，将该选票计为废票。", "Count again, with this ballot as void."), Unit.Candidates);

    private static readonly Finding ValidRefused = new("valid-ballot-refused",
        new("选票所选{measured}人，不多于应选{bound}人，应为有效，却计为废票。", "The ballot chooses {measured}, no more than the {bound} to be elected; valid, it was counted as void."),
        new("重新计票，将该选票计为有效；所选少于应选人数的和空白的选票都有效。", "Count again, with this ballot as valid: so are those that choose fewer, and blank ones."), Unit.Candidates);

    private static readonly Notice Unopposed = new("write-in-unopposed", new(
        "选票另选他人而没有对任何候选人表示反对；当地规定表示反对的才可以另选。",
        "The ballot writes in another and opposes nobody; by the rules of the place only who opposes may write in another."));

    public BallotRule()
        : base("count.ballot", Scope.Everywhere)
    {
        Title = new("选票所选人数不多于应选人数", "A ballot names no more than the seats");
        Statement = new(
            "每一选票所选的人数（含另选的人），多于应选代表人数的作废，等于或者少于的有效，空白票也有效。另行选举和再次投票时，以该次应选人数为准。反对和弃权不是所选的人。",
            "A ballot that chooses more persons than are to be elected, those written in included, is void; one that chooses as many or fewer is valid, a blank one too. At a rerun or a second vote the seats of that vote count. Opposing or abstaining chooses nobody.");
        AskedAs =
        [
            new("应选2名，选了3名的选票有效吗？", "Two are to be elected and a ballot chooses three: is it valid?"),
            new("空白选票算不算废票？", "Is a blank ballot void?"),
        ];
        NotDecided = new(
            "字迹、记号不清的选票选了几人，以资料载明的为准，不作辨认。另选的人是否为选民、有无被选举权，是否有人冒名投票，不作判断。整场投票是否有效由`count.ballots-cast`判断。",
            "How many persons an unclear ballot chooses is taken as stated and not read anew. Whether a person written in is a voter and may be elected, and whether the ballot was cast by an impostor, is not decided. Whether the vote as a whole is valid is decided by `count.ballots-cast`.");
        RestsOn = [Parameters.NamesOnBallot, Parameters.WriteInByOpposing];
        Facts = [BallotFacts.Chosen, BallotFacts.Seats, BallotFacts.Counted];
        Findings = [TooMany, VoidCounted, ValidRefused];
        Notices = [Unopposed];
        OpenQuestions = [Interpretations.WriteInOpposed];
        IsOfTheVote = true;
        Conclusions = [Conclusion.Met, Conclusion.Breached, Conclusion.Undetermined];
    }

    private protected override Axis<Ballot> Axis => new(new("应选2名时选票所选的人数", "Persons chosen where two are to be elected"), 0, 4, chosen => Marked(chosen));

    private protected override Verdict Decide(Ballot facts, in Trial trial)
    {
        if (trial.Norm(Parameters.NamesOnBallot) is not { } norm) return trial.Without(Parameters.NamesOnBallot);
        if (trial.Lacks(BallotFacts.Chosen, facts.Chosen) | trial.Lacks(BallotFacts.Seats, facts.Seats)) return Trial.MissingFact;
        var unopposed = WritesInUnopposed(facts, trial);
        long chosen = unopposed && VoidsWriteIns(trial) ? facts.For!.Value : facts.Chosen!.Value, seats = facts.Seats!.Value;
        if (!trial.Holds(BallotFacts.Chosen, chosen, Relation.AtMost, seats))
            return facts.IsCounted == false ? trial.Met(norm, chosen, seats) : trial.Breached(facts.IsCounted == true ? VoidCounted : TooMany, norm, chosen, seats);
        if (facts.IsCounted == false) return trial.Breached(ValidRefused, norm, chosen, seats);
        if (unopposed) trial.Notice(Unopposed);
        return trial.Met(norm, chosen, seats);
    }

    /// <summary>Whether the province lets only who opposes write in another, and the ballot does so and opposes nobody.</summary>
    internal static bool WritesInUnopposed(Ballot facts, in Trial trial) =>
        facts.WriteIns > 0 && !(facts.Against > 0) && trial.Norm(Parameters.WriteInByOpposing) is not null;

    /// <summary>The reading under which such a write-in is void, and the rest of the ballot stands.</summary>
    internal static bool VoidsWriteIns(in Trial trial) => trial.Reading(Interpretations.WriteInOpposed) == "void-for-write-in";

    private protected override IEnumerable<Example<Ballot>> WorkedExamples() =>
    [
        Met("应选2名，所选1人", "Two seats, one name", Marked(1)),
        Met("空白票", "A blank ballot", Marked(0)),
        Met("所选3人，已计为废票", "Three names, counted as void", Marked(3) with { IsCounted = false }),
        Breached("应选2名，所选3人", "Two seats, three names", Marked(3), TooMany),
        Breached("应选2名，赞成2人又另选1人", "Two seats, two names and one written in", Marked(2) with { WriteIns = 1 }, TooMany),
        Breached("所选3人，计为有效", "Three names, counted as valid", Marked(3) with { IsCounted = true }, VoidCounted),
        Breached("空白票计为废票", "A blank ballot counted as void", Marked(0) with { IsCounted = false }, ValidRefused),
        Inside("应选2名，所选2人", "Two seats, two names", Marked(2)),
        Outside("应选1名的另行选举，所选2人", "A rerun for one seat, two names", Marked(2) with { Seats = 1 }, TooMany),
        Inside("间接选举应选10名，所选10人", "Indirect, ten seats, ten names", new() { For = 10, Seats = 10 }) with { Occasion = new(Level.Prefecture) },
        Met("江苏省2026年：另选1人而没有表示反对", "Jiangsu 2026: one written in, none opposed", Marked(1) with { WriteIns = 1 }) with { Province = "32", AsOf = new(2026, 9, 1) },
        Breached("江苏省2026年：赞成2人又另选1人，没有表示反对", "Jiangsu 2026: two names and one written in, none opposed", Marked(2) with { WriteIns = 1 }, TooMany) with { Province = "32", AsOf = new(2026, 9, 1) },
        Met("同上，另选无效、其余有效的读法", "The same under the reading that voids the write-in alone", Marked(2) with { WriteIns = 1 }) with { Province = "32", AsOf = new(2026, 9, 1), Readings = [("write-in-opposed", "void-for-write-in")] },
        Undetermined("没有载明所选人数", "How many it chooses is not stated", new() { Seats = 2 }, Finding.MissingFact),
        Undetermined("2006年：当时的规定未能查证", "In 2006: not proved", Marked(3), Finding.NoNorm) with { AsOf = new(2006, 11, 1) },
    ];

    private static Ballot Marked(int names) => new() { For = names, Seats = 2 };
}
