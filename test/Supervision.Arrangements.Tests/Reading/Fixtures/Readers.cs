using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Supervision.Arrangements.Reading.Conversion;
using Xunit;

namespace Supervision.Arrangements.Reading.Fixtures;

/// <summary>The reader as the product has it, with the installed LibreOffice or without.</summary>
internal static class Readers
{
    internal static DocumentReader Usual { get; } = With(null);

    internal static DocumentReader WithoutLibreOffice { get; } = With(string.Empty);

    internal static string? InstalledLibreOffice { get; } = File.Exists("/usr/bin/soffice") ? "/usr/bin/soffice" : null;

    internal static Task<ReadDocument> ReadAsync(byte[] content) => Usual.ReadAsync(content, cancellationToken: TestContext.Current.CancellationToken);

    internal static async Task<string> TextAsync(byte[] content)
    {
        var read = await ReadAsync(content);
        return read.Text ?? throw new InvalidOperationException($"Refused: {read.Refusal}");
    }

    private static DocumentReader With(string? program) => new(new LibreOffice(
        new ConfigurationBuilder().AddInMemoryCollection(program is null ? [] : [KeyValuePair.Create(LibreOffice.ConfigurationKey, (string?)program)]).Build(),
        NullLogger<LibreOffice>.Instance), new Unexpected());

    /// <summary>What no reader foresaw is answered as broken in the product; a test has to hear of it.</summary>
    private sealed class Unexpected : ILogger<DocumentReader>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new InvalidOperationException("A reader failed.", exception);
    }
}
