using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Architecture.Solution;
using Volo.Abp.Domain.Entities;
using Xunit;
using Assembly = System.Reflection.Assembly;

namespace Supervision.Architecture.Boundaries;

/// <summary>Entities know neither the database's library nor the web's.</summary>
public sealed class EntityPurityTests
{
    private static readonly string[] Banned = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Quartz", "MailKit", "MimeKit"];

    [Fact]
    public void Entities_Should_know_neither_EF_Core_nor_ASP_NET_Core() => Impure([.. SolutionFiles.ModuleAssemblies]).ShouldBeEmpty();

    [Fact]
    public void An_entity_that_uses_them_Should_be_reported()
    {
        var found = Impure(typeof(EntityPurityTests).Assembly).ToList();

        found.ShouldContain(f => f.Contains(nameof(ImpureEntity), StringComparison.Ordinal) && f.Contains(nameof(DbContext), StringComparison.Ordinal));
        found.ShouldContain(f => f.Contains(nameof(ImpureEntity), StringComparison.Ordinal) && f.Contains(nameof(HttpContext), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Impure(params Assembly[] assemblies)
    {
        var architecture = new ArchLoader().LoadAssemblies(assemblies).Build();
        var entities = assemblies.SelectMany(a => a.GetTypes()).Where(DoorRules.IsEntity).Select(t => t.FullName).ToHashSet();
        entities.ShouldNotBeEmpty();
        return architecture.Classes.Where(c => entities.Contains(c.FullName)).SelectMany(Uses).Distinct();
    }

    private static IEnumerable<string> Uses(Class entity) => entity.Dependencies
        .Where(d => Banned.Any(b => d.Target.FullName.StartsWith(b, StringComparison.Ordinal)))
        .Select(d => $"{entity.Name} uses {d.Target.FullName}");

    private sealed class ImpureEntity : Entity<Guid>
    {
        internal static int Save(DbContext context, HttpContext http) => context.SaveChanges() + http.Response.StatusCode;
    }
}
