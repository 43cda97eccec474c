using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Search;
using Volo.Abp.DependencyInjection;

namespace Supervision.EntityFrameworkCore.PostgreSql;

/// <summary>
/// tsvector over the search texts with the configuration 'simple': the words come cut and folded. The index is over the expression, so PostgreSQL keeps it
/// with the row. Words stand apart by spaces and have no signs, so the parser finds exactly ours.
/// </summary>
[ExposeServices(typeof(ITaskSearchIndex), typeof(ISchemaAddition))]
internal sealed class PostgreSqlTaskSearchIndex : ITaskSearchIndex, ISchemaAddition, ITransientDependency
{
    private const string Create = """
        CREATE INDEX IF NOT EXISTS "IX_TskTaskSearchTexts_ListedWords" ON "TskTaskSearchTexts" USING gin (to_tsvector('simple', "ListedWords"));
        CREATE INDEX IF NOT EXISTS "IX_TskTaskSearchTexts_AllWords" ON "TskTaskSearchTexts" USING gin (to_tsvector('simple', "AllWords"));
        """;

    public IQueryable<Guid> FindByWhatIsListed(DbSet<TaskSearchText> texts, SearchQuery query) =>
        texts.FromSql($"""SELECT * FROM "TskTaskSearchTexts" WHERE to_tsvector('simple', "ListedWords") @@ to_tsquery('simple', {Match(query)})""")
            .Select(t => t.TaskId);

    public IQueryable<Guid> FindByContent(DbSet<TaskSearchText> texts, SearchQuery query) =>
        texts.FromSql($"""SELECT * FROM "TskTaskSearchTexts" WHERE to_tsvector('simple', "AllWords") @@ to_tsquery('simple', {Match(query)})""")
            .Select(t => t.TaskId);

    public Task EnsureAsync(SupervisionDbContext context, CancellationToken cancellationToken = default) =>
        context.Database.ExecuteSqlRawAsync(Create, cancellationToken);

    private static string Match(SearchQuery query) => string.Join(" & ", query.Phrases.Select(Phrase));

    private static string Phrase(SearchPhrase phrase) => $"({string.Join(" <-> ", phrase.Words)}{(phrase.IsPrefix ? ":*" : "")})";
}
