using Supervision.Notifications.Letters;

namespace Supervision.Notifications.Layout;

/// <summary>Sets a letter: the same words as HTML (tables and inline styles, 600 px, nothing remote) and as plain text.</summary>
public interface ILetterRenderer
{
    /// <param name="document">Already in the language of <paramref name="culture"/>.</param>
    /// <param name="culture">zh-Hans or en: the language of the few words that belong to the layout.</param>
    LetterContent Render(LetterDocument document, string culture);
}
