namespace Volo.Abp.Data;

/// <summary>Somebody else changed the same thing in the meantime (HTTP 409); nothing was stored.</summary>
public class AbpDbConcurrencyException : AbpException
{
    public AbpDbConcurrencyException()
    {
    }

    public AbpDbConcurrencyException(string message)
        : base(message)
    {
    }

    public AbpDbConcurrencyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
