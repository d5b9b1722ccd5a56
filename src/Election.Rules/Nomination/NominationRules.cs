namespace Election.Rules;

/// <summary>Chapter VIII of the law: the nomination of candidates (EL 10(2), 30, 33, 35; Provisions of 1983, item 10).</summary>
public static class NominationRules
{
    /// <summary>nomination.signatories: ten or more voters or deputies nominate jointly (EL 30(2)).</summary>
    public static Rule<JointNomination> Signatories { get; } = new SignatoriesRule();

    /// <summary>nomination.recommender-limit: a party or organisation nominates no more than there are seats (EL 30(3)).</summary>
    public static Rule<Recommendation> RecommenderLimit { get; } = new RecommenderLimitRule();

    /// <summary>nomination.voter-limit: a voter or deputy joins in nominating no more than there are seats (EL 30(3)).</summary>
    public static Rule<VoterNominations> VoterLimit { get; } = new VoterLimitRule();

    /// <summary>nomination.party-share: nominees of all parties and organisations as a share of all seats (provinces).</summary>
    public static Rule<PartyNominees> PartyShare { get; } = new PartyShareRule();

    /// <summary>nomination.candidate-eligible: a candidate has the right to stand on election day (EL 4).</summary>
    public static Rule<Candidate> CandidateEligible { get; } = new CandidateEligibleRule();

    /// <summary>nomination.complete-list: the initial list is that of the nominees (1983 item 10(2)).</summary>
    public static Rule<CandidateSlate> CompleteList { get; } = new CompleteListRule();

    /// <summary>nomination.committee-member: a member of the election committee who stands resigns (EL 10(2)).</summary>
    public static Rule<CommitteeMembership> CommitteeMember { get; } = new CommitteeMemberRule();

    /// <summary>nomination.foreign-funding: who takes support from abroad is struck off, and if elected the election is invalid (EL 35).</summary>
    public static Rule<Candidate> ForeignFunding { get; } = new ForeignFundingRule();

    /// <summary>nomination.one-district: a candidate stands in one district only (provinces).</summary>
    public static Rule<Candidate> OneDistrict { get; } = new OneDistrictRule();

    /// <summary>nomination.loser-elsewhere: who lost in one district is no candidate in another (provinces).</summary>
    public static Rule<Candidate> LoserElsewhere { get; } = new LoserElsewhereRule();

    /// <summary>nomination.nominee-on-roll: a nominee of a party or organisation is on the roll of the district (provinces).</summary>
    public static Rule<Candidate> NomineeOnRoll { get; } = new NomineeOnRollRule();

    /// <summary>The rules on one candidate.</summary>
    public static IReadOnlyList<Rule<Candidate>> OfCandidate { get; } = [CandidateEligible, ForeignFunding, OneDistrict, LoserElsewhere, NomineeOnRoll];

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [Signatories, RecommenderLimit, VoterLimit, PartyShare, CandidateEligible, CompleteList, CommitteeMember, ForeignFunding, OneDistrict, LoserElsewhere, NomineeOnRoll];
}

/// <summary>The facts that the rules on nomination read.</summary>
public static class NominationFacts
{
    /// <summary>Who nominates.</summary>
    public static Fact By { get; } = new("by", new("推荐者（选民、代表、政党或者人民团体）", "Who nominates (voters, deputies, a party or an organisation)"), Unit.None, nameof(JointNomination.By));

    /// <summary>Those who signed.</summary>
    public static Fact Signatories { get; } = new("signatories", new("联名人名单", "Names of those who signed"), Unit.Signatories, nameof(JointNomination.Signatories));

    /// <summary>How many signed.</summary>
    public static Fact SignatoryCount { get; } = new("signatoryCount", new("有效联名人数", "Number of valid signatories"), Unit.Signatories, nameof(JointNomination.SignatoryCount));

    /// <summary>The nominees of one recommender in one district or unit.</summary>
    public static Fact RecommenderNominees { get; } = new("candidates", new("该推荐者在本选区（选举单位）推荐的候选人数", "Nominees of this recommender in the district or unit"), Unit.Candidates, nameof(Recommendation.Nominees));

    /// <summary>The nominees of all parties and organisations in one district or unit.</summary>
    public static Fact AllNominees { get; } = new("/nominations", new("各政党、各人民团体在本选区（选举单位）推荐的候选人合计", "Nominees of all parties and organisations in the district or unit"), Unit.Candidates, nameof(Recommendation.AllNominees));

