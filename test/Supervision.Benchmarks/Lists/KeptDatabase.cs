using Microsoft.EntityFrameworkCore;
using Supervision.EntityFrameworkCore;

namespace Supervision.Benchmarks.Lists;

/// <summary>Keeps a copy of a filled database.</summary>
internal static class KeptDatabase
{
    public static async Task SaveAsync(SupervisionDbContext context, string path)
    {
        await context.Database.ExecuteSqlRawAsync("ANALYZE");
        await context.Database.ExecuteSqlAsync($"VACUUM INTO {path}");
    }
}
