using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Volo.Abp.EntityFrameworkCore.ChangeTracking;

/// <summary>Records when and by whom an entity was made or changed.</summary>
internal sealed class EntityChangeStamper(IClock clock, ICurrentUser currentUser) : ITransientDependency
{
    public void Stamp(EntityEntry entry)
    {
        if (entry.State == EntityState.Added) StampCreation(entry);
        else if (entry.State == EntityState.Modified) StampModification(entry);
    }

    private void StampCreation(EntityEntry entry)
    {
        if (entry.Entity is IHasCreationTime { CreationTime: var time } && time == default)
            entry.Property(nameof(IHasCreationTime.CreationTime)).CurrentValue = clock.Now;
        if (entry.Entity is IMayHaveCreator { CreatorId: null } && currentUser.Id is { } userId)
            entry.Property(nameof(IMayHaveCreator.CreatorId)).CurrentValue = userId;
    }

    private void StampModification(EntityEntry entry)
    {
        if (entry.Entity is IHasModificationTime changed) changed.LastModificationTime = clock.Now;
        if (entry.Entity is IModificationAuditedObject audited) audited.LastModifierId = currentUser.Id;
    }
}
