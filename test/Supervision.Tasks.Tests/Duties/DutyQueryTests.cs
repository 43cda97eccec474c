using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Supervision.Organization.Bureau;
using Supervision.Organization.Delegations;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Lists;
using Xunit;

namespace Supervision.Tasks.Duties;

/// <summary>The queries of duties find what the rules find task by task, for everybody in the bureau, in the same order, page by page.</summary>
public sealed class DutyQueryTests : LivesTestBase
{
    [Theory]
    [InlineData(11, 26)]
    [InlineData(9, 30)]
    public async Task Given_a_bureau_of_tasks_in_every_state_Should_find_for_everybody_what_the_rules_say(int month, int day)
    {
        await HaveTasksAsync();
        Clock.SetToBureauTime(2025, month, day);
        await HaveStandInsAsync(new DateOnly(2025, month, day));

        Guid[] asked = [Officer.Id, SecondOfficer.Id, Worker.Id, LeaderInCharge.Id, PrincipalLeader.Id];
        var kinds = new HashSet<(DutyKind, DutySubject)>();
        foreach (var person in Bureau.People.Where(p => p is { IsActive: true, AccountId: not null }))
        {
            using var login = LoginAs(person);
            var expected = await ExpectedAsync();
            kinds.UnionWith(expected.Select(d => (d.Kind, d.Subject)));
            var counts = await GetRequiredService<IDutyAppService>().GetCountsAsync();

            counts.Counts.ShouldBe(Enum.GetValues<DutyKind>().ToDictionary(k => k, k => expected.Count(d => d.Kind == k)), person.Name);
            await ShouldFindAsync(expected, new GetDutyListInput { MaxResultCount = 1000 }, person.Name);
            foreach (var kind in Enum.GetValues<DutyKind>().Where(k => asked.Contains(person.Id) && expected.Any(d => d.Kind == k)))
                await ShouldFindAsync([.. expected.Where(d => d.Kind == kind)], new GetDutyListInput { Kind = kind, MaxResultCount = 1000 }, $"{person.Name} {kind}");
        }

        if (month == Today.Month) kinds.Count.ShouldBe(16, string.Join(", ", kinds));
    }

    [Fact]
    public async Task Given_pages_Should_put_together_the_whole_list()
    {
        await HaveTasksAsync();
        foreach (var person in new[] { Officer, Head, LeaderInCharge })
        {
            using var login = LoginAs(person);
            var expected = await ExpectedAsync();
            var read = new List<DutyDto>();
            for (var page = await PageAsync(0); page.Count > 0; page = await PageAsync(read.Count)) read.AddRange(page);

            read.Select(Said).ShouldBe(expected.Select(Said), person.Name);
        }
    }

    private async Task<IReadOnlyList<DutyDto>> PageAsync(int skip) =>
        (await GetRequiredService<IDutyAppService>().GetListAsync(new GetDutyListInput { SkipCount = skip, MaxResultCount = 7 })).Items;

    private async Task ShouldFindAsync(IReadOnlyList<ExpectedDuty> expected, GetDutyListInput input, string who)
    {
        var found = await GetRequiredService<IDutyAppService>().GetListAsync(input);
        found.TotalCount.ShouldBe(expected.Count, who);
        found.Items.Select(Said).ShouldBe(expected.Select(Said), who);
    }

    private static string Said(DutyDto d) => string.Join('|', d.Kind, d.Subject, d.SubjectId, d.TaskId, d.Number, d.Since, d.DueDate, d.Detail, d.ApprovalKind, d.PeriodKey);

    private static string Said(ExpectedDuty d) => string.Join(
        '|', d.Kind, d.Subject, d.SubjectId, d.Case.Task.Id, d.Case.Task.Number, d.Since, d.DueDate, d.Detail, d.ApprovalKind, d.PeriodKey);

    private Task<IReadOnlyList<ExpectedDuty>> ExpectedAsync() => WithUnitOfWorkAsync<IReadOnlyList<ExpectedDuty>>(async () =>
    {
        await using var scope = RootServiceProvider.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<TaskDesk>();
        var finder = new ExpectedDutyFinder(await desk.TodayAsync(), await desk.CalendarAsync());
        return
        [
            .. (await new ExpectedDutyReader(desk).ReadAsync(TestContext.Current.CancellationToken)).SelectMany(finder.Of)
                .OrderBy(d => d.DueDate ?? DateOnly.MaxValue).ThenBy(d => d.Since ?? DateTime.MaxValue)
                .ThenBy(d => d.Case.Task.Number, StringComparer.Ordinal).ThenBy(d => d.Kind).ThenBy(d => d.SubjectId),
        ];
    });

    /// <summary>A worker stands in for the head, an officer for a leader, the head of another department for the principal leader.</summary>
    private async Task HaveStandInsAsync(DateOnly day)
    {
        foreach (var (from, to) in new[] { (Head, Worker), (LeaderInCharge, SecondOfficer), (PrincipalLeader, Stranger) })
        {
            await As<IDelegationAppService>(from, s => s.CreateAsync(
                new CreateDelegationDto { FromPersonId = from.Id, ToPersonId = to.Id, From = day.AddDays(-1), Until = day.AddDays(1) }));
        }

        Bureau = await WithUnitOfWorkAsync(() => GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync());
        Bureau.Delegations.Count.ShouldBe(3);
    }
}
