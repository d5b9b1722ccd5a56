using System.Text.Json.Serialization;

namespace Election.Rules.Dossiers;

/// <summary>The election of local leaders.</summary>
public sealed record LeadersSection
{
    /// <summary>The day of the session; it chooses the law.</summary>
    public ReportedDate Day { get; init; }

    /// <summary>All deputies.</summary>
    public int? Deputies { get; init; }

    /// <summary>Those who attended.</summary>
    public int? Attending { get; init; }

    /// <summary>Whether at the change of term; otherwise the contests are by-elections. Where it is not stated, it is where the election of the deputies is a general one.</summary>
    public bool? AtChangeOfTerm { get; init; }

    /// <summary>Whether the ballots were secret, where a contest does not state it.</summary>
    public bool? SecretBallot { get; init; }

    /// <summary>When nomination opened.</summary>
    public ReportedDate NominationOpened { get; init; }

    /// <summary>When nomination and deliberation closed.</summary>
    public ReportedDate NominationClosed { get; init; }

    /// <summary>The size of the standing committee.</summary>
    public int? CommitteeSize { get; init; }

    /// <summary>The size fixed at the start of the term.</summary>
    public int? CommitteeSizeAtStartOfTerm { get; init; }

    /// <summary>The day on which it was fixed; its law is that of the term.</summary>
    public ReportedDate CommitteeSizeFixedOn { get; init; }

    /// <summary>Who fixed it.</summary>
    public Body? CommitteeSizeFixedBy { get; init; }

    /// <summary>The population.</summary>
    public int? Population { get; init; }

    /// <summary>The contests.</summary>
    public IReadOnlyList<ContestEntry>? Contests { get; init; }

    /// <summary>Recalls.</summary>
    public IReadOnlyList<LeaderRecallEntry>? Recalls { get; init; }

    /// <summary>Resignations.</summary>
    public IReadOnlyList<LeaderResignationEntry>? Resignations { get; init; }

    /// <summary>Who holds which post.</summary>
    public IReadOnlyList<OfficeHolderEntry>? OfficeHolders { get; init; }
}

/// <summary>A contest for a post.</summary>
public sealed record ContestEntry
{
    /// <summary>The post.</summary>
    public LeaderPost? Post { get; init; }

    /// <summary>Which vote it is: first, rerun or revote.</summary>
    public Round? Round { get; init; }

    /// <summary>Whether it is a by-election, also at a session at the change of term.</summary>
    public bool? ByElection { get; init; }

    /// <summary>The posts to be filled.</summary>
    [JsonConverter(typeof(SeatsConverter))]
    public int? Seats { get; init; }

    /// <summary>The candidates.</summary>
    public int? Candidates { get; init; }

    /// <summary>Those nominated.</summary>
    public int? Nominated { get; init; }

    /// <summary>Nominees of the presidium.</summary>
    public int? PresidiumNominees { get; init; }

    /// <summary>The most nominees of any one deputy.</summary>
    public int? DeputyNominees { get; init; }

    /// <summary>Deputies who nominated jointly.</summary>
    public int? JointNominators { get; init; }

    /// <summary>Whether they did so in writing.</summary>
    public bool? InWriting { get; init; }

    /// <summary>The number of candidates that the election method fixed.</summary>
    public int? NumberFixed { get; init; }

    /// <summary>Whether a preliminary election was held.</summary>
    public bool? PreliminaryHeld { get; init; }

    /// <summary>Whether the ballot was secret.</summary>
    public bool? SecretBallot { get; init; }

    /// <summary>The votes.</summary>
    public IReadOnlyDictionary<string, int>? Votes { get; init; }

    /// <summary>Who was declared elected.</summary>
    public IReadOnlyList<string>? DeclaredElected { get; init; }

    /// <summary>Whether the tied were voted on again.</summary>
    public bool? TieRevoteHeld { get; init; }
}

/// <summary>A recall of a leader.</summary>
public sealed record LeaderRecallEntry
{
    /// <summary>The post of the person concerned.</summary>
    public LeaderPost? Post { get; init; }

    /// <summary>Who moved it.</summary>
    public LeaderRecallMover? By { get; init; }

    /// <summary>Signatories.</summary>
    public int? Signatories { get; init; }

    /// <summary>Whether reasons were given.</summary>
    public bool? ReasonsGiven { get; init; }

    /// <summary>Whether heard.</summary>
    public bool? Heard { get; init; }

    /// <summary>Votes for.</summary>
    public int? VotesFor { get; init; }

    /// <summary>Whether it was declared carried.</summary>
    public bool? DeclaredPassed { get; init; }

    /// <summary>Of a chief procurator: whether approved one level up.</summary>
    public bool? ApprovedAbove { get; init; }
}

/// <summary>A resignation of a leader.</summary>
public sealed record LeaderResignationEntry
{
    /// <summary>The post.</summary>
    public LeaderPost? Post { get; init; }

    /// <summary>To which body.</summary>
    public Body? ToBody { get; init; }

    /// <summary>Which body decided.</summary>
    public Body? DecidedBy { get; init; }

    /// <summary>Whether in recess.</summary>
    public bool? Recess { get; init; }

    /// <summary>Of a member of a standing committee: the branches in which the person holds or takes another office, on account of which one must resign (OL 47(3)); an empty list where there is none.</summary>
    public IReadOnlyList<PublicOffice>? OtherOffices { get; init; }

    /// <summary>Whether accepted.</summary>
    public bool? Accepted { get; init; }

    /// <summary>Whether filed with the congress.</summary>
    public bool? Filed { get; init; }

    /// <summary>Whether approved one level up.</summary>
    public bool? ApprovedAbove { get; init; }
}

/// <summary>A holder of a post.</summary>
public sealed record OfficeHolderEntry
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The post.</summary>
    public LeaderPost? Post { get; init; }

    /// <summary>The branches in which the person holds another office.</summary>
    public IReadOnlyList<PublicOffice>? OtherOffices { get; init; }

    /// <summary>Whether a deputy.</summary>
    public bool? Deputy { get; init; }

    /// <summary>Whether in the presidium.</summary>
    public bool? InPresidium { get; init; }
}
