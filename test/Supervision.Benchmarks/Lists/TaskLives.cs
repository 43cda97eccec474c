using System.Globalization;
using Supervision.Organization.Bureau;
using Supervision.Tasks;
using Supervision.Tasks.Adjustments;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Coordination;
using Supervision.Tasks.Directives;
using Supervision.Tasks.Progress;
using Supervision.Tasks.Timeline;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Benchmarks.Lists;

/// <summary>Makes the life of the n-th task out of n: registered, assigned, signed, reported every period, and mostly closed once its year is over.</summary>
internal sealed class TaskLives(BureauSnapshot bureau, BureauCalendar calendar, DateOnly today)
{
    private const TaskRelations Everything = (TaskRelations)16383;
    private const int TasksPerBatch = 50;

    private readonly PersonInfo _officer = bureau.OfficeStaff[0];
    private int _last;

    public TaskLife Live(int n, int year, Guid departmentId)
    {
        var assigned = At(new DateOnly(year, 1, 8).AddDays(n % 50));
        var life = new TaskLife(Register(n, year, departmentId, assigned));
        life.Happened(TaskEventKinds.Created, assigned.AddHours(-2));
        if (year == today.Year && n % 100 == 0) return life;
        if (year == today.Year && n % 100 == 1)
        {
            life.Task.SubmitForEstablishment(Facts(assigned));
            return life;
        }

        if (year == today.Year && n % 100 is 2 or 3) assigned = At(today.AddDays(-(n % 7)));
        life.Task.Assign(Facts(assigned), Number(n, year), BatchOf(n), [], NewId);
        life.Happened(TaskEventKinds.Assigned, assigned);
        if (year == today.Year && n % 100 is 2 or 3) return life;
        life.Task.AcknowledgeReceipt(Facts(assigned.AddDays(1)), Worker(n, departmentId), null);
        life.Happened(TaskEventKinds.Acknowledged, assigned.AddDays(1));
        Report(n, life);
        Light(n, life);
        End(n, life, year);
        return life;
    }

    private SupervisedTask Register(int n, int year, Guid departmentId, DateTime at)
    {
        var source = new TaskSource((TaskSourceKind)(n % 5), "年度工作要点");
        var task = new SupervisedTask(Id(at), year, source, "待定", "待定", _officer.Id);
        task.Write(new TaskContent
        {
            ShortTitle = string.Create(CultureInfo.InvariantCulture, $"推进第{n}项数字化改革工作"), Requirement = new string('推', 60 + (n % 40)),
            CompletionCriterion = "印发方案并投入运行", Priority = n % 7 == 0 ? TaskPriority.Key : TaskPriority.Ordinary, IsRestricted = n % 200 == 9,
            DueDate = new DateOnly(year, 12, 31).AddDays(n % 10 < 8 ? 0 : -(n % 90)), LeadDepartmentId = departmentId, SupportingDepartmentIds = Supporting(n, departmentId),
            Milestones = [.. new[] { new DateOnly(year, 3, 31), new(year, 6, 30), new(year, 9, 30) }.Select(d => new NewMilestone(d, "完成阶段任务"))],
            Targets = n % 5 == 0 ? [new NewTaskTarget("站点", "个", 0, 100, "≥")] : [],
        }, NewId);
        task.Place(n, null);
        return task;
    }

