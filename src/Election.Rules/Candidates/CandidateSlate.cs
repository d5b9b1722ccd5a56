using NodaTime;

namespace Election.Rules;

/// <summary>What is known of a person's right to stand (EL 4).</summary>
public sealed record Eligibility
{
    /// <summary>The date of birth.</summary>
    public LocalDate? Born { get; init; }

    /// <summary>Whether the person is a citizen of the People's Republic of China.</summary>
    public bool? IsCitizen { get; init; }

    /// <summary>The last day on which the person is deprived of political rights; null where never, or not stated.</summary>
    public LocalDate? DeprivedUntil { get; init; }

    /// <summary>Whether the person is deprived of political rights for life.</summary>
    public bool? IsDeprivedForLife { get; init; }
}

/// <summary>One person nominated or standing as a candidate in one electoral district or unit.</summary>
public sealed record Candidate
{
    /// <summary>The id, unique within the election.</summary>
    public string? Id { get; init; }

    /// <summary>The electoral district or unit.</summary>
    public string? District { get; init; }

    /// <summary>Whether the person was on the initial list.</summary>
    public bool? IsInitial { get; init; }

    /// <summary>Whether the person is on the formal list.</summary>
    public bool? IsFormal { get; init; }

    /// <summary>Whether the person declined the nomination.</summary>
    public bool? HasDeclined { get; init; }

    /// <summary>Whether the person died before the list was fixed.</summary>
    public bool? IsDeceased { get; init; }

    /// <summary>Whether the person accepted support from abroad (EL 35).</summary>
    public bool? IsForeignFunded { get; init; }

    /// <summary>Whether the person was declared elected.</summary>
    public bool? IsElected { get; init; }

    /// <summary>The votes in the preliminary election, where one was held.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? PreliminaryVotes { get; init => field = Check.Count(value); }

    /// <summary>The place on the formal list, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? ListPosition { get; init => field = Check.Count(value); }

    /// <summary>What is known of the person's right to stand.</summary>
    public Eligibility? Eligibility { get; init; }

    /// <summary>The other districts of the same election in which the person stands or stood.</summary>
    public IReadOnlyList<string> OtherDistricts { get; init; } = [];

    /// <summary>Whether a party or organisation nominated the person in this district.</summary>
    public bool? IsPartyNominee { get; init; }

    /// <summary>Whether the person is on the roll of this district.</summary>
    public bool? IsOnDistrictRoll { get; init; }
}

/// <summary>A preliminary election (预选) in one district or unit.</summary>
public sealed record PreliminaryElection
{
    /// <summary>When it was held.</summary>
    public ReportedDate HeldOn { get; init; }

    /// <summary>How many took part.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Participants { get; init => field = Check.Count(value); }

    /// <summary>The voters of the district.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Voters { get; init => field = Check.Count(value); }
}

/// <summary>
/// The candidates of one electoral district or unit. Counts may be stated without the persons; where the persons are
/// listed, the counts are theirs, unless more are stated: the list is then a partial one.
/// </summary>
public sealed record CandidateSlate
{
    /// <summary>The id or name of the district or unit.</summary>
    public string? District { get; init; }

    /// <summary>The seats to be filled (应选名额).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Seats { get; init => field = Check.Seats(value); }

    /// <summary>
    /// Whether some of the seats were never filled at the general election, by what is stated of each; false where deputies held
    /// and left them all, null where nothing is stated. The kind of election says the same of all of them, or ought to.
    /// </summary>
    public bool? HasSeatsNeverFilled { get; init; }

    /// <summary>The number of initial candidates: all who were validly nominated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? InitialCandidates { get; init => field = Check.Count(value); }

    /// <summary>The number of formal candidates.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? FormalCandidates { get; init => field = Check.Count(value); }

    /// <summary>Whether the voter groups came to a broadly shared view (较为一致意见) of the formal candidates.</summary>
    public bool? AgreementReached { get; init; }

    /// <summary>The number of formal candidates fixed for the preliminary election.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? NumberFixed { get; init => field = Check.Count(value); }

    /// <summary>Whether candidates met the voters of the district.</summary>
    public bool? MeetingHeld { get; init; }

    /// <summary>Whether the formal list is in the order of the strokes of the names: stated, not computed.</summary>
    public bool? InStrokeOrder { get; init; }

    /// <summary>The preliminary election, where one was held; null where none is reported.</summary>
    public PreliminaryElection? Preliminary { get; init; }

    /// <summary>The persons, or null where only numbers are known.</summary>
    public IReadOnlyList<Candidate>? Candidates { get; init; }

    /// <summary>Whether a preliminary election is reported without saying in which district: it may have been held here.</summary>
    public bool MayHavePreliminary { get; init; }

    /// <summary>The ids of all who were validly nominated, or null where nominations are not listed.</summary>
    public IReadOnlyList<string>? Nominees { get; init; }

    /// <summary>The ids of those nominated of whom it cannot be told whether validly; empty by default.</summary>
    public IReadOnlyList<string> OpenNominees { get; init; } = [];

    /// <summary>The initial candidates: those listed, where it is stated of each whether nominated; otherwise, or where it is greater, the number stated.</summary>
    internal int? InitialCount => Greater(Listed(static person => person.IsInitial), InitialCandidates);

    /// <summary>The formal candidates: those listed, where it is stated of each whether formal; otherwise, or where it is greater, the number stated.</summary>
    internal int? FormalCount => Greater(Listed(static person => person.IsFormal), FormalCandidates);

    /// <summary>Whether a preliminary election is reported, or votes of one are.</summary>
    internal bool HasPreliminary
    {
        get
        {
            if (Preliminary is not null) return true;
            if (Candidates is { } persons)
                for (var i = 0; i < persons.Count; i++)
                    if (persons[i].PreliminaryVotes is not null) return true;
            return false;
        }
    }

    /// <summary>A list shorter than the number stated is a partial one, and the number counts.</summary>
    private static int? Greater(int? listed, int? stated) => stated > listed ? stated : listed ?? stated;

    /// <summary>How many of the persons listed are so; null where none is listed, or where it is not stated of each.</summary>
    private int? Listed(Func<Candidate, bool?> isSo)
    {
        if (Candidates is not { Count: > 0 } persons) return null;
        var count = 0;
        for (var i = 0; i < persons.Count; i++)
        {
            if (isSo(persons[i]) is not { } so) return null;
            if (so) count++;
        }
        return count;
    }
}

/// <summary>Totals of all districts, where the candidates of each district are not listed. Garrison and reserved seats are outside.</summary>
public sealed record CandidateTotals
{
    /// <summary>The number of districts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Districts { get; init => field = Check.Seats(value); }

    /// <summary>The seats to be filled in them (应选名额).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or beyond any congress.</exception>
    public int? Seats { get; init => field = Check.Seats(value); }

    /// <summary>The initial candidates in all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? InitialCandidates { get; init => field = Check.Count(value); }

    /// <summary>The formal candidates in all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? FormalCandidates { get; init => field = Check.Count(value); }
}

/// <summary>One number that a dossier states in several places, the most detailed of which is used.</summary>
public sealed record StatedCounts
{
    /// <summary>What is counted.</summary>
    public Bilingual? Name { get; init; }

    /// <summary>The number among the totals, or null where it is not stated there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? FromTotals { get; init => field = Check.Count(value); }

    /// <summary>The sum over the districts, or null where any of them does not state it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? FromDistricts { get; init => field = Check.Count(value); }

    /// <summary>The number of persons listed, or null where they are not listed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? FromCandidates { get; init => field = Check.Count(value); }
}
