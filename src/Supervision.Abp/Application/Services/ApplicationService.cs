using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Linq;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Settings;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using Volo.Abp.Users;

namespace Volo.Abp.Application.Services;

/// <inheritdoc cref="IApplicationService"/>
public abstract class ApplicationService : IApplicationService, IUnitOfWorkEnabled, ITransientDependency
{
    public static string[] CommonPostfixes { get; } = ["AppService", "ApplicationService", "Service"];

    /// <summary>Set when the service is made.</summary>
    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    protected IUnitOfWorkManager UnitOfWorkManager => LazyServiceProvider.LazyGetRequiredService<IUnitOfWorkManager>();

    protected IUnitOfWork? CurrentUnitOfWork => UnitOfWorkManager.Current;

    protected IAsyncQueryableExecuter AsyncExecuter => LazyServiceProvider.LazyGetRequiredService<IAsyncQueryableExecuter>();

    protected IGuidGenerator GuidGenerator => LazyServiceProvider.LazyGetRequiredService<IGuidGenerator>();

    protected ICurrentUser CurrentUser => LazyServiceProvider.LazyGetRequiredService<ICurrentUser>();

    protected IClock Clock => LazyServiceProvider.LazyGetRequiredService<IClock>();

    protected IAuthorizationService AuthorizationService => LazyServiceProvider.LazyGetRequiredService<IAuthorizationService>();

    protected IObjectMapper ObjectMapper => LazyServiceProvider.LazyGetRequiredService<IObjectMapper>();

    protected ISettingProvider SettingProvider => LazyServiceProvider.LazyGetRequiredService<ISettingProvider>();

    protected IStringLocalizerFactory StringLocalizerFactory => LazyServiceProvider.LazyGetRequiredService<IStringLocalizerFactory>();

    protected ILogger Logger =>
        LazyServiceProvider.LazyGetService<ILoggerFactory>()?.CreateLogger(GetType().FullName!) ?? NullLogger.Instance;

    /// <summary>The texts of <see cref="LocalizationResource"/>.</summary>
    protected IStringLocalizer L => field ??= CreateLocalizer();

    /// <summary>The module's texts; set in the constructor of the module's base class.</summary>
    protected Type? LocalizationResource { get; set; }

    /// <exception cref="AbpAuthorizationException">The policy is named and not granted.</exception>
    protected virtual Task CheckPolicyAsync(string? policyName) =>
        string.IsNullOrEmpty(policyName) ? Task.CompletedTask : AuthorizationService.CheckAsync(policyName);

    protected virtual IStringLocalizer CreateLocalizer() =>
        StringLocalizerFactory.Create(LocalizationResource ?? throw new AbpException($"{GetType().FullName} names no localization resource."));
}
