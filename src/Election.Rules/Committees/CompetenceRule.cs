using NodaTime;

namespace Election.Rules;

/// <summary>
/// EL 9, 11, 15, 17, 32, 39 and 46: each act of an election is done by the body that the law names, directly the election committee,
/// in a congress its presidium; a by-election, and what fills seats never filled, is conducted by whom the province says (EL 57(4)). One verdict
/// for each act stated, which names the act.
/// </summary>
internal sealed class CompetenceRule : Rule<ElectoralActDone>
{
    private static readonly Finding WrongBody = new("done-by-another-body",
        new("“{act}”由{found}办理，依法应由{competent}办理。", "{act}: done by {found}; it is for {competent}."),
        new("由{competent}依法重新办理或者确认，并说明情况。", "Have it done anew or confirmed by {competent}, and say so on record."), Unit.None);

    private static readonly Finding DayByProvince = new("day-fixed-under-province",
        new("选举日由县级人民代表大会常务委员会确定。{province}允许这样办理，但依选举法应由{competent}确定。", "The election day was fixed by the county standing committee. {province} lets it; by the Electoral Law it is for {competent}."),
        new("由{competent}确定选举日并公布。", "Have {competent} fix the day and publish it."), Unit.None);

    private static readonly Finding WhichBody = new("which-body-open",
        new("{act}：{province}规定由{competent}办理；只载明为{found}，不知是否即为该机构。", "{act}: by {province} it is for {competent}; stated is {found}, and whether that is the same is not known."),
        new("查明办理机关的名称。", "Find out which body it was."), Unit.None);

    private static readonly Finding RerunByProvince = new("rerun-under-province",
        new("{act}：另行选举由{found}办理。{province}规定由其主持另行选举，但依选举法应由{competent}办理。", "{act}: in the rerun done by {found}. {province} gives reruns to it; by the Electoral Law it is for {competent}."),
        new("由{competent}依法重新办理或者确认，或者报请解释。", "Have it done anew or confirmed by {competent}, or ask for an interpretation."), Unit.None);

    private static readonly Finding PollByProvince = new("poll-presided-under-province",
        new("“{act}”由{found}办理。选举法规定由{competent}主持，{province}规定由{presider}主持；{found}是否即为后者，以及两者如何衔接，无法判断。", "{act}: done by {found}. By the Electoral Law it is for {competent}; {province} names {presider}. Whether {found} is the latter, and how the two go together, is not known."),
        new("查明主持投票的是何人，由何机关委派或者委托。", "Find out who presided, and who sent or entrusted them."), Unit.None);

    private static readonly Finding NobodyNamed = new("conductor-open",
        new("{act}：选举法没有规定这类选举由何机关主持，{province}的规定也没有写明，无法判断。", "{act}: the Electoral Law does not say who conducts such an election, and the rules of {province} do not either; it cannot be told."),
        new("由省级人民代表大会常务委员会明确主持的机关（选举法第五十七条第四款、第六十条）。", "Ask the provincial standing committee to name the body (EL 57(4), 60)."), Unit.None);

    private static readonly Finding NoSuchAct = Finding.Inapplicable("not-of-this-election", "{act}：法律没有规定此类选举的这一事项由何机关办理。", "{act}: the law names no body for this in such an election.");

    private static readonly Notice ByProvince = new("day-fixed-under-province", new(
        "选举日由县级人民代表大会常务委员会确定，所依据的是{province}；选举法规定由选举委员会确定。",
        "The county standing committee fixed the election day under {province}; the Electoral Law gives that to the election committee."));

    private static readonly Notice RerunUnderProvince = new("rerun-under-province", new(
        "另行选举由{found}主持，所依据的是{province}；选举法规定由选举委员会办理。",
        "The rerun was conducted by {found} under {province}; the Electoral Law gives that to the election committee."));

