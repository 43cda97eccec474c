using Volo.Abp.DependencyInjection;

namespace Supervision.Notifications.Letters;

/// <summary>Asks the module that owns a subject whether the current person may see it, and where its page is.</summary>
internal sealed class SubjectScopes(IEnumerable<ISubjectScope> scopes, IEnumerable<ISubjectLink> links) : ITransientDependency
{
    /// <summary>A subject that nobody answers for is seen by nobody.</summary>
    public async Task<bool> CanSeeAsync(string subjectKey, CancellationToken cancellationToken = default)
    {
        var answerer = scopes.FirstOrDefault(s => s.Knows(subjectKey));
        return answerer is not null && await answerer.CanSeeAsync(subjectKey, cancellationToken);
    }

    public async Task<bool> CanSeeAllAsync(IEnumerable<string> subjectKeys, CancellationToken cancellationToken = default)
    {
        foreach (var key in subjectKeys.Distinct())
        {
            if (!await CanSeeAsync(key, cancellationToken)) return false;
        }

        return true;
    }

    public string? FindPath(string? subjectKey) =>
        subjectKey is null ? null : links.Select(l => l.FindPath(subjectKey)).FirstOrDefault(p => p is not null);
}
