using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Modularity;
using Xunit;

namespace Supervision.Abp.Tests.Modularity;

public sealed class ModuleOrderTests
{
    [Fact]
    public async Task Given_a_diamond_of_modules_Should_run_each_step_dependencies_first_and_startup_last()
    {
        var journal = new Journal();
        using var application = await AbpApplicationFactory.CreateAsync<Top>(options => options.Services.AddSingleton(journal));
        await application.InitializeAsync();
        await application.ShutdownAsync();

        application.Modules.Select(module => module.Type)
            .ShouldBe([typeof(Ground), typeof(Left), typeof(Right), typeof(Top)]);
        journal.Entries.ShouldBe(
        [
            "pre Ground", "pre Left", "pre Right", "pre Top",
            "configure Ground", "configure Left", "configure Right", "configure Top",
            "post Ground", "post Left", "post Right", "post Top",
            "start Ground", "start Left", "start Right", "start Top",
            "stop Top", "stop Right", "stop Left", "stop Ground",
        ]);
    }

    [Fact]
    public async Task Given_modules_in_a_circle_Should_refuse_and_name_the_circle()
    {
        var refusal = await Should.ThrowAsync<AbpException>(() => AbpApplicationFactory.CreateAsync<CircleA>());

        refusal.Message.ShouldContain("CircleA -> CircleB -> CircleA");
    }

    [Fact]
    public async Task Given_a_dependency_that_is_no_module_Should_name_it_and_who_asked_for_it()
    {
        var refusal = await Should.ThrowAsync<AbpException>(() => AbpApplicationFactory.CreateAsync<Mistaken>());

        refusal.Message.ShouldContain(typeof(string).FullName!);
        refusal.Message.ShouldContain(nameof(Mistaken));
    }

    [Fact]
    public async Task Given_a_module_that_fails_Should_name_module_and_step()
    {
        var failure = await Should.ThrowAsync<AbpInitializationException>(() => AbpApplicationFactory.CreateAsync<Failing>());

        failure.Message.ShouldContain(nameof(Failing));
        failure.Message.ShouldContain("ConfigureServices");
        failure.InnerException.ShouldBeOfType<InvalidOperationException>();
    }

    [Fact]
    public async Task Given_a_configured_application_Should_refuse_options_changed_later()
    {
        using var application = await AbpApplicationFactory.CreateAsync<Late>();

        var failure = await Should.ThrowAsync<AbpInitializationException>(application.InitializeAsync);

        failure.InnerException.ShouldBeOfType<AbpException>();
    }

    [Fact]
    public async Task Given_pre_configured_options_Should_reach_the_module_that_executes_them()
    {
        using var application = await AbpApplicationFactory.CreateAsync<Executing>();

        application.Services.GetSingletonInstance<Preferences>().Colour.ShouldBe("blue");
    }

    private sealed class Journal
    {
        public List<string> Entries { get; } = [];
    }

    private sealed class Preferences
    {
        public string Colour { get; set; } = "none";
    }

    private abstract class Recording : AbpModule
    {
        private Journal? _journal;

        protected Recording() => SkipAutoServiceRegistration = true;

        public override void PreConfigureServices(ServiceConfigurationContext context)
        {
            _journal = context.Services.GetSingletonInstance<Journal>();
            Record("pre");
        }

        public override void ConfigureServices(ServiceConfigurationContext context) => Record("configure");

        public override void PostConfigureServices(ServiceConfigurationContext context) => Record("post");

        public override void OnApplicationInitialization(ApplicationInitializationContext context) => Record("start");

        public override void OnApplicationShutdown(ApplicationShutdownContext context) => Record("stop");

        private void Record(string step) => _journal!.Entries.Add($"{step} {GetType().Name}");
    }

    private sealed class Ground : Recording;

    [DependsOn(typeof(Ground))]
    private sealed class Left : Recording;

    [DependsOn(typeof(Ground))]
    private sealed class Right : Recording;

    [DependsOn(typeof(Left), typeof(Right))]
    private sealed class Top : Recording;

    [DependsOn(typeof(CircleB))]
    private sealed class CircleA : AbpModule;

    [DependsOn(typeof(CircleA))]
    private sealed class CircleB : AbpModule;

    [DependsOn(typeof(string))]
    private sealed class Mistaken : AbpModule;

    private sealed class Failing : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) =>
            throw new InvalidOperationException("no");
    }

    private sealed class Late : AbpModule
    {
        public Late() => SkipAutoServiceRegistration = true;

        public override void OnApplicationInitialization(ApplicationInitializationContext context) =>
            Configure<Preferences>(preferences => preferences.Colour = "late");
    }

    private sealed class Preferring : AbpModule
    {
        public Preferring() => SkipAutoServiceRegistration = true;

        public override void PreConfigureServices(ServiceConfigurationContext context) =>
            PreConfigure<Preferences>(preferences => preferences.Colour = "blue");
    }

    [DependsOn(typeof(Preferring))]
    private sealed class Executing : AbpModule
    {
        public Executing() => SkipAutoServiceRegistration = true;

        public override void ConfigureServices(ServiceConfigurationContext context) =>
            context.Services.AddSingleton(context.Services.ExecutePreConfiguredActions<Preferences>());
    }
}
