namespace Election.Rules;

/// <summary>
/// EL 57(2), DL 62 (2015: 49): a mandate that ended is exercised no longer. That of a local deputy who
/// leaves the area ends by itself, whatever was recorded; no deputy to the NPC loses the mandate by moving. Before 2025 the
/// Deputies Law named neither an ordered resignation nor death.
/// </summary>
internal sealed class MandateEndedRule : Rule<EndedMandate>
{
    private static readonly Finding StillServing = new("still-serving",
        new("代表资格已经终止（{ground}），仍在执行代表职务。", "The mandate ended ({ground}) and is still exercised."),
        new("停止执行代表职务；终止后以代表身份参加的表决和联名不予计算。", "Stop exercising it; count no vote or signature given as a deputy after the end."), Unit.None);

    private static readonly Finding NotOnThisGround = new("not-on-this-ground",
        new("全国人大代表调离或者迁出的，代表资格不终止；据此记载终止，没有法律依据。", "A deputy to the NPC who moves keeps the mandate; recording its end on that ground has no basis in law."),
        new("撤销终止的记载；本人愿意辞职的，依法提出辞职。", "Strike the record; who wishes to leave resigns as the law provides."), Unit.None);

    private static readonly Finding NothingEnded = Finding.Inapplicable("nothing-ended", "没有代表资格终止的情形。", "Nothing is stated that ends the mandate.");

    private static readonly Finding NpcDeputyMoved = Finding.Inapplicable("npc-deputy-moved", "只有地方各级人大代表调离或者迁出的，代表资格才终止。", "Only a local deputy's mandate ends by leaving the area.");

    private static readonly Notice SeatVacant = new("seat-vacant", new(
        "代表资格已经终止（{ground}），缺额由原选区或者原选举单位补选。",
        "The mandate ended ({ground}); the seat is filled by the original district or electing unit."));

    private static readonly Notice EndedByItself = new("ended-by-itself", new(
        "代表已调离或者迁出本行政区域，代表资格自行终止，不以记载为条件；代表出缺，由原选区或者原选举单位补选。",
        "The deputy left the area and the mandate ended by itself, recorded or not; the seat is vacant, and the original district or electing unit fills it."));

    public MandateEndedRule()
        : base("mandate.ended", Scope.Everywhere)
    {
        Title = new("代表资格的终止", "The end of a mandate");
        Statement = new(
            "地方各级人大代表在任期内调离或者迁出本行政区域的，代表资格自行终止。辞职或者责令辞职被接受、未经批准两次不出席本级人民代表大会会议、被罢免、丧失国籍、被剥夺政治权利、丧失行为能力、去世的，代表资格终止。终止的，不再执行代表职务。",
            "The mandate of a local deputy who leaves the area ends by itself. A mandate ends by resignation, free or ordered, that is accepted, by absence from two sessions without leave, by recall, by loss of nationality, deprivation of political rights, incapacity and death. One that ended is exercised no longer.");
        AskedAs =
        [
            new("县人大代表调到外县工作，代表资格还在吗？", "A county deputy was transferred to another county: does the mandate go on?"),
            new("全国人大代表调离原省，代表资格终止吗？", "Does a deputy to the National People's Congress who leaves the province lose the mandate?"),
            new("代表去世，代表资格当然终止吗？", "Does the mandate end with the deputy's death?"),
        ];
        NotDecided = new(
            "终止的情形是否属实（是否调离、缺席是否未经批准、是否丧失行为能力），以资料载明的为准；辞职的接受见`resignation.acceptance`，罢免的通过见`recall.majority`。没有载明是否仍在执行职务的，不因此判为违反。暂时停止执行代表职务不在本规则之内。",
            "Whether the ground is true (whether the deputy left, was absent without leave, lost capacity) is taken as stated; the acceptance of a resignation is for `resignation.acceptance`, the passing of a recall for `recall.majority`. Where it is not stated whether the mandate is still exercised, no breach is found for that. The suspension of a deputy from the exercise of the mandate is not dealt with.");
        RestsOn =
        [
            Parameters.EndByMoving, Parameters.EndByLeaving, Parameters.EndOfMandate, Parameters.EndByResignation, Parameters.EndByOrderedResignation, Parameters.EndByAbsence,
            Parameters.EndByRecall, Parameters.EndByNationality, Parameters.EndByDeprivation, Parameters.EndByIncapacity, Parameters.EndByDeath,
        ];
        Facts = [MandateFacts.Ended, MandateFacts.MovedAway, MandateFacts.StillServing];
        CitesWhatItApplies = true;
        Findings = [StillServing, NotOnThisGround, NothingEnded, NpcDeputyMoved];
        Notices = [SeatVacant, EndedByItself];
    }

