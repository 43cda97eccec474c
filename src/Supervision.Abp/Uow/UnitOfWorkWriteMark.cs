namespace Volo.Abp.Uow;

/// <summary>Remembers that a unit of work has written: from then on nothing in it is cancelled.</summary>
internal static class UnitOfWorkWriteMark
{
    private const string Key = "Volo.Abp.Uow.HasWritten";

    public static void MarkAsWritten(this IUnitOfWork unitOfWork) => unitOfWork.Items[Key] = true;

    public static bool HasWritten(this IUnitOfWork unitOfWork) => unitOfWork.Items.ContainsKey(Key);
}
