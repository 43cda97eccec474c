using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>What one promise says about itself: dates and quantities.</summary>
internal static class SentenceFacts
{
    internal static SplitTask Read(string text, TextSpan span, int? planYear)
    {
        var dates = DueDateReader.Read(text, span, planYear);
        return new SplitTask(span) { Due = dates.Due, DateOffers = [.. dates.Offers], Targets = TargetReader.Read(text, span) };
    }
}
