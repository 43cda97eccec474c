using Microsoft.EntityFrameworkCore;

namespace Supervision.Tasks.Search;

/// <summary>Asks the full-text index of the database in use; implemented for each. The answers are conditions for larger queries; a query is not empty.</summary>
public interface ITaskSearchIndex
{
    /// <summary>The tasks found by number, short title and lead department, which the bureau-wide list shows of each.</summary>
    IQueryable<Guid> FindByWhatIsListed(DbSet<TaskSearchText> texts, SearchQuery query);

    /// <summary>The tasks found by anything in them, for people who see the content.</summary>
    IQueryable<Guid> FindByContent(DbSet<TaskSearchText> texts, SearchQuery query);
}
