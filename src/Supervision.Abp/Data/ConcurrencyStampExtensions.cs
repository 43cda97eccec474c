using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Data;

public static class ConcurrencyStampExtensions
{
    /// <summary>Makes the next write compare with the stamp that the caller saw, if there is one.</summary>
    public static void SetConcurrencyStampIfNotNull(this IHasConcurrencyStamp entity, string? concurrencyStamp)
    {
        if (!string.IsNullOrEmpty(concurrencyStamp)) entity.ConcurrencyStamp = concurrencyStamp;
    }
}
