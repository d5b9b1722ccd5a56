#region usings
using Election.Rules;
using Election.Rules.Dossiers;
using Election.Rules.Validation;
using FluentValidation;
using NodaTime;
#endregion
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Election.Rules.Tests.Guide;

using Results = Microsoft.AspNetCore.Http.Results;

/// <summary>docs/guide/aspnet-core.md, as written: its program is started, its requests are sent.</summary>
public sealed class AspnetCoreTests
{
    private static readonly Page Page = new("docs/guide/aspnet-core.md", "Guide/AspnetCoreTests.cs");

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    #region form
    public sealed record DistrictForm(DateOnly? Day, string? Division, int? Seats);
    #endregion

    [Fact]
    public async Task Program_AnswersAsWritten()
    {
        var root = Directory.CreateTempSubdirectory("guide-").FullName;
        File.WriteAllText(Path.Combine(root, "appsettings.json"), Page.Blocks.Single(b => b.Language == "jsonc").Text);
        string[] args = ["--contentRoot", root, "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"];
        Directory.SetCurrentDirectory(Paths.Root);

        #region services
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddElectionRules(options => builder.Configuration.GetSection("ElectionRules").Bind(options, binder => binder.ErrorOnUnknownConfiguration = true));
        #endregion

        #region app
        var app = builder.Build();
        app.UseRequestLocalization("zh", "en");        // messages follow Accept-Language

        app.MapPost("/audits", async (HttpRequest request, ElectionLaw law) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            try
            {
                var report = law.Audit(ElectionDossier.Read(body.ToArray(), "body"));
                return Results.Text(report.ToJson(ReportDetail.Summary), "application/json", statusCode: report.HasUnlawful ? 422 : 200);
            }
            catch (UnreadableFileException e)
            {
                return Results.Problem(e.Message, statusCode: 400);
            }
        });

        app.MapPost("/districts", (DistrictForm form, ElectionLaw law) =>
        {
            // What is not stated is no zero: it is asked for. Before 2010 the law of a day is not proved in full.
            if (form is not { Day: { Year: >= 2010 and < 2100 } date, Seats: >= 0 and <= 100 } || (form.Division is { } code && Province.Find(code) is null))
                return Results.Problem("Expected a day from 2010 on, the seats, and the code of a division where one is stated.", statusCode: 400);
            var day = LocalDate.FromDateOnly(date);
            var validator = new ElectoralDistrictValidator(law.On(day, form.Division), Occasion.General(Level.County, day), new() { AcceptUndetermined = true });
            var result = validator.Validate(new ElectoralDistrict { Seats = form.Seats });
            var errors = result.Errors.Where(e => e.Severity == Severity.Error).GroupBy(e => e.PropertyName).ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).ToArray());
            return result.IsLawful() ? Results.NoContent() : Results.ValidationProblem(errors, statusCode: 422);
        });
        #endregion

        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        Page.Shows("services");
        Page.Shows("form");
        Page.Shows("app");
        foreach (var (request, index) in Page.Blocks.Select((block, index) => (block, index)).Where(b => b.block.Language == "http"))
            Page.AssertOutput(index, await Send(client, request.Text));
        Assert.Equal("410199", app.Services.GetRequiredService<ElectionLaw>().Division);
        await app.StopAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> Send(HttpClient client, string http)
    {
        var (head, body) = http.Split("\n\n", 2) is [var h, var b] ? (h.Split('\n'), b) : (http.Split('\n'), "");
        using var message = new HttpRequestMessage(new(head[0].Split(' ')[0]), head[0].Split(' ')[1]) { Content = new StringContent(body) };
        foreach (var header in head.Skip(1).Select(line => line.Split(": ", 2)))
            if (header[0] == "Content-Type") message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(header[1]);
            else message.Headers.Add(header[0], header[1]);
        using var response = await client.SendAsync(message);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.ToJsonString(Indented);
    }
}
