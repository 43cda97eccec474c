using MimeKit;

namespace Supervision.E2E.Story;

/// <summary>What arrived, with the questions that the story asks.</summary>
internal sealed class Letters(IMailbox mailbox)
{
    public Task<IReadOnlyList<MimeMessage>> AllAsync(CancellationToken cancellationToken) => mailbox.ReadAsync(cancellationToken);

    /// <summary>Waits until the letters that arrived fulfil the condition, at most a minute.</summary>
    public async Task<IReadOnlyList<MimeMessage>> WaitForAsync(Func<IReadOnlyList<MimeMessage>, bool> condition, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(250));
        do
        {
            var letters = await mailbox.ReadAsync(limit.Token);
            if (condition(letters)) return letters;
        }
        while (await beat.WaitForNextTickAsync(limit.Token));
        throw new TimeoutException("The letters did not arrive.");
    }
}

internal static class LetterQuestions
{
    public static bool IsTo(this MimeMessage letter, string address) =>
        letter.To.Mailboxes.Any(m => string.Equals(m.Address, address, StringComparison.OrdinalIgnoreCase));

    public static bool IsIn(this MimeMessage letter, int year, int month) => letter.Date.Year == year && letter.Date.Month == month;
}
