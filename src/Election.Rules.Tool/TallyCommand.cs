using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;
using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary><c>tally FILE</c>: the result of a count, with the reasoning of an election committee's minutes.</summary>
internal static class TallyCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The count: a table (CSV or .xlsx) of names and votes (姓名, 得票; who was written in has yes under 另选), or of ballots (a column for each candidate: 1 for, x against, nothing for an abstention; 另选 for names written in); or JSON: a dossier with its polls, or one of its polls alone. - reads standard input.",
        };
        var level = new Option<string>("--level") { Description = "The level of the congress elected: township, county, prefecture, province or national. The first two are elected directly.", DefaultValueFactory = _ => "township" };
        level.AcceptOnlyFromAmong("township", "county", "prefecture", "province", "national");
        var kind = new Option<string>("--kind") { Description = "The kind of election: general, by-election, leftover or rerun.", DefaultValueFactory = _ => "general" };
        kind.AcceptOnlyFromAmong("general", "by-election", "leftover", "rerun");
        var round = new Option<string>("--round") { Description = "The vote: first, rerun (for seats left over) or revote (among those tied).", DefaultValueFactory = _ => "first" };
        round.AcceptOnlyFromAmong("first", "rerun", "revote");
        var committee = new Option<bool>("--standing-committee") { Description = "A by-election by a standing committee (EL 57(3)); --deputies is then the number of its members." };
        var candidates = new Option<string?>("--candidates") { Description = "Who stood, parted by commas; without it everyone in the table who is not marked as written in." };
        var numbers = Numbers.Select(n => new Option<string?>(n.Name) { Description = n.Description }).ToArray();
        var division = new Option<string?>("--division") { Description = "The GB/T 2260 code of the place, such as 320102: its first two digits choose the provincial rules." };
        var asOf = Options.AsOf("The election day,");
        var sheet = Options.Sheet();
        var format = Options.Format("text", "json", "csv", "xlsx");
        var output = Options.Out();
        var lang = Options.Lang();
        var readings = Options.Readings();
        var command = new Command("tally", "Determines the result of a count: valid or not, who is elected, who is tied, what is left over for a rerun, each step with its paragraph.") { file, sheet, level, kind, round, committee, candidates };
        foreach (var number in numbers) command.Options.Add(number);
        foreach (var option in new Option[] { division, asOf, format, output, lang, readings }) command.Options.Add(option);
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language =>
        {
            var path = parsed.GetRequiredValue(file);
            OutputFile.Refuse(parsed.GetValue(output), parsed.GetRequiredValue(format), path);
            var bytes = InputFile.Read(path);
            var isJson = bytes.AsSpan().TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..];
            if (isJson) TableSource.RefuseSheet(path, parsed.GetValue(sheet));
            ElectionDossier dossier;
            if (isJson && IsDossier(bytes))
            {
                dossier = ReadDossier(bytes, path, "");
                // A dossier states all this itself.
                if (command.Options.FirstOrDefault(o => o != format && o != output && o != lang && o != readings && parsed.GetResult(o) is { Implicit: false }) is { } idle)
                    throw new BadInputException($"{idle.Name}：选举档案自己载明这些事实；请改写档案，或者去掉这个选项", $"{idle.Name}: a dossier states this itself; change the dossier, or leave the option out");
                if (dossier.Polls is null or { Count: 0 }) throw new BadInputException($"{path}：档案没有计票结果（/polls）", $"{path}: the dossier holds no count (/polls)");
            }
            else
            {
                var election = new ElectionSection
                {
                    Level = Enum.Parse<Level>(parsed.GetRequiredValue(level), ignoreCase: true),
                    Kind = KindOf(parsed.GetRequiredValue(kind)),
                    ElectingBody = parsed.GetValue(committee) ? ElectingBody.StandingCommittee : null,
                    Division = parsed.GetValue(division),
                    LawAsOf = Options.DayOf(parsed.GetValue(asOf)),
                };
                if (election.ElectingBody is not null && (election.Level <= Level.County || election.Kind != ElectionKind.ByElection))
                    throw new BadInputException($"--standing-committee：常务委员会只补选上一级代表；应同时写明 --level prefecture（或者 province、national）和 --kind by-election", $"--standing-committee: a standing committee only fills seats of the level above; expected --level prefecture (or province, national) and --kind by-election");
                if (election.Division is { } code) Options.Try(() => Province.Of(code), "--division");
                string[]? stood = parsed.GetValue(candidates)?.Split([',', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                var poll = isJson ? ReadDossier(Wrapped(bytes), path, "/polls/0").Polls![0] : Poll(CountTable.Read(bytes, path, parsed.GetValue(sheet), stood), language);
                poll = poll with { Round = poll.Round ?? Enum.Parse<Round>(parsed.GetRequiredValue(round), ignoreCase: true), Candidates = stood ?? poll.Candidates };
                for (var i = 0; i < numbers.Length; i++)
                    if (parsed.GetValue(numbers[i]) is { } given) poll = Numbers[i].Set(poll, Options.Whole(given, numbers[i].Name, 0, i == 0 ? Check.MostSeats : int.MaxValue));
                if (poll is { Ballots: { } listed, BallotsCast: { } cast } && listed.Sum(b => (long)(b.Count ?? 1)) is var sum && sum != cast)
                    throw new BadInputException($"{path}：列出选票{sum}张，而收回的选票写明为{cast}张；请核对", $"{path}: the ballots listed are {sum}, and the ballots cast are stated as {cast}; check which is right");
                dossier = new ElectionDossier { Election = election, Polls = [Classified(poll)] };
            }
            return Print(dossier, Options.Chosen(parsed.GetValue(readings)), path, parsed.GetRequiredValue(format), parsed.GetValue(output), language);
        }));
        return command;
    }

    /// <summary>Ballots that nobody classified are counted here as they are to be (EL 44(2)).</summary>
    private static PollEntry Classified(PollEntry poll) => poll with
    {
        Ballots = poll.Ballots is null ? null : [.. poll.Ballots.Select(b => b with { Counted = b.Counted ?? (poll.Seats is { } seats ? new MarkedBallot { For = b.For ?? [], WriteIns = b.WriteIns ?? [] }.WithSeats(seats).Chosen <= seats : null) })],
    };

    private static (string Name, string Description, Func<PollEntry, int, PollEntry> Set)[] Numbers =>
    [
        ("--seats", "The seats to be filled by this vote.", (p, n) => p with { Seats = n }),
        ("--voters", "All voters of the district (direct elections).", (p, n) => p with { Voters = n }),
        ("--deputies", "All deputies of the congress that elects (indirect elections).", (p, n) => p with { Deputies = n }),
        ("--present", "The deputies present; where it is not given, a quorum of those who voted proves it.", (p, n) => p with { Present = n }),
        ("--participants", "Those who took part in the vote, as recorded.", (p, n) => p with { Participants = n }),
        ("--proxy-votes", "How many of them voted by proxy.", (p, n) => p with { ProxyVotes = n }),
        ("--ballots-issued", "The ballots handed out.", (p, n) => p with { BallotsIssued = n }),
        ("--ballots-cast", "The ballots cast; counted where the table lists ballots.", (p, n) => p with { BallotsCast = n }),
        ("--invalid-ballots", "The void ballots; classified where the table lists ballots.", (p, n) => p with { InvalidBallots = n }),
    ];

    private static ElectionKind KindOf(string kind) => Enum.GetValues<ElectionKind>().First(k => JsonNamingPolicy.KebabCaseLower.ConvertName(k.ToString()) == kind);

    private static PollEntry Poll(CountTable table, Language language)
    {
        if (table.Sheet is { } sheet) Options.Tell(sheet.In(language));
        return new()
        {
            District = table.District,
            Candidates = table.Candidates,
            Votes = table.Votes,
            Ballots = table.Ballots is null ? null : [.. table.Ballots.Select(b => new BallotEntry { For = b.For, Against = b.Against, WriteIns = b.WriteIns, Count = b.Count })],
        };
    }

    /// <summary>Whether the JSON has an election, and so is a dossier rather than one of its polls. What is wrong with it is told where it is read.</summary>
    private static bool IsDossier(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes.AsMemory(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0));
            return json.RootElement.ValueKind != JsonValueKind.Object || json.RootElement.TryGetProperty("election", out _);
        }
        catch (JsonException)
        {
            return bytes.AsSpan().IndexOf("\"election\""u8) >= 0;
        }
    }

    private static byte[] Wrapped(byte[] poll) => [.. "{\"election\":{\"level\":\"township\"},\"polls\":["u8, .. poll.AsSpan(poll is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0), .. "]}"u8];

    private static ElectionDossier ReadDossier(byte[] bytes, string path, string prefix)
    {
        try
        {
            return ElectionDossier.Read(bytes, path);
        }
        catch (UnreadableFileException e)
        {
            // A poll alone is read as part of a dossier, which its places are not to name.
            string Own(string said) => prefix.Length > 0 ? said.Replace(prefix + "/", "/", StringComparison.Ordinal) : said;
            throw new BadInputException(new Bilingual(Own(e.Said.Zh), Own(e.Said.En)));
        }
    }

    private static int Print(ElectionDossier dossier, Dictionary<string, string> readings, string path, string format, string? output, Language language)
    {
        var results = ElectionAudit.Results(dossier, readings);
        var audit = ElectionAudit.Run(dossier, readings);
        var wrong = audit.Verdicts.Where(v => v.Rule.IsOfTheVote && v.Subject.StartsWith("/polls", StringComparison.Ordinal) && v.Conclusion == Conclusion.Breached).ToList();
        // A count that cannot be is no count: nothing is computed from it.
        if (dossier.Polls!.Count == 1 && wrong.Find(v => v.Rule == CountRules.VotesPlausible) is { } impossible)
            throw new BadInputException($"{path}：{impossible.Explanation.Message}{impossible.Explanation.Cure}", $"{path}: {impossible.Explanation.Message} {impossible.Explanation.Cure}");
        if (output is not null) OutputFile.WriteAndTell(output, Result(results).ToWorkbook(language, output, Notes(results, dossier, wrong, language)));
        else Console.Out.Write(format switch
        {
            "json" => Json(results, audit, wrong) + "\n",
            "csv" => Result(results).ToCsv(Language.English),
            _ => (dossier.Title is { } title ? title + "\n\n" : "") + string.Join("\n", results.Select((r, i) => Text(r, dossier, i, wrong, language))),
        });
        return wrong.Exists(v => v.Verdict.Force == Rules.Force.Mandatory) || results.Any(r => r.State == PollState.Contradictory) ? ExitCode.Unlawful : ExitCode.Lawful;
    }

    private static string Text(PollResult result, ElectionDossier dossier, int index, List<AuditVerdict> wrong, Language language)
    {
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        var text = new StringBuilder();
        var what = InWords(result.Poll.Round).Words.In(language);
        var district = dossier.Districts?.FirstOrDefault(d => d.Id is not null && d.Id == result.Poll.District)?.Name ?? result.Poll.District;
        text.Append(district is null ? "" : district + Say("　", ", ")).Append(what).Append(Say("：", ": ")).Append(Headline(result, language)).Append('\n');
        var cited = "";
        foreach (var step in result.Minutes)
        {
            // A paragraph is named once for all that follows from it.
            var where = step.Citation.In(language);
            text.Append("  ").Append(step.Text.In(language)).Append(Say("。", ".")).Append(where == cited ? "" : Say("　", "  ") + where).Append('\n');
            cited = where;
        }
        foreach (var (question, reading, other) in result.Otherwise)
            text.Append("  ").Append(Say("按另一种读法（", "Under another reading (")).Append(question.Id).Append('=').Append(reading.Id).Append(Say("，", ", ")).Append(reading.Meaning.In(language).TrimEnd('.', '。')).Append(Say("）：", "): ")).Append(Headline(other, language)).Append('\n');
        foreach (var verdict in wrong.Where(v => v.Subject == Invariant($"/polls/{index}") || v.Subject.StartsWith(Invariant($"/polls/{index}/"), StringComparison.Ordinal)))
        {
            text.Append("  ").Append(Conclude(verdict.Conclusion, language)).Append(Say("：", ": ")).Append(verdict.Explanation.Message.In(language)).Append(" [").Append(verdict.Rule.Id).Append("]\n");
        }
        return text.ToString();
    }

    private static string Headline(PollResult result, Language language)
    {
        string Say(FormattableString zh, FormattableString en) => Both(zh, en).In(language);
        string Names(IEnumerable<PersonVotes> persons) => string.Join(language == Language.Chinese ? "、" : ", ", persons.Select(p => p.Name));
        if (result.State == PollState.Undetermined) return result.WhyOpen.In(language);
        if (result.State == PollState.Invalid) return Say($"选举无效。", $"the vote is invalid.");
        if (result.State == PollState.Contradictory) return Say($"计票的数字互相矛盾，不能确定结果。", $"the numbers contradict one another; there is no result.");
        var elected = result.Elected.Any() ? Say($"{Names(result.Elected)}当选", $"elected: {Names(result.Elected)}") : Say($"无人当选", $"nobody is elected");
        var tied = result.TiedSeats == 0 ? ""
            : result.Poll.Round == Round.Revote ? Say($"；{Names(result.Tied)}再次投票仍然票数相等，余下{result.TiedSeats}名不能确定", $"; tied again for {result.TiedSeats} more, which stays undecided: {Names(result.Tied)}")
            : Say($"；{Names(result.Tied)}票数相等，就余下{result.TiedSeats}名再次投票", $"; tied for {result.TiedSeats} more: {Names(result.Tied)}");
        var left = result.SeatsLeft == 0 ? "" : Say($"；缺额{result.SeatsLeft}名", $"; unfilled: {result.SeatsLeft}")
            + (result.Rerun?.Candidates.Any() == true ? Say($"，另行选举，候选人依次为{Names(result.Rerun.Candidates)}", $", rerun between {Names(result.Rerun.Candidates)}") : "");
        return elected + tied + left + Say($"。", $".");
    }

    private static ResultTable Result(IReadOnlyList<PollResult> results) => new(
        new("选举结果", "Result"),
        [new("选区", "district"), new("投票", "round"), new("姓名", "name"), new("得票", "votes"), new("另选", "writeIn"), new("结果", "outcome")],
        [.. results.SelectMany(r => r.Persons.Select(p => (object?[])[r.Poll.District, InWords(r.Poll.Round), p.Person.Name, p.Person.Votes, p.Person.IsCandidate == false ? new Coded("yes", new("是", "yes")) : null, InWords(p.Outcome)]))]);

    private static Coded InWords(Round round) => new(Camel(round), round switch
    {
        Round.Rerun => new("另行选举", "rerun"),
        Round.Revote => new("再次投票", "second vote"),
        _ => new("第一次投票", "first vote"),
    });

    private static Coded InWords(VoteOutcome outcome) => new(JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString()), outcome switch
    {
        VoteOutcome.Elected => new("当选", "elected"),
        VoteOutcome.Tied => new("票数相等", "tied"),
        _ => new("未当选", "not elected"),
    });

    /// <summary>The minutes, line by line.</summary>
    private static IEnumerable<Bilingual> Notes(IReadOnlyList<PollResult> results, ElectionDossier dossier, List<AuditVerdict> wrong, Language language) =>
        results.SelectMany((r, i) => Text(r, dossier, i, wrong, language).TrimEnd('\n').Split('\n')).Select(line => new Bilingual(line, line));

    private static string Json(IReadOnlyList<PollResult> results, AuditReport audit, List<AuditVerdict> wrong) => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        ReportJson.WriteLaw(audit, writer);
        writer.WriteStartArray("results");
        for (var i = 0; i < results.Count; i++) Write(writer, results[i], Invariant($"/polls/{i}"), wrong);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, PollResult result, string pointer, List<AuditVerdict> wrong)
    {
        writer.WriteStartObject();
        writer.WriteString("poll", pointer);
        if (result.Poll.District is { } district) writer.WriteString("district", district);
        writer.WriteString("round", Camel(result.Poll.Round));
        WriteOutcome(writer, result);
        if (result.VotesNeeded is { } needed) writer.WriteNumber("votesNeeded", needed);
        writer.WriteStartArray("persons");
        foreach (var (person, outcome) in result.Persons)
        {
            writer.WriteStartObject();
            writer.WriteString("name", person.Name);
            writer.WriteNumber("votes", person.Votes!.Value);
            if (person.IsCandidate is { } candidate) writer.WriteBoolean("candidate", candidate);
            writer.WriteString("outcome", Camel(outcome));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        if (result.Rerun is { } rerun)
        {
            writer.WriteStartObject("rerun");
            writer.WriteNumber("seats", rerun.Seats);
            if (rerun.Range is { } range)
            {
                writer.WriteNumber("least", range.Least);
                writer.WriteNumber("most", range.Most);
            }
            writer.WriteStartArray("inOrder");
            foreach (var person in rerun.InOrder) writer.WriteStringValue(person.Name);
            writer.WriteEndArray();
            writer.WriteBoolean("mayNominateAnew", rerun.MayNominateAnew);
            writer.WriteEndObject();
        }
        writer.WriteStartArray("missing");
        foreach (var fact in result.Missing) writer.WriteStringValue(fact.At(pointer));
        writer.WriteEndArray();
        writer.WriteStartArray("minutes");
        foreach (var step in result.Minutes)
        {
            writer.WriteStartObject();
            ReportJson.Write(writer, step.Text);
            writer.WritePropertyName("provision");
            ReportJson.Write(writer, step.Citation);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("otherwise");
        foreach (var (question, reading, other) in result.Otherwise)
        {
            writer.WriteStartObject();
            writer.WriteString("id", question.Id);
            writer.WriteString("reading", reading.Id);
            WriteOutcome(writer, other);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("breaches");
        foreach (var verdict in wrong.Where(v => v.Subject == pointer || v.Subject.StartsWith(pointer + "/", StringComparison.Ordinal)))
        {
            writer.WriteStartObject();
            writer.WriteString("rule", verdict.Rule.Id);
            ReportJson.Write(writer, "message", verdict.Explanation.Message);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter writer, PollResult result)
    {
        writer.WriteString("state", Camel(result.State));
        writer.WriteStartArray("elected");
        foreach (var person in result.Elected) writer.WriteStringValue(person.Name);
        writer.WriteEndArray();
        writer.WriteStartArray("tied");
        foreach (var person in result.Tied) writer.WriteStringValue(person.Name);
        writer.WriteEndArray();
        writer.WriteNumber("tiedSeats", result.TiedSeats);
        writer.WriteNumber("seatsLeft", result.SeatsLeft);
    }
}
