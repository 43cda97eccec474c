using Shouldly;
using Supervision.Web.Navigation;
using Xunit;

namespace Supervision.Web.Frame;

public sealed class NavigationMenuTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/tasks", "/tasks")]
    [InlineData("/tasks/review/5", "/tasks/review")]
    [InlineData("/Tasks/2025-001", "/tasks")]
    [InlineData("/tasksheet", null)]
    public void Given_a_path_Should_mark_the_nearest_place(string path, string? expected)
    {
        var menu = new NavigationMenu([Item("/"), Item("/tasks"), Item("/tasks/review")]);

        menu.Current(path)?.Url.ShouldBe(expected);
        (menu.Current(path) is null).ShouldBe(expected is null);
    }

    [Fact]
    public void Given_more_places_than_the_bar_holds_Should_take_the_first_four_of_the_phone()
    {
        var items = Enumerable.Range(0, 6).Select(number => Item($"/{number}") with { PhoneOrder = 10 - number }).Append(Item("/never"));

        new NavigationMenu(items).Phone.Select(item => item.Url).ShouldBe(["/5", "/4", "/3", "/2"]);
    }

    private static NavigationItem Item(string url) => new(url, url, "home", 0);
}
