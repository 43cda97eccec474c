using System.IO.Compression;
using MimeKit;
using Shouldly;
using Supervision.E2E.Hosting;
using Xunit;

namespace Supervision.E2E.Killing;

/// <summary>
/// A year's tasks on their way from 8 April to the end of June, killed in the middle of sweeps and sendings; in the end everybody has the letters that
/// an undisturbed run sends.
/// </summary>
public sealed class KilledWhileSendingTests
{
    private const string Sample = "first-light.db.gz";
    private static readonly DateOnly Target = new(2025, 6, 30);

    [Fact]
    public async Task Given_kills_while_deciding_and_sending_Should_lose_no_letter_and_send_none_twice()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var undisturbed = await WalkAsync(_ => [], cancellationToken);

        var killed = await WalkAsync(Kills, cancellationToken);

        undisturbed.Count.ShouldBeGreaterThan(20);
        killed.ShouldBe(undisturbed, ignoreOrder: true);
    }

    /// <summary>Moments counted from what the folder holds at the start: rows just decided, a file just written, more of both.</summary>
    private static IEnumerable<Func<bool>> Kills(StoredState state)
    {
        var (decided, letters, sent) = (state.Count("RemDecidedReminders"), state.Letters.Count, state.Count("NtfLetters", Sent));
        yield return () => state.Count("RemDecidedReminders") > decided;
        yield return () => state.Letters.Count > letters;
        yield return () => state.Count("NtfLetters", "\"LeaseUntilUtc\" IS NOT NULL") > 0;
        yield return () => state.Letters.Count > letters + 7;
        yield return () => state.Count("NtfLetters", Sent) > sent + 12;
    }

    private const string Sent = "\"State\" = 'Sent'";

    private static async Task<List<string>> WalkAsync(Func<StoredState, IEnumerable<Func<bool>>> kills, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("supervision-kill-").FullName;
        try
        {
            await UnpackAsync(folder, cancellationToken);
            var state = new StoredState(folder);
            foreach (var moment in kills(state)) await WalkUntilKilledAsync(folder, state, moment, cancellationToken);
            await using var application = RunningApplication.Launch(folder);
            await application.WaitUntilHealthyAsync(cancellationToken);
            using var office = await Visitor.SignInAsync(application.Address, "办公室主任", cancellationToken);
            await office.MoveClockAsync(Target, cancellationToken);
            await Condition.ComesTrueAsync(() => state.Count("NtfLetters", "\"State\" = 'Waiting' AND \"SendAfterUtc\" <= '2025-06-30 00:59:59'") == 0, cancellationToken);
            state.Integrity().ShouldBe("ok");
            return LettersOf(state);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task WalkUntilKilledAsync(string folder, StoredState state, Func<bool> moment, CancellationToken cancellationToken)
    {
        await using var application = RunningApplication.Launch(folder);
        await application.WaitUntilHealthyAsync(cancellationToken);
        using var office = await Visitor.SignInAsync(application.Address, "办公室主任", cancellationToken);
        var walk = office.MoveClockAsync(Target, cancellationToken);
        await Condition.ComesTrueAsync(() => moment() || walk.IsCompleted, cancellationToken);
        walk.IsCompleted.ShouldBeFalse("the kill comes in the middle of the walk");
        await application.KillAsync();
        await Should.ThrowAsync<HttpRequestException>(walk);
        state.EndLeases();
    }

    /// <summary>Each letter once by its Message-Id, as a mail server's reader sees them: to whom, on which day, about what.</summary>
    private static List<string> LettersOf(StoredState state)
    {
        var messages = state.Letters.Select(file => MimeMessage.Load(file)).ToList();
        messages.Select(m => (m.MessageId, To: m.To.ToString())).Distinct().Count()
            .ShouldBe(messages.Select(m => m.MessageId).Distinct().Count(), "one Message-Id, one letter");
        return [.. messages.DistinctBy(m => m.MessageId).Select(m => $"{m.Date.UtcDateTime:yyyy-MM-dd} {m.To} {m.Subject}").Order(StringComparer.Ordinal)];
    }

    private static async Task UnpackAsync(string folder, CancellationToken cancellationToken)
    {
        await using var packed = new GZipStream(File.OpenRead(Path.Combine(ApplicationFiles.Root, "test", "Databases", Sample)), CompressionMode.Decompress);
        await using var database = File.Create(Path.Combine(folder, "supervision.db"));
        await packed.CopyToAsync(database, cancellationToken);
    }
}
