using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Abp.Tests.Books;

public interface IBooksDbContext : IEfCoreDbContext
{
    DbSet<Book> Books { get; }

    DbSet<Page> Pages { get; }
}

[ReplaceDbContext(typeof(IBooksDbContext))]
[ConnectionStringName("Default")]
public class BooksDbContext(DbContextOptions<BooksDbContext> options) : AbpDbContext<BooksDbContext>(options), IBooksDbContext
{
    public DbSet<Book> Books => Set<Book>();

    DbSet<Page> IBooksDbContext.Pages => Set<Page>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Page>(b => b.ToTable("Pages"));
        modelBuilder.Entity<Book>(b =>
        {
            b.ConfigureByConvention();
            b.Property(book => book.Title).HasMaxLength(100);
            b.HasIndex(book => book.Title).IsUnique();
            b.HasMany(book => book.Pages).WithOne().OnDelete(DeleteBehavior.Cascade);
        });
    }
}
