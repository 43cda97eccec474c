using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Supervision.Notifications.Queue;
using Supervision.Organization.Bureau;
using Supervision.Reports.Ledger;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;

namespace Supervision.EntityFrameworkCore.Paging;

/// <summary>Pages that begin behind a row show what counted pages show, in every order, empty values among them.</summary>
internal sealed class PagingScenario(IServiceProvider services, BureauSnapshot bureau, Func<PersonInfo, IDisposable> login)
{
    private const int Size = 2;
    private static readonly string?[] Orders =
        [null, "DueDate", "DueDate desc", "Overdue", "Overdue desc", "Title", "Title desc", "Number", "Number desc", "LastReport", "LastReport desc"];

    public async Task RunAsync()
    {
        using var office = login(bureau.OfficeStaff[0]);
        var ids = new List<Guid>();
        foreach (var (title, due) in new (string, DateOnly?)[] { ("丙", new(2025, 6, 30)), ("甲", null), ("乙", new(2025, 3, 31)), ("丁", new(2025, 6, 30)), ("Ab", null) })
            ids.Add(await RegisterAsync(title, due));
        await services.GetRequiredService<IAssignmentAppService>().AssignAsync(new AssignBatchDto { TaskIds = [ids[0], ids[2], ids[3]] });

        foreach (var order in Orders)
        {
            var counted = (await PageAsync(order, null, ids.Count)).ToList();
            counted.Count.ShouldBe(ids.Count);
            List<Guid> walked = [];
            while (walked.Count < ids.Count)
            {
                var page = await PageAsync(order, walked.Count == 0 ? null : walked[^1], Size);
                page.ShouldNotBeEmpty(order);
                walked.AddRange(page);
            }

            walked.ShouldBe(counted, order);
        }

        await WalkAsync<ITaskLedgerAppService>(3, async (s, after, size) => (await s.GetListAsync(new GetTaskLedgerInput { After = after, MaxResultCount = size })).Items.Select(r => r.Id));
        await WalkAsync<ITaskLedgerAppService>(3, async (s, after, size) =>
            (await s.GetListAsync(new GetTaskLedgerInput { Sorting = "dueDate", After = after, MaxResultCount = size })).Items.Select(r => r.Id));
        await WalkAsync<ITaskLedgerAppService>(3, async (s, after, size) =>
            (await s.GetListAsync(new GetTaskLedgerInput { Sorting = "overdue", After = after, MaxResultCount = size })).Items.Select(r => r.Id));
        await WalkAsync<ILetterQueueAppService>(2, async (s, after, size) => (await s.GetListAsync(new GetLetterListInput { After = after, MaxResultCount = size })).Items.Select(l => l.Id));
    }

    private async Task WalkAsync<TService>(int atLeast, Func<TService, Guid?, int, Task<IEnumerable<Guid>>> page)
        where TService : notnull
    {
        var service = services.GetRequiredService<TService>();
        var counted = (await page(service, null, 100)).ToList();
        List<Guid> walked = [counted[0]];
        while ((await page(service, walked[^1], 1)).ToList() is [var next]) walked.Add(next);

        counted.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        walked.ShouldBe(counted);
    }

    private async Task<IEnumerable<Guid>> PageAsync(string? order, Guid? after, int size) =>
        (await services.GetRequiredService<ISupervisedTaskAppService>()
            .GetListAsync(new GetSupervisedTaskListInput { Sorting = order, After = after, MaxResultCount = size })).Items.Select(t => t.Id);

    private Task<Guid> RegisterAsync(string title, DateOnly? due) => services.GetRequiredService<ITaskRegistrationAppService>().CreateAsync(new CreateTaskDto
    {
        PlanYear = 2025, SourceKind = TaskSourceKind.AnnualPlan, SourceTitle = "年度计划", ShortTitle = title, Requirement = title, CompletionCriterion = "完成。",
        DueDate = due, LeadDepartmentId = bureau.Departments.First(d => d.Name == "数字城市处").Id,
    });
}
