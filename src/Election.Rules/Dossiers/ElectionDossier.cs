using System.Text.Json.Serialization;
using NodaTime;

namespace Election.Rules.Dossiers;

/// <summary>One election as its records state it: the JSON that goes in. Everything but the level is optional; what is not stated is not known.</summary>
public sealed partial record ElectionDossier
{
    /// <summary>What the dossier is of.</summary>
    public string? Title { get; init; }

    /// <summary>Where its facts come from.</summary>
    public string? Source { get; init; }

    /// <summary>Which election it is.</summary>
    public required ElectionSection Election { get; init; }

    /// <summary>The readings chosen for open questions, by their ids.</summary>
    public IReadOnlyDictionary<string, string>? Readings { get; init; }

    /// <summary>The total of seats and how it was fixed.</summary>
    public QuotaSection? Quota { get; init; }

    /// <summary>How the seats were divided.</summary>
    public AllocationSection? Allocation { get; init; }

    /// <summary>What the districts stand for: without garrison and reserved seats.</summary>
    public AreaSection? Area { get; init; }

    /// <summary>The electoral districts.</summary>
    public IReadOnlyList<DistrictEntry>? Districts { get; init; }

    /// <summary>Totals over all districts.</summary>
    public TotalsSection? Totals { get; init; }

    /// <summary>When the acts of the election were done.</summary>
    public TimetableSection? Timetable { get; init; }

    /// <summary>Voters of whom something is stated.</summary>
    public IReadOnlyList<VoterEntry>? Voters { get; init; }

    /// <summary>The nominations.</summary>
    public IReadOnlyList<NominationEntry>? Nominations { get; init; }

    /// <summary>The persons nominated or standing.</summary>
    public IReadOnlyList<CandidateEntry>? Candidates { get; init; }

    /// <summary>The preliminary elections.</summary>
    public IReadOnlyList<PreliminaryElectionEntry>? PreliminaryElections { get; init; }

    /// <summary>The election committee.</summary>
    public CommitteeSection? Committee { get; init; }

    /// <summary>The conduct of the poll.</summary>
    public PollingSection? Polling { get; init; }

    /// <summary>The counts.</summary>
    public IReadOnlyList<PollEntry>? Polls { get; init; }

    /// <summary>The mandates after the election.</summary>
    public IReadOnlyList<MandateEntry>? Mandates { get; init; }

    /// <summary>Recalls of deputies.</summary>
    public IReadOnlyList<RecallEntry>? Recalls { get; init; }

    /// <summary>Resignations of deputies.</summary>
    public IReadOnlyList<ResignationEntry>? Resignations { get; init; }

    /// <summary>Who was elected, by groups.</summary>
    public CompositionSection? Composition { get; init; }

    /// <summary>The election of local leaders.</summary>
    public LeadersSection? Leaders { get; init; }
}

/// <summary>Which election it is and which law counts.</summary>
public sealed record ElectionSection
{
    /// <summary>The level of the congress that is elected; always stated.</summary>
    public Level? Level { get; init; }

    /// <summary>The kind of election; general where it is not stated.</summary>
    public ElectionKind? Kind { get; init; }

    /// <summary>The GB/T 2260 code of the division; its first two digits choose the provincial rules.</summary>
    public string? Division { get; init; }

    /// <summary>The kind of unit.</summary>
    public UnitKind? Unit { get; init; }

    /// <summary>Whether it is a plan still to be carried out.</summary>
    public bool? Plan { get; init; }

    /// <summary>Who votes.</summary>
    public ElectingBody? ElectingBody { get; init; }

    /// <summary>Election day: the first polling day. A bound only in a plan.</summary>
    public ReportedDate Day { get; init; }

    /// <summary>The last polling day, where polling takes several.</summary>
    public ReportedDate LastDay { get; init; }

    /// <summary>The day whose law counts; the election day where it is not stated.</summary>
    public LocalDate? LawAsOf { get; init; }
}

