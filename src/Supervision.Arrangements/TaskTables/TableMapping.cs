using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Arrangements.TaskTables;

/// <summary>How a person of this bureau read tables with these headings; applied to the next one.</summary>
public sealed class TableMapping : AuditedAggregateRoot<Guid>
{
    private TableMapping() => (Signature, Heading, Fields) = (string.Empty, string.Empty, []);

    internal TableMapping(Guid id, string signature, string heading)
        : base(id) => (Signature, Heading, Fields) = (signature, heading.Length > TaskTableConsts.MaxHeadingLength ? heading[..TaskTableConsts.MaxHeadingLength] : heading, []);

    /// <summary>SHA-256 of the headings, lower-case hex.</summary>
    public string Signature { get; private set; }

    /// <summary>The headings as a person reads them.</summary>
    public string Heading { get; private set; }

    public int HeaderRows { get; private set; }

    /// <summary>One for each column.</summary>
    public IReadOnlyList<TableField> Fields { get; private set; }

    /// <summary>Only rows of this bureau and its departments.</summary>
    public bool OnlyOurs { get; private set; }

    internal void Remember(int headerRows, IReadOnlyList<TableField> fields, bool onlyOurs) =>
        (HeaderRows, Fields, OnlyOurs) = (headerRows, [.. fields], onlyOurs);
}

/// <summary>Limits of task tables.</summary>
public static class TaskTableConsts
{
    public const int MaxHeadingLength = 500;
    public const int MaxColumns = 64;
    public const int MaxHeaderRows = 20;
}
