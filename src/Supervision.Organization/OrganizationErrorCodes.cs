namespace Supervision.Organization;

/// <summary>Errors a person can cause here; the sentences are in the language files.</summary>
public static class OrganizationErrorCodes
{
    public const string NoPerson = "Organization:NoPerson";
    public const string UnknownLanguage = "Organization:UnknownLanguage";
    public const string DepartmentNameTaken = "Organization:DepartmentNameTaken";
    public const string DepartmentInsideItself = "Organization:DepartmentInsideItself";
    public const string DepartmentInUse = "Organization:DepartmentInUse";
    public const string DepartmentNotActive = "Organization:DepartmentNotActive";
    public const string PersonNotActive = "Organization:PersonNotActive";
    public const string PostNeedsDepartment = "Organization:PostNeedsDepartment";
    public const string DelegationToOneself = "Organization:DelegationToOneself";
    public const string DelegationEndsBeforeItBegins = "Organization:DelegationEndsBeforeItBegins";
    public const string DelegationOverlaps = "Organization:DelegationOverlaps";
    public const string LeaderPostToTheSetter = "Organization:LeaderPostToTheSetter";
    public const string DelegationToTheSetter = "Organization:DelegationToTheSetter";
    public const string DelegationOfOthers = "Organization:DelegationOfOthers";
    public const string UserNameTaken = "Organization:UserNameTaken";
    public const string UserNameInvalid = "Organization:UserNameInvalid";
    public const string PersonHasAccount = "Organization:PersonHasAccount";
    public const string LastAdministrator = "Organization:LastAdministrator";
    public const string UnknownRole = "Organization:UnknownRole";
    public const string PasswordWrong = "Organization:PasswordWrong";
    public const string PasswordRefused = "Organization:PasswordRefused";
    public const string SetupCodeWrong = "Organization:SetupCodeWrong";
    public const string SetupDone = "Organization:SetupDone";
    public const string UnknownTimeZone = "Organization:UnknownTimeZone";
    public const string ImportTooLarge = "Organization:ImportTooLarge";
    public const string ImportHasErrors = "Organization:ImportHasErrors";
    public const string SecrecyMarked = "Organization:SecrecyMarked";
    public const string HashMalformed = "Organization:HashMalformed";
}
