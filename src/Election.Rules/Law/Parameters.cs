using NodaTime;
using static Election.Rules.Evidence;
using static Election.Rules.Force;

namespace Election.Rules;

/// <summary>
/// The numbers and duties of the law, each once, with its history by edition. Those of 2010 are those of 2015 carried back,
/// unless the decision of 2010 itself states them; of 2004 and before only what a decision or a secondary source shows. Where an
/// edition is missing, its value is not proved: a value holds until the next edition, whatever that said.
/// </summary>
public static partial class Parameters
{
    // Properties, not fields: the parts of this class are initialised in no particular order.
    private static Edition E1979 => ElectoralLaw.Of1979;

    private static Edition E1982 => ElectoralLaw.Of1982;

    private static Edition E1986 => ElectoralLaw.Of1986;

    private static Edition E1995 => ElectoralLaw.Of1995;

    private static Edition E2004 => ElectoralLaw.Of2004;

    private static Edition E2010 => ElectoralLaw.Of2010;

    private static Edition E2015 => ElectoralLaw.Of2015;

    private static Edition E2020 => ElectoralLaw.Of2020;

    private static Scope General => Scope.Direct.For(ElectionKind.General);

    // EL 32 is not limited to general elections: seats never filled are nominated for anew.
    private static Scope Nominating => Scope.Direct.For(ElectionKind.General, ElectionKind.Leftover);

    private static Scope Filling => Scope.Everywhere.For(ElectionKind.General, ElectionKind.Leftover, ElectionKind.Rerun);

    private static Provision ByElectionsByProvince => ElectoralLaw.At(57, 4);

    private static Provision ImplementingRules => ElectoralLaw.At(60);

    private static Gap[] CalendarGaps =>
    [
        new(ElectionKind.ByElection, Interpretations.ByElectionCalendar, "general-numbers", ElectionKind.General),
        new(ElectionKind.Leftover, Interpretations.RerunCalendar, "by-election-numbers", ElectionKind.ByElection),
        new(ElectionKind.Rerun, Interpretations.RerunCalendar, "by-election-numbers", ElectionKind.ByElection),
    ];

    // Seats never filled, where they are filled as in a by-election.
    private static Gap[] LeftoverGaps => [new(ElectionKind.Leftover, Interpretations.Leftover, "by-election", ElectionKind.ByElection)];

    /// <summary>Every parameter, in the order of the law.</summary>
    public static IReadOnlyList<Parameter> All { get; }

    static Parameters()
    {
        All =
        [
            .. OfSeats, .. OfCalendar, .. OfNomination, .. OfCandidates, .. OfPolling, .. OfResults,
            .. OfMandates, .. OfRecalls, .. OfByElections, .. OfCommittee, .. OfComposition, .. OfLeaders, .. OfDocumented,
        ];
        for (var i = 0; i < All.Count; i++) All[i].Index = i;
    }

    private static Scope Compact => Scope.Local.For(ElectionKind.General);

    private static Scope IndirectLocal => Scope.Local.At(Level.Prefecture, Level.Province).For(ElectionKind.General);

    private static Citation BasePlusSteps => ElectoralLaw.At(12, 2).In(E2020);

    private static OfUnits<Fraction> FivePerCent(params ReadOnlySpan<UnitKind> units) => new(new Fraction(5, 100), UnitKinds.Of(units));

    private static DatedNorm OfConstitution => new(new Norm<Duty>(default, Mandatory, [Constitution.At(34).In(Constitution.Of1982, Secondary)]), Constitution.Of1982.InForceFrom, E2010.InForceFrom, Scope.Everywhere);

    private static Scope Appeals => Scope.Direct.For(ElectionKind.General, ElectionKind.ByElection);

    private static SurplusRange OneThirdToOne => new(new Fraction(1, 3), new Fraction(1, 1));

    private static SurplusRange OneFifthToOneHalf => new(new Fraction(1, 5), new Fraction(1, 2));

    private static (Edition, T, Evidence)[] Since2010<T>(T value) => [(E2010, value, Derived), (E2015, value, FullText), (E2020, value, FullText)];

    private static (Edition, T, Evidence)[] Since2004<T>(T value) => [(E2004, value, Decision), .. Since2010(value)];

    private static (Edition, T, Evidence)[] Until2020<T>(T before, T since) => [(E2010, before, Derived), (E2015, before, FullText), (E2020, since, FullText)];

    private static DatedNorm[] Electoral<T>(Provision provision, Scope scope, Force force, (Edition Edition, T Value, Evidence Evidence)[] history, params Citation[] also)
        where T : notnull =>
        [.. history.Select(h => new DatedNorm(
            // An amending decision proves the provision that it rewrites, not those beside it.
            new Norm<T>(h.Value, force, [provision.In(h.Edition, h.Evidence), .. also.Where(_ => h.Evidence != Decision).Select(c => c.Provision.Instrument == provision.Instrument ? c.Provision.In(h.Edition, h.Evidence) : c)]),
            h.Edition.InForceFrom,
            NextOf(h.Edition)?.InForceFrom,
            scope))];

    private static Edition? NextOf(Edition edition) => ElectoralLaw.Instrument.Editions.FirstOrDefault(e => e.InForceFrom > edition.InForceFrom);

    /// <summary>What the Organic Law sets, in 2015, of which an extract is held, and since 2022.</summary>
    private static DatedNorm[] Organic<T>(Provision provision, Scope scope, Force force, T of2015, T of2022)
        where T : notnull =>
    [
        new(new Norm<T>(of2015, force, [provision.In(OrganicLaw.Of2015, Extract)]), OrganicLaw.Of2015.InForceFrom, OrganicLaw.Of2022.InForceFrom, scope),
        .. Organic(provision, scope, force, of2022),
    ];

    /// <summary>What the Organic Law sets since 2022 only.</summary>
    private static DatedNorm[] Organic<T>(Provision provision, Scope scope, Force force, T of2022)
        where T : notnull =>
        [new(new Norm<T>(of2022, force, [provision.In(OrganicLaw.Of2022)]), OrganicLaw.Of2022.InForceFrom, null, scope)];

    private static DatedNorm Standing1983<T>(T value, int item, Scope scope, int paragraph = 1, Edition? until = null)
        where T : notnull =>
        new(new Norm<T>(value, Mandatory, [DirectElectionProvisions.At(item, paragraph).In(DirectElectionProvisions.Of1983)]), DirectElectionProvisions.Of1983.InForceFrom, until?.InForceFrom, scope);

    private static Parameter<T> OfProvinces<T>(string id, string zh, string en, Unit unit, Scope scope, bool isPermission = false)
        where T : notnull =>
        new(id, new(zh, en), unit) { DelegatedBy = ImplementingRules, ProvincesDecide = scope, IsPermission = isPermission };
}
