namespace Volo.Abp.Application.Dtos;

/// <summary>A list that may get further members without breaking its readers.</summary>
public interface IListResult<T>
{
    IReadOnlyList<T> Items { get; set; }
}

public interface IHasTotalCount
{
    /// <summary>How many items there are without paging.</summary>
    long TotalCount { get; set; }
}

public interface IPagedResult<T> : IListResult<T>, IHasTotalCount;

/// <inheritdoc cref="IListResult{T}"/>
public class ListResultDto<T> : IListResult<T>
{
    public ListResultDto()
    {
    }

    public ListResultDto(IReadOnlyList<T> items)
    {
        Items = items;
    }

    public IReadOnlyList<T> Items { get; set; } = [];
}

/// <inheritdoc cref="IPagedResult{T}"/>
public class PagedResultDto<T> : ListResultDto<T>, IPagedResult<T>
{
    public PagedResultDto()
    {
    }

    public PagedResultDto(long totalCount, IReadOnlyList<T> items)
        : base(items)
    {
        TotalCount = totalCount;
    }

    public long TotalCount { get; set; }
}
