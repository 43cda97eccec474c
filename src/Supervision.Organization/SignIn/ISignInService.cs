namespace Supervision.Organization.SignIn;

/// <summary>What came of an attempt to sign in.</summary>
public enum SignInOutcome
{
    SignedIn,

    /// <summary>Unknown name, wrong password, or an account that is locked by an administrator: which of them is not told.</summary>
    Refused,

    /// <summary>Too many wrong passwords; the account is closed for a while.</summary>
    LockedOut,
}

/// <summary>Opens and closes sessions of the browser. Call it outside a unit of work: passwords are hashed in it.</summary>
public interface ISignInService
{
    Task<SignInOutcome> SignInAsync(string userName, string password);

    /// <summary>Writes the session anew, so that a change of one's own password or name shows at once. Nothing without a session.</summary>
    Task RefreshAsync();

    Task SignOutAsync();
}