    private void Report(int n, TaskLife life)
    {
        var task = life.Task;
        var period = ReportPeriod.Of(task.EffectiveReportCycle, calendar.DateOf(task.AssignedAt!.Value), calendar);
        var last = task.PlanYear < today.Year ? new DateOnly(task.PlanYear, 12, 31) : today;
        for (; period.Due <= last; period = period.Next(calendar))
        {
            var at = At(period.Due.AddDays(-2));
            var isNewest = task.PlanYear == today.Year && period.Next(calendar).Due > last;
            if (isNewest && n % 20 == 5) continue;
            var author = task.ResponsiblePersonId!.Value;
            var report = new ProgressReport(Id(at), task.Id, task.LeadDepartmentId!.Value, period.Key, 1, author);
            report.Write(new ReportContent { Progress = $"第{period.Key}期：" + new string('进', 80), NextSteps = "继续推进", Stage = StageProgress.Advancing },
                new TaskActor(author, Everything, []), NewId);
            life.Reports.Add(report);
            if (isNewest && n % 20 == 6) continue;
            report.Submit(new SubmissionFacts(at, author, false, isNewest && n % 20 == 7, 0, task.Priority == TaskPriority.Key || n % 20 == 8, null));
            life.Happened(TaskEventKinds.ReportSubmitted, at);
            if (isNewest && n % 20 == 9) report.SendBack(_officer.Id, at.AddDays(1), "请补充数据");
            else if (!isNewest) report.Review(_officer.Id, at.AddDays(1), null);
            if (n % 30 != 0 && task.Milestones.FirstOrDefault(m => m.DoneAt is null && m.Date <= period.End) is { } node)
                task.ReportMilestoneDone(node.Id, at, report.Id);
        }
    }

    /// <summary>Red and yellow for a while, as late tasks are.</summary>
    private void Light(int n, TaskLife life)
    {
        for (var (month, from) = (3, "Green"); month <= 10 && new DateOnly(life.Task.PlanYear, month, 1) < today; month += 1 + (n % 3))
        {
            var to = from == "Green" ? (n + month) % 2 == 0 ? "Red" : "Yellow" : "Green";
            life.Happened(TaskEventKinds.LightChanged, At(new DateOnly(life.Task.PlanYear, month, 5)), $$$"""{"facts":{"from":"{{{from}}}","to":"{{{to}}}"}}""");
            from = to;
        }
    }

    private void End(int n, TaskLife life, int year)
    {
        var isOld = year < today.Year;
        var at = At(isOld ? new DateOnly(year, 12, 20) : today.AddDays(-(n % 100) - 8));
        if (isOld ? n % 25 != 0 : n % 10 < 2 || (life.Task.DueDate < today && n % 8 != 0)) Close(life, at);
        else if (n % 50 == 4) Close(life, At(today.AddDays(-3)), decide: false, awaitsHead: n % 100 == 54);
        else if (n % 50 == 6) SendBackClosing(life, At(today.AddDays(-6)));
        else if (n % 50 == 5) RequestAdjustment(n, life, At(today.AddDays(-4)));
        if (n % 40 == 15) Direct(n, life);
        if (n % 60 == 13) Coordinate(n, life);
        if (n % 90 == 17 && TaskStates.IsRunning(life.Task.State))
        {
            var leader = new TaskActor(n % 180 == 17 ? bureau.PrincipalLeader!.Id : Leader(life.Task), Everything, []);
            life.Task.TakePersonalSupervision(Facts(at) with { Actor = leader }, null, ReportCycle.HalfMonthly);
        }
    }

    private void Close(TaskLife life, DateTime at, bool decide = true, bool awaitsHead = false)
    {
        var (task, head) = (life.Task, bureau.Head(life.Task.LeadDepartmentId!.Value)!);
        var request = new ClosureRequest(Id(at), task.Id, "已完成全部工作", "方案已印发", new TaskActor(task.ResponsiblePersonId!.Value, Everything, []), at)
        {
            OpenNodesStatement = "已一并完成", ActualDate = calendar.DateOf(at), ProposedOutcome = TaskOutcome.Achieved,
        };
        life.Closures.Add(request);
        if (awaitsHead) return;
        task.RequestClosure(Facts(at));
        request.Confirm(new TaskActor(head.Id, Everything, []), at);
        if (!decide)
        {
            life.Answers.AddRange(task.SupportingDepartments.Select(d => new ClosureAnswer(NewId(), task.Id, request.Id, d.DepartmentId, at)));
            return;
        }

        request.Decide(closed: true, Facts(at.AddDays(1)), "同意办结");
        task.Close(Facts(at.AddDays(1)), new ClosingVerdict(TaskOutcome.Achieved, "同意办结", "已完成", calendar.DateOf(at)));
        life.Happened(TaskEventKinds.Closed, at.AddDays(1));
    }

