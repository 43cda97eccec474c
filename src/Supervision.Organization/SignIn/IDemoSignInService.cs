namespace Supervision.Organization.SignIn;

/// <summary>One click instead of a password, in Development only.</summary>
public interface IDemoSignInService
{
    /// <summary>False outside Development: then there is nothing to show and nobody is signed in.</summary>
    bool IsAvailable { get; }

    /// <summary>The accounts of the demo bureau in the order of the bureau; empty outside Development.</summary>
    Task<IReadOnlyList<DemoAccount>> GetAccountsAsync();

    /// <summary>Signs in as that account; false when there is no such demo account, and always outside Development.</summary>
    Task<bool> SignInAsync(Guid accountId);
}

/// <summary>An account offered on the sign-in page.</summary>
/// <param name="Name">Name of the person, or of the account when it belongs to none.</param>
/// <param name="DepartmentName">Null for leaders and for accounts without a person.</param>
public sealed record DemoAccount(Guid Id, string UserName, string Name, string? DepartmentName, IReadOnlyList<string> Roles);
