using System.Text.Json;
using NodaTime;

namespace Election.Rules;

/// <summary>What one provision sets: its force and where it stands.</summary>
public abstract class Norm
{
    private protected Norm(Force force, IReadOnlyList<Citation> citations, string? quotation) => (Force, Citations, Quotation) = (force, citations, quotation);

    /// <summary>How strongly it speaks.</summary>
    public Force Force { get; }

    /// <summary>The provisions that set it, the decisive one first.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The words of the decisive provision that set it; null where the whole provision does, or where its text is not held.</summary>
    public string? Quotation { get; }

    /// <summary>How well the value is proved.</summary>
    public Evidence Evidence => Citations[0].Evidence;

    /// <summary>The value in words.</summary>
    public abstract Bilingual InWords { get; }

    /// <summary>Writes the value as JSON.</summary>
    internal abstract void WriteValue(Utf8JsonWriter writer);

    /// <summary>Whether another norm sets the same value with the same force.</summary>
    internal abstract bool SaysTheSameAs(Norm other);
}

/// <summary>What one provision sets, with its value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Norm<T> : Norm
    where T : notnull
{
    internal Norm(T value, Force force, IReadOnlyList<Citation> citations, string? quotation = null)
        : base(force, citations, quotation) => Value = value;

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <inheritdoc/>
    public override Bilingual InWords => Wording.Of(Value);

    internal override void WriteValue(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, Value, LawValue.FormOf<T>());

    internal override bool SaysTheSameAs(Norm other) => other is Norm<T> same && Force == other.Force && EqualityComparer<T>.Default.Equals(Value, same.Value);
}

/// <summary>A norm and where it holds: from a day until a day, on some occasions, in a province, under a reading.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day on which it holds no more, or null.</param>
/// <param name="Scope">The occasions on which it holds.</param>
/// <param name="Division">The GB/T 2260 code of the place whose norm it is, of two digits for a province; null for national law.</param>
/// <param name="Under">The interpretation it depends on, or null.</param>
/// <param name="Reading">The reading of that interpretation under which it holds.</param>
public sealed record DatedNorm(Norm Norm, LocalDate From, LocalDate? Until, Scope Scope, string? Division = null, Interpretation? Under = null, string? Reading = null)
{
    internal bool HoldsOn(LocalDate date) => From <= date && (Until is not { } end || date < end);

    /// <summary>Whether this norm and another, both of the nation or both of one place, could hold at once.</summary>
    internal bool IsBeside(DatedNorm other) => Scope.Overlaps(other.Scope)
        && (Division is null) == (other.Division is null) && (LawBook.IsOf(Division, other.Division) || LawBook.IsOf(other.Division, Division))
        && !(Until <= other.From) && !(other.Until <= From)
        && !(Under is not null && Under == other.Under && Reading != other.Reading);
}

/// <summary>The norm that a duty without a number sets.</summary>
public readonly record struct Duty
{
    /// <summary>Returns a dash: there is no number.</summary>
    public override string ToString() => "—";
}

/// <summary>A least and a most, both included.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
/// <param name="OfSome">Whether only some of those of whom a dossier states a number have this one, the others none.</param>
public readonly record struct CountRange(int Least, int Most, bool OfSome = false)
{
    /// <summary>Returns the range as least–most.</summary>
    public override string ToString() => FormattableString.Invariant($"{Least}–{Most}");
}

/// <summary>
/// How many days before election day something is due. 选举日的N日以前 makes E−N the last lawful day (interpretation
/// <c>days-before</c>); 选举日以前 without a number means strictly before, E−1, under every reading.
/// </summary>
/// <param name="Days">The number of days.</param>
/// <param name="IsNumbered">Whether the law states the number.</param>
public readonly record struct Lead(int Days, bool IsNumbered = true)
{
    /// <summary>选举日以前: the day before at the latest.</summary>
    public static Lead Strictly { get; } = new(1, IsNumbered: false);

    /// <summary>Returns the last lawful day as E−N.</summary>
    public override string ToString() => FormattableString.Invariant($"E−{Days}");
}

