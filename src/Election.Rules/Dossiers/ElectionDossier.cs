using System.Text.Json.Serialization;
using NodaTime;

namespace Election.Rules.Dossiers;

/// <summary>One election as its records state it: the JSON that goes in. Everything but the level is optional; what is not stated is not known.</summary>
/// <example>
/// <code>
/// var dossier = ElectionDossier.Read(File.ReadAllBytes(path), path);
/// var planned = new ElectionDossier { Election = new() { Level = Level.Township, Day = new LocalDate(2026, 11, 1), Plan = true } };
/// </code>
/// </example>
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

    /// <summary>The by-election: which seats it fills.</summary>
    public ByElectionSection? ByElection { get; init; }

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
