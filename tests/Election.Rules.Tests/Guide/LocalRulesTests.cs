#region usings
using Election.Rules;
using Election.Rules.Dossiers;
using NodaTime;
#endregion

namespace Election.Rules.Tests.Guide;

/// <summary>docs/guide/local-rules.md, as written.</summary>
public sealed class LocalRulesTests
{
    private static readonly Page Page = new("docs/guide/local-rules.md", "Guide/LocalRulesTests.cs");

    [Fact]
    public void LocalRules_RunAsWritten()
    {
        var Console = new StringWriter();
        var dossier = ElectionDossier.Read(File.ReadAllBytes(Path.Combine(Paths.Samples, "local-rules", "county-2021.json")), "county-2021.json");
        var path = Path.Combine(Paths.Samples, "local-rules", "county-plan.json");

        #region read
        var book = LawBook.Standard.With(LocalRules.Read(File.ReadAllBytes(path), path));
        var report = ElectionAudit.Run(dossier, book: book);
        foreach (var breach in report.Breaches) Console.WriteLine($"{breach.Rule.Id}: {breach.Explanation.Citations[0].In(Language.English)}");
        #endregion

        Page.Shows("read", Console);
        Assert.Contains(report.Law.Editions, e => e.Instrument.Id == "sample-county-plan" && e.Id == "2021-06-01");
    }

    [Fact]
    public void LocalRules_InCode_RunAsWritten()
    {
        #region code
        var county = new LocalRules("sample-county-plan", "410199", new("示例县选举工作方案（虚构）", "Sample County Election Plan (fictitious)"), new LocalDate(2021, 6, 1),
        [
            LocalNorm.Of(Parameters.ElectionNoticeLead, new Lead(5), Force.Mandatory, Scope.Direct.For(ElectionKind.General),
                "各选区应当在选举日的五日以前公布投票选举的时间、地点。", article: 6),
        ]);
        var law = LawBook.Standard.With(county).On(new LocalDate(2021, 11, 1), "410199");
        #endregion

        Page.Shows("code");
        Assert.Equal(new Lead(5), law.Find(Parameters.ElectionNoticeLead, new Occasion(Level.County))!.Value);
    }
}
