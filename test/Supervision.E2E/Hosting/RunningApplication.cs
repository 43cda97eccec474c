using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Supervision.E2E.Hosting;

/// <summary>The application as a process of its own, as a user starts it: on an empty data folder of its own or on one that is there.</summary>
internal sealed class RunningApplication : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _log = new();

    private readonly bool _ownsFolder;

    private RunningApplication(Process process, Uri address, string dataFolder, bool ownsFolder)
    {
        _process = process;
        _ownsFolder = ownsFolder;
        Address = address;
        DataFolder = dataFolder;
    }

    public Uri Address { get; }

    public string DataFolder { get; }

    public string MailFolder => Path.Combine(DataFolder, "mail");

    public string Log
    {
        get { lock (_log) return _log.ToString(); }
    }

    public static async Task<RunningApplication> StartAsync(
        IReadOnlyDictionary<string, string>? settings = null, CancellationToken cancellationToken = default)
    {
        var application = Launch(Directory.CreateTempSubdirectory("supervision-e2e-").FullName, settings, ownsFolder: true);
        await application.WaitUntilHealthyAsync(cancellationToken);
        return application;
    }

    /// <summary>Starts the process on a folder that outlives it and does not wait for it.</summary>
    public static RunningApplication Launch(string dataFolder, IReadOnlyDictionary<string, string>? settings = null) =>
        Launch(dataFolder, settings, ownsFolder: false);

    /// <summary>Ends the process as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    private static RunningApplication Launch(string dataFolder, IReadOnlyDictionary<string, string>? settings, bool ownsFolder)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [ApplicationFiles.Assembly, "--urls", address.ToString().TrimEnd('/'), "--contentRoot", ApplicationFiles.ContentRoot])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = dataFolder,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Supervision__DataFolder"] = dataFolder;
        start.Environment["App__SelfUrl"] = address.ToString().TrimEnd('/');
        foreach (var (key, value) in settings ?? new Dictionary<string, string>()) start.Environment[key] = value;

        var process = new Process { StartInfo = start };
        var application = new RunningApplication(process, address, dataFolder, ownsFolder);
        process.OutputDataReceived += (_, line) => application.Append(line.Data);
        process.ErrorDataReceived += (_, line) => application.Append(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return application;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        if (_ownsFolder) Directory.Delete(DataFolder, recursive: true);
    }

    private void Append(string? line)
    {
        lock (_log) _log.AppendLine(line);
    }

    /// <exception cref="InvalidOperationException">The process ended instead.</exception>
    public async Task WaitUntilHealthyAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (true)
        {
            if (_process.HasExited) throw new InvalidOperationException($"The application ended while starting:\n{Log}");
            try
            {
                using var answer = await client.GetAsync("/health", limit.Token);
                if (answer.StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException)
            {
                Append("not listening yet");
            }

            if (!await beat.WaitForNextTickAsync(limit.Token)) return;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
