using Castle.DynamicProxy;

namespace Volo.Abp.DynamicProxy;

/// <summary>Runs one interceptor of ours inside a Castle proxy. Only asynchronous methods are let through.</summary>
internal sealed class CastleAsyncInterceptor(IAbpInterceptor interceptor) : AsyncInterceptorBase
{
    protected override async Task InterceptAsync(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task> proceed)
    {
        if (IsPropertyOrEvent(invocation))
        {
            await proceed(invocation, proceedInfo);
            return;
        }

        if (!typeof(Task).IsAssignableFrom(invocation.Method.ReturnType))
            throw new AbpException($"{invocation.Method.DeclaringType?.FullName}.{invocation.Method.Name} must return a task: its checks are asynchronous.");
        await interceptor.InterceptAsync(new CastleMethodInvocation(invocation, () => proceed(invocation, proceedInfo)));
    }

    protected override async Task<TResult> InterceptAsync<TResult>(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task<TResult>> proceed)
    {
        if (IsPropertyOrEvent(invocation)) return await proceed(invocation, proceedInfo);

        CastleMethodInvocation? call = null;
        call = new CastleMethodInvocation(invocation, async () => call!.ReturnValue = await proceed(invocation, proceedInfo));
        await interceptor.InterceptAsync(call);
        return (TResult)call.ReturnValue!;
    }

    private static bool IsPropertyOrEvent(IInvocation invocation) => invocation.Method.IsSpecialName;
}
