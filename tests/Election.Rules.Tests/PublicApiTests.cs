using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace Election.Rules.Tests;

/// <summary>The public surface equals the committed snapshot, for each target framework: nothing is added or taken away by accident.</summary>
public sealed class PublicApiTests
{
    private static string Snapshot => Path.Combine(Paths.Root, "tests", "Election.Rules.Tests", "PublicApi.txt");

    /// <summary>To accept a change on purpose, run the tests with ELECTION_RULES_ACCEPT=1 and commit the file.</summary>
    [Fact]
    public void PublicApi_EqualsTheSnapshot()
    {
        var now = Describe(typeof(Rule).Assembly, typeof(ElectionLaw).Assembly);
        if (Environment.GetEnvironmentVariable("ELECTION_RULES_ACCEPT") == "1") File.WriteAllText(Snapshot, now);
        Assert.Equal(File.ReadAllText(Snapshot).ReplaceLineEndings("\n"), now);
    }

    /// <summary>Who targets another framework finds the same members.</summary>
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void PublicApi_OfEachTargetFramework_IsTheSame(string framework)
    {
        // Of the same configuration as these tests: …/bin/Debug/net10.0.
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
        var context = new AssemblyLoadContext(framework, isCollectible: true);
        try
        {
            var packages = new[] { "Election.Rules", "Election.Rules.DependencyInjection" };
            Assert.Equal(
                File.ReadAllText(Snapshot).ReplaceLineEndings("\n"),
                Describe(packages.Select(package => context.LoadFromAssemblyPath(Path.Combine(Paths.Root, "src", package, "bin", configuration, framework, package + ".dll")))));
        }
        finally
        {
            context.Unload();
        }
    }

    private static string Describe(params IEnumerable<Assembly> assemblies)
    {
        var text = new StringBuilder();
        foreach (var type in assemblies.SelectMany(a => a.GetExportedTypes()).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal)) text.Append("    ").Append(member).Append('\n');
        }
        return text.ToString();
    }

    private static string Kind(Type type) => type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsInterface ? "interface" : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsAbstract ? "abstract class" : "class";

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum) return Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), System.Globalization.CultureInfo.InvariantCulture)}");
        return type.GetConstructors(Own).Select(c => $"{Name(type)}({Parameters(c)})")
            .Concat(type.GetFields(Own).Select(f => $"{Static(f.IsStatic)}{Name(f.FieldType)} {f.Name}"))
            .Concat(type.GetProperties(Own).Where(p => p.GetIndexParameters().Length == 0).Select(p => $"{Static((p.GetMethod ?? p.SetMethod)!.IsStatic)}{Name(p.PropertyType)} {p.Name} {{ {(p.GetMethod?.IsPublic == true ? "get; " : "")}{(p.SetMethod is { IsPublic: true } set ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)) ? "init; " : "set; " : "")}}}"))
            // What every record has says nothing.
            .Concat(type.GetMethods(Own).Where(m => !m.IsSpecialName || m.Name.StartsWith("op_Impl", StringComparison.Ordinal)).Where(m => m.Name is not ("ToString" or "Equals" or "GetHashCode" or "Deconstruct" or "<Clone>$")).Select(m => $"{Static(m.IsStatic)}{Name(m.ReturnType)} {m.Name}({Parameters(m)})"));
    }

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = " + (p.RawDefaultValue ?? "null") : "")}"));

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Name(inner) + "?";
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter) return type.Name;
        if (!type.IsGenericType) return type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
