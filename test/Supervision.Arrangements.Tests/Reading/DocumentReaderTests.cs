using System.Security.Cryptography;
using System.Text;
using Shouldly;
using Supervision.Arrangements.Reading.Fixtures;
using Xunit;

namespace Supervision.Arrangements.Reading;

public sealed class DocumentReaderTests
{
    private const string Words = "四、2025年工作安排\n(一)推进政务公开。加强督办，确保落实。";

    static DocumentReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Words) },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)] },
        { "UTF-16 little endian with mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Words)] },
        { "UTF-16 big endian with mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Words)] },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes(Words) },
        { "GB18030", Encoding.GetEncoding("GB18030").GetBytes(Words) },
        { "GBK", Encoding.GetEncoding("GBK").GetBytes(Words) },
    };

    [Theory, MemberData(nameof(Encodings))]
    public async Task Every_usual_encoding_Should_give_the_same_text(string name, byte[] bytes)
    {
        var read = await ReadAsync(bytes);

        read.IsRead.ShouldBeTrue(name);
        read.Text.ShouldBe(Words, name);
        read.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public async Task A_sample_in_GB18030_Should_be_split_like_the_original()
    {
        var bytes = Encoding.GetEncoding("GB18030").GetBytes(Samples.Text(Samples.Changchun));
        (await ReadAsync(bytes)).Text.ShouldBe(Samples.Text(Samples.Changchun));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x20, 0x0A, 0x0D, 0x20 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    public async Task A_file_without_words_Should_be_refused_as_empty(byte[] bytes) => (await ReadAsync(bytes)).Refusal.ShouldBe(ReadRefusal.Empty);

    [Fact]
    public async Task Binary_files_Should_be_refused_whatever_their_name()
    {
        var noise = new byte[4096];
        new Random(1).NextBytes(noise);
        byte[][] files = [[0x50, 0x4B, 0x03, 0x04, 1, 2], [0x4D, 0x5A, 0x90, 0, 3], "%PDF-1.7"u8.ToArray(), noise];
        foreach (var file in files)
            (await ReadAsync(file)).Refusal.ShouldBeOneOf(ReadRefusal.Binary, ReadRefusal.UnknownEncoding, ReadRefusal.Broken);
    }

    [Fact]
    public async Task Too_large_a_file_Should_be_refused_before_it_is_decoded()
    {
        var bytes = new byte[PlanDocumentConsts.MaxFileBytes + 1];
        (await ReadAsync(bytes)).Refusal.ShouldBe(ReadRefusal.TooLarge);
    }

    private static Task<ReadDocument> ReadAsync(byte[] bytes) => Readers.ReadAsync(bytes);
}
