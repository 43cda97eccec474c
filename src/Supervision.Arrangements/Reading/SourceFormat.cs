namespace Supervision.Arrangements.Reading;

/// <summary>What a file is, recognised from its content; its name is never asked.</summary>
public enum SourceFormat
{
    /// <summary>Plain text or a paste.</summary>
    Text,

    Markdown,
    Html,

    /// <summary>Word, 2007 and later.</summary>
    Docx,

    /// <summary>Excel, 2007 and later.</summary>
    Xlsx,

    Pdf,

    /// <summary>Word before 2007, and what WPS writes in that container. Read through LibreOffice.</summary>
    Doc,

    /// <summary>Excel before 2007, and what WPS writes in that container. Read through LibreOffice.</summary>
    Xls,

    /// <summary>Rich text. Read through LibreOffice.</summary>
    Rtf,

    /// <summary>OpenDocument text. Read through LibreOffice.</summary>
    Odt,

    /// <summary>OpenDocument spreadsheet. Read through LibreOffice.</summary>
    Ods,
}
