using System.Security.Cryptography;
using System.Text;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;
using Volo.Abp.Threading;

namespace Supervision.Organization.Secrecy;

/// <summary>The third guard of a service's door: words and files that are handed in are checked for a marking before anything is stored.</summary>
internal sealed class SecrecyInterceptor(ISecrecyIntegrationService secrecy, ICancellationTokenProvider cancellation)
    : IAbpInterceptor, ITransientDependency
{
    public async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        if (!invocation.Method.Name.StartsWith("Get", StringComparison.Ordinal)) await CheckAsync(invocation);
        await invocation.ProceedAsync();
    }

    private async Task CheckAsync(IAbpMethodInvocation invocation)
    {
        foreach (var (name, handedIn) in HandedIn.Of(invocation.Method.GetParameters(), invocation.Arguments))
        {
            if (handedIn is IIncomingFile { IsChecked: false } file)
                await secrecy.EnsureFileAsync(file.FileName, file.Content, cancellation.Token);
            else if (handedIn is string words && SecrecyMarking.Find(words) is not null)
                await secrecy.EnsureWordsAsync(name, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words))), [words], cancellation.Token);
        }
    }
}
