using Shouldly;
using Supervision.Reports.Figures;
using Xunit;

namespace Supervision.Reports.Ledger;

/// <summary>Whose tasks stand in whose ledger, and that every figure is the length of its list.</summary>
public sealed class LedgerScopeTests : ReportsTestBase
{
    [Fact]
    public async Task Given_tasks_of_two_departments_Should_show_a_head_only_the_own_ones()
    {
        await HaveTaskAsync("深化一网统管建设", DigitalCity);
        await HaveTaskAsync("推进社会信用体系建设", Credit);
        using var _ = AsHeadOf(DigitalCity);
        var (titles, figures) = await ReadAsync();
        titles.ShouldBe(["深化一网统管建设"]);
        figures[TaskFigure.Running].ShouldBe(1);
    }

    [Fact]
    public async Task Given_tasks_of_two_leaders_Should_show_a_leader_in_charge_the_own_departments()
    {
        await HaveTaskAsync("深化一网统管建设", DigitalCity);
        await HaveTaskAsync("启动规划编制", DigitalEconomy);
        await HaveTaskAsync("推进社会信用体系建设", Credit);
        using var _ = As(DigitalLeader);
        var (titles, figures) = await ReadAsync();
        titles.ShouldBe(["深化一网统管建设", "启动规划编制"]);
        figures[TaskFigure.Unsigned].ShouldBe(2);
    }

    [Fact]
    public async Task Given_a_restricted_task_Should_be_absent_from_everybody_elses_lists_and_counts()
    {
        await HaveTaskAsync("推进社会信用体系建设", Credit, t =>
        {
            t.IsRestricted = true;
            t.NamedPersonIds = [Person("信用建设处处长").Id];
        });
        foreach (var name in new[] { Principal, CreditLeader, "信用建设处副处长", "办公室督办专员二" })
        {
            using var _ = As(name);
            var (titles, figures) = await ReadAsync();
            titles.ShouldBeEmpty(name);
            figures[TaskFigure.All].ShouldBe(0, name);
        }

        using var head = As("信用建设处处长");
        (await ReadAsync()).Titles.ShouldBe(["推进社会信用体系建设"]);
    }

    [Fact]
    public async Task Given_drafts_Should_count_assigned_tasks_only()
    {
        using var _ = AsOffice();
        await GetRequiredService<Tasks.Assignment.ITaskRegistrationAppService>().CreateAsync(new Tasks.Assignment.CreateTaskDto
        {
            ShortTitle = "起草方案", Requirement = "起草方案", SourceTitle = "局务会", LeadDepartmentId = Department(Credit),
        });
        (await ReadAsync()).Titles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_tasks_in_every_standing_Should_list_what_each_figure_counts()
    {
        await HaveTaskAsync("深化一网统管建设", DigitalCity);
        var late = await HaveSignedTaskAsync("启动规划编制", DigitalEconomy);
        var good = await HaveSignedTaskAsync("推进社会信用体系建设", Credit, t => (t.DueDate, t.Milestones) = (new DateOnly(2025, 11, 28), []));
        Clock.SetToBureauTime(2025, 4, 3);
        await RefreshAsync(late, good);

        using var _ = AsOffice();
        var ledger = GetRequiredService<ITaskLedgerAppService>();
        var figures = await ledger.GetFiguresAsync(new GetTaskLedgerInput { PlanYear = 2025 });
        foreach (var figure in Enum.GetValues<TaskFigure>())
        {
            var list = await ledger.GetListAsync(new GetTaskLedgerInput { PlanYear = 2025, Figure = figure });
            list.TotalCount.ShouldBe(figures[figure], figure.ToString());
        }

        figures[TaskFigure.Red].ShouldBe(1);
        figures[TaskFigure.Late].ShouldBe(1);
        figures[TaskFigure.Unsigned].ShouldBe(1);
        (figures[TaskFigure.InTime] + figures[TaskFigure.DueSoon] + figures[TaskFigure.Late]).ShouldBe(figures[TaskFigure.Running]);
    }

    [Fact]
    public async Task Given_a_task_left_over_from_last_year_Should_stay_in_this_years_ledger_while_it_runs()
    {
        await HaveTaskAsync("深化一网统管建设", DigitalCity, t => t.PlanYear = 2024);
        using var _ = AsOffice();
        (await ReadAsync()).Titles.ShouldBe(["深化一网统管建设"]);
        var earlier = await GetRequiredService<ITaskLedgerAppService>().GetListAsync(new GetTaskLedgerInput { PlanYear = 2023 });
        earlier.TotalCount.ShouldBe(0);
    }

    private async Task<(IReadOnlyList<string> Titles, TaskFiguresDto Figures)> ReadAsync()
    {
        var ledger = GetRequiredService<ITaskLedgerAppService>();
        var input = new GetTaskLedgerInput { PlanYear = 2025 };
        return ([.. (await ledger.GetListAsync(input)).Items.Select(r => r.ShortTitle)], await ledger.GetFiguresAsync(input));
    }
}
