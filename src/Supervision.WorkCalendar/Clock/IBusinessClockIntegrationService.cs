using Volo.Abp;

namespace Supervision.WorkCalendar.Clock;

/// <summary>
/// The demo clock behind <see cref="Volo.Abp.Timing.IClock"/>: machine time plus an offset kept in the database. Outside Development
/// the offset is zero and cannot be changed. Machine time (<see cref="TimeProvider"/>) is never shifted.
/// </summary>
[IntegrationService]
public interface IBusinessClockIntegrationService
{
    /// <summary>True in Development: pages show the clock and may move it.</summary>
    bool IsDemo { get; }

    /// <summary>Sets the clock to an instant, UTC. From then on it runs at the machine's pace.</summary>
    /// <exception cref="BusinessException">WorkCalendar:NoDemoClock outside Development; WorkCalendar:ClockRunsForward for an instant before now.</exception>
    Task MoveToAsync(DateTime utc, CancellationToken cancellationToken = default);
}
