using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Supervision.Organization.Setup;

/// <summary>Prints the one-time code when the host starts on a bureau without any account.</summary>
internal sealed partial class SetupAnnouncer(IServiceScopeFactory scopes, SetupCode code, ILogger<SetupAnnouncer> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var status = await scope.ServiceProvider.GetRequiredService<ISetupAppService>().GetStatusAsync();
        if (status.IsRequired) LogCode(code.Issue());
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "This bureau has no account yet. Open /Setup and type this one-time code: {SetupCode}")]
    private partial void LogCode(string setupCode);
}
