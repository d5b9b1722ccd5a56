using System.CommandLine;
using System.Text;
using Election.Rules.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.Out.NewLine = "\n";

var root = new RootCommand(Words.Root)
{
    CheckCommand.Create(),
    CalendarCommand.Create(),
    CandidatesCommand.Create(),
    RulesCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count == 0) return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
var error = (parsed.Errors.FirstOrDefault(e => e.Message.StartsWith("Unrecognized", StringComparison.Ordinal)) ?? parsed.Errors[0]).Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal);
await Console.Error.WriteLineAsync($"election-rules: {error} See 'election-rules {string.Join(' ', args.TakeWhile(a => !a.StartsWith('-')).Take(1))} --help'.");
return ExitCode.BadInput;
