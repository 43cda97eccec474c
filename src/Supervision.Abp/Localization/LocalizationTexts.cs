using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Localization;

/// <summary>The texts of all resources, read from the embedded files when a resource is first used.</summary>
internal sealed class LocalizationTexts(
    IOptions<AbpLocalizationOptions> localizationOptions, IOptions<AbpVirtualFileSystemOptions> fileOptions)
    : ISingletonDependency
{
    private readonly AbpLocalizationOptions _options = localizationOptions.Value;
    private readonly ConcurrentDictionary<string, FrozenDictionary<string, FrozenDictionary<string, string>>> _texts =
        new();

    public string? Find(LocalizationResource resource, CultureInfo culture, string name)
    {
        foreach (var texts in GetChain(resource, culture))
        {
            if (texts.TryGetValue(name, out var text))
                return text;
        }

        return null;
    }

    /// <summary>All texts for the culture; with parents, those of the fallbacks too.</summary>
    public IReadOnlyDictionary<string, string> GetAll(
        LocalizationResource resource, CultureInfo culture, bool includeParentCultures)
    {
        if (!includeParentCultures)
            return Load(resource).GetValueOrDefault(culture.Name) ?? FrozenDictionary<string, string>.Empty;
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var texts in GetChain(resource, culture))
        {
            foreach (var (name, text) in texts)
                all.TryAdd(name, text);
        }

        return all;
    }

    private IEnumerable<FrozenDictionary<string, string>> GetChain(LocalizationResource resource, CultureInfo culture)
    {
        var byCulture = Load(resource);
        foreach (var cultureName in GetCultureNames(resource, culture))
        {
            if (byCulture.TryGetValue(cultureName, out var texts))
                yield return texts;
        }

        foreach (var baseType in resource.BaseResourceTypes)
        {
            var baseResource = _options.Resources.Get(LocalizationResourceNameAttribute.GetName(baseType));
            foreach (var texts in GetChain(baseResource, culture))
                yield return texts;
        }
    }

    private IEnumerable<string> GetCultureNames(LocalizationResource resource, CultureInfo culture)
    {
        var names = CultureHelper.GetChain(culture);
        if (!_options.TryToGetFromBaseCulture)
            names = names.Take(1);
        return _options.TryToGetFromDefaultCulture && resource.DefaultCultureName is not null
            ? names.Append(resource.DefaultCultureName)
            : names;
    }

    private FrozenDictionary<string, FrozenDictionary<string, string>> Load(LocalizationResource resource) =>
        _texts.GetOrAdd(resource.ResourceName, _ => Read(resource));

    private FrozenDictionary<string, FrozenDictionary<string, string>> Read(LocalizationResource resource)
    {
        var byCulture = new Dictionary<string, Dictionary<string, string>>(StringComparer.OrdinalIgnoreCase);
        var files = resource.VirtualPaths.SelectMany(path => fileOptions.Value.FileSets.GetFiles(path, ".json"));
        foreach (var file in files)
        {
            var (culture, texts) = ReadFile(file);
            var known = byCulture.GetOrAdd(culture, _ => new Dictionary<string, string>(StringComparer.Ordinal));
            foreach (var (name, text) in texts)
                known[name] = text;
        }

        return byCulture.ToFrozenDictionary(
            pair => pair.Key, pair => pair.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.OrdinalIgnoreCase);
    }

    private static (string Culture, Dictionary<string, string> Texts) ReadFile(EmbeddedFile file)
    {
        using var stream = file.Open();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(stream);
            foreach (var text in document.RootElement.GetProperty("texts").EnumerateObject())
            {
                if (!texts.TryAdd(text.Name, text.Value.GetString() ?? string.Empty))
                    throw new AbpException($"The key '{text.Name}' stands twice in {file.ResourceName}.");
            }

            var culture = document.RootElement.TryGetProperty("culture", out var name) ? name.GetString() : null;
            return (culture ?? file.Name, texts);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new AbpException(
                $"{file.ResourceName} is no localization file: {{ \"culture\": \"...\", \"texts\": {{ ... }} }}", exception);
        }
    }
}
