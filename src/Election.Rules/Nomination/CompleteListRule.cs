namespace Election.Rules;

/// <summary>
/// 1983 item 10(2): all who were nominated are listed, nobody is exchanged, added or left out. Who declined, died, may not
/// stand or took support from abroad may be missing from the list; that such a person must be struck off is another rule's
/// norm, and may have arisen after the list was out, so being listed is no breach of this one.
/// </summary>
internal sealed class CompleteListRule : Rule<CandidateSlate>
{
    private static readonly Finding Added = new("added",
        new("名单上有{measured}人未经依法推荐：{added}。", "{measured} on the list were not validly nominated: {added}."),
        new("从名单中去掉未经依法推荐的人。", "Take off who was not nominated."), Unit.Candidates);

    private static readonly Finding LeftOut = new("left-out",
        new("依法被推荐的人中有{measured}人没有列入名单，也没有载明法定事由：{leftOut}。", "{measured} who were validly nominated are not on the list, and no lawful reason is stated: {leftOut}."),
        new("补列入名单；本人谢绝、死亡、没有被选举权或者接受境外资助的，写明事由。", "List them; or state that they declined, died, may not stand, or took support from abroad."), Unit.Candidates);

    private static readonly Finding Exchanged = new("exchanged",
        new("名单被调换，共{measured}人；未经依法推荐而列入的：{added}；依法被推荐而没有列入的：{leftOut}。", "The list was changed: listed without a nomination: {added}; nominated and not listed: {leftOut}; {measured} in all."),
        new("按依法推荐的名单公布。", "Publish the list of those nominated."), Unit.Candidates);

    private static readonly Finding ConsentNotStated = new("consent-not-stated",
        new("有{measured}人谢绝推荐而未列入名单，没有载明推荐者是否同意：{declined}。", "{measured} declined and are not listed; whether their nominators agreed is not stated: {declined}."),
        new("查明推荐者是否同意；不同意的，仍应列入。", "Find out whether the nominators agreed; if not, list them."), Unit.Candidates);

    private static readonly Finding ValidityOpen = new("validity-open",
        new("有{measured}人的提名是否有效尚不能判断：{unclear}。", "Whether these were validly nominated cannot be told: {unclear} ({measured})."),
        new("核对其联名人。", "Check who signed for them."), Unit.Candidates);

    private static readonly Finding DayTooWide = new("election-day-too-wide",
        new("未列入名单的人到选举日是否有被选举权，因选举日不确切，无法判断：{open}。", "Whether these, who are not listed, may stand cannot be told, since election day is not known well enough: {open}."),
        new("确定选举日。", "Fix the election day."), Unit.Candidates);

    private static readonly Notice ListedDespite = new("listed-despite", new(
        "名单上有谢绝、死亡、没有被选举权或者接受境外资助的人：{despite}；事由发生在公布名单以前的，不应列入。",
        "On the list although they declined, died, may not stand or took support from abroad: {despite}; if that was so before publication, they did not belong on it."));

    public CompleteListRule()
        : base("nomination.complete-list", Scope.Direct.For(ElectionKind.General, ElectionKind.Leftover))
    {
        Title = new("依法被推荐的候选人全部列入名单", "Every nominee is listed, and nobody else");
        Statement = new(
            "选民和各政党、各人民团体依法推荐的代表候选人都应当列入代表候选人名单，选举委员会不得调换或者增减。本人谢绝、死亡、没有被选举权或者接受境外资助的除外。",
            "All candidates validly nominated by voters, parties and organisations are put on the list; the election committee exchanges, adds and leaves out nobody. Excepted are those who declined, died, may not stand or took support from abroad.");
        AskedAs =
        [
            new("选民联名推荐的人，选举委员会可以不列入候选人名单吗？", "May the election committee leave a person off the list whom voters nominated?"),
            new("选举委员会可以在名单上增加没有人推荐的人吗？", "May the election committee add a person whom nobody nominated?"),
        ];
        NotDecided = new(
            "推荐是否有效见`nomination.signatories`；推荐人数超过应选名额的见`nomination.recommender-limit`、`nomination.voter-limit`。从这份名单到正式代表候选人见`candidates.from-initial-list`、`candidates.no-cut-within-range`；公布期限见`timetable.initial-candidates`。候选人基本情况的公布不作核对。",
            "Whether a nomination is valid is the matter of `nomination.signatories`; nominations beyond the seats, that of `nomination.recommender-limit` and `nomination.voter-limit`. From this list to the formal candidates see `candidates.from-initial-list` and `candidates.no-cut-within-range`; for the day of publication, `timetable.initial-candidates`. Publication of the candidates' particulars is not tested.");
        RestsOn = [Parameters.CompleteList];
        AlsoCites = [ElectoralLaw.At(32), ElectoralLaw.At(35, 2)];
        Facts = [NominationFacts.Nominees, NominationFacts.InitialList];
        Findings = [Added, LeftOut, Exchanged, ConsentNotStated, ValidityOpen, DayTooWide];
        Notices = [ListedDespite];
        OpenQuestions = [Interpretations.Refusal, Interpretations.AgeDate, Interpretations.AgeBirthday, Interpretations.LeapDay];
        IsCompulsory = true;
    }

