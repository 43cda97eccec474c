using NSubstitute;
using Shouldly;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Xunit;

namespace Supervision.Abp.Tests.Timing;

public sealed class ClockAndGuidTests
{
    private readonly TimeProvider _machine = Substitute.For<TimeProvider>();

    [Fact]
    public void Given_a_machine_time_with_ticks_Should_be_utc_in_whole_milliseconds()
    {
        _machine.GetUtcNow().Returns(new DateTimeOffset(2025, 3, 1, 8, 0, 0, 123, TimeSpan.Zero).AddTicks(4567));

        var now = new Clock(_machine).Now;

        now.ShouldBe(new DateTime(2025, 3, 1, 8, 0, 0, 123, DateTimeKind.Utc));
        now.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public void Given_a_time_of_unspecified_kind_Should_be_taken_as_utc()
    {
        var normal = new Clock(_machine).Normalize(new DateTime(2025, 3, 1, 8, 0, 0, DateTimeKind.Unspecified));

        normal.Kind.ShouldBe(DateTimeKind.Utc);
        normal.Hour.ShouldBe(8);
    }

    [Fact]
    public void Given_later_moments_Should_make_ids_that_sort_later_as_text()
    {
        var start = new DateTimeOffset(2025, 3, 1, 8, 0, 0, TimeSpan.Zero);
        var generator = new SequentialGuidGenerator(_machine);
        var ids = Enumerable.Range(0, 100).Select(step =>
        {
            _machine.GetUtcNow().Returns(start.AddMilliseconds(step * 1000));
            return generator.Create().ToString();
        }).ToList();

        ids.Order(StringComparer.Ordinal).ShouldBe(ids);
    }
}
