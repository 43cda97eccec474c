using Microsoft.AspNetCore.Http;
using Shouldly;
using Supervision.Abp.Tests.Books;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Threading;
using Volo.Abp.Uow;
using Xunit;

namespace Supervision.Abp.Tests.Uow;

public sealed class UnitOfWork_Tests : BooksTestBase
{
    private IRepository<Book, Guid> Books => Get<IRepository<Book, Guid>>();

    [Fact]
    public async Task Should_store_nothing_When_it_is_not_completed()
    {
        using (UnitOfWorkManager.Begin(isTransactional: true))
            await Books.InsertAsync(new Book("lost"), autoSave: true);

        (await TitlesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_a_nested_one_Should_leave_the_commit_to_the_outer()
    {
        using (IUnitOfWork outer = UnitOfWorkManager.Begin(isTransactional: true))
        {
            using (IUnitOfWork inner = UnitOfWorkManager.Begin(isTransactional: true))
            {
                await Books.InsertAsync(new Book("inner"));
                await inner.CompleteAsync();
            }

            Sql.Entries.ShouldNotContain("commit");
            await outer.CompleteAsync();
        }

        (await TitlesAsync()).ShouldBe(["inner"]);
        Sql.Entries.Count(entry => entry == "commit").ShouldBe(1);
    }

    [Fact]
    public async Task Given_a_transaction_Should_refuse_to_begin_a_new_one()
    {
        using IUnitOfWork outer = UnitOfWorkManager.Begin(isTransactional: true);
        await Books.InsertAsync(new Book("outer"), autoSave: true);

        Should.Throw<AbpException>(() => UnitOfWorkManager.Begin(requiresNew: true)).Message.ShouldContain("lock");
    }

    [Fact]
    public async Task Given_a_reading_one_Should_become_transactional_When_a_writing_one_joins()
    {
        using (IUnitOfWork outer = UnitOfWorkManager.Begin())
        {
            await Books.GetCountAsync();
            using IUnitOfWork inner = UnitOfWorkManager.Begin(isTransactional: true);
            await Books.InsertAsync(new Book("first"), autoSave: true);
        }

        (await TitlesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Should_run_what_waits_for_the_commit_only_after_it()
    {
        var order = new List<string>();
        using (IUnitOfWork unitOfWork = UnitOfWorkManager.Begin(isTransactional: true))
        {
            unitOfWork.OnCompleted(async () => order.Add(string.Join(",", await TitlesAsync())));
            unitOfWork.OnCompleted(() => throw new InvalidOperationException("after the commit"));
            await Books.InsertAsync(new Book("stored"));
            await unitOfWork.CompleteAsync();
        }

        order.ShouldBe(["stored"]);
    }

    [Fact]
    public async Task Should_use_one_connection_for_everything_in_it()
    {
        using (IUnitOfWork unitOfWork = UnitOfWorkManager.Begin(isTransactional: true))
        {
            await Books.InsertAsync(new Book("one"), autoSave: true);
            await Get<IRepository<Page, Guid>>().GetCountAsync();
            await Books.GetListAsync();
            await unitOfWork.CompleteAsync();
        }

        Sql.Entries.Count(entry => entry == "open").ShouldBe(1);
    }

    [Fact]
    public async Task Given_two_writers_Should_make_the_second_wait_instead_of_failing_on_upgrade()
    {
        using IUnitOfWork first = UnitOfWorkManager.Begin(isTransactional: true);
        await Books.GetCountAsync();

        Task second;
        using (ExecutionContext.SuppressFlow())
            second = Task.Run(() => StoreAsync("second"), TestContext.Current.CancellationToken);
        await Books.InsertAsync(new Book("first"));
        await first.CompleteAsync();
        first.Dispose();
        await second;

        (await TitlesAsync()).ShouldBe(["first", "second"]);
    }

    [Fact]
    public async Task Should_let_nothing_be_written_When_it_was_rolled_back()
    {
        await StoreAsync("before");
        using (IUnitOfWork unitOfWork = UnitOfWorkManager.Begin(isTransactional: true))
        {
            await Books.InsertAsync(new Book("undone"), autoSave: true);
            await unitOfWork.RollbackAsync();

            (await Books.GetListAsync()).Select(book => book.Title).ShouldBe(["before"]);
            await Should.ThrowAsync<AbpException>(() => Books.InsertAsync(new Book("late"), autoSave: true));
        }

        (await TitlesAsync()).ShouldBe(["before"]);
    }

    [Fact]
    public async Task Given_a_request_that_goes_away_Should_cancel_reading_but_nothing_after_the_first_write()
    {
        using var aborted = new CancellationTokenSource();
        Get<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { RequestAborted = aborted.Token };
        using (IUnitOfWork unitOfWork = UnitOfWorkManager.Begin(isTransactional: true))
        {
            Get<ICancellationTokenProvider>().Token.ShouldBe(aborted.Token);
            await Books.InsertAsync(new Book("kept"), autoSave: true);
            await aborted.CancelAsync();

            (await Books.GetListAsync()).ShouldHaveSingleItem();
            await unitOfWork.CompleteAsync();
        }

        using (UnitOfWorkManager.Begin())
            await Should.ThrowAsync<OperationCanceledException>(() => Books.GetListAsync());
    }

    [Fact]
    public async Task Should_refuse_database_work_outside_a_unit_of_work() =>
        (await Should.ThrowAsync<AbpException>(() => Books.GetListAsync())).Message.ShouldContain("unit of work");
}
