using System.Globalization;

namespace Election.Rules.Samples.Web;

/// <summary>Chinese or English, whichever Accept-Language prefers; Chinese where it prefers neither (RFC 9110, 12.5.4).</summary>
internal static class AcceptLanguage
{
    /// <summary>The language of this request.</summary>
    internal static Language Current => Bilingual.LanguageOf(CultureInfo.CurrentUICulture);

    /// <summary>
    /// Sets the language of the request, and names it in the answer. The framework's own request localization looks at three ranges only,
    /// takes q=0 for a wish, and loses its header where an exception is handled.
    /// </summary>
    internal static async Task Negotiate(HttpContext context, RequestDelegate next)
    {
        var ranges = context.Request.GetTypedHeaders().AcceptLanguage.ToLookup(range => range.Value.Value!.Split('-')[0].ToLowerInvariant(), range => range.Quality ?? 1);
        double QualityOf(string language) => ranges[ranges.Contains(language) ? language : "*"].DefaultIfEmpty(0).Max();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(QualityOf("en") > QualityOf("zh") ? "en" : "zh");
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.ContentLanguage = CultureInfo.CurrentUICulture.Name;
            context.Response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Language");
            return Task.CompletedTask;
        });
        await next(context);
    }
}
