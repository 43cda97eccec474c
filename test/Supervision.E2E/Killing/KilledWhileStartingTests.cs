using Shouldly;
using Supervision.E2E.Hosting;
using Xunit;

namespace Supervision.E2E.Killing;

/// <summary>A first start that is killed while it migrates and seeds; the next start must find its way.</summary>
public sealed class KilledWhileStartingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("supervision-kill-").FullName;

    private StoredState State => new(_folder);

    /// <summary>From the first byte of the database over half of the tables to the middle of the seeding, as far as the written bytes tell.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(150_000)]
    [InlineData(600_000)]
    [InlineData(1_100_000)]
    public async Task Given_a_kill_when_so_much_was_written_Should_start_as_if_nothing_had_happened(long bytes)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using (var first = RunningApplication.Launch(_folder))
        {
            await Condition.ComesTrueAsync(() => State.Written >= bytes, cancellationToken);
            await first.KillAsync();
        }

        await using var second = RunningApplication.Launch(_folder);
        await second.WaitUntilHealthyAsync(cancellationToken);

        State.Integrity().ShouldBe("ok");
        State.Count("OrgPeople").ShouldNotBeNull().ShouldBe(State.Count("OrgAccounts", "\"PersonId\" IS NOT NULL")!.Value);
        State.Count("OrgDepartments").ShouldNotBeNull().ShouldBeGreaterThan(9);
        State.Count("AbpPermissionGrants").ShouldNotBeNull().ShouldBeGreaterThan(10);
        using var office = await Visitor.SignInAsync(second.Address, "办公室主任", cancellationToken);
        (await office.ReadAsync("/tasks", cancellationToken)).ShouldContain("<main");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
