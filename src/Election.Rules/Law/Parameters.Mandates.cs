namespace Election.Rules;

/// <content>The mandate, its end, and resignation (chapters IX and X; Deputies Law).</content>
public static partial class Parameters
{
    private static Parameter[] OfMandates => [];
}
