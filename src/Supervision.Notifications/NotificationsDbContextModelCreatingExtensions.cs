using Microsoft.EntityFrameworkCore;
using Supervision.Notifications.Letters;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Notifications;

/// <summary>Maps this module's types into the one context.</summary>
public static class NotificationsDbContextModelCreatingExtensions
{
    private const int EnumLength = 32;

    public static void ConfigureNotifications(this ModelBuilder builder)
    {
        ConfigureLetters(builder);
        ConfigureNotices(builder);
        ConfigureDeliveries(builder);
    }

    private static void ConfigureLetters(ModelBuilder builder) =>
        builder.Entity<Letter>(b =>
        {
            b.ToTable(NotificationsDbProperties.DbTablePrefix + "Letters");
            b.ConfigureByConvention();
            b.Property(x => x.Class).HasConversion<string>().HasMaxLength(EnumLength);
            b.Property(x => x.State).HasConversion<string>().HasMaxLength(EnumLength);
            b.Property(x => x.PersonName).IsRequired().HasMaxLength(LetterConsts.MaxPersonNameLength);
            b.Property(x => x.Kind).IsRequired().HasMaxLength(LetterConsts.MaxKindLength);
            b.Property(x => x.OccasionKey).IsRequired().HasMaxLength(LetterConsts.MaxOccasionKeyLength);
            b.Property(x => x.MessageId).IsRequired().HasMaxLength(LetterConsts.MaxMessageIdLength);
            b.Property(x => x.OtherAddress).HasMaxLength(LetterConsts.MaxAddressLength);
            b.Property(x => x.Subject).HasMaxLength(LetterConsts.MaxSubjectLength);
            b.Property(x => x.ErrorCode).HasMaxLength(LetterConsts.MaxCodeLength);
            b.Property(x => x.ErrorText).HasMaxLength(LetterConsts.MaxErrorTextLength);
            b.Property(x => x.LeaseId).IsConcurrencyToken();
            b.HasIndex(x => new { x.PersonId, x.Class, x.OccasionKey }).IsUnique();
            b.HasIndex(x => new { x.State, x.SendAfterUtc });
            b.HasIndex(x => x.SendAfterUtc);
            b.HasIndex(x => x.LeaseId);
        });

    private static void ConfigureNotices(ModelBuilder builder) =>
        builder.Entity<Notice>(b =>
        {
            b.ToTable(NotificationsDbProperties.DbTablePrefix + "Notices");
            b.ConfigureByConvention();
            b.Property(x => x.State).HasConversion<string>().HasMaxLength(EnumLength);
            b.Property(x => x.SubjectKey).HasMaxLength(LetterConsts.MaxSubjectKeyLength);
            b.Property(x => x.FactKind).IsRequired().HasMaxLength(LetterConsts.MaxKindLength);
            b.Property(x => x.PayloadJson).IsRequired();
            b.Property(x => x.Title).IsRequired().HasMaxLength(LetterConsts.MaxTitleLength);
            b.Property(x => x.OutdatedReason).HasMaxLength(LetterConsts.MaxCodeLength);
            b.HasIndex(x => x.LetterId);
            b.HasIndex(x => x.SubjectKey);
            b.HasIndex(x => x.CauseId);
            b.HasIndex(x => new { x.PersonId, x.ReadAtUtc, x.VisibleFromUtc });
            b.HasIndex(x => new { x.PersonId, x.VisibleFromUtc });
        });

    private static void ConfigureDeliveries(ModelBuilder builder)
    {
        builder.Entity<Delivery>(b =>
        {
            b.ToTable(NotificationsDbProperties.DbTablePrefix + "Deliveries");
            b.ConfigureByConvention();
            b.Property(x => x.Channel).HasConversion<string>().HasMaxLength(EnumLength);
            b.Property(x => x.State).HasConversion<string>().HasMaxLength(EnumLength);
            b.Property(x => x.Address).IsRequired().HasMaxLength(LetterConsts.MaxAddressLength);
            b.HasIndex(x => new { x.LetterId, x.Channel, x.Address }).IsUnique();
        });

        builder.Entity<DeliveryAttempt>(b =>
        {
            b.ToTable(NotificationsDbProperties.DbTablePrefix + "DeliveryAttempts");
            b.ConfigureByConvention();
            b.Property(x => x.Outcome).HasConversion<string>().HasMaxLength(EnumLength);
            b.Property(x => x.ErrorCode).HasMaxLength(LetterConsts.MaxCodeLength);
            b.Property(x => x.ErrorText).HasMaxLength(LetterConsts.MaxErrorTextLength);
            b.HasIndex(x => x.DeliveryId);
        });
    }
}
