using Supervision.Benchmarks.Lists;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Tasks.Lists;

/// <summary>The demo bureau in November with tasks in every state, as the benchmarks of lists have them.</summary>
public abstract class LivesTestBase : TasksTestBase
{
    private const int Tasks = 300;
    private const int OfLastYear = 60;

    protected static readonly DateOnly Today = new(2025, 11, 26);

    protected BureauCalendar Calendar { get; private set; } = null!;

    protected async Task HaveTasksAsync()
    {
        Clock.SetToBureauTime(Today.Year, Today.Month, Today.Day);
        Calendar = await WithUnitOfWorkAsync(() => GetRequiredService<IWorkCalendarIntegrationService>().GetAsync());
        var lives = new TaskLives(Bureau, Calendar, Today);
        Guid[] departments = [.. Bureau.Departments.Where(d => d.IsActive && Bureau.Head(d.Id) is not null).Select(d => d.Id)];
        var tasks = Enumerable.Range(0, Tasks).Select(n => lives.Live(n, n < OfLastYear ? 2024 : 2025, departments[n % departments.Length])).ToList();
        await QueryAsync(db =>
        {
            tasks.ForEach(t => t.AddTo(db));
            return Task.FromResult(true);
        });
    }
}
