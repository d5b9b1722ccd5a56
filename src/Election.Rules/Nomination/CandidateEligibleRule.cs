using NodaTime;

namespace Election.Rules;

/// <summary>
/// EL 4: a candidate has the right to stand on election day. Membership of the electing congress is never asked (EL 33).
/// Who is off the formal list, declined or died, and was not elected, does not stand.
/// </summary>
internal sealed class CandidateEligibleRule : Rule<Candidate>
{
    private static readonly Finding UnderAge = new("under-age",
        new("该候选人{born}出生，到选举日（{day}）为{measured}周岁，未满{bound}周岁，没有被选举权。", "Born on {born}, the candidate is {measured} on election day ({day}), not yet {bound}, and has no right to stand."),
        new("核对出生日期；未满{bound}周岁的，从名单中除名。", "Check the date of birth; strike off who is not {bound}."), Unit.Years);

    private static readonly Finding NotCitizen = new("not-a-citizen",
        new("该候选人不是中华人民共和国公民，没有被选举权。", "The candidate is not a citizen of the People's Republic of China and has no right to stand."),
        new("从名单中除名。", "Strike the person off the list."), Unit.None);

    private static readonly Finding Deprived = new("deprived",
        new("该候选人被剥夺政治权利至{until}，到选举日（{day}）尚未期满，没有被选举权。", "The candidate is deprived of political rights until {until}, which election day ({day}) does not pass, and has no right to stand."),
        new("从名单中除名。", "Strike the person off the list."), Unit.None);

    private static readonly Finding ForLife = new("deprived-for-life",
        new("该候选人被剥夺政治权利终身，没有被选举权。", "The candidate is deprived of political rights for life and has no right to stand."),
        new("从名单中除名。", "Strike the person off the list."), Unit.None);

    private static readonly Finding DayTooWide = new("election-day-too-wide",
        new("选举日载明为{day}，其中有的日期该候选人有被选举权、有的没有，无法判断。", "Election day is stated as {day}; on some of these days the candidate may stand and on some not."),
        new("确定选举日。", "Fix the election day."), Unit.None);

    private static readonly Finding StandsNowhere = Finding.Inapplicable("stands-nowhere", "该人没有列为正式代表候选人，或者已经谢绝、死亡，也未当选。", "The person is off the formal list, declined or died, and was not elected.");

    public CandidateEligibleRule()
        : base("nomination.candidate-eligible", Scope.Everywhere)
    {
        Title = new("候选人在选举日有被选举权", "A candidate has the right to stand on election day");
        Statement = new(
            "代表候选人应当是年满十八周岁、未被剥夺政治权利的中华人民共和国公民，以选举日为准。间接选举的候选人不限于进行选举的人民代表大会的代表。“剥夺政治权利终身”一项载明为“否”、又没有期满日的，视为未被剥夺；两者都没有载明的，不作判断。没有列为正式代表候选人又未当选的，不适用。",
            "A candidate is a citizen of eighteen years who is not deprived of political rights, as of election day. In an indirect election the candidate need not be a deputy of the electing congress. Where deprivation for life is stated not to be and no last day is stated, the person counts as not deprived; where neither is stated, nothing is decided. Of a person who is off the formal list and was not elected the rule does not speak.");
        AskedAs =
        [
            new("选举日前一天才满十八周岁的人，可以作候选人吗？", "May a person stand who comes of age the day before the election?"),
            new("选市人大代表，候选人必须是县人大代表吗？", "Must a candidate for the city's congress be a deputy of the county's?"),
        ];
        NotDecided = new(
            "出生日期、国籍、有无剥夺政治权利以资料载明的为准，不核对证件和判决；患病或者被羁押是否影响作候选人，不作判断。接受境外资助的见`nomination.foreign-funding`，同时担任两地代表的见`mandate.single-area`。",
            "Birth, citizenship and deprivation are taken as stated, without documents or judgments; whether illness or custody bars a person from standing is not decided. Support from abroad is the matter of `nomination.foreign-funding`, seats in two areas that of `mandate.single-area`.");
        RestsOn = [Parameters.VotingAge];
        Facts = [NominationFacts.Born, NominationFacts.Citizen, NominationFacts.Deprivation, NominationFacts.Listed, NominationFacts.Elected, Fact.ElectionDay];
        Findings = [UnderAge, NotCitizen, Deprived, ForLife, DayTooWide, StandsNowhere];
        OpenQuestions = [Interpretations.AgeDate, Interpretations.AgeBirthday, Interpretations.LeapDay];
        IsCompulsory = true;
    }

    private protected override Axis<Candidate> Axis => new(new("选举日在十八周岁生日之后的日数", "Days from the eighteenth birthday to election day"), -3, 3, days => Born(Example.Day.PlusYears(-18).PlusDays(-days)));

