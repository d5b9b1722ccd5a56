namespace Election.Rules;

/// <summary>A place where votes are cast, with those who serve there.</summary>
public abstract record PollingPlace
{
    /// <summary>The id or name by which messages call it.</summary>
    public string? Id { get; init; }

    /// <summary>The scrutineers (监票人).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Scrutineers { get; init => field = Check.Count(value); }

    /// <summary>The tellers (计票人).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Tellers { get; init => field = Check.Count(value); }

    /// <summary>The other election workers (工作人员).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Workers { get; init => field = Check.Count(value); }
}

/// <summary>A polling station or an election meeting (EL 38).</summary>
public sealed record PollingStation : PollingPlace
{
    /// <summary>Whether it has a place to write in secret (EL 40(1)).</summary>
    public bool? HasSecretBooth { get; init; }
}

/// <summary>A mobile ballot box (EL 38).</summary>
public sealed record MobileBox : PollingPlace;