/// <summary>The total of seats and how it was fixed.</summary>
public sealed record QuotaSection
{
    /// <summary>The population on which the total was fixed.</summary>
    public int? Population { get; init; }

    /// <summary>The basis of that population: registered, resident or weighted.</summary>
    public PopulationBasis? Basis { get; init; }

    /// <summary>The total of seats.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }

    /// <summary>Whether the five per cent of EL 12(3) were approved.</summary>
    public bool? SupplementApproved { get; init; }

    /// <summary>When the total was fixed.</summary>
    public ReportedDate FixedOn { get; init; }

    /// <summary>Which body fixed it.</summary>
    public Authority? FixedBy { get; init; }

    /// <summary>The change of the total, where it was fixed anew.</summary>
    public QuotaChangeSection? Change { get; init; }
}

/// <summary>A total fixed anew.</summary>
public sealed record QuotaChangeSection
{
    /// <summary>The ground: boundary, population, statute or other.</summary>
    public QuotaChangeGround? Ground { get; init; }

    /// <summary>When it was decided.</summary>
    public ReportedDate DecidedOn { get; init; }

    /// <summary>When it was reported.</summary>
    public ReportedDate ReportedOn { get; init; }

    /// <summary>When the report was forwarded.</summary>
    public ReportedDate ForwardedOn { get; init; }
}

/// <summary>How the seats were divided.</summary>
public sealed record AllocationSection
{
    /// <summary>Seats held in reserve.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? ReservedSeats { get; init; }

    /// <summary>Seats of the garrison.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? GarrisonSeats { get; init; }

    /// <summary>The townships.</summary>
    public IReadOnlyList<AllocationEntry>? Townships { get; init; }

    /// <summary>The villages.</summary>
    public IReadOnlyList<AllocationEntry>? Villages { get; init; }

    /// <summary>The minorities.</summary>
    public IReadOnlyList<MinorityEntry>? Minorities { get; init; }

    /// <summary>The parts of an indirect allocation.</summary>
    public IndirectAllocationSection? Indirect { get; init; }
}

/// <summary>A unit with its population and seats.</summary>
public sealed record AllocationEntry
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The population.</summary>
    public int? Population { get; init; }

    /// <summary>The seats.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }
}

/// <summary>A minority with its population and seats.</summary>
public sealed record MinorityEntry
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The population.</summary>
    public int? Population { get; init; }

    /// <summary>The seats.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }

    /// <summary>How it lives: compact or scattered.</summary>
    public Settlement? Settlement { get; init; }

    /// <summary>Whether it exercises the autonomy of the area.</summary>
    public bool? Titular { get; init; }

    /// <summary>Whether it is the Han in an autonomous area.</summary>
    public bool? Han { get; init; }

    /// <summary>Whether it is very small and an exception was approved.</summary>
    public bool? VeryFewWithApproval { get; init; }
}

/// <summary>The parts of an indirect allocation.</summary>
public sealed record IndirectAllocationSection
{
    /// <summary>The seats that are made up of the three parts; where it is not stated, those of the area, or the total of seats without the garrison's.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Total { get; init; }

    /// <summary>Seats by population.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? ByPopulation { get; init; }

    /// <summary>Equal base seats.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? EqualBase { get; init; }

    /// <summary>Other seats.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Other { get; init; }
}

/// <summary>The population and seats that the districts stand for.</summary>
public sealed record AreaSection
{
    /// <summary>The population.</summary>
    public int? Population { get; init; }

    /// <summary>The seats elected in the districts.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }
}

/// <summary>One electoral district.</summary>
public sealed record DistrictEntry
{
    /// <summary>The id.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The seats.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }

    /// <summary>The population.</summary>
    public int? Population { get; init; }

    /// <summary>The voters.</summary>
    public int? Voters { get; init; }

    /// <summary>The initial candidates.</summary>
    public int? InitialCandidates { get; init; }

