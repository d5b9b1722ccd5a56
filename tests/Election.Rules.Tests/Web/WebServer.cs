using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Election.Rules.Tests.Web;

/// <summary>The web sample as a process of its own, on a port that the system chooses.</summary>
public sealed class WebServer : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process process;
    private readonly HttpClient client;

    public WebServer()
    {
        process = Process.Start(new ProcessStartInfo("dotnet", [Dll, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true })!;
        var address = "";
        while (address.Length == 0 && process.StandardOutput.ReadLine() is { } line)
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at) address = line[(at + Listening.Length)..].Trim();
        // What it logs is read on, so that it never waits for a reader.
        _ = process.StandardOutput.ReadToEndAsync();
        client = new HttpClient { BaseAddress = new(address) };
    }

    internal static string Dll { get; } = Path.Combine(Paths.Samples, "web", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "Election.Rules.Samples.Web.dll");

    internal sealed record Answer(int Status, string? Type, string Language, string Vary, string Text, string Policy)
    {
        internal JsonNode Json => JsonNode.Parse(Text)!;
    }

    internal async Task<Answer> Send(string method, string path, string? accept, string? body = null, string type = "application/json", string? wants = null)
    {
        using var request = new HttpRequestMessage(new(method), path);
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept-Language", accept);
        if (wants is not null) request.Headers.Accept.ParseAdd(wants);
        // Asked first whether it may be sent: what is too large is refused before it is.
        request.Headers.ExpectContinue = body?.Length > 1 << 20;
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(type));
        using var response = await client.SendAsync(request);
        return new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, string.Join(",", response.Content.Headers.ContentLanguage), string.Join(",", response.Headers.Vary), await response.Content.ReadAsStringAsync(),
            response.Headers.TryGetValues("Content-Security-Policy", out var policy) ? string.Join(",", policy) : "");
    }

    public void Dispose()
    {
        client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
