namespace Election.Rules;

/// <summary>How a poll was conducted as a whole (EL 23, 37, 40, 43).</summary>
public sealed record PollingConduct
{
    /// <summary>Whether the ballot was secret.</summary>
    public bool? IsBallotSecret { get; init; }

    /// <summary>Whether ballots were handed out only on identity card or voter card, as the rules of the place allow.</summary>
    public bool? IsIdentityChecked { get; init; }

    /// <summary>Whether scrutineers and tellers were chosen by the voters, or by the deputies in an indirect election.</summary>
    public bool? AreTellersChosen { get; init; }

    /// <summary>Whether voters and ballots were compared and recorded, and the record was signed by the scrutineers.</summary>
    public bool? IsRecordSigned { get; init; }

    /// <summary>Whether election papers, lists, cards and seals were in the script of the local people as well.</summary>
    public bool? AreLocalLanguagesUsed { get; init; }
}
