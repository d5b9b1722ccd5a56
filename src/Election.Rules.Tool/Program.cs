using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Election.Rules.Tool;
using Election.Rules.Tool.Docs;
using Election.Rules.Tool.Export;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.Out.NewLine = "\n";

var root = new RootCommand(Words.Root)
{
    CheckCommand.Create(),
    VerifyCommand.Create(),
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
    DocsCommand.Create(),
    ExportCommand.Create(),
    Options.Lang(),
};
// A file may be called @x.json: no response files.
var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
var path = WayTo(parsed.CommandResult);
// A command within another shows its own arguments alone: those of the other are refused beside it.
foreach (var argument in path.SkipLast(1).SelectMany(c => c.Arguments)) argument.Hidden = true;
var language = Options.LanguageOf(args);
if (ParseTrouble.Of(parsed, path) is { } wrong)
{
    Options.Tell(wrong.In(language));
    return ExitCode.BadInput;
}
using var help = new StringWriter();
var exit = await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, Output = help });
Console.Out.Write(HelpWords.Of(help.ToString(), language));
return exit;

// The commands from the first word of the line to the one asked for.
static List<Command> WayTo(SymbolResult result) => result is CommandResult { Parent: { } outer, Command: var command } ? [.. WayTo(outer), command] : [];
