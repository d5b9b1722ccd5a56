namespace Election.Rules.Tests.Web;

/// <summary>The web sample, asked over HTTP.</summary>
public sealed class WebSampleTests(WebServer server) : IClassFixture<WebServer>
{
    private const string Head = """{ "election": { "level": "county", "day": "2026-11-01", "division": "320102" }, "area": { "population": 120000, "seats": 60 }, "districts": """;
    private const string Lawful = Head + """[ { "seats": 2, "population": 4100 } ] }""";
    private const string Warned = Head + """[ { "seats": 2, "population": 6000 } ] }""";
    private const string Unlawful = Head + """[ { "seats": 2, "population": 4100 }, { "seats": 4, "population": 11000 }, { "seats": 1 } ] }""";
    private const string InChinese = "该选区应选代表4名，每一选区至多应选3名。";
    private const string InEnglish = "The district elects 4; each district elects at most 3.";

    private static string Sample(string name) => File.ReadAllText(Path.Combine(Paths.Samples, name));

    [Fact]
    public async Task Plan_ThatIsLawful_IsSaidToBe()
    {
        var answer = await server.Send("POST", "/plans", "en", Lawful);
        Assert.Equal((200, "application/json", "en", "Accept-Language"), (answer.Status, answer.Type, answer.Language, answer.Vary));
        Assert.True((bool)answer.Json["lawful"]!);
        Assert.Empty(answer.Json["warnings"]!.AsArray());
    }

    [Fact]
    public async Task Plan_ThatDepartsFromAGuidingNorm_IsLawfulWithAWarning()
    {
        var answer = await server.Send("POST", "/plans", "en", Warned);
        Assert.Equal(200, answer.Status);
        var warning = Assert.Single(answer.Json["warnings"]!.AsArray())!;
        Assert.Equal(("district.population-deviation", "breached", "guiding", "/districts/0/population"), ((string)warning["rule"]!, (string)warning["conclusion"]!, (string)warning["force"]!, (string)warning["place"]!));
    }

