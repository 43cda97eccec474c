using System.Reflection;
using Castle.DynamicProxy;

namespace Volo.Abp.DynamicProxy;

internal sealed class CastleMethodInvocation(IInvocation invocation, Func<Task> proceed) : IAbpMethodInvocation
{
    public object?[] Arguments => invocation.Arguments;

    public IReadOnlyDictionary<string, object?> ArgumentsDictionary =>
        Method.GetParameters().Zip(Arguments).ToDictionary(pair => pair.First.Name!, pair => pair.Second);

    public Type[] GenericArguments => invocation.GenericArguments ?? [];

    public object TargetObject => invocation.InvocationTarget ?? invocation.Proxy;

    public MethodInfo Method => invocation.MethodInvocationTarget ?? invocation.Method;

    public object? ReturnValue { get; set; }

    public Task ProceedAsync() => proceed();
}
