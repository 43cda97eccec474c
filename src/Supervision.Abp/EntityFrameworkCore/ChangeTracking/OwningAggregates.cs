using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore.ChangeTracking;

/// <summary>
/// Finds the loaded aggregates whose parts changed: a changed part is a change of the whole, so that two people
/// editing parts of one aggregate are noticed.
/// </summary>
internal static class OwningAggregates
{
    public static IReadOnlyList<EntityEntry> Of(IReadOnlyCollection<EntityEntry> changedEntries)
    {
        List<EntityEntry> owners = [];
        Dictionary<(IEntityType, object), EntityEntry>? tracked = null;
        foreach (EntityEntry entry in changedEntries.Where(entry => FindPartKey(entry) is not null))
        {
            tracked ??= IndexByKey(entry.Context.ChangeTracker);
            for (EntityEntry? owner = FindOwner(entry, tracked); owner is not null; owner = FindOwner(owner, tracked))
            {
                if (owner.State != EntityState.Unchanged || owner.Entity is not IHasConcurrencyStamp) continue;
                owner.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).IsModified = true;
                owners.Add(owner);
            }
        }

        return owners;
    }

    private static Dictionary<(IEntityType, object), EntityEntry> IndexByKey(ChangeTracker changeTracker)
    {
        Dictionary<(IEntityType, object), EntityEntry> index = [];
        foreach (EntityEntry entry in changeTracker.Entries())
        {
            if (entry.Metadata.FindPrimaryKey() is { Properties: [var key] } && entry.Property(key.Name).CurrentValue is { } value)
                index[(entry.Metadata.GetRootType(), value)] = entry;
        }

        return index;
    }

    private static EntityEntry? FindOwner(EntityEntry entry, Dictionary<(IEntityType, object), EntityEntry> tracked)
    {
        if (FindPartKey(entry) is not { Properties: [var property] } foreignKey) return null;
        return entry.Property(property.Name).CurrentValue is { } value
            ? tracked.GetValueOrDefault((foreignKey.PrincipalEntityType.GetRootType(), value))
            : null;
    }

    /// <summary>A part is owned, or is no aggregate itself and reached from its aggregate by a navigation.</summary>
    private static IForeignKey? FindPartKey(EntityEntry entry) =>
        entry.Metadata.GetForeignKeys().FirstOrDefault(key => key.IsOwnership)
        ?? entry.Metadata.GetForeignKeys().FirstOrDefault(key =>
            key.PrincipalToDependent is not null && !entry.Metadata.ClrType.IsAssignableTo(typeof(IAggregateRoot)));
}
