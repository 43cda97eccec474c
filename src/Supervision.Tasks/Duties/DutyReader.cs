using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Duties;

/// <summary>A duty in its place among the others.</summary>
internal sealed record Duty(DutySource Source, DutyKey Key, DateOnly? DueDate);

/// <summary>Counts a person's duties and reads a page of them.</summary>
internal sealed class DutyReader(TaskDesk desk) : ITransientDependency
{
    public async Task<IReadOnlyDictionary<DutyKind, int>> CountAsync()
    {
        var counts = await CountAsync(await SourcesAsync());
        return Enum.GetValues<DutyKind>().ToDictionary(k => k, k => counts.Where(c => c.Source.Kind == k).Sum(c => c.Count));
    }

    /// <summary>The page, most urgent first: by day, then by how long it has waited, then by number.</summary>
    public async Task<(int Total, IReadOnlyList<Duty> Page)> ReadAsync(GetDutyListInput input)
    {
        var sources = (await SourcesAsync())
            .Where(s => (input.Kind is null || s.Kind == input.Kind) && (input.Subject is null || s.Subject == input.Subject)).ToList();
        var counts = await CountAsync(sources);
        var duties = new List<Duty>();
        foreach (var (source, count) in counts.Where(c => c.Count > 0))
        {
            var keys = await source.First(Math.Min(count, input.SkipCount + input.MaxResultCount)).ToListAsync();
            duties.AddRange(keys.Select(k => new Duty(source, k, source.DueDateOf(k))));
        }

        var ordered = duties.OrderBy(d => d.DueDate ?? DateOnly.MaxValue).ThenBy(d => d.Key.Since ?? DateTime.MaxValue)
            .ThenBy(d => d.Key.Number, StringComparer.Ordinal).ThenBy(d => d.Source.Kind).ThenBy(d => d.Key.SubjectId);
        return (counts.Sum(c => c.Count), [.. ordered.Skip(input.SkipCount).Take(input.MaxResultCount)]);
    }

    private async Task<IReadOnlyList<DutySource>> SourcesAsync()
    {
        var (scope, db, today) = (await desk.ScopeAsync(), await desk.DbAsync(), await desk.TodayAsync());
        if (scope.PersonId is not { } me) return [];
        return new DutySources(
            db, scope.Visible(db.SupervisedTasks), new RelationFilter(me, await desk.BureauAsync(), today), today, await desk.CalendarAsync()).All();
    }

    /// <summary>One statement for all.</summary>
    private static async Task<IReadOnlyList<(DutySource Source, int Count)>> CountAsync(IReadOnlyList<DutySource> sources)
    {
        if (sources.Count == 0) return [];
        var rows = sources.Select((source, i) => source.Keys.Select(_ => i)).Aggregate((all, next) => all.Concat(next));
        var counts = await rows.GroupBy(i => i).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        return [.. sources.Select((source, i) => (source, counts.GetValueOrDefault(i)))];
    }
}
