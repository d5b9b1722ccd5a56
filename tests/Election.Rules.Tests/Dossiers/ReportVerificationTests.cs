using System.Text;
using System.Text.Json.Nodes;
using Election.Rules.Dossiers;

namespace Election.Rules.Tests.Dossiers;

/// <summary>A report is reproduced from its dossier; whatever makes it another is told, and what kind of other.</summary>
public sealed class ReportVerificationTests
{
    private static string Sample => Path.Combine(Paths.Samples, "xiyang-2011-carried-out.json");

    private static string WithLocalRules => Path.Combine(Paths.Samples, "local-rules", "county-2021.json");

    private static LawBook Local => LawBook.Standard.With(LocalRules.Read(File.ReadAllBytes(Path.Combine(Paths.Samples, "local-rules", "county-plan.json")), "samples/county-plan.json"));

    [Fact]
    public void EverySample_IsReproduced_WhateverTheReportSaysAndHoweverItIsLaidOut()
    {
        ElectionDossier[] dossiers = [.. Directory.GetFiles(Paths.Samples, "*.json").Order(StringComparer.Ordinal).Select(Read)];
        AuditReport[] reports = [.. dossiers.Select(d => ElectionAudit.Run(d))];
        foreach (var detail in Enum.GetValues<ReportDetail>())
        {
            var verified = Verify(AuditReport.ToJson(reports, detail), dossiers);
            Assert.Equal(reports.Length, verified.Count);
            Assert.All(verified, v => Assert.True(v is { IsReproduced: true, Causes: [], Differences: [] }, v.Report.Dossier.FileName));
        }
        Assert.True(Assert.Single(Verify(JsonNode.Parse(reports[0].ToJson(compareEditions: true))!.ToJsonString(), [dossiers[0]])).IsReproduced);
    }

    [Fact]
    public void AChosenReading_IsTakenFromTheReport()
    {
        var chosen = ElectionAudit.Run(Read(Sample), new Dictionary<string, string> { ["days-before"] = "E-N-1" });
        Assert.NotEqual(ElectionAudit.Run(Read(Sample)).ToJson(), chosen.ToJson());
        Assert.True(Assert.Single(Verify(chosen.ToJson(), [Read(Sample)])).IsReproduced);
    }

    [Fact]
    public void LocalRules_AreNamedWithTheirHash_AndMissedWhereTheyAreNotGiven()
    {
        var report = ElectionAudit.Run(Read(WithLocalRules), book: Local).ToJson();
        var stated = JsonNode.Parse(report)!["law"]!["localRules"]![0]!;
        Assert.Equal(("county-plan.json", 64), (stated["file"]!.GetValue<string>(), stated["sha256"]!.GetValue<string>().Length));
        Assert.True(Assert.Single(Verify(report, [Read(WithLocalRules)], Local)).IsReproduced);

        var without = Assert.Single(Verify(report, [Read(WithLocalRules)]));
        Assert.Equal([ReportCause.OtherLocalRules], without.Causes);
        Assert.Contains(without.Differences, d => d.IsOfConclusion);
        Assert.Equal([ReportCause.OtherLocalRules], Assert.Single(Verify(ElectionAudit.Run(Read(WithLocalRules)).ToJson(), [Read(WithLocalRules)], Local)).Causes);
    }

    // ---- What is told apart ----

    [Fact]
    public void OneDigitChangedInTheDossier_IsAnotherDossier()
    {
        var changed = ElectionDossier.Read(Encoding.UTF8.GetBytes(File.ReadAllText(Sample).Replace("2011-04-25", "2011-04-29", StringComparison.Ordinal)), Sample);
        Assert.NotEqual(Read(Sample).Sha256, changed.Sha256);
        var verified = Assert.Single(Verify(Report, [changed]));
        Assert.Equal([ReportCause.OtherDossier], verified.Causes);
        Assert.Contains(verified.Differences, d => d.Rule is not null);
    }

    [Fact]
    public void AVerdictChangedInTheReport_IsAnEdit_NamedByRuleAndSubject()
    {
        var verified = Edited(report =>
        {
            var verdict = report["verdicts"]!.AsArray().First(v => v!["conclusion"]!.GetValue<string>() == "breached")!;
            verdict["conclusion"] = "met";
            return verdict;
        }, out var changed);
        Assert.Equal([ReportCause.Edited], verified.Causes);
        var difference = Assert.Single(verified.Differences);
        Assert.Equal(new(changed["rule"]!.GetValue<string>(), changed["subject"]!.GetValue<string>(), "/conclusion", "met", "breached"), difference);
        Assert.True(difference.IsOfConclusion);
    }

