using Election.Rules.Dossiers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Election.Rules.Tests.DependencyInjection;

/// <summary>The law as a service: what its options say is what it judges by.</summary>
public sealed class ElectionLawTests
{
    private static readonly LocalDate Day = new(2021, 11, 1);

    private static string LocalFile(string name) => Path.Combine(Paths.Samples, "local-rules", name);

    private static ElectionLaw Of(Action<ElectionRulesOptions>? configure = null) => new ServiceCollection().AddElectionRules(configure).BuildServiceProvider().GetRequiredService<ElectionLaw>();

    private static ElectionDossier Dossier(string path) => ElectionDossier.Read(File.ReadAllBytes(path), path);

    [Fact]
    public void ByDefault_ItIsTheLawOfThePackage()
    {
        var law = Of();
        Assert.Same(LawBook.Standard, law.Book);
        Assert.Equal((Readings.Default, null), (law.Readings, law.Division));
        var dossier = Dossier(Path.Combine(Paths.Samples, "town-73-deputies.json"));
        Assert.Equal(ElectionAudit.Run(dossier).ToJson(), law.Audit(dossier).ToJson());
        Assert.Equal(ElectionAudit.Status(dossier, Day).Overdue.Select(s => s.Id), law.Status(dossier, Day).Overdue.Select(s => s.Id));
    }

    /// <summary>Local rules, readings and the default place reach the law of a day and the audit alike; a place that is stated goes before the default.</summary>
    [Fact]
    public void Options_ReachTheLawAndTheAudit()
    {
        var law = Of(options =>
        {
            options.Division = "410199";
            options.Readings["days-before"] = "E-N-1";
            options.LocalRuleFiles.Add(LocalFile("county-plan.json"));
        });
        var notice = Parameters.ElectionNoticeLead;
        Assert.Equal(new Lead(5), law.On(Day).Find(notice, new Occasion(Level.County))!.Value);
        Assert.Equal("E-N-1", law.On(Day).Reading(Interpretations.DaysBefore));
        Assert.Null(law.On(Day, "320102").Find(notice, new Occasion(Level.County)));
        Assert.Null(law.On(null).AsOf);

        var stated = Dossier(LocalFile("county-2021.json"));
        var unstated = stated with { Election = stated.Election with { Division = null } };
        Assert.Contains(law.Audit(unstated).Breaches, v => v.Rule == TimetableRules.ElectionNotice);
        Assert.Equal(law.Audit(stated).Verdicts.Select(v => (v.Rule, v.Conclusion)), law.Audit(unstated).Verdicts.Select(v => (v.Rule, v.Conclusion)));
        Assert.Equal(("410199", null), (law.Audit(unstated).AssumedDivision, law.Audit(stated).AssumedDivision));
        Assert.Equal("E-N-1", law.Audit(unstated).Law.Reading(Interpretations.DaysBefore));
        Assert.Equal("320102", law.Audit(unstated with { Election = unstated.Election with { Division = "320102" } }).Law.Division);
    }

    [Fact]
    public void Options_BindFromConfiguration()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ElectionRules:Division"] = "410199",
            ["ElectionRules:Readings:days-before"] = "E-N-1",
            ["ElectionRules:LocalRuleFiles:0"] = LocalFile("county-plan.json"),
        }).Build();
        var law = Of(options => configuration.Bind("ElectionRules", options));
        Assert.Equal(("410199", "E-N-1", "sample-county-plan"), (law.Division, law.Readings[Interpretations.DaysBefore], Assert.Single(law.Book.Local).Instrument.Id));
    }

    /// <summary>What cannot stand is refused where the services are added, with the value, the file and the place.</summary>
    [Fact]
    public void Options_ThatCannotStand_AreRefusedAtOnce()
    {
        Assert.Contains("'99'", Assert.Throws<ArgumentException>(() => Of(o => o.Division = "99")).Message, StringComparison.Ordinal);
        Assert.Contains("no reading 'E'", Assert.Throws<ArgumentException>(() => Of(o => o.Readings["days-before"] = "E")).Message, StringComparison.Ordinal);
        Assert.Contains("nowhere.json", Assert.Throws<FileNotFoundException>(() => Of(o => o.LocalRuleFiles.Add("nowhere.json"))).Message, StringComparison.Ordinal);
        var dossierForRules = Assert.Throws<UnreadableFileException>(() => Of(o => o.LocalRuleFiles.Add(LocalFile("county-2021.json"))));
        Assert.Contains("county-2021.json: /title: expected an object", dossierForRules.Message, StringComparison.Ordinal);
        Assert.Contains("sample-county-plan", Assert.Throws<LawDataException>(() => Of(o =>
        {
            o.LocalRuleFiles.Add(LocalFile("county-plan.json"));
            o.LocalRuleFiles.Add(LocalFile("county-plan.json"));
        })).Message, StringComparison.Ordinal);
    }

    /// <summary>Whoever adds it again, as tests of a service do, has replaced it.</summary>
    [Fact]
    public void AddedTwice_TheLastStands()
    {
        var services = new ServiceCollection().AddElectionRules(o => o.Division = "41").AddElectionRules(o => o.Division = "32");
        Assert.Equal("32", Assert.Single(services.BuildServiceProvider().GetServices<ElectionLaw>()).Division);
    }

    [Fact]
    public void OneInstance_ServesManyThreads()
    {
        var law = Of(o => o.Division = "320102");
        var dossier = Dossier(Path.Combine(Paths.Samples, "town-73-deputies.json"));
        var expected = law.Audit(dossier).ToJson();
        Assert.All(ParallelEnumerable.Range(0, 32).Select(_ => law.Audit(dossier).ToJson()).ToArray(), json => Assert.Equal(expected, json));
    }
}
