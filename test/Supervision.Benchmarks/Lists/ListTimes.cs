using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Supervision.Benchmarks.Lists;

/// <summary>
/// <c>lists [TASKS [NAME [MS]]]</c>: median time and number of statements of each call whose name contains NAME, a sweep with nothing to do among them; with MS also the statements that took that
/// long or longer.
/// </summary>
internal static class ListTimes
{
    private const int Runs = 5;

    private const string IdleSweep = "idle sweep";

    public static async Task<int> RunAsync(string[] args)
    {
        var tasks = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : LargeBureauHost.DefaultTasks;
        await using var host = new LargeBureauHost(LargeBureauHost.DefaultFolder, tasks);
        await host.InitializeAsync();
        using var statements = new StatementLog(args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : int.MaxValue);
        await host.SweepAsync();
        IEnumerable<(string Name, Func<Task> Run)> calls = [.. ListCall.All.Select(c => (c.Name, (Func<Task>)(() => host.CallAsync(c)))), (IdleSweep, host.SweepAsync)];
        foreach (var (name, run) in calls.Where(c => args.Length < 2 || c.Name.Contains(args[1], StringComparison.Ordinal))) await TimeAsync(name, run, statements);
        return 0;
    }

    private static async Task TimeAsync(string name, Func<Task> call, StatementLog statements)
    {
        var watch = Stopwatch.StartNew();
        await call();
        var first = watch.ElapsedMilliseconds;
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            statements.Clear();
            watch.Restart();
            await call();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-40} {times[Runs / 2],8:0.0} ms   first {first,6} ms   {statements.Count,3} statements"));
        foreach (var slow in statements.Slow) Console.WriteLine(slow);
    }

    /// <summary>Statements as EF Core tells of them.</summary>
    private sealed class StatementLog : IDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        private readonly int _slowMilliseconds;
        private readonly List<IDisposable> _subscriptions = [];

        public StatementLog(int slowMilliseconds)
        {
            _slowMilliseconds = slowMilliseconds;
            _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public int Count { get; private set; }

        public List<string> Slow { get; } = [];

        public void Clear()
        {
            Count = 0;
            Slow.Clear();
        }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == Microsoft.EntityFrameworkCore.DbLoggerCategory.Name) _subscriptions.Add(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is not CommandExecutedEventData executed) return;
            Count++;
            if (executed.Duration.TotalMilliseconds >= _slowMilliseconds)
                Slow.Add(string.Create(CultureInfo.InvariantCulture, $"    {executed.Duration.TotalMilliseconds:0} ms\n{executed.Command.CommandText}"));
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => _subscriptions.ForEach(s => s.Dispose());
    }
}
