using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks;

internal static class SupervisedTaskConfiguration
{
    private const string Prefix = TasksDbProperties.DbTablePrefix;
    private const int EnumLength = 32;

    public static void ConfigureSupervisedTasks(this ModelBuilder builder)
    {
        builder.Entity<SupervisedTask>(b =>
        {
            b.ToTable(Prefix + "SupervisedTasks");
            b.ConfigureByConvention();
            ConfigureContent(b);
            ConfigureStates(b);
            ConfigureParts(b);
            b.Ignore(t => t.EffectiveReportCycle);
            b.Ignore(t => t.NextDate);
            b.HasIndex(t => t.Number).IsUnique();
            b.HasIndex(t => new { t.PlanYear, t.State, t.Order });
            b.HasIndex(t => new { t.State, t.DueDate });
            b.HasIndex(t => new { t.LeadDepartmentId, t.State });
            b.HasIndex(t => t.ResponsiblePersonId);
            b.HasIndex(t => t.SupervisingLeaderId);
            b.HasIndex(t => t.BatchId);
            b.HasIndex(t => t.ParentId);
        });
        ConfigurePartTables(builder);
    }

    public static void ConfigureTaskStandings(this ModelBuilder builder) => builder.Entity<TaskStanding>(b =>
    {
        b.ToTable(Prefix + "TaskStandings");
        b.ConfigureByConvention();
        b.Property(s => s.Light).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(s => s.DeclaredLight).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(s => s.ReasonCode).IsRequired().HasMaxLength(64);
        b.Property(s => s.ReasonData).HasMaxLength(1024);
        b.Property(s => s.HeadHash).IsRequired().HasMaxLength(64);
        b.Property(s => s.LastProgress).HasMaxLength(SupervisedTaskConsts.MaxTextLength);
        b.HasIndex(s => new { s.Light, s.EscalationLevel });
    });

    private static void ConfigureContent(EntityTypeBuilder<SupervisedTask> b)
    {
        b.ComplexProperty(t => t.Source, s =>
        {
            s.Property(x => x.Kind).HasConversion<string>().HasMaxLength(EnumLength);
            s.Property(x => x.Title).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxSourceTitleLength);
            s.Property(x => x.Number).HasMaxLength(SupervisedTaskConsts.MaxSourceNumberLength);
            s.Property(x => x.ArrangementTitle).HasMaxLength(SupervisedTaskConsts.MaxArrangementTitleLength);
            s.Property(x => x.Quotation).HasMaxLength(SupervisedTaskConsts.MaxQuotationLength);
            s.Property(x => x.SpanTextHash).HasMaxLength(64);
        });
        b.Property(t => t.Number).HasMaxLength(SupervisedTaskConsts.MaxNumberLength);
        b.Property(t => t.ShortTitle).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxShortTitleLength);
        b.Property(t => t.Requirement).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxRequirementLength);
        b.Property(t => t.CompletionCriterion).HasMaxLength(SupervisedTaskConsts.MaxCompletionCriterionLength);
        b.Property(t => t.ExternalUnits).HasMaxLength(SupervisedTaskConsts.MaxExternalUnitsLength);
        b.Property(t => t.Conclusion).HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
        b.Property(t => t.Result).HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
    }

    private static void ConfigureStates(EntityTypeBuilder<SupervisedTask> b)
    {
        b.Property(t => t.State).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(t => t.StateBeforeApproval).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(t => t.ApprovalKind).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(t => t.Nature).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(t => t.Priority).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(t => t.DuePrecision).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(t => t.ReportCycle).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(t => t.SupervisionReportCycle).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(t => t.Outcome).HasConversion<string>().HasMaxLength(EnumLength);
    }

    private static void ConfigureParts(EntityTypeBuilder<SupervisedTask> b)
    {
        b.HasMany(t => t.Milestones).WithOne().HasForeignKey(m => m.TaskId).OnDelete(DeleteBehavior.Cascade);
        b.HasMany(t => t.SupportingDepartments).WithOne().HasForeignKey(m => m.TaskId).OnDelete(DeleteBehavior.Cascade);
        b.HasMany(t => t.Targets).WithOne().HasForeignKey(m => m.TaskId).OnDelete(DeleteBehavior.Cascade);
        b.HasMany(t => t.NamedPeople).WithOne().HasForeignKey(m => m.TaskId).OnDelete(DeleteBehavior.Cascade);
        foreach (var part in (string[])[nameof(SupervisedTask.Milestones), nameof(SupervisedTask.SupportingDepartments),
            nameof(SupervisedTask.Targets), nameof(SupervisedTask.NamedPeople)])
        {
            b.Navigation(part).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
        }
    }

    private static void ConfigurePartTables(ModelBuilder builder)
    {
        builder.Entity<Milestone>(b =>
        {
            b.ToTable(Prefix + "Milestones");
            b.ConfigureByConvention();
            b.Property(m => m.StageTarget).HasMaxLength(SupervisedTaskConsts.MaxStageTargetLength);
            b.HasIndex(m => new { m.TaskId, m.Date });
        });
        builder.Entity<TaskSupportingDepartment>(b =>
        {
            b.ToTable(Prefix + "TaskSupportingDepartments");
            b.ConfigureByConvention();
            b.HasIndex(d => d.DepartmentId);
        });
        builder.Entity<TaskTarget>(b =>
        {
            b.ToTable(Prefix + "TaskTargets");
            b.ConfigureByConvention();
            b.Property(t => t.Name).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxTargetNameLength);
            b.Property(t => t.Unit).HasMaxLength(SupervisedTaskConsts.MaxUnitLength);
            b.Property(t => t.Comparator).HasMaxLength(SupervisedTaskConsts.MaxComparatorLength);
            b.Property(t => t.Baseline).HasPrecision(20, 4);
            b.Property(t => t.Target).HasPrecision(20, 4);
            b.Property(t => t.Actual).HasPrecision(20, 4);
        });
        builder.Entity<TaskNamedPerson>(b =>
        {
            b.ToTable(Prefix + "TaskNamedPeople");
            b.ConfigureByConvention();
            b.HasIndex(p => p.PersonId);
        });
    }
}
