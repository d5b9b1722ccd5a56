using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace Election.Rules.Tests;

/// <summary>The public surface equals the committed snapshot, for each target framework: nothing is added or taken away by accident.</summary>
public sealed class PublicApiTests
{
    private static readonly NullabilityInfoContext Nullability = new();

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
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(Bases(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal)) text.Append("    ").Append(member).Append('\n');
        }
        return text.ToString();
    }

    private static string Kind(Type type) => type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsInterface ? "interface" : type switch { { IsAbstract: true, IsSealed: true } => "static class", { IsAbstract: true } => "abstract class", { IsSealed: true } => "sealed class", _ => "class" };

    /// <summary>What a type derives from and implements: what is written for every record or value says nothing.</summary>
    private static string Bases(Type type)
    {
        if (type.IsEnum) return "";
        var bases = type.GetInterfaces().Where(i => i.IsVisible && !i.Name.StartsWith("IEquatable", StringComparison.Ordinal) && type.BaseType?.GetInterfaces().Contains(i) != true).Select(Name).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { } of && of != typeof(object) && of != typeof(ValueType)) bases.Insert(0, Name(of));
        return bases.Count == 0 ? "" : " : " + string.Join(", ", bases);
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum) return Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), System.Globalization.CultureInfo.InvariantCulture)}");
        return type.GetConstructors(Own).Where(IsSeen).Select(c => $"{Seen(c)}{Name(type)}({Parameters(c)})")
            .Concat(type.GetFields(Own).Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly).Select(f => $"{Static(f.IsStatic)}{Name(Nullability.Create(f))} {f.Name}"))
            .Concat(type.GetProperties(Own).Where(p => IsSeen(p.GetMethod) || IsSeen(p.SetMethod)).Where(p => p.Name != "EqualityContract").Select(Property))
            // What every record has says nothing.
            .Concat(type.GetMethods(Own).Where(IsSeen).Where(m => !m.IsSpecialName || (m.Name.StartsWith("op_", StringComparison.Ordinal) && m.Name is not ("op_Equality" or "op_Inequality"))).Where(m => m.Name is not ("ToString" or "Equals" or "GetHashCode" or "Deconstruct" or "<Clone>$" or "PrintMembers"))
                .Select(m => $"{Seen(m)}{Name(Nullability.Create(m.ReturnParameter))} {m.Name}{(m.IsGenericMethodDefinition ? $"<{string.Join(", ", m.GetGenericArguments().Select(Name))}>" : "")}({Parameters(m)})"));
    }

    private static string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(i => $"{Name(Nullability.Create(i))} {i.Name}"))}]";
        var set = !IsSeen(property.SetMethod) ? "" : property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)) ? "init; " : "set; ";
        var required = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)) ? "required " : "";
        return $"{Seen((property.GetMethod ?? property.SetMethod)!)}{required}{Name(Nullability.Create(property))} {name} {{ {(IsSeen(property.GetMethod) ? "get; " : "")}{set}}}";
    }

    private static bool IsSeen(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Seen(MethodBase method) => (method.IsPublic ? "" : "protected ") + Static(method.IsStatic) + (method.IsAbstract ? "abstract " : "");

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => $"{(p.CustomAttributes.Any(a => a.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute") ? "params " : p.IsIn ? "in " : p.IsOut ? "out " : "")}{Name(Nullability.Create(p))} {p.Name}{(p.HasDefaultValue ? " = " + (p.RawDefaultValue ?? "null") : "")}"));

    /// <summary>A type with what of it may be null.</summary>
    private static string Name(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        var mark = !type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";
        if (info.ElementType is { } element) return Name(element) + "[]" + mark;
        if (Nullable.GetUnderlyingType(type) is not null || !type.IsGenericType) return Name(type) + mark;
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>" + mark;
    }

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } inner) return Name(inner) + "?";
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter) return type.Name;
        if (!type.IsGenericType) return type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
