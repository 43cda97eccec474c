using Microsoft.EntityFrameworkCore;
using Supervision.Notifications.Letters;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.Notifications;

/// <summary>The tables of this module.</summary>
[ConnectionStringName(ConnectionStrings.DefaultConnectionStringName)]
public interface INotificationsDbContext : IEfCoreDbContext
{
    DbSet<Notice> Notices { get; }

    DbSet<Letter> Letters { get; }

    DbSet<Delivery> Deliveries { get; }

    DbSet<DeliveryAttempt> DeliveryAttempts { get; }
}
