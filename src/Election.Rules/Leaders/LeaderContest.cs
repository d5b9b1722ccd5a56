namespace Election.Rules;

/// <summary>One contest for a post, or for several posts of one kind, at a session of a congress (OL 26–30). Null stands for what is not stated.</summary>
public sealed record LeaderContest
{
    /// <summary>The post.</summary>
    public LeaderPost? Post { get; init; }

    /// <summary>The posts to be filled (应选名额); of a leading post there is one where it is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or too large.</exception>
    public int? Seats { get; init => field = Check.Seats(value); }

    /// <summary>The candidates who stood.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Candidates { get; init => field = Check.Count(value); }

    /// <summary>All who were nominated, by the presidium and by deputies.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Nominated { get; init => field = Check.Count(value); }

    /// <summary>Those whom the presidium nominated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? PresidiumNominees { get; init => field = Check.Count(value); }

    /// <summary>The most persons whom any one deputy nominated together with others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? DeputyNominees { get; init => field = Check.Count(value); }

    /// <summary>The deputies who nominated jointly, in the smallest such group; null or 0 where nobody did.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? JointNominators { get; init => field = Check.Count(value); }

    /// <summary>Whether they did so in writing (书面联名).</summary>
    public bool? IsInWriting { get; init; }

    /// <summary>The number of candidates that the election method of the congress fixed (选举办法规定的差额数 and the posts).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? NumberFixed { get; init => field = Check.Count(value); }

    /// <summary>Whether a preliminary election (预选) was held.</summary>
    public bool? IsPreliminaryHeld { get; init; }

    /// <summary>Whether the ballot was secret.</summary>
    public bool? IsBallotSecret { get; init; }

    /// <summary>Which vote it was; the first by default.</summary>
    public Round Round { get; init; }

    /// <summary>All deputies of the congress.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Deputies { get; init => field = Check.Count(value); }

    /// <summary>Those who attended.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Attending { get; init => field = Check.Count(value); }

    /// <summary>Everyone who stood or got a vote, in any order, with the votes for each.</summary>
    /// <exception cref="ArgumentException">Two persons have one name, or one has none.</exception>
    public IReadOnlyList<PersonVotes>? Persons { get; init => field = Poll.WithNames(value); }

    /// <summary>Who was declared elected.</summary>
    public IReadOnlyList<string>? DeclaredElected { get; init; }

    /// <summary>Whether those who were tied were voted on again.</summary>
    public bool? IsTieRevoteHeld { get; init; }

    /// <summary>That second vote, where its count is known.</summary>
    public LeaderContest? Revote { get; init; }

    /// <summary>The vote that this second vote follows, with its count; null where it is not stated, and of any other vote.</summary>
    public LeaderContest? Follows { get; init; }

    /// <summary>The posts to be filled: those stated, or one where the post is a leading one.</summary>
    internal int? Places => Seats ?? (Post is { } post && Posts.Heads.Contains(post) ? 1 : null);
}
