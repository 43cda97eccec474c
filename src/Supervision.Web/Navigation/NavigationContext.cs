using Microsoft.AspNetCore.Authorization;
using Supervision.Organization.Bureau;

namespace Supervision.Web.Navigation;

/// <summary>What a contributor may ask about the person whose navigation is being built.</summary>
public sealed class NavigationContext(
    IServiceProvider serviceProvider, ICurrentPerson person, BureauSnapshot bureau, IAuthorizationService authorization)
{
    private readonly List<NavigationItem> _items = [];

    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    /// <summary>The signed-in person; <see cref="ICurrentPerson.Id"/> is null for an account without a person.</summary>
    public ICurrentPerson Person { get; } = person;

    public BureauSnapshot Bureau { get; } = bureau;

    internal IReadOnlyList<NavigationItem> Items => _items;

    public bool IsInRole(string role) => Person.IsInRole(role);

    /// <summary>True when the person holds a post of this kind now (head, liaison, member, leader).</summary>
    public bool Holds(PostKind kind) =>
        Person.Id is { } id && Bureau.Posts.Any(post => post.PersonId == id && post.Kind == kind && post.UntilUtc is null);

    public Task<bool> IsGrantedAsync(string permission) => authorization.IsGrantedAsync(permission);

    public void Add(NavigationItem item) => _items.Add(item);
}
