using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Encrypts the values of settings that ask for it.</summary>
public interface ISettingEncryptionService
{
    string Encrypt(SettingDefinition settingDefinition, string plainValue);

    /// <returns>Null when the keys that encrypted the value are no longer there.</returns>
    string? Decrypt(SettingDefinition settingDefinition, string encryptedValue);
}

internal sealed class SettingEncryptionService(
    IDataProtectionProvider dataProtection, ILogger<SettingEncryptionService> logger)
    : ISettingEncryptionService
{
    private const string Purpose = "Volo.Abp.SettingManagement";

    public string Encrypt(SettingDefinition settingDefinition, string plainValue) =>
        CreateProtector(settingDefinition).Protect(plainValue);

    public string? Decrypt(SettingDefinition settingDefinition, string encryptedValue)
    {
        try
        {
            return CreateProtector(settingDefinition).Unprotect(encryptedValue);
        }
        catch (CryptographicException exception)
        {
            logger.LogError(
                exception,
                "The stored value of the setting {Setting} cannot be decrypted: its data-protection key is missing. Set it again.",
                settingDefinition.Name);
            return null;
        }
    }

    private IDataProtector CreateProtector(SettingDefinition settingDefinition) =>
        dataProtection.CreateProtector(Purpose, settingDefinition.Name);
}