/// <summary>By how much candidates outnumber seats: at least one fraction of the seats, at most another.</summary>
/// <param name="Least">The least surplus, as a fraction of the seats.</param>
/// <param name="Most">The greatest surplus, as a fraction of the seats.</param>
public readonly record struct SurplusRange(Fraction Least, Fraction Most)
{
    /// <summary>Returns the range as fractions of the seats.</summary>
    public override string ToString() => $"{Least}–{Most}";
}

/// <summary>A value of the law that has words of its own.</summary>
internal interface IWorded
{
    Bilingual InWords { get; }
}

/// <summary>The values of the law in words.</summary>
internal static class Wording
{
    internal static Bilingual Of<T>(T value)
        where T : notnull => value switch
        {
            IWorded worded => worded.InWords,
            Duty => new("依照条文", "as the provision says"),
            ListOrder.NameStrokes => new("按姓名笔划", "by the strokes of the names"),
            ListOrder.Votes => new("按得票多少", "by votes"),
            ListOrder.SurnameStrokes => new("按姓氏笔划", "by the strokes of the surnames"),
            CandidateList.Initial => new("代表候选人名单", "the initial list"),
            CandidateList.Formal => new("正式代表候选人名单", "the formal list"),
            Body body => Of(body),
            ProofOfQualification.FromHome => new("取得原选区选民资格的证明", "proof of qualification from home"),
            ProofOfQualification.FromHomeOrConfirmed => new("持选民资格证明，或者按照选举委员会的规定确认选民资格", "proof from home, or qualification confirmed as the committee provides"),
            ProofOfQualification.FromHomeOrDocument => new("持选民资格证明，或者凭居住证、劳动合同、身份证等当地认可的其他证明", "proof from home, or another document that the place accepts"),
            PopulationBasis.Registered => new("户籍人口", "the household registers"),
            PopulationBasis.Resident => new("常住人口", "the residents"),
            PopulationBasis.Weighted => new("加权人口", "a weighting of both"),
            Participation.MayStayOut => new("可以不参加", "may stay out"),
            Participation.StaysOut => new("不参加", "takes no part"),
            UnitKinds units => new(units.In(Language.Chinese), units.In(Language.English)),
            OfficialRole role => Of(role),
            OfficialRoles roles => new(roles.In(Language.Chinese), roles.In(Language.English)),
            VoterProof.VoterCard => new("凭选民证", "on the voter card"),
            VoterProof.IdentityCardOrVoterCard => new("凭身份证或者选民证", "on identity card or voter card"),
            FilingPlace place => Of(place),
            FailedRerun.Vacant => new("暂作缺额处理", "the seat stays vacant for the time being"),
            FailedRerun.MayStayVacant => new("名额可以暂时空缺", "the seat may stay vacant for the time being"),
            FailedRerun.NoFurtherElection => new("不再选举", "no further election is held"),
            FailedRerun.FilledLater => new("不再举行第三次选举，以后选举", "no third election is held; the seat is filled later"),
            SecondSeat.OneIsKept => new("可以保留其中一个，辞去其他", "one seat may be kept, the others are resigned"),
            SecondSeat.RecalledUnlessResigned => new("辞去其中一个，不提出辞职的，可以依法罢免", "one is resigned; who does not resign may be recalled"),
            _ => Same(FormattableString.Invariant($"{value}")),
        };

    // Made once: naming a body allocates nothing.
    internal static Bilingual Of(Body body) => Bodies[Math.Min((int)body, (int)Body.Other)];

    internal static Bilingual Of(FilingPlace place) => FilingPlaces[Math.Min((int)place, (int)FilingPlace.OwnCongress)];

    internal static Bilingual Of(OfficialRole role) => Roles[Math.Min((int)role, (int)OfficialRole.BoxWorker)];

    private static readonly Bilingual[] FilingPlaces =
    [
        new("上一级人民代表大会常务委员会", "the standing committee one level up"),
        new("本级人民代表大会常务委员会", "the standing committee of the same level"),
        new("本级人民代表大会", "the congress of the same level"),
    ];

