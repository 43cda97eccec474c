using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks.Search;

internal static class TaskSearchTextConfiguration
{
    public static void ConfigureTaskSearch(this ModelBuilder builder) => builder.Entity<TaskSearchText>(b =>
    {
        b.ToTable(TasksDbProperties.DbTablePrefix + "TaskSearchTexts");
        b.ConfigureByConvention();
        b.Property(x => x.Id).ValueGeneratedOnAdd();
        b.Property(x => x.ListedWords).IsRequired();
        b.Property(x => x.AllWords).IsRequired();
        b.HasOne<SupervisedTask>().WithOne().HasForeignKey<TaskSearchText>(x => x.TaskId).OnDelete(DeleteBehavior.Cascade);
        b.HasIndex(x => x.TaskId).IsUnique();
        b.HasIndex(x => x.Version);
    });
}