    private static readonly Bilingual[] Acts =
    [
        new("主持选举", "Conducting the election"),
        new("划分选区", "Dividing the districts"),
        new("分配代表名额", "Giving out the seats"),
        new("选民登记", "Registering the voters"),
        new("处理选民名单的申诉", "Deciding appeals against the roll"),
        new("确定选举日期", "Fixing the election day"),
        new("公布名单", "Publishing the lists"),
        new("主持投票", "Conducting the poll"),
        new("确定并宣布选举结果", "Determining and declaring the result"),
        new("公布当选代表名单", "Publishing the names of those elected"),
    ];

    private static readonly Parameter<Bodies>[] ByAct =
    [
        Parameters.ElectionConductedBy, Parameters.DistrictsDividedBy, Parameters.SeatsAllottedBy, Parameters.RollKeptBy, Parameters.RollKeptBy,
        Parameters.DayFixedBy, Parameters.ListsPublishedBy, Parameters.PollConductedBy, Parameters.ResultDeclaredBy, Parameters.ResultListPublishedBy,
    ];

    public CompetenceRule()
        : base("committee.competence", Scope.Everywhere)
    {
        Title = new("选举事项由法定机关办理", "Each act of the election is done by the body that the law names");
        Statement = new(
            "直接选举由选举委员会划分选区、分配名额、登记选民、处理申诉、确定选举日、公布名单、主持投票、确定并宣布选举结果（县级代表名额也可由本级人大常委会分配）。省级规定分配名额的办法，可以只由选举委员会分配。间接选举由本级人大常委会主持，由主席团主持投票、宣布结果。补选以及补足换届时没有选足的名额，由省级规定的机关主持；省级没有规定的，无从判断。",
            "In a direct election the election committee divides the districts, gives out the seats, registers voters, decides appeals, fixes the day, publishes the lists, conducts the poll and declares the result (a county's seats may be given out by its standing committee as well, unless the province leaves them to the election committee). An indirect election is conducted by the standing committee of the level; the presidium of the electing congress conducts the poll and declares the result. A by-election, and an election to seats never filled, is conducted by the body that the province names; where it names none, it cannot be told.");
        AskedAs =
        [
            new("选举日由谁确定？", "Who fixes the election day?"),
            new("县人大代表补选由谁主持？", "Who conducts a by-election to a county's congress?"),
            new("间接选举的结果由谁宣布？", "Who declares the result of an indirect election?"),
        ];
        NotDecided = new(
            "只核对由谁办理，且只核对载明的事项；办得是否及时、内容是否合法由各有关规则判断。由其他机关办理的事项是否有效，法律没有规定，不作判断。上级人大常委会的领导和指导没有可以衡量的标准。",
            "Only who did an act is tested, and only for the acts stated; whether it was done in time and lawfully is for the rules on each. Whether an act done by another body is valid the law does not say, and it is not decided. Leadership and guidance by standing committees have no measure.");
        RestsOn = [.. ByAct.Distinct(), Parameters.DayByStandingCommittee, Parameters.PollPresidedBy, Parameters.ByElectionConductedBy, Parameters.ByElectionDayBy];
        Facts = CommitteeFacts.ActingBodies;
        Findings = [WrongBody, DayByProvince, WhichBody, RerunByProvince, PollByProvince, NobodyNamed, NoSuchAct];
        Notices = [ByProvince, RerunUnderProvince];
        OpenQuestions = [Interpretations.DayFixedBy, Interpretations.PollPresidedBy, Interpretations.RerunConductedBy];
        CitesWhatItApplies = true;
    }

