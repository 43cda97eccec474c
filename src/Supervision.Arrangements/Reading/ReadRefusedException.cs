namespace Supervision.Arrangements.Reading;

/// <summary>Thrown inside a format's reader; <see cref="DocumentReader"/> answers with the refusal.</summary>
internal sealed class ReadRefusedException(ReadRefusal refusal, Exception? inner = null) : Exception(refusal.ToString(), inner)
{
    internal ReadRefusal Refusal { get; } = refusal;
}
