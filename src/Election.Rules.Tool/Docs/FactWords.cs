using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NodaTime;

namespace Election.Rules.Tool.Docs;

/// <summary>All that a worked example states, in words: a verdict can be checked only by who sees every fact that it rests on.</summary>
internal static class FactWords
{
    private const int MostItems = 12;

    // The facts of examples are the same in both languages; these stand in them for names.
    private static readonly (string Zh, string En)[] StandIns =
    [
        ("甲民族", "Nationality A"), ("甲乡", "Township A"), ("甲村", "Village A"), ("甲县", "County A"), ("甲省", "Province A"), ("汉族", "the Han"), ("某县", "a county"), ("某镇", "a town"), ("第一投票站", "Station 1"),
        ("甲", "A"), ("乙", "B"), ("丙", "C"), ("丁", "D"), ("戊", "E"), ("己", "F"), ("庚", "G"), ("一", "1"),
    ];

    /// <summary>Words with their stand-ins for names in the language of the page.</summary>
    internal static string Named(Prose page, string words) => page.Language == Language.Chinese ? words
        // One character is a name only where it stands alone: 一 is none in 三分之一.
        : StandIns.Aggregate(words, (text, name) => name.Zh.Length > 1 ? text.Replace(name.Zh, name.En, StringComparison.Ordinal) : Regex.Replace(text, $@"(?<!\p{{IsCJKUnifiedIdeographs}}){name.Zh}(?!\p{{IsCJKUnifiedIdeographs}})", name.En));

    /// <summary>Every fact that an example states, those first that the rule says it reads; then what is known of the election.</summary>
    internal static IEnumerable<string> Of(Prose page, Rule rule, Example example) =>
        new Speaker(page, rule, example.Occasion.Level).Members(example.AnyFacts, rule.Facts).Concat(OfElection(page, rule, example.Occasion)).Select(words => Named(page, words));

    private static IEnumerable<string> OfElection(Prose page, Rule rule, Occasion occasion)
    {
        var colon = page.Say("：", ": ");
        if (occasion.IsPlan) yield return page.Say("资料性质：选举方案，尚未实施", "What is judged: a plan not yet carried out");
        if (occasion.Unit is { } unit) yield return page.Say(Fact.UnitKind.Label) + colon + page.Say(Units.Name(unit));
        if (occasion.ElectingBody != (occasion.IsDirect ? ElectingBody.Voters : ElectingBody.Congress)) yield return page.Say(ByElectionFacts.ElectingBody.Label) + colon + page.Say(Enums[occasion.ElectingBody]);
        if (!AsksTheDay(rule)) yield break;
        yield return page.Say(Fact.ElectionDay.Label) + colon + Dates.In(page.Language, occasion.Day);
        if (occasion.LastDay.IsStated) yield return page.Say(TimetableFacts.LastPollingDay.Label) + colon + Dates.In(page.Language, occasion.LastDay);
    }

    /// <summary>Whether the election day makes a difference: whether what is said of any example changes without it, or with one.</summary>
    private static bool AsksTheDay(Rule rule) => rule.Examples.Any(e => e.Explain().Message != (e with { Occasion = e.Occasion with { Day = e.Occasion.Day.IsStated ? default : ReportedDate.On(Example.Day), LastDay = default } }).Explain().Message);

    /// <summary>What a member of facts is called, first as a rule on them calls it; null where nobody names it.</summary>
    internal static (Bilingual Label, Unit Unit)? LabelOf(Type type, string member, Rule? rule = null) => Labels.TryGetValue((type, member), out var words) ? words
        : RuleBook.All.Where(r => r.FactsType == type).OrderBy(r => r != rule).SelectMany(r => r.Facts).FirstOrDefault(f => f.Member == member) is { } fact ? (fact.Label, fact.Unit) : null;

    /// <summary>Records that only keep together what belongs together: their facts stand beside the others.</summary>
    internal static bool IsPartOfWhole(Type type) => type == typeof(Rules.Eligibility) || type == typeof(QuotaChange) || type == typeof(ElectoralArea) || type == typeof(MinorityArea) || type == typeof(RecallMotion);

    /// <summary>A record that states nothing.</summary>
    internal static object SilentOf(Type type) => type.GetConstructor([]) is null ? RuntimeHelpers.GetUninitializedObject(type) : Activator.CreateInstance(type)!;