    private static readonly Bilingual[] Roles =
    [
        new("监票人", "scrutineer"),
        new("计票人", "teller"),
        new("投票选举主持人", "chair of the poll"),
        new("选举工作人员", "election worker"),
        new("票箱工作人员", "ballot box worker"),
    ];

    private static readonly Bilingual[] Bodies =
    [
        new("全国人民代表大会常务委员会", "the NPC Standing Committee"),
        new("省、自治区、直辖市的人民代表大会常务委员会", "the provincial standing committee"),
        new("设区的市、自治州的人民代表大会常务委员会", "the standing committee of the city or prefecture"),
        new("县级的人民代表大会常务委员会", "the county standing committee"),
        new("人民代表大会主席团", "the presidium"),
        new("选举委员会", "the election committee"),
        new("人民代表大会", "the congress"),
        new("其他机关", "another body"),
    ];

    private static Bilingual Same(string text) => new(text, text);
}

/// <summary>
/// How the total of a congress's seats is reckoned (EL 12(1)): a base, one seat more for each whole step of the population, and
/// a cap, which some levels have only above a population. Small units may stay below the base.
/// </summary>
/// <param name="Base">The base, in seats.</param>
/// <param name="Step">The people for whom one seat is added.</param>
/// <param name="Cap">The most seats.</param>
/// <param name="CapAbove">The population above which the cap holds; 0 where it always holds.</param>
/// <param name="SmallBelow">The population below which the total may stay under the base; 0 where none may.</param>
public readonly record struct SeatFormula(int Base, int Step, int Cap, int CapAbove = 0, int SmallBelow = 0) : IWorded
{
    /// <summary>Returns the formula in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => new(
        FormattableString.Invariant($"基数{Base}名，每{Step}人增加1名，")
            + (CapAbove > 0 ? FormattableString.Invariant($"人口超过{CapAbove}的") : "") + FormattableString.Invariant($"不超过{Cap}名")
            + (SmallBelow > 0 ? FormattableString.Invariant($"，人口不足{SmallBelow}的可以少于{Base}名") : ""),
        FormattableString.Invariant($"base {Base}, one for each {Step} people, at most {Cap}")
            + (CapAbove > 0 ? FormattableString.Invariant($" above {CapAbove} people") : "")
            + (SmallBelow > 0 ? FormattableString.Invariant($"; maybe fewer than {Base} below {SmallBelow} people") : ""));

    Bilingual IWorded.InWords => InWords;
}

/// <summary>A value that the law gives to some kinds of unit only, such as the five per cent of EL 12(3).</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Units">The kinds of unit that have it.</param>
public readonly record struct OfUnits<T>(T Value, UnitKinds Units) : IWorded
    where T : struct
{
    /// <summary>Returns the value and the units in English.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => new(FormattableString.Invariant($"{Value}（{Units.In(Language.Chinese)}）"), FormattableString.Invariant($"{Value} ({Units.In(Language.English)})"));

    Bilingual IWorded.InWords => InWords;
}

/// <summary>Seats that a group has from a number of people on.</summary>
/// <param name="People">The number of people, included.</param>
/// <param name="Seats">The least number of seats.</param>
public readonly record struct SeatsOfPeople(int People, int Seats) : IWorded
{
    /// <summary>Returns the seats and the people in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => new(FormattableString.Invariant($"{People}人以上的至少{Seats}名"), FormattableString.Invariant($"from {People} people on, at least {Seats}"));

    Bilingual IWorded.InWords => InWords;
}

