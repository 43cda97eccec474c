namespace Supervision.Arrangements.Reading;

internal enum ReadRefusal
{
    Empty,
    TooLarge,
    Binary,
    UnknownEncoding,
}