    /// <summary>The formal candidates.</summary>
    public int? FormalCandidates { get; init; }

    /// <summary>Whether the voter groups agreed on the formal candidates.</summary>
    public bool? AgreementReached { get; init; }

    /// <summary>The number of formal candidates fixed for a preliminary election.</summary>
    public int? NumberFixed { get; init; }

    /// <summary>Whether candidates met the voters.</summary>
    public bool? MeetingHeld { get; init; }

    /// <summary>Whether the formal list is in the order of the strokes of the names.</summary>
    public bool? InStrokeOrder { get; init; }

    /// <summary>The ground of a lawful deviation: central-enterprise, municipal-enterprise or other.</summary>
    public string? Exception { get; init; }

    /// <summary>The polling day, where it differs.</summary>
    public ReportedDate Day { get; init; }
}

/// <summary>Totals over all districts.</summary>
public sealed record TotalsSection
{
    /// <summary>The districts.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Districts { get; init; }

    /// <summary>The seats to be filled.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }

    /// <summary>The initial candidates.</summary>
    public int? InitialCandidates { get; init; }

    /// <summary>The formal candidates.</summary>
    public int? FormalCandidates { get; init; }

    /// <summary>The voters on the roll.</summary>
    public int? Voters { get; init; }

    /// <summary>The voters who took part.</summary>
    public int? Participants { get; init; }

    /// <summary>The adults in the population.</summary>
    public int? Adults { get; init; }

    /// <summary>The basis of that number: registered, resident or weighted; where it is not stated, that of the roll.</summary>
    public PopulationBasis? AdultsBasis { get; init; }

    /// <summary>The deputies elected.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Elected { get; init; }

    /// <summary>The nominees of parties and organisations.</summary>
    public int? PartyNominees { get; init; }
}

/// <summary>When the acts of the election were done. Each date may be exact, a bound or a window.</summary>
public sealed record TimetableSection
{
    /// <summary>The voter list was published.</summary>
    public ReportedDate VoterListPublished { get; init; }

    /// <summary>The initial list was published.</summary>
    public ReportedDate InitialCandidatesPublished { get; init; }

    /// <summary>The preliminary election was held.</summary>
    public ReportedDate PreliminaryElection { get; init; }

    /// <summary>The formal list was published.</summary>
    public ReportedDate FormalCandidatesPublished { get; init; }

    /// <summary>Candidates were last introduced.</summary>
    public ReportedDate LastIntroduction { get; init; }

    /// <summary>The election was completed.</summary>
    public ReportedDate ElectionCompleted { get; init; }

    /// <summary>The first session opened.</summary>
    public ReportedDate FirstSession { get; init; }

    /// <summary>Nomination opened.</summary>
    public ReportedDate NominationOpened { get; init; }

    /// <summary>Nomination closed.</summary>
    public ReportedDate NominationClosed { get; init; }

    /// <summary>Corrections of the roll were published.</summary>
    public ReportedDate RollCorrected { get; init; }

    /// <summary>Day and place of the poll were announced.</summary>
    public ReportedDate ElectionNotice { get; init; }

    /// <summary>The result was announced.</summary>
    public ReportedDate ResultAnnounced { get; init; }

    /// <summary>The last decision suspending the vote reached the committee.</summary>
    public ReportedDate SuspensionNotice { get; init; }

    /// <summary>The last voter was registered late.</summary>
    public ReportedDate LastLateRegistration { get; init; }

    /// <summary>Appeals against the voter list.</summary>
    public IReadOnlyList<AppealEntry>? Appeals { get; init; }
}

/// <summary>An appeal against the voter list.</summary>
public sealed record AppealEntry
{
    /// <summary>It was lodged.</summary>
    public ReportedDate Lodged { get; init; }

    /// <summary>The committee received it.</summary>
    public ReportedDate Received { get; init; }

