using Volo.Abp;

namespace Supervision.Tasks;

/// <summary>One row of workflow.md 3: from which states, to which state, who, and what else must hold.</summary>
internal sealed record Transition
{
    public required TaskAction Action { get; init; }
    public required IReadOnlyList<LifecycleState> From { get; init; }

    /// <summary>The state after; null: the state stays.</summary>
    public Func<SupervisedTask, ActionFacts, LifecycleState>? To { get; init; }
    public required Func<SupervisedTask, ActionFacts, TaskRelations> Who { get; init; }
    public IReadOnlyList<TaskGuard> Guards { get; init; } = [];

    /// <exception cref="BusinessException">Tasks:IllegalTransition, Tasks:NotYourAction or the first failing guard's code.</exception>
    public void Check(SupervisedTask task, ActionFacts facts)
    {
        if (Refusal(task, facts, withContent: true) is { } refusal) throw refusal;
        facts.Actor.ActAs(Who(task, facts));
    }

    public LifecycleState Next(SupervisedTask task, ActionFacts facts) => To?.Invoke(task, facts) ?? task.State;

    /// <summary>Why the action is not possible; null when it is. Without content only what a button can know is asked.</summary>
    public BusinessException? Refusal(SupervisedTask task, ActionFacts facts, bool withContent)
    {
        if (!From.Contains(task.State))
            return new BusinessException(TasksErrorCodes.IllegalTransition).WithData("Action", Action).WithData("State", task.State);
        if (!facts.Actor.May(Who(task, facts)))
            return new BusinessException(TasksErrorCodes.NotYourAction).WithData("Action", Action);
        return Guards.Where(g => withContent || !g.NeedsContent).Select(g => g.Check(task, facts)).FirstOrDefault(r => r is not null);
    }
}

/// <summary>A condition of an action. <paramref name="NeedsContent"/>: it judges what is typed with the action, so no button can know it before.</summary>
internal sealed record TaskGuard(Func<SupervisedTask, ActionFacts, BusinessException?> Check, bool NeedsContent);
