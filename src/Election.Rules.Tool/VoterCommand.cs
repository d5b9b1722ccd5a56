using System.CommandLine;
using System.Text;
using Election.Rules.Dossiers;
using static Election.Rules.Tool.Words;

namespace Election.Rules.Tool;

/// <summary><c>voter --born DATE --election-day DATE</c>: whether a person may vote, ground by ground.</summary>
internal static class VoterCommand
{
    internal static Command Create()
    {
        var born = new Option<string?>("--born") { Description = "The date of birth, such as 2003-11-01." };
        var day = new Option<string>("--election-day") { Description = "The election day.", Required = true };
        var citizen = new Option<string?>("--citizen") { Description = "Whether a citizen of China: yes or no. Not stated where it is not given." };
        citizen.AcceptOnlyFromAmong("yes", "no");
        var deprived = new Option<string?>("--deprived") { Description = "Deprivation of political rights: no, for-life, or its last day as a date. Not stated where it is not given." };
        var custody = YesOrNo("--custody", "Held in custody, under investigation, prosecution or trial: yes or no; alone it means yes.");
        var serious = YesOrNo("--serious-case", "With --custody: for a serious crime, yes or no. Not stated where it is not given.");
        var decision = YesOrNo("--suspended-by-decision", "With --custody: procuratorate or court decided that the right is suspended, yes or no. Not stated where it is not given.");
        var incapacity = new Option<bool>("--incapacity-confirmed") { Description = "The election committee confirmed that mental illness keeps the person from voting." };
        var format = Options.Format("text", "json");
        var lang = Options.Lang();
        var readings = Options.Readings();
        var command = new Command("voter", "Says whether a person may vote on election day, ground by ground, each with its article.") { born, day, citizen, deprived, custody, serious, decision, incapacity, format, lang, readings };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language =>
        {
            var on = Options.Date(parsed.GetRequiredValue(day), "--election-day");
            bool? Stated(Option<string?> option) => parsed.GetResult(option) is null ? null : parsed.GetValue(option) is null or "yes";
            var held = Stated(custody);
            foreach (var option in new[] { serious, decision })
                if (held is null && Stated(option) is not null) throw new BadInputException($"{option.Name}：须与--custody同时载明", $"{option.Name}: expected together with --custody");
            var until = parsed.GetValue(deprived);
            var person = new Voter
            {
                Eligibility = new()
                {
                    Born = parsed.GetValue(born) is { } date ? Options.Date(date, "--born") : null,
                    IsCitizen = parsed.GetValue(citizen) is { } answer ? answer == "yes" : null,
                    IsDeprivedForLife = until is null ? null : until == "for-life",
                    DeprivedUntil = until is null or "no" or "for-life" ? null : Options.Date(until, "--deprived"),
                },
                IsInCustody = held,
                IsSeriousCase = Stated(serious),
                IsSuspendedByDecision = Stated(decision),
                IsIncapacityConfirmed = parsed.GetValue(incapacity) ? true : null,
            };
            var law = LawInForce.On(on, null, Options.Chosen(parsed.GetValue(readings)).Aggregate(Readings.Default, (all, one) => all.With(one.Key, one.Value)));
            var right = VotingRight.Of(person, Occasion.General(Level.Township, on), law);
            var turning = person.Eligibility.Born is { } birth && law.Find(Parameters.VotingAge, Occasion.General(Level.Township, on)) is { } age
                ? new[] { Interpretations.AgeBirthday, Interpretations.LeapDay }.Where(q => RightToStand.TurnsOn(q, birth, age.Value, on, law)).Select(q => Options.Said(q, law)).ToList()
                : [];
            Console.Out.Write(parsed.GetRequiredValue(format) == "json" ? Json(right, turning) + "\n" : Text(right, language) + string.Concat(turning.Select(t => "  " + t.In(language) + "\n")));
            return ExitCode.Lawful;
        }));
        return command;
    }

    private static Option<string?> YesOrNo(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
        option.AcceptOnlyFromAmong("yes", "no");
        return option;
    }

    private static string Text(VotingRight right, Language language)
    {
        string Say(string zh, string en) => language == Language.Chinese ? zh : en;
        string Answer(bool? answer) => answer switch { true => Say("有", "yes"), false => Say("无", "no"), _ => Say("不明", "open") };
        var text = new StringBuilder();
        text.Append(right.MayVote switch
        {
            true => Say("可以投票。", "The person may vote."),
            false => Say("不能投票。", "The person may not vote."),
            _ => Say("不能判断：没有排除的事由，但有的事实没有载明。", "It cannot be told: nothing excludes the person, and not every fact is stated."),
        }).Append('\n');
        text.Append(Table.Of([.. right.Grounds.Select(g => (IReadOnlyList<string>)["  " + g.Rule.Title.In(language), Answer(g.Allows), g.Text.In(language), g.Citations.Count == 0 ? "" : g.Citations[0].In(language)])]));
        return text.ToString();
    }

    private static string Json(VotingRight right, List<Bilingual> turning) => ReportJson.Text(writer =>
    {
        writer.WriteStartObject();
        if (right.MayVote is { } may) writer.WriteBoolean("mayVote", may);
        else writer.WriteNull("mayVote");
        writer.WriteStartArray("grounds");
        foreach (var ground in right.Grounds)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", ground.Rule.Id);
            if (ground.Allows is { } allows) writer.WriteBoolean("allows", allows);
            else writer.WriteNull("allows");
            ReportJson.Write(writer, "text", ground.Text);
            writer.WriteStartArray("provisions");
            foreach (var citation in ground.Citations) ReportJson.Write(writer, citation);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("readings");
        foreach (var reading in turning)
        {
            writer.WriteStartObject();
            ReportJson.Write(writer, reading);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
