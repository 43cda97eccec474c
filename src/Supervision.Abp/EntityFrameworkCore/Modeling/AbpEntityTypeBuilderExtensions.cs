using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore.Modeling;

public static class AbpEntityTypeBuilderExtensions
{
    /// <summary>Maps the stamp and the audit columns that the entity's bases declare; called first in every mapping.</summary>
    public static void ConfigureByConvention(this EntityTypeBuilder builder)
    {
        Type type = builder.Metadata.ClrType;
        if (type.IsAssignableTo(typeof(IHasConcurrencyStamp)))
            builder.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).IsConcurrencyToken().HasMaxLength(ConcurrencyStampConsts.MaxLength).IsRequired();
        if (type.IsAssignableTo(typeof(IHasCreationTime)))
            builder.Property(nameof(IHasCreationTime.CreationTime)).IsRequired();
        if (type.IsAssignableTo(typeof(IMayHaveCreator)))
            builder.Property(nameof(IMayHaveCreator.CreatorId));
        if (type.IsAssignableTo(typeof(IHasModificationTime)))
            builder.Property(nameof(IHasModificationTime.LastModificationTime));
        if (type.IsAssignableTo(typeof(IModificationAuditedObject)))
            builder.Property(nameof(IModificationAuditedObject.LastModifierId));
    }
}
