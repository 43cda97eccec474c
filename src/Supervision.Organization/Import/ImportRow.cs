namespace Supervision.Organization.Import;

/// <summary>A pasted row on its way: cells by column, and what was found wrong so far.</summary>
internal sealed class ImportRow(int line, IReadOnlyDictionary<ImportColumn, string> cells)
{
    private readonly List<(ImportColumn Column, string Code, object? Value)> _errors = [];

    internal int Line { get; } = line;

    internal bool IsAlreadyThere { get; set; }

    internal IReadOnlyList<(ImportColumn Column, string Code, object? Value)> Errors => _errors;

    internal ImportRowState State =>
        _errors.Count > 0 ? ImportRowState.Wrong : IsAlreadyThere ? ImportRowState.AlreadyThere : ImportRowState.New;

    internal string this[ImportColumn column] => cells.GetValueOrDefault(column, string.Empty);

    internal bool Has(ImportColumn column) => this[column].Length > 0;

    /// <summary>Notes an error; <paramref name="code"/> names the text <c>Import:Error.*</c>.</summary>
    internal void Refuse(ImportColumn column, string code, object? value = null) => _errors.Add((column, code, value));

    internal void Require(ImportColumn column)
    {
        if (!Has(column)) Refuse(column, "Missing");
    }

    internal void Limit(ImportColumn column, int maxLength)
    {
        if (this[column].Length > maxLength) Refuse(column, "TooLong", maxLength);
    }
}