/// <summary>Bounds on the parts of the seats that a unit elects to the congress above (JS 19(1)), as shares of them all.</summary>
/// <param name="ByPopulationLeast">The least share of the seats by population.</param>
/// <param name="EqualBaseLeast">The least share of the equal base seats.</param>
/// <param name="EqualBaseMost">The greatest share of the equal base seats.</param>
/// <param name="OtherMost">The greatest share of the other seats.</param>
public readonly record struct SeatShares(Fraction ByPopulationLeast, Fraction EqualBaseLeast, Fraction EqualBaseMost, Fraction OtherMost) : IWorded
{
    /// <summary>Returns the bounds in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => new(
        $"按人口的不低于{ByPopulationLeast}，基本名额{EqualBaseLeast}至{EqualBaseMost}，其他不超过{OtherMost}",
        $"by population at least {ByPopulationLeast}, equal base {EqualBaseLeast} to {EqualBaseMost}, others at most {OtherMost}");

    Bilingual IWorded.InWords => InWords;
}

/// <summary>过半数: a share of a number that must be exceeded.</summary>
/// <param name="Share">The share.</param>
public readonly record struct Majority(Fraction Share) : IWorded
{
    /// <summary>More than half.</summary>
    public static Majority OfHalf { get; } = new(new Fraction(1, 2));

    /// <summary>Returns the smallest whole number that exceeds the share of a number.</summary>
    /// <param name="number">The number, 0 or more.</param>
    public long LeastOf(long number) => Share.FloorOf(number) + 1;

    /// <summary>Returns the majority in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords => this == OfHalf ? new("过半数", "more than half") : new($"超过{Share}", $"more than {Share}");

    Bilingual IWorded.InWords => InWords;
}

/// <summary>The order in which candidates stand on a list.</summary>
public enum ListOrder : byte
{
    /// <summary>By the strokes of their names.</summary>
    NameStrokes,

    /// <summary>By the votes of the preliminary election.</summary>
    Votes,

    /// <summary>By the strokes of their surnames.</summary>
    SurnameStrokes,
}

/// <summary>One of the lists of candidates that are published.</summary>
public enum CandidateList : byte
{
    /// <summary>The initial list (EL 32(1), first sentence).</summary>
    Initial,

    /// <summary>The formal list (EL 32(1), last sentence).</summary>
    Formal,
}

/// <summary>
/// The least staff of a mobile ballot box or polling station, by role. A role that the provision does not name has 0; its total
/// counts scrutineers, tellers and other workers alike.
/// </summary>
/// <param name="Scrutineers">The least number of scrutineers (监票人).</param>
/// <param name="Tellers">The least number of tellers (计票人).</param>
/// <param name="Workers">The least number of other election workers (工作人员).</param>
/// <param name="InAll">The least number of all of them together.</param>
public readonly record struct StaffMinimum(int Scrutineers, int Tellers = 0, int Workers = 0, int InAll = 0) : IWorded
{
    /// <summary>Returns the numbers in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords
    {
        get
        {
            var parts = new[] { (Scrutineers, "监票人", "scrutineers"), (Tellers, "计票人", "tellers"), (Workers, "工作人员", "workers"), (InAll, "合计", "in all") }.Where(part => part.Item1 > 0).ToList();
            return new(
                string.Join("，", parts.Select(part => FormattableString.Invariant($"{part.Item2}不少于{part.Item1}人"))),
                string.Join(", ", parts.Select(part => FormattableString.Invariant($"{part.Item3}: at least {part.Item1}"))));
        }
    }

    Bilingual IWorded.InWords => InWords;
}

/// <summary>Why a voter lets another vote for him or her.</summary>
public enum ProxyGround : byte
{
    /// <summary>外出: away during the election (EL 42).</summary>
    Away,

    /// <summary>A person of item 5(1) of the Provisions of 1983, with the right to vote: sentenced, held, on bail, under residential surveillance or in detention as a penalty.</summary>
    Custody,

    /// <summary>因病、因残疾: ill or disabled; some provinces only.</summary>
    Illness,

    /// <summary>隔离治疗、隔离医学观察: isolated in an epidemic; some provinces only.</summary>
    Isolation,

    /// <summary>Another reason; some provinces only.</summary>
    Other,
}