    /// <summary>A breach, a warning and a missing fact: a problem with each at its place.</summary>
    [Theory]
    [InlineData("en", InEnglish, "Electoral Law (2020-10-18), Art. 25(2)")]
    [InlineData(null, InChinese, "《选举法》（2020年10月18日施行）第二十五条第二款")]
    public async Task Plan_ThatIsUnlawful_IsAProblem(string? accept, string message, string article)
    {
        var answer = await server.Send("POST", "/plans", accept, Unlawful);
        var problem = answer.Json;
        Assert.Equal((422, "application/problem+json", accept ?? "zh", "Accept-Language"), (answer.Status, answer.Type, answer.Language, answer.Vary));
        Assert.Equal(("/problems/unlawful", 422, "/plans"), (new Uri((string)problem["type"]!).AbsolutePath, (int)problem["status"]!, (string)problem["instance"]!));
        Assert.StartsWith(message, (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.NotEqual("", (string)problem["title"]!);
        Assert.Equal(
            [("district.seats", "breached", "mandatory", "/districts/1/seats"), ("district.population-deviation", "undetermined", "guiding", "/districts/2/population")],
            problem["errors"]!.AsArray().Select(e => ((string)e!["rule"]!, (string)e["conclusion"]!, (string)e["force"]!, (string)e["place"]!)));
        Assert.Equal(message, (string)problem["errors"]![0]!["message"]!);
        Assert.Equal(article, (string)problem["errors"]![0]!["articles"]![0]!);
        Assert.Equal("/districts/1/population", (string)Assert.Single(problem["warnings"]!.AsArray())!["place"]!);
        Assert.Equal(200, (await server.Send("GET", (string)problem["type"]!, accept)).Status);
    }

    /// <summary>What a plan leaves open is no breach, and is not said to be one.</summary>
    [Fact]
    public async Task Plan_ThatLeavesSomethingOpen_IsAProblemOfItsOwn()
    {
        var answer = await server.Send("POST", "/plans", "en", Head + """[ { "seats": 1 } ] }""");
        Assert.Equal((422, "/problems/undetermined", "What is stated does not decide whether the law is met"), (answer.Status, new Uri((string)answer.Json["type"]!).AbsolutePath, (string)answer.Json["title"]!));
        Assert.All(answer.Json["errors"]!.AsArray(), e => Assert.Equal("undetermined", (string)e!["conclusion"]!));
    }

    [Fact]
    public async Task Audit_OfALawfulDossier_IsItsReport()
    {
        var answer = await server.Send("POST", "/audits", "en", Sample("xiyang-2011-plan.json"));
        Assert.Equal((200, "application/json"), (answer.Status, answer.Type));
        Assert.Equal(1, (int)answer.Json["report"]!);
    }

    [Fact]
    public async Task Audit_OfAnUnlawfulDossier_IsAProblem()
    {
        var answer = await server.Send("POST", "/audits", "en", Sample("town-73-deputies.json"));
        Assert.Equal((422, "application/problem+json"), (answer.Status, answer.Type));
        Assert.Equal([("candidates.surplus-in-aggregate", "/totals"), ("committee.competence", "/committee")], answer.Json["errors"]!.AsArray().Select(e => ((string)e!["rule"]!, (string)e["place"]!)));
    }

    /// <summary>What cannot be read, what the framework refuses, and what is not there: problems, too.</summary>
    [Theory]
    [InlineData("POST", "/plans", """{ "election": { "level": "county", "day": "2026-02-30" } }""", "application/json", 400, "/election/day: '2026-02-30' is no date of the calendar")]
    [InlineData("POST", "/audits", """{ "election": { "level": "county" }, "distrcts": [] }""", "application/json", 400, "/distrcts: unknown field")]
    [InlineData("POST", "/plans", """{ "election": { "level": "county" } }""", "application/json", 400, "/districts: is missing")]
    [InlineData("POST", "/audits", "", "application/json", 400, "the file is empty")]
    [InlineData("POST", "/audits", "{}", "text/plain", 415, null)]
    [InlineData("POST", "/", "{}", "application/json", 415, null)]
    [InlineData("PUT", "/plans", "{}", "application/json", 405, null)]
    [InlineData("GET", "/rules/district.seat", null, "", 404, null)]
    public async Task BadInput_IsAProblem(string method, string path, string? body, string type, int status, string? detail)
    {
        var answer = await server.Send(method, path, "en", body, type);
        Assert.Equal((status, "application/problem+json", "en"), (answer.Status, answer.Type, answer.Language));
        Assert.Equal((status, path), ((int)answer.Json["status"]!, (string)answer.Json["instance"]!));
        if (detail is not null) Assert.Contains(detail, (string)answer.Json["detail"]!, StringComparison.Ordinal);
    }

    /// <summary>A browser asks for pages; what it posts and cannot be read is told all the same.</summary>
    [Fact]
    public async Task BadInput_FromWhoeverAsksForHtml_IsAProblem()
    {
        var answer = await server.Send("POST", "/plans", "en", "{", wants: "text/html");
        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.Type));
        Assert.NotEqual("", (string)answer.Json["detail"]!);
    }

