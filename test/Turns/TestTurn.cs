using Xunit;

namespace Supervision.Turns;

/// <summary>
/// The turn of a test module among the modules that <c>dotnet test</c> runs at once. Most share the machine; browser and mail tests have it alone,
/// or the other module's load would decide what they find. Locks of files carry it from process to process: a process that ends, however it ends,
/// gives its turn back. Compiled into every test module (<c>Directory.Build.targets</c>).
/// </summary>
public abstract class TestTurn(bool isAlone) : IAsyncLifetime
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    /// <summary>Longer than all suites together.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    private FileStream? _turn;
    private FileStream? _door;

    public async ValueTask InitializeAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(SolutionFolder(), "test", "Turns", "obj")).FullName;
        using var limit = new CancellationTokenSource(Patience);

        // Whoever waits to be alone keeps the door, so that those who share do not come in one after another before it.
        _door = await TakeAsync(Path.Combine(folder, "door.lock"), shared: false, limit.Token);
        _turn = await TakeAsync(Path.Combine(folder, "turn.lock"), shared: !isAlone, limit.Token);
        if (!isAlone) Leave(ref _door);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Leave(ref _turn);
        Leave(ref _door);
        return ValueTask.CompletedTask;
    }

    private static async Task<FileStream> TakeAsync(string path, bool shared, CancellationToken limit)
    {
        using var beat = new PeriodicTimer(Beat);
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, shared ? FileAccess.Read : FileAccess.ReadWrite, shared ? FileShare.Read : FileShare.None);
            }
            catch (IOException)
            {
                await beat.WaitForNextTickAsync(limit);
            }
        }
    }

    private static void Leave(ref FileStream? held)
    {
        held?.Dispose();
        held = null;
    }

    private static string SolutionFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Supervision.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Supervision.sln was not found above the test.");
    }
}

/// <summary>Runs beside another module.</summary>
public sealed class SharedTurn() : TestTurn(isAlone: false);

/// <summary>Runs while no other module runs.</summary>
public sealed class AloneTurn() : TestTurn(isAlone: true);
