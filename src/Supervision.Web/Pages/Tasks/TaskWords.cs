using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Supervision.Tasks;

namespace Supervision.Web.Pages.Tasks;

/// <summary>Words of the module's enums, and lists of them for selects.</summary>
internal static class TaskWords
{
    public static string Of<TEnum>(this IStringLocalizer texts, TEnum value)
        where TEnum : struct, Enum =>
        texts[$"Enum:{typeof(TEnum).Name}.{value}"];

    public static IEnumerable<SelectListItem> Options<TEnum>(this IStringLocalizer texts, params TEnum[] values)
        where TEnum : struct, Enum =>
        (values.Length == 0 ? Enum.GetValues<TEnum>() : values).Select(v => new SelectListItem(texts.Of(v), v.ToString()));

    public static IEnumerable<SelectListItem> Options(IEnumerable<NamedRefDto> people) =>
        people.Select(p => new SelectListItem(p.Name, p.Id.ToString("D")));

    /// <summary>The word beside a lamp; grey says why it is grey.</summary>
    public static string? Lamp(this IStringLocalizer texts, TrafficLight light, LifecycleState? state) =>
        light != TrafficLight.Grey ? null
        : texts.Of(state is LifecycleState.Draft or LifecycleState.PendingEstablishment or LifecycleState.Suspended or LifecycleState.PendingReceipt ? state.Value : LifecycleState.Closed);

    public static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>A length of bytes as 86 KB or 1.2 MB.</summary>
    public static string Size(long bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024d / 1024d:0.0} MB");
}
