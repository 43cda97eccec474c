using Microsoft.AspNetCore.Mvc.Rendering;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Assignment;

namespace Supervision.Web.Pages.Tasks;

/// <summary>What the fields of a draft are chosen from, and the empty lines its form offers for nodes and targets.</summary>
internal sealed class DraftForm(BureauSnapshot bureau)
{
    private const int SpareNodes = 2;

    public IReadOnlyList<SelectListItem> Departments { get; } =
        [.. bureau.Departments.Where(d => d.IsActive).Select(d => new SelectListItem(d.Name, d.Id.ToString("D")))];

    public IReadOnlyList<SelectListItem> Leaders { get; } =
        [.. bureau.People.Where(p => p.IsActive && (bureau.PrincipalLeader?.Id == p.Id || bureau.InChargeOf(p.Id).Count > 0))
            .Select(p => new SelectListItem(p.Name, p.Id.ToString("D")))];

    public IReadOnlyList<SelectListItem> People { get; } =
        [.. bureau.People.Where(p => p.IsActive).Select(p => new SelectListItem(p.Name, p.Id.ToString("D")))];

    /// <summary>Adds empty lines to be filled.</summary>
    public static void Spare(List<NodeLine> nodes, List<TargetLine> targets)
    {
        for (var i = 0; i < SpareNodes; i++) nodes.Add(new NodeLine());
        if (targets.Count == 0 || targets[^1].Name is not null) targets.Add(new TargetLine());
    }
}

/// <summary>A node as typed; an empty line is none.</summary>
internal sealed class NodeLine
{
    public DateOnly? Date { get; set; }

    public string? StageTarget { get; set; }
}

/// <summary>A target as typed; a line without a name is none.</summary>
internal sealed class TargetLine
{
    public string? Name { get; set; }

    public string? Unit { get; set; }

    public decimal? Baseline { get; set; }

    public decimal? Target { get; set; }

    /// <summary>≥, ≤ or the like, as read from the text.</summary>
    public string? Comparator { get; set; }
}

/// <summary>Takes typed lines into a draft and back.</summary>
internal static class DraftLines
{
    public static void Take(DraftContentDto content, IEnumerable<NodeLine> nodes, IEnumerable<TargetLine> targets)
    {
        content.Milestones = [.. nodes.Where(n => n.Date is not null).OrderBy(n => n.Date)
            .Select(n => new DraftMilestoneDto { Date = n.Date!.Value, StageTarget = n.StageTarget })];
        content.Targets = [.. targets.Where(t => t is { Name: not null, Target: not null })
            .Select(t => new DraftTargetDto { Name = t.Name!, Unit = t.Unit, Baseline = t.Baseline, Target = t.Target!.Value, Comparator = t.Comparator })];
    }

    public static List<NodeLine> Nodes(DraftContentDto content) =>
        [.. content.Milestones.Select(m => new NodeLine { Date = m.Date, StageTarget = m.StageTarget })];

    public static List<TargetLine> Targets(DraftContentDto content) =>
        [.. content.Targets.Select(t => new TargetLine { Name = t.Name, Unit = t.Unit, Baseline = t.Baseline, Target = t.Target, Comparator = t.Comparator })];
}