    /// <summary>Whether a value says something that the default of its member does not.</summary>
    internal static bool IsStated(object? value, object? silent) => value is IList { Count: 0 } ? silent is not IList { Count: 0 } : value is not null && !value.Equals(silent);

    /// <summary>Says the facts of one example.</summary>
    private sealed class Speaker(Prose page, Rule rule, Level level)
    {
        private string Comma => page.Say("、", ", ");

        internal IEnumerable<string> Members(object facts, IReadOnlyList<Fact> first)
        {
            var named = first.Select(f => f.Member).OfType<string>().ToList();
            return Stated(facts).OrderBy(m => named.IndexOf(m.Member.Name) is >= 0 and var at ? at : int.MaxValue)
                .SelectMany(m => IsPartOfWhole(m.Value.GetType()) ? Members(m.Value, []) : [Labelled(facts.GetType(), m.Member.Name, m.Value)]);
        }

        /// <summary>What a record says otherwise than by default.</summary>
        private static IEnumerable<(PropertyInfo Member, object Value)> Stated(object facts)
        {
            var silent = SilentOf(facts.GetType());
            foreach (var member in facts.GetType().GetProperties().Where(p => p.SetMethod is not null))
                if (IsStated(member.GetValue(facts), member.GetValue(silent))) yield return (member, member.GetValue(facts)!);
        }

        private string Labelled(Type type, string member, object value)
        {
            var (label, unit) = LabelOf(type, member);
            return page.Say(label) + page.Say("：", ": ") + InWords(value, unit, type);
        }

        private (Bilingual Label, Unit Unit) LabelOf(Type type, string member) =>
            FactWords.LabelOf(type, member, rule) ?? throw new InvalidOperationException($"There are no words for {type.Name}.{member}.");

        private string InWords(object value, Unit unit, Type of) => value switch
        {
            bool yes => yes ? page.Say("是", "yes") : page.Say("否", "no"),
            int number => Words.Counted(number, unit, page.Language),
            string name => of == typeof(GroupTarget) ? page.Say(GroupNames.Of(name)) : Known.TryGetValue(name, out var words) ? page.Say(words) : name,
            Bilingual words => page.Say(words),
            LocalDate date => Dates.In(page.Language, date),
            ReportedDate date => Dates.In(page.Language, date),
            LeaderPost post => page.Say(Posts.NameOf(post, level)),
            EndGround ground => page.Say(EndGrounds.Name(ground)),
            PublicOffice office => page.Say(PublicOffices.NameOf(office)),
            Body or PopulationBasis or OfficialRole => page.Say(Wording.Of(value)),
            Enum one => page.Say(Enums[one]),
            PreliminaryElection held => page.Say("已举行", "held") + InBrackets(Members(held, [])),
            IReadOnlyList<PersonVotes> persons => Listed(persons.Select(p => VotesOf(p, persons.Any(x => x.Votes is not null))).ToList(), persons),
            IEnumerable list => Listed(list.Cast<object?>().Select((item, i) => Item(item, i, unit, of)).ToList(), list),
            _ when value.GetType().Namespace == typeof(Rule).Namespace && value.GetType().IsClass => Members(value, []).ToList() is { Count: > 0 } parts ? InBrackets(parts).TrimStart() : page.Say("有，内容未载明", "there is, its content not stated"),
            _ => page.Say(Wording.Of(value)),
        };

        private string Listed(List<string> items, IEnumerable all)
        {
            if (items.Count == 0) return page.Say("无", "none");
            if (items.Count <= MostItems) return string.Join(Comma, items);
            var arePersons = all is IEnumerable<PersonVotes> or IEnumerable<string> or IEnumerable<Candidate> or IEnumerable<CommitteeMembership>;
            return string.Join(Comma, items.Take(MostItems)) + page.Say($"等{items.Count}{(arePersons ? "人" : "项")}", $" and {items.Count - MostItems} more");
        }

        private string Item(object? item, int index, Unit unit, Type of)
        {
            if (item is null) return page.Say("不明", "not known");
            if (Naming.FirstOrDefault(n => n.Type == item.GetType()).Member is not { } naming) return InWords(item, unit, of);
            var stated = Stated(item).ToList();
            var name = stated.FirstOrDefault(s => s.Member.Name == naming).Value as string ?? page.Say($"第{index + 1}人", $"no. {index + 1}");
            return name + InBrackets(stated.Where(s => s.Member.Name != naming).SelectMany(s => Told(item, s.Member.Name, s.Value)));
        }