/// <summary>By how much a province's article on proxies is wider than EL 42 (interpretation proxy-grounds).</summary>
/// <param name="Illness">Whether the ill and disabled may give a proxy.</param>
/// <param name="Isolation">Whether persons isolated in an epidemic may.</param>
/// <param name="Other">Whether other reasons are enough.</param>
/// <param name="AnyForm">Whether a form other than writing is enough.</param>
/// <param name="WithoutConsent">Whether a proxy on these further grounds needs no consent of the election committee.</param>
/// <param name="Checkable">Whether the other form must be one that can be checked (可查核), which word of mouth is not.</param>
public readonly record struct ProxyTerms(bool Illness = false, bool Isolation = false, bool Other = false, bool AnyForm = false, bool WithoutConsent = false, bool Checkable = false) : IWorded
{
    /// <summary>Returns whether a proxy may be given on a ground that is not in EL 42.</summary>
    /// <param name="ground">The ground.</param>
    public bool Allow(ProxyGround ground) => ground switch
    {
        ProxyGround.Illness => Illness || Other,
        ProxyGround.Isolation => Isolation || Other,
        ProxyGround.Other => Other,
        _ => false,
    };

    /// <summary>Returns the terms in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords
    {
        get
        {
            var parts = new[]
            {
                (Illness, "因病残", "for illness"), (Isolation, "因隔离", "in isolation"), (Other, "因其他原因", "for other reasons"),
                (AnyForm && !Checkable, "不限书面", "in writing or otherwise"), (AnyForm && Checkable, "书面或者其他可查核的方式", "in writing or in another form that can be checked"),
                (WithoutConsent, "不须同意", "without consent"),
            }.Where(part => part.Item1).ToList();
            return parts.Count == 0 ? new("与选举法相同", "as in the Electoral Law") : new(string.Join("，", parts.Select(part => part.Item2)), string.Join(", ", parts.Select(part => part.Item3)));
        }
    }

    Bilingual IWorded.InWords => InWords;
}

/// <summary>
/// What a province's article asks of the proxies of persons of item 5(1) of the Provisions of 1983 beside their item 5(2)
/// (interpretation custody-decision).
/// </summary>
/// <param name="InWriting">Whether the province asks for writing, of which the national text says nothing.</param>
/// <param name="Decision">Whether it repeats the joint decision of the committee and the executing body.</param>
public readonly record struct CustodyTerms(bool InWriting = false, JointDecision Decision = JointDecision.Asked) : IWorded
{
    /// <summary>Returns the terms in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords
    {
        get
        {
            var decision = Decision switch
            {
                JointDecision.Asked => new Bilingual("须共同决定", "by joint decision"),
                JointDecision.ByKind => new Bilingual("因人员类别而不同", "differing by the kind of person"),
                _ => new Bilingual("未写明共同决定", "without a word on a joint decision"),
            };
            return InWriting ? new($"书面委托，{decision.Zh}", $"in writing, {decision.En}") : decision;
        }
    }

    Bilingual IWorded.InWords => InWords;
}

/// <summary>Whether a province asks for the joint decision of the election committee and the executing body (1983 item 5(2)).</summary>
public enum JointDecision : byte
{
    /// <summary>共同决定: of all these persons.</summary>
    Asked,

    /// <summary>Of some of them; others take part in other ways, or give a proxy without it.</summary>
    ByKind,

    /// <summary>The article lets them give a proxy and says nothing of a joint decision.</summary>
    NotAsked,
}

/// <summary>What an official does at the poll.</summary>
public enum OfficialRole : byte
{
    /// <summary>监票人: watches over the poll and the count.</summary>
    Scrutineer,

    /// <summary>计票人: counts the votes.</summary>
    Teller,

    /// <summary>主持人: presides over the poll.</summary>
    Chair,

    /// <summary>选举工作人员: any other worker at the poll.</summary>
    Worker,

    /// <summary>票箱工作人员: a worker at a ballot box.</summary>
    BoxWorker,
}

