using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;
using Xunit;

namespace Supervision.Abp.Tests.Localization;

public sealed class LocalizationTests : IAsyncLifetime
{
    private IAbpApplicationWithInternalServiceProvider _application = null!;

    private IServiceProvider Services => _application.ServiceProvider;

    private IStringLocalizer L => Services.GetRequiredService<IStringLocalizer<GreetingsResource>>();

    public async ValueTask InitializeAsync()
    {
        _application = await AbpApplicationFactory.CreateAsync<TextsModule>();
        await _application.InitializeAsync();
    }

    public ValueTask DisposeAsync()
    {
        _application.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("zh-Hans", "你好")]
    [InlineData("zh-CN", "你好")]
    [InlineData("en", "Hello")]
    [InlineData("en-GB", "Hello")]
    [InlineData("fr", "你好")]
    public void Given_a_culture_Should_fall_back_to_its_parents_then_to_the_default(string culture, string expected)
    {
        using (CultureHelper.Use(culture))
            L["Hello"].Value.ShouldBe(expected);
    }

    [Fact]
    public void Given_a_key_only_the_default_culture_has_Should_take_it_from_there()
    {
        using (CultureHelper.Use("en"))
            L["OnlyChinese"].Value.ShouldBe("仅有中文");
    }

    [Fact]
    public void Given_a_key_only_the_base_resource_has_Should_take_it_from_there()
    {
        using (CultureHelper.Use("en"))
            L["FromBase"].Value.ShouldBe("From the base");
    }

    [Fact]
    public void Given_arguments_Should_fill_the_placeholders()
    {
        using (CultureHelper.Use("en"))
            L["HelloName", "Li"].Value.ShouldBe("Hello Li");
    }

    [Fact]
    public void Given_an_unknown_key_Should_return_it_and_say_so()
    {
        var text = L["Nowhere"];

        text.Value.ShouldBe("Nowhere");
        text.ResourceNotFound.ShouldBeTrue();
    }

    [Fact]
    public void Given_all_strings_asked_for_Should_list_each_key_once_nearest_culture_first()
    {
        using var culture = CultureHelper.Use("en");

        var texts = L.GetAllStrings(includeParentCultures: true).ToDictionary(text => text.Name, text => text.Value);

        texts["Hello"].ShouldBe("Hello");
        texts["OnlyChinese"].ShouldBe("仅有中文");
        texts["FromBase"].ShouldBe("From the base");
    }

    [Fact]
    public void Given_a_type_that_is_no_resource_Should_use_the_default_resource()
    {
        using var culture = CultureHelper.Use("en");

        Services.GetRequiredService<IStringLocalizer<LocalizationTests>>()["Hello"].Value.ShouldBe("Hello");
        Services.GetRequiredService<IStringLocalizerFactory>().CreateDefault()["Hello"].Value.ShouldBe("Hello");
    }

    [Fact]
    public void Given_localizable_strings_Should_speak_the_readers_language()
    {
        var factory = Services.GetRequiredService<IStringLocalizerFactory>();
        using var culture = CultureHelper.Use("zh-Hans");

        LocalizableString.Create<GreetingsResource>("Hello").Localize(factory).Value.ShouldBe("你好");
        LocalizableString.Create("Hello", "Greetings").Localize(factory).Value.ShouldBe("你好");
        new FixedLocalizableString("as is").Localize(factory).Value.ShouldBe("as is");
    }

    [Fact]
    public void Given_the_kernels_own_texts_Should_be_complete_in_both_languages()
    {
        var kernel = Services.GetRequiredService<IStringLocalizer<AbpResource>>();
        var chinese = Names(kernel, "zh-Hans");

        chinese.ShouldNotBeEmpty();
        Names(kernel, "en").ShouldBe(chinese);
    }

    [Fact]
    public void Given_an_error_code_Should_find_the_resource_of_its_namespace()
    {
        var options = Services.GetRequiredService<IOptions<AbpExceptionLocalizationOptions>>().Value;

        options.FindResourceType("Volo.Authorization:010001").ShouldBe(typeof(AbpResource));
        options.FindResourceType("Elsewhere:1").ShouldBeNull();
        options.FindResourceType("no code").ShouldBeNull();
    }

    private static List<string> Names(IStringLocalizer localizer, string culture)
    {
        using (CultureHelper.Use(culture))
            return [.. localizer.GetAllStrings(includeParentCultures: false).Select(text => text.Name).Order()];
    }

    [LocalizationResourceName("Greetings")]
    private sealed class GreetingsResource;

    [LocalizationResourceName("GreetingsBase")]
    private sealed class BaseResource;

    [DependsOn(typeof(AbpLocalizationModule))]
    private sealed class TextsModule : AbpModule
    {
        public TextsModule() => SkipAutoServiceRegistration = true;

        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<TextsModule>());
            Configure<AbpLocalizationOptions>(options =>
            {
                options.Resources.Add<BaseResource>("en").AddVirtualJson("/Localization/Base");
                options.Resources.Add<GreetingsResource>("zh-Hans")
                    .AddBaseTypes(typeof(BaseResource))
                    .AddVirtualJson("/Localization/Greetings");
                options.DefaultResourceType = typeof(GreetingsResource);
            });
        }
    }
}
