using System.Diagnostics;
using System.Globalization;
using Election.Rules.Dossiers;
using Election.Rules.Fuzz;

// Usage: fuzz READER FIRST COUNT FOLDER — inputs number FIRST to FIRST + COUNT - 1, or COUNT seconds where it ends with s; finds go into FOLDER.
//        fuzz READER FILE               — one input again.
const long MostBytesAllocated = 256L << 20;
const int MostSeconds = 10;

if (args.Length is not (2 or 4) || Reader.All.FirstOrDefault(r => r.Name == args[0]) is not { } reader)
{
    Console.Error.WriteLine($"fuzz READER FIRST COUNT FOLDER, or fuzz READER FILE; the readers are {string.Join(", ", Reader.All.Select(r => r.Name))}");
    return 2;
}
var (taken, begun, clock) = (0L, 0L, Stopwatch.StartNew());
if (args.Length == 2)
{
    var again = Find(File.ReadAllBytes(args[1]));
    Console.WriteLine(again ?? "nothing wrong");
    return again is null ? 0 : 1;
}

var inv = CultureInfo.InvariantCulture;
var first = long.Parse(args[1], inv);
var count = args[2].EndsWith('s') ? long.MaxValue : long.Parse(args[2], inv);
var seconds = args[2].EndsWith('s') ? int.Parse(args[2][..^1], inv) : int.MaxValue;
var finds = Directory.CreateDirectory(args[3]).FullName;
var samples = Path.Combine(Root(new DirectoryInfo(AppContext.BaseDirectory)), "samples");
var hostile = Path.Combine(samples, "..", "proof", "Fuzz", "seeds", reader.Name);
List<byte[]> seeds = [.. reader.Seeds.Split(';', StringSplitOptions.RemoveEmptyEntries).SelectMany(pattern => Directory.GetFiles(samples, pattern).Order(StringComparer.Ordinal)).Select(File.ReadAllBytes)];
if (Directory.Exists(hostile)) seeds.AddRange(Directory.GetFiles(hostile).Order(StringComparer.Ordinal).Select(File.ReadAllBytes));
if (reader.Name == "dossier") seeds.Add(System.Text.Encoding.UTF8.GetBytes(Schema.Full().Dossier));

if (reader.Name == "report")
{
    Reader.Judged = [.. Directory.GetFiles(samples, "*.json").Order(StringComparer.Ordinal).Select(file => ElectionDossier.Read(File.ReadAllBytes(file), Path.GetFileName(file)))];
    seeds.AddRange(Reader.Judged.Select(dossier => System.Text.Encoding.UTF8.GetBytes(ElectionAudit.Run(dossier).ToJson(ReportDetail.Summary))));
}
var mutator = new Mutator(seeds, reader.Words);
var seen = new HashSet<string>(StringComparer.Ordinal);
var number = first;
byte[] current = [];
var running = true;
using var watch = new Timer(_ =>
{
    if (!Volatile.Read(ref running) || clock.Elapsed.TotalSeconds - Volatile.Read(ref begun) < MostSeconds) return;
    File.WriteAllBytes(Path.Combine(finds, reader.Name + ".hang"), current);
    Console.Error.WriteLine($"{reader.Name}: number {number} takes more than {MostSeconds} seconds");
    Environment.Exit(1);
}, null, 1000, 1000);
for (; number - first < count && clock.Elapsed.TotalSeconds < seconds; number++)
{
    current = mutator.Make(number);
    if (number % 100_000 == 0) Console.Error.WriteLine(Line());
    if (Find(current) is not { } problem || !seen.Add(Key(problem))) continue;
    var small = Minimise(current, Key(problem));
    var file = Path.Combine(finds, $"{reader.Name}-{number.ToString(inv)}");
    File.WriteAllBytes(file, small);
    File.WriteAllText(file + ".txt", problem);
    Console.Error.WriteLine($"{reader.Name}: number {number}: {problem.Split('\n')[0]}");
}
running = false;
Console.WriteLine(Line());
return seen.Count == 0 ? 0 : 1;

string Line() => string.Create(inv, $"{reader.Name}: {number - first} inputs from number {first}, {taken} taken, {Reader.Refusals.Count} kinds of refusals, {seen.Count} kinds of finds, {(number - first) / Math.Max(0.001, clock.Elapsed.TotalSeconds):F0} a second");

// What is wrong with an input, or null.
string? Find(byte[] input)
{
    Volatile.Write(ref begun, (long)clock.Elapsed.TotalSeconds);
    var before = GC.GetAllocatedBytesForCurrentThread();
    try
    {
        if (reader.Read(input)) taken++;
    }
    catch (Exception e)
    {
        return e.ToString();
    }
    var spent = GC.GetAllocatedBytesForCurrentThread() - before;
    return spent < MostBytesAllocated ? null : $"Allocates more than {MostBytesAllocated} bytes\n   at {reader.Name}";
}

// The same fault is thrown by the same type at the same place.
static string Key(string problem)
{
    var lines = problem.Split('\n');
    return lines[0].Split(':')[0] + string.Concat(lines.Where(l => l.StartsWith("   at ", StringComparison.Ordinal)).Take(2));
}

byte[] Minimise(byte[] input, string key)
{
    for (var length = input.Length / 2; length > 0; length /= 2)
        for (var start = 0; start + length <= input.Length;)
        {
            byte[] less = [.. input.AsSpan(0, start), .. input.AsSpan(start + length)];
            if (Find(less) is { } problem && Key(problem) == key) input = less;
            else start += length;
        }
    return input;
}

static string Root(DirectoryInfo? folder) => folder is null || File.Exists(Path.Combine(folder.FullName, "Election.Rules.sln")) ? folder?.FullName ?? "." : Root(folder.Parent);
