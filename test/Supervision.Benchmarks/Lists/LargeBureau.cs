using Supervision.Notifications;
using Supervision.Notifications.Letters;
using Supervision.Organization.Bureau;
using Supervision.Reminders;
using Supervision.Reminders.Sweep;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.Benchmarks.Lists;

/// <summary>
/// Fills the demo bureau with three plan years of tasks, a third of each year: what older years left open, a running year in November, their reports, requests,
/// timelines and letters. The same tasks at every run.
/// </summary>
internal sealed class LargeBureau(LargeBureauHost host)
{
    private const int TasksPerCommit = 250;
    private const int NoticesPerLetter = 8;
    private const int DaysOfLetters = 750;

    public async Task FillAsync(int tasks)
    {
        var bureau = await host.InUnitOfWorkAsync<IBureauIntegrationService, BureauSnapshot>(s => s.GetSnapshotAsync());
        var calendar = await host.InUnitOfWorkAsync<IWorkCalendarIntegrationService, BureauCalendar>(s => s.GetAsync());
        var lives = new TaskLives(bureau, calendar, LargeBureauHost.Today);
        Guid[] departments = [.. bureau.Departments.Where(d => d.IsActive && bureau.Head(d.Id) is not null).Select(d => d.Id)];
        for (var from = 0; from < tasks; from += TasksPerCommit)
        {
            var stories = Enumerable.Range(from, Math.Min(TasksPerCommit, tasks - from))
                .Select(n => lives.Live(n, LargeBureauHost.Today.Year - 2 + (int)(3L * n / tasks), departments[n % departments.Length])).ToList();
            await host.InUnitOfWorkAsync<IDbContextProvider<ITasksDbContext>>(async contexts => Add(await contexts.GetDbContextAsync(), stories, bureau));
            await host.InUnitOfWorkAsync<IDbContextProvider<INotificationsDbContext>>(async contexts => Add(await contexts.GetDbContextAsync(), stories, bureau));
            Guid[] running = [.. stories.Where(s => TaskStates.IsRunning(s.Task.State)).Select(s => s.Task.Id)];
            await host.InUnitOfWorkAsync<IDbContextProvider<IRemindersDbContext>>(async contexts =>
                (await contexts.GetDbContextAsync()).ReminderCursors.AddRange(running.Select(id => new ReminderCursor(id, LargeBureauHost.Now))));
            Guid[] assigned = [.. stories.Where(s => s.Task.AssignedAt is not null).Select(s => s.Task.Id)];
            await host.InUnitOfWorkAsync<ISupervisedTaskIntegrationService>(s => s.RefreshStandingAsync(assigned));
        }

        await host.InUnitOfWorkAsync<IDbContextProvider<INotificationsDbContext>>(async contexts => AddDailyLetters(await contexts.GetDbContextAsync(), bureau));
        await host.InUnitOfWorkAsync<IDataSeeder>(seeder => seeder.SeedAsync());
        await host.SweepAsync();
    }

    private static void Add(ITasksDbContext db, List<TaskLife> stories, BureauSnapshot bureau)
    {
        stories.ForEach(s => s.AddTo(db));
        foreach (var batch in stories.Where(s => s.Task.BatchId is not null).GroupBy(s => s.Task.BatchId!.Value))
        {
            var first = batch.First().Task;
            db.TaskBatches.Add(new TaskBatch(batch.Key, first.PlanYear, first.Source.Title, bureau.OfficeStaff[0].Id, first.AssignedAt!.Value, batch.Count()));
        }
    }

    /// <summary>The letters of the assignments: several tasks in one letter.</summary>
    private static void Add(INotificationsDbContext db, List<TaskLife> stories, BureauSnapshot bureau)
    {
        foreach (var letter in stories.Where(s => s.Task.AssignedAt is not null).GroupBy(s => s.Task.LeadDepartmentId!.Value).SelectMany(g => g.Chunk(NoticesPerLetter)))
        {
            var head = bureau.Head(letter[0].Task.LeadDepartmentId!.Value)!;
            Add(db, head, LetterClass.Action, letter[0].Task.AssignedAt!.Value, $"assign:{letter[0].Task.Id:N}", [.. letter.Select(s => s.Task)]);
        }
    }

    private static void AddDailyLetters(INotificationsDbContext db, BureauSnapshot bureau)
    {
        for (var day = LargeBureauHost.Now.AddDays(-DaysOfLetters); day < LargeBureauHost.Now; day = day.AddDays(1))
        {
            foreach (var person in bureau.People.Where(p => p.IsActive))
                Add(db, person, LetterClass.Daily, day, FormattableString.Invariant($"daily:{day:yyyy-MM-dd}"), []);
        }
    }

    private static void Add(INotificationsDbContext db, PersonInfo to, LetterClass @class, DateTime at, string occasion, SupervisedTask[] tasks)
    {
        var request = new LetterRequest { Class = @class, Kind = "benchmark", OccasionKey = occasion, SendAfterUtc = at, Notices = [] };
        var letter = new Letter(Guid.CreateVersion7(at), request, to.Id, to.Name, "localhost", at);
        letter.Compose(new LetterContent($"{tasks.Length} 项", "<p></p>", new string('文', 400)));
        letter.MarkSent(at);
        db.Letters.Add(letter);
        db.Deliveries.Add(new Delivery(Guid.CreateVersion7(at), letter.Id, to.Email ?? string.Empty));
        foreach (var task in tasks)
        {
            var notice = new Notice(Guid.CreateVersion7(at), new NoticeDraft
            {
                PersonId = to.Id, SubjectKey = $"task:{task.Id:D}", FactKind = "assigned", PayloadJson = "{}", Title = task.ShortTitle,
            }, letter.Id, at);
            notice.MarkTold();
            db.Notices.Add(notice);
        }
    }
}
