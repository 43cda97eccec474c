using Microsoft.Extensions.DependencyInjection;
using Supervision.Notifications.Inbox;
using Supervision.Notifications.Queue;
using Supervision.Organization.Bureau;
using Supervision.Reminders.Preview;
using Supervision.Reports.Dashboard;
using Supervision.Reports.Figures;
using Supervision.Reports.Home;
using Supervision.Reports.Ledger;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Duties;
using Supervision.Tasks.Progress;
using Supervision.Tasks.Recording;
using Volo.Abp.Application.Dtos;

namespace Supervision.Benchmarks.Lists;

/// <summary>What a page asks of the modules, as somebody.</summary>
internal sealed record ListCall(string Name, Func<BureauSnapshot, PersonInfo> Who, Func<IServiceProvider, Task<object>> ReadAsync)
{
    private const string DepartmentName = "数字城市处";

    public static IReadOnlyList<ListCall> All { get; } = [.. Homes(), .. Duties(), .. Tasks(), .. Reports(), .. Reminders()];

    public override string ToString() => Name;

    private static IEnumerable<ListCall> Homes() =>
    [
        Of<IHomeAppService>("home: office", Officer, async s => await s.GetOfficeAsync()),
        Of<IHomeAppService>("home: department", Head, async s => await s.GetDepartmentAsync()),
        Of<IHomeAppService>("home: leader in charge", LeaderInCharge, async s => await s.GetLeaderInChargeAsync()),
        Of<IHomeAppService>("home: principal leader", Principal, async s => await s.GetPrincipalLeaderAsync()),
        Of<IDashboardAppService>("dashboard", Principal, async s => await s.GetAsync(new GetDashboardInput())),
    ];

    private static IEnumerable<ListCall> Duties() =>
    [
        .. new (string Name, Func<BureauSnapshot, PersonInfo> Who)[]
        {
            ("office", Officer), ("head", Head), ("worker", Worker), ("leader in charge", LeaderInCharge), ("principal leader", Principal),
        }.SelectMany(who => (ListCall[])
        [
            Of<IDutyAppService>($"duties: counts, {who.Name}", who.Who, async s => await s.GetCountsAsync()),
            Of<IDutyAppService>($"duties: first page, {who.Name}", who.Who, async s => await s.GetListAsync(new GetDutyListInput())),
            Of<IDutyAppService>($"duties: to decide, {who.Name}", who.Who, async s => await s.GetListAsync(new GetDutyListInput { Kind = DutyKind.ToDecide, MaxResultCount = 8 })),
        ]),
        Of<IProgressReportAppService>("reports to review", Officer, async s => await s.GetWaitingAsync(new GetWaitingReportsInput { MaxResultCount = 100 })),
        Of<IProgressReportAppService>("reports to confirm", Head, async s => await s.GetWaitingAsync(new GetWaitingReportsInput { ForReview = false, MaxResultCount = 100 })),
        Of<IClosureAppService>("closings to decide", Officer, async s => await s.GetWaitingAsync(new GetWaitingClosuresInput { MaxResultCount = 100 })),
        Of<IClosureAppService>("closings to confirm", Head, async s => await s.GetWaitingAsync(new GetWaitingClosuresInput { ForReview = false, MaxResultCount = 100 })),
        Of<IEstablishmentAppService>("establishments", Principal, async s => await s.GetWaitingAsync(new PagedResultRequestDto())),
        Of<IProgressReportAppService>("period form", Head, async s => await s.GetPeriodFormAsync(new GetPeriodFormInput())),
    ];

