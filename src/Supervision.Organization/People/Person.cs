using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Organization.People;

/// <summary>Somebody of the bureau. Has an account or not; what they may do follows from their posts and the account's roles.</summary>
public sealed class Person : AuditedAggregateRoot<Guid>
{
    private Person()
    {
        Name = PostTitle = Culture = string.Empty;
    }

    internal Person(Guid id, string name, string postTitle, Guid? departmentId)
        : base(id)
    {
        (Name, PostTitle) = (CheckedName(name), CheckedTitle(postTitle));
        DepartmentId = departmentId;
        Culture = PersonConsts.DefaultCulture;
        IsActive = true;
    }

    public string Name { get; private set; }

    /// <summary>职务 as written on lists, free text.</summary>
    public string PostTitle { get; private set; }

    /// <summary>The department the person belongs to; null for leaders.</summary>
    public Guid? DepartmentId { get; private set; }

    /// <summary>Where letters go; null means the notices stay in the inbox and the office is told.</summary>
    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    /// <summary>Language of letters and pages: one of <see cref="PersonConsts.Cultures"/>.</summary>
    public string Culture { get; private set; }

    public bool IsActive { get; private set; }

    internal void Rename(string name, string postTitle)
    {
        var before = Name;
        (Name, PostTitle) = (CheckedName(name), CheckedTitle(postTitle));
        if (Name != before) AddLocalEvent(new PersonRenamedEvent(Id, Name));
    }

    internal void MoveTo(Guid? departmentId) => DepartmentId = departmentId;

    internal void ReachAt(string? email, string? phone)
    {
        Email = Check.Length(Blank(email), nameof(email), PersonConsts.MaxEmailLength);
        Phone = Check.Length(Blank(phone), nameof(phone), PersonConsts.MaxPhoneLength);
    }

    internal void Speak(string culture)
    {
        if (!PersonConsts.Cultures.Contains(culture))
        {
            throw new BusinessException(OrganizationErrorCodes.UnknownLanguage).WithData("Language", culture);
        }

        Culture = culture;
    }

    internal void SetActive(bool isActive) => IsActive = isActive;

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string CheckedName(string name) =>
        Check.NotNullOrWhiteSpace(name, nameof(name), PersonConsts.MaxNameLength).Trim();

    private static string CheckedTitle(string postTitle) =>
        Check.NotNullOrWhiteSpace(postTitle, nameof(postTitle), PersonConsts.MaxPostTitleLength).Trim();
}
