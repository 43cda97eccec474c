using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.ObjectMapping;
using Xunit;

namespace Supervision.Abp.Tests.Mapping;

public sealed class ObjectMapperTests : IAsyncLifetime
{
    private IAbpApplicationWithInternalServiceProvider _application = null!;

    private IObjectMapper Mapper => _application.ServiceProvider.GetRequiredService<IObjectMapper>();

    public async ValueTask InitializeAsync()
    {
        _application = await AbpApplicationFactory.CreateAsync<MappingModule>();
        await _application.InitializeAsync();
    }

    public ValueTask DisposeAsync()
    {
        _application.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Given_equal_names_Should_map_by_convention_and_configured_rules()
    {
        var dto = Mapper.Map<Person, PersonDto>(new Person { Name = "Li", Birth = new DateOnly(1980, 2, 3) });

        dto.Name.ShouldBe("Li");
        dto.BirthYear.ShouldBe(1980);
    }

    [Fact]
    public void Given_a_list_Should_map_each_element() =>
        Mapper.Map<List<Person>, List<PersonDto>>([new Person { Name = "Li" }, new Person { Name = "Wu" }])
            .Select(dto => dto.Name).ShouldBe(["Li", "Wu"]);

    [Fact]
    public void Given_an_existing_destination_Should_fill_it()
    {
        var dto = new PersonDto { Name = "before" };

        Mapper.Map(new Person { Name = "Li" }, dto).ShouldBeSameAs(dto);
        dto.Name.ShouldBe("Li");
    }

    [Fact]
    public void Given_a_mapping_written_by_hand_Should_stand_before_the_automatic_one() =>
        Mapper.Map<Person, Badge>(new Person { Name = "Li" }).Text.ShouldBe("<Li>");

    [Fact]
    public void Given_no_source_Should_return_nothing() => Mapper.Map<Person?, PersonDto?>(null).ShouldBeNull();

    internal sealed class Person
    {
        public string Name { get; init; } = string.Empty;

        public DateOnly Birth { get; init; }
    }

    internal sealed class PersonDto
    {
        public string Name { get; set; } = string.Empty;

        public int BirthYear { get; set; }
    }

    internal sealed class Badge
    {
        public string Text { get; set; } = string.Empty;
    }

    internal sealed class BadgeMapper : IObjectMapper<Person, Badge>, ITransientDependency
    {
        public Badge Map(Person source) => Map(source, new Badge());

        public Badge Map(Person source, Badge destination)
        {
            destination.Text = $"<{source.Name}>";
            return destination;
        }
    }

    [DependsOn(typeof(AbpObjectMappingModule))]
    private sealed class MappingModule : AbpModule
    {
        public MappingModule() => SkipAutoServiceRegistration = true;

        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            context.Services.AddType<BadgeMapper>();
            Configure<AbpMapsterOptions>(options => options.Configure(config =>
                config.NewConfig<Person, PersonDto>().Map(dto => dto.BirthYear, person => person.Birth.Year)));
        }
    }
}
