namespace Election.Rules;

/// <summary>EL 32: after a preliminary election the formal candidates are the first by votes.</summary>
internal sealed class PreliminaryOrderRule : Rule<CandidateSlate>
{
    private static readonly Finding LeftOut = new("left-out",
        new("正式候选人为预选得票的前{bound}名；{measured}人在前{bound}名之内而没有列入：{names}。", "The formal candidates are the first {bound} by votes; left out of them: {measured} ({names})."),
        new("按预选得票多少的顺序重新确定正式候选人名单。", "Fix the formal list anew, in the order of the votes."), Unit.Candidates);

    private static readonly Finding OutOfOrder = new("beyond-the-number",
        new("正式候选人为预选得票的前{bound}名；{measured}人在前{bound}名之外而被列入：{names}。", "The formal candidates are the first {bound} by votes; on the list beyond them: {measured} ({names})."),
        new("按预选得票多少的顺序重新确定正式候选人名单。", "Fix the formal list anew, in the order of the votes."), Unit.Candidates);

    private static readonly Finding Tie = new("tie-at-the-edge",
        new("正式候选人为预选得票的前{bound}名，在这一名次上{measured}人票数相等，不能确定：{names}。", "The formal candidates are the first {bound} by votes, and there is a tie of {measured} at that place: {names}."),
        new("就票数相等的人再次投票确定。", "Vote again between those who are tied."), Unit.Candidates);

    private static readonly Finding TiedLeftOut = new("tied-left-out",
        new("在第{bound}名上票数相等的人一并列入不超过上限，{measured}人没有列入：{names}。", "Those tied at place {bound} can all stand within the most; left out: {measured} ({names})."),
        new("把票数相等的人一并列为正式候选人。", "Put all who are tied on the formal list."), Unit.Candidates);

    private static readonly Finding DayTooWide = Slates.DayTooWide();
    private static readonly Finding NoSeats = Slates.NoSeats();
    private static readonly Finding NoWholeNumber = Slates.NoWholeNumber();

    public PreliminaryOrderRule()
        : base("candidates.preliminary-order", Slates.Nominations)
    {
        Title = new("按预选得票多少确定正式候选人", "Formal candidates by the votes of the preliminary election");
        Statement = new(
            "进行预选的，根据预选时得票多少的顺序确定正式代表候选人：得票在所定名额以内的列入，以外的不列入。本人谢绝、死亡、没有被选举权或者因接受境外资助（2015年起）被除名的，由其后的人递补。名单没有列全所提候选人的，不作判断。",
            "After a preliminary election the formal candidates are those first by votes, as many as the number fixed. Who declined, died, has no right to stand or is struck off for support from abroad (since 2015) is passed over. Where the persons listed are fewer than the nominees, nothing is decided.");
        AskedAs =
        [
            new("预选以后怎样确定正式代表候选人？", "How are the formal candidates chosen after a preliminary election?"),
            new("预选得票靠前的人能否不列为正式候选人？", "May someone with enough votes in the preliminary election be left off the formal list?"),
            new("预选最后一个名次票数相等，怎么办？", "What if there is a tie for the last place in a preliminary election?"),
        ];
        NotDecided = new(
            "预选的得票以资料载明的为准，不重新计票；参加预选的人数见`candidates.preliminary-quorum`。确定几名，以载明的人数为准，没有载明的以列入的人数为准；该人数是否合法由`candidates.surplus`判断。最后一个名次票数相等如何取舍，法律没有规定，默认不作结论。",
            "The votes of the preliminary election are taken as stated and not counted again; for how many took part see `candidates.preliminary-quorum`. The number to be taken is the one stated, or else the number on the list; whether it is lawful is decided by `candidates.surplus`. How a tie for the last place is resolved the law does not say, and by default it is left open.");
        RestsOn = [Parameters.PreliminaryElection];
        Facts = [CandidateFacts.Candidates, CandidateFacts.NumberFixed, CandidateFacts.Preliminary, CandidateFacts.Seats, CandidateFacts.InitialCandidates, Fact.ElectionDay];
        Subject = CandidateFacts.Candidates;
        Findings = [LeftOut, OutOfOrder, Tie, TiedLeftOut, DayTooWide, NoSeats, NoWholeNumber];
        OpenQuestions = [Interpretations.PreliminaryTie, Interpretations.IndirectSingleSeat, Interpretations.IndirectMost, Interpretations.Leftover, Interpretations.AgeDate, Interpretations.AgeBirthday, Interpretations.LeapDay];
    }

    private enum Standing : byte
    {
        Out,
        Within,
        Beyond,
        Edge,
    }

