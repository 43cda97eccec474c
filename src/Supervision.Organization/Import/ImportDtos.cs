using System.ComponentModel.DataAnnotations;

namespace Supervision.Organization.Import;

/// <summary>What is pasted.</summary>
public enum ImportKind
{
    Departments,
    People,
}

/// <summary>A column of a pasted table; its headings in every language are texts <c>Import:Column.*</c>.</summary>
public enum ImportColumn
{
    Name,
    PostTitle,
    Department,
    Email,
    Phone,
    Posts,
    InChargeOf,
    UserName,
    Parent,
    Duties,
    Office,
}

/// <summary>What becomes of a pasted row.</summary>
public enum ImportRowState
{
    /// <summary>Will be taken in.</summary>
    New,

    /// <summary>Stands in the bureau already and is left as it is.</summary>
    AlreadyThere,

    /// <summary>Cannot be taken in; its errors say why.</summary>
    Wrong,
}

/// <summary>Limits of one paste.</summary>
public static class ImportConsts
{
    public const int MaxRows = 300;
    public const int MaxTextLength = 400_000;
}

/// <summary>A table copied from a spreadsheet: cells divided by tabs, rows by line ends, a heading row or none.</summary>
public sealed class ImportInput
{
    public ImportKind Kind { get; set; }

    [Required, StringLength(ImportConsts.MaxTextLength)]
    public string Text { get; set; } = string.Empty;

    /// <summary>True to take in the good rows and leave the wrong ones; false refuses everything as long as one row is wrong.</summary>
    public bool SkipWrongRows { get; set; }
}

/// <summary>What would happen, row by row.</summary>
public sealed record ImportPreviewDto(
    IReadOnlyList<ImportColumn> Columns, IReadOnlyList<ImportRowDto> Rows, int NewCount, int AlreadyThereCount, int WrongCount);

/// <summary>One pasted row.</summary>
/// <param name="Line">Number of the row in the paste, the heading counted, from 1.</param>
/// <param name="Cells">As pasted, in the order of the preview's columns.</param>
public sealed record ImportRowDto(int Line, IReadOnlyList<string> Cells, ImportRowState State, IReadOnlyList<ImportErrorDto> Errors);

/// <summary>What is wrong with a row, as a sentence in the reader's language.</summary>
public sealed record ImportErrorDto(ImportColumn Column, string Message);

/// <summary>What was taken in. The passwords are shown once and stored nowhere.</summary>
public sealed record ImportResultDto(int Imported, IReadOnlyList<ImportedAccountDto> Accounts);

/// <summary>An account opened by a paste, with its first password.</summary>
public sealed record ImportedAccountDto(string PersonName, string UserName, string Password);
