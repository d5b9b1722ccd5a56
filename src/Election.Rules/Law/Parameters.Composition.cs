namespace Election.Rules;

/// <content>The composition of the congress (chapter I; provinces).</content>
public static partial class Parameters
{
    private static Parameter[] OfComposition => [];
}
