using Election.Rules;
using Election.Rules.Dossiers;
using Election.Rules.Validation;
using NodaTime;

// Usage: Election.Rules.Trimmed DOSSIER — audits it, runs every worked example, and validates a district.
var dossier = ElectionDossier.Read(File.ReadAllBytes(args[0]), args[0]);
Console.Write(ElectionAudit.Run(dossier).ToJson());

var examples = RuleBook.All.SelectMany(r => r.Examples).ToList();
var wrong = examples.Count(e => e.Judge().Conclusion != e.Conclusion || e.Explain().Finding?.Id != e.Finding);
Console.Error.WriteLine($"{examples.Count} worked examples, {wrong} judged otherwise");

var day = new LocalDate(2026, 11, 1);
var law = LawInForce.On(day);
var validator = new ElectoralDistrictValidator(law, Occasion.General(Level.County, day), new() { Culture = new("en") });
foreach (var failure in validator.Validate(new ElectoralDistrict { Seats = 4, Population = 40, Area = new() { Population = 1000, Seats = 100 } }).Errors)
    Console.Error.WriteLine($"{failure.ErrorCode} {failure.PropertyName}: {failure.ErrorMessage}");
return wrong == 0 ? 0 : 1;
