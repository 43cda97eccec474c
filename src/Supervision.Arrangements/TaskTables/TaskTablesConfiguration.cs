using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Arrangements.TaskTables;

internal static class TaskTablesConfiguration
{
    private const int LongestField = 8;

    public static void ConfigureTaskTables(this ModelBuilder builder, string prefix, int hashLength) => builder.Entity<TableMapping>(b =>
    {
        b.ToTable(prefix + "TableMappings");
        b.ConfigureByConvention();
        b.Property(x => x.Signature).IsRequired().HasMaxLength(hashLength);
        b.Property(x => x.Heading).IsRequired().HasMaxLength(TaskTableConsts.MaxHeadingLength);
        b.Property(x => x.Fields).HasConversion(Fields, BySequence).HasMaxLength(TaskTableConsts.MaxColumns * LongestField);
        b.HasIndex(x => x.Signature).IsUnique();
    });

    private static readonly ValueConverter<IReadOnlyList<TableField>, string> Fields = new(
        list => string.Join(',', list.Select(f => f.ToString())),
        text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(f => Enum.Parse<TableField>(f)).ToArray());

    private static readonly ValueComparer<IReadOnlyList<TableField>> BySequence = new(
        (a, b) => a!.SequenceEqual(b!), list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)), list => list);
}
