using System.CommandLine;
using Supervision.Cli.Hosting;

namespace Supervision.Cli;

/// <summary>Runs a command as a shell would and keeps what it printed.</summary>
internal sealed class Terminal
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    public Task<int> RunAsync(params string[] args) =>
        CommandLine.RunAsync(args, new InvocationConfiguration { Output = _output, Error = _error });
}
