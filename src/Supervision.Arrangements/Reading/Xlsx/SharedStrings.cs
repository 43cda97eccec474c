using System.Text;
using System.Xml;
using Supervision.Arrangements.Reading.Packages;

namespace Supervision.Arrangements.Reading.Xlsx;

/// <summary>The texts that cells refer to by number.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> _strings = [];

    internal void Read(XmlReader xml, CancellationToken cancellationToken)
    {
        foreach (var name in xml.Children())
        {
            if (name != "si") continue;
            cancellationToken.ThrowIfCancellationRequested();
            _strings.Add(ReadText(xml));
        }
    }

    internal string this[int index] => index >= 0 && index < _strings.Count ? _strings[index] : string.Empty;

    /// <summary>Text of a string item, runs joined; the reading aid above the words (rPh) left out.</summary>
    internal static string ReadText(XmlReader xml)
    {
        string? only = null;
        StringBuilder? more = null;
        foreach (var name in xml.Children())
        {
            if (name == "t") Add(xml.InnerText());
            else if (name == "r")
                foreach (var part in xml.Children())
                    if (part == "t") Add(xml.InnerText());
        }
        return more?.ToString() ?? only ?? string.Empty;

        void Add(string text)
        {
            if (only is null) only = text;
            else (more ??= new StringBuilder(only)).Append(text);
        }
    }
}
