using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Abp.Tests.Books;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using Xunit;

namespace Supervision.Abp.Tests.EntityFrameworkCore;

public sealed class Repository_Tests : BooksTestBase
{
    private IRepository<Book, Guid> Books => Get<IRepository<Book, Guid>>();

    [Fact]
    public async Task Should_give_an_id_and_record_the_making()
    {
        Book book;
        using (SignIn())
            book = await StoreAsync("made");

        book.Id.ShouldNotBe(Guid.Empty);
        book.CreatorId.ShouldBe(UserId);
        book.CreationTime.ShouldBe(Get<IClock>().Now, TimeSpan.FromMinutes(1));
        book.LastModificationTime.ShouldBeNull();
    }

    [Fact]
    public async Task Should_record_a_change_and_renew_the_stamp()
    {
        Book stored = await StoreAsync("old");
        using (SignIn())
            await ChangeAsync(stored.Id, book => book.Rename("new"));

        Book changed = await ReadAsync(stored.Id);
        changed.LastModifierId.ShouldBe(UserId);
        changed.LastModificationTime.ShouldNotBeNull();
        changed.ConcurrencyStamp.ShouldNotBe(stored.ConcurrencyStamp);
    }

    [Fact]
    public async Task Given_two_people_editing_Should_tell_the_second()
    {
        Book stored = await StoreAsync("seen by both");
        await ChangeAsync(stored.Id, book => book.Rename("changed by the first"));

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => ChangeAsync(stored.Id, book =>
        {
            book.SetConcurrencyStampIfNotNull(stored.ConcurrencyStamp);
            book.Rename("changed by the second");
        }));

        (await TitlesAsync()).ShouldBe(["changed by the first"]);
    }

    [Fact]
    public async Task Given_a_changed_part_Should_count_as_a_change_of_the_whole()
    {
        Book stored = await StoreAsync("with pages");
        await ChangeAsync(stored.Id, book => book.AddPage(1));

        (await ReadAsync(stored.Id)).ConcurrencyStamp.ShouldNotBe(stored.ConcurrencyStamp);
        using IUnitOfWork unitOfWork = UnitOfWorkManager.Begin();
        (await Get<IRepository<Page, Guid>>().GetCountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Should_keep_instants_as_utc_in_milliseconds()
    {
        Book stored = await StoreAsync("printed");
        var instant = new DateTime(2025, 1, 6, 9, 0, 0, DateTimeKind.Utc).AddTicks(12_345_678);
        await ChangeAsync(stored.Id, book => book.PrintedAt = instant);

        DateTime? read = (await ReadAsync(stored.Id)).PrintedAt;
        read!.Value.Kind.ShouldBe(DateTimeKind.Utc);
        read.Value.ShouldBe(new DateTime(2025, 1, 6, 9, 0, 1, 234, DateTimeKind.Utc));
    }

    [Fact]
    public async Task Should_say_which_entity_is_missing()
    {
        using IUnitOfWork unitOfWork = UnitOfWorkManager.Begin();
        var id = Guid.NewGuid();

        var error = await Should.ThrowAsync<EntityNotFoundException>(() => Books.GetAsync(id));

        error.EntityType.ShouldBe(typeof(Book));
        error.Id.ShouldBe(id);
        (await Books.FindAsync(id)).ShouldBeNull();
    }

    [Fact]
    public async Task Given_a_read_only_repository_Should_not_track()
    {
        await StoreAsync("read");
        using IUnitOfWork unitOfWork = UnitOfWorkManager.Begin();

        (await Get<IReadOnlyRepository<Book, Guid>>().GetListAsync()).ShouldHaveSingleItem();

        IBooksDbContext context = await Get<IDbContextProvider<IBooksDbContext>>().GetDbContextAsync();
        context.ChangeTracker.Entries().ShouldBeEmpty();
        context.ShouldBeOfType<BooksDbContext>();
    }

    [Fact]
    public async Task Should_find_delete_and_page()
    {
        Book first = await StoreAsync("a");
        await StoreAsync("b");
        await StoreAsync("c");
        using (IUnitOfWork unitOfWork = UnitOfWorkManager.Begin(isTransactional: true))
        {
            (await Books.GetPagedListAsync(1, 1, "Title desc")).ShouldHaveSingleItem().Title.ShouldBe("b");
            (await Books.AnyAsync(book => book.Title == "c")).ShouldBeTrue();
            await Books.DeleteAsync(first.Id);
            await Books.DeleteDirectAsync(book => book.Title == "c");
            await Books.DeleteAsync(Guid.NewGuid());
            await unitOfWork.CompleteAsync();
        }

        (await TitlesAsync()).ShouldBe(["b"]);
    }

    private async Task ChangeAsync(Guid id, Action<Book> change)
    {
        using IUnitOfWork unitOfWork = UnitOfWorkManager.Begin(isTransactional: true);
        Book book = await (await Books.GetQueryableAsync()).Include(found => found.Pages).SingleAsync(found => found.Id == id);
        change(book);
        await Books.UpdateAsync(book);
        await unitOfWork.CompleteAsync();
    }

    private async Task<Book> ReadAsync(Guid id)
    {
        using IUnitOfWork unitOfWork = UnitOfWorkManager.Begin();
        return await Books.GetAsync(id);
    }
}
