using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus;
using Volo.Abp.Uow;

namespace Supervision.Abp.Tests.Books;

public class CreateBookDto
{
    [Required]
    [StringLength(20, MinimumLength = 2)]
    public string? Title { get; set; }

    public List<CreateNoteDto> Notes { get; set; } = [];
}

public class CreateNoteDto
{
    [Required]
    public string? Text { get; set; }
}

public class BookDto : EntityDto<Guid>
{
    public string Title { get; set; } = default!;
}

public interface IBookAppService : IApplicationService
{
    Task<BookDto> GetAsync(Guid id);

    Task<PagedResultDto<BookDto>> GetListAsync(PagedAndSortedResultRequestDto input);

    Task<BookDto> CreateAsync(CreateBookDto input);

    Task RenameAsync(Guid id, string title);

    Task DeleteAsync(Guid id);

    Task<int> CountForAnybodyAsync();

    Task<bool> GetIsTransactionalAsync();

    Task<bool> AskInUnitOfWorkAsync();

    [RemoteService(false)]
    Task HiddenAsync();
}

internal sealed class BookAppService(IRepository<Book, Guid> books) : ApplicationService, IBookAppService
{
    public async Task<BookDto> GetAsync(Guid id) => ToDto(await books.GetAsync(id));

    public async Task<PagedResultDto<BookDto>> GetListAsync(PagedAndSortedResultRequestDto input)
    {
        List<Book> page = await books.GetPagedListAsync(input.SkipCount, input.MaxResultCount, input.Sorting ?? "Title");
        return new PagedResultDto<BookDto>(await books.GetCountAsync(), [.. page.Select(ToDto)]);
    }

    [Authorize(BooksPermissions.Write)]
    public async Task<BookDto> CreateAsync(CreateBookDto input) => ToDto(await books.InsertAsync(new Book(input.Title!)));

    [Authorize(BooksPermissions.Write)]
    public async Task RenameAsync(Guid id, string title)
    {
        Book book = await books.GetAsync(id);
        book.Rename(title);
        await books.UpdateAsync(book, autoSave: true);
        if (title == "refused") throw new BusinessException("Books:Refused").WithData("Title", title);
    }

    [Authorize(BooksPermissions.Write)]
    public Task DeleteAsync(Guid id) => books.DeleteAsync(id);

    [AllowAnonymous]
    public Task<int> CountForAnybodyAsync() => books.CountAsync();

    public Task<bool> GetIsTransactionalAsync() => Task.FromResult(CurrentUnitOfWork!.Options.IsTransactional);

    [UnitOfWork(IsDisabled = true)]
    public Task<bool> AskInUnitOfWorkAsync() => Task.FromResult(CurrentUnitOfWork is not null);

    public Task HiddenAsync() => Task.CompletedTask;

    private static BookDto ToDto(Book book) => new() { Id = book.Id, Title = book.Title };
}

[IntegrationService]
public interface IBookIntegrationService
{
    Task<bool> IsTransactionalAsync();

    Task<bool> GetIsTransactionalAsync();
}

internal sealed class BookIntegrationService(IUnitOfWorkManager unitOfWorkManager) : IBookIntegrationService, ITransientDependency
{
    public Task<bool> IsTransactionalAsync() => Task.FromResult(unitOfWorkManager.Current!.Options.IsTransactional);

    public Task<bool> GetIsTransactionalAsync() => IsTransactionalAsync();
}

public static class BooksPermissions
{
    public const string Write = "Books.Write";
}

internal sealed class BooksPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context) => context.AddGroup("Books").AddPermission(BooksPermissions.Write);
}

/// <summary>Grants everything to the role "writer".</summary>
internal sealed class RolePermissionStore : IPermissionStore, ISingletonDependency
{
    public Task<bool> IsGrantedAsync(string name, string providerName, string providerKey) =>
        Task.FromResult(providerName == "R" && providerKey == "writer");

    public async Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string providerName, string providerKey)
    {
        var result = new MultiplePermissionGrantResult();
        foreach (string name in names)
            result.Result[name] = await IsGrantedAsync(name, providerName, providerKey) ? PermissionGrantResult.Granted : PermissionGrantResult.Undefined;
        return result;
    }
}

internal sealed class BookRenamedEventHandler(IRepository<Book, Guid> books) : ILocalEventHandler<BookRenamedEvent>, ITransientDependency
{
    public async Task HandleEventAsync(BookRenamedEvent eventData)
    {
        if (eventData.Title == "failing") throw new BusinessException("Books:HandlerRefused");
        if (eventData.Title == "echo") await books.InsertAsync(new Book("written by the handler"));
    }
}