        /// <summary>Of persons in a list, yes and no are said without a label.</summary>
        private IEnumerable<string> Told(object item, string member, object value) =>
            value is bool yes && YesOrNo.TryGetValue((item.GetType(), member), out var words) ? [page.Say(yes ? words.Yes : words.No)]
            : IsPartOfWhole(value.GetType()) ? Members(value, [])
            : [Labelled(item.GetType(), member, value)];

        private string VotesOf(PersonVotes person, bool hasVotes)
        {
            var votes = person.Votes is { } number ? page.Say("", " ") + Words.Counted(number, Unit.Votes, page.Language) : "";
            List<string> remarks = [];
            if (hasVotes && person.Votes is null) remarks.Add(page.Say("得票未载明", "votes not stated"));
            if (person.IsCandidate is { } stood) remarks.Add(stood ? page.Say("候选人", "a candidate") : page.Say("非候选人", "not a candidate"));
            if (person.IsUnavailable) remarks.Add(page.Say("已死亡或者不接受提名", "has died or declined"));
            return person.Name + votes + InBrackets(remarks);
        }

        private string InBrackets(IEnumerable<string> parts) => string.Join(page.Say("；", "; "), parts.Select(p => char.ToLowerInvariant(p[0]) + p[1..])) is { Length: > 0 } words ? page.Say($"（{words}）", $" ({words})") : "";
    }

    /// <summary>By what the items of a list are called.</summary>
    private static readonly (Type Type, string Member)[] Naming =
    [
        (typeof(Candidate), nameof(Candidate.Id)), (typeof(CommitteeMembership), nameof(CommitteeMembership.Name)),
        (typeof(VoterNomination), nameof(VoterNomination.Voter)), (typeof(ProxyGiven), nameof(ProxyGiven.Holder)),
    ];

    private static readonly Dictionary<string, Bilingual> Known = new(StringComparer.Ordinal) { ["age"] = new("年龄", "age") };

    private static readonly Dictionary<(Type, string), (Bilingual Yes, Bilingual No)> YesOrNo = new()
    {
        [(typeof(Candidate), nameof(Candidate.IsInitial))] = (new("列入初步名单", "on the initial list"), new("未列入初步名单", "not on the initial list")),
        [(typeof(Candidate), nameof(Candidate.IsFormal))] = (new("列入正式名单", "on the formal list"), new("未列入正式名单", "not on the formal list")),
        [(typeof(Candidate), nameof(Candidate.HasDeclined))] = (new("不接受推荐", "has declined"), new("接受推荐", "has not declined")),
        [(typeof(Candidate), nameof(Candidate.IsDeceased))] = (new("已死亡", "has died"), new("没有死亡", "alive")),
        [(typeof(Candidate), nameof(Candidate.IsElected))] = (new("当选", "elected"), new("未当选", "not elected")),
        [(typeof(CommitteeMembership), nameof(CommitteeMembership.IsCandidate))] = (new("是代表候选人", "a candidate"), new("不是代表候选人", "not a candidate")),
        [(typeof(CommitteeMembership), nameof(CommitteeMembership.HasResigned))] = (new("已辞去选举委员会职务", "has resigned from the committee"), new("未辞去选举委员会职务", "has not resigned from the committee")),
        [(typeof(ProxyGiven), nameof(ProxyGiven.IsCast))] = (new("已代为投票", "cast the ballot"), new("没有代为投票", "did not cast the ballot")),
    };

