using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.Suggestions;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>Drafts of a document made anew, by a section, a table or a year that a person named.</summary>
internal sealed class DraftReplacer(
    IRepository<Arrangement, Guid> arrangements, IRepository<TaskDraft, Guid> drafts, IBureauIntegrationService bureau, PastDecisions decisions, ReviewDesks desks, IGuidGenerator guids)
    : ITransientDependency
{
    /// <param name="answered">Where the parts start that a person chose; empty when they chose a table, null when the splitter judged.</param>
    /// <exception cref="BusinessException">Arrangements:DocumentHasConfirmedTasks, :TooManyTasks.</exception>
    internal async Task ReplaceAsync(PlanDocument document, PlanDocumentText text, SplitResult split, IReadOnlyList<int>? answered, CancellationToken cancellationToken = default)
    {
        document.EnsureUnlinked();
        if (await drafts.AnyAsync(d => d.DocumentId == document.Id && d.State == TaskDraftState.Confirmed, cancellationToken))
            throw new BusinessException(ArrangementsErrorCodes.DocumentHasConfirmedTasks);
        var made = new DraftMaker(document.Id, text.Text, await bureau.GetSnapshotAsync(cancellationToken), await decisions.LoadAsync(cancellationToken), guids).Make(split);
        await drafts.DeleteDirectAsync(d => d.DocumentId == document.Id, CancellationToken.None);
        await arrangements.DeleteDirectAsync(a => a.DocumentId == document.Id, CancellationToken.None);
        if (document.PlanYear is null && split.PlanYear is { } year) document.Describe(year, document.Issuer);
        document.UseSection(split.Section?.Heading.Of(text.Text), chosen: true);
        text.ReadSentences(StoredReading.SentencesOf(split.Sentences));
        text.UseTable(null);
        text.Answer(answered);
        await arrangements.InsertManyAsync(made.Arrangements, cancellationToken: CancellationToken.None);
        await drafts.InsertManyAsync(made.Drafts, cancellationToken: CancellationToken.None);
        document.Review(made.Drafts.Count, made.Drafts.Count);
        await desks.StartAnewAsync(document.Id, CancellationToken.None);
    }
}
