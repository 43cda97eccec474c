using Volo.Abp;

namespace Supervision.Tasks.Workbooks;

/// <summary>Writes lists as workbooks (xlsx) for the modules above: one look, and no cell is ever calculated.</summary>
[IntegrationService]
public interface IWorkbookIntegrationService
{
    /// <summary>Begins a sheet with its header; rows are streamed. Disposing completes the file and leaves the stream open.</summary>
    /// <param name="destination">Seekable, for reading and writing.</param>
    IWorkbook Begin(Stream destination, IReadOnlyList<WorkbookColumn> columns, string sheetName);
}

/// <summary>A workbook being written.</summary>
public interface IWorkbook : IDisposable
{
    /// <summary>Text that looks like a formula is marked as text.</summary>
    void Write(IReadOnlyList<WorkbookCell> cells);
}

/// <summary>A column of the workbook; width in characters.</summary>
public sealed record WorkbookColumn(string Title, double Width);

/// <summary>A cell: a number, a date or text.</summary>
public sealed record WorkbookCell(string? Text, int? Number, DateOnly? Date)
{
    public static WorkbookCell Of(string? text) => new(text, null, null);

    public static WorkbookCell Of(int number) => new(null, number, null);

    public static WorkbookCell Of(DateOnly date) => new(null, null, date);
}
