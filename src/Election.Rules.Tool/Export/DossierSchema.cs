using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Election.Rules.Dossiers;

namespace Election.Rules.Tool.Export;

/// <summary>The schemas of what is read: of a dossier, and of a file of local rules.</summary>
internal static class DossierSchema
{
    // Each of these has a dossier in the tests that the schema takes and the reader refuses.
    private const string Beyond = """
        One election as its records state it. Everything but election.level is optional; what is not stated is not known. A date may be exact, a bound or a window.

        No schema says all that the reader refuses: a field that stands twice in an object; a day that the calendar has not (2021-02-30); a window that ends before it begins; a whole number written with a point or an exponent (1.0, 1e3); a share of more than the whole (3/2); an id that stands twice in /districts, or twice in one district in /voters or /candidates; a bound as the election day outside a plan; a unit that is not of the level stated; an empty name in a poll or a contest; more than 2147483647 ballots in a poll; a contest for special-committee-member; a target without a group or without a bound; a count in /composition/previous; a field of a mandate beside another that denies it.

        选举档案：一次选举的记录所载明的事实。除 election.level 以外都可以不写，没有写明的即为不知道。下列情形无法用 Schema 表示，读取时仍会拒绝：同一对象内重复的字段；历法上没有的日期；结束早于开始的期间；带小数点或者指数的整数；超过整体的比例；重复的编号；非方案而以期限作为选举日；与所填层级不符的区域类别；空的姓名；一次投票超过2147483647张选票；对专门委员会成员的选举；没有类别或者没有要求的构成指标；以人数表示的上届比例；互相矛盾的代表资格字段。
        """;

    internal static JsonObject Dossier()
    {
        var types = new TypeSchemas(new FieldNames().Of);
        var root = types.Of(DossierJson.Default.ElectionDossier);
        var election = types.Require(typeof(ElectionSection), "level");
        election["properties"]!["division"]!["pattern"] = $"^({string.Join('|', Province.All.Select(p => p.Code))})[0-9]{{0,10}}$";
        var readings = types.Defs[nameof(ElectionDossier)]!["properties"]!["readings"]!.AsObject();
        readings["properties"] = new JsonObject(Interpretations.All.Select(question => KeyValuePair.Create<string, JsonNode?>(question.Id, new JsonObject
        {
            ["title"] = question.Question.Zh,
            ["description"] = question.Question.En,
            ["enum"] = new JsonArray([.. question.Readings.Select(r => (JsonNode)r.Id)]),
        })));
        readings["additionalProperties"] = false;
        return types.Whole("dossier", "选举档案", Beyond, root);
    }

    internal static JsonObject LocalRules()
    {
        var types = new TypeSchemas((_, _) => null);
        var root = types.Of(LawJson.Default.LocalRulesFile);
        types.Require(typeof(LocalRulesFile), "id", "division", "title", "inForceFrom");
        types.Require(typeof(LocalTitle), "zh", "en");
        var norm = types.Require(typeof(LocalNormEntry), "parameter", "value", "force", "levels", "kinds", "article", "words");
        norm["properties"]!["parameter"]!["enum"] = new JsonArray([.. Parameters.All.Select(p => (JsonNode)p.Id)]);
        norm["properties"]!["question"]!["enum"] = new JsonArray([.. Interpretations.All.Select(i => (JsonNode)i.Id)]);
        norm["allOf"] = new JsonArray([.. Parameters.All.GroupBy(p => LawValue.FormOf(p).Type).Select(form => new JsonObject
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { ["parameter"] = new JsonObject { ["enum"] = new JsonArray([.. form.Select(p => (JsonNode)p.Id)]) } } },
            ["then"] = new JsonObject { ["properties"] = new JsonObject { ["value"] = types.Of(LawValue.FormOf(form.First())) } },
        })]);
        return types.Whole("local-rules", "地方规则", "Rules of a place that the package does not hold; docs/guide/local-rules.md tells what each field means. What the law has no room for is refused when the file is read.", root);
    }

    /// <summary>What the fields of a dossier are called: the labels of the facts that the rules read there.</summary>
    private sealed class FieldNames : IRuleVisitor
    {
        private readonly Dictionary<(Type, string), string> names = [];
        private readonly Docket docket;

        internal FieldNames()
        {
            var form = DossierJson.Default.ElectionDossier;
            docket = new(OneOfEach(form).Deserialize(form)!, new(Level.County), LawInForce.Undated());
            foreach (var rule in RuleBook.All) rule.Accept(this);
        }

        internal string? Of(Type type, string member) => names.GetValueOrDefault((type, member));

        public void Visit<TFacts>(Rule<TFacts> rule)
            where TFacts : class
        {
            foreach (var subject in docket.Of<TFacts>().All)
                foreach (var fact in rule.Facts) Add(docket.PointerOf(fact, subject.Pointer), fact.Label.Zh);
        }

        /// <summary>A dossier that has one of everything and states nothing of it.</summary>
        private static JsonObject OneOfEach(JsonTypeInfo form)
        {
            var whole = new JsonObject();
            foreach (var property in form.Properties.Where(p => p.Set is not null))
            {
                var info = form.Options.GetTypeInfo(property.PropertyType);
                if (info.Kind == JsonTypeInfoKind.Object) whole[property.Name] = OneOfEach(info);
                else if (info.Kind == JsonTypeInfoKind.Enumerable && form.Options.GetTypeInfo(info.Type.GetGenericArguments()[0]) is { Kind: JsonTypeInfoKind.Object } item) whole[property.Name] = new JsonArray(OneOfEach(item));
            }
            return whole;
        }

        /// <summary>Names the field to which a pointer leads; what leads to an object or a list of them names no field.</summary>
        private void Add(string pointer, string name)
        {
            JsonTypeInfo form = DossierJson.Default.ElectionDossier;
            var (of, member) = (form.Type, "");
            foreach (var step in pointer.Split('/').Skip(1))
            {
                if (form.Kind == JsonTypeInfoKind.Enumerable)
                {
                    form = form.Options.GetTypeInfo(form.Type.GetGenericArguments()[0]);
                    continue;
                }
                if (form.Properties.FirstOrDefault(p => p.Name == step && p.Set is not null) is not { } property) return;
                (of, member, form) = (form.Type, char.ToUpperInvariant(step[0]) + step[1..], form.Options.GetTypeInfo(property.PropertyType));
            }
            if (form.Kind == JsonTypeInfoKind.None) names.TryAdd((of, member), name);
        }
    }
}