    /// <summary>The committee decided it.</summary>
    public ReportedDate Decided { get; init; }

    /// <summary>Suit was brought.</summary>
    public ReportedDate Suit { get; init; }

    /// <summary>The court gave judgment.</summary>
    public ReportedDate Judgment { get; init; }
}

/// <summary>A voter of whom something is stated.</summary>
public sealed record VoterEntry
{
    /// <summary>The id.</summary>
    public string? Id { get; init; }

    /// <summary>The district.</summary>
    public string? District { get; init; }

    /// <summary>The date of birth.</summary>
    public LocalDate? Born { get; init; }

    /// <summary>Whether a citizen.</summary>
    public bool? Citizen { get; init; }

    /// <summary>The last day of deprivation of political rights.</summary>
    public LocalDate? DeprivedUntil { get; init; }

    /// <summary>Whether deprived for life.</summary>
    public bool? DeprivedForLife { get; init; }

    /// <summary>Whether in custody.</summary>
    public bool? Custody { get; init; }

    /// <summary>Whether the case is a serious one.</summary>
    public bool? SeriousCase { get; init; }

    /// <summary>Whether the vote is suspended by decision.</summary>
    public bool? SuspendedByDecision { get; init; }

    /// <summary>Whether incapacity was confirmed.</summary>
    public bool? IncapacityConfirmed { get; init; }

    /// <summary>Whether the committee confirmed an incapacity other than mental illness (interpretation voter-incapacity).</summary>
    public bool? OtherIncapacity { get; init; }

    /// <summary>Whether missing, or not to be reached (interpretation missing-two-years).</summary>
    public bool? Unreachable { get; init; }

    /// <summary>Whether deceased.</summary>
    public bool? Deceased { get; init; }

    /// <summary>Whether on the roll.</summary>
    public bool? OnRoll { get; init; }

    /// <summary>The district moved to.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Whether registered in another district too, for the same congress (EL 5).</summary>
    public bool? RegisteredElsewhere { get; init; }

    /// <summary>Of a voter who lives here with the household register elsewhere: whether the proof of being a voter there was given (1983 item 9(2)).</summary>
    public bool? ResidenceProof { get; init; }

    /// <summary>
    /// Whose unit the person works in (1983 items 6 and 7): local; higher (an enterprise or institution led by a government above the
    /// county level); other-county (a unit of a county whose government sits in this city); other-district (a unit of another city district).
    /// </summary>
    public Employer? Employer { get; init; }
}

/// <summary>A nomination.</summary>
public sealed record NominationEntry
{
    /// <summary>The district.</summary>
    public string? District { get; init; }

    /// <summary>Who nominates.</summary>
    public NominatorKind? By { get; init; }

    /// <summary>The party or organisation, or the first signatory.</summary>
    public string? Recommender { get; init; }

    /// <summary>The ids of those who signed.</summary>
    public IReadOnlyList<string>? Signatories { get; init; }

    /// <summary>How many signed.</summary>
    public int? SignatoryCount { get; init; }

    /// <summary>The ids of the persons nominated.</summary>
    public IReadOnlyList<string>? Candidates { get; init; }
}

/// <summary>A person nominated or standing.</summary>
public sealed record CandidateEntry
{
    /// <summary>The district.</summary>
    public string? District { get; init; }

    /// <summary>The id.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The id among the voters.</summary>
    public string? Voter { get; init; }

    /// <summary>Whether on the initial list.</summary>
    public bool? Initial { get; init; }

    /// <summary>Whether on the formal list.</summary>
    public bool? Formal { get; init; }

    /// <summary>Whether a member of the election committee.</summary>
    public bool? CommitteeMember { get; init; }

    /// <summary>When the person resigned from it.</summary>
    public ReportedDate ResignedFromCommittee { get; init; }

    /// <summary>Whether funded from abroad.</summary>
    public bool? ForeignFunded { get; init; }