    private protected override Verdict Decide(Candidate facts, in Trial trial)
    {
        if (trial.Norm(Parameters.VotingAge) is not { } norm) return trial.Without(Parameters.VotingAge);
        if (!Stands(facts)) return trial.NotApplicable(StandsNowhere);
        var person = facts.Eligibility;
        var day = trial.Occasion.Day;
        var standing = RightToStand.Of(person, norm.Value, trial);
        if (trial.Why is not null)
        {
            trial.Say("day", day);
            if (person?.Born is { } b) trial.Say("born", b);
            if (person?.DeprivedUntil is { } until) trial.Say("until", until);
            if (person?.IsCitizen is { } citizen) trial.Holds(NominationFacts.Citizen, citizen);
            if (person?.Born is { } birth && day.Latest is { } end) trial.Holds(NominationFacts.Age, RightToStand.AgeOn(birth, end, trial.Law), Relation.AtLeast, norm.Value);
            if (standing is Standing.Deprived or Standing.DeprivedForLife || standing == Standing.Has)
            {
                var not = standing == Standing.Has;
                trial.Why.Add(new Step(not ? new("未被剥夺政治权利", "not deprived of political rights") : new("被剥夺政治权利", "deprived of political rights"), not));
            }
        }
        switch (standing)
        {
            case Standing.Has:
                return trial.Met(norm, RightToStand.AgeOn(person!.Born!.Value, day.Earliest!.Value, trial.Law), norm.Value);
            case Standing.NotCitizen:
                return trial.Breached(NotCitizen, norm);
            case Standing.DeprivedForLife:
                return trial.Breached(ForLife, norm);
            case Standing.Deprived:
                return trial.Breached(Deprived, norm);
            case Standing.UnderAge:
                return trial.Breached(UnderAge, norm, RightToStand.AgeOn(person!.Born!.Value, day.Latest!.Value, trial.Law), norm.Value);
        }
        return trial.Lacks(NominationFacts.Born, person?.Born)
            | trial.Lacks(NominationFacts.Citizen, person?.IsCitizen)
            | (person is null || !RightToStand.StatesDeprivation(person) ? trial.Lacks(NominationFacts.Deprivation, (object?)null) : false)
            | trial.Lacks(Fact.ElectionDay, day)
            ? Trial.MissingFact
            : trial.Undetermined(DayTooWide);
    }

    private static bool Stands(Candidate c) => c.IsFormal == true || c.IsElected == true
        || !(c.HasDeclined == true || c.IsDeceased == true || c.IsFormal == false);

    private protected override IEnumerable<Example<Candidate>> WorkedExamples() =>
    [
        Met("1970年出生的公民", "A citizen born in 1970", Born(new(1970, 5, 1))),
        Met("曾被剥夺政治权利，已期满", "Once deprived of political rights, the time over", Born(new(1970, 5, 1)) with { Eligibility = Adult with { DeprivedUntil = new(2020, 1, 1) } }),
        Breached("不满十八周岁", "Not yet eighteen", Born(new(2005, 5, 1)), UnderAge),
        Breached("不是中国公民，其他情况没有载明", "Not a citizen, nothing else stated", new() { Eligibility = new() { IsCitizen = false } }, NotCitizen),
        Breached("剥夺政治权利终身", "Deprived of political rights for life", new() { Eligibility = Adult with { IsDeprivedForLife = true } }, ForLife),
        Inside("选举日恰为十八周岁生日", "Election day is the eighteenth birthday", Born(new(2003, 11, 1))),
        Outside("选举日次日才满十八周岁", "Eighteen on the day after election day", Born(new(2003, 11, 2)), UnderAge),
        Outside("生日次日起满的读法，选举日恰为生日", "Under the reading that counts from the day after the birthday", Born(new(2003, 11, 1)), UnderAge) with { Readings = [("age-birthday", "day-after")] },
        Inside("2月29日出生，平年2月28日选举", "Born on 29 February, election on 28 February of a common year", Born(new(2004, 2, 29))) with { Occasion = Occasion.General(Level.Township, new(2022, 2, 28)), AsOf = new(2022, 2, 28) },
        Outside("2月29日出生，平年2月28日选举，3月1日满的读法", "The same under the reading that says 1 March", Born(new(2004, 2, 29)), UnderAge) with { Occasion = Occasion.General(Level.Township, new(2022, 2, 28)), AsOf = new(2022, 2, 28), Readings = [("leap-day", "1-march")] },
        Inside("剥夺政治权利到选举日前一日期满", "Deprived until the day before election day", new() { Eligibility = Adult with { DeprivedUntil = new(2021, 10, 31) } }),
        Outside("剥夺政治权利的最后一日是选举日", "Deprived until election day itself", new() { Eligibility = Adult with { DeprivedUntil = new(2021, 11, 1) } }, Deprived),
        Inside("2006年十八周岁（宪法）", "Eighteen in 2006, by the Constitution", Born(new(1988, 11, 1))) with { Occasion = Occasion.General(Level.Township, new(2006, 11, 1)), AsOf = new(2006, 11, 1) },
        Undetermined("没有载明出生日期", "Date of birth not stated", new() { Eligibility = new() { IsCitizen = true, IsDeprivedForLife = false } }, Finding.MissingFact),
        Undetermined("没有载明是否被剥夺政治权利", "Nothing stated of deprivation", new() { Eligibility = new() { Born = new(1970, 5, 1), IsCitizen = true } }, Finding.MissingFact),
        Undetermined("选举日只知在一周之内，其间满十八周岁", "Election day known as a week in which the candidate comes of age", Born(new(2003, 11, 3)), DayTooWide) with
        {
            Occasion = new(Level.Township) { Day = ReportedDate.Between(new(2021, 11, 1), new(2021, 11, 7)) },
        },
        OutOfScope("未列入名单的人", "A person on no list", Born(new(2005, 5, 1)) with { IsInitial = false, IsFormal = false }, StandsNowhere),
        OutOfScope("列入初步名单后除名的人", "A person struck off after the initial list", Born(new(2005, 5, 1)) with { IsInitial = true, IsFormal = false }, StandsNowhere),
        Breached("列入初步名单后除名、仍然当选的人", "A person struck off and elected all the same", Born(new(2005, 5, 1)) with { IsInitial = true, IsFormal = false, IsElected = true }, UnderAge),
    ];

    private static Eligibility Adult => new() { Born = new(1970, 5, 1), IsCitizen = true, IsDeprivedForLife = false };

    private static Candidate Born(LocalDate day) => new() { Eligibility = Adult with { Born = day } };
}