/// <summary>A set of roles at the poll.</summary>
public readonly record struct OfficialRoles
{
    private readonly byte bits;

    private OfficialRoles(byte bits) => this.bits = bits;

    /// <summary>Every role.</summary>
    public static OfficialRoles All { get; } = Of(Enum.GetValues<OfficialRole>());

    /// <summary>Returns the set of the given roles.</summary>
    /// <param name="roles">The roles.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such role.</exception>
    public static OfficialRoles Of(params ReadOnlySpan<OfficialRole> roles)
    {
        var set = 0;
        foreach (var role in roles) set |= 1 << (int)(role <= OfficialRole.BoxWorker ? role : throw new ArgumentOutOfRangeException(nameof(roles), role, "There is no such role."));
        return new((byte)set);
    }

    /// <summary>Returns whether a role is in the set.</summary>
    /// <param name="role">The role.</param>
    public bool Contains(OfficialRole role) => role <= OfficialRole.BoxWorker && (bits >> (int)role & 1) != 0;

    /// <summary>Returns the names of the roles.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        var all = this;
        return string.Join(language == Language.Chinese ? "、" : ", ", Enum.GetValues<OfficialRole>().Where(role => all.Contains(role)).Select(role => Wording.Of(role).In(language)));
    }

    /// <summary>Returns the names of the roles in English.</summary>
    public override string ToString() => In(Language.English);
}

/// <summary>Which roles at the poll candidates and their near relatives may not have (EL 43(2); provinces).</summary>
/// <param name="Candidates">The roles that no candidate has.</param>
/// <param name="Relatives">The roles that no near relative of a candidate has.</param>
/// <param name="WiderKin">Whether the provision itself reaches beyond near relatives, to collaterals within three generations.</param>
public readonly record struct Incompatibility(OfficialRoles Candidates, OfficialRoles Relatives, bool WiderKin = false) : IWorded
{
    /// <summary>Returns the roles in English words.</summary>
    public override string ToString() => InWords.En;

    private Bilingual InWords
    {
        get
        {
            var (candidates, relatives) = (Candidates, Relatives);
            Bilingual Of(string zh, string en, OfficialRoles roles) => roles == default ? Bilingual.None : new($"{zh}不得担任{roles.In(Language.Chinese)}", $"{en} not: {roles.In(Language.English)}");
            Bilingual[] parts = [Of("候选人", "candidates", candidates), Of(WiderKin ? "三代以内亲属" : "近亲属", WiderKin ? "relatives within three generations" : "near relatives", relatives)];
            return new(string.Join("；", parts.Select(p => p.Zh).Where(p => p.Length > 0)), string.Join("; ", parts.Select(p => p.En).Where(p => p.Length > 0)));
        }
    }

    Bilingual IWorded.InWords => InWords;
}

/// <summary>What a voter shows to receive a ballot.</summary>
public enum VoterProof : byte
{
    /// <summary>身份证或者选民证 (EL 37).</summary>
    IdentityCardOrVoterCard,

    /// <summary>选民证 alone, as one municipality says.</summary>
    VoterCard,
}

/// <summary>What becomes of a seat that a rerun leaves unfilled (provinces).</summary>
public enum FailedRerun : byte
{
    /// <summary>暂作缺额处理: it stays vacant for the time being.</summary>
    Vacant,

    /// <summary>可以暂时空缺: it may stay vacant, and need not.</summary>
    MayStayVacant,

    /// <summary>不再选举: no further election is held.</summary>
    NoFurtherElection,

    /// <summary>以后选举: no third election is held; the seat is filled later.</summary>
    FilledLater,
}

/// <summary>What becomes of seats in areas that are not superior and subordinate (EL 48; provinces).</summary>
public enum SecondSeat : byte
{
    /// <summary>可以保留某一个，应当辞去其他: the deputy keeps one seat and resigns the others.</summary>
    OneIsKept,

    /// <summary>应当辞去其中一个，不提出辞职的，可以依法罢免: who resigns none of them may be recalled.</summary>
    RecalledUnlessResigned,
}

/// <summary>With whom the resolution to recall a deputy is filed.</summary>
public enum FilingPlace : byte
{
    /// <summary>上一级人民代表大会常务委员会.</summary>
    CommitteeOneLevelUp,

    /// <summary>本级人民代表大会常务委员会.</summary>
    OwnCommittee,

