namespace Supervision.Notifications.Letters;

/// <summary>Tells where the page of a subject is. Implemented by the module that owns the subject.</summary>
public interface ISubjectLink
{
    /// <summary>The path on this site, e.g. <c>/Tasks/3f0c…</c>; null when this answerer does not know the kind of subject.</summary>
    string? FindPath(string subjectKey);
}
