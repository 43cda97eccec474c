using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks.Directives;

internal static class DirectiveConfiguration
{
    public static void ConfigureDirectives(this ModelBuilder builder) => builder.Entity<Directive>(b =>
    {
        b.ToTable(TasksDbProperties.DbTablePrefix + "Directives");
        b.ConfigureByConvention();
        b.Property(x => x.Text).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxTextLength);
        b.Property(x => x.Reply).HasMaxLength(SupervisedTaskConsts.MaxTextLength);
        b.HasIndex(x => new { x.TaskId, x.IssuedAt });
        b.HasIndex(x => new { x.LeaderId, x.IssuedAt });
        b.HasIndex(x => x.RepliedAt);
    });
}
