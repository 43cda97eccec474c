namespace Supervision.Organization.Secrecy;

/// <summary>A file inside the input of an application service: it is checked for a marking of secrecy at the service's door.</summary>
public interface IIncomingFile
{
    string FileName { get; }

    byte[] Content { get; }

    /// <summary>It passed the check before and was kept; its bytes are no longer here.</summary>
    bool IsChecked => false;
}
