using System.Security.Cryptography;
using System.Text;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;
using Volo.Abp.Threading;
using Volo.Abp.Validation;

namespace Supervision.Organization.Secrecy;

/// <summary>The third guard of a service's door: words and files that are handed in are checked for a marking before anything is stored.</summary>
internal sealed class SecrecyInterceptor(ISecrecyIntegrationService secrecy, DataAnnotationTexts texts, ICancellationTokenProvider cancellation)
    : IAbpInterceptor, ITransientDependency
{
    public async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        if (!invocation.Method.Name.StartsWith("Get", StringComparison.Ordinal)) await CheckAsync(invocation);
        await invocation.ProceedAsync();
    }

    private async Task CheckAsync(IAbpMethodInvocation invocation)
    {
        foreach (var (field, handedIn) in HandedIn.Of(invocation.Method.GetParameters(), invocation.Arguments))
        {
            if (handedIn is IIncomingFile { IsChecked: false } file)
                await secrecy.EnsureFileAsync(file.FileName, file.Content, cancellation.Token);
            else if (handedIn is string words && SecrecyMarking.Find(words) is not null)
                await RefuseWordsAsync(field, words);
        }
    }

    // The log holds the field by its name in code, the person who wrote the words reads its label.
    private async Task RefuseWordsAsync(HandedIn.Field field, string words)
    {
        try
        {
            await secrecy.EnsureWordsAsync(field.Name, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words))), [words], cancellation.Token);
        }
        catch (BusinessException refusal)
        {
            refusal.WithData("FileName", texts.DisplayName(field.DeclaringType, char.ToUpperInvariant(field.Name[0]) + field.Name[1..], display: null));
            throw;
        }
    }
}
