using System.Text;
using System.Text.Json;
using Election.Rules.Dossiers;
using NodaTime;

namespace Election.Rules.Fuzz;

/// <summary>A dossier that states every field of every section once, made from the types, so that no field is out of the fuzzer's reach.</summary>
internal static class Schema
{
    internal static (string Dossier, IReadOnlyList<string> Fields) Full()
    {
        var fields = new SortedSet<string>(StringComparer.Ordinal);
        return (Json(typeof(ElectionDossier), "", fields), [.. fields]);
    }

    private static string Json(Type type, string name, SortedSet<string> fields)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return name switch { "division" => "\"320102\"", "share" or "target" => "\"20%\"", _ => "\"1\"" };
        if (type == typeof(bool)) return "true";
        if (type.IsPrimitive) return "2";
        if (type == typeof(ReportedDate) || type == typeof(LocalDate)) return "\"2021-11-01\"";
        if (type.IsEnum)
        {
            var names = Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName).ToList();
            fields.UnionWith(names.Select(n => $"\"{n}\""));
            return $"\"{names[0]}\"";
        }
        var arguments = type.GetGenericArguments();
        if (arguments.Length == 2) return name == "readings" ? "{\"days-before\":\"E-N-1\"}" : $"{{\"1\":{Json(arguments[1], name, fields)}}}";
        if (arguments.Length == 1) return $"[{Json(arguments[0], name, fields)}]";
        var text = new StringBuilder("{");
        foreach (var property in type.GetProperties().Where(p => p.SetMethod?.IsPublic == true))
        {
            var field = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            var value = $"\"{field}\":{Json(property.PropertyType, field, fields)}";
            fields.Add(value);
            text.Append(text.Length > 1 ? "," : "").Append(value);
        }
        return text.Append('}').ToString();
    }
}