    /// <summary>Whether deceased.</summary>
    public bool? Deceased { get; init; }

    /// <summary>The votes in the preliminary election.</summary>
    public int? PreliminaryVotes { get; init; }

    /// <summary>Whether the person declined.</summary>
    public bool? Declined { get; init; }

    /// <summary>The place on the list.</summary>
    public int? ListPosition { get; init; }
}

/// <summary>A preliminary election.</summary>
public sealed record PreliminaryElectionEntry
{
    /// <summary>The district.</summary>
    public string? District { get; init; }

    /// <summary>When it was held.</summary>
    public ReportedDate HeldOn { get; init; }

    /// <summary>How many took part.</summary>
    public int? Participants { get; init; }

    /// <summary>The voters of the district.</summary>
    public int? Voters { get; init; }
}

/// <summary>The election committee.</summary>
public sealed record CommitteeSection
{
    /// <summary>The number of members.</summary>
    public int? Size { get; init; }

    /// <summary>Which body appointed it.</summary>
    public string? AppointedBy { get; init; }

    /// <summary>The sizes of the districts' work groups.</summary>
    public IReadOnlyList<int>? WorkGroupSizes { get; init; }

    /// <summary>Which body did which act.</summary>
    public CommitteeActsSection? Acts { get; init; }

    /// <summary>The members of whom something is stated.</summary>
    public IReadOnlyList<CommitteeMemberEntry>? Members { get; init; }
}

/// <summary>Which body did which act.</summary>
public sealed record CommitteeActsSection
{
    /// <summary>Divided the districts.</summary>
    public string? Districts { get; init; }

    /// <summary>Fixed the election day.</summary>
    public string? Day { get; init; }

    /// <summary>Published the lists.</summary>
    public string? Lists { get; init; }

    /// <summary>Conducted the poll.</summary>
    public string? Poll { get; init; }

    /// <summary>Declared the result.</summary>
    public string? Result { get; init; }
}

/// <summary>A member of the election committee.</summary>
public sealed record CommitteeMemberEntry
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Whether a candidate.</summary>
    public bool? Candidate { get; init; }

    /// <summary>Whether the member resigned.</summary>
    public bool? Resigned { get; init; }
}

/// <summary>The conduct of the poll.</summary>
public sealed record PollingSection
{
    /// <summary>Stations.</summary>
    public IReadOnlyList<StationEntry>? Stations { get; init; }

    /// <summary>Mobile boxes.</summary>
    public IReadOnlyList<MobileBoxEntry>? MobileBoxes { get; init; }

    /// <summary>Proxies.</summary>
    public IReadOnlyList<ProxyEntry>? Proxies { get; init; }

    /// <summary>Officials.</summary>
    public IReadOnlyList<OfficialEntry>? Officials { get; init; }

    /// <summary>Whether the record was signed.</summary>
    public bool? RecordSigned { get; init; }

    /// <summary>Whether the ballot was secret.</summary>
    public bool? SecretBallot { get; init; }

    /// <summary>Whether identity was checked.</summary>
    public bool? IdentityChecked { get; init; }

    /// <summary>Whether tellers were chosen by the voters.</summary>
    public bool? TellersChosen { get; init; }

    /// <summary>Whether local languages were used.</summary>
    public bool? LocalLanguages { get; init; }

    /// <summary>Who cast how many ballots.</summary>
    public IReadOnlyList<VotesCastEntry>? VotesCast { get; init; }
}

/// <summary>A polling station.</summary>
public sealed record StationEntry
{
    /// <summary>The id.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it has a place to write in secret.</summary>
    public bool? SecretBooth { get; init; }

    /// <summary>Scrutineers.</summary>
    public int? Scrutineers { get; init; }

    /// <summary>Tellers.</summary>
    public int? Tellers { get; init; }

    /// <summary>Workers.</summary>
    public int? Workers { get; init; }
}

