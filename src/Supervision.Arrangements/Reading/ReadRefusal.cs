namespace Supervision.Arrangements.Reading;

/// <summary>Why a file is not read. Each has an error code and a sentence: <see cref="ReadRefusals"/>.</summary>
internal enum ReadRefusal
{
    /// <summary>No bytes, or nothing visible in them.</summary>
    Empty,

    TooLarge,

    /// <summary>A program, a picture or other data, whatever it is called.</summary>
    Binary,

    UnknownEncoding,

    /// <summary>Needs a password.</summary>
    Encrypted,

    /// <summary>Cut off or damaged.</summary>
    Broken,

    /// <summary>An archive or an office file that is neither a text document nor a workbook.</summary>
    OtherKind,

    /// <summary>Unpacks to far more than a document holds.</summary>
    Inflated,

    /// <summary>Names a document type or outside entities, which no document needs.</summary>
    UnsafeXml,

    /// <summary>Nested deeper than any document is.</summary>
    TooDeep,

    /// <summary>A PDF of pictures: nothing in it can be read as text.</summary>
    Scanned,

    /// <summary>An old format, and no LibreOffice to convert it.</summary>
    ConverterMissing,

    /// <summary>LibreOffice could not convert it.</summary>
    ConversionFailed,

    /// <summary>Reading took longer than is allowed.</summary>
    TooSlow,
}