    private enum Place : byte
    {
        Listed,
        ListedDespite,
        Excused,
        LeftOut,
        NoConsent,
        DayOpen,
        NotStated,
    }

    private protected override Verdict Decide(CandidateSlate facts, in Trial trial)
    {
        if (trial.Norm(Parameters.CompleteList) is not { } norm) return trial.Without(Parameters.CompleteList);
        var stated = StatesList(facts.Candidates) ? facts.Candidates : null;
        if (trial.Lacks(NominationFacts.Nominees, facts.Nominees) | trial.Lacks(NominationFacts.InitialList, stated)) return Trial.MissingFact;
        var (nominees, candidates) = (facts.Nominees!, stated!);

        int added = 0, listed = 0;
        var unnamed = false;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (IsListed(candidates[i]) != true) continue;
            listed++;
            if (candidates[i].Id is not { } id) unnamed = true;
            else if (!Names.Contains(nominees, id) && !Names.Contains(facts.OpenNominees, id) && IsFirstListed(candidates, i)) added++;
        }

        // Fewer persons than the list is said to have: it is not all here, and who seems to be missing may be on the rest of it.
        unnamed |= facts.InitialCandidates > listed;
        int leftOut = 0, despite = 0, declined = 0, open = 0, notStated = 0;
        for (var i = 0; i < nominees.Count; i++)
        {
            if (!Names.IsFirst(nominees, i)) continue;
            switch (PlaceOf(nominees[i], candidates, trial))
            {
                // A listed person without a name may be the one who seems to be missing.
                case Place.LeftOut when unnamed: break;
                case Place.LeftOut: leftOut++; break;
                case Place.ListedDespite: despite++; break;
                case Place.NoConsent: declined++; break;
                case Place.DayOpen: open++; break;
                case Place.NotStated: notStated++; break;
            }
        }

