namespace Election.Rules;

/// <summary>One number that a recall takes, with the provisions that set it.</summary>
/// <param name="Id">The stable id, such as <c>request-signatories</c>.</param>
/// <param name="Least">The least number, or null where the size by which it is measured was not given.</param>
/// <param name="Text">What it is.</param>
/// <param name="Citations">The provisions.</param>
public sealed record RecallThreshold(string Id, long? Least, Bilingual Text, IReadOnlyList<Citation> Citations);

/// <summary>
/// How many a recall takes, by the law of a day and the sizes of the bodies: voters who ask for it (EL 50(1)) and who must vote for it
/// (53(1)); deputies or members of a standing committee who move it (51(1)) and who must vote for it (53(2)).
/// </summary>
public sealed class RecallThresholds
{
    private RecallThresholds(IReadOnlyList<RecallThreshold> all) => All = all;

    /// <summary>Every number of the level, in the order of the procedure; empty where the law of the day is not proved.</summary>
    public IReadOnlyList<RecallThreshold> All { get; }

    /// <summary>The voters of the original district who ask for the recall; null of a deputy whom a congress elected.</summary>
    public RecallThreshold? RequestSignatories => Find("request-signatories");

    /// <summary>The voters of the original district who must vote for it.</summary>
    public RecallThreshold? VotesOfVoters => Find("votes-of-voters");

    /// <summary>The deputies who may move it jointly while the congress meets; null of a deputy whom voters elected.</summary>
    public RecallThreshold? MoversInSession => Find("movers-in-session");

    /// <summary>The deputies who must vote for it while the congress meets.</summary>
    public RecallThreshold? VotesInSession => Find("votes-in-session");

    /// <summary>The members of the standing committee who may move it jointly in recess.</summary>
    public RecallThreshold? MoversInRecess => Find("movers-in-recess");

    /// <summary>The members of the standing committee who must vote for it in recess.</summary>
    public RecallThreshold? VotesInRecess => Find("votes-in-recess");

    /// <summary>Reckons the numbers.</summary>
    /// <param name="level">The level of the deputy.</param>
    /// <param name="law">The law.</param>
    /// <param name="voters">All voters of the original district, or null where they are not known.</param>
    /// <param name="deputies">All deputies of the congress that elected the deputy, or null.</param>
    /// <param name="members">All members of its standing committee, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level, or a number is negative.</exception>
    public static RecallThresholds Of(Level level, LawInForce law, int? voters = null, int? deputies = null, int? members = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        Check.Count(voters, nameof(voters));
        Check.Count(deputies, nameof(deputies));
        Check.Count(members, nameof(members));
        var occasion = new Occasion(level);
        var all = new List<RecallThreshold>();
        if (occasion.IsDirect)
        {
            if (law.Find(Parameters.RecallSignatories, occasion) is { } signing)
                all.Add(new("request-signatories", signing.Value, new("联名提出罢免要求的原选区选民人数", "Voters of the original district who ask for it"), signing.Citations));
            AddVotes("votes-of-voters", voters, new("通过罢免所需的选民票数（全体选民过半数）", "Votes of voters that pass it (more than half of all of them)"));
        }
        else
        {
            AddMovers("movers-in-session", Parameters.RecallMotionInSession, deputies, new("大会会议期间联名提出罢免案的代表人数（或者由主席团提出）", "Deputies who may move it jointly in session (or the presidium)"));
            AddVotes("votes-in-session", deputies, new("大会通过罢免所需票数（全体代表过半数）", "Votes that pass it in session (more than half of all deputies)"));
            AddMovers("movers-in-recess", Parameters.RecallMotionInRecess, members, new("闭会期间联名提出罢免案的常务委员会组成人员人数（或者由主任会议提出）", "Members of the standing committee who may move it jointly in recess (or the chairpersons' meeting)"));
            AddVotes("votes-in-recess", members, new("常务委员会通过罢免所需票数（全体组成人员过半数）", "Votes that pass it in recess (more than half of all members)"));
        }
        return new(all);

        void AddVotes(string id, int? size, Bilingual text)
        {
            if (law.Find(Parameters.RecallMajority, occasion) is { } norm) all.Add(new(id, size is { } number ? norm.Value.LeastOf(number) : null, text, norm.Citations));
        }

        void AddMovers(string id, Parameter<Fraction> parameter, int? size, Bilingual text)
        {
            if (law.Find(parameter, occasion) is { } norm) all.Add(new(id, size is { } number ? norm.Value.CeilingOf(number) : null, text, norm.Citations));
        }
    }

    private RecallThreshold? Find(string id) => All.FirstOrDefault(t => t.Id == id);
}
