using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using Election.Rules.Dossiers;
using Election.Rules.Tool.Docs;

namespace Election.Rules.Tool.Export;

/// <summary><c>export --out DIR</c>: writes what other programs need to use the rules without .NET.</summary>
internal static class ExportCommand
{
    internal static Command Create()
    {
        var output = new Option<string>("--out") { Description = "The folder to write to; it is made where there is none. Files that say the same already are left alone.", Required = true };
        var lang = Options.Lang();
        var command = new Command("export", """
            Writes what programs in any language need: JSON Schemas, the catalogue of the rules, and conformance vectors.

              election-rules export --out .

              schemas/dossier.schema.json        what goes into 'check': JSON Schema (draft 2020-12)
              schemas/report.schema.json         what comes out of 'check --format json'
              schemas/overview.schema.json       and of 'check --overview --format json'
              schemas/local-rules.schema.json    what --local reads
              schemas/rules.json                 the catalogue: every rule with its facts, numbers by edition and province, findings, open questions
              schemas/rules.schema.json          its schema
              schemas/vectors.schema.json        the schema of the vectors, with the facts of every rule
              conformance/README.md              how to run the vectors
              conformance/RULE.json              facts in, verdict out, for each rule

            Exit codes: 0 every file said the same already · 1 files were written, and how many is printed · 2 bad input.
            """)
        { output, lang };
        command.SetAction(parsed => Options.Run(parsed.GetRequiredValue(lang), language => DocsCommand.Write(parsed.GetRequiredValue(output), Files(), language)));
        return command;
    }

    private static IEnumerable<(string Path, byte[] Bytes)> Files()
    {
        yield return ("schemas/dossier.schema.json", Json(DossierSchema.Dossier()));
        yield return ("schemas/local-rules.schema.json", Json(DossierSchema.LocalRules()));
        yield return ("schemas/vectors.schema.json", Json(Vectors.Schema()));
        yield return ("schemas/rules.json", Lines(Catalogue.Whole()));
        // These are written by hand.
        foreach (var file in new[] { "schemas/report.schema.json", "schemas/overview.schema.json", "schemas/rules.schema.json", "conformance/README.md" }) yield return (file, Encoding.UTF8.GetBytes(Resources.Text(file)));
        foreach (var rule in RuleBook.All) yield return ($"conformance/{rule.Id}.json", Lines(Vectors.Of(rule)));
    }

    private static byte[] Json(JsonObject schema) => Lines(ReportJson.Text(writer => schema.WriteTo(writer)));

    private static byte[] Lines(string text) => Encoding.UTF8.GetBytes(text + "\n");
}
