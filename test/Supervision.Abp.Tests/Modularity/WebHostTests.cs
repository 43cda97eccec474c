using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;
using Volo.Abp;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.BlobStoring;
using Volo.Abp.Modularity;
using Xunit;

namespace Supervision.Abp.Tests.Modularity;

public sealed class WebHostTests : IDisposable
{
    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("keys-");

    public void Dispose() => _keys.Delete(recursive: true);

    [Fact]
    public async Task Given_a_web_host_Should_build_its_pipeline_in_a_module_and_stop_the_modules_with_it()
    {
        // In Development the container proves at the start that everything registered by type can be built.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddDataProtection().PersistKeysToFileSystem(_keys);
        var application = await builder.AddApplicationAsync<HostModule>();
        await using var host = builder.Build();
        await host.InitializeApplicationAsync();
        await host.StartAsync(TestContext.Current.CancellationToken);

        using var client = host.GetTestClient();
        (await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldBe("Development");

        await host.StopAsync(TestContext.Current.CancellationToken);
        ((HostModule)application.Modules[^1].Instance).Stopped.ShouldBeTrue();
    }

    [DependsOn(typeof(AbpAspNetCoreMvcModule), typeof(AbpBlobStoringModule))]
    private sealed class HostModule : AbpModule
    {
        public HostModule() => SkipAutoServiceRegistration = true;

        public bool Stopped { get; private set; }

        public override void OnApplicationInitialization(ApplicationInitializationContext context)
        {
            var environment = context.ServiceProvider.GetRequiredService<IAbpHostEnvironment>().EnvironmentName!;
            context.GetApplicationBuilder().Run(http => http.Response.WriteAsync(environment));
        }

        public override void OnApplicationShutdown(ApplicationShutdownContext context) => Stopped = true;
    }
}
