namespace Supervision.Arrangements.Reading;

/// <summary>Takes the paragraphs and tables of a document in reading order.</summary>
internal interface IBlockSink
{
    /// <summary>A paragraph; line breaks inside it are kept.</summary>
    void Paragraph(string text);

    void Table(FoundTable table);
}