    private void SendBackClosing(TaskLife life, DateTime at)
    {
        Close(life, at, awaitsHead: true);
        life.Closures[^1].SendBackToAuthor(bureau.Head(life.Task.LeadDepartmentId!.Value)!.Id, at.AddHours(3), "材料不全");
    }

    private void RequestAdjustment(int n, TaskLife life, DateTime at)
    {
        var task = life.Task;
        var request = new AdjustmentRequest(
            Id(at), task.Id, AdjustmentKind.Extension, "受外部条件影响", new TaskActor(task.ResponsiblePersonId!.Value, Everything, []), at)
        {
            NewDate = today.AddDays(60), OldDate = task.DueDate, Ordinal = 1, IsInTime = true,
        };
        life.Adjustments.Add(request);
        if (n % 100 == 5) return;
        request.Confirm(new TaskActor(bureau.Head(task.LeadDepartmentId!.Value)!.Id, Everything, []), at, n % 200 == 55 ? TaskRelations.LeaderInCharge : TaskRelations.Office);
        task.RequestAdjustment(Facts(at), AdjustmentKind.Extension);
    }

    private void Direct(int n, TaskLife life)
    {
        var at = At(today.AddDays(-(n % 30)));
        var directive = new Directive(Id(at), life.Task.Id, Leader(life.Task), "请加快推进，按期完成。", at, today.AddDays(5));
        if (n % 80 == 15) directive.Acknowledge(life.Task.ResponsiblePersonId!.Value, at.AddHours(5));
        life.Directives.Add(directive);
        life.Happened(TaskEventKinds.DirectiveIssued, at);
    }

    private void Coordinate(int n, TaskLife life)
    {
        var at = At(today.AddDays(-(n % 20)));
        var state = n % 120 == 13 ? CoordinationState.WithPrincipalLeader : CoordinationState.WithLeaderInCharge;
        life.Coordination.Add(new CoordinationRequest(Id(at), life.Task.Id, "跨部门数据共享需要协调", bureau.Head(life.Task.LeadDepartmentId!.Value)!.Id, at, state));
        life.Happened(TaskEventKinds.CoordinationRequested, at);
    }

    private Guid[] Supporting(int n, Guid departmentId) =>
        n % 3 == 0 ? [.. bureau.Departments.Where(d => d.IsActive && d.Id != departmentId).Skip(n % 5).Take(1 + (n % 2)).Select(d => d.Id)] : [];

    private Guid Worker(int n, Guid departmentId)
    {
        var members = bureau.MembersOf(departmentId);
        return members[n % members.Count].Id;
    }

    private Guid Leader(SupervisedTask task) => (bureau.LeaderInCharge(task.LeadDepartmentId!.Value) ?? bureau.PrincipalLeader)!.Id;

    private ActionFacts Facts(DateTime now) => new()
    {
        Now = now, Today = calendar.DateOf(now), Calendar = calendar, Actor = new TaskActor(_officer.Id, Everything, []), RegistersLate = true,
        Reason = "工作需要", NewDate = today.AddDays(60), OpenNodesStatement = "已一并完成",
    };

    private Guid BatchOf(int n) => new(n / TasksPerBatch, 1, 1, [1, 2, 3, 4, 5, 6, 7, 8]);

    private Guid NewId() => Guid.CreateVersion7(At(today).AddMilliseconds(++_last));

    private static Guid Id(DateTime at) => Guid.CreateVersion7(at);

    private DateTime At(DateOnly day) => calendar.ToUtc(day, new TimeOnly(10, 0));

    private static string Number(int n, int year) => string.Create(CultureInfo.InvariantCulture, $"{year}-{n:00000}");
}
