namespace Election.Rules;

/// <content>The election committee and who acts (chapter II; Provisions of 1983).</content>
public static partial class Parameters
{
    private static Parameter[] OfCommittee => [];
}