/// <summary>A mobile ballot box.</summary>
public sealed record MobileBoxEntry
{
    /// <summary>The id.</summary>
    public string? Id { get; init; }

    /// <summary>Scrutineers.</summary>
    public int? Scrutineers { get; init; }

    /// <summary>Tellers.</summary>
    public int? Tellers { get; init; }

    /// <summary>Workers.</summary>
    public int? Workers { get; init; }
}

/// <summary>A proxy.</summary>
public sealed record ProxyEntry
{
    /// <summary>Who holds it.</summary>
    public string? Holder { get; init; }

    /// <summary>Who gave it.</summary>
    public IReadOnlyList<string>? Principals { get; init; }

    /// <summary>Whether in writing.</summary>
    public bool? Written { get; init; }

    /// <summary>Whether approved.</summary>
    public bool? Approved { get; init; }

    /// <summary>Whether of the same district.</summary>
    public bool? SameDistrict { get; init; }

    /// <summary>Whether the holder is a candidate.</summary>
    public bool? HolderIsCandidate { get; init; }

    /// <summary>Whether the holder is a voter, or a relative with the right to vote.</summary>
    public bool? HolderMayVote { get; init; }

    /// <summary>The ground: away, custody, illness, isolation or other.</summary>
    public ProxyGround? Ground { get; init; }
}

/// <summary>An official of the poll.</summary>
public sealed record OfficialEntry
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The role: scrutineer, teller, chair, worker or box-worker.</summary>
    public OfficialRole? Role { get; init; }

    /// <summary>Whether a candidate.</summary>
    public bool? Candidate { get; init; }

    /// <summary>Whether a near relative of one.</summary>
    public bool? RelativeOfCandidate { get; init; }

    /// <summary>Whether the spouse, a lineal relative or a collateral within three generations of one.</summary>
    public bool? WiderKinOfCandidate { get; init; }
}

/// <summary>Ballots cast by one person.</summary>
public sealed record VotesCastEntry
{
    /// <summary>The voter.</summary>
    public string? Voter { get; init; }

    /// <summary>The ballots.</summary>
    public int? Ballots { get; init; }
}

/// <summary>The count of one vote in one district or electing unit.</summary>
public sealed record PollEntry
{
    /// <summary>The district.</summary>
    public string? District { get; init; }

    /// <summary>The round: first, rerun or revote. Not stated, it is the first, in a dossier on a rerun the rerun.</summary>
    public Round? Round { get; init; }

    /// <summary>The seats to be filled by this vote.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }

    /// <summary>All voters of the district.</summary>
    public int? Voters { get; init; }

    /// <summary>In an indirect election all deputies, in a standing committee all its members.</summary>
    public int? Deputies { get; init; }

    /// <summary>All the seats of the congress that elects; read only under the reading of <c>all-deputies</c> that counts them.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? CongressSeats { get; init; }

    /// <summary>In an indirect election those present; not stated, those who took part.</summary>
    public int? Present { get; init; }

    /// <summary>Who took part.</summary>
    public int? Participants { get; init; }

    /// <summary>How many of them voted by proxy.</summary>
    public int? ProxyVotes { get; init; }

    /// <summary>Ballots issued.</summary>
    public int? BallotsIssued { get; init; }

    /// <summary>Ballots cast.</summary>
    public int? BallotsCast { get; init; }

    /// <summary>Invalid ballots.</summary>
    public int? InvalidBallots { get; init; }

    /// <summary>The candidates, by id or name.</summary>
    public IReadOnlyList<string>? Candidates { get; init; }

    /// <summary>The votes of each; who is no candidate was written in.</summary>
    public IReadOnlyDictionary<string, int>? Votes { get; init; }

    /// <summary>The ballots as they were marked; where no votes are stated, they are counted from these.</summary>
    public IReadOnlyList<BallotEntry>? Ballots { get; init; }

