using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Supervision.Organization;
using Supervision.Web.Hosting;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Security.Claims;
using Xunit;

namespace Supervision.Web.Doors;

/// <summary>Every application service guards its own door, whoever calls it: page, job or API.</summary>
public sealed class ServiceDoorTests : IClassFixture<SupervisionWebFixture>, IDisposable
{
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());

    private readonly SqlCount _sql = new();
    private readonly WebApplicationFactory<Program> _host;
    private IServiceCollection _services = new ServiceCollection();

    public ServiceDoorTests(SupervisionWebFixture fixture)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        _host = fixture.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
        {
            _services = services;
            services.Configure<AbpDbContextOptions>(options => options.Configure(context => context.DbContextOptions.AddInterceptors(_sql)));
        }));
    }

    private static ClaimsPrincipal Stranger => new(new ClaimsIdentity([new Claim(AbpClaimTypes.UserId, Guid.NewGuid().ToString())], "Test"));

    [Fact]
    public async Task Given_nobody_signed_in_Should_refuse_every_method_that_is_not_open_before_anything_is_read()
    {
        var methods = ServiceMethod.All.Where(method => !method.AllowsAnonymous).ToList();

        methods.Count.ShouldBeGreaterThan(100);
        (await NotRefusedAsync(Nobody, methods)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_a_person_without_permissions_Should_refuse_every_method_that_asks_for_one_before_anything_is_read()
    {
        var methods = ServiceMethod.All.Where(method => method.AsksForPermission).ToList();
        await ReadGrantsAsync();

        methods.Count.ShouldBeGreaterThan(50);
        (await NotRefusedAsync(Stranger, methods)).ShouldBeEmpty();
    }

    [Fact]
    public void Methods_without_a_permission_Should_be_those_that_are_known_to_ask_for_relations_or_to_tell_nothing_secret()
    {
        var open = ServiceMethod.All.Where(method => !method.AsksForPermission).Select(method => method.ToString()).Order(StringComparer.Ordinal);

        open.ShouldBe(MethodsByRelation.All.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_service_of_ours_Should_be_one_that_the_container_can_make()
    {
        _host.Services.ShouldNotBeNull();
        var ours = _services.Select(service => service.ServiceType).Distinct()
            .Where(type => type.Assembly.GetName().Name!.StartsWith("Supervision.", StringComparison.Ordinal) && !type.ContainsGenericParameters).ToList();

        var broken = new List<string>();
        foreach (var type in ours)
        {
            await using var scope = _host.Services.CreateAsyncScope();
            var thrown = Record.Exception(() => scope.ServiceProvider.GetRequiredService(type));
            if (thrown is not null) broken.Add($"{type.FullName}: {thrown.Message}");
        }

        ours.Count.ShouldBeGreaterThan(200);
        broken.ShouldBeEmpty();
    }

    public void Dispose() => _host.Dispose();

    private async Task<List<string>> NotRefusedAsync(ClaimsPrincipal principal, IEnumerable<ServiceMethod> methods)
    {
        _host.Services.ShouldNotBeNull();
        var wrong = new List<string>();
        foreach (var method in methods)
        {
            await using var scope = _host.Services.CreateAsyncScope();
            using var _ = scope.ServiceProvider.GetRequiredService<ICurrentPrincipalAccessor>().Change(principal);
            var before = _sql.Commands;
            var thrown = await Record.ExceptionAsync(() => method.CallAsync(scope.ServiceProvider));
            if (thrown is not AbpAuthorizationException) wrong.Add($"{method}: {thrown?.GetType().Name ?? "was done"}");
            if (_sql.Commands != before) wrong.Add($"{method}: {_sql.Commands - before} commands");
        }

        return wrong;
    }

    /// <summary>The grants are read once and kept; reading them is not reading what they guard.</summary>
    private async Task ReadGrantsAsync()
    {
        _host.Services.ShouldNotBeNull();
        await using var scope = _host.Services.CreateAsyncScope();
        var mayManage = await scope.ServiceProvider.GetRequiredService<IPermissionChecker>()
            .IsGrantedAsync(Stranger, OrganizationPermissions.ManageAccounts);
        mayManage.ShouldBeFalse();
        _sql.Commands.ShouldBeGreaterThan(0);
    }
}
