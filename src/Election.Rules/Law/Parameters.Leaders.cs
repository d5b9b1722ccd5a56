namespace Election.Rules;

/// <content>Local leaders and the standing committee (Organic Law).</content>
public static partial class Parameters
{
    private static Parameter[] OfLeaders => [];
}
