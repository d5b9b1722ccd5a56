#region usings
using System.Text;
using Election.Rules;
using Election.Rules.Dossiers;
using NodaTime;
#endregion

namespace Election.Rules.Tests.Guide;

/// <summary>docs/guide/audit-a-dossier.md, as written.</summary>
public sealed class AuditADossierTests
{
    private static readonly Page Page = new("docs/guide/audit-a-dossier.md", "Guide/AuditADossierTests.cs");

    [Fact]
    public void Dossier_IsAuditedAsWritten()
    {
        var Console = new StringWriter();
        var path = Path.Combine(Paths.Samples, "xiyang-2011-carried-out.json");

        #region audit
        var dossier = ElectionDossier.Read(File.ReadAllBytes(path), path);
        var report = ElectionAudit.Run(dossier);
        foreach (var breach in report.Breaches)
            Console.WriteLine($"{(breach.IsUnlawful ? "unlawful" : "warning")} {breach.Subject} [{breach.Rule.Id}] {breach.Explanation.In(Language.English)}");
        #endregion

        Page.Shows("audit", Console);
        Console = new StringWriter();

        #region open
        foreach (var open in report.Verdicts.Where(v => v.Conclusion == Conclusion.Undetermined).Take(3))
            Console.WriteLine($"{open.Rule.Id} needs {string.Join(", ", open.Missing)}");
        #endregion

        Page.Shows("open", Console);
        var folder = Directory.CreateTempSubdirectory("guide-").FullName;

        #region write
        File.WriteAllText(Path.Combine(folder, "report.json"), report.ToJson());
        File.WriteAllText(Path.Combine(folder, "report.txt"), report.ToText(Language.Chinese, ReportDetail.Normal));
        #endregion

        Page.Shows("write");
        Assert.Contains("《选举法》", File.ReadAllText(Path.Combine(folder, "report.txt")), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
        Console = new StringWriter();

        #region status
        var status = ElectionAudit.Status(dossier, new LocalDate(2011, 5, 12));
        foreach (var step in status.Procedures[0].Steps.Take(4)) Console.WriteLine($"{step.State}: {step.Title.En}");
        #endregion

        Page.Shows("status", Console);
        Console = new StringWriter();

        #region refused
        try
        {
            ElectionDossier.Read("""{ "election": { "level": "county", "day": "2026-02-30" } }"""u8, "dossier.json");
        }
        catch (UnreadableFileException e)
        {
            Console.WriteLine(e.Message);
            Console.WriteLine(e.In(Language.Chinese));
        }
        #endregion

        Page.Shows("refused", Console);
    }
}
