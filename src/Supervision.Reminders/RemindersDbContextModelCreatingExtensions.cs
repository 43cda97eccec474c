using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Reminders.Holds;
using Supervision.Reminders.Policies;
using Supervision.Reminders.Sweep;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Reminders;

/// <summary>Maps this module's types into the one context.</summary>
public static class RemindersDbContextModelCreatingExtensions
{
    private const int EnumLength = 32;

    public static void ConfigureReminders(this ModelBuilder builder)
    {
        builder.Entity<ReminderPolicyVersion>(b =>
        {
            Table(b, "PolicyVersions");
            b.Property(x => x.DefinitionJson).IsRequired();
            b.Property(x => x.Reason).HasMaxLength(RemindersConsts.MaxReasonLength);
            b.HasIndex(x => x.Number).IsUnique();
        });

        builder.Entity<BureauHold>(b =>
        {
            Table(b, "BureauHolds");
            b.Property(x => x.Reason).IsRequired().HasMaxLength(RemindersConsts.MaxReasonLength);
            b.HasIndex(x => x.To);
        });

        builder.Entity<EscalationNote>(b =>
        {
            Table(b, "EscalationNotes");
            b.Property(x => x.Note).HasMaxLength(RemindersConsts.MaxNoteLength);
            b.Property(x => x.HoldReason).HasMaxLength(RemindersConsts.MaxReasonLength);
            b.HasIndex(x => new { x.TaskId, x.AnchorDate }).IsUnique();
            b.HasIndex(x => x.HeldUntil);
        });

        ConfigureSweep(builder);
    }

    private static void ConfigureSweep(ModelBuilder builder)
    {
        builder.Entity<ReminderCursor>(b =>
        {
            Table(b, "Cursors");
            b.Property(x => x.FactsHash).HasMaxLength(RemindersConsts.HashLength);
            b.HasIndex(x => x.NextAtUtc);
        });

        builder.Entity<DecidedReminder>(b =>
        {
            Table(b, "DecidedReminders");
            b.Property(x => x.StepKey).IsRequired().HasMaxLength(RemindersConsts.MaxStepKeyLength);
            b.Property(x => x.AnchorKind).HasConversion<string>().HasMaxLength(EnumLength);
            b.Property(x => x.RecipientRole).HasConversion<string>().HasMaxLength(EnumLength);
            b.Property(x => x.Trigger).HasConversion<string>().HasMaxLength(EnumLength);
            b.Property(x => x.Outcome).HasConversion<string>().HasMaxLength(EnumLength);
            b.Property(x => x.Reasons).IsRequired().HasMaxLength(RemindersConsts.MaxReasonCodesLength);
            b.HasIndex(x => new { x.TaskId, x.StepKey, x.AnchorKind, x.AnchorDate, x.RepeatIndex, x.RecipientRole }).IsUnique();
            b.HasIndex(x => x.DecidedAtUtc);
            b.HasMany(x => x.Recipients).WithOne().HasForeignKey(x => x.ReminderId);
        });

        builder.Entity<ReminderRecipient>(b =>
        {
            Table(b, "ReminderRecipients");
            b.Property(x => x.Via).HasConversion<string>().HasMaxLength(EnumLength);
            b.HasIndex(x => new { x.IsPending, x.PersonId });
            b.HasIndex(x => new { x.ReminderId, x.PersonId }).IsUnique();
        });

        builder.Entity<DailyLetter>(b =>
        {
            Table(b, "DailyLetters");
            b.Property(x => x.ListHash).IsRequired().HasMaxLength(RemindersConsts.HashLength);
            b.HasIndex(x => new { x.PersonId, x.Date }).IsUnique();
        });

        builder.Entity<WeeklyRun>(b =>
        {
            Table(b, "WeeklyRuns");
            b.HasIndex(x => x.WeekOf).IsUnique();
        });
    }

    private static void Table<T>(EntityTypeBuilder<T> builder, string name)
        where T : class
    {
        builder.ToTable(RemindersDbProperties.DbTablePrefix + name);
        builder.ConfigureByConvention();
    }
}
