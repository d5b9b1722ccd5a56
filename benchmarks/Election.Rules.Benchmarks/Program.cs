using System.Globalization;
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

// In this process: no project is generated and built for each benchmark.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(
    args,
    DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(4).WithIterationCount(11).AsDefault()));