    // What no rule names by its member, or names by words that fit only one part of it.
    private static readonly Dictionary<(Type, string), (Bilingual Label, Unit Unit)> Labels = new()
    {
        [(typeof(Ballot), nameof(Ballot.For))] = (new("赞成的人数", "Persons voted for"), Unit.Candidates),
        [(typeof(Ballot), nameof(Ballot.WriteIns))] = (new("另选他人的人数", "Persons written in"), Unit.Candidates),
        [(typeof(Ballot), nameof(Ballot.Against))] = (new("反对的人数", "Persons voted against"), Unit.Candidates),
        [(typeof(Candidate), nameof(Candidate.Id))] = (new("候选人", "Candidate"), Unit.None),
        [(typeof(Candidate), nameof(Candidate.District))] = (new("选区", "Electoral district"), Unit.None),
        [(typeof(Candidate), nameof(Candidate.IsInitial))] = (new("是否列入初步代表候选人名单", "Whether on the initial list"), Unit.None),
        [(typeof(Candidate), nameof(Candidate.IsFormal))] = (new("是否列入正式代表候选人名单", "Whether on the formal list"), Unit.None),
        [(typeof(Candidate), nameof(Candidate.HasDeclined))] = (new("是否不接受推荐", "Whether the person declined"), Unit.None),
        [(typeof(Candidate), nameof(Candidate.IsDeceased))] = (new("是否死亡", "Whether deceased"), Unit.None),
        [(typeof(Candidate), nameof(Candidate.PreliminaryVotes))] = (new("预选得票", "Votes in the preliminary election"), Unit.Votes),
        [(typeof(Candidate), nameof(Candidate.ListPosition))] = (new("正式名单上的位次", "Place on the formal list"), Unit.None),
        [(typeof(Candidate), nameof(Candidate.OtherDistricts))] = (new("参选的其他选区", "Other districts in which the person stands"), Unit.None),
        [(typeof(CandidateSlate), nameof(CandidateSlate.District))] = (new("选区", "Electoral district"), Unit.None),
        [(typeof(CandidateSlate), nameof(CandidateSlate.Preliminary))] = (new("预选", "Preliminary election"), Unit.None),
        [(typeof(CandidateSlate), nameof(CandidateSlate.Candidates))] = (new("候选人逐人情况", "The candidates one by one"), Unit.None),
        [(typeof(CandidateSlate), nameof(CandidateSlate.MayHavePreliminary))] = (new("是否只报告举行过预选而没有载明选区", "Whether a preliminary election is reported without its district"), Unit.None),
        [(typeof(CandidateSlate), nameof(CandidateSlate.Nominees))] = (new("依法被推荐的人", "Persons validly nominated"), Unit.None),
        [(typeof(CandidateSlate), nameof(CandidateSlate.OpenNominees))] = (new("推荐是否有效尚不能确定的人", "Persons of whom it cannot be told whether validly nominated"), Unit.None),
        [(typeof(CandidateTotals), nameof(CandidateTotals.InitialCandidates))] = (new("初步代表候选人合计", "Initial candidates in all"), Unit.Candidates),
        [(typeof(CommitteeMembership), nameof(CommitteeMembership.Name))] = (new("选举委员会组成人员", "Member of the election committee"), Unit.None),
        [(typeof(CompositionPartition), nameof(CompositionPartition.Name))] = (new("划分标准", "Divided by"), Unit.None),
        [(typeof(CompositionPartition), nameof(CompositionPartition.Sizes))] = (new("各类人数", "People in each group"), Unit.People),
        [(typeof(CompositionPartition), nameof(CompositionPartition.Of))] = (new("统计对象", "Of whom"), Unit.None),
        [(typeof(CompositionPartition), nameof(CompositionPartition.Whole))] = (new("总人数", "All together"), Unit.People),
        [(typeof(ElectionCommittee), nameof(ElectionCommittee.Size))] = (new("选举委员会组成人数", "Members of the election committee"), Unit.Members),
        [(typeof(ElectionCommittee), nameof(ElectionCommittee.WorkGroupSizes))] = (new("各选举工作组的组成人数", "Members of each work group"), Unit.Members),
        [(typeof(ElectionTimetable), nameof(ElectionTimetable.DistrictPollingDays))] = (new("各选区的投票日", "Polling days of the districts"), Unit.None),
        [(typeof(ElectoralActDone), nameof(ElectoralActDone.Act))] = (new("选举工作", "Act"), Unit.None),
        [(typeof(ElectoralArea), nameof(ElectoralArea.Population))] = (new("本行政区域人口数", "Population of the area"), Unit.People),
        [(typeof(ElectoralArea), nameof(ElectoralArea.Seats))] = (new("各选区应选代表名额合计", "Seats elected in the districts of the area"), Unit.Seats),
        [(typeof(ElectoralArea), nameof(ElectoralArea.GarrisonSeats))] = (new("驻军代表名额", "Garrison seats"), Unit.Seats),
        [(typeof(ElectoralArea), nameof(ElectoralArea.ReservedSeats))] = (new("预留名额", "Reserved seats"), Unit.Seats),
        [(typeof(ElectoralDistrict), nameof(ElectoralDistrict.Id))] = (new("选区", "Electoral district"), Unit.None),
        [(typeof(Eligibility), nameof(Eligibility.Born))] = (new("出生日期", "Date of birth"), Unit.None),
        [(typeof(Eligibility), nameof(Eligibility.IsCitizen))] = (new("是否中国公民", "Whether a citizen of China"), Unit.None),
        [(typeof(Eligibility), nameof(Eligibility.DeprivedUntil))] = (new("剥夺政治权利的最后一日", "Last day of the deprivation of political rights"), Unit.None),
        [(typeof(Eligibility), nameof(Eligibility.IsDeprivedForLife))] = (new("是否被剥夺政治权利终身", "Whether deprived of political rights for life"), Unit.None),
        [(typeof(GroupTarget), nameof(GroupTarget.Group))] = (new("类别", "Group"), Unit.None),
        [(typeof(GroupTarget), nameof(GroupTarget.Of))] = (new("统计对象", "Of whom"), Unit.None),
        [(typeof(GroupTarget), nameof(GroupTarget.Source))] = (new("由谁要求", "Set by"), Unit.None),
        [(typeof(GroupTarget), nameof(GroupTarget.Bound))] = (new("要求的方式", "How it binds"), Unit.None),
        [(typeof(GroupTarget), nameof(GroupTarget.Share))] = (new("要求的比例", "Share asked"), Unit.None),
        [(typeof(GroupTarget), nameof(GroupTarget.Count))] = (new("要求的人数", "Number asked"), Unit.People),
        [(typeof(GroupTarget), nameof(GroupTarget.Whole))] = (new("总人数", "All together"), Unit.People),
        [(typeof(GroupTarget), nameof(GroupTarget.Members))] = (new("该类人数", "Of the group"), Unit.People),
        [(typeof(JointNomination), nameof(JointNomination.NotOnRoll))] = (new("联名人中不是本选区选民（或者代表）的人", "Signatories who are no voters of the district, or no deputies"), Unit.None),
        [(typeof(JointNomination), nameof(JointNomination.DoubtfulOnRoll))] = (new("联名人中是否本选区选民不明的人", "Signatories of whom it is not known whether they are on the roll"), Unit.None),
        [(typeof(JointNomination), nameof(JointNomination.Candidates))] = (new("被推荐的人", "Persons nominated"), Unit.None),
        [(typeof(LeaderContest), nameof(LeaderContest.Round))] = (new("投票轮次", "Vote"), Unit.None),
        [(typeof(LeaderContest), nameof(LeaderContest.Revote))] = (new("再次投票的计票结果", "The count of the second vote"), Unit.None),
        [(typeof(LeaderContest), nameof(LeaderContest.Follows))] = (new("此前的投票结果", "The count of the vote before"), Unit.None),
        [(typeof(LeaderRecall), nameof(LeaderRecall.IsDeclaredPassed))] = (new("是否宣布通过罢免", "Whether the recall was declared passed"), Unit.None),
        [(typeof(LeaderResignation), nameof(LeaderResignation.IsAccepted))] = (new("辞职是否被接受", "Whether the resignation was accepted"), Unit.None),
        [(typeof(LeaderSession), nameof(LeaderSession.IsForChangeOfTerm))] = (new("是否为换届提名", "Whether anybody is nominated for the change of term"), Unit.None),
        [(typeof(MinorityArea), nameof(MinorityArea.Population))] = (new("境内总人口数", "Population of the area"), Unit.People),
        [(typeof(MinorityArea), nameof(MinorityArea.Seats))] = (new("境内应选代表名额", "Seats of the area"), Unit.Seats),
        [(typeof(MinorityArea), nameof(MinorityArea.TotalSeats))] = (new("代表总名额", "Total of seats"), Unit.Seats),
        [(typeof(MinorityArea), nameof(MinorityArea.HasCompactMinorities))] = (new("境内是否有少数民族聚居", "Whether any minority lives compactly in the area"), Unit.None),
        [(typeof(MinorityGroup), nameof(MinorityGroup.Name))] = (new("民族", "Nationality"), Unit.None),
        [(typeof(MobileBox), nameof(MobileBox.Id))] = (new("流动票箱", "Mobile ballot box"), Unit.None),
        [(typeof(Poll), nameof(Poll.Round))] = (new("投票轮次", "Vote"), Unit.None),
        [(typeof(Poll), nameof(Poll.InvalidBallots))] = (new("作废的选票", "Void ballots"), Unit.Ballots),
        [(typeof(Poll), nameof(Poll.Persons))] = (new("各人得票", "Votes of each person"), Unit.Votes),
        [(typeof(Poll), nameof(Poll.HasFurtherRerun))] = (new("此后是否又举行了另行选举", "Whether yet another rerun was held after it"), Unit.None),
        [(typeof(Poll), nameof(Poll.WithoutUnopposedWriteIns))] = (new("不计没有反对票的另选票的结果", "The count without write-ins on ballots that oppose nobody"), Unit.None),
        [(typeof(PollingStation), nameof(PollingStation.Id))] = (new("投票站", "Polling station"), Unit.None),
        [(typeof(PreliminaryElection), nameof(PreliminaryElection.HeldOn))] = (new("预选日", "Day"), Unit.None),
        [(typeof(PreliminaryElection), nameof(PreliminaryElection.Participants))] = (new("参加预选的选民", "Voters who took part"), Unit.Voters),
        [(typeof(PreliminaryElection), nameof(PreliminaryElection.Voters))] = (new("预选时选区全体选民", "All voters of the district"), Unit.Voters),
        [(typeof(Proxy), nameof(Proxy.Holder))] = (new("受委托人", "Holder of the proxy"), Unit.None),
        [(typeof(Proxy), nameof(Proxy.HolderPerson))] = (new("受委托人的情况", "What is known of the holder"), Unit.None),
        [(typeof(ProxyGiven), nameof(ProxyGiven.IsCast))] = (new("是否代为投票", "Whether the ballot was cast"), Unit.None),
        [(typeof(ProxyHolding), nameof(ProxyHolding.Holder))] = (new("受委托人", "Holder of the proxies"), Unit.None),
        [(typeof(ProxyHolding), nameof(ProxyHolding.Principals))] = (new("委托人", "Those on whose behalf the holder votes"), Unit.None),
        [(typeof(ProxyHolding), nameof(ProxyHolding.MayHoldMore))] = (new("是否可能还有其他委托", "Whether there may be further proxies"), Unit.None),
        [(typeof(QuotaChange), nameof(QuotaChange.Ground))] = (new("重新确定代表总名额的原因", "Ground on which the total was fixed anew"), Unit.None),
        [(typeof(QuotaChange), nameof(QuotaChange.DecidedOn))] = (new("重新确定代表总名额的日期", "Day on which the total was fixed anew"), Unit.None),
        [(typeof(QuotaChange), nameof(QuotaChange.ReportedOn))] = (new("重新确定情况上报的日期", "Day on which the new total was reported"), Unit.None),
        [(typeof(QuotaChange), nameof(QuotaChange.ReportedToProvinceOn))] = (new("设区的市转报省级人大常委会的日期", "Day on which the city or prefecture reported it to the province"), Unit.None),
        [(typeof(QuotaChange), nameof(QuotaChange.ForwardedOn))] = (new("省级人大常委会报全国人大常委会备案的日期", "Day on which the provincial standing committee filed it"), Unit.None),
        [(typeof(Recall), nameof(Recall.Signatories))] = (new("联名要求罢免的原选区选民", "Voters of the original district who sign the request"), Unit.Signatories),
        [(typeof(Recall), nameof(Recall.Ground))] = (new("罢免理由", "Ground of the request"), Unit.None),
        [(typeof(Recall), nameof(Recall.EarlierFailedOn))] = (new("此前以相同或者类似理由提出的罢免未获通过的日期", "Day on which an earlier recall on the same or similar grounds failed"), Unit.None),
        [(typeof(Recall), nameof(Recall.IsWithdrawn))] = (new("罢免要求在表决前是否撤回", "Whether the request was withdrawn before the vote"), Unit.None),
        [(typeof(RecallMotion), nameof(RecallMotion.When))] = (new("提出罢免案的时间", "When the motion was made"), Unit.None),
        [(typeof(RecallMotion), nameof(RecallMotion.By))] = (new("提出罢免案的", "Who moved the recall"), Unit.None),
        [(typeof(RecallMotion), nameof(RecallMotion.Signatories))] = (new("联名提出罢免案的人数", "Those who move it jointly"), Unit.Signatories),
        [(typeof(RecallMotion), nameof(RecallMotion.BodySize))] = (new("全体代表或者常务委员会全体组成人员", "All deputies, or all members of the standing committee"), Unit.Members),
        [(typeof(RecallMotion), nameof(RecallMotion.CongressSeats))] = (new("代表总名额", "All the seats of the congress"), Unit.Seats),
        [(typeof(StatedCounts), nameof(StatedCounts.Name))] = (new("核对的项目", "What is counted"), Unit.None),
        [(typeof(TownshipAllocation), nameof(TownshipAllocation.Name))] = (new("乡、民族乡、镇", "Township"), Unit.None),
        [(typeof(TurnoutTotals), nameof(TurnoutTotals.Districts))] = (new("选区数", "Number of districts"), Unit.None),
        [(typeof(VillageAllocation), nameof(VillageAllocation.Name))] = (new("村", "Village"), Unit.None),
        [(typeof(Voter), nameof(Voter.Employer))] = (new("所在单位", "Unit in which the person works"), Unit.None),
        [(typeof(Voter), nameof(Voter.HasMoved))] = (new("是否迁出原选区", "Whether the person moved out of the district"), Unit.None),
        [(typeof(VoterNomination), nameof(VoterNomination.Candidates))] = (new("参加推荐的候选人", "joined in nominating"), Unit.Candidates),
        [(typeof(VoterNominations), nameof(VoterNominations.HasUnnamed))] = (new("联名人是否有未载明的", "Whether some who signed are not named"), Unit.None),
        [(typeof(VoterNominations), nameof(VoterNominations.Nominees))] = (new("被推荐的人数", "Persons nominated"), Unit.Candidates),
        [(typeof(VoterNominations), nameof(VoterNominations.LargestNomination))] = (new("一次联名推荐的最多人数", "Most candidates of one joint nomination"), Unit.Candidates),
        [(typeof(VotesCast), nameof(VotesCast.Voter))] = (new("选民", "Voter"), Unit.None),
        [(typeof(VotesCast), nameof(VotesCast.Proxies))] = (new("接受的委托", "Proxies held"), Unit.None),
        [(typeof(VotesCast), nameof(VotesCast.Given))] = (new("作出的委托", "Proxies given"), Unit.None),
    };

