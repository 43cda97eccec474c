namespace Supervision.E2E.Story;

/// <summary>Accounts of the demo bureau by their sign-in names.</summary>
internal static class People
{
    public const string Office = "duban.yi";
    public const string PrincipalLeader = "juzhang";
    public const string HeadOfDigitalCity = "shuzi.chengshi.chuzhang";
    public const string DeputyOfDigitalCity = "shuzi.chengshi.fuchuzhang";
}
