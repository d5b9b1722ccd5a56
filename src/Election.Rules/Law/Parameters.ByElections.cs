namespace Election.Rules;

/// <content>By-elections (chapter X).</content>
public static partial class Parameters
{
    private static Parameter[] OfByElections => [];
}
