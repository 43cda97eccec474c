using BenchmarkDotNet.Attributes;

namespace Supervision.Benchmarks.Lists;

/// <summary>Home pages and lists over a large bureau.</summary>
[MemoryDiagnoser]
public class ListBenchmarks
{
    private LargeBureauHost _host = null!;

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    public static IEnumerable<string> Names => ListCall.All.Select(c => c.Name);

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _host = new LargeBureauHost(LargeBureauHost.DefaultFolder, LargeBureauHost.DefaultTasks);
        await _host.InitializeAsync();
    }

    [GlobalCleanup]
    public async Task CleanUpAsync() => await _host.DisposeAsync();

    [Benchmark]
    public Task<object> Read() => _host.CallAsync(ListCall.All.Single(c => c.Name == Name));
}
