using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Organization.Secrecy;

/// <summary>A person's word that one document, known by its bytes, carries no marking of secrecy although the check sees one.</summary>
public sealed class FalseAlarm : CreationAuditedAggregateRoot<Guid>
{
    private FalseAlarm() => (Sha256, FileName, Reason, DeclaredByName) = (string.Empty, string.Empty, string.Empty, string.Empty);

    internal FalseAlarm(Guid id, string sha256, string fileName, string reason, Guid declaredById, string declaredByName)
        : base(id)
    {
        Sha256 = IsHash(sha256) ? sha256 : throw new BusinessException(OrganizationErrorCodes.HashMalformed);
        FileName = Check.NotNullOrWhiteSpace(fileName.Trim(), nameof(fileName), FalseAlarmConsts.MaxFileNameLength);
        Reason = Check.NotNullOrWhiteSpace(reason.Trim(), nameof(reason), FalseAlarmConsts.MaxReasonLength);
        (DeclaredById, DeclaredByName) = (declaredById, declaredByName);
    }

    /// <summary>SHA-256 of the document's bytes, lower-case hex.</summary>
    public string Sha256 { get; private set; }

    public string FileName { get; private set; }

    public string Reason { get; private set; }

    public Guid DeclaredById { get; private set; }

    /// <summary>The person's name on that day.</summary>
    public string DeclaredByName { get; private set; }

    private static bool IsHash(string value) => value.Length == FalseAlarmConsts.HashLength && value.All(char.IsAsciiHexDigitLower);
}

/// <summary>Lengths of what is recorded with a false alarm.</summary>
public static class FalseAlarmConsts
{
    public const int HashLength = 64;
    public const int MaxFileNameLength = 255;
    public const int MaxReasonLength = 500;
}
