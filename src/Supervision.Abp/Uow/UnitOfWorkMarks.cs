namespace Volo.Abp.Uow;

/// <summary>What a unit of work remembers of its course.</summary>
internal static class UnitOfWorkMarks
{
    private const string Written = "Volo.Abp.Uow.HasWritten";
    private const string Failed = "Volo.Abp.Uow.HasFailed";

    /// <summary>From the first write on nothing is cancelled.</summary>
    public static void MarkAsWritten(this IUnitOfWork unitOfWork)
    {
        if (unitOfWork.HasFailed())
            throw new AbpException("Something in this unit of work has failed and all of it was undone: nothing more can be written in it.");
        unitOfWork.Items[Written] = true;
    }

    public static bool HasWritten(this IUnitOfWork unitOfWork) => unitOfWork.Items.ContainsKey(Written);

    public static bool HasFailed(this IUnitOfWork unitOfWork) => unitOfWork.Items.ContainsKey(Failed);

    /// <summary>From a rollback on it can only be read.</summary>
    public static void MarkAsFailed(this IUnitOfWork unitOfWork)
    {
        unitOfWork.Items[Failed] = true;
        unitOfWork.Items.Remove(Written);
    }
}
