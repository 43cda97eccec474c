using Volo.Abp.Domain.Entities;

namespace Supervision.Notifications.Letters;

/// <summary>A letter's way to one address.</summary>
public sealed class Delivery : Entity<Guid>
{
    private Delivery()
    {
        Address = string.Empty;
    }

    internal Delivery(Guid id, Guid letterId, string address)
        : base(id)
    {
        (LetterId, Address) = (letterId, address);
        if (address.Length == 0) State = DeliveryState.NoAddress;
    }

    public Guid LetterId { get; private set; }

    public DeliveryChannel Channel { get; private set; }

    /// <summary>Empty when the person had none.</summary>
    public string Address { get; private set; }

    public DeliveryState State { get; private set; }

    internal void End(AttemptOutcome outcome) => State = outcome switch
    {
        AttemptOutcome.Accepted => DeliveryState.Delivered,
        AttemptOutcome.Refused => DeliveryState.Refused,
        _ => DeliveryState.Pending,
    };
}

/// <summary>One try at a delivery. Written before the server is asked, completed after it answered.</summary>
public sealed class DeliveryAttempt : Entity<Guid>
{
    private DeliveryAttempt()
    {
    }

    internal DeliveryAttempt(Guid id, Guid deliveryId, DateTime now)
        : base(id)
    {
        (DeliveryId, AtUtc) = (deliveryId, now);
    }

    public Guid DeliveryId { get; private set; }

    /// <summary>Business time.</summary>
    public DateTime AtUtc { get; private set; }

    public AttemptOutcome Outcome { get; private set; }

    /// <summary>The server's reply code or one of ours; null when accepted.</summary>
    public string? ErrorCode { get; private set; }

    /// <summary>The server's own words.</summary>
    public string? ErrorText { get; private set; }

    internal void End(AttemptOutcome outcome, string? code, string? text)
    {
        Outcome = outcome;
        ErrorCode = code is null ? null : Letter.Cut(code, LetterConsts.MaxCodeLength);
        ErrorText = text is null ? null : Letter.Cut(text, LetterConsts.MaxErrorTextLength);
    }
}
