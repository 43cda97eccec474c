using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Tasks.Divided;

/// <summary>
/// One sentence that several departments carry out, each its own part (按职责分工, 各处室普发). The parts are tasks, hang under it by
/// <see cref="SupervisedTask.ParentId"/> and are assigned, chased and closed one by one; it has no life of its own, so nothing of it is counted
/// or chased a second time.
/// </summary>
public sealed class DividedTask : AuditedAggregateRoot<Guid>
{
    private DividedTask()
    {
        ShortTitle = Requirement = string.Empty;
    }

    internal DividedTask(Guid id, int planYear, string shortTitle, string requirement)
        : base(id)
    {
        (PlanYear, ShortTitle, Requirement) = (planYear, shortTitle.Trim(), requirement.Trim());
    }

    public int PlanYear { get; private set; }

    public string ShortTitle { get; private set; }

    /// <summary>What the sentence asks of all of them together.</summary>
    public string Requirement { get; private set; }

    internal void Reword(string requirement) => Requirement = requirement.Trim();
}