    private protected override Verdict Decide(ElectoralActDone facts, in Trial trial)
    {
        if (trial.Why is not null) trial.Say("act", Acts[(int)facts.Act]);
        if (IsByProvince(facts.Act, trial.Occasion))
        {
            var own = facts.Act == ElectoralAct.Day ? trial.Norm(Parameters.ByElectionDayBy) : null;
            if ((own ?? trial.Norm(Parameters.ByElectionConductedBy)) is not { } named) return WithoutConductor(facts, trial);
            return Judge(facts, named, trial);
        }
        var parameter = ByAct[(int)facts.Act];
        if (trial.Norm(parameter) is not { } norm) return IsOfSome(parameter, trial.Occasion) ? Without(parameter, facts, trial) : trial.NotApplicable(NoSuchAct);
        if (trial.Occasion is { IsDirect: true, Kind: ElectionKind.Rerun } && facts.By is { } by && !norm.Value.Contains(by) && trial.Norm(Parameters.ByElectionConductedBy) is { } ofReruns && ofReruns.Value.Contains(by))
        {
            if (trial.Why is not null)
            {
                trial.Say("found", Wording.Of(by));
                trial.Say("competent", Wording.Of(norm.Value));
                SayProvince(ofReruns, trial);
            }

            // The nation leaves reruns to the election committee; a province that gives them to another is followed by a reading only.
            if (trial.Reading(Interpretations.RerunConductedBy) != "province")
            {
                Holds(facts.Act, by, false, trial);
                return trial.Breached(RerunByProvince, norm);
            }
            if (ofReruns.Value.IsNamedInWords)
            {
                if (trial.Why is not null) trial.Say("competent", Wording.Of(ofReruns.Value));
                return trial.Undetermined(WhichBody);
            }
            Holds(facts.Act, by, true, trial);
            trial.Notice(RerunUnderProvince);
            return trial.Met(ofReruns);
        }
        if (facts is { Act: ElectoralAct.Poll, By: { } presiding } && !norm.Value.Contains(presiding) && trial.Norm(Parameters.PollPresidedBy) is { } presiders && presiders.Value.Contains(presiding))
        {
            if (trial.Why is not null)
            {
                trial.Say("found", Wording.Of(presiding));
                trial.Say("competent", Wording.Of(norm.Value));
                trial.Say("presider", Wording.Of(presiders.Value));
                SayProvince(presiders, trial);
            }

            // Sent by the committee or not: under neither reading does "another body" tell.
            trial.Reading(Interpretations.PollPresidedBy);
            return trial.Undetermined(PollByProvince);
        }
        if (facts is not { Act: ElectoralAct.Day, By: Body.CountyStandingCommittee } || trial.Norm(Parameters.DayByStandingCommittee) is not { } allowed) return Judge(facts, norm, trial);

        // The nation gives the day to the election committee; a province that lets the standing committee fix it is followed by a reading only.
        if (trial.Why is not null)
        {
            trial.Say("competent", Wording.Of(norm.Value));
            SayProvince(allowed, trial);
        }
        var lawful = trial.Reading(Interpretations.DayFixedBy) == "province";
        Holds(facts.Act, Body.CountyStandingCommittee, lawful, trial);
        if (!lawful) return trial.Breached(DayByProvince, norm);
        trial.Notice(ByProvince);
        return trial.Met(allowed);
    }

    private static Verdict Judge(ElectoralActDone facts, Norm<Bodies> norm, in Trial trial)
    {
        if (trial.Lacks(CommitteeFacts.ActingBodies[(int)facts.Act], facts.By)) return Trial.MissingFact;
        var by = facts.By!.Value;
        if (trial.Why is not null)
        {
            trial.Say("found", Wording.Of(by));
            trial.Say("competent", Wording.Of(norm.Value));
            SayProvince(norm, trial);
        }
        if (norm.Value.IsNamedInWords && norm.Value.Contains(by)) return trial.Undetermined(WhichBody);
        return Holds(facts.Act, by, norm.Value.Contains(by), trial) ? trial.Met(norm) : trial.Breached(WrongBody, norm);
    }

    /// <summary>Records who did which act: the step is the message of a verdict that is met.</summary>
    private static bool Holds(ElectoralAct act, Body by, bool holds, in Trial trial)
    {
        if (trial.Why is { MessageOnly: false })
        {
            var (what, who) = (Acts[(int)act], Wording.Of(by));
            trial.Why.Add(new Step(new($"{what.Zh}：由{who.Zh}办理", $"{what.En}: done by {who.En}"), holds));
        }
        return holds;
    }

