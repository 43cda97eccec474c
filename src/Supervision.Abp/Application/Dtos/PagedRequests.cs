using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.Application.Dtos;

public interface ILimitedResultRequest
{
    /// <summary>How many items are wanted at most.</summary>
    int MaxResultCount { get; set; }
}

public interface IPagedResultRequest : ILimitedResultRequest
{
    /// <summary>How many items come before the page.</summary>
    int SkipCount { get; set; }
}

public interface ISortedResultRequest
{
    /// <summary>For example "name" or "creationTime desc, name".</summary>
    string? Sorting { get; set; }
}

public interface IPagedAndSortedResultRequest : IPagedResultRequest, ISortedResultRequest;

/// <inheritdoc cref="ILimitedResultRequest"/>
public class LimitedResultRequestDto : ILimitedResultRequest
{
    public const int DefaultMaxResultCount = 10;

    public const int MaxMaxResultCount = 1000;

    [Range(1, MaxMaxResultCount)]
    public virtual int MaxResultCount { get; set; } = DefaultMaxResultCount;
}

/// <inheritdoc cref="IPagedResultRequest"/>
public class PagedResultRequestDto : LimitedResultRequestDto, IPagedResultRequest
{
    [Range(0, int.MaxValue)]
    public virtual int SkipCount { get; set; }
}

/// <inheritdoc cref="IPagedAndSortedResultRequest"/>
public class PagedAndSortedResultRequestDto : PagedResultRequestDto, IPagedAndSortedResultRequest
{
    public virtual string? Sorting { get; set; }
}
