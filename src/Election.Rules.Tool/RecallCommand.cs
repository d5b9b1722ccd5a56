using System.CommandLine;
using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules.Tool;

/// <summary><c>recall --level LEVEL</c>: what the recall of a deputy takes, and how far one has come.</summary>
internal static class RecallCommand
{
    private const string Help = """
        Says what the recall of a deputy takes, and how far one has come: first the numbers with their articles, then every step as it stands, who acts, what must exist in writing, what is wrong or missing.

          election-rules recall --level county --voters 5000
          election-rules recall --level county --voters 5000 --signatories 52 --in-writing true --reasons true --province 44
          election-rules recall --level prefecture --when session --body 300 --by deputies --signatories 31 --reasons true

        Township and county deputies are recalled by the voters of their district, those above by the congress that elected them: in session by its deputies, in recess by the members of its standing committee. What is not stated is not done yet. Exit codes: 0 lawful · 1 a mandatory rule is breached or a step overdue · 2 bad input.
        """;

    internal static Command Create()
    {
        var level = new Option<string>("--level") { Description = "The level of the deputy: township, county, prefecture, province or national.", Required = true };
        level.AcceptOnlyFromAmong("township", "county", "prefecture", "province", "national");
        var counts = Counts.Select(c => new Option<string?>(c.Name) { Description = c.Description }).ToArray();
        var words = Choices.Select(c => Choice(c.Name, c.Description, c.Words)).ToArray();
        var flags = Flags.Select(f => Choice(f.Name, f.Description + " true or false.", "true", "false")).ToArray();
        var dates = Days.Select(d => new Option<string?>(d.Name) { Description = d.Description }).ToArray();
        var province = Options.Province();
        var asOf = Options.AsOf();
        var on = new Option<string?>("--on") { Description = "A day, such as today's: what is overdue by then." };
        var format = Options.Format("text", "json");
        var lang = Options.Lang();
        var readings = Options.Readings();
        var local = Options.Local();
        var command = new Command("recall", Help) { level };
        foreach (var option in new Option[][] { counts, words, flags, dates, [province, asOf, on, local, format, lang, readings] }.SelectMany(o => o)) command.Options.Add(option);
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language =>
        {
            var its = Enum.Parse<Level>(parsed.GetRequiredValue(level), ignoreCase: true);
            var entry = new RecallEntry { DeputyLevel = its };
            for (var i = 0; i < counts.Length; i++)
                if (parsed.GetValue(counts[i]) is { } given) entry = Counts[i].Set(Fitting(entry, Counts[i].Of, Counts[i].Name), Options.Whole(given, Counts[i].Name, 0, int.MaxValue));
            for (var i = 0; i < words.Length; i++)
                if (parsed.GetValue(words[i]) is { } given) entry = Choices[i].Set(Fitting(entry, Choices[i].Of, Choices[i].Name), given);
            for (var i = 0; i < flags.Length; i++)
                if (parsed.GetValue(flags[i]) is { } given) entry = Flags[i].Set(Fitting(entry, Flags[i].Of, Flags[i].Name), given == "true");
            for (var i = 0; i < dates.Length; i++)
                if (parsed.GetValue(dates[i]) is { } given) entry = Days[i].Set(Fitting(entry, Days[i].Of, Days[i].Name), Options.Date(given, Days[i].Name));
            Check(entry);
            var code = parsed.GetValue(province);
            if (code is not null) Options.Try(() => Province.Of(code), "--province");
            var dossier = new ElectionDossier
            {
                Election = new() { Level = its, Division = code, LawAsOf = Options.DayOf(parsed.GetValue(asOf)) },
                Recalls = [entry],
            };
            var today = parsed.GetValue(on) is { } day ? Options.Date(day, "--on") : (LocalDate?)null;
            return Print(dossier, Options.Chosen(parsed.GetValue(readings)), Options.BookOf(parsed.GetValue(local)), today, parsed.GetRequiredValue(format) == "json", language);
        }));
        return command;
    }

    /// <summary>Of which deputies an option speaks: of those whom voters elected, of those whom a congress elected, or of both.</summary>
    private enum Of
    {
        Both,
        Voters,
        Congress,
    }

    private static (string Name, string Description, Of Of, Func<RecallEntry, int, RecallEntry> Set)[] Counts =>
    [
        ("--voters", "All voters of the original district, by the roll of today (township, county).", Of.Voters, (r, n) => r with { Voters = n }),
        ("--voters-at-election", "All voters of the district by the roll of the election, where a reading of recall-roll counts these.", Of.Voters, (r, n) => r with { VotersAtElection = n }),
        ("--body", "All deputies of the congress, or with --when recess all members of its standing committee (prefecture and above).", Of.Congress, (r, n) => r with { Motion = (r.Motion ?? new()) with { Body = n } }),
        ("--signatories", "Voters who sign the request; with --by deputies or members, those who move it jointly.", Of.Both, (r, n) => IsDirect(r) ? r with { Signatories = n } : r with { Motion = (r.Motion ?? new()) with { Signatories = n } }),
        ("--votes-for", "Votes for the recall.", Of.Both, (r, n) => r with { VotesFor = n }),
    ];

    private static (string Name, string Description, Of Of, string[] Words, Func<RecallEntry, string, RecallEntry> Set)[] Choices =>
    [
        ("--when", "Whether it is moved while the congress meets (session) or not (recess).", Of.Congress, Kebab<Sitting>(), (r, w) => r with { Motion = (r.Motion ?? new()) with { When = Value<Sitting>(w) } }),
        ("--by", "Who moves it.", Of.Congress, Kebab<RecallMover>(), (r, w) => r with { Motion = (r.Motion ?? new()) with { By = Value<RecallMover>(w) } }),
        ("--ground", "The ground, where the province bars one for a time.", Of.Voters, Kebab<RecallGround>(), (r, w) => r with { Ground = Value<RecallGround>(w) }),
        ("--presided-by", "Which body sent the person who conducts the vote.", Of.Voters, Kebab<Body>(), (r, w) => r with { PresidedBy = Value<Body>(w) }),
    ];

    private static (string Name, string Description, Of Of, Func<RecallEntry, bool, RecallEntry> Set)[] Flags =>
    [
        ("--in-writing", "Whether the request is in writing:", Of.Voters, (r, b) => r with { InWriting = b }),
        ("--reasons", "Whether it gives reasons:", Of.Both, (r, b) => r with { ReasonsGiven = b }),
        ("--reviewed", "Whether the county standing committee checked the request:", Of.Voters, (r, b) => r with { Reviewed = b }),
        ("--notified", "Whether the deputy was told of the request:", Of.Voters, (r, b) => r with { Notified = b }),
        ("--withdrawn", "Whether the request was withdrawn before the vote:", Of.Voters, (r, b) => r with { Withdrawn = b }),
        ("--request-distributed", "Whether the request was handed to the voters of the district:", Of.Voters, (r, b) => r with { RequestDistributed = b }),
        ("--answer-in-writing", "Whether the deputy answered in writing:", Of.Both, (r, b) => r with { AnswerInWriting = b }),
        ("--answer-distributed", "Whether the written answer was handed out:", Of.Both, (r, b) => r with { AnswerDistributed = b }),
        ("--roll-checked", "Whether the roll was checked anew:", Of.Voters, (r, b) => r with { RollChecked = b }),
        ("--heard", "Whether the deputy could answer:", Of.Both, (r, b) => r with { Heard = b }),
        ("--secret-ballot", "Whether the vote was secret:", Of.Both, (r, b) => r with { SecretBallot = b }),
        ("--declared-passed", "Whether the recall was declared passed:", Of.Both, (r, b) => r with { DeclaredPassed = b }),
        ("--filed", "Whether the resolution was filed:", Of.Both, (r, b) => r with { Filed = b }),
        ("--announced", "Whether it was announced:", Of.Both, (r, b) => r with { Announced = b }),
    ];

    private static (string Name, string Description, Of Of, Func<RecallEntry, LocalDate, RecallEntry> Set)[] Days =>
    [
        ("--elected-on", "The day on which the deputy was elected, such as 2021-11-01.", Of.Voters, (r, d) => r with { ElectedOn = d }),
        ("--submitted-on", "The day of the request.", Of.Voters, (r, d) => r with { SubmittedOn = d }),
        ("--earlier-failed-on", "The day on which an earlier request on the same or similar grounds failed.", Of.Voters, (r, d) => r with { EarlierFailedOn = d }),
        ("--received-on", "The day on which the request was received.", Of.Voters, (r, d) => r with { ReceivedOn = d }),
        ("--reviewed-on", "The day on which the check was done.", Of.Voters, (r, d) => r with { ReviewedOn = d }),
        ("--started-on", "The day on which the procedure was started.", Of.Voters, (r, d) => r with { StartedOn = d }),
        ("--roll-published-on", "The day on which the corrections of the roll were published.", Of.Voters, (r, d) => r with { RollPublishedOn = d }),
        ("--voted-on", "The day of the vote; the law of that day then counts.", Of.Both, (r, d) => r with { VotedOn = d }),
    ];

    private static Option<string?> Choice(string name, string description, params string[] words)
    {
        var option = new Option<string?>(name) { Description = description };
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    private static string[] Kebab<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()))];

    private static T Value<T>(string word)
        where T : struct, Enum => Enum.GetValues<T>()[Array.IndexOf(Kebab<T>(), word)];

    private static bool IsDirect(RecallEntry entry) => entry.DeputyLevel <= Level.County;

    private static RecallEntry Fitting(RecallEntry entry, Of of, string option) => (of, IsDirect(entry)) switch
    {
        (Of.Voters, false) => throw new BadInputException($"{option}：这一级的代表由代表大会罢免，不适用这个选项；应写 --when、--by、--body 等", $"{option}: a deputy of this level is recalled by the congress; leave this option out, and give --when, --by and --body"),
        (Of.Congress, true) => throw new BadInputException($"{option}：县级和乡级的代表由原选区选民罢免，不适用这个选项；应写 --voters、--signatories 等", $"{option}: a township or county deputy is recalled by the voters of the district; leave this option out, and give --voters and --signatories"),
        _ => entry,
    };

    /// <summary>Numbers that cannot be together.</summary>
    private static void Check(RecallEntry entry)
    {
        var (all, option) = IsDirect(entry) ? (entry.Voters, "--voters") : (entry.Motion?.Body, "--body");
        if (entry.Motion is { Body: not null, When: null }) throw new BadInputException($"--body：应同时用 --when session 或者 --when recess 写明是全体代表还是常务委员会全体组成人员", $"--body: say with --when session or --when recess whether these are all deputies or all members of the standing committee");
        foreach (var (part, name) in new[] { (entry.VotesFor, "--votes-for"), (IsDirect(entry) ? entry.Signatories : entry.Motion?.Signatories, "--signatories") })
            if (part > all) throw new BadInputException($"{name}：{part}多于 {option} 写明的全体{all}人；请核对", $"{name}: {part} are more than the {all} of {option}; check which is right");
    }

    private static int Print(ElectionDossier dossier, Dictionary<string, string> readings, LawBook book, LocalDate? today, bool isJson, Language language)
    {
        var status = ElectionAudit.Status(dossier, today, readings, book);
        var (report, procedure) = (status.Report, status.Procedures[^1]);
        var entry = dossier.Recalls![0];
        var law = entry.VotedOn.Latest is { } voted ? report.Law.At(voted) : report.Law;
        var session = entry.Motion?.When == Sitting.Session;
        var thresholds = RecallThresholds.Of(entry.DeputyLevel!.Value, law, entry.Voters, session ? entry.Motion?.Body : null, session ? null : entry.Motion?.Body);
        // Of a motion whose setting is stated, the other setting's numbers say nothing.
        var shown = thresholds.All.Where(t => entry.Motion?.When is not { } when || t.Id.EndsWith(when == Sitting.Session ? "-in-session" : "-in-recess", StringComparison.Ordinal)).ToList();
        Console.Out.Write(isJson ? Json(shown, procedure, entry, law) + "\n" : Text(shown, procedure, law, language));
        return procedure.Overdue.Any() || report.Verdicts.Any(v => v.Subject == procedure.Subject && v.Verdict.IsUnlawful) ? ExitCode.Unlawful : ExitCode.Lawful;
    }

    private static string Text(List<RecallThreshold> thresholds, Procedure procedure, LawInForce law, Language language)
    {
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        var text = new StringBuilder();
        if (thresholds.Count == 0) text.Append(Say($"{Words.Iso(law.AsOf!.Value)}施行的法律对罢免的规定未能查证。", $"What the law of {Words.Iso(law.AsOf!.Value)} said of recalls is not proved.")).Append('\n');
        foreach (var threshold in thresholds)
        {
            text.Append(threshold.Text.In(language)).Append(Say("：", ": ")).Append(threshold.Least is { } least ? Words.Invariant($"{least}") : Say("视总人数而定", "depends on their number"))
                .Append(Say("　", "  ")).AppendJoin(Say("、", "; "), threshold.Citations.Select(c => c.In(language))).Append('\n');
        }
        text.Append('\n');
        ProcedurePage.Text(text, procedure, language, showsSubject: false);
        return text.ToString();
    }

    private static string Json(List<RecallThreshold> thresholds, Procedure procedure, RecallEntry entry, LawInForce law) => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("level", Words.Camel(entry.DeputyLevel!.Value));
        writer.WriteString("lawAsOf", Words.Iso(law.AsOf!.Value));
        writer.WriteStartArray("thresholds");
        foreach (var threshold in thresholds)
        {
            writer.WriteStartObject();
            writer.WriteString("threshold", threshold.Id);
            if (threshold.Least is { } least) writer.WriteNumber("least", least);
            else writer.WriteNull("least");
            ReportJson.Write(writer, "label", threshold.Text);
            writer.WriteStartArray("provisions");
            foreach (var citation in threshold.Citations) ReportJson.Write(writer, citation);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WritePropertyName("procedure");
        ProcedurePage.Json(writer, procedure);
        writer.WriteEndObject();
    });
}
