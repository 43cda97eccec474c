namespace Supervision.Arrangements.Intake;

/// <summary>How far the import of a document has come.</summary>
public enum ImportState
{
    /// <summary>Waits for its turn; its bytes are in memory only.</summary>
    Queued,

    /// <summary>Read and checked for a marking of secrecy; nothing is stored yet.</summary>
    Reading,

    /// <summary>The bytes are kept; after a restart it goes on from here.</summary>
    Splitting,

    Storing,
    Done,

    /// <summary>Refused with a code; nothing of it is kept.</summary>
    Refused,

    /// <summary>Stopped by a person; nothing of it is kept.</summary>
    Cancelled,
}
