using Supervision.Notifications.Letters;
using Volo.Abp.DependencyInjection;

namespace Supervision.Notifications.Dispatch;

/// <summary>A notice about a person without an address leads to the letters that wait for one.</summary>
internal sealed class MissingAddressSubjectLink : ISubjectLink, ITransientDependency
{
    public string? FindPath(string subjectKey) =>
        subjectKey.StartsWith(MissingAddressNotices.SubjectPrefix, StringComparison.Ordinal) ? "/notifications/letters?State=" + nameof(LetterState.NoAddress) : null;
}
