using System.Globalization;
using System.Text;

namespace Supervision.Notifications.Layout;

/// <summary>The letter for readers without HTML: every word of it, links written out.</summary>
internal static class LetterTextWriter
{
    public static string Write(LetterDocument document, LetterWords words, string kicker)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{words.Brand} {kicker}  {document.Date:yyyy-MM-dd}").AppendLine();
        if (document.Level is { } level) text.AppendLine(level.Text);
        text.AppendLine(document.Headline);
        if (document.Lead is { } lead) text.AppendLine().AppendLine(lead);
        WriteButtons(text, document.Buttons, words);
        foreach (var section in document.Sections)
        {
            if (section.Title is { } title) text.AppendLine().AppendLine(title);
            for (var i = 0; i < section.Blocks.Count; i++) WriteBlock(text, section.Blocks[i], i + 1, words);
        }

        foreach (var next in document.Next) text.AppendLine().AppendLine(next);
        WriteFoot(text, document, words);
        return text.ToString().ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    private static void WriteBlock(StringBuilder text, LetterBlock block, int place, LetterWords words)
    {
        text.AppendLine().Append(CultureInfo.InvariantCulture, $"{place}. ");
        if (block.Number is { } number) text.Append(number).Append("  ");
        text.AppendLine(block.Title);
        foreach (var fact in block.Facts)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"   {fact.Label}{words.Colon}{Indented(fact.Value)}");
            if (fact.Alarm is { } alarm) text.AppendLine(CultureInfo.InvariantCulture, $"   {alarm}");
        }

        if (LetterRenderer.IsWebAddress(block.Url)) text.AppendLine(CultureInfo.InvariantCulture, $"   {block.Url}");
        WriteButtons(text, block.Buttons, words);
    }

    private static void WriteButtons(StringBuilder text, IReadOnlyList<LetterButton> buttons, LetterWords words)
    {
        foreach (var button in buttons.Where(b => LetterRenderer.IsWebAddress(b.Url)))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"   {button.Text}{words.Colon}{button.Url}");
        }
    }

    private static void WriteFoot(StringBuilder text, LetterDocument document, LetterWords words)
    {
        if (document.Why is null && document.Notes.Count == 0) return;
        text.AppendLine().AppendLine("--");
        if (document.Why is { } why) text.AppendLine(CultureInfo.InvariantCulture, $"{words.Why}{words.Colon}{why}");
        foreach (var note in document.Notes) text.AppendLine(note);
    }

    private static string Indented(string value) =>
        value.Trim().ReplaceLineEndings("\n").Replace("\n", "\n      ", StringComparison.Ordinal);
}
