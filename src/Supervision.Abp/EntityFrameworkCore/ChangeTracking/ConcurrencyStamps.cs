using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore.ChangeTracking;

internal static class ConcurrencyStamps
{
    /// <summary>Compares the stamp that the object holds with the stored one, and writes a new one.</summary>
    public static void Renew(EntityEntry entry)
    {
        if (entry.Entity is not IHasConcurrencyStamp stamped) return;
        if (entry.State is not (EntityState.Modified or EntityState.Deleted)) return;

        PropertyEntry property = entry.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp));
        property.OriginalValue = stamped.ConcurrencyStamp;
        if (entry.State == EntityState.Modified)
            property.CurrentValue = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
    }
}
