using System.CommandLine;
using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;
using NodaTime;
using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary><c>leaders POST --level LEVEL</c>: how leaders are nominated and elected by a congress, and the result of a vote; <c>leaders committee-size</c>: how many members a standing committee has.</summary>
internal static class LeadersCommand
{
    private const string CommitteeSize = "committee-size";

    private static readonly string[] PostNames = [.. Enum.GetValues<LeaderPost>().Where(p => p != LeaderPost.SpecialCommitteeMember).Select(Kebab)];

    internal static Command Create()
    {
        var subject = new Argument<string>("POST") { Description = $"The post: {string.Join(", ", PostNames)}; or {CommitteeSize}, for the number of members of a standing committee." };
        subject.AcceptOnlyFromAmong([.. PostNames, CommitteeSize]);
        var level = new Option<string>("--level") { Description = "The level of the congress: township, county, prefecture or province.", Required = true };
        level.AcceptOnlyFromAmong("township", "county", "prefecture", "province");
        var seats = new Option<string?>("--seats") { Description = "The posts to be filled; 1 where it is not given." };
        var nominated = new Option<string?>("--nominated") { Description = "How many were nominated: of a leading post, one nominee allows one candidate." };
        var candidates = new Option<string?>("--candidates") { Description = "How many stand, to have it judged." };
        var deputies = new Option<string?>("--deputies") { Description = "All deputies of the congress: more than half of them elect." };
        var attending = new Option<string?>("--attending") { Description = "The deputies attending, for the quorum." };
        var vote = new Option<string[]>("--vote") { Description = "The votes for one person, as NAME=VOTES, such as 甲=40. Repeated, one for each." };
        var round = new Option<string>("--round") { Description = "The vote: first, rerun (for posts left over) or revote (among those tied).", DefaultValueFactory = _ => "first" };
        round.AcceptOnlyFromAmong("first", "rerun", "revote");
        var byElection = new Option<bool>("--by-election") { Description = "A by-election: as many candidates as posts are enough." };
        var population = new Option<string?>("--population") { Description = $"With {CommitteeSize}: the population of the unit, such as 1200000." };
        var size = new Option<string?>("--size") { Description = $"With {CommitteeSize}: the number of members, to have it judged." };
        string[] kinds = [.. Enum.GetValues<UnitKind>().Select(Kebab)];
        var unit = new Option<string?>("--unit") { Description = $"With {CommitteeSize}: the kind of unit, where it decides: {string.Join(", ", kinds)}." };
        unit.AcceptOnlyFromAmong(kinds);
        var asOf = Options.AsOf("The day of the session,");
        var format = Options.Format("text", "json");
        var lang = Options.Lang();
        var readings = Options.Readings();
        var command = new Command("leaders", """
            Says how leaders are nominated and elected by a congress (Organic Law), and the result of a vote.

              election-rules leaders head --level township --nominated 1
              election-rules leaders deputy-head --level township --seats 4 --nominated 5 --candidates 5 --deputies 73
              election-rules leaders deputy-head --level township --seats 2 --deputies 73 --vote 甲=60 --vote 乙=40 --vote 丙=40
              election-rules leaders committee-size --level county --population 1200000 --size 41

            Exit codes: 0 lawful · 1 a mandatory rule is breached · 2 bad input.
            """)
        { subject, level, seats, nominated, candidates, deputies, attending, vote, round, byElection, population, size, unit, asOf, format, lang, readings };
        Option[] ofPost = [seats, nominated, candidates, deputies, attending, vote, round, byElection], ofSize = [population, size, unit];
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language =>
        {
            var asked = parsed.GetRequiredValue(subject);
            var isSize = asked == CommitteeSize;
            if ((isSize ? ofPost : ofSize).FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false }) is { } idle)
                throw new BadInputException($"{idle.Name}：与 {asked} 无关；请去掉这个选项", $"{idle.Name}: has no meaning with {asked}; leave the option out");
            int? Number(Option<string?> option, int least = 0, int most = int.MaxValue) => parsed.GetValue(option) is { } text ? Options.Whole(text, option.Name, least, most) : null;
            var date = Options.DayOf(parsed.GetValue(asOf));
            var law = Options.Law(date, null, Options.Chosen(parsed.GetValue(readings)));
            var at = Enum.Parse<Level>(parsed.GetRequiredValue(level), ignoreCase: true);
            var answer = new Answer(asked, at, date, law, language, parsed.GetRequiredValue(format) == "json");
            if (isSize)
            {
                var occasion = new Occasion(at) { Unit = parsed.GetValue(unit) is { } kind ? Enum.GetValues<UnitKind>()[Array.IndexOf(kinds, kind)] : null };
                if (occasion.Unit is { } stated && Units.LevelOf(stated) != at) throw new BadInputException($"--unit：{Units.Name(stated).Zh}不属于这一级", $"--unit: this kind of unit is not of that level: {Units.Name(stated).En}");
                if (parsed.GetValue(population) is not { } people) throw new BadInputException($"应写明 --population，如 --population 1200000", $"expected --population, such as --population 1200000");
                return OfSize(answer, occasion, Cell.Population(people) is var (number, problem) && number is { } value ? value : throw new BadInputException($"--population：“{people}”{problem}", $"--population: '{people}' {problem}"), Number(size));
            }
            var contest = new LeaderContest
            {
                Post = Enum.GetValues<LeaderPost>()[Array.IndexOf(PostNames, asked)],
                Seats = Number(seats, 1, Check.MostSeats) ?? 1,
                Nominated = Number(nominated),
                Candidates = Number(candidates),
                Deputies = Number(deputies, 1),
                Attending = Number(attending),
                Persons = Votes(parsed.GetValue(vote) ?? []),
                Round = Enum.Parse<Round>(parsed.GetRequiredValue(round), ignoreCase: true),
            };
            Refuse(contest, at, law);
            return OfPost(answer, contest, new Occasion(at, parsed.GetValue(byElection) ? ElectionKind.ByElection : ElectionKind.General));
        }));
        return command;
    }

    /// <summary>Numbers that cannot all be true, and posts that a congress has only one or two of: one line each, naming both numbers.</summary>
    private static void Refuse(LeaderContest contest, Level level, LawInForce law)
    {
        var (post, seats) = (contest.Post!.Value, contest.Seats!.Value);
        var most = Posts.MostOf(post, new Trial(new Occasion(level), law, null));
        if (seats > most) throw new BadInputException($"--seats {seats}：{Posts.NameOf(post, level)}至多{most}名；应写为{most}以内", $"--seats {seats}: of this post ({Posts.NameOf(post, level)}) there is {most} at most; expected no more");
        if (contest is { Attending: { } attending, Deputies: { } all } && attending > all)
            throw new BadInputException($"--attending {attending}：多于全体代表（--deputies {all}）；请核对", $"--attending {attending}: more than all deputies (--deputies {all}); check both");
        if (contest is { Candidates: { } candidates, Nominated: { } nominated, Round: Round.First } && candidates > nominated)
            throw new BadInputException($"--candidates {candidates}：多于提名的人数（--nominated {nominated}）；请核对", $"--candidates {candidates}: more than were nominated (--nominated {nominated}); check both");
        if (contest.Round == Round.Revote && contest.Persons is { } tied && seats >= tied.Count)
            throw new BadInputException($"--round revote：只有{tied.Count}人，应选{seats}名，不存在票数相等不能确定的情形；再次投票的人应多于应选名额", $"--round revote: {tied.Count} persons for --seats {seats} leave no tie to decide; a second vote is among more persons than posts");
        if ((contest.Attending ?? contest.Deputies) is not { } voting) return;
        var option = contest.Attending is null ? "--deputies" : "--attending";
        foreach (var person in contest.Persons ?? [])
            if (person.Votes > voting) throw new BadInputException($"--vote {person.Name}={person.Votes}：多于参加投票的代表（{option} {voting}）；请核对", $"--vote {person.Name}={person.Votes}: more than the deputies who can have voted ({option} {voting}); check both");
        var sum = (contest.Persons ?? []).Sum(p => (long)p.Votes!.Value);
        if (sum > (long)voting * seats) throw new BadInputException($"--vote：共{sum}票，多于{voting}名代表就{seats}名所能投的{(long)voting * seats}票；请核对", $"--vote: {sum} votes in all, more than the {(long)voting * seats} that {voting} deputies can cast for {seats}; check both");
    }

    private sealed record Answer(string Asked, Level Level, LocalDate Date, LawInForce Law, Language Language, bool IsJson)
    {
        internal string Say(FormattableString zh, FormattableString en) => Both(zh, en).In(Language);
    }

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static PersonVotes[]? Votes(string[] votes)
    {
        var persons = new List<PersonVotes>();
        foreach (var text in votes)
        {
            var at = text.LastIndexOfAny(['=', '＝']);
            if (at <= 0 || text[..at].Trim() is not { Length: > 0 } name) throw new BadInputException($"--vote {text}：应写为“姓名=票数”，如 甲=40", $"--vote {text}: expected NAME=VOTES, such as 甲=40");
            if (persons.Exists(p => p.Name == name)) throw new BadInputException($"--vote {text}：“{name}”出现两次；每人只写一次", $"--vote {text}: '{name}' stands twice; give each person once");
            persons.Add(new(name, Options.Whole(text[(at + 1)..].Trim(), "--vote " + name, 0, int.MaxValue)));
        }
        return persons.Count == 0 ? null : [.. persons];
    }

    private static int OfPost(Answer answer, LeaderContest contest, Occasion occasion)
    {
        var numbers = LeaderCandidates.Of(contest.Post!.Value, contest.Seats!.Value, occasion, answer.Law, contest.Nominated, contest.Round);
        var needed = contest.Deputies is { } all ? answer.Law.Find(Parameters.CongressMajority, occasion)?.Value.LeastOf(all) : null;
        var result = contest.Persons is null ? null : LeaderResult.Of(contest, occasion, answer.Law);
        List<Explanation> breaches = [.. Judged(contest).Select(rule => rule.Explain(contest, occasion, answer.Law)).Where(e => e.Verdict.Conclusion == Conclusion.Breached)];
        if (contest is { Attending: not null, Deputies: not null } && LeaderRules.Quorum.Explain(new() { Attending = contest.Attending, Deputies = contest.Deputies }, occasion, answer.Law) is { Verdict.Conclusion: Conclusion.Breached } quorum) breaches.Insert(0, quorum);
        // A name may be a person's number.
        Console.Out.Write(Shield.Blot(answer.IsJson ? Json(answer, occasion, contest, numbers, needed, result, breaches) + "\n" : Text(answer, occasion, contest, numbers, needed, result, breaches)));
        return result?.State == PollState.Invalid ? ExitCode.Unlawful : Exit(breaches);
    }

    /// <summary>The rules that what was given can breach.</summary>
    private static IEnumerable<Rule<LeaderContest>> Judged(LeaderContest contest) =>
        contest.Candidates is null ? [] : [LeaderRules.HeadCandidates, LeaderRules.DeputyCandidates, LeaderRules.ByElection];

    private static int Exit(List<Explanation> breaches) => breaches.Exists(e => e.Verdict.Force == Rules.Force.Mandatory) ? ExitCode.Unlawful : ExitCode.Lawful;

    private static string Text(Answer answer, Occasion occasion, LeaderContest contest, LeaderCandidates numbers, long? needed, LeaderResult? result, List<Explanation> breaches)
    {
        var text = new StringBuilder();
        var steps = new List<CitedStep>(numbers.Steps);
        text.Append(numbers.Least is { } least
            ? numbers.Most is not { } most ? answer.Say($"应选{numbers.Seats}名：候选人{least}人以上。", $"Posts: {numbers.Seats}. Candidates: {least} or more.")
                : least == most ? answer.Say($"应选{numbers.Seats}名：候选人{least}人。", $"Posts: {numbers.Seats}. Candidates: {least}.")
                : answer.Say($"应选{numbers.Seats}名：候选人{least}–{most}人。", $"Posts: {numbers.Seats}. Candidates: {least}–{most}.")
            : numbers.WhyOpen.In(answer.Language)).Append('\n');
        if (result is null && needed is { } votes && answer.Law.Find(Parameters.CongressMajority, occasion) is { } majority)
            steps.Add(new(Both($"全体代表{contest.Deputies}人，得{votes}票以上当选", $"Of {contest.Deputies} deputies, {votes} votes or more elect"), majority.Citations[0]));
        Write(text, steps, answer);
        foreach (var question in numbers.OpenQuestions) text.Append("  ").Append(Options.Said(question, answer.Law).In(answer.Language)).Append('\n');
        Tell(text, breaches, answer);
        if (result is not null)
        {
            text.Append(Headline(answer, result)).Append('\n');
            Write(text, result.Minutes, answer);
        }
        return text.ToString();
    }

    private static string Headline(Answer answer, LeaderResult result)
    {
        string Names(IEnumerable<PersonVotes> persons) => string.Join(answer.Language == Language.Chinese ? "、" : ", ", persons.Select(p => p.Name));
        return result.State switch
        {
            PollState.Undetermined => result.WhyOpen.In(answer.Language),
            PollState.Invalid => answer.Say($"会议不足法定出席人数，选举无效。", $"There is no quorum: the election is invalid."),
            PollState.Contradictory => answer.Say($"计票的数字互相矛盾，不能确定结果。", $"The numbers contradict one another; there is no result."),
            _ => (result.Elected.Any() ? answer.Say($"{Names(result.Elected)}当选", $"Elected: {Names(result.Elected)}") : answer.Say($"无人当选", $"Nobody is elected"))
                + (result.TiedSeats > 0 ? answer.Say($"；{Names(result.Tied)}票数相等，余下{result.TiedSeats}名未定", $"; tied for {result.TiedSeats} more: {Names(result.Tied)}") : "")
                + (result.SeatsLeft > 0 ? answer.Say($"；缺额{result.SeatsLeft}名，另行选举", $"; left over for a rerun: {result.SeatsLeft}") : "")
                + answer.Say($"。", $"."),
        };
    }

    private static int OfSize(Answer answer, Occasion occasion, int population, int? size)
    {
        if (answer.Law.Find(Parameters.StandingCommitteeSize, occasion) is null)
        {
            throw occasion.Level == Level.Township
                ? new BadInputException($"--level township：乡级人民代表大会没有常务委员会；应写为 county、prefecture 或者 province", $"--level township: a township has no standing committee; expected county, prefecture or province")
                : new BadInputException($"--as-of {Iso(answer.Date)}：当日施行的地方组织法未收录；{Iso(OrganicLaw.Of2015.InForceFrom)}以后的已收录", $"--as-of {Iso(answer.Date)}: the Organic Law of that day is not held; from {Iso(OrganicLaw.Of2015.InForceFrom)} on it is");
        }
        var range = Options.Try(() => StandingCommitteeSize.Of(population, occasion, answer.Law), "--unit")!;
        var facts = new StandingCommittee { Size = size, Population = population, IsAtChangeOfTerm = true };
        List<Explanation> breaches = size is null ? [] : [.. new[] { LeaderRules.CommitteeSize.Explain(facts, occasion, answer.Law) }.Where(e => e.Verdict.Conclusion == Conclusion.Breached)];
        if (answer.IsJson) Console.Out.WriteLine(Json(answer, population, size, range, breaches));
        else
        {
            var text = new StringBuilder();
            text.Append(answer.Say($"常务委员会组成人员{range.Least}人至{range.Most}人。", $"A standing committee has {range.Least} to {range.Most} members.")).Append('\n');
            Write(text, [new(range.Norm.InWords, range.Norm.Citations[0])], answer);
            Tell(text, breaches, answer);
            Console.Out.Write(text);
        }
        return Exit(breaches);
    }

    private static void Write(StringBuilder text, IEnumerable<CitedStep> steps, Answer answer)
    {
        var cited = "";
        foreach (var step in steps)
        {
            // A paragraph is named once for all that follows from it.
            var where = step.Citation.In(answer.Language);
            text.Append("  ").Append(step.Text.In(answer.Language)).Append(answer.Say($"。", $".")).Append(where == cited ? "" : answer.Say($"　", $"  ") + where).Append('\n');
            cited = where;
        }
    }

    private static void Tell(StringBuilder text, List<Explanation> breaches, Answer answer)
    {
        foreach (var breach in breaches)
            text.Append("  ").Append(Conclude(breach.Verdict.Conclusion, answer.Language)).Append(answer.Say($"：", $": ")).Append(breach.Message.In(answer.Language)).Append(answer.Say($"", $" ")).Append(breach.Cure.In(answer.Language))
                .Append(breach.Citations is [var first, ..] ? answer.Say($"　", $"  ") + first.In(answer.Language) : "").Append(" [").Append(breach.Rule.Id).Append("]\n");
    }

    private static string Json(Answer answer, Occasion occasion, LeaderContest contest, LeaderCandidates numbers, long? needed, LeaderResult? result, List<Explanation> breaches) => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("post", answer.Asked);
        writer.WriteString("level", Camel(answer.Level));
        writer.WriteBoolean("byElection", occasion.Kind == ElectionKind.ByElection);
        writer.WriteString("lawAsOf", Iso(answer.Date));
        writer.WriteNumber("seats", numbers.Seats);
        Write(writer, "candidates", contest.Candidates);
        Write(writer, "nominated", contest.Nominated);
        Write(writer, "deputies", contest.Deputies);
        Write(writer, "attending", contest.Attending);
        Write(writer, "least", numbers.Least);
        Write(writer, "most", numbers.Most);
        Write(writer, "nominators", numbers.Nominators);
        Write(writer, "votesNeeded", needed);
        if (numbers.Least is null) ReportJson.Write(writer, "open", numbers.WhyOpen);
        Write(writer, "steps", numbers.Steps);
        writer.WriteStartArray("readings");
        foreach (var question in numbers.OpenQuestions)
        {
            writer.WriteStartObject();
            writer.WriteString("id", question.Id);
            writer.WriteString("used", answer.Law.Reading(question));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        if (result is not null) Write(writer, contest, result);
        Write(writer, breaches);
        writer.WriteEndObject();
    });

    private static string Json(Answer answer, int population, int? size, StandingCommitteeSize range, List<Explanation> breaches) => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("level", Camel(answer.Level));
        writer.WriteString("lawAsOf", Iso(answer.Date));
        writer.WriteNumber("population", population);
        if (size is { } members) writer.WriteNumber("size", members);
        writer.WriteNumber("least", range.Least);
        writer.WriteNumber("most", range.Most);
        Write(writer, "steps", [new(range.Norm.InWords, range.Norm.Citations[0])]);
        Write(writer, breaches);
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } known) writer.WriteNumber(name, known);
        else writer.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<CitedStep> steps)
    {
        writer.WriteStartArray(name);
        foreach (var step in steps)
        {
            writer.WriteStartObject();
            ReportJson.Write(writer, step.Text);
            writer.WritePropertyName("provision");
            ReportJson.Write(writer, step.Citation);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, LeaderContest contest, LeaderResult result)
    {
        writer.WriteStartObject("result");
        writer.WriteString("round", Camel(contest.Round));
        writer.WriteString("state", Camel(result.State));
        writer.WriteStartArray("persons");
        foreach (var (person, outcome) in result.Persons)
        {
            writer.WriteStartObject();
            writer.WriteString("name", person.Name);
            writer.WriteNumber("votes", person.Votes!.Value);
            writer.WriteString("outcome", Camel(outcome));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteNumber("tiedSeats", result.TiedSeats);
        writer.WriteNumber("seatsLeft", result.SeatsLeft);
        if (result.RerunCandidates is { } rerun)
        {
            writer.WriteStartObject("rerun");
            writer.WriteNumber("least", rerun.Least);
            writer.WriteNumber("most", rerun.Most);
            writer.WriteEndObject();
        }
        Write(writer, "minutes", result.Minutes);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, List<Explanation> breaches)
    {
        writer.WriteStartArray("breaches");
        foreach (var breach in breaches) ReportJson.WriteVerdict("", breach, [], writer);
        writer.WriteEndArray();
    }
}