    /// <summary>本级人民代表大会.</summary>
    OwnCongress,
}

/// <summary>A question that the law leaves to its provinces or to interpretation for one kind of election.</summary>
/// <param name="Kind">The kind of election for which no national number stands.</param>
/// <param name="Interpretation">The open question.</param>
/// <param name="Reading">The reading under which another kind's numbers are used.</param>
/// <param name="Source">The kind whose numbers are then used.</param>
public sealed record Gap(ElectionKind Kind, Interpretation Interpretation, string Reading, ElectionKind Source);

/// <summary>A number or duty of the law with its history by edition and what provinces may do with it.</summary>
public abstract class Parameter
{
    private protected Parameter(string id, Bilingual label, Unit unit, IReadOnlyList<DatedNorm> national)
    {
        (Id, Label, Unit, National) = (id, label, unit, national);
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>What it is, in words.</summary>
    public Bilingual Label { get; }

    /// <summary>The unit of its value.</summary>
    public Unit Unit { get; }

    /// <summary>The national norms, oldest first.</summary>
    public IReadOnlyList<DatedNorm> National { get; }

    /// <summary>The provision that leaves it to the provinces, or null where none does.</summary>
    public Provision? DelegatedBy { get; init; }

    /// <summary>The occasions on which only a province can answer, because national law is silent.</summary>
    public Scope ProvincesDecide { get; init; }

    /// <summary>The kinds of election whose numbers are an open question.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>The day on which the law first said this, where that is proved: before it, the rule does not apply.</summary>
    public LocalDate? Introduced { get; init; }

    /// <summary>The interpretation under one of whose readings there is no such norm at all.</summary>
    public Interpretation? NoneUnder { get; init; }

    /// <summary>The id of that reading.</summary>
    public string NoneReading { get; init; } = "none";

    /// <summary>The occasions on which national law sets it, or leaves it to the provinces.</summary>
    internal Scope Occasions
    {
        get
        {
            var all = National.Aggregate(ProvincesDecide, (scope, norm) => scope.And(norm.Scope));
            foreach (var gap in Gaps)
                for (var level = Level.Township; level <= Level.National; level++)
                    if (all.Includes(new Occasion(level, gap.Source))) all = all.And(Scope.OfCell(new Occasion(level, gap.Kind).Cell));
            return all;
        }
    }

    internal int Index { get; set; } = -1;

    /// <summary>Reads a norm of local rules whose value is given as JSON.</summary>
    /// <exception cref="JsonException">The value cannot be.</exception>
    internal abstract LocalNorm Read(LocalNormSource source);
}

/// <summary>A number or duty of the law whose values have one type.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Parameter<T> : Parameter
    where T : notnull
{
    internal Parameter(string id, Bilingual label, Unit unit, params IReadOnlyList<DatedNorm> national)
        : base(id, label, unit, national)
    {
    }

    internal override LocalNorm Read(LocalNormSource source) => LocalNorm.Of(
        this, source.Value.Deserialize(LawValue.FormOf<T>()) ?? throw new JsonException("expected a value, found null"), source.Force, source.Scope, source.Words,
        source.Article, source.Paragraph, source.Item, source.Question, source.Reading);
}

/// <summary>What a voter shows who takes part away from the place of the household register (1983 item 9(2); provinces).</summary>
public enum ProofOfQualification : byte
{
    /// <summary>原选区选民资格的证明.</summary>
    FromHome,

    /// <summary>That proof, or a confirmation of the qualification as the election committee of the place provides.</summary>
    FromHomeOrConfirmed,

    /// <summary>That proof, or another document that the place accepts: a residence permit, a labour contract or an identity card.</summary>
    FromHomeOrDocument,
}

/// <summary>Whether some persons take part in an election held where they work (1983 items 6 and 7; provinces).</summary>
public enum Participation : byte
{
    /// <summary>可以不参加: they may take part, and may stay out.</summary>
    MayStayOut,

    /// <summary>不参加: they take no part.</summary>
    StaysOut,
}