    [Fact]
    public async Task BadInput_IsToldInTheLanguageOfTheRequest()
    {
        var answer = await server.Send("POST", "/audits", "zh", """{ "election": { "level": "county", "day": "2026-02-30" } }""");
        Assert.Equal("无法读取提交的内容", (string)answer.Json["title"]!);
        Assert.StartsWith("body：/election/day：", (string)answer.Json["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ForbidsWhatItDoesNotNeed()
    {
        var answer = await server.Send("GET", "/", "en");
        Assert.StartsWith("default-src 'none'", answer.Policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooLarge_IsAProblem() => Assert.Equal((413, "application/problem+json"), await server.Send("POST", "/audits", null, new string(' ', 5 << 20)) is var answer ? (answer.Status, answer.Type) : default);

    [Theory]
    [InlineData(null, "zh")]
    [InlineData("en", "en")]
    [InlineData("EN-gb", "en")]
    [InlineData("zh-Hant-TW, en;q=0.9", "zh")]
    [InlineData("fr, de, it, es, zh;q=0.3, en;q=0.4", "en")]
    [InlineData("en;q=0.4, zh;q=0.5", "zh")]
    [InlineData("en, zh", "zh")]
    [InlineData("en;q=0", "zh")]
    [InlineData("zh;q=0, *", "en")]
    [InlineData("*", "zh")]
    [InlineData("fr", "zh")]
    [InlineData(";;q=x,=", "zh")]
    public async Task Language_IsThatWhichIsPreferred(string? accept, string language)
    {
        var answer = await server.Send("GET", "/rules/district.seats", accept);
        Assert.Equal((language, "Accept-Language"), (answer.Language, answer.Vary));
        Assert.Equal(RuleBook.Find("district.seats")!.Title.In(language == "zh" ? Language.Chinese : Language.English), (string)answer.Json["title"]!);
    }

    /// <summary>The form comes back as it was typed, every character of HTML escaped, and no script.</summary>
    [Fact]
    public async Task Form_EscapesWhatWasTyped()
    {
        const string Hostile = "\"><script>alert('1')</script>&";
        var empty = await server.Send("GET", "/", "en");
        Assert.Equal((200, "text/html", "en"), (empty.Status, empty.Type, empty.Language));
        Assert.Contains("<html lang=\"en\">", empty.Text, StringComparison.Ordinal);
        var fields = string.Join('&', ((string[])["day", "division", "level", "population", "seats", "districtSeats", "districtPopulation"]).Select(f => f + "=" + Uri.EscapeDataString(Hostile)));
        var answer = await server.Send("POST", "/", "en", fields, "application/x-www-form-urlencoded");
        Assert.Equal(200, answer.Status);
        Assert.DoesNotContain("<script", answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("value=\"&quot;&gt;&lt;script&gt;", answer.Text, StringComparison.Ordinal);
        Assert.Contains("<li class=\"error\">Election day: a date", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "District 1: " + InEnglish)]
    [InlineData("zh", "第1选区：" + InChinese)]
    public async Task Form_SaysWhatIsUnlawful(string accept, string message)
    {
        var answer = await server.Send("POST", "/", accept, "day=2026-11-01&population=120000&seats=60&districtSeats=&districtPopulation=&districtSeats=4&districtPopulation=8000", "application/x-www-form-urlencoded");
        Assert.Contains($"<li class=\"error\">{message}", answer.Text, StringComparison.Ordinal);
    }

    /// <summary>Each of many requests at once gets the same bytes as alone, in its own language.</summary>
    [Fact]
    public async Task ManyAtOnce_EachInItsLanguage()
    {
        (string Path, string Accept, string Body)[] requests = [.. Enumerable.Range(0, 32).Select(i => (i % 3 == 0 ? "/audits" : "/plans", i % 2 == 0 ? "en" : "zh", i % 3 == 0 ? Sample("town-73-deputies.json") : Unlawful))];
        var alone = new Dictionary<(string, string), string>();
        foreach (var (path, accept, body) in requests.DistinctBy(r => (r.Path, r.Accept))) alone[(path, accept)] = await Errors(path, accept, body);
        Assert.Equal(4, alone.Values.Distinct().Count());
        var together = await Task.WhenAll(requests.Select(r => Errors(r.Path, r.Accept, r.Body)));
        Assert.Equal(requests.Select(r => alone[(r.Path, r.Accept)]), together);

        async Task<string> Errors(string path, string accept, string body)
        {
            var answer = await server.Send("POST", path, accept, body);
            Assert.Equal(accept, answer.Language);
            return answer.Json["title"]!.ToString() + answer.Json["errors"]!.ToJsonString();
        }
    }

    /// <summary>A name misspelt in the configuration would be a rule not applied.</summary>
    [Fact]
    public void Start_WithAnUnknownSetting_Fails()
    {
        var run = Shell.Run("dotnet", [WebServer.Dll, "--urls", "http://127.0.0.1:0", "--ElectionRules:Divison", "41"]);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("Divison", run.Error + run.Output, StringComparison.Ordinal);
    }

    /// <summary>Local rules that cannot stand stop the server where it starts, in the reader's words.</summary>
    [Fact]
    public void Start_WithLocalRulesThatCannotStand_Fails()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("web-").FullName, "plan.json");
        File.WriteAllText(file, """{ "id": "x", "division": "410199", "norms": [] }""");
        var run = Shell.Run("dotnet", [WebServer.Dll, "--urls", "http://127.0.0.1:0", "--ElectionRules:LocalRuleFiles:0", file]);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("plan.json: /title: is missing", run.Error + run.Output, StringComparison.Ordinal);
    }
}
