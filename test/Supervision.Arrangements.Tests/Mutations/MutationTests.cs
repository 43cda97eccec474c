using Shouldly;
using Supervision.Arrangements.Labels;
using Supervision.Arrangements.Reading.Fixtures;
using Xunit;

namespace Supervision.Arrangements.Mutations;

/// <summary>
/// Damaged documents: no crash, no hang, no span outside the text. Fixed seeds, so that a failure can be repeated; etc/fuzz runs many more.
/// </summary>
public sealed class MutationTests
{
    private const int SampleRounds = 20, DocumentRounds = 12, ByteRounds = 60;

    public static TheoryData<string> SampleNames => [Samples.Changchun, Samples.Longhua, Samples.Pingtan, Samples.Dapeng];

    public static TheoryData<string> DocumentNames => [.. LabelledDocument.Names];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void A_damaged_sample_Should_be_split_within_its_bounds(string name) => CheckAll(Samples.Text(name), SampleRounds);

    [Theory]
    [MemberData(nameof(DocumentNames))]
    public void A_damaged_document_Should_be_split_within_its_bounds(string name) => CheckAll(LabelledDocument.Load(name).Text, DocumentRounds);

    [Fact]
    public async Task Damaged_bytes_Should_be_read_or_refused()
    {
        var random = new Random(15);
        var original = Samples.Bytes(Samples.Changchun);
        for (var round = 0; round < ByteRounds; round++)
        {
            var bytes = original.ToArray();
            for (var i = random.Next(1, 200); i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var read = await Readers.ReadAsync(bytes);
            if (read.IsRead) SplitCheck.Fault(read.Text).ShouldBeNull($"round {round}");
        }
    }

    private static void CheckAll(string text, int rounds)
    {
        for (var seed = 1; seed <= rounds; seed++) SplitCheck.Fault(TextDamage.Damage(text, seed)).ShouldBeNull($"seed {seed}");
    }
}
