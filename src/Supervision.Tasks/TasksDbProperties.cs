namespace Supervision.Tasks;

/// <summary>How the module's tables are named.</summary>
public static class TasksDbProperties
{
    public const string DbTablePrefix = "Tsk";
    public const string ConnectionStringName = "Default";
}