    /// <summary>EL 57(4) leaves it to the province who conducts a by-election, and no law says who fills seats never filled: silence is no answer.</summary>
    private static Verdict WithoutConductor(ElectoralActDone facts, in Trial trial)
    {
        if (trial.Law.WhyAbsent(Parameters.ByElectionConductedBy, trial.Occasion).Kind != AbsenceKind.ProvinceSilent) return Without(Parameters.ByElectionConductedBy, facts, trial);
        if (trial.Why is not null) trial.Say("province", trial.Law.Province!.Name);
        return trial.Undetermined(NobodyNamed);
    }

    /// <summary>The verdict where no norm stands, with the act before the reason.</summary>
    private static Verdict Without(Parameter parameter, ElectoralActDone facts, in Trial trial)
    {
        var verdict = trial.Without(parameter);
        if (trial.Why?.Absence is { } absence)
        {
            var (act, reason) = (Acts[(int)facts.Act], Absences.InWords(absence, parameter, trial.Law));
            trial.Say("absence", new Bilingual($"{act.Zh}：{reason.Zh}", $"{act.En}: {reason.En}"));
        }
        return verdict;
    }

    /// <summary>
    /// A by-election of voters, or of a standing committee in recess, is conducted by whom the province says; districts and seats stand
    /// already, and a standing committee that votes has no voters to register and no day of the poll.
    /// </summary>
    private static bool IsByProvince(ElectoralAct act, Occasion occasion) =>
        occasion.Kind is ElectionKind.ByElection or ElectionKind.Leftover && occasion.ElectingBody != ElectingBody.Congress
        && act is not (ElectoralAct.Districts or ElectoralAct.SeatsAllotted)
        && (occasion.IsDirect || act is not (ElectoralAct.Registration or ElectoralAct.Appeals or ElectoralAct.Day));

    /// <summary>Whether any edition gives the act to a body on such an occasion: where none does, there is no such act.</summary>
    private static bool IsOfSome(Parameter parameter, Occasion occasion)
    {
        for (var i = 0; i < parameter.National.Count; i++)
            if (parameter.National[i].Scope.Includes(occasion.Cell)) return true;
        return false;
    }

    private static void SayProvince(Norm norm, in Trial trial) => trial.Say("province", norm.Citations[0].Provision.Instrument.ShortTitle);

