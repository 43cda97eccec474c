using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks.Divided;

internal static class DividedTaskConfiguration
{
    public static void ConfigureDividedTasks(this ModelBuilder builder) => builder.Entity<DividedTask>(b =>
    {
        b.ToTable(TasksDbProperties.DbTablePrefix + "DividedTasks");
        b.ConfigureByConvention();
        b.Property(x => x.ShortTitle).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxShortTitleLength);
        b.Property(x => x.Requirement).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxRequirementLength);
    });
}
