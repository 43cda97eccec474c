using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;
using Xunit;

namespace Supervision.Abp.Tests.DependencyInjection;

public sealed class ConventionalRegistrationTests
{
    [Fact]
    public void Given_a_marked_class_Should_expose_itself_and_the_interfaces_its_name_ends_with()
    {
        using var services = Register(typeof(TaxCalculator));

        services.GetRequiredService<TaxCalculator>().ShouldNotBeNull();
        services.GetRequiredService<ITaxCalculator>().ShouldBeOfType<TaxCalculator>();
        services.GetRequiredService<ICalculator>().ShouldBeOfType<TaxCalculator>();
        services.GetService<ITax>().ShouldBeNull();
    }

    [Fact]
    public void Given_a_singleton_under_several_types_Should_be_one_instance()
    {
        using var services = Register(typeof(MemoryStore));

        services.GetRequiredService<IMemoryStore>().ShouldBeSameAs(services.GetRequiredService<IStore>());
        services.GetRequiredService<IMemoryStore>().ShouldBeSameAs(services.GetRequiredService<MemoryStore>());
    }

    [Fact]
    public void Given_a_scoped_class_Should_be_one_instance_in_each_scope()
    {
        using var services = Register(typeof(ScopedStore));
        using var first = services.CreateScope();
        using var second = services.CreateScope();

        var inFirst = first.ServiceProvider.GetRequiredService<IStore>();
        inFirst.ShouldBeSameAs(first.ServiceProvider.GetRequiredService<ScopedStore>());
        inFirst.ShouldNotBeSameAs(second.ServiceProvider.GetRequiredService<IStore>());
    }

    [Fact]
    public void Given_a_dependency_attribute_Should_stand_above_the_marker()
    {
        using var services = Register(typeof(AttributedStore));

        services.GetRequiredService<IStore>().ShouldBeSameAs(services.GetRequiredService<IStore>());
    }

    [Fact]
    public void Given_a_replacing_class_Should_be_the_only_one()
    {
        using var services = Register(typeof(MemoryStore), typeof(ReplacingStore));

        services.GetServices<IStore>().ShouldHaveSingleItem().ShouldBeOfType<ReplacingStore>();
    }

    [Fact]
    public void Given_a_try_register_class_Should_give_way_to_what_is_there()
    {
        using var services = Register(typeof(MemoryStore), typeof(FallbackStore));

        services.GetServices<IStore>().ShouldHaveSingleItem().ShouldBeOfType<MemoryStore>();
    }

    [Fact]
    public void Given_exposed_services_Should_replace_the_list_found_by_name()
    {
        using var services = Register(typeof(NarrowStore));

        services.GetService<IStore>().ShouldBeOfType<NarrowStore>();
        services.GetService<INarrowStore>().ShouldBeNull();
    }

    [Theory]
    [InlineData(typeof(UnmarkedStore))]
    [InlineData(typeof(DisabledStore))]
    [InlineData(typeof(AbstractStore))]
    public void Given_a_class_without_lifetime_or_switched_off_Should_not_be_registered(Type type)
    {
        using var services = Register(type);

        services.GetService(type).ShouldBeNull();
    }

    [Fact]
    public void Given_an_open_generic_class_Should_expose_its_open_interface()
    {
        using var services = Register(typeof(Shelf<>));

        services.GetRequiredService<IShelf<int>>().ShouldBeOfType<Shelf<int>>();
    }

    [Fact]
    public void Given_a_lazy_service_provider_property_Should_be_filled()
    {
        using var services = Register(typeof(LazyOwner), typeof(MemoryStore));

        services.GetRequiredService<LazyOwner>().Store.ShouldBeOfType<MemoryStore>();
    }

    [Fact]
    public void Given_interceptors_Should_proxy_the_interface_and_leave_the_class()
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<IAbpProxyFactory, RecordingProxyFactory>();
        collection.OnRegistered(registered =>
        {
            if (registered.ImplementationType == typeof(MemoryStore))
                registered.Interceptors.TryAdd<NoInterceptor>();
        });
        collection.AddTypes(typeof(MemoryStore));
        using var services = collection.BuildServiceProvider();

        services.GetRequiredService<IStore>().ShouldBeOfType<StoreProxy>();
        services.GetRequiredService<MemoryStore>().ShouldNotBeNull();
    }

    private static ServiceProvider Register(params Type[] types)
    {
        var services = new ServiceCollection();
        services.AddTransient<IAbpLazyServiceProvider, AbpLazyServiceProvider>();
        services.AddTypes(types);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private interface ITax;

    private interface ICalculator;

    private interface ITaxCalculator;

    private interface IStore;

    private interface IMemoryStore;

    private interface INarrowStore;

    private interface IShelf<T>;

    private sealed class TaxCalculator : ITaxCalculator, ICalculator, ITax, ITransientDependency;

    private sealed class MemoryStore : IMemoryStore, IStore, ISingletonDependency;

    private sealed class ScopedStore : IStore, IScopedDependency;

    [Dependency(ServiceLifetime.Singleton)]
    private sealed class AttributedStore : IStore, ITransientDependency;

    [Dependency(ReplaceServices = true)]
    private sealed class ReplacingStore : IStore, ITransientDependency;

    [Dependency(TryRegister = true)]
    private sealed class FallbackStore : IStore, ITransientDependency;

    [ExposeServices(typeof(IStore))]
    private sealed class NarrowStore : INarrowStore, IStore, ITransientDependency;

    private sealed class UnmarkedStore : IStore;

    [DisableConventionalRegistration]
    private sealed class DisabledStore : IStore, ITransientDependency;

    private abstract class AbstractStore : IStore, ITransientDependency;

    private sealed class Shelf<T> : IShelf<T>, ITransientDependency;

    private sealed class LazyOwner : ITransientDependency
    {
        public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = null!;

        public IStore Store => LazyServiceProvider.LazyGetRequiredService<IStore>();
    }

    private sealed class StoreProxy : IMemoryStore, IStore;

    private sealed class NoInterceptor : IAbpInterceptor
    {
        public Task InterceptAsync(IAbpMethodInvocation invocation) => invocation.ProceedAsync();
    }

    private sealed class RecordingProxyFactory : IAbpProxyFactory
    {
        public object CreateInterfaceProxy(
            Type interfaceType, object target, IServiceProvider serviceProvider, IReadOnlyList<Type> interceptorTypes)
        {
            target.ShouldBeOfType<MemoryStore>();
            interceptorTypes.ShouldBe([typeof(NoInterceptor)]);
            return new StoreProxy();
        }
    }
}
