using Shouldly;
using Xunit;

namespace Supervision.EntityFrameworkCore;

public sealed class DataFolderTests
{
    [Fact]
    public void Given_a_folder_in_use_Should_refuse_a_second_holder_until_the_first_lets_go()
    {
        using var temporary = new TemporaryFolder();
        var folder = new DataFolder(temporary.FullPath);

        using (folder.Lock())
        {
            Should.Throw<DataFolderInUseException>(() => folder.Lock()).FolderPath.ShouldBe(temporary.FullPath);
        }

        Should.NotThrow(() => folder.Lock().Dispose());
    }
}