        if (trial.Why is not null) Tell(nominees, facts.OpenNominees, candidates, trial, despite > 0);
        if (added > 0 && leftOut > 0) return trial.Breached(Exchanged, norm, added + leftOut);
        if (added > 0) return trial.Breached(Added, norm, added);
        if (leftOut > 0) return trial.Breached(LeftOut, norm, leftOut);
        if (unnamed || notStated > 0)
        {
            trial.Lacks(NominationFacts.InitialList, (object?)null);
            return Trial.MissingFact;
        }
        if (declined > 0) return trial.Undetermined(ConsentNotStated, declined);
        if (facts.OpenNominees.Count > 0) return trial.Undetermined(ValidityOpen, facts.OpenNominees.Count);
        return open > 0 ? trial.Undetermined(DayTooWide, open) : trial.Met(norm);
    }

    /// <summary>Whether a person is on the initial list. Formal candidates come from it (EL 32), so a formal one of whom it is not stated was on it.</summary>
    private static bool? IsListed(Candidate candidate) => candidate.IsFormal == true && candidate.IsInitial is null ? true : candidate.IsInitial;

    private static bool StatesList(IReadOnlyList<Candidate>? candidates)
    {
        for (var i = 0; i < candidates?.Count; i++)
            if (IsListed(candidates[i]) is not null) return true;
        return false;
    }

    private static bool IsFirstListed(IReadOnlyList<Candidate> candidates, int index)
    {
        for (var i = 0; i < index; i++)
            if (candidates[i].Id == candidates[index].Id && IsListed(candidates[i]) == true) return false;
        return true;
    }

    private static Place PlaceOf(string nominee, IReadOnlyList<Candidate> candidates, in Trial trial)
    {
        bool listed = false, notStated = false, excused = false, declined = false, open = false;
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (candidate.Id != nominee) continue;
            if (IsListed(candidate) is { } on) listed |= on;
            else notStated = true;
            declined |= candidate.HasDeclined == true;

            // Support from abroad is a ground only since the law says so (EL 35, 2015).
            excused |= candidate.IsDeceased == true
                || (candidate.IsForeignFunded == true && trial.Law.Find(Parameters.ForeignFunding, trial.Occasion) is not null);
            if (excused || candidate.Eligibility is null || trial.Norm(Parameters.VotingAge) is not { } age) continue;
            var standing = RightToStand.Of(candidate.Eligibility, age.Value, trial);
            excused = standing is Standing.NotCitizen or Standing.UnderAge or Standing.Deprived or Standing.DeprivedForLife;
            open |= standing == Standing.DayOpen;
        }
        if (listed) return excused || declined ? Place.ListedDespite : Place.Listed;
        if (excused) return Place.Excused;
        if (declined) return trial.Reading(Interpretations.Refusal) == "only-with-nominators" ? Place.NoConsent : Place.Excused;
        return notStated ? Place.NotStated : open ? Place.DayOpen : Place.LeftOut;
    }

    private static void Tell(IReadOnlyList<string> nominees, IReadOnlyList<string> unclear, IReadOnlyList<Candidate> candidates, in Trial trial, bool despite)
    {
        List<string> added = [], leftOut = [], listedDespite = [], declined = [], open = [];
        foreach (var candidate in candidates)
            if (IsListed(candidate) == true && candidate.Id is { } id && !Names.Contains(nominees, id) && !Names.Contains(unclear, id) && !added.Contains(id)) added.Add(id);
        for (var i = 0; i < nominees.Count; i++)
        {
            if (!Names.IsFirst(nominees, i)) continue;
            var list = PlaceOf(nominees[i], candidates, trial) switch
            {
                Place.LeftOut => leftOut,
                Place.ListedDespite => listedDespite,
                Place.NoConsent => declined,
                Place.DayOpen => open,
                _ => null,
            };
            list?.Add(nominees[i]);
        }
        trial.Say("unclear", unclear);
        trial.Say("added", added);
        trial.Say("leftOut", leftOut);
        trial.Say("despite", listedDespite);
        trial.Say("declined", declined);
        trial.Say("open", open);
        trial.Why!.Add(new Step(new("名单上没有未经依法推荐的人", "Nobody is listed without a nomination"), added.Count == 0));
        trial.Why.Add(new Step(new("依法被推荐的人都已列入或者有法定事由", "every nominee is listed or lawfully excused"), leftOut.Count == 0));
        if (despite) trial.Notice(ListedDespite);
    }

    private protected override IEnumerable<Example<CandidateSlate>> WorkedExamples() =>
    [
        Met("推荐三人，三人列入", "Three nominated, three listed", Listed("A", "B", "C")),
        Met("一人死亡，未列入", "One died and is not listed", With(new() { Id = "C", IsInitial = false, IsDeceased = true })),
        Met("一人没有被选举权，未列入", "One may not stand and is not listed", With(new() { Id = "C", IsInitial = false, Eligibility = new() { IsDeprivedForLife = true } })),
        Breached("推荐三人，只列入一人", "Three nominated, one listed", Listed("A"), LeftOut),
        Breached("C调换为D", "D put in the place of C", Listed("A", "B", "D"), Exchanged),
        Inside("一人谢绝，未列入", "One declined and is not listed", With(new() { Id = "C", IsInitial = false, HasDeclined = true })),
        Inside("一人接受境外资助，未列入", "One took support from abroad and is not listed", With(new() { Id = "C", IsInitial = false, IsForeignFunded = true })),
        Outside("少列一人，没有载明事由", "One left out, no reason stated", Listed("A", "B"), LeftOut),
        Outside("多列一人", "One added", Listed("A", "B", "C", "D"), Added),
        Outside("2013年：接受境外资助还不是法定事由", "In 2013 support from abroad was no ground yet", With(new() { Id = "C", IsInitial = false, IsForeignFunded = true }), LeftOut) with { Occasion = Occasion.General(Level.Township, new(2013, 1, 1)), AsOf = new(2013, 1, 1) },
        Undetermined("没有载明被推荐的人", "Nominees not stated", Listed("A") with { Nominees = null }, Finding.MissingFact),
        Undetermined("只知道人数", "Only numbers are known", new() { InitialCandidates = 3, Nominees = ["A", "B", "C"] }, Finding.MissingFact),
        Undetermined("没有载明C是否列入", "Whether C is listed is not stated", With(new() { Id = "C" }), Finding.MissingFact),
        Undetermined("一人谢绝，须经推荐者同意的读法", "One declined, under the reading that asks the nominators", With(new() { Id = "C", IsInitial = false, HasDeclined = true }), ConsentNotStated) with { Readings = [("refusal", "only-with-nominators")] },
        Undetermined("D的提名是否有效不能判断，没有列入", "Whether D was validly nominated cannot be told; D is not listed", Listed("A", "B", "C") with { OpenNominees = ["D"] }, ValidityOpen),
        Undetermined("未列入的人在选举日所在的一周内满十八周岁", "One not listed comes of age in the week of the election", With(new() { Id = "C", IsInitial = false, Eligibility = new() { Born = new(2003, 11, 3), IsCitizen = true, IsDeprivedForLife = false } }), DayTooWide) with
        {
            Occasion = new(Level.Township) { Day = ReportedDate.Between(new(2021, 11, 1), new(2021, 11, 7)) },
        },
        OutOfScope("间接选举", "An indirect election", Listed("A")) with { Occasion = Occasion.General(Level.Prefecture, Example.Day) },
        OutOfScope("另行选举的候选人由首轮得票决定", "Candidates of a rerun follow from the first round", Listed("A")) with { Occasion = new(Level.Township, ElectionKind.Rerun) { Day = Example.Day } },
    ];

    private static CandidateSlate Listed(params string[] listed) =>
        new() { Nominees = ["A", "B", "C"], Candidates = [.. listed.Select(id => new Candidate { Id = id, IsInitial = true })] };

    private static CandidateSlate With(Candidate third) =>
        new() { Nominees = ["A", "B", "C"], Candidates = [new() { Id = "A", IsInitial = true }, new() { Id = "B", IsInitial = true }, third] };
}
