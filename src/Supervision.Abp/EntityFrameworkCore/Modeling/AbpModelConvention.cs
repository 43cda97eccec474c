using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore.Modeling;

/// <summary>Applies the kernel's conventions to every entity of the model, also to those only reached by a navigation.</summary>
internal sealed class AbpModelConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (IConventionEntityType entityType in modelBuilder.Metadata.GetEntityTypes())
        {
            ConfigureKeys(entityType);
            if (entityType.ClrType.IsAssignableTo(typeof(IHasConcurrencyStamp))) ConfigureStamp(entityType);
        }
    }

    private static void ConfigureKeys(IConventionEntityType entityType)
    {
        foreach (IConventionProperty property in entityType.FindPrimaryKey()?.Properties ?? [])
        {
            if (property.ClrType == typeof(Guid)) property.Builder.ValueGenerated(ValueGenerated.Never, fromDataAnnotation: true);
        }
    }

    private static void ConfigureStamp(IConventionEntityType entityType)
    {
        IConventionProperty? stamp = entityType.FindProperty(nameof(IHasConcurrencyStamp.ConcurrencyStamp));
        stamp?.Builder.IsConcurrencyToken(true, fromDataAnnotation: true);
        stamp?.Builder.HasMaxLength(ConcurrencyStampConsts.MaxLength, fromDataAnnotation: true);
        stamp?.Builder.IsRequired(true, fromDataAnnotation: true);
    }
}
