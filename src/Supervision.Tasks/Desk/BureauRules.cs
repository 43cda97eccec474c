using Supervision.Organization.Bureau;
using Volo.Abp;

namespace Supervision.Tasks.Desk;

/// <summary>What must hold of people named on a task.</summary>
internal static class BureauRules
{
    /// <exception cref="BusinessException">Tasks:NotInDepartment.</exception>
    public static void EnsureMembers(this BureauSnapshot bureau, Guid? departmentId, params Guid?[] personIds)
    {
        foreach (var person in personIds.OfType<Guid>().Select(id => bureau.Person(id)))
        {
            if (person is not { IsActive: true } || person.DepartmentId != departmentId)
                throw new BusinessException(TasksErrorCodes.NotInDepartment);
        }
    }
}
