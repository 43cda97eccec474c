using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Abp.Tests.Books;

public class Book : AuditedAggregateRoot<Guid>
{
    private readonly List<Page> _pages = [];

    private Book()
    {
    }

    public Book(string title)
    {
        Title = title;
    }

    public string Title { get; private set; } = default!;

    public DateTime? PrintedAt { get; set; }

    public IReadOnlyCollection<Page> Pages => _pages;

    public void Rename(string title)
    {
        Title = title;
        AddLocalEvent(new BookRenamedEvent(title));
    }

    public void AddPage(int number) => _pages.Add(new Page(Guid.NewGuid(), number));
}

public class Page : Entity<Guid>
{
    private Page()
    {
    }

    internal Page(Guid id, int number)
        : base(id)
    {
        Number = number;
    }

    public int Number { get; private set; }
}

public record BookRenamedEvent(string Title);
