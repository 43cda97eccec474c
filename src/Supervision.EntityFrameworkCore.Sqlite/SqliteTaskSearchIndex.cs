using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Search;
using Volo.Abp.DependencyInjection;

namespace Supervision.EntityFrameworkCore.Sqlite;

/// <summary>
/// FTS5 over the search texts. Triggers keep it in step inside the statement that writes a text, so in the same transaction. The tokenizer is the plain
/// one: the words come cut and folded.
/// </summary>
[ExposeServices(typeof(ITaskSearchIndex), typeof(ISchemaAddition))]
internal sealed class SqliteTaskSearchIndex : ITaskSearchIndex, ISchemaAddition, ITransientDependency
{
    private const string Index = "TskTaskSearchIndex";

    private const string Create = """
        CREATE VIRTUAL TABLE "TskTaskSearchIndex" USING fts5(
            "ListedWords", "AllWords", content='TskTaskSearchTexts', content_rowid='Id', tokenize='ascii', prefix='1');
        CREATE TRIGGER "TskTaskSearchTexts_Insert" AFTER INSERT ON "TskTaskSearchTexts" BEGIN
            INSERT INTO "TskTaskSearchIndex"(rowid, "ListedWords", "AllWords") VALUES (new."Id", new."ListedWords", new."AllWords");
        END;
        CREATE TRIGGER "TskTaskSearchTexts_Delete" AFTER DELETE ON "TskTaskSearchTexts" BEGIN
            INSERT INTO "TskTaskSearchIndex"("TskTaskSearchIndex", rowid, "ListedWords", "AllWords")
                VALUES ('delete', old."Id", old."ListedWords", old."AllWords");
        END;
        CREATE TRIGGER "TskTaskSearchTexts_Update" AFTER UPDATE ON "TskTaskSearchTexts" BEGIN
            INSERT INTO "TskTaskSearchIndex"("TskTaskSearchIndex", rowid, "ListedWords", "AllWords")
                VALUES ('delete', old."Id", old."ListedWords", old."AllWords");
            INSERT INTO "TskTaskSearchIndex"(rowid, "ListedWords", "AllWords") VALUES (new."Id", new."ListedWords", new."AllWords");
        END;
        INSERT INTO "TskTaskSearchIndex"("TskTaskSearchIndex") VALUES ('rebuild');
        """;

    /// <summary>The table and the three triggers, or what a rebuilt table left of them is made anew.</summary>
    private const int Parts = 4;

    private const string Drop = """
        DROP TABLE IF EXISTS "TskTaskSearchIndex"; DROP TRIGGER IF EXISTS "TskTaskSearchTexts_Insert";
        DROP TRIGGER IF EXISTS "TskTaskSearchTexts_Delete"; DROP TRIGGER IF EXISTS "TskTaskSearchTexts_Update";
        """;

    public IQueryable<Guid> FindByWhatIsListed(DbSet<TaskSearchText> texts, SearchQuery query) => Find(texts, query, nameof(TaskSearchText.ListedWords));

    public IQueryable<Guid> FindByContent(DbSet<TaskSearchText> texts, SearchQuery query) => Find(texts, query, nameof(TaskSearchText.AllWords));

    private static IQueryable<Guid> Find(DbSet<TaskSearchText> texts, SearchQuery query, string column)
    {
        var match = $"{column} : ({string.Join(" AND ", query.Phrases.Select(Phrase))})";
        return texts.FromSql($"""
            SELECT t.* FROM "TskTaskSearchTexts" AS t WHERE t."Id" IN (SELECT rowid FROM "TskTaskSearchIndex" WHERE "TskTaskSearchIndex" MATCH {match})
            """).Select(t => t.TaskId);
    }

    public async Task EnsureAsync(SupervisionDbContext context, CancellationToken cancellationToken = default)
    {
        var found = await context.Database.SqlQuery<int>($"""
            SELECT COUNT(*) AS "Value" FROM sqlite_master
            WHERE name = {Index} OR (type = 'trigger' AND name IN ('TskTaskSearchTexts_Insert', 'TskTaskSearchTexts_Delete', 'TskTaskSearchTexts_Update'))
            """).SingleAsync(cancellationToken);
        if (found == Parts) return;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync(Drop + Create, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Words are letters and digits only, so a phrase needs no escaping.</summary>
    private static string Phrase(SearchPhrase phrase) => $"\"{string.Join(' ', phrase.Words)}\"{(phrase.IsPrefix ? " *" : "")}";
}
