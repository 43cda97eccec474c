using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Supervision.WorkCalendar.Clock;

/// <summary>Machine time plus the demo's offset.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IClock))]
internal sealed class BusinessClock(TimeProvider timeProvider, ClockOffset offset) : Volo.Abp.Timing.Clock(timeProvider), ISingletonDependency
{
    public override DateTime Now => base.Now + offset.Value;
}