    private protected override Verdict Decide(CandidateSlate facts, in Trial trial)
    {
        if (!facts.HasPreliminary || Slates.AreFilledAsByElection(trial)) return Verdict.NotApplicable;
        if (trial.Norm(Parameters.PreliminaryElection) is not { } norm) return trial.Without(Parameters.PreliminaryElection);
        if (facts.Candidates is not { Count: > 0 } persons || !IsComplete(facts, persons, trial, out var formal) || formal == 0)
        {
            trial.Lacks(CandidateFacts.Candidates, (object?)null);
            return Trial.MissingFact;
        }
        var number = facts.NumberFixed ?? formal;
        int leftOut = 0, beyond = 0, edge = 0, edgeOut = 0, reach = 0;
        for (var i = 0; i < persons.Count; i++)
        {
            var standing = StandingOf(persons, i, number, trial);
            var stands = persons[i].IsFormal == true;
            if (standing is Standing.Within or Standing.Edge) reach++;
            if (standing == Standing.Within && !stands) leftOut++;
            else if (standing == Standing.Beyond && stands) beyond++;
            else if (standing == Standing.Edge)
            {
                edge++;
                if (!stands) edgeOut++;
            }
        }
        // Passing over one more who may not stand moves the others up.
        if (leftOut + beyond + edge > 0 && Slates.CountOpen(persons, trial) > 0) return Slates.Open(DayTooWide, persons, trial);
        if (leftOut > 0)
        {
            if (trial.Why is not null) Name(trial, persons, number, Standing.Within, stands: false);
            return trial.Breached(LeftOut, norm, leftOut, number);
        }
        if (beyond > 0)
        {
            if (trial.Why is not null) Name(trial, persons, number, Standing.Beyond, stands: true);
            return trial.Breached(OutOfOrder, norm, beyond, number);
        }
        if (edge == 0) return trial.Met(norm, number, number);
        if (trial.Why is not null) Name(trial, persons, number, Standing.Edge, stands: null);
        if (trial.Reading(Interpretations.PreliminaryTie) != "both-in") return trial.Undetermined(Tie, edge, number);

        // Both stand, if the most of EL 31 allows.
        if (trial.Norm(Parameters.Surplus) is not { } ratio) return trial.Without(Parameters.Surplus);
        if (trial.Lacks(CandidateFacts.Seats, facts.Seats)) return Trial.MissingFact;
        if (!Slates.TryRange(trial, ratio, facts.Seats!.Value, NoSeats, NoWholeNumber, out var range, out var otherwise)) return otherwise;
        if (reach > range.Most) return trial.Undetermined(Tie, edge, number);
        if (edgeOut == 0) return trial.Met(norm, number, number);
        if (trial.Why is not null) Name(trial, persons, number, Standing.Edge, stands: false);
        return trial.Breached(TiedLeftOut, norm, edgeOut, number);
    }

    private protected override IEnumerable<Example<CandidateSlate>> WorkedExamples() =>
    [
        Met("预选得票90、70、50、30，前三名列入", "Votes 90, 70, 50, 30; the first three stand", Votes(3, (90, true), (70, true), (50, true), (30, false))),
        Met("名单的先后不影响结论", "In whatever order the persons are listed", Votes(3, (30, false), (50, true), (90, true), (70, true))),
        Met("第二名谢绝，其后的人递补", "The second declined, and the next moves up", Declined(1, Votes(3, (90, true), (70, false), (50, true), (30, true)))),
        Met("第二名到选举日不满十八周岁，其后的人递补", "The second is not eighteen on election day, and the next moves up", Second(new() { Born = new(2004, 5, 1) })),
        Outside("第二名有被选举权而没有列入", "The second may stand and is left out", Second(new() { Born = new(1970, 5, 1), IsCitizen = true, IsDeprivedForLife = false }), LeftOut),
        Outside("补足换届缺额：第三名没有列入，第四名列入", "Seats never filled: the third is left out and the fourth stands", Votes(3, (90, true), (70, true), (50, false), (30, true)), LeftOut) with { Occasion = new(Level.Township, ElectionKind.Leftover) },
        Undetermined("所提5名，名单只列出4人", "Five nominees, of whom the list names four", Votes(3, (90, true), (70, true), (50, true), (30, false)) with { InitialCandidates = 5 }, Finding.MissingFact),
        Undetermined("第二名在选举日所在的一周内满十八周岁", "The second comes of age in the week of the election", Second(new() { Born = new(2003, 11, 3), IsCitizen = true, IsDeprivedForLife = false }), DayTooWide) with
        {
            Occasion = new(Level.Township) { Day = ReportedDate.Between(new(2021, 11, 1), new(2021, 11, 7)) },
        },
        OutOfScope("没有选足的名额按补选办理的读法", "Seats never filled, under the reading that fills them as in a by-election", Votes(3, (90, true), (70, true), (50, false), (30, true))) with { Occasion = new(Level.Township, ElectionKind.Leftover), Readings = [("leftover", "by-election")] },
        Breached("第三名没有列入，第四名列入", "The third is left out and the fourth stands", Votes(3, (90, true), (70, true), (50, false), (30, true)), LeftOut),
        Inside("第三名50票列入，第四名49票没有列入", "The third, with 50, stands; the fourth, with 49, does not", Votes(3, (90, true), (70, true), (50, true), (49, false))),
        Outside("第三名50票没有列入，第四名49票列入", "The third, with 50, does not stand; the fourth, with 49, does", Votes(3, (90, true), (70, true), (50, false), (49, true)), LeftOut),
        Outside("所定名额为二，列入三名", "Two were to stand, and three do", Votes(2, (90, true), (70, true), (50, true)), OutOfOrder),
        Undetermined("第三、第四名票数相等", "The third and fourth are tied", Votes(3, (90, true), (70, true), (50, true), (50, false)), Tie),
        Outside("票数相等一并列入的读法：一人没有列入", "Under the reading that lets both stand, one is left out", Votes(3, (90, true), (70, true), (50, true), (50, false)), TiedLeftOut) with { Readings = [("preliminary-tie", "both-in")] },
        Inside("票数相等一并列入的读法：四人都列入", "Under the same reading all four stand", Votes(3, (90, true), (70, true), (50, true), (50, true))) with { Readings = [("preliminary-tie", "both-in")] },
        Undetermined("一并列入会超过上限", "Both would exceed the most", Votes(4, (90, true), (70, true), (50, true), (40, true), (40, false)), Tie) with { Readings = [("preliminary-tie", "both-in")] },
        Undetermined("一并列入的读法，应选名额为零", "Under the same reading there are no seats", Votes(3, (90, true), (70, true), (50, true), (50, false)) with { Seats = 0 }, NoSeats) with { Readings = [("preliminary-tie", "both-in")] },
        Undetermined("一并列入的读法，间接选举应选1名，上限未定", "Under the same reading, indirect, one seat: the most is left open", Votes(1, (50, true), (50, false)) with { Seats = 1 }, NoWholeNumber) with
        {
            Occasion = new(Level.Prefecture), Readings = [("preliminary-tie", "both-in"), ("indirect-single-seat", "undetermined")],
        },
        Undetermined("没有载明各人得票", "The votes are not stated", new() { Seats = 2, Preliminary = new(), FormalCandidates = 3 }, Finding.MissingFact),
        OutOfScope("没有预选", "No preliminary election", new() { Seats = 2, FormalCandidates = 3 }),
        OutOfScope("补选", "A by-election", Votes(3, (90, true), (70, true), (50, false), (30, true))) with { Occasion = new(Level.Township, ElectionKind.ByElection) },
    ];

