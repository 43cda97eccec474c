using Supervision.EntityFrameworkCore;

namespace Supervision.Web.Hosting;

/// <summary>Keeps the data folder for this process until the container is disposed: the first service taken from it, so the last to go.</summary>
/// <exception cref="DataFolderInUseException">Thrown when it is first asked for: another process holds the folder.</exception>
internal sealed class HeldDataFolder(DataFolder folder) : IDisposable
{
    private readonly IDisposable _lock = folder.Lock();

    public void Dispose() => _lock.Dispose();
}
