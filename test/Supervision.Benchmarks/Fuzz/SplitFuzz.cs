using System.Diagnostics;
using System.Globalization;
using Supervision.Arrangements.Mutations;

namespace Supervision.Benchmarks.Fuzz;

/// <summary>Many damaged documents through the splitter: counts what crashes, hangs or proposes a span outside the text.</summary>
internal static class SplitFuzz
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Exit status 0 when nothing failed, 1 otherwise.</summary>
    internal static int Run(string[] arguments)
    {
        var count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 20_000;
        var first = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 1;
        var documents = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Documents"), "*.txt").Order(StringComparer.Ordinal)
            .Select(f => (Name: Path.GetFileNameWithoutExtension(f), Text: File.ReadAllText(f))).ToList();
        var failures = 0;
        var slowest = (Name: "", Seed: 0, Time: TimeSpan.Zero);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            var (name, text) = documents[i % documents.Count];
            var seed = first + i;
            var began = clock.Elapsed;
            if (Fault(text, seed) is { } fault)
            {
                failures++;
                Console.WriteLine($"{name} seed {seed}: {fault}");
            }
            if (clock.Elapsed - began > slowest.Time) slowest = (name, seed, clock.Elapsed - began);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count} inputs of {documents.Count} documents, seeds {first} to {first + count - 1}: {failures} failures in {clock.Elapsed.TotalSeconds:0} s; slowest {slowest.Time.TotalMilliseconds:0} ms ({slowest.Name}, seed {slowest.Seed})"));
        return failures == 0 ? 0 : 1;
    }

    private static string? Fault(string text, int seed)
    {
        try
        {
            var work = Task.Run(() => SplitCheck.Fault(TextDamage.Damage(text, seed)));
            return work.Wait(Longest) ? work.Result : "no answer in time";
        }
        catch (AggregateException failed)
        {
            return failed.InnerException!.ToString();
        }
    }
}
