using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp;
using Volo.Abp.BlobStoring;
using Volo.Abp.Modularity;
using Xunit;

namespace Supervision.Abp.Tests.Blobs;

public sealed class FileSystemBlobTests : IAsyncLifetime
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("督办");
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"blobs-{Guid.NewGuid():N}");
    private IAbpApplicationWithInternalServiceProvider _application = null!;

    private IBlobContainer<PapersContainer> Container =>
        _application.ServiceProvider.GetRequiredService<IBlobContainer<PapersContainer>>();

    public async ValueTask InitializeAsync()
    {
        _application = await AbpApplicationFactory.CreateAsync<FilesModule>(options =>
            options.Services.Configure<AbpBlobStoringOptions>(blobs =>
                blobs.Containers.ConfigureDefault(container => container.UseFileSystem(files => files.BasePath = _folder))));
        await _application.InitializeAsync();
    }

    public ValueTask DisposeAsync()
    {
        _application.Dispose();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Given_a_saved_file_Should_read_it_back_from_its_place()
    {
        await Container.SaveAsync("ab/abcdef", Content);

        (await Container.GetAllBytesAsync("ab/abcdef")).ShouldBe(Content);
        (await Container.ExistsAsync("ab/abcdef")).ShouldBeTrue();
        File.Exists(Path.Combine(_folder, "host", "papers", "ab", "abcdef")).ShouldBeTrue();
    }

    [Fact]
    public async Task Given_a_taken_name_Should_refuse_unless_told_to_override()
    {
        await Container.SaveAsync("a", Content);

        await Should.ThrowAsync<BlobAlreadyExistsException>(() => Container.SaveAsync("a", [1]));
        (await Container.GetAllBytesAsync("a")).ShouldBe(Content);
        await Container.SaveAsync("a", [1], overrideExisting: true);
        (await Container.GetAllBytesAsync("a")).ShouldBe([1]);
    }

    [Fact]
    public async Task Given_a_missing_name_Should_say_so()
    {
        (await Container.GetOrNullAsync("none")).ShouldBeNull();
        (await Container.GetAllBytesOrNullAsync("none")).ShouldBeNull();
        (await Container.DeleteAsync("none")).ShouldBeFalse();
        await Should.ThrowAsync<AbpException>(() => Container.GetAsync("none"));
    }

    [Fact]
    public async Task Given_a_source_that_breaks_off_Should_leave_nothing_behind()
    {
        await using var broken = new BrokenStream();

        await Should.ThrowAsync<IOException>(() => Container.SaveAsync("half", broken));

        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("../escape")]
    [InlineData("/etc/escape")]
    [InlineData("a/../../escape")]
    public async Task Given_a_name_that_leads_out_of_the_container_Should_refuse(string name) =>
        await Should.ThrowAsync<ArgumentException>(() => Container.SaveAsync(name, Content));

    [BlobContainerName("papers")]
    private sealed class PapersContainer;

    [DependsOn(typeof(AbpBlobStoringModule))]
    private sealed class FilesModule : AbpModule
    {
        public FilesModule() => SkipAutoServiceRegistration = true;
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            throw new IOException("The line was cut.");
    }
}
