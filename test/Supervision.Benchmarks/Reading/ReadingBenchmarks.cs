using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Supervision.Arrangements.Reading;
using Supervision.Arrangements.Reading.Conversion;
using Supervision.Arrangements.Splitting;

namespace Supervision.Benchmarks.Reading;

/// <summary>From the bytes of a file to its text, for files of growing length: the growth should be linear.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly DocumentReader _reader = new(new LibreOffice(new ConfigurationBuilder().Build(), NullLogger<LibreOffice>.Instance), NullLogger<DocumentReader>.Instance);
    private byte[] _text = [], _docx = [], _xlsx = [], _html = [];

    /// <summary>Pages of about 600 characters.</summary>
    [Params(100, 1000, 10_000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _text = BenchmarkDocuments.Text(Pages);
        _docx = BenchmarkDocuments.Docx(Pages);
        _xlsx = BenchmarkDocuments.Xlsx(Pages);
        _html = BenchmarkDocuments.Html(Pages);
    }

    [Benchmark]
    public Task<int> Text() => ReadAsync(_text);

    [Benchmark]
    public Task<int> Docx() => ReadAsync(_docx);

    [Benchmark]
    public Task<int> Xlsx() => ReadAsync(_xlsx);

    [Benchmark]
    public Task<int> Html() => ReadAsync(_html);

    private async Task<int> ReadAsync(byte[] file)
    {
        var read = await _reader.ReadAsync(file);
        return read.Text?.Length ?? throw new InvalidOperationException(read.Refusal.ToString());
    }
}

/// <summary>What a person waits for: a hundred pages of Word, and a megabyte of text, read and split.</summary>
[MemoryDiagnoser]
public class ReadAndSplitBenchmarks
{
    private readonly DocumentReader _reader = new(new LibreOffice(new ConfigurationBuilder().Build(), NullLogger<LibreOffice>.Instance), NullLogger<DocumentReader>.Instance);
    private readonly byte[] _docx = BenchmarkDocuments.Docx(100);
    private readonly byte[] _megabyte = BenchmarkDocuments.Text(580);

    [Benchmark]
    public Task<int> HundredPagesOfWord() => SplitAsync(_docx);

    [Benchmark]
    public Task<int> MegabyteOfText() => SplitAsync(_megabyte);

    private async Task<int> SplitAsync(byte[] file) => PlanSplitter.Split((await _reader.ReadAsync(file)).Text!).Arrangements.Count;
}