    [Fact]
    public void AVerdictTakenOutOrPutIn_IsAnEdit()
    {
        var missing = Edited(report =>
        {
            var verdict = report["verdicts"]![0]!.DeepClone();
            report["verdicts"]!.AsArray().RemoveAt(0);
            return verdict;
        }, out var first);
        Assert.Equal([ReportCause.Edited], missing.Causes);
        Assert.Equal([new(first["rule"]!.GetValue<string>(), first["subject"]!.GetValue<string>(), "", null, first["conclusion"]!.GetValue<string>())], missing.Differences);

        var twice = Edited(report =>
        {
            var verdict = report["verdicts"]![0]!.DeepClone();
            report["verdicts"]!.AsArray().Add(verdict);
            return verdict;
        }, out _);
        Assert.Equal([ReportCause.Edited], twice.Causes);
        Assert.Equal(("", null), (Assert.Single(twice.Differences).Place, twice.Differences[0].Found));
    }

    [Fact]
    public void AnotherReadingInTheReport_ContradictsItsVerdicts()
    {
        var verified = Edited(report =>
        {
            var reading = report["law"]!["readings"]!.AsArray().First(r => r!["id"]!.GetValue<string>() == "days-before")!;
            reading["reading"] = "E-N-1";
            return reading;
        }, out _);
        Assert.Equal([ReportCause.OtherReadings], verified.Causes);
    }

    /// <summary>A summary says that it is one: what is left when verdicts are cut out of a whole report is not taken for it.</summary>
    [Fact]
    public void AReportCutDownToItsBreaches_IsAnEdit()
    {
        var verified = Edited(report =>
        {
            foreach (var verdict in report["verdicts"]!.AsArray().Where(v => v!["conclusion"]!.GetValue<string>() != "breached").ToList()) report["verdicts"]!.AsArray().Remove(verdict);
            return report;
        }, out _);
        Assert.Equal([ReportCause.Edited], verified.Causes);
        Assert.Equal(verified.Report.Verdicts.Count - verified.Report.Breaches.Count(), verified.Differences.Count(d => d.IsOfConclusion && d.Stated is null));
        var summary = JsonNode.Parse(verified.Report.ToJson(ReportDetail.Summary))!;
        Assert.True(Assert.Single(Verify(summary.ToJsonString(), [Read(Sample)])).IsReproduced);
        summary["verdicts"]!.AsArray().RemoveAt(0);
        Assert.Single(Assert.Single(Verify(summary.ToJsonString(), [Read(Sample)])).Differences);
    }

    /// <summary>A place that was assumed is part of the receipt; a dossier changed in code claims no bytes.</summary>
    [Fact]
    public void AnAssumedDivision_IsTakenFromTheReport_AndAChangedCopyHasNoHash()
    {
        var dossier = ElectionDossier.Read("""{"election":{"level":"county","day":"2021-11-01"}}"""u8, "x.json");
        var assumed = ElectionAudit.Run(dossier, division: "410199");
        Assert.Equal(("410199", "41"), (assumed.AssumedDivision, assumed.Law.Province!.Code));
        Assert.NotEqual(ElectionAudit.Run(dossier).ToJson(), assumed.ToJson());
        Assert.True(Assert.Single(Verify(assumed.ToJson(), [dossier])).IsReproduced);
        Assert.Contains("taken to be 410199", assumed.ToText(Language.English), StringComparison.Ordinal);

        var changed = dossier with { Election = dossier.Election with { Division = "410199" } };
        Assert.Equal((64, ""), (dossier.Sha256.Length, changed.Sha256));
        Assert.Null(ElectionAudit.Run(changed, division: "32").AssumedDivision);
        Assert.Equal(dossier, ElectionDossier.Read("""{"election":{"level":"county","day":"2021-11-01"}}"""u8, "x.json"));
    }

    [Theory]
    [InlineData("library", "0.0.9", ReportCause.OtherLibrary)]
    [InlineData("lawData", "2025.9", ReportCause.OtherLawData)]
    public void AnotherVersion_IsToldWithoutBlamingTheVerdicts(string member, string version, ReportCause cause)
    {
        var verified = Edited(report => report["law"]![member] = version, out _);
        Assert.Equal([cause], verified.Causes);
        Assert.Equal((null, "/law/" + member, version), (Assert.Single(verified.Differences).Rule, verified.Differences[0].Place, verified.Differences[0].Stated));
    }

