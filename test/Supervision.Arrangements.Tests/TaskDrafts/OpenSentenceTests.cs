using Shouldly;
using Supervision.Arrangements.ReviewSteps;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Xunit;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>Confirming while sentences are open asks once: what a person saw and let be is not asked about again.</summary>
public sealed class OpenSentenceTests : ReviewTestData
{
    [Fact]
    public async Task What_was_seen_and_let_be_Should_not_be_asked_about_again()
    {
        using var office = As(First, "甲");
        var id = await UploadAsync();
        await FreeAsync(id, 1);
        var drafts = await AllAsync(id);
        var refused = await Should.ThrowAsync<BusinessException>(() => ConfirmAsync(id, drafts[0]));
        refused.Code.ShouldBe(ArrangementsErrorCodes.OpenSentences);
        var seen = (await Documents.GetReviewAsync(id)).Coverage.OpenSentences;

        (await ConfirmAsync(id, drafts[0], seen)).TaskIds.Count.ShouldBe(1);
        (await ConfirmAsync(id, drafts[1])).TaskIds.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_sentence_that_came_open_later_Should_be_asked_about()
    {
        using var office = As(First, "甲");
        var id = await UploadAsync();
        await FreeAsync(id, 1);
        var drafts = await AllAsync(id);
        var seen = (await Documents.GetReviewAsync(id)).Coverage.OpenSentences;
        await ConfirmAsync(id, drafts[0], seen);
        await FreeAsync(id, 1);

        (await Should.ThrowAsync<BusinessException>(() => ConfirmAsync(id, drafts[1]))).Code.ShouldBe(ArrangementsErrorCodes.OpenSentences);
        (await Should.ThrowAsync<BusinessException>(() => ConfirmAsync(id, drafts[1], seen))).Code.ShouldBe(ArrangementsErrorCodes.OpenSentences);
        var both = (await Documents.GetReviewAsync(id)).Coverage.OpenSentences;
        both.Count.ShouldBe(seen.Count + 1);
        (await ConfirmAsync(id, drafts[1], both)).TaskIds.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Fewer_open_sentences_than_let_be_Should_not_be_asked_about()
    {
        using var office = As(First, "甲");
        var id = await UploadAsync();
        await FreeAsync(id, 2);
        var drafts = await AllAsync(id);
        var coverage = (await Documents.GetReviewAsync(id)).Coverage;
        await ConfirmAsync(id, drafts[0], coverage.OpenSentences);
        var piece = coverage.OpenPieces[^1];
        await Drafts.CreateFromSourceAsync(id, new SourceStretchDto { Start = piece.Start, Length = piece.Length });

        (await ConfirmAsync(id, drafts[1])).TaskIds.Count.ShouldBe(1);
    }

    private Task<ConfirmTaskDraftsResultDto> ConfirmAsync(Guid id, TaskDraftDto draft, IReadOnlyList<int>? seen = null) => Drafts.ConfirmAsync(id,
        new ConfirmTaskDraftsDto { DraftIds = [draft.Id], AcceptOpenSentences = seen is not null, SeenOpenSentences = seen?.ToList() });

    /// <summary>As if the last drafts had never been made.</summary>
    private async Task FreeAsync(Guid id, int count)
    {
        var last = (await AllAsync(id)).TakeLast(count).Select(d => d.Id).ToList();
        await WithUnitOfWorkAsync(() => GetRequiredService<IRepository<TaskDraft, Guid>>().DeleteDirectAsync(d => last.Contains(d.Id)));
    }
}
