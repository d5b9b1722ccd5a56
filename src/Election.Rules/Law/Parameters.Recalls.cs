namespace Election.Rules;

/// <content>Recall (chapter X).</content>
public static partial class Parameters
{
    private static Parameter[] OfRecalls => [];
}
