using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Supervision.Organization.Bureau;
using Supervision.Organization.Departments;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Progress;
using Supervision.Tasks.Receipt;

namespace Supervision.EntityFrameworkCore.Search;

/// <summary>The same tasks, searches and answers for both databases.</summary>
internal sealed class SearchScenario(IServiceProvider services, BureauSnapshot bureau, Func<PersonInfo, IDisposable> login)
{
    private const string City = "深化一网统管建设";
    private const string Credit = "出台信用条例";
    private const string Secret = "核查专项线索";

    private DepartmentInfo CityDivision => Department("数字城市处");

    private DepartmentInfo CreditDivision => Department("信用建设处");

    private PersonInfo Officer => bureau.OfficeStaff.First(p => p.Id != bureau.OfficeHead?.Id);

    private PersonInfo Head => bureau.Head(CityDivision.Id)!;

    private PersonInfo Worker => bureau.MembersOf(CityDivision.Id).First(p => p.Id != Head.Id);

    private PersonInfo Stranger => bureau.Head(CreditDivision.Id)!;

    public async Task RunAsync()
    {
        var city = await AssignAsync(City, "打通业务通道，建设ＡＰＰ２０２５应用场景。", CityDivision);
        await AssignAsync(Credit, "报送立法草案。", CreditDivision);
        await AssignAsync(Secret, "逐条查实。", CityDivision, isRestricted: true);
        using (login(Head))
        {
            await services.GetRequiredService<IReceiptAppService>()
                .AcknowledgeAsync(new AcknowledgeReceiptDto { TaskIds = [city.TaskId], ResponsiblePersonId = Worker.Id });
        }

        await TheOfficeFindsByEveryFieldAsync(city);
        await OthersFindByWhatTheListShowsAsync();
        await AChangeIsFoundAtOnceAsync(city.TaskId);
    }

    private async Task TheOfficeFindsByEveryFieldAsync(AssignedTaskDto city)
    {
        await FindsAsync(Officer, "一网统管", City);
        await FindsAsync(Officer, "统管 深化", City);
        await FindsAsync(Officer, "一网建设");
        await FindsAsync(Officer, "网", City);
        await FindsAsync(Officer, "app2025", City);
        await FindsAsync(Officer, "ａｐｐ", City);
        await FindsAsync(Officer, "业务通道", City);
        await FindsAsync(Officer, city.Number, City);
        await FindsAsync(Officer, city.Number[..^1], City, Credit, Secret);
        await FindsAsync(Officer, CityDivision.Name, City, Secret);
        await FindsAsync(Officer, Worker.Name, City);
        await FindsAsync(Officer, "局务会", City, Credit, Secret);
        await FindsAsync(Officer, $"局务会 {CreditDivision.Name}", Credit);
        await FindsAsync(Officer, "！？*\"':)");
        await FindsAsync(Officer, "a' OR 1=1 --");
    }

    private async Task OthersFindByWhatTheListShowsAsync()
    {
        await FindsAsync(Stranger, "一网统管", City);
        await FindsAsync(Stranger, "业务通道");
        await FindsAsync(Stranger, Worker.Name);
        await FindsAsync(Stranger, "核查");
        await FindsAsync(Head, "核查", Secret);
    }

    private async Task AChangeIsFoundAtOnceAsync(Guid cityId)
    {
        using (login(Worker))
        {
            await services.GetRequiredService<IProgressReportAppService>().SubmitAsync(new SubmitReportDto { TaskId = cityId, Progress = "七个领域接入试运行。" });
        }

        await RenameAsync(CityDivision.Id, "智慧管理处");

        await FindsAsync(Officer, "七个领域");
        await FindsAsync(Stranger, "智慧管理处", City);
        await FindsAsync(Stranger, CityDivision.Name);
        using (login(Head))
        {
            var reports = services.GetRequiredService<IProgressReportAppService>();
            await reports.ConfirmManyAsync([(await reports.GetListAsync(cityId))[0].Id]);
        }

        await FindsAsync(Officer, "七个领域", City);
    }

    private async Task RenameAsync(Guid departmentId, string name)
    {
        using var office = login(Officer);
        var departments = services.GetRequiredService<IDepartmentAppService>();
        var now = await departments.GetAsync(departmentId);
        await departments.UpdateAsync(departmentId, new UpdateDepartmentDto
        {
            Name = name, ParentId = now.ParentId, Order = now.Order, Duties = now.Duties, IsSupervisionOffice = now.IsSupervisionOffice,
            ConcurrencyStamp = now.ConcurrencyStamp,
        });
    }

    private async Task<AssignedTaskDto> AssignAsync(string title, string requirement, DepartmentInfo lead, bool isRestricted = false)
    {
        using var office = login(Officer);
        var id = await services.GetRequiredService<ITaskRegistrationAppService>().CreateAsync(new CreateTaskDto
        {
            PlanYear = 2025, SourceKind = TaskSourceKind.Meeting, SourceTitle = "局务会纪要", ShortTitle = title, Requirement = requirement,
            CompletionCriterion = "上线运行。", DueDate = new DateOnly(2025, 6, 30), LeadDepartmentId = lead.Id, IsRestricted = isRestricted,
        });
        return (await services.GetRequiredService<IAssignmentAppService>().AssignAsync(new AssignBatchDto { TaskIds = [id] })).Assigned.Single();
    }

    private async Task FindsAsync(PersonInfo person, string words, params string[] titles)
    {
        using var signedIn = login(person);
        var list = await services.GetRequiredService<ISupervisedTaskAppService>().GetListAsync(new GetSupervisedTaskListInput { Filter = words });
        list.Items.Select(t => t.ShortTitle).ShouldBe(titles, ignoreOrder: true, $"{person.Name}: {words}");
        list.TotalCount.ShouldBe(titles.Length);
    }

    private DepartmentInfo Department(string name) => bureau.Departments.First(d => d.Name == name);
}
