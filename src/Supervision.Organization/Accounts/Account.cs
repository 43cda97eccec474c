using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Organization.Accounts;

/// <summary>
/// What somebody signs in with. Passwords, lockout and the security stamp are kept here for ASP.NET Core Identity; roles are ours.
/// Every change of password, roles or person changes the stamp, which ends the sessions that were opened before.
/// </summary>
public sealed class Account : AuditedAggregateRoot<Guid>
{
    private readonly List<AccountRole> _roles = [];

    private Account()
    {
        UserName = NormalizedUserName = SecurityStamp = string.Empty;
    }

    internal Account(Guid id, string userName, Guid? personId)
        : base(id)
    {
        UserName = Check.NotNullOrWhiteSpace(userName, nameof(userName), AccountConsts.MaxUserNameLength).Trim();
        NormalizedUserName = Normalize(UserName);
        PersonId = personId;
        SecurityStamp = NewStamp();
        IsActive = true;
    }

    public string UserName { get; private set; }

    public string NormalizedUserName { get; private set; }

    /// <summary>Whose account it is; null for an account of the machine room only.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Null until a password was set: such an account cannot sign in with one.</summary>
    public string? PasswordHash { get; private set; }

    public string SecurityStamp { get; private set; }

    public int AccessFailedCount { get; private set; }

    /// <summary>Machine time, UTC: locked until then after too many wrong passwords.</summary>
    public DateTime? LockoutEndUtc { get; private set; }

    public bool MustChangePassword { get; private set; }

    /// <summary>False when an administrator has locked the account.</summary>
    public bool IsActive { get; private set; }

    public IReadOnlyCollection<AccountRole> Roles => _roles;

    internal static string Normalize(string userName) => userName.Trim().ToUpperInvariant();

    internal bool Has(string role) => _roles.Exists(r => r.Role == role);

    internal void SetPasswordHash(string? passwordHash) => PasswordHash = passwordHash;

    internal void SetSecurityStamp(string stamp) => SecurityStamp = stamp;

    internal void GivePassword(string passwordHash, bool mustChange)
    {
        PasswordHash = passwordHash;
        MustChangePassword = mustChange;
        (AccessFailedCount, LockoutEndUtc) = (0, null);
        SecurityStamp = NewStamp();
    }

    internal void SetAccessFailedCount(int count) => AccessFailedCount = count;

    internal void SetLockoutEnd(DateTime? utc) => LockoutEndUtc = utc;

    internal void Unlock() => (AccessFailedCount, LockoutEndUtc) = (0, null);

    internal void BelongTo(Guid? personId)
    {
        if (PersonId == personId) return;
        PersonId = personId;
        SecurityStamp = NewStamp();
    }

    internal void SetActive(bool isActive)
    {
        if (IsActive == isActive) return;
        IsActive = isActive;
        SecurityStamp = NewStamp();
    }

    /// <summary>Replaces those roles that are in <paramref name="among"/>; the others stay.</summary>
    internal void SetRoles(IReadOnlyCollection<string> roles, IReadOnlyCollection<string> among)
    {
        var removed = _roles.RemoveAll(r => among.Contains(r.Role) && !roles.Contains(r.Role));
        var added = among.Where(r => roles.Contains(r) && !Has(r)).ToList();
        _roles.AddRange(added.Select(role => new AccountRole(Id, role)));
        if (removed + added.Count > 0) SecurityStamp = NewStamp();
    }

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