    private static IEnumerable<ListCall> Tasks() =>
    [
        Of<ISupervisedTaskAppService>("tasks: first page", Officer, async s => await s.GetListAsync(new GetSupervisedTaskListInput { RunningOnly = true, MaxResultCount = 30 })),
        Of<ISupervisedTaskAppService>("tasks: first page, worker", Worker, async s => await s.GetListAsync(new GetSupervisedTaskListInput { RunningOnly = true, MaxResultCount = 30 })),
        Of<ISupervisedTaskAppService>("tasks: page 100", Officer, async s => await s.GetListAsync(new GetSupervisedTaskListInput { SkipCount = 2970, MaxResultCount = 30 })),
        Of<ISupervisedTaskAppService>("tasks: counts", Officer, async s => await s.GetCountsAsync(new GetSupervisedTaskListInput())),
        Of<ISupervisedTaskAppService>("tasks: search", Officer, async s => await s.GetListAsync(new GetSupervisedTaskListInput { Filter = "数字化改革", MaxResultCount = 30 })),
        Of<ITaskRegistrationAppService>("drafts", Officer, async s => await s.GetListAsync(new GetDraftListInput())),
        Of<IAssignmentAppService>("batches", Officer, async s => await s.GetBatchListAsync(new GetBatchListInput())),
        Of<IRecordedActAppService>("recorded acts", Officer, async s => await s.GetListAsync(new GetRecordedActsInput())),
    ];

    private static IEnumerable<ListCall> Reports() =>
    [
        Of<ITaskLedgerAppService>("ledger: first page", Officer, async s => await s.GetListAsync(new GetTaskLedgerInput { PlanYear = 2025, MaxResultCount = 20 })),
        Of<ITaskLedgerAppService>("ledger: first page, worker", Worker, async s => await s.GetListAsync(new GetTaskLedgerInput { PlanYear = 2025, MaxResultCount = 20 })),
        Of<ITaskLedgerAppService>("ledger: late", Officer, async s => await s.GetListAsync(
            new GetTaskLedgerInput { PlanYear = 2025, Figure = TaskFigure.Late, Sorting = "overdue", MaxResultCount = 20 })),
        Of<ITaskLedgerAppService>("ledger: page 500", Officer, async s => await s.GetListAsync(new GetTaskLedgerInput { SkipCount = 9980, MaxResultCount = 20 })),
        Of<ITaskLedgerAppService>("ledger: figures", Officer, async s => await s.GetFiguresAsync(new GetTaskLedgerInput { PlanYear = 2025 })),
    ];

    private static IEnumerable<ListCall> Reminders() =>
    [
        Of<IPrincipalListAppService>("to the principal leader", Officer, async s => await s.GetAsync()),
        Of<IOutgoingAppService>("outgoing: next day", Officer, async s => await s.GetListAsync(new GetOutgoingInput())),
        Of<IOutgoingAppService>("outgoing: sent", Officer, async s => await s.GetSentListAsync(new GetOutgoingInput())),
        Of<ILetterQueueAppService>("letters: first page", Officer, async s => await s.GetListAsync(new GetLetterListInput())),
        Of<ILetterQueueAppService>("letters: page 500", Officer, async s => await s.GetListAsync(new GetLetterListInput { SkipCount = 9980, MaxResultCount = 20 })),
        Of<ILetterQueueAppService>("letters: counts", Officer, async s => await s.GetCountsAsync()),
        Of<IInboxAppService>("inbox", Head, async s => await s.GetListAsync(new GetInboxInput())),
        Of<IInboxAppService>("inbox: unread", Head, async s => await s.GetUnreadCountAsync()),
    ];

    private static ListCall Of<TService>(string name, Func<BureauSnapshot, PersonInfo> who, Func<TService, Task<object>> read)
        where TService : notnull =>
        new(name, who, services => read(services.GetRequiredService<TService>()));

    private static PersonInfo Officer(BureauSnapshot bureau) => bureau.OfficeStaff.First(p => p.Id != bureau.OfficeHead?.Id);

    private static PersonInfo Principal(BureauSnapshot bureau) => bureau.PrincipalLeader!;

    private static PersonInfo Head(BureauSnapshot bureau) => bureau.Head(Department(bureau))!;

    private static PersonInfo LeaderInCharge(BureauSnapshot bureau) => bureau.LeaderInCharge(Department(bureau))!;

    private static PersonInfo Worker(BureauSnapshot bureau) => bureau.MembersOf(Department(bureau)).First(p =>
        p.Id != bureau.Head(Department(bureau))?.Id && bureau.Liaisons(Department(bureau)).All(l => l.Id != p.Id));

    private static Guid Department(BureauSnapshot bureau) => bureau.Departments.Single(d => d.Name == DepartmentName).Id;
}
