namespace Supervision.Organization.Departments;

/// <summary>Lengths of what a department holds, in characters.</summary>
public static class DepartmentConsts
{
    public const int MaxNameLength = 64;
    public const int MaxDutiesLength = 4000;
}