    /// <summary>Who was declared elected.</summary>
    public IReadOnlyList<string>? DeclaredElected { get; init; }

    /// <summary>Whether a tie was voted on again.</summary>
    public bool? TieRevoteHeld { get; init; }
}

/// <summary>Ballots marked alike.</summary>
public sealed record BallotEntry
{
    /// <summary>The candidates voted for.</summary>
    public IReadOnlyList<string>? For { get; init; }

    /// <summary>The candidates voted against.</summary>
    public IReadOnlyList<string>? Against { get; init; }

    /// <summary>The others written in.</summary>
    public IReadOnlyList<string>? WriteIns { get; init; }

    /// <summary>How many ballots are marked so; one where it is not stated.</summary>
    public int? Count { get; init; }

    /// <summary>Whether they were counted as valid.</summary>
    public bool? Counted { get; init; }
}

/// <summary>A mandate.</summary>
public sealed record MandateEntry
{
    /// <summary>The deputy.</summary>
    public string? Deputy { get; init; }

    /// <summary>The areas of the mandates held.</summary>
    public IReadOnlyList<string>? Areas { get; init; }

    /// <summary>Whether they are superior and subordinate.</summary>
    public bool? Related { get; init; }

    /// <summary>When reviewed.</summary>
    public ReportedDate QualificationReviewed { get; init; }

    /// <summary>When the list of deputies was published.</summary>
    public ReportedDate ListPublished { get; init; }

    /// <summary>Whether the deputy left the area.</summary>
    public bool? MovedAway { get; init; }

    /// <summary>Whether elected by a corrupt practice.</summary>
    public bool? CorruptPractice { get; init; }

    /// <summary>Whether funded from abroad.</summary>
    public bool? ForeignFunded { get; init; }

    /// <summary>How it ended.</summary>
    public string? Ended { get; init; }
}

/// <summary>A recall.</summary>
public sealed record RecallEntry
{
    /// <summary>The level of the deputy.</summary>
    public Level? DeputyLevel { get; init; }

    /// <summary>Signatories of the request.</summary>
    public int? Signatories { get; init; }

    /// <summary>Whether in writing.</summary>
    public bool? InWriting { get; init; }

    /// <summary>Whether reasons were given.</summary>
    public bool? ReasonsGiven { get; init; }

    /// <summary>Whether the deputy was heard.</summary>
    public bool? Heard { get; init; }

    /// <summary>The voters of the district.</summary>
    public int? Voters { get; init; }

    /// <summary>Votes for recall.</summary>
    public int? VotesFor { get; init; }

    /// <summary>The motion, in an indirect election.</summary>
    public RecallMotionSection? Motion { get; init; }
}

/// <summary>A recall motion.</summary>
public sealed record RecallMotionSection
{
    /// <summary>In session or in recess.</summary>
    public string? When { get; init; }

    /// <summary>Who moved it.</summary>
    public string? By { get; init; }

    /// <summary>Signatories.</summary>
    public int? Signatories { get; init; }

    /// <summary>The members of the body.</summary>
    public int? Body { get; init; }

    /// <summary>Votes for.</summary>
    public int? VotesFor { get; init; }
}

/// <summary>A resignation.</summary>
public sealed record ResignationEntry
{
    /// <summary>The level of the deputy.</summary>
    public Level? DeputyLevel { get; init; }

    /// <summary>To which body.</summary>
    public string? ToBody { get; init; }

    /// <summary>Whether in writing.</summary>
    public bool? InWriting { get; init; }

    /// <summary>The members of the body.</summary>
    public int? Members { get; init; }

    /// <summary>Votes for.</summary>
    public int? VotesFor { get; init; }

    /// <summary>Whether announced.</summary>
    public bool? Announced { get; init; }
}

/// <summary>Who was elected, by groups.</summary>
public sealed record CompositionSection
{
    /// <summary>The deputies.</summary>
    public int? Deputies { get; init; }

