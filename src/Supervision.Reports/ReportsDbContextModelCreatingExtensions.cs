using Microsoft.EntityFrameworkCore;
using Supervision.Reports.Visits;
using Volo.Abp;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Reports;

/// <summary>How the module's entity is stored.</summary>
public static class ReportsDbContextModelCreatingExtensions
{
    public static void ConfigureReports(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<HomeVisit>(b =>
        {
            b.ToTable(ReportsDbProperties.DbTablePrefix + "HomeVisits");
            b.ConfigureByConvention();
        });
    }
}
