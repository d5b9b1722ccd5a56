using System.CommandLine;
using System.Globalization;
using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules.Tool;

/// <summary><c>candidates SEATS</c>: how many formal candidates are lawful.</summary>
internal static class CandidatesCommand
{
    internal static Command Create()
    {
        var seats = new Argument<string>("SEATS") { Description = "The seats to be filled, 1 or more." };
        var indirect = new Option<bool>("--indirect") { Description = "An indirect election, by the congress one level down." };
        var asOf = Options.AsOf();
        var format = Options.Format("text", "json");
        var lang = Options.Lang();
        var readings = Options.Readings();
        var command = new Command("candidates", "Says how many formal candidates are lawful for a number of seats.") { seats, indirect, asOf, format, lang, readings };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language => Run(
            Options.Whole(parsed.GetRequiredValue(seats), "SEATS", 1, Check.MostSeats),
            parsed.GetValue(indirect),
            Options.DayOf(parsed.GetValue(asOf)),
            parsed.GetRequiredValue(format),
            language,
            Options.Chosen(parsed.GetValue(readings)))));
        return command;
    }

    private static int Run(int seats, bool indirect, LocalDate date, string format, Language language, Dictionary<string, string> readings)
    {
        var law = Options.Law(date, null, readings);
        var occasion = new Occasion(indirect ? Level.Prefecture : Level.County);
        var range = CandidateRange.Of(seats, occasion, law) is { IsEmpty: false } known ? known : (CandidateRange?)null;
        var citations = CandidateRules.Surplus.CitationsIn(law, occasion);
        if (format == "json") Console.Out.WriteLine(Json(seats, indirect, date, range, citations));
        else Console.Out.Write(Sentence(seats, indirect, range, language) + "\n" + string.Concat(citations.Select(c => $"  {c.In(language)}{(c.Text is { } words ? (language == Language.Chinese ? "：" : ": ") + words : "")}\n")));
        return ExitCode.Lawful;
    }

    private static string Sentence(int seats, bool indirect, CandidateRange? range, Language language)
    {
        var zh = language == Language.Chinese;
        var mode = indirect ? zh ? "间接选举" : "Indirect election" : zh ? "直接选举" : "Direct election";
        return (zh, range) switch
        {
            (true, { } r) => FormattableString.Invariant($"{mode}应选{seats}名：正式代表候选人{Span(r)}名。"),
            (true, null) => FormattableString.Invariant($"{mode}应选{seats}名：所适用的法律没有确定候选人数。"),
            (false, { } r) => FormattableString.Invariant($"{mode}, seats: {seats}. Formal candidates: {Span(r)}."),
            (false, null) => FormattableString.Invariant($"{mode}, seats: {seats}. The law applied establishes no number of candidates."),
        };
    }

    private static string Span(CandidateRange range) => range.Least == range.Most
        ? range.Least.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{range.Least}–{range.Most}");

    private static string Json(int seats, bool indirect, LocalDate date, CandidateRange? range, IReadOnlyList<Citation> citations) => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("seats", seats);
        writer.WriteString("mode", indirect ? "indirect" : "direct");
        if (range is { } known)
        {
            writer.WriteNumber("least", known.Least);
            writer.WriteNumber("most", known.Most);
        }
        else
        {
            writer.WriteNull("least");
            writer.WriteNull("most");
        }
        writer.WriteString("lawAsOf", Words.Iso(date));
        writer.WriteStartArray("provisions");
        foreach (var citation in citations) ReportJson.Write(writer, citation);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
