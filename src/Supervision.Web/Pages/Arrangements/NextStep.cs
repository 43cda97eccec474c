using Supervision.Arrangements.Questions;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>Where a new document goes on: the columns of its table, the question about its parts, or the review.</summary>
internal static class NextStep
{
    internal static async Task<string> NextAsync(this IDocumentQuestionAppService questions, Guid documentId)
    {
        var question = await questions.GetAsync(documentId);
        var page = question.WantsTable ? "Table" : question.WantsAnswer ? "Ask" : "Review";
        return $"/Arrangements/{page}/{documentId}";
    }
}
