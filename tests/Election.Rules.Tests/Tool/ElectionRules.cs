using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace Election.Rules.Tests.Tool;

/// <summary>
/// The tool as it is built. Where only arguments are given, its entry point is called in this process, which saves half a second
/// each time; where standard input or the environment matters, a process of its own is started.
/// </summary>
internal static class ElectionRules
{
    private static readonly AsyncLocal<(StringWriter Output, StringWriter Error)?> Streams = new();

    private static readonly Lazy<Func<string[], Task<int>>> EntryPoint = new(Load);

    internal static string Dll { get; } = Path.Combine(Paths.Root, "src", "Election.Rules.Tool", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net8.0", "election-rules.dll");

    internal static Shell.Result Run(params string[] arguments)
    {
        var main = EntryPoint.Value;
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        // In a flow of its own: what a test prints meanwhile goes where it went before.
        var exit = Task.Run(() =>
        {
            Streams.Value = (output, error);
            return main(arguments);
        }).GetAwaiter().GetResult();
        return new(exit, output.ToString(), error.ToString());
    }

    internal static Shell.Result Run(string[] arguments, string? input = null, IReadOnlyDictionary<string, string>? environment = null) =>
        Shell.Run("dotnet", [Dll, .. arguments], input, environment: environment);

    /// <summary>The tool brings its own build of the library: it is loaded apart from the one under test.</summary>
    private static Func<string[], Task<int>> Load()
    {
        var resolver = new AssemblyDependencyResolver(Dll);
        var context = new AssemblyLoadContext("tool");
        context.Resolving += (c, name) => resolver.ResolveAssemblyToPath(name) is { } path ? c.LoadFromAssemblyPath(path) : null;
        var main = context.LoadFromAssemblyPath(Dll).EntryPoint!;
        Directory.SetCurrentDirectory(Paths.Root);
        Console.SetOut(new Router(Console.Out, streams => streams.Output));
        Console.SetError(new Router(Console.Error, streams => streams.Error));
        return arguments => Task.FromResult((int)main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [arguments], null)!);
    }

    /// <summary>Gives what is written to the call in whose flow it is written.</summary>
    private sealed class Router(TextWriter outside, Func<(StringWriter Output, StringWriter Error), TextWriter> choose) : TextWriter
    {
        public override Encoding Encoding => outside.Encoding;

        private TextWriter Target => Streams.Value is { } streams ? choose(streams) : outside;

        public override void Write(char value) => Target.Write(value);

        public override void Write(char[] buffer, int index, int count) => Target.Write(buffer, index, count);

        public override void Write(string? value) => Target.Write(value);

        public override void Flush() => Target.Flush();
    }
}
