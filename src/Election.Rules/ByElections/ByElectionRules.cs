namespace Election.Rules;

/// <summary>The rules on by-elections (EL 57).</summary>
public static class ByElectionRules
{
    /// <summary>by-election.district: a vacancy is filled by the original district or unit, or in recess by its standing committee (EL 57(1), (3)); a seat never filled by no committee.</summary>
    public static Rule<Vacancy> District { get; } = new ByElectionDistrictRule();

    /// <summary>by-election.contest: as many candidates as seats, or more (EL 57(4)).</summary>
    public static Rule<CandidateSlate> Contest { get; } = new ByElectionContestRule();

    /// <summary>by-election.leftover: seats never filled at the general election are contested (Shanxi 62, Shaanxi 73(3), Sichuan 49(4)).</summary>
    public static Rule<CandidateSlate> Leftover { get; } = new ByElectionLeftoverRule();

    /// <summary>by-election.roll: the roll of the district is checked anew, where the province says so (EL 57(4)).</summary>
    public static Rule<ByElectionRoll> Roll { get; } = new ByElectionRollRule();

    /// <summary>Every rule of the chapter, in the order of the catalogue.</summary>
    public static IReadOnlyList<Rule> All { get; } = [District, Contest, Leftover, Roll];

    /// <summary>The rules on the candidates of one district or unit.</summary>
    public static IReadOnlyList<Rule<CandidateSlate>> OfSlate { get; } = [Contest, Leftover];
}

/// <summary>The facts that the rules on by-elections read.</summary>
public static class ByElectionFacts
{
    /// <summary>The facts that a vacancy of the dossier states.</summary>
    internal static IReadOnlyList<Fact> OfVacancy => [District, OriginalDistrict];

    /// <summary>Who fills the seat.</summary>
    public static Fact District { get; } = new("district", new("补选的选区或者选举单位", "District or unit that fills the seat"), Unit.None, nameof(Vacancy.District));

    /// <summary>Who elected the deputy who left.</summary>
    public static Fact OriginalDistrict { get; } = new("originalDistrict", new("原选区或者原选举单位", "District or unit that elected the deputy who left"), Unit.None, nameof(Vacancy.OriginalDistrict));

    /// <summary>Whether the congress is in recess.</summary>
    public static Fact InRecess { get; } = new("/byElection/inRecess", new("补选时人民代表大会处于闭会期间", "The electing congress is in recess"), Unit.None, nameof(Vacancy.IsInRecess));

    /// <summary>Whether the roll was checked anew.</summary>
    public static Fact RollChecked { get; } = new("/byElection/rollChecked", new("补选前是否重新核对选民名单", "Whether the roll was checked anew before the by-election"), Unit.None, nameof(ByElectionRoll.IsChecked));

    /// <summary>Who votes.</summary>
    public static Fact ElectingBody { get; } = new("/election/electingBody", new("由谁投票", "Who votes"), Unit.None);

    /// <summary>Whether the seat was never filled.</summary>
    public static Fact VacancyNeverFilled { get; } = new("neverFilled", new("换届选举时是否没有选足的名额", "Whether the seat was never filled at the general election"), Unit.None, nameof(Vacancy.IsNeverFilled));

    /// <summary>Whether some of the seats were never filled.</summary>
    public static Fact NeverFilled { get; } = new("/byElection/vacancies", new("换届选举时没有选足的名额", "Seats never filled at the general election"), Unit.None, nameof(CandidateSlate.HasSeatsNeverFilled));
}