    /// <summary>The candidates.</summary>
    public int? Candidates { get; init; }

    /// <summary>Deputies by group.</summary>
    public IReadOnlyDictionary<string, int>? Groups { get; init; }

    /// <summary>Candidates by group.</summary>
    public IReadOnlyDictionary<string, int>? CandidateGroups { get; init; }

    /// <summary>Shares of the last congress.</summary>
    public IReadOnlyDictionary<string, string>? Previous { get; init; }

    /// <summary>Targets.</summary>
    public IReadOnlyList<TargetEntry>? Targets { get; init; }

    /// <summary>Partitions of the deputies.</summary>
    public IReadOnlyList<PartitionEntry>? Partitions { get; init; }
}

/// <summary>A target.</summary>
public sealed record TargetEntry
{
    /// <summary>The group.</summary>
    public string? Group { get; init; }

    /// <summary>Of deputies or candidates.</summary>
    public string? Of { get; init; }

    /// <summary>The least.</summary>
    [JsonConverter(typeof(ShareConverter))]
    public string? AtLeast { get; init; }

    /// <summary>The most.</summary>
    [JsonConverter(typeof(ShareConverter))]
    public string? AtMost { get; init; }

    /// <summary>About how many.</summary>
    [JsonConverter(typeof(ShareConverter))]
    public string? About { get; init; }

    /// <summary>Not below the last congress.</summary>
    public bool? NotBelowPrevious { get; init; }

    /// <summary>Not above the last congress.</summary>
    public bool? NotAbovePrevious { get; init; }

    /// <summary>Above the last congress.</summary>
    public bool? AbovePrevious { get; init; }
}

/// <summary>A partition.</summary>
public sealed record PartitionEntry
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The groups.</summary>
    public IReadOnlyDictionary<string, int>? Groups { get; init; }
}

/// <summary>The election of local leaders.</summary>
public sealed record LeadersSection
{
    /// <summary>All deputies.</summary>
    public int? Deputies { get; init; }

    /// <summary>Those who attended.</summary>
    public int? Attending { get; init; }

    /// <summary>Whether at the change of term.</summary>
    public bool? AtChangeOfTerm { get; init; }

    /// <summary>The size of the standing committee.</summary>
    public int? CommitteeSize { get; init; }

    /// <summary>The population.</summary>
    public int? Population { get; init; }

    /// <summary>The contests.</summary>
    public IReadOnlyList<ContestEntry>? Contests { get; init; }

    /// <summary>Recalls.</summary>
    public IReadOnlyList<LeaderRecallEntry>? Recalls { get; init; }
}

/// <summary>A contest for a post.</summary>
public sealed record ContestEntry
{
    /// <summary>The post.</summary>
    public string? Post { get; init; }

    /// <summary>The posts to be filled.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }

    /// <summary>The candidates.</summary>
    public int? Candidates { get; init; }

    /// <summary>Those nominated.</summary>
    public int? Nominated { get; init; }

    /// <summary>Nominees of the presidium.</summary>
    public int? PresidiumNominees { get; init; }

    /// <summary>Deputies who nominated jointly.</summary>
    public int? JointNominators { get; init; }

    /// <summary>The votes.</summary>
    public IReadOnlyDictionary<string, int>? Votes { get; init; }

    /// <summary>Who was declared elected.</summary>
    public IReadOnlyList<string>? DeclaredElected { get; init; }
}

/// <summary>A recall of a leader.</summary>
public sealed record LeaderRecallEntry
{
    /// <summary>Who moved it.</summary>
    public string? By { get; init; }

    /// <summary>Signatories.</summary>
    public int? Signatories { get; init; }

    /// <summary>Whether reasons were given.</summary>
    public bool? ReasonsGiven { get; init; }

    /// <summary>Whether heard.</summary>
    public bool? Heard { get; init; }

    /// <summary>Votes for.</summary>
    public int? VotesFor { get; init; }
}
