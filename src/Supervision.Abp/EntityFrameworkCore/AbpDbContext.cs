using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore.ChangeTracking;
using Volo.Abp.EntityFrameworkCore.Modeling;
using Volo.Abp.EntityFrameworkCore.ValueConverters;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>
/// Stores entities by the kernel's conventions: keys made by us, creation and change recorded, lost updates noticed,
/// instants as UTC in milliseconds, events handed to the unit of work.
/// </summary>
public abstract class AbpDbContext<TDbContext>(DbContextOptions<TDbContext> options) : DbContext(options), IEfCoreDbContext
    where TDbContext : DbContext
{
    /// <summary>Set by the container; absent in a context made by hand (design time), which then records nothing.</summary>
    public IAbpLazyServiceProvider? LazyServiceProvider { get; set; }

    /// <exception cref="AbpDbConcurrencyException">Somebody else changed one of the entities in the meantime.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        IUnitOfWork? unitOfWork = LazyServiceProvider?.GetService<IUnitOfWorkManager>()?.Current;
        PrepareEntries();
        IReadOnlyList<DomainEventRecord> events = TakeLocalEvents();
        if (events.Count > 0 && unitOfWork is null)
            throw new AbpException("An aggregate raised events outside a unit of work: nobody would hear them.");

        try
        {
            if (ChangeTracker.Entries().Any(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
                unitOfWork?.MarkAsWritten();
            int count = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            foreach (DomainEventRecord record in events)
                unitOfWork!.AddOrReplaceLocalEvent(new UnitOfWorkEventRecord(record.EventData.GetType(), record.EventData, record.EventOrder));
            return count;
        }
        catch (DbUpdateConcurrencyException exception)
        {
            throw new AbpDbConcurrencyException("Somebody else changed the same thing in the meantime.", exception);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Conventions.Add(_ => new AbpModelConvention());
    }

    private void PrepareEntries()
    {
        ChangeTracker.DetectChanges();
        EntityEntry[] changed =
        [
            .. ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted),
        ];
        IEnumerable<EntityEntry> entries = changed.Union(OwningAggregates.Of(changed));
        var writer = LazyServiceProvider?.GetService<EntityChangeStamper>();
        foreach (EntityEntry entry in entries.ToArray())
        {
            writer?.Stamp(entry);
            ConcurrencyStamps.Renew(entry);
        }
    }

    private List<DomainEventRecord> TakeLocalEvents()
    {
        List<DomainEventRecord> events = [];
        foreach (EntityEntry<IGeneratesDomainEvents> entry in ChangeTracker.Entries<IGeneratesDomainEvents>())
        {
            events.AddRange(entry.Entity.GetLocalEvents());
            entry.Entity.ClearLocalEvents();
        }

        return events;
    }
}
