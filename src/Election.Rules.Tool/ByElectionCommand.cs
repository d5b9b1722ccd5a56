using System.CommandLine;
using System.Text;
using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules.Tool;

/// <summary><c>by-election DAY</c>: the calendar of a by-election by province, the candidates it may have, and its steps in order.</summary>
internal static class ByElectionCommand
{
    private const string Help = """
        Says how a vacant seat is filled: by which days, with how many candidates, in which steps.

        Vacancy or leftover? 出缺还是缺额？
          A vacancy (补选): a deputy was there and left - moved away, resigned, was recalled, died. It is filled by the original
          district or unit, and there may be as many candidates as seats (EL 57). Its days are set by the province; where the
          province sets none they are undetermined, and the 20, 15 and 7 days of a general election are not assumed.
          A leftover (缺额, --leftover): a seat that the general election never filled. Nobody left it: it is no by-election, and
          candidates outnumber seats as in a general election (EL 31; so Shanxi 62, Shaanxi 73 and Sichuan 49 in words).

        Seats of the level above are filled by the congress that elected them (--level prefecture, province or national) or, in
        recess, by its standing committee (--body standing-committee). No body fills its own seats in the place of voters.

          election-rules by-election 2026-11-01 --province 44
          election-rules by-election 2026-11-01 --province 32 --seats 2 --candidates 3 --on 2026-10-20
          election-rules by-election 2026-11-01 --level prefecture --body standing-committee --province 32

        Exit codes: 0 lawful · 1 a mandatory rule is breached · 2 bad input.
        """;

