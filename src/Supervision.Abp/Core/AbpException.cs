namespace Volo.Abp;

/// <summary>An error of the program or its set-up, not of a person: shown as an internal error, logged in full.</summary>
public class AbpException : Exception
{
    public AbpException()
    {
    }

    public AbpException(string? message)
        : base(message)
    {
    }

    public AbpException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
