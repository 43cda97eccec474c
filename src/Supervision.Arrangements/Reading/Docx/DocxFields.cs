using System.Text;

namespace Supervision.Arrangements.Reading.Docx;

/// <summary>Follows fields across runs and paragraphs: their codes are not shown, and a table of contents repeats the headings.</summary>
internal sealed class DocxFields
{
    private const int Deepest = 64;

    private readonly Stack<Field> _open = new();
    private int _muted;

    internal bool IsMuted => _muted > 0;

    internal void Mark(string? kind)
    {
        if (kind == "begin" && _open.Count < Deepest)
        {
            _open.Push(new Field());
            _muted++;
        }
        else if (kind == "separate" && _open.TryPeek(out var field) && !field.ShowsResult && !IsContents(field.Code.ToString()))
        {
            field.ShowsResult = true;
            _muted--;
        }
        else if (kind == "end" && _open.TryPop(out var closed) && !closed.ShowsResult) _muted--;
    }

    internal void Code(string text)
    {
        if (_open.TryPeek(out var field) && field.Code.Length < 200) field.Code.Append(text);
    }

    internal static bool IsContents(string? code) => code is not null && code.AsSpan().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);

    private sealed class Field
    {
        internal StringBuilder Code { get; } = new();

        internal bool ShowsResult { get; set; }
    }
}