    internal static Command Create()
    {
        var day = new Argument<string>("DAY") { Description = "The day of the vote, such as 2026-11-01." };
        var level = new Option<string>("--level") { Description = "The level of the congress in which the seat is: township, county, prefecture, province or national.", DefaultValueFactory = _ => "county" };
        level.AcceptOnlyFromAmong("township", "county", "prefecture", "province", "national");
        var body = new Option<string?>("--body") { Description = "Who votes: voters, congress or standing-committee. Voters at township and county level, the congress above, where it is not given." };
        body.AcceptOnlyFromAmong("voters", "congress", "standing-committee");
        var province = Options.Province();
        var seats = new Option<string>("--seats") { Description = "The seats to be filled.", DefaultValueFactory = _ => "1" };
        var candidates = new Option<string?>("--candidates") { Description = "The formal candidates, to be checked against the law." };
        var leftover = new Option<bool>("--leftover") { Description = "The seats were never filled at the general election: no vacancy, but a contested election by EL 31." };
        var on = new Option<string?>("--on") { Description = "A day, such as today's: how many days are left to each date. What of a real by-election is overdue, status tells from its dossier." };
        var format = Options.Format("text", "json");
        var lang = Options.Lang();
        var readings = Options.Readings();
        var local = Options.Local();
        var command = new Command("by-election", Help) { day, level, body, province, seats, candidates, leftover, on, local, format, lang, readings };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language => Run(
            Options.Date(parsed.GetRequiredValue(day), "DAY"),
            new Occasion(Enum.Parse<Level>(parsed.GetRequiredValue(level), ignoreCase: true), parsed.GetValue(leftover) ? ElectionKind.Leftover : ElectionKind.ByElection),
            parsed.GetValue(body) is { } voting ? Enum.Parse<ElectingBody>(voting.Replace("-", "", StringComparison.Ordinal), ignoreCase: true) : null,
            parsed.GetValue(province),
            Options.Whole(parsed.GetRequiredValue(seats), "--seats", 1, Check.MostSeats),
            parsed.GetValue(candidates) is { } number ? Options.Whole(number, "--candidates", 0, Check.MostSeats) : null,
            parsed.GetValue(on) is { } today ? Options.Date(today, "--on") : null,
            parsed.GetRequiredValue(format),
            language,
            Options.Chosen(parsed.GetValue(readings)),
            Options.BookOf(parsed.GetValue(local)))));
        return command;
    }

    private static int Run(LocalDate day, Occasion occasion, ElectingBody? body, string? province, int seats, int? candidates, LocalDate? on, string format, Language language, Dictionary<string, string> readings, LawBook book)
    {
        var law = Options.Law(day, province, readings, book: book);
        if (occasion.Kind == ElectionKind.Leftover && body == ElectingBody.StandingCommittee && law.Reading(Interpretations.Leftover) != "by-election")
            throw new BadInputException($"--body standing-committee：常务委员会只能补选出缺的上一级代表（《选举法》第五十七条第三款）；换届时没有选足的名额由人民代表大会选举，应写 --body congress，或者选用读法 --reading leftover=by-election", $"--body standing-committee: a standing committee only fills vacancies of the level above (EL 57(3)); seats never filled are for the congress: give --body congress, or the reading --reading leftover=by-election");
        if (body is { } voting) occasion = occasion with { ElectingBody = voting };
        var calendar = ElectionCalendar.For(occasion with { Day = day }, law);
        var lawful = LawfulCandidates.Of(seats, occasion, law);
        var status = ElectionAudit.Status(
            new ElectionDossier
            {
                Election = new() { Level = occasion.Level, Kind = occasion.Kind, Division = province, ElectingBody = body, Day = day, Plan = true },
                Districts = [new() { Seats = seats, FormalCandidates = candidates }],
            },
            // Nothing is stated as done here, so nothing can be overdue: status asks that of a dossier.
            day: null,
            readings,
            book);
        var procedure = status.Procedures[0];
        Console.Out.Write(format == "json" ? Json(calendar, lawful, candidates, procedure, on) + "\n" : Text(calendar, lawful, candidates, procedure, on, language));
        return status.Report.HasUnlawful ? ExitCode.Unlawful : ExitCode.Lawful;
    }

    private static string Text(ElectionCalendar calendar, LawfulCandidates? lawful, int? candidates, Procedure procedure, LocalDate? on, Language language)
    {
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        var text = new StringBuilder(CalendarCommand.Text(calendar, on, language)).Append('\n');
        text.Append(lawful is null ? Say("所适用的法律没有确定候选人数。", "The law applied establishes no number of candidates.") : lawful.InWords().In(language)).Append('\n');
        if (candidates is { } number && lawful is not null)
        {
            text.Append(lawful.Allows(number) switch
            {
                true => Words.Invariant($"{Say("候选人", "Candidates: ")}{number}{Say("名，合法。", ", lawful.")}"),
                false => Words.Invariant($"{Say("候选人", "Candidates: ")}{number}{Say("名，不合法。", ", not lawful.")}"),
                null => Words.Invariant($"{Say("候选人", "Candidates: ")}{number}{Say("名，不能判断。", ", undetermined.")}"),
            }).Append('\n');
        }
        text.Append('\n');
        ProcedurePage.Text(text, procedure, language);
        return text.ToString();
    }

    private static string Json(ElectionCalendar calendar, LawfulCandidates? lawful, int? candidates, Procedure procedure, LocalDate? on) => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("kind", calendar.Occasion.Kind == ElectionKind.Leftover ? "leftover" : "by-election");
        CalendarCommand.Write(writer, calendar, on);
        writer.WriteStartObject("candidates");
        if (lawful is not null)
        {
            writer.WriteNumber("seats", lawful.Seats);
            writer.WriteBoolean("mayEqualSeats", lawful.MayEqualSeats);
            Number("least", lawful.Least);
            Number("contestedLeast", lawful.ContestedLeast);
            Number("most", lawful.Most);
            writer.WriteBoolean("rangeUndetermined", lawful.IsRangeOpen);
            ReportJson.Write(writer, "inWords", lawful.InWords());
        }
        if (candidates is { } number)
        {
            writer.WriteNumber("stated", number);
            if (lawful?.Allows(number) is { } allowed) writer.WriteBoolean("lawful", allowed);
            else writer.WriteNull("lawful");
        }
        writer.WriteEndObject();
        writer.WritePropertyName("procedure");
        ProcedurePage.Json(writer, procedure);
        writer.WriteEndObject();

        void Number(string name, int? value)
        {
            if (value is { } known) writer.WriteNumber(name, known);
            else writer.WriteNull(name);
        }
    });
}
