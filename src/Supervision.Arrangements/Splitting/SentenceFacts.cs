using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>What one promise says about itself: dates, quantities and who.</summary>
internal static class SentenceFacts
{
    internal static SplitTask Read(string text, TextSpan span, PlanTime time)
    {
        var dates = DueDateReader.Read(text, span, time);
        var task = new SplitTask(span) { Due = dates.Due, DateOffers = [.. dates.Offers], Targets = TargetReader.Read(text, span) };
        SpokenOwners.GiveTo(task, text);
        return task;
    }
}
