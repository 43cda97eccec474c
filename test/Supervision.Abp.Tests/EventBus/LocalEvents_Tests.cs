using Shouldly;
using Supervision.Abp.Tests.Books;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Uow;
using Xunit;

namespace Supervision.Abp.Tests.EventBus;

public sealed class LocalEvents_Tests : BooksTestBase
{
    [Fact]
    public async Task Given_a_failing_handler_Should_undo_what_raised_the_event()
    {
        Book book = await StoreAsync("before");

        var error = await Should.ThrowAsync<BusinessException>(() => RenameAsync(book.Id, "failing"));

        error.Code.ShouldBe("Books:HandlerRefused");
        (await TitlesAsync()).ShouldBe(["before"]);
    }

    [Fact]
    public async Task Should_store_what_a_handler_writes_in_the_same_transaction()
    {
        Book book = await StoreAsync("before");
        Sql.Entries.Clear();

        await RenameAsync(book.Id, "echo");

        Sql.Entries.Count(entry => entry == "commit").ShouldBe(1);
        Sql.Entries.Count(entry => entry == "open").ShouldBe(1);
        (await TitlesAsync()).ShouldBe(["echo", "written by the handler"]);
    }

    [Fact]
    public async Task Should_wait_for_the_end_of_the_unit_of_work()
    {
        using IUnitOfWork unitOfWork = UnitOfWorkManager.Begin(isTransactional: true);

        await Get<ILocalEventBus>().PublishAsync(new BookRenamedEvent("failing"));

        await Should.ThrowAsync<BusinessException>(() => unitOfWork.CompleteAsync());
    }

    [Fact]
    public async Task Should_run_handlers_at_once_When_there_is_no_unit_of_work() =>
        await Should.ThrowAsync<BusinessException>(() => Get<ILocalEventBus>().PublishAsync(new BookRenamedEvent("failing")));

    private async Task RenameAsync(Guid id, string title)
    {
        using IUnitOfWork unitOfWork = UnitOfWorkManager.Begin(isTransactional: true);
        (await Get<IRepository<Book, Guid>>().GetAsync(id)).Rename(title);
        await unitOfWork.CompleteAsync();
    }
}
