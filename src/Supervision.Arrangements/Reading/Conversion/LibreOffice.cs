using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;

namespace Supervision.Arrangements.Reading.Conversion;

/// <summary>
/// Converts old formats with an installed LibreOffice: a process of its own with an empty profile in a folder of its own, for a bounded time.
/// Configuration <c>Supervision:LibreOffice</c> names the program; otherwise it is looked for where it is usually installed; an empty value switches it off.
/// </summary>
internal sealed class LibreOffice(IConfiguration configuration, ILogger<LibreOffice> logger) : ISingletonDependency, IDisposable
{
    internal const string ConfigurationKey = "Supervision:LibreOffice";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/soffice", "/usr/local/bin/soffice", "/usr/bin/libreoffice", "/opt/libreoffice/program/soffice", "/usr/lib/libreoffice/program/soffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice", @"C:\Program Files\LibreOffice\program\soffice.com",
    ];

    // Nothing of the document may run or be fetched while it is converted.
    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    // One at a time: each takes a core and some 200 MB.
    private readonly SemaphoreSlim _turn = new(1);

    /// <exception cref="ReadRefusedException">Not installed, not convertible, or too slow.</exception>
    internal async Task<byte[]> ConvertAsync(byte[] content, string extension, string target, CancellationToken cancellationToken)
    {
        var program = Find() ?? throw new ReadRefusedException(ReadRefusal.ConverterMissing);
        await _turn.WaitAsync(cancellationToken);
        var folder = ConversionFolders.Create();
        try
        {
            var source = Path.Combine(folder, "document." + extension);
            await File.WriteAllBytesAsync(source, content, cancellationToken);
            await WriteProfileAsync(folder, cancellationToken);
            await RunAsync(program, folder, source, target, cancellationToken);
            var converted = new FileInfo(Path.Combine(folder, "out", "document." + target));
            if (!converted.Exists || converted.Length == 0) throw new ReadRefusedException(ReadRefusal.ConversionFailed);
            if (converted.Length > PlanDocumentConsts.MaxFileBytes) throw new ReadRefusedException(ReadRefusal.Inflated);
            return await File.ReadAllBytesAsync(converted.FullName, cancellationToken);
        }
        finally
        {
            _turn.Release();
            ConversionFolders.Remove(folder, logger);
        }
    }

    public void Dispose() => _turn.Dispose();

    private string? Find()
    {
        if (configuration[ConfigurationKey] is { } named) return File.Exists(named) ? named : null;
        return UsualPlaces.FirstOrDefault(File.Exists);
    }

    private static async Task WriteProfileAsync(string folder, CancellationToken cancellationToken)
    {
        var user = Directory.CreateDirectory(Path.Combine(folder, "profile", "user")).FullName;
        await File.WriteAllTextAsync(Path.Combine(user, "registrymodifications.xcu"), Settings, cancellationToken);
    }

    private async Task RunAsync(string program, string folder, string source, string target, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Longest);
        using var process = Process.Start(Invocation(program, folder, source, target)) ?? throw new ReadRefusedException(ReadRefusal.ConverterMissing);
        try
        {
            var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(timeout.Token), process.StandardError.ReadToEndAsync(timeout.Token));
            await process.WaitForExitAsync(timeout.Token);
            if (process.ExitCode != 0) logger.LogWarning("LibreOffice ended with {ExitCode}: {Output}", process.ExitCode, string.Join(' ', await output));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ReadRefusedException(ReadRefusal.TooSlow);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static ProcessStartInfo Invocation(string program, string folder, string source, string target)
    {
        var invocation = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            Environment = { ["HOME"] = folder, ["TMPDIR"] = folder },
        };
        string[] arguments =
        [
            "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri, "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
            "--convert-to", target, "--outdir", Path.Combine(folder, "out"), source,
        ];
        foreach (var argument in arguments) invocation.ArgumentList.Add(argument);
        return invocation;
    }
}