    private static CandidateSlate Votes(int number, params (int Votes, bool Stands)[] persons) => new()
    {
        Seats = 2,
        NumberFixed = number,
        Preliminary = new(),
        Candidates = [.. persons.Select((p, i) => new Candidate { Id = ((char)('A' + i)).ToString(), IsInitial = true, IsFormal = p.Stands, PreliminaryVotes = p.Votes })],
    };

    /// <summary>Three are to stand; the second by votes, of whom something is known, is passed over for the fourth.</summary>
    private static CandidateSlate Second(Eligibility second) => Votes(3, (90, true), (70, false), (50, true), (30, true)) is var slate
        ? slate with { Candidates = [.. slate.Candidates!.Select((person, i) => i == 1 ? person with { Eligibility = second } : person)] }
        : slate;

    private static CandidateSlate Declined(int index, CandidateSlate slate) =>
        slate with { Candidates = [.. slate.Candidates!.Select((person, i) => i == index ? person with { HasDeclined = true } : person)] };

    /// <summary>Whether every nominee is listed, and everyone who matters has votes and is known to stand or not. Who is excused is passed over.</summary>
    private static bool IsComplete(CandidateSlate facts, IReadOnlyList<Candidate> persons, in Trial trial, out int formal)
    {
        var listed = formal = 0;
        for (var i = 0; i < persons.Count; i++)
        {
            var person = persons[i];
            if (person.IsInitial != false) listed++;
            if (IsPassedOver(person, trial)) continue;
            if (person.IsFormal is not { } stands || person.PreliminaryVotes is null) return false;
            if (stands) formal++;
        }
        return !(listed < facts.InitialCandidates);
    }

    private static bool IsPassedOver(Candidate person, in Trial trial) =>
        Slates.ExcuseOf(person, trial) == Excuse.Excused || (person.PreliminaryVotes is null && person is { IsFormal: not true, IsInitial: false });

    /// <summary>
    /// Where votes place a person: with all who have as many within the first n, beyond them, or at the edge, where some of
    /// those who are tied would be within and some beyond.
    /// </summary>
    private static Standing StandingOf(IReadOnlyList<Candidate> persons, int index, int number, in Trial trial)
    {
        if (IsPassedOver(persons[index], trial)) return Standing.Out;
        var votes = persons[index].PreliminaryVotes!.Value;
        int ahead = 0, equal = 0;
        for (var i = 0; i < persons.Count; i++)
        {
            if (IsPassedOver(persons[i], trial)) continue;
            if (persons[i].PreliminaryVotes > votes) ahead++;
            else if (persons[i].PreliminaryVotes == votes) equal++;
        }
        return ahead + equal <= number ? Standing.Within : ahead >= number ? Standing.Beyond : Standing.Edge;
    }

    private static void Name(in Trial trial, IReadOnlyList<Candidate> persons, int number, Standing standing, bool? stands)
    {
        var names = new List<string>();
        for (var i = 0; i < persons.Count; i++)
            if (StandingOf(persons, i, number, trial) == standing && (stands is null || persons[i].IsFormal == stands))
                names.Add(Slates.Call(persons[i]));
        trial.Say("names", names);
    }
}
