using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Arrangements.TaskTables;

/// <summary>重点任务分工表: which column says what, and drafts made of the rows.</summary>
public interface ITaskTableAppService : IApplicationService
{
    /// <summary>The tables of a document, each with the way it is or would be read.</summary>
    Task<TaskTablesDto> GetAsync(Guid documentId);

    /// <summary>Makes drafts of the rows instead of those there are; the mapping is remembered for tables with the same headings.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Arrangements:TableUnknown, :TableWithoutTaskColumn, :TableWithoutTasks, :TableWithoutOurs, :DocumentHasConfirmedTasks, :TooManyTasks.
    /// </exception>
    Task<TableUseDto> UseAsync(Guid documentId, UseTableDto input);
}

/// <summary>Tables of one document.</summary>
public sealed class TaskTablesDto : EntityDto<Guid>
{
    public string Title { get; set; } = string.Empty;
    public IReadOnlyList<TaskTableDto> Tables { get; set; } = [];

    /// <summary>How drafts were made of a table; null when they were not.</summary>
    public TableUseDto? Use { get; set; }
}

/// <summary>A table with its first rows.</summary>
/// <param name="Fields">One for each column.</param>
/// <param name="IsTaskTable">The headings say that it lists tasks.</param>
/// <param name="IsRemembered">Read as a table with the same headings was before.</param>
public sealed record TaskTableDto(
    int Index, string? Name, int RowCount, int HeaderRows, IReadOnlyList<TableField> Fields, bool OnlyOurs, bool IsTaskTable, bool IsRemembered,
    IReadOnlyList<IReadOnlyList<TableCellDto>> FirstRows);

/// <summary>A cell that begins in its row.</summary>
public sealed record TableCellDto(string Text, int Column, int ColumnSpan, int RowSpan);

/// <summary>How to read a table.</summary>
public sealed class UseTableDto
{
    [Range(0, int.MaxValue)]
    public int Index { get; set; }

    [Range(0, TaskTableConsts.MaxHeaderRows)]
    public int HeaderRows { get; set; }

    [MaxLength(TaskTableConsts.MaxColumns)]
    public List<TableField> Fields { get; set; } = [];

    /// <summary>Only rows that this bureau or one of its departments leads or supports.</summary>
    public bool OnlyOurs { get; set; }
}

/// <summary>What drafts were made of.</summary>
/// <param name="Index">The table; others with the same headings went with it.</param>
/// <param name="Rows">Tasks in the table.</param>
/// <param name="LeftOut">Tasks of other units, left out.</param>
public sealed record TableUseDto(int Index, int HeaderRows, IReadOnlyList<TableField> Fields, bool OnlyOurs, int Rows, int LeftOut);
