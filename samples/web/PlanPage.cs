using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Election.Rules.Samples.Web;

/// <summary>The page with the form: plain HTML, in which every value is escaped.</summary>
internal static class PlanPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Returns the page: the form as it was typed and, where it was judged, what was found.</summary>
    internal static IResult Of(PlanForm form, IReadOnlyList<Found>? findings)
    {
        var title = Say("选区划分方案核对", "Check a district plan");
        var page = Html($$"""
            <!DOCTYPE html>
            <html lang="{{CultureInfo.CurrentUICulture.Name}}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{title}}</title>
            <style>body { font-family: sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem } label { display: block; margin: .5rem 0 } td, th { text-align: left; padding: .2rem .8rem .2rem 0 } .error { color: #a00 } .warning { color: #850 }</style></head>
            <body><h1>{{title}}</h1>
            {{List(form.Problems.Select(p => Html($"<li class=\"error\">{p.In(AcceptLanguage.Current)}</li>")))}}
            {{Result(findings)}}
            <form method="post" action="/">
            <label>{{Say("选举日", "Election day")}} <input name="day" type="date" required value="{{form["day"]}}"></label>
            <label>{{Say("行政区划代码（可不填）", "Division code (optional)")}} <input name="division" value="{{form["division"]}}"></label>
            <label>{{Say("选举级别", "Level")}} <select name="level"><option value="county">{{Say("县级", "county")}}</option><option value="township"{{Selected(form["level"] == "township")}}>{{Say("乡级", "township")}}</option></select></label>
            <label>{{Say("本行政区域人口数", "Population of the area")}} <input name="population" inputmode="numeric" value="{{form["population"]}}"></label>
            <label>{{Say("各选区应选代表名额合计", "Seats of all districts")}} <input name="seats" inputmode="numeric" value="{{form["seats"]}}"></label>
            <table><tr><th>{{Say("选区", "District")}}</th><th>{{Say("应选名额", "Seats")}}</th><th>{{Say("人口数", "Population")}}</th></tr>
            {{Together(form.Rows.Select((row, i) => Html($"""
                <tr><td>{i + 1}</td><td><input name="districtSeats" inputmode="numeric" value="{row.Seats}"></td><td><input name="districtPopulation" inputmode="numeric" value="{row.Population}"></td></tr>
                """)))}}
            </table>
            <button>{{Say("核对", "Check")}}</button>
            </form></body></html>
            """);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        page.WriteTo(text, Encoder);
        return Results.Content(text.ToString(), "text/html; charset=utf-8");
    }

    private static IHtmlContent Result(IReadOnlyList<Found>? findings) => findings switch
    {
        null => HtmlString.Empty,
        { Count: 0 } => Html($"<p>{Say("符合规定。", "The law is met.")}</p>"),
        _ => List(findings.Select(f => Html($"""<li class="{(f.IsError ? "error" : "warning")}">{Say("第", "District ")}{NumberOf(f)}{Say("选区：", ": ")}{f.Message} {f.Cure} <a href="/rules/{f.Rule}">{string.Join(Say("；", "; "), f.Articles)}</a></li>"""))),
    };

    // /districts/0/seats is of the first row.
    private static int NumberOf(Found found) => int.Parse(found.Place.Split('/')[2], CultureInfo.InvariantCulture) + 1;

    private static IHtmlContent List(IEnumerable<IHtmlContent> items) => items.Any() ? Html($"<ul>{Together(items)}</ul>") : HtmlString.Empty;

    private static HtmlContentBuilder Together(IEnumerable<IHtmlContent> parts)
    {
        var all = new HtmlContentBuilder();
        foreach (var part in parts) all.AppendHtml(part);
        return all;
    }

    private static HtmlString Selected(bool isSelected) => new(isSelected ? " selected" : "");

    private static string Say(string zh, string en) => new Bilingual(zh, en).In(AcceptLanguage.Current);

    // Whatever stands in the braces is escaped when the page is written, save what is HTML already.
    private static HtmlFormattableString Html(FormattableString html) => new(CultureInfo.InvariantCulture, html.Format, html.GetArguments()!);
}
