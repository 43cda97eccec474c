namespace Supervision.E2E.Story;

/// <summary>Accounts of the demo bureau by their sign-in names.</summary>
internal static class People
{
    public const string Office = "duban.yi";
    public const string PrincipalLeader = "juzhang";
    public const string LeaderOfDigitalCity = "fujuzhang.shuzi";
    public const string HeadOfDigitalCity = "shuzi.chengshi.chuzhang";
    public const string LiaisonOfDigitalCity = "shuzi.chengshi.lianluoyuan";
    public const string DeputyOfDigitalCity = "shuzi.chengshi.fuchuzhang";
}
