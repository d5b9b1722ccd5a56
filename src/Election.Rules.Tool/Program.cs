using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Election.Rules.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.Out.NewLine = "\n";

var root = new RootCommand(Words.Root)
{
    CheckCommand.Create(),
    StatusCommand.Create(),
    CalendarCommand.Create(),
    QuotaCommand.Create(),
    CandidatesCommand.Create(),
    ApportionCommand.Create(),
    DistrictCommand.Create(),
    VoterCommand.Create(),
    RollCommand.Create(),
    TallyCommand.Create(),
    RecallCommand.Create(),
    ByElectionCommand.Create(),
    LeadersCommand.Create(),
    LawCommand.Create(),
    RulesCommand.Create(),
};
// A file may be called @x.json: no response files.
var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (parsed.Errors.Count == 0) return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
var wrong = parsed.Errors.FirstOrDefault(e => e.Message.StartsWith("Unrecognized", StringComparison.Ordinal)) ?? parsed.Errors[0];
var option = wrong.SymbolResult is OptionResult { Option.Name: var name } && !wrong.Message.Contains(name, StringComparison.Ordinal) ? name + ": " : "";
var error = option + wrong.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal);
Options.Tell($"{error.TrimEnd('.')}. See 'election-rules {string.Join(' ', args.Take(1).Where(a => root.Subcommands.Any(c => c.Name == a)).Append("--help"))}'.");
return ExitCode.BadInput;
