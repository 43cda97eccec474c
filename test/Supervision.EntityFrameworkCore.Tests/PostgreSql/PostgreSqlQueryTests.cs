using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Supervision.Notifications.Letters;
using Supervision.Reminders.Sweep;
using Supervision.Tasks.Assignment;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;
using Xunit;

namespace Supervision.EntityFrameworkCore.PostgreSql;

/// <summary>Every query that an application service runs is one that PostgreSQL understands.</summary>
public sealed class PostgreSqlQueryTests : PlanStory
{
    private const string Words = "数字";

    [Fact]
    public async Task Given_every_reading_method_Should_find_no_query_that_postgresql_refuses()
    {
        var known = await HaveIdsAsync();
        var methods = ReadingMethods().ToList();
        var refused = new List<string>();
        foreach (var person in new[] { Officer, Head, Bureau.LeaderInCharge(Lead.Id)!, Bureau.PrincipalLeader! })
        {
            using var login = LoginAs(person);
            foreach (var method in methods)
            {
                foreach (var id in known)
                {
                    if (await FailureOfAsync(method, id) is { } failure) refused.Add($"{method.DeclaringType!.Name}.{method.Name}: {failure}");
                    if (method.GetParameters().All(p => p.ParameterType != typeof(Guid))) break;
                }
            }
        }

        methods.Count.ShouldBeGreaterThan(40);
        refused.Distinct().ShouldBeEmpty();
    }

    /// <summary>A task, a document and a letter: what a page would be asked for.</summary>
    private async Task<IReadOnlyList<Guid>> HaveIdsAsync()
    {
        IReadOnlyList<AssignedTaskDto> tasks = await SignSampleAsync();
        Clock.SetToBureauTime(2025, 4, 1);
        await GetRequiredService<ISweepIntegrationService>().RunOnceAsync(TestContext.Current.CancellationToken);
        await GetRequiredService<ILetterIntegrationService>().DispatchDueAsync(TestContext.Current.CancellationToken);
        return await WithUnitOfWorkAsync(async () => new[]
        {
            tasks[0].TaskId,
            await (await GetRequiredService<IReadOnlyRepository<Arrangements.PlanDocuments.PlanDocument, Guid>>().GetQueryableAsync()).Select(d => d.Id).SingleAsync(),
            await (await GetRequiredService<IReadOnlyRepository<Letter, Guid>>().GetQueryableAsync()).Select(l => l.Id).Order().FirstAsync(),
            Officer.Id,
            Lead.Id,
        });
    }

    private static IEnumerable<MethodInfo> ReadingMethods() =>
        AppDomain.CurrentDomain.GetAssemblies().Where(a => a.GetName().Name!.StartsWith("Supervision.", StringComparison.Ordinal))
            .SelectMany(a => a.GetTypes())
            .Where(t => t.IsInterface && t != typeof(IApplicationService) && t.IsAssignableTo(typeof(IApplicationService)) && !t.IsGenericType)
            .SelectMany(t => t.GetMethods()).Where(m => m.Name.StartsWith("Get", StringComparison.Ordinal));

    /// <summary>What the database or its provider refused; a refusal by the product is an answer.</summary>
    private async Task<string?> FailureOfAsync(MethodInfo method, Guid id)
    {
        object?[] arguments = [.. method.GetParameters().Select(p => Argument(p.ParameterType, id))];
        try
        {
            await (Task)method.Invoke(ServiceProvider.GetService(method.DeclaringType!), arguments)!;
            return null;
        }
        catch (Exception exception) when (exception.GetBaseException() is NpgsqlException or InvalidOperationException or InvalidCastException or ArgumentException)
        {
            return exception.GetBaseException().Message;
        }
        catch (Exception exception) when (exception.GetType().Namespace!.StartsWith("Volo.Abp", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static object? Argument(Type type, Guid id)
    {
        if (type == typeof(Guid)) return id;
        if (type == typeof(string)) return Words;
        if (type == typeof(DateTime)) return FakeClock.FirstWorkingMonday;
        if (type.IsValueType || type.IsInterface || type.GetConstructor([]) is null) return type.IsValueType ? Activator.CreateInstance(type) : null;
        var input = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(p => p.CanWrite))
        {
            if (property.PropertyType == typeof(string) && property.Name is "Filter" or "Text" or "Search") property.SetValue(input, Words);
            if (property.PropertyType == typeof(DateTime?)) property.SetValue(input, FakeClock.FirstWorkingMonday);
        }

        return input;
    }
}
