namespace Volo.Abp.Uow;

internal static class AmbientUnitOfWork
{
    private static readonly AsyncLocal<IUnitOfWork?> Ambient = new();

    /// <summary>The innermost unit of work that is still open; one that is over may linger in flows it started.</summary>
    public static IUnitOfWork? Current
    {
        get
        {
            IUnitOfWork? current = Ambient.Value;
            while (current is not null && (current.IsDisposed || current.IsCompleted))
                current = current.Outer;
            return current;
        }
        set => Ambient.Value = value;
    }
}
