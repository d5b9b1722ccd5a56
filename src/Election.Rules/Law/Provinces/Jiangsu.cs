using NodaTime;
using static Election.Rules.ElectionKind;
using static Election.Rules.Force;
using static Election.Rules.Level;

namespace Election.Rules;

/// <summary>
/// 江苏省各级人民代表大会选举实施细则. The text of 2026-05-27 is held. Of the text of 2021-03-31 it is known that the numbers marked
/// here "since 2021" stood in it at the same articles; nothing else is claimed of it.
/// </summary>
public static class Jiangsu
{
    /// <summary>The instrument.</summary>
    public static Instrument Instrument { get; } = new(
        "jiangsu-rules",
        new("江苏省各级人民代表大会选举实施细则", "Jiangsu Province Implementing Rules for the Election of People's Congresses at All Levels"),
        new("江苏省选举实施细则", "Jiangsu Rules"),
        province: "32");

    private static readonly Edition Of2021 = new(new LocalDate(2021, 3, 31));
    private static readonly Edition Of2026 = new(new LocalDate(2026, 5, 27), "jiangsu-rules-2026-05-27.zh");
    private static readonly Scope General = Scope.Direct.For(ElectionKind.General);
    private static readonly Scope ByElections = Scope.Direct.For(ByElection);

    private static readonly Scope Upwards = Scope.Local.At(Prefecture, Level.Province).For(ElectionKind.General);

    static Jiangsu() => Instrument.Editions = [Of2021, Of2026];

    internal static IEnumerable<(Parameter Parameter, DatedNorm Norm)> Norms =>
    [
        // 19(1): deputies to the congress one level up, elected by counties and by cities.
        .. Since2021(Parameters.IndirectParts, default, Mandatory, 19, 1, Upwards),
        .. Since2021(Parameters.IndirectShares, new SeatShares(new(2, 3), new(10, 100), new(15, 100), new(20, 100)), Guiding, 19, 1, Upwards),
        Since2026(Parameters.RefilingReport, 20, Mandatory, 20, 3, Scope.Local.At(Township)),
        .. Since2021(Parameters.CommitteeResignation, CandidateList.Formal, Mandatory, 10, 3, Scope.Direct),
        .. Since2021(Parameters.PopulationDeviation, new Fraction(3, 10), Guiding, 22, 3, Scope.Direct),
        Since2026(Parameters.HigherStaffInTownship, Participation.StaysOut, Mandatory, 25, 1, Scope.Direct.At(Township)),
        Since2026(Parameters.DistrictStaffElsewhere, default, Mandatory, 25, 3, Scope.Direct.At(County)),
        Since2026(Parameters.ResidenceProof, ProofOfQualification.FromHomeOrConfirmed, Mandatory, 29, 1, Scope.Direct, item: 2),
        .. Since2021(Parameters.RollCorrectionLead, Lead.Strictly, Mandatory, 36, 1, General),
        Since2026(Parameters.NoCutWithinRange, default, Mandatory, 41, 2, General),
        // 40(1) orders the initial list. Of the formal one 41(2) speaks, and only where the nominees are within the range.
        Since2026(Parameters.OrderOfList, ListOrder.NameStrokes, Mandatory, 41, 2, General),
        .. Since2021(Parameters.PreliminaryQuorum, new Fraction(1, 3), Mandatory, 41, 4, General),
        .. Since2021(Parameters.MeetingsWithVoters, 1, Mandatory, 42, 2, General),
        Since2026(Parameters.ElectionNoticeLead, Lead.Strictly, Mandatory, 47, 1, General, item: 1),
        .. Since2021(Parameters.VotingWindow, 5, Guiding, 49, 1, General),
        .. Since2021(Parameters.ResultAnnouncement, 1, Mandatory, 56, 2, General),
        // The members of a county's committee elect city deputies; those of a city's or the province's, the level above theirs.
        .. Since2021(Parameters.CommitteeNominators, 3, Mandatory, 63, 2, Scope.Indirect.At(Prefecture).For(ByElection)),
        .. Since2021(Parameters.CommitteeNominators, 5, Mandatory, 63, 2, Scope.Indirect.At(Level.Province, National).For(ByElection)),
        Since2026(Parameters.ByElectionSurplus, new SurplusRange(new Fraction(1, 3), new Fraction(1, 1)), Mandatory, 65, 2, ByElections),
        Since2026(Parameters.ByElectionSurplus, new SurplusRange(new Fraction(1, 5), new Fraction(1, 2)), Mandatory, 65, 2, Scope.Indirect.For(ByElection)),
        .. Since2021(Parameters.FormalListLead, Lead.Strictly, Mandatory, 66, 2, ByElections),
    ];

    private static (Parameter, DatedNorm)[] Since2021<T>(Parameter<T> parameter, T value, Force force, int article, int paragraph, Scope scope)
        where T : notnull =>
        [
            (parameter, Dated(value, force, Instrument.At(article, paragraph).In(Of2021, Evidence.Derived), Of2021, Of2026, scope)),
            Since2026(parameter, value, force, article, paragraph, scope),
        ];

    private static (Parameter, DatedNorm) Since2026<T>(Parameter<T> parameter, T value, Force force, int article, int paragraph, Scope scope, int item = 0)
        where T : notnull =>
        (parameter, Dated(value, force, Instrument.At(article, paragraph, item).In(Of2026), Of2026, null, scope));

    private static DatedNorm Dated<T>(T value, Force force, Citation citation, Edition from, Edition? until, Scope scope)
        where T : notnull =>
        new(new Norm<T>(value, force, [citation]), from.InForceFrom, until?.InForceFrom, scope, Instrument.Province);
}