    /// <summary>The seats of the district or unit.</summary>
    public static Fact DistrictSeats { get; } = new("/districts", new("本选区（选举单位）应选代表名额", "Seats of the district or unit"), Unit.Seats, nameof(Recommendation.Seats));

    /// <summary>How many candidates each voter or deputy joined in nominating.</summary>
    public static Fact NomineesByVoter { get; } = new("/nominations", new("每一选民（代表）参加联名推荐的候选人数", "Candidates that each voter or deputy joined in nominating"), Unit.Candidates, nameof(VoterNominations.ByVoter));

    /// <summary>The nominees of all parties and organisations in all districts.</summary>
    public static Fact TotalPartyNominees { get; } = new("/totals/partyNominees", new("各政党、各人民团体推荐的候选人合计", "Nominees of parties and organisations in all"), Unit.Candidates, nameof(PartyNominees.Nominees));

    /// <summary>Whether a party or organisation nominated the candidate.</summary>
    public static Fact PartyNominee { get; } = new("/nominations", new("该候选人由政党、人民团体推荐", "A party or organisation nominated the candidate"), Unit.None, nameof(Candidate.IsPartyNominee));

    /// <summary>Whether the candidate is on the roll of the district.</summary>
    public static Fact OnDistrictRoll { get; } = new("/voters", new("该候选人列入所在选区的选民名单", "The candidate is on the roll of the district"), Unit.None, nameof(Candidate.IsOnDistrictRoll));

    /// <summary>The date of birth.</summary>
    public static Fact Born { get; } = new("/voters", new("候选人的出生日期", "Date of birth of the candidate"), Unit.None, nameof(Candidate.Eligibility));

    /// <summary>The age on election day.</summary>
    public static Fact Age { get; } = new("/voters", new("候选人在选举日的年龄", "Age of the candidate on election day"), Unit.Years, nameof(Candidate.Eligibility));

    /// <summary>Citizenship.</summary>
    public static Fact Citizen { get; } = new("/voters", new("候选人是否中国公民", "Whether the candidate is a citizen of China"), Unit.None, nameof(Candidate.Eligibility));

    /// <summary>Deprivation of political rights.</summary>
    public static Fact Deprivation { get; } = new("/voters", new("候选人是否被剥夺政治权利", "Whether the candidate is deprived of political rights"), Unit.None, nameof(Candidate.Eligibility));

    /// <summary>The nominees of a district.</summary>
    public static Fact Nominees { get; } = new("/nominations", new("依法被推荐的候选人名单", "Names of all who were validly nominated"), Unit.Candidates, nameof(CandidateSlate.Nominees));

    /// <summary>The initial list of a district.</summary>
    public static Fact InitialList { get; } = new("/candidates", new("初步代表候选人名单", "The initial list of candidates"), Unit.Candidates, nameof(CandidateSlate.Candidates));

    /// <summary>Whether a member of the committee became a candidate.</summary>
    public static Fact MemberIsCandidate { get; } = new("candidate", new("该组成人员是否为代表候选人", "Whether the member is a candidate"), Unit.None, nameof(CommitteeMembership.IsCandidate));

    /// <summary>Whether a member of the committee resigned from it.</summary>
    public static Fact Resigned { get; } = new("resigned", new("是否已辞去选举委员会职务", "Whether the member has resigned from the committee"), Unit.None, nameof(CommitteeMembership.HasResigned));

    /// <summary>When a member of the committee resigned from it.</summary>
    public static Fact ResignedOn { get; } = new("/candidates", new("辞去选举委员会职务的日期", "Resignation from the committee"), Unit.None, nameof(CommitteeMembership.ResignedOn));

    /// <summary>Whether a candidate accepted support from abroad.</summary>
    public static Fact ForeignFunded { get; } = new("foreignFunded", new("是否接受境外资助", "Whether support from abroad was accepted"), Unit.None, nameof(Candidate.IsForeignFunded));

    /// <summary>Whether a person stands on the list of candidates.</summary>
    public static Fact Listed { get; } = new("formal", new("是否列入代表候选人名单", "Whether the person is on the list of candidates"), Unit.None, nameof(Candidate.IsFormal));

    /// <summary>Whether a person was declared elected.</summary>
    public static Fact Elected { get; } = new("/polls", new("是否当选", "Whether the person was elected"), Unit.None, nameof(Candidate.IsElected));

    /// <summary>In which other districts a person stands.</summary>
    public static Fact OtherDistricts { get; } = new("/candidates", new("参选的其他选区数", "Other districts in which the person stands"), Unit.Places, nameof(Candidate.OtherDistricts));
}
