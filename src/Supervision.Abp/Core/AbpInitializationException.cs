namespace Volo.Abp;

/// <summary>A module failed while the application was configured or started; the message names module and step.</summary>
public sealed class AbpInitializationException(string message, Exception? innerException = null)
    : AbpException(message, innerException);

/// <summary>A module failed while the application was shutting down; the message names the module.</summary>
public sealed class AbpShutdownException(string message, Exception? innerException = null)
    : AbpException(message, innerException);
