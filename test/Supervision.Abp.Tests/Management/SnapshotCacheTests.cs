using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Volo.Abp.Caching;
using Xunit;

namespace Supervision.Abp.Tests.Management;

public sealed class SnapshotCacheTests
{
    private readonly FakeTimeProvider _machine = new();
    private readonly SnapshotCache<string> _cache;
    private int _loads;

    public SnapshotCacheTests() => _cache = new SnapshotCache<string>(_machine);

    [Fact]
    public async Task Given_a_fresh_snapshot_Should_not_load_again()
    {
        await LoadAsync();
        await LoadAsync();

        _loads.ShouldBe(1);
    }

    [Fact]
    public async Task Given_another_node_may_have_changed_it_Should_load_again_after_its_lifetime()
    {
        await LoadAsync();
        _machine.Advance(SnapshotCache<string>.Lifetime);
        await LoadAsync();

        _loads.ShouldBe(2);
    }

    [Fact]
    public async Task Given_a_change_while_loading_Should_not_keep_what_was_read_before_it()
    {
        var old = await _cache.GetAsync(() =>
        {
            _cache.Invalidate();
            return Task.FromResult("old");
        });

        old.ShouldBe("old");
        (await _cache.GetAsync(() => Task.FromResult("new"))).ShouldBe("new");
    }

    private Task<string> LoadAsync() => _cache.GetAsync(() => Task.FromResult($"load {++_loads}"));
}
