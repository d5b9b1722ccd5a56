using System.Reflection;
using System.Text.RegularExpressions;

namespace Election.Rules.Tests.Kernel;

/// <summary>The rules of the house, checked by reflection.</summary>
public sealed partial class ConventionTests
{
    public static TheoryData<string> Rules => [.. RuleBook.All.Select(r => r.Id)];

    public static TheoryData<string> RulesThatCannotConcludeEverything => [.. RuleBook.All.Where(r => r.Conclusions.Count < Enum.GetValues<Conclusion>().Length).Select(r => r.Id)];

    private static Assembly Package => typeof(Rule).Assembly;

    [Fact]
    public void Ids_AreUniqueAndWellFormed()
    {
        Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(r => r.Id).Distinct().Count());
        Assert.All(RuleBook.All, r => Assert.Matches(RuleId(), r.Id));
        Assert.All(RuleBook.All.SelectMany(r => r.Findings), f => Assert.Matches(Kebab(), f.Id));
        Assert.All(RuleBook.All, r => Assert.Equal(r.Findings.Count, r.Findings.Select(f => f.Id).Distinct().Count()));
        Assert.Equal(Parameters.All.Count, Parameters.All.Select(p => p.Id).Distinct().Count());
        Assert.Equal(Interpretations.All.Count, Interpretations.All.Select(i => i.Id).Distinct().Count());
        Assert.All(Interpretations.All, i => Assert.Equal(i.Readings.Count, i.Readings.Select(r => r.Id).Distinct().Count()));
    }

    [Fact]
    public void RuleBook_HasEveryRuleClassAndEveryParameter()
    {
        var classes = Package.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(Rule)));
        Assert.Equal(classes.Select(t => t.Name).Order(StringComparer.Ordinal), RuleBook.All.Select(r => r.GetType().Name).Order(StringComparer.Ordinal));
        var declared = typeof(Parameters).GetProperties().Select(p => p.GetValue(null)).OfType<Parameter>();
        Assert.Equal(declared.Select(p => p.Id).Order(StringComparer.Ordinal), Parameters.All.Select(p => p.Id).Order(StringComparer.Ordinal));
        var questions = typeof(Interpretations).GetProperties().Select(p => p.GetValue(null)).OfType<Interpretation>();
        Assert.Equal(questions.Select(p => p.Id).Order(StringComparer.Ordinal), Interpretations.All.Select(p => p.Id).Order(StringComparer.Ordinal));
    }

    /// <summary>What no rule reads is declared as documented law data; what a rule reads is none.</summary>
    [Fact]
    public void EveryParameter_IsEitherReadByARuleOrDocumented()
    {
        var documented = Parameters.OfDocumented;
        Assert.All(Parameters.All, p => Assert.True(RuleBook.All.Any(r => r.RestsOn.Contains(p)) != documented.Contains(p), p.Id));
    }

    /// <summary>A documented parameter is no rule: it is history, or some province sets it, and where a text that was read says nothing of it nothing is unknown.</summary>
    [Fact]
    public void DocumentedParameters_AreOfProvincesAndTheirSilenceIsSilence()
    {
        foreach (var parameter in Parameters.OfDocumented)
        {
            // What the nation itself set, once: history.
            if (parameter.National.Count > 0) continue;
            Assert.NotNull(parameter.DelegatedBy);
            Assert.NotEmpty(LawBook.Standard.NormsOf(parameter));
            Assert.Empty(parameter.Gaps);
            foreach (var (rules, edition) in LawBook.Provinces.Select(p => (p.Instrument, p.Instrument.Editions[^1])).Where(x => x.Item2.IsReadInFull))
            {
                var law = LawInForce.On(edition.InForceFrom, rules.Division);
                var occasions = from level in Enum.GetValues<Level>() from kind in Enum.GetValues<ElectionKind>() select new Occasion(level, kind);
                foreach (var occasion in occasions.Where(o => parameter.ProvincesDecide.Includes(o) && edition.SpeaksOf.Includes(o)))
                    Assert.True(law.Find(parameter, occasion) is not null || law.WhyAbsent(parameter, occasion).Kind == AbsenceKind.ProvinceSilent, $"{parameter.Id} in {rules.Id}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_IsBilingualThroughout(string id)
    {
        var rule = RuleBook.Find(id)!;
        var texts = new[] { rule.Title, rule.Statement }
            .Concat(rule.Findings.Select(f => f.Message))
            .Concat(rule.Findings.Select(f => f.Cure).Where(cure => cure != Bilingual.None))
            .Concat(rule.Notices.Select(n => n.Text))
            .Concat(rule.Facts.Select(f => f.Label))
            .Concat(rule.Examples.Select(e => e.Title));
        Assert.All(texts, text =>
        {
            Assert.Matches(HanCharacter(), text.Zh);
            Assert.DoesNotMatch(HanCharacter(), text.En.Replace("以前", "").Replace("选举日的", ""));
            Assert.NotEqual("", text.En);
        });
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_IsCitedAndReadsDeclaredFacts(string id)
    {
        var rule = RuleBook.Find(id)!;
        Assert.True(rule.RestsOn.Count + rule.AlsoCites.Count > 0 || id is "candidates.totals-consistent" or "composition.sums", "It rests on nothing.");
        Assert.NotEmpty(rule.Facts);
        Assert.All(rule.Examples, e => Assert.All(e.Explain().Missing, f => Assert.Contains(f, rule.Facts.Append(Fact.ElectionDay).Append(Absences.Division))));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_HasExamplesOfEveryKind(string id)
    {
        var rule = RuleBook.Find(id)!;
        var kinds = rule.Examples.Select(e => e.Kind).ToHashSet();
        // One kind for each conclusion that it can reach, and the two sides of its bound where it turns on a number.
        var needed = rule.Conclusions.Select(KindOf).ToHashSet();
        if (rule.Boundary is not null) needed.UnionWith([ExampleKind.BoundaryInside, ExampleKind.BoundaryOutside]);
        // A provincial rule whose provinces' texts are not held yet can only be undetermined or silent.
        if (!rule.RestsOn.Any(p => LawBook.Standard.NormsOf(p).Any()) && rule.RestsOn.Count > 0) needed.IntersectWith([ExampleKind.Undetermined, ExampleKind.OutOfScope]);
        Assert.Empty(needed.Except(kinds));
    }

    /// <summary>A rule that declares a conclusion out of reach never comes to it, whatever the election, by any edition of the law.</summary>
    [Theory]
    [MemberData(nameof(RulesThatCannotConcludeEverything))]
    public void Rule_ConcludesNothingButWhatItDeclares(string id)
    {
        var rule = RuleBook.Find(id)!;
        var elections = from level in Enum.GetValues<Level>() from kind in Enum.GetValues<ElectionKind>() select (level, kind);
        var days = rule.RestsOn.SelectMany(LawBook.Standard.NormsOf).Select(n => n.From).Distinct().ToList();
        var concluded = rule.Examples.Select(e => e.Judge())
            .Concat(rule.Examples.SelectMany(_ => elections, (e, at) => (e with { Occasion = e.Occasion with { Level = at.level, Kind = at.kind } }).Judge()))
            .Concat((rule.Boundary?.Rows(days) ?? []).SelectMany(row => row.Verdicts))
            .Select(v => v.Conclusion);
        Assert.Empty(concluded.Except(rule.Conclusions));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_FindsEachOfItsFindingsInAnExample(string id)
    {
        var rule = RuleBook.Find(id)!;
        if (!rule.RestsOn.Any(p => LawBook.Standard.NormsOf(p).Any()) && rule.RestsOn.Count > 0) return;
        Assert.Empty(rule.Findings.Select(f => f.Id).Except(rule.Examples.Select(e => e.Explain().Finding?.Id ?? "")));
    }

    /// <summary>What a rule finds wrong or cannot tell has a cure; only what says why it does not apply may have none.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_SaysHowToCureWhatItFinds(string id)
    {
        var rule = RuleBook.Find(id)!;
        var found = rule.Examples.Select(e => e.Explain()).Where(e => e.Verdict.Conclusion != Conclusion.NotApplicable).Select(e => e.Finding).OfType<Finding>();
        Assert.All(found.Intersect(rule.Findings), f => Assert.NotEqual(Bilingual.None, f.Cure));
    }

    /// <summary>Every open question on which an example of a rule rests is one that the rule declares.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_DeclaresTheOpenQuestionsItReliesOn(string id)
    {
        var rule = RuleBook.Find(id)!;
        Assert.All(rule.Examples, e => Assert.All(e.Explain().Readings, r => Assert.Contains(r.Interpretation, rule.OpenQuestions)));
    }

    [Fact]
    public void Rules_HaveNoState() =>
        Assert.All(RuleBook.All.Select(r => r.GetType()), t =>
            Assert.All(t.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly), f => Assert.True(f.IsInitOnly, $"{t.Name}.{f.Name} can change")));

    [Fact]
    public void Package_HasNoFloatingPoint()
    {
        var found = Members().Where(m => m.Types.Any(t => t == typeof(float) || t == typeof(double) || t == typeof(decimal) || t == typeof(Half))).Select(m => m.Name);
        Assert.Empty(found);
    }

    [Fact]
    public void Package_KeepsFluentValidationInItsNamespace()
    {
        var found = Members().Where(m => m.Owner.Namespace != "Election.Rules.Validation" && m.Types.Any(t => t.Namespace?.StartsWith("FluentValidation", StringComparison.Ordinal) == true)).Select(m => m.Name);
        Assert.Empty(found);
    }

    [Fact]
    public void Package_DependsOnNothingElse()
    {
        string[] allowed = ["NodaTime", "FluentValidation"];
        Assert.All(Package.GetReferencedAssemblies(), a => Assert.True(a.Name!.StartsWith("System.", StringComparison.Ordinal) || allowed.Contains(a.Name), a.Name));
    }

    private static ExampleKind KindOf(Conclusion conclusion) => conclusion switch
    {
        Conclusion.Met => ExampleKind.Met,
        Conclusion.Breached => ExampleKind.Breached,
        Conclusion.Undetermined => ExampleKind.Undetermined,
        _ => ExampleKind.OutOfScope,
    };

    /// <summary>Types of fields, parameters, results and locals of every member, those the compiler made included.</summary>
    private static IEnumerable<(Type Owner, string Name, IEnumerable<Type> Types)> Members()
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        foreach (var type in Package.GetTypes().Where(t => t.Namespace?.StartsWith("Election", StringComparison.Ordinal) == true))
        {
            yield return (type, type.Name, type.BaseType is { } parent ? [parent, .. parent.GetGenericArguments()] : []);
            foreach (var field in type.GetFields(All)) yield return (type, $"{type.Name}.{field.Name}", [field.FieldType]);
            foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
            {
                var types = method.GetParameters().Select(p => p.ParameterType).Concat(method.GetMethodBody()?.LocalVariables.Select(l => l.LocalType) ?? []);
                if (method is MethodInfo m) types = types.Append(m.ReturnType);
                yield return (type, $"{type.Name}.{method.Name}", types);
            }
        }
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$")]
    private static partial Regex RuleId();

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Kebab();

    [GeneratedRegex("\\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex HanCharacter();
}