    private protected override IEnumerable<Example<ElectoralActDone>> WorkedExamples() =>
    [
        Met("选区由选举委员会划分", "The districts were divided by the election committee", Did(ElectoralAct.Districts, Body.ElectionCommittee)),
        Met("2009年：依照1983年的规定", "In 2009, by the Provisions of 1983", Did(ElectoralAct.Day, Body.ElectionCommittee)) with { AsOf = new(2009, 5, 1), Occasion = Occasion.General(Level.Township, new(2009, 5, 1)) },
        Breached("投票由其他机关主持", "The poll was conducted by another body", Did(ElectoralAct.Poll, Body.Other), WrongBody),
        Met("县的名额由县人大常委会分配", "A county's seats were given out by its standing committee", Did(ElectoralAct.SeatsAllotted, Body.CountyStandingCommittee)) with { Occasion = County },
        Breached("镇的名额由县人大常委会分配", "A town's seats were given out by the county standing committee", Did(ElectoralAct.SeatsAllotted, Body.CountyStandingCommittee), WrongBody),
        Met("全国人大代表名额由全国人大常委会分配", "The national seats were given out by the NPC Standing Committee", Did(ElectoralAct.SeatsAllotted, Body.NpcStandingCommittee)) with { Occasion = Occasion.General(Level.National, Example.Day) },
        Met("市代表的选举由市人大常委会主持", "The election of a city's deputies was conducted by the city's standing committee", Did(ElectoralAct.Conducted, Body.PrefectureStandingCommittee)) with { Occasion = City },
        Met("县人大选举市代表，由主席团主持", "A county's congress elects city deputies; its presidium conducts the poll", Did(ElectoralAct.Poll, Body.Presidium)) with { Occasion = City },
        Breached("县人大选举市代表，由县人大常委会主持投票", "A county's congress elects city deputies; the standing committee conducted the poll", Did(ElectoralAct.Poll, Body.CountyStandingCommittee), WrongBody) with { Occasion = City },
        Breached("四川省：选举日由县人大常委会确定", "Sichuan: the county standing committee fixed the day", Did(ElectoralAct.Day, Body.CountyStandingCommittee), DayByProvince) with { Province = "51" },
        Met("四川省：选举日由县人大常委会确定，采用依省级规定的读法", "Sichuan: the county standing committee fixed the day, by the reading that follows the province", Did(ElectoralAct.Day, Body.CountyStandingCommittee)) with { Province = "51", Readings = [("day-fixed-by", "province")] },
        Met("浙江省补选乡级代表，由乡级人大主席团主持", "Zhejiang, a township by-election conducted by the presidium", Did(ElectoralAct.Conducted, Body.Presidium)) with { Province = "33", Occasion = ByElection },
        Breached("浙江省补选乡级代表，由县人大常委会主持", "Zhejiang, a township by-election conducted by the county standing committee", Did(ElectoralAct.Conducted, Body.CountyStandingCommittee), WrongBody) with { Province = "33", Occasion = ByElection },
        Met("四川省补选乡级代表的日期由乡级人民代表大会决定", "Sichuan, the day of a township by-election fixed by its congress", Did(ElectoralAct.Day, Body.Congress)) with { Province = "51", Occasion = ByElection },
        Undetermined("北京市补选，由其他机关主持：不知是否为补选机构", "Beijing, a by-election conducted by another body: whether it is the one set up for it is not known", Did(ElectoralAct.Conducted, Body.Other), WhichBody) with { Province = "11", Occasion = ByElection },
        Breached("北京市：区的名额由区人大常委会分配，本市只由选举委员会分配", "Beijing: a district's seats were given out by its standing committee, where the election committee alone does", Did(ElectoralAct.SeatsAllotted, Body.CountyStandingCommittee), WrongBody) with { Province = "11", Occasion = County },
        Breached("广东省另行选举，由县人大常委会主持投票：省级规定与选举法不一致", "Guangdong, a rerun conducted by the county standing committee: the province and the nation differ", Did(ElectoralAct.Poll, Body.CountyStandingCommittee), RerunByProvince) with { Province = "44", Occasion = Rerun },
        Met("广东省另行选举，由县人大常委会主持投票，采用依省级规定的读法", "Guangdong, a rerun conducted by the county standing committee, by the reading that follows the province", Did(ElectoralAct.Poll, Body.CountyStandingCommittee)) with { Province = "44", Occasion = Rerun, Readings = [("rerun-conducted-by", "province")] },
        Undetermined("广东省乡镇另行选举，由主席团主持，同一读法：不知是否为主席", "Guangdong, a township's rerun conducted by the presidium, the same reading: whether that is the chair is not known", Did(ElectoralAct.Poll, Body.Presidium), WhichBody) with { Province = "44", Occasion = Rerun with { Level = Level.Township }, Readings = [("rerun-conducted-by", "province")] },
        Undetermined("上海市补选：实施细则没有规定由谁主持", "Shanghai, a by-election: its rules do not say who conducts it", Did(ElectoralAct.Conducted, Body.CountyStandingCommittee), NobodyNamed) with { Province = "31", Occasion = ByElection },
        Undetermined("浙江省补足换届时没有选足的名额：实施细则没有规定由谁主持", "Zhejiang, seats never filled: its rules do not say who conducts the election", Did(ElectoralAct.Conducted, Body.Presidium), NobodyNamed) with { Province = "33", Occasion = new(Level.Township, ElectionKind.Leftover) { Day = Example.Day } },
        Undetermined("北京市补选的日期由区人大常委会决定，本市未写明由谁确定", "Beijing, the day of a by-election fixed by the district standing committee: who fixes it is not said", Did(ElectoralAct.Day, Body.CountyStandingCommittee), WhichBody) with { Province = "11", Occasion = ByElection },
        Undetermined("江苏省补选县级代表，由县人大常委会主持：不知是否为其主任会议", "Jiangsu, a county by-election conducted by the standing committee: whether that is its council of chairpersons is not known", Did(ElectoralAct.Conducted, Body.CountyStandingCommittee), WhichBody) with { Province = "32", AsOf = new(2026, 6, 1), Occasion = new(Level.County, ElectionKind.ByElection) { Day = new LocalDate(2026, 6, 1) } },
        Undetermined("云南省：投票由选区领导小组主持，载明为其他机关", "Yunnan: the leading group of the district presided, stated as another body", Did(ElectoralAct.Poll, Body.Other), PollByProvince) with { Province = "53" },
        Met("云南省：投票由选举委员会主持", "Yunnan: the election committee presided at the poll", Did(ElectoralAct.Poll, Body.ElectionCommittee)) with { Province = "53" },
        Breached("浙江省：投票由其他机关主持，省级规定与选举法相同", "Zhejiang: another body presided at the poll; the province says what the nation says", Did(ElectoralAct.Poll, Body.Other), WrongBody) with { Province = "33" },
        Undetermined("补足换届时没有选足的名额，没有载明省份", "Seats never filled, the province not stated", Did(ElectoralAct.Conducted, Body.ElectionCommittee), Finding.NoNorm) with { Occasion = new(Level.Township, ElectionKind.Leftover) { Day = Example.Day } },
        Undetermined("补选，没有载明省份", "A by-election, the province not stated", Did(ElectoralAct.Poll, Body.CountyStandingCommittee), Finding.NoNorm) with { Occasion = ByElection },
        Undetermined("没有载明由谁办理", "Who did it is not stated", new() { Act = ElectoralAct.Poll }, Finding.MissingFact),
        OutOfScope("间接选举不划分选区", "An indirect election has no districts", Did(ElectoralAct.Districts, Body.Other), NoSuchAct) with { Occasion = City },
        OutOfScope("常委会补选上一级代表，没有选民登记", "A standing committee fills a seat of the level above: no voters are registered", Did(ElectoralAct.Registration, Body.Other), NoSuchAct) with { Occasion = new(Level.Prefecture, ElectionKind.ByElection) { Day = Example.Day, ElectingBody = ElectingBody.StandingCommittee } },
        OutOfScope("补选不重新划分选区", "A by-election divides no districts", Did(ElectoralAct.Districts, Body.Other), NoSuchAct) with { Occasion = ByElection },
        RealCase("某镇2012年：选区由镇党委划分", "A town in 2012: the districts were divided by the party committee", Did(ElectoralAct.Districts, Body.Other), Conclusion.Breached, WrongBody)
            with { AsOf = new(2012, 1, 4), Occasion = Occasion.General(Level.Township, new(2012, 1, 4)) },
        RealCase("山西阳城县2011年：选举日由县人大常委会确定", "Yangcheng county, Shanxi, in 2011: the county standing committee fixed the day", Did(ElectoralAct.Day, Body.CountyStandingCommittee), Conclusion.Breached, WrongBody)
            with { AsOf = new(2011, 4, 25), Province = "14", Occasion = Occasion.General(Level.County, new(2011, 4, 25)) },
    ];

    private static Occasion County => Occasion.General(Level.County, Example.Day);

    private static Occasion City => Occasion.General(Level.Prefecture, Example.Day);

    private static Occasion Rerun => new(Level.County, ElectionKind.Rerun) { Day = Example.Day };

    private static Occasion ByElection => new(Level.Township, ElectionKind.ByElection) { Day = Example.Day };

    private static ElectoralActDone Did(ElectoralAct act, Body by) => new() { Act = act, By = by };
}
