using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Election.Rules.Benchmarks;

if (args is ["roll-file", var path, var rows, var twice])
{
    RollFile.Write(path, int.Parse(rows, CultureInfo.InvariantCulture), int.Parse(twice, CultureInfo.InvariantCulture));
    return;
}

if (args is ["nation-files", var folder, .. var more])
{
    var count = NationFiles.Write(folder, more is [var every] ? int.Parse(every, CultureInfo.InvariantCulture) : 1);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count.Dossiers} dossiers, {count.Districts} districts, {count.Seats} seats, {count.Candidates} candidates; planted: {count.Breaches} breaches, {count.Warnings} warnings"));
    return;
}

if (args is ["nation-parse", var parsed])
{
    // What reading the same files costs where nothing is asked of them.
    var read = Directory.GetFiles(parsed, "*.json").Sum(file =>
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return json.RootElement.GetProperty("candidates").GetArrayLength();
    });
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read} candidates"));
    return;
}

// In this process: no project is generated and built for each benchmark.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(
    args,
    DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(4).WithIterationCount(11).AsDefault()));
