using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Supervision.E2E.Hosting;

/// <summary>The application as a process of its own on an empty data folder, as a new user starts it.</summary>
internal sealed class RunningApplication : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _log = new();

    private RunningApplication(Process process, Uri address, string dataFolder)
    {
        _process = process;
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
        var dataFolder = Directory.CreateTempSubdirectory("supervision-e2e-").FullName;
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
        var application = new RunningApplication(process, address, dataFolder);
        process.OutputDataReceived += (_, line) => application.Append(line.Data);
        process.ErrorDataReceived += (_, line) => application.Append(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await application.WaitUntilHealthyAsync(cancellationToken);
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
        Directory.Delete(DataFolder, recursive: true);
    }

    private void Append(string? line)
    {
        lock (_log) _log.AppendLine(line);
    }

    private async Task WaitUntilHealthyAsync(CancellationToken cancellationToken)
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