    /// <summary>No value of a report can be changed unnoticed, but for the name of the file.</summary>
    [Fact]
    public void AnyValueChanged_IsFound()
    {
        var random = new Random(2026);
        for (var i = 0; i < 60; i++)
        {
            var place = "";
            var verified = Edited(report =>
            {
                var values = Values(report).Where(v => v.GetPath() is not ("$.report" or "$.dossier.file" or "$.dossier.sha256") && !v.GetPath().StartsWith("$.law.readings", StringComparison.Ordinal)).ToList();
                var value = values[random.Next(values.Count)];
                place = value.GetPath();
                value.ReplaceWith(value.GetValueKind() == System.Text.Json.JsonValueKind.String ? JsonValue.Create(value.GetValue<string>() + "。") : JsonValue.Create(-7));
                return report;
            }, out _);
            Assert.False(verified.IsReproduced, place);
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("[]", "holds no report")]
    [InlineData("{}", "/report: is no report of form 1")]
    [InlineData("[{\"report\":2}]", "/0/report: is no report of form 1")]
    [InlineData("{\"report\":1}", "/dossier: is missing")]
    [InlineData("{\"report\":1,\"dossier\":{\"file\":\"x.json\",\"sha256\":7},\"law\":{}}", "/dossier/sha256: is missing or no string")]
    [InlineData("[{\"report\":1,\"dossier\":{\"file\":\"x.json\",\"sha256\":\"\"},\"law\":{}},1]", "/0/dossier: no dossier given has this SHA-256 or is called 'x.json'")]
    [InlineData("{\"report\":1,\"dossier\":{\"file\":\"\",\"sha256\":\"\"},\"law\":{\"readings\":[{\"id\":\"days-before\",\"reading\":\"E-9\"}]}}", "/law/readings: ")]
    [InlineData("{\"report\":1,\"dossier\":{\"file\":\"\",\"sha256\":\"\"},\"law\":{\"readings\":[],\"assumedDivision\":\"99\"},\"verdicts\":[]}", "/law/assumedDivision: ")]
    [InlineData("{\"report\":1,\"dossier\":{\"file\":\"\\uD800\",\"sha256\":\"\"}}", "a text is not valid")]
    [InlineData("{\"report\":1,\"dossier\":{\"file\":\"\",\"sha256\":\"\"},\"law\":{\"readings\":[]},\"verdicts\":[7]}", "/verdicts/rule: is missing")]
    [InlineData("{\"report\":1,\"dossier\":{\"file\":\"\",\"sha256\":\"\"},\"law\":{\"readings\":[]},\"verdicts\":[],\"title\":1,\"title\":2}", "the member 'title' stands twice")]
    [InlineData("{\"report\":1,\"dossier\":{\"file\":\"\",\"sha256\":\"\"},\"law\":{\"readings\":[]},\"verdicts\":[],\"verdicts\":[]}", "the member 'verdicts' stands twice")]
    public void WhatIsNoReport_IsRefusedWithItsPlace(string report, string said) =>
        Assert.StartsWith($"report.json: {said}", Assert.Throws<UnreadableFileException>(() => Verify(report, [Read(Sample)])).Message, StringComparison.Ordinal);

    private static string Report { get; } = ElectionAudit.Run(Read(Sample)).ToJson();

    private static ElectionDossier Read(string file) => ElectionDossier.Read(File.ReadAllBytes(file), file);

    private static IReadOnlyList<ReportVerification> Verify(string report, IReadOnlyList<ElectionDossier> dossiers, LawBook? book = null) => ReportVerification.Of(Encoding.UTF8.GetBytes(report), "report.json", dossiers, book);

    private static ReportVerification Edited(Func<JsonNode, JsonNode> edit, out JsonNode changed)
    {
        var report = JsonNode.Parse(Report)!;
        changed = edit(report);
        return Assert.Single(Verify(report.ToJsonString(), [Read(Sample)]));
    }

    private static IEnumerable<JsonValue> Values(JsonNode? node) => node switch
    {
        JsonObject all => all.SelectMany(m => Values(m.Value)),
        JsonArray all => all.SelectMany(Values),
        JsonValue value => [value],
        _ => [],
    };
}
