using System.Text.Encodings.Web;
using System.Text.Unicode;
using Election.Rules;
using Election.Rules.Dossiers;
using Election.Rules.Samples.Web;

var builder = WebApplication.CreateBuilder(args);

// The default place, the readings and the files of local rules come from configuration; what is wrong with them, a name misspelt too, stops the start.
builder.Services.AddElectionRules(options => builder.Configuration.GetSection("ElectionRules").Bind(options, binder => binder.ErrorOnUnknownConfiguration = true));
builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = Problems.Complete);
builder.Services.AddExceptionHandler<Problems.OfUnreadableInput>();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 4 << 20);

var app = builder.Build();
app.Use(AcceptLanguage.Negotiate);
app.UseExceptionHandler();
app.UseStatusCodePages();
app.Use(async (context, next) =>
{
    context.Response.Headers.XContentTypeOptions = "nosniff";
    context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";
    await next(context);
});

app.MapGet("/", () => PlanPage.Of(new PlanForm(), null));
app.MapPost("/", async (HttpRequest request, ElectionLaw law) =>
{
    var form = new PlanForm(await request.ReadFormAsync(request.HttpContext.RequestAborted));
    return PlanPage.Of(form, form.Read() is { } plan ? Plan.Judge(plan, law) : null);
}).Accepts<IFormCollection>("application/x-www-form-urlencoded");

// A plan is to be carried out: what it leaves open is to be settled first, and no 200.
app.MapPost("/plans", async (HttpRequest request, ElectionLaw law) =>
{
    var findings = Plan.Judge(await Read(request), law);
    return findings.Any(f => f.IsError) ? Problems.Unlawful(findings) : Results.Ok(new { Lawful = true, Warnings = findings });
}).Accepts<ElectionDossier>("application/json");

// An audit says what can be said: what it leaves open stands in the report.
app.MapPost("/audits", async (HttpRequest request, ElectionLaw law) =>
{
    var report = law.Audit(await Read(request));
    return report.HasUnlawful ? Problems.Unlawful(report.Breaches.Select(Found.Of)) : Results.Text(report.ToJson(), "application/json");
}).Accepts<ElectionDossier>("application/json");

app.MapGet("/rules/{id}", (string id) => RuleBook.Find(id) is { } rule ? Results.Ok(RuleCard.Of(rule)) : Results.NotFound());
app.MapGet("/problems/{id}", (string id) => Problems.Types.TryGetValue(id, out var text) ? Results.Text(text.In(AcceptLanguage.Current)) : Results.NotFound());

app.Run();

// A dossier is read by its own reader: what it refuses, it refuses with the place and the cure.
static async Task<ElectionDossier> Read(HttpRequest request)
{
    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
    return ElectionDossier.Read(body.ToArray(), "body");
}
