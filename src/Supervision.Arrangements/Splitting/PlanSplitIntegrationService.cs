using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Reading;
using Supervision.Arrangements.ShortTitles;
using Supervision.Arrangements.TaskTables;
using Volo.Abp.DependencyInjection;

namespace Supervision.Arrangements.Splitting;

internal sealed class PlanSplitIntegrationService(PlanDocumentReader reader) : IPlanSplitIntegrationService, ITransientDependency
{
    public async Task<PlanSplitDto> GetSplitAsync(string fileName, byte[] content, int? planYear, CancellationToken cancellationToken = default)
    {
        var read = await reader.ReadAsync(fileName, content, planYear, cancellationToken: cancellationToken);
        var tables = read.Document.Tables;
        var split = TableReader.IsMostlyTaskTable(read.Text, tables) ? TableReader.ReadProposed(read.Text, tables, read.Split) : read.Split;
        return new PlanSplitDto(split.Title, split.Arrangements.Count == 0 ? null : split.PlanYear, split.Issuer, split.Section?.Heading.Of(read.Text),
            [.. split.Arrangements.Select(a => new PlanSplitArrangementDto(a.Number, a.Title, [.. a.Tasks.Select(t => Describe(read.Text, t))]))])
        {
            PagesWithoutText = read.Document.PagesWithoutText is { Count: > 0 } unread ? PageList.Of(unread) : null,
        };
    }

    private static PlanSplitTaskDto Describe(string text, SplitTask task) => new(
        task.Span.Of(text), task.Span.Start, ShortTitle.Propose(text, task.Span), task.Due?.Date, task.Due?.Words, task.Lead, task.Support,
        [.. task.Targets.Select(t => new PlanSplitTargetDto(t.Words))]);
}
