using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;
using Supervision.Notifications.Letters;
using Volo.Abp.DependencyInjection;

namespace Supervision.Notifications.Layout;

internal sealed partial class LetterRenderer : ILetterRenderer, ISingletonDependency
{
    private const string TemplateName = "Supervision.Notifications.Layout.letter.liquid";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly LetterTexts _texts;
    private readonly IFluidTemplate _template;
    private readonly TemplateOptions _options = new();

    public LetterRenderer(LetterTexts texts)
    {
        _texts = texts;
        _options.MemberAccessStrategy = UnsafeMemberAccessStrategy.Instance;
        _options.Filters.AddFilter("prose", static (input, _, _) => new StringValue(Prose(input.ToStringValue()), encode: false));
        _options.Filters.AddFilter("link", static (input, _, _) => new StringValue(Link(input.ToStringValue()), encode: false));
        _template = new FluidParser().Parse(ReadTemplate());
    }

    public LetterContent Render(LetterDocument document, string culture)
    {
        var words = WordsIn(culture);
        var model = new
        {
            Culture = culture,
            Words = words,
            Document = document,
            Kicker = document.Kicker ?? words.SystemReminder,
            Preview = document.Preview ?? document.Lead,
            Date = document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Subject = OneLine(document.Subject),
        };
        var html = _template.Render(new TemplateContext(model, _options), Encoder);
        return new LetterContent(model.Subject, html, LetterTextWriter.Write(document, words, model.Kicker));
    }

    private LetterWords WordsIn(string culture) => new(
        _texts.In(culture, "Letter:Brand"),
        _texts.In(culture, "Letter:SystemReminder"),
        _texts.In(culture, "Letter:Why"),
        _texts.In(culture, "Letter:Colon"));

    private static string ReadTemplate()
    {
        using var stream = typeof(LetterRenderer).Assembly.GetManifestResourceStream(TemplateName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Escaped text in which dates do not break and line breaks are kept.</summary>
    private static string Prose(string text)
    {
        var encoded = Encoder.Encode(text.ReplaceLineEndings("\n").Trim());
        var lines = encoded.Replace("\n", "<br>", StringComparison.Ordinal).Replace("&#xA;", "<br>", StringComparison.Ordinal);
        return DatePattern().Replace(lines, """<span style="white-space:nowrap;">$0</span>""");
    }

    private static string Link(string url) => IsWebAddress(url) ? Encoder.Encode(url) : string.Empty;

    internal static bool IsWebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    internal static string OneLine(string text) => ControlCharacters().Replace(text, " ").Trim();

    [GeneratedRegex(@"(?<![\d-])(?:\d{4}-)?\d{2}-\d{2}(?![\d-])")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029]+")]
    private static partial Regex ControlCharacters();
}

/// <summary>The words of the layout itself in one language.</summary>
internal sealed record LetterWords(string Brand, string SystemReminder, string Why, string Colon);
