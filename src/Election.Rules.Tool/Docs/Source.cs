namespace Election.Rules.Tool.Docs;

/// <summary>Where a rule's code and its tests stand in the repository.</summary>
/// <param name="Rule">The file of the rule.</param>
/// <param name="Laws">The file of the properties of its chapter.</param>
internal sealed record Source(string Rule, string Laws)
{
    /// <summary>The file of the test that runs every worked example.</summary>
    internal const string Examples = "tests/Election.Rules.Tests/Kernel/ExampleTests.cs";

    internal static Source Of(Rule rule)
    {
        // The folder of a chapter, and the name of its properties.
        var (folder, laws) = rule.Chapter switch
        {
            "quota" => ("Quotas", "Quota"),
            "allocation" => ("Allocation", "Allocation"),
            "minority" => ("Minorities", "Minority"),
            "district" => ("Districts", "District"),
            "voter" => ("Registration", "Voter"),
            "roll" => ("Registration", "Roll"),
            "nomination" => ("Nomination", "Nomination"),
            "candidates" => ("Candidates", "Candidate"),
            "polling" => ("Polling", "Polling"),
            "count" or "result" => ("Results", "Result"),
            "mandate" => ("Mandates", "Mandate"),
            "resignation" => ("Mandates", "Resignation"),
            "recall" => ("Recalls", "Recall"),
            "by-election" => ("ByElections", "ByElection"),
            "committee" => ("Committees", "Committee"),
            "composition" => ("Composition", "Composition"),
            "leaders" => ("Leaders", "Leader"),
            "timetable" => ("Timetable", "Timetable"),
            _ => throw new InvalidOperationException($"The chapter {rule.Chapter} has no folder yet."),
        };
        return new($"src/Election.Rules/{folder}/{rule.GetType().Name}.cs", $"tests/Election.Rules.Tests/{folder}/{laws}Laws.cs");
    }
}