    private static readonly Dictionary<Enum, Bilingual> Enums = new()
    {
        [CorruptAct.Bribery] = new("贿赂", "bribery"),
        [CorruptAct.Coercion] = new("暴力、威胁、欺骗或者其他非法手段", "violence, threats, deceit or other unlawful means"),
        [CorruptAct.Forgery] = new("伪造选举文件、虚报选举票数或者其他违法行为", "forged papers, false counts or other unlawful acts"),
        [CorruptAct.Retaliation] = new("压制、报复", "suppression or retaliation"),
        [DistrictGround.CentralEnterprise] = new("由中央企业事业单位组成", "it is made up of enterprises or institutions of the centre"),
        [DistrictGround.MunicipalEnterprise] = new("由直辖市企业事业单位组成", "it is made up of enterprises or institutions of the municipality"),
        [DistrictGround.Other] = new("其他原因", "another ground"),
        [ElectingBody.Voters] = new("选民", "the voters"),
        [ElectingBody.Congress] = new("人民代表大会", "the congress"),
        [ElectingBody.StandingCommittee] = new("人民代表大会常务委员会", "the standing committee"),
        [ElectoralAct.Conducted] = new("主持选举", "conducting the election"),
        [ElectoralAct.Districts] = new("划分选区", "dividing the districts"),
        [ElectoralAct.SeatsAllotted] = new("分配代表名额", "giving out the seats"),
        [ElectoralAct.Registration] = new("选民登记", "registering the voters"),
        [ElectoralAct.Appeals] = new("处理选民名单的申诉", "deciding appeals against the roll"),
        [ElectoralAct.Day] = new("确定选举日期", "fixing the election day"),
        [ElectoralAct.Lists] = new("公布名单", "publishing the lists"),
        [ElectoralAct.Poll] = new("主持投票", "conducting the poll"),
        [ElectoralAct.Result] = new("确定并宣布选举结果", "determining and declaring the result"),
        [ElectoralAct.ResultList] = new("公布当选代表名单", "publishing the names of those elected"),
        [Employer.Local] = new("本地所属单位，或者不属于任何政府领导的单位", "a unit of the place, or of no government"),
        [Employer.Higher] = new("驻在本地、由县级以上的上级人民政府领导的企业事业组织", "an enterprise or institution in the place, led by a government above the county level"),
        [Employer.OtherCounty] = new("驻在本地的其他县、自治县所属单位", "a unit in the place, of another county"),
        [Employer.OtherDistrict] = new("驻在本地的其他市辖区所属企业事业组织", "an enterprise or institution in the place, of another city district"),
        [Employer.OtherDistrictSeatedHere] = new("政府驻地在本地的其他市辖区所属单位", "a unit of a city district whose government sits in the place"),
        [HeldOffice.StandingCommittee] = new("常务委员会组成人员", "member of the standing committee"),
        [HeldOffice.SpecialCommittee] = new("专门委员会成员", "member of a special committee"),
        [HeldOffice.TownshipChair] = new("乡镇人大主席", "chair of the township congress"),
        [HeldOffice.TownshipViceChair] = new("乡镇人大副主席", "vice-chair of the township congress"),
        [LeaderRecallMover.Presidium] = new("主席团", "the presidium"),
        [LeaderRecallMover.StandingCommittee] = new("常务委员会", "the standing committee"),
        [LeaderRecallMover.Deputies] = new("代表联名", "deputies jointly"),
        [LeaderRecallMover.Other] = new("其他", "another"),
        [NominatorKind.Voters] = new("选民联名", "voters jointly"),
        [NominatorKind.Deputies] = new("代表联名", "deputies jointly"),
        [NominatorKind.Party] = new("政党", "a political party"),
        [NominatorKind.Organization] = new("人民团体", "a people's organisation"),
        [ProxyGround.Away] = new("外出", "away"),
        [ProxyGround.Custody] = new("被判刑、被羁押、取保候审、监视居住、受拘留处罚", "sentenced, held, on bail, under residential surveillance or detained as a penalty"),
        [ProxyGround.Illness] = new("因病、因残疾", "illness or disability"),
        [ProxyGround.Isolation] = new("隔离治疗、隔离医学观察", "isolation in an epidemic"),
        [ProxyGround.Other] = new("其他原因", "another reason"),
        [QuotaChangeGround.Boundary] = new("行政区划变动", "a change of boundaries"),
        [QuotaChangeGround.Population] = new("人口较大变动", "a large change of the population"),
        [QuotaChangeGround.Statute] = new("法定基数、比例或者上限变化", "a change of the law"),
        [QuotaChangeGround.Other] = new("其他", "another"),
        [RecallGround.Incompetence] = new("执行代表职务不称职", "incompetence in the deputy's work"),
        [RecallGround.Other] = new("其他理由", "another ground"),
        [RecallMover.Presidium] = new("主席团", "the presidium"),
        [RecallMover.Deputies] = new("代表联名", "deputies jointly"),
        [RecallMover.ChairpersonsMeeting] = new("主任会议", "the chairpersons' meeting"),
        [RecallMover.Members] = new("常务委员会组成人员联名", "members of the standing committee jointly"),
        [Round.First] = new("第一次投票", "the first vote"),
        [Round.Rerun] = new("另行选举", "the rerun"),
        [Round.Revote] = new("再次投票", "the second vote among the tied"),
        [Settlement.Compact] = new("聚居", "compactly"),
        [Settlement.Scattered] = new("散居", "scattered"),
        [Sitting.Session] = new("大会会议期间", "while the congress is in session"),
        [Sitting.Recess] = new("大会闭会期间", "while the congress is in recess"),
        [TargetBase.Deputies] = new("代表", "the deputies"),
        [TargetBase.Candidates] = new("代表候选人", "the candidates"),
        [TargetBound.AtLeast] = new("不低于", "at least"),
        [TargetBound.AtMost] = new("不高于", "at most"),
        [TargetBound.About] = new("左右", "about"),
        [TargetBound.NotBelowPrevious] = new("不低于上届", "no smaller a share than in the last congress"),
        [TargetBound.NotAbovePrevious] = new("不高于上届", "no greater a share than in the last congress"),
        [TargetBound.AbovePrevious] = new("高于上届", "a greater share than in the last congress"),
        [TargetSource.LocalPlan] = new("当地方案", "a plan of the place"),
        [TargetSource.Law] = new("法律、法规", "the law"),
    };
}
