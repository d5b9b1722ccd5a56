namespace Election.Rules;

/// <summary>t</summary>
public enum NominatorKind : byte
{
    /// <summary>t</summary>
    Voters,
    /// <summary>t</summary>
    Deputies,
    /// <summary>t</summary>
    Party,
    /// <summary>t</summary>
    Organization,
}
