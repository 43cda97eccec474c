using Supervision.Web.Navigation;
using Volo.Abp.Localization;

namespace Supervision.Web.Frame;

/// <param name="Clock">The demo clock; null outside Development.</param>
internal sealed record PageFrameContent(
    string UserName, NavigationMenu Menu, DemoClock? Clock, int Unread, IReadOnlyList<LanguageInfo> Languages);

internal sealed record DemoClock(string Date, string Weekday, string Time);
