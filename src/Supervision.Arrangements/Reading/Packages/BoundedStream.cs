namespace Supervision.Arrangements.Reading.Packages;

/// <summary>Lets no more through than a document part can hold, whatever the archive says about its size.</summary>
internal sealed class BoundedStream(Stream inner, long packedLength, CancellationToken cancellationToken) : Stream
{
    internal const long MaxPartBytes = 256L * 1024 * 1024;
    private const long RatioMattersFrom = 8L * 1024 * 1024;
    private const long MaxRatio = 250;

    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    /// <summary>Whether this many bytes out of that many are more than a document gives.</summary>
    internal static bool IsInflated(long unpacked, long packed) =>
        unpacked > MaxPartBytes || unpacked > RatioMattersFrom && unpacked > Math.Max(packed, 1) * MaxRatio;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var read = inner.Read(buffer);
        _read += read;
        return IsInflated(_read, packedLength) ? throw new ReadRefusedException(ReadRefusal.Inflated) : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