    private protected override Verdict Decide(EndedMandate facts, in Trial trial)
    {
        var level = trial.Occasion.Level;
        if (facts.GroundAt(level) is not { } ground) return WithoutEnd(facts, trial, NothingEnded, NpcDeputyMoved);
        trial.Say("ground", EndGrounds.Name(ground));
        if (ground == EndGround.MovedAway && level == Level.National)
            return trial.Norm(Parameters.EndOfMandate) is { } grounds ? trial.Breached(NotOnThisGround, grounds) : trial.Without(Parameters.EndOfMandate);

        var parameter = ParameterOf(ground);
        if (trial.Norm(parameter) is not { } norm) return trial.Without(parameter);
        // Leaving the area stands in the Deputies Law as well.
        if (ground == EndGround.MovedAway) trial.Norm(Parameters.EndByLeaving);
        if (facts.Ended is null) trial.Holds(MandateFacts.MovedAway, true);
        else trial.Holds(MandateFacts.Ended, EndGrounds.Name(ground), true);
        if (facts.IsStillServing is { } serving && !trial.IsNot(MandateFacts.StillServing, serving)) return trial.Breached(StillServing, norm);
        trial.Notice(facts.Ended is null ? EndedByItself : SeatVacant);
        return trial.Met(norm);
    }

    /// <summary>Where nothing ended the mandate, or nothing is stated of it.</summary>
    internal static Verdict WithoutEnd(EndedMandate facts, in Trial trial, Finding nothing, Finding npc)
    {
        if (facts.HasMovedAway is { } moved) return trial.NotApplicable(moved ? npc : nothing);
        trial.Lacks(MandateFacts.Ended, facts.Ended);
        trial.Lacks(MandateFacts.MovedAway, facts.HasMovedAway);
        return Trial.MissingFact;
    }

    /// <summary>The provision that names a ground.</summary>
    internal static Parameter<Duty> ParameterOf(EndGround ground) => ground switch
    {
        EndGround.MovedAway => Parameters.EndByMoving,
        EndGround.OrderedToResign => Parameters.EndByOrderedResignation,
        EndGround.Deceased => Parameters.EndByDeath,
        EndGround.Resigned => Parameters.EndByResignation,
        EndGround.AbsentTwice => Parameters.EndByAbsence,
        EndGround.Recalled => Parameters.EndByRecall,
        EndGround.NationalityLost => Parameters.EndByNationality,
        EndGround.Deprived => Parameters.EndByDeprivation,
        _ => Parameters.EndByIncapacity,
    };

    private protected override IEnumerable<Example<EndedMandate>> WorkedExamples() =>
    [
        Met("辞职被接受，已记载终止", "A resignation was accepted and the end recorded", new() { Ended = EndGround.Resigned }),
        Met("调离本行政区域，已记载终止，不再执行职务", "Left the area, the end recorded, the mandate not exercised", new() { Ended = EndGround.MovedAway, HasMovedAway = true, IsStillServing = false }),
        Met("2012年调离本行政区域，已记载终止", "Left the area in 2012, the end recorded", new() { Ended = EndGround.MovedAway }) with { AsOf = new(2012, 6, 1) },
        Met("2025年5月去世", "Died in May 2025", new() { Ended = EndGround.Deceased }) with { AsOf = new(2025, 5, 1) },
        Met("全国人大代表被罢免", "A deputy to the NPC was recalled", new() { Ended = EndGround.Recalled }) with { Occasion = new(Level.National) },
        Met("调离本行政区域，没有记载终止：资格自行终止", "Left the area, no end recorded: the mandate ended by itself", new() { HasMovedAway = true }),
        Breached("调离本行政区域，仍在执行代表职务", "Left the area, and still acting", new() { HasMovedAway = true, IsStillServing = true }, StillServing),
        Breached("被罢免后仍在执行代表职务", "Recalled, and still acting", new() { Ended = EndGround.Recalled, IsStillServing = true }, StillServing),
        Breached("全国人大代表因调动被记载终止", "A deputy to the NPC recorded as out for having moved", new() { Ended = EndGround.MovedAway }, NotOnThisGround) with { Occasion = new(Level.National) },
        Inside("2025年3月12日责令辞职被接受：自该日起为终止的情形", "An ordered resignation accepted on 12 March 2025, a ground from that day", new() { Ended = EndGround.OrderedToResign }) with { AsOf = new(2025, 3, 12) },
        Undetermined("有关事实均没有载明", "Nothing is stated", new(), Finding.MissingFact),
        Undetermined("2012年被剥夺政治权利：当时的代表法未收录", "Deprived of political rights in 2012: the Deputies Law of that day is not held", new() { Ended = EndGround.Deprived }, Finding.NoNorm) with { AsOf = new(2012, 6, 1) },
        OutOfScope("没有调离，也没有记载终止", "Did not leave, and no end is recorded", new() { HasMovedAway = false }, NothingEnded),
        OutOfScope("全国人大代表调离原省", "A deputy to the NPC left the province", new() { HasMovedAway = true }, NpcDeputyMoved) with { Occasion = new(Level.National) },
        OutOfScope("2025年3月11日：当时的法律没有写明责令辞职", "On 11 March 2025 the law did not name an ordered resignation yet", new() { Ended = EndGround.OrderedToResign }) with { AsOf = new(2025, 3, 11) },
    ];
}
