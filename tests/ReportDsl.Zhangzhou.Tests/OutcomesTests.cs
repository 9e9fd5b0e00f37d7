using System.Reflection;
using System.Runtime.CompilerServices;
using Zhangzhou;

namespace ReportDsl.Zhangzhou.Tests;

/// <summary>The outcomes that a report asks for, one for each target.</summary>
public sealed class OutcomesTests
{
    private static readonly PropertyInfo[] Required =
        [.. typeof(Report2023.Outcomes).GetProperties().Where(property => property.IsDefined(typeof(RequiredMemberAttribute), inherit: false))];

    [Fact]
    public void EveryTargetOfAReport_IsAskedForAndNothingElse() => Assert.Equal(
        Report2023.Targets.All.Select(target => CSharpNameOf(target.Id)).Order(StringComparer.Ordinal),
        Required.Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void AReport_IsAssessedByItsOutcomes()
    {
        // Without the compiler, what is required can be left out.
        Report2023.Outcomes outcomes = Activator.CreateInstance<Report2023.Outcomes>();
        Required.Single(property => property.Name == nameof(UrbanNewEmployment)).SetValue(outcomes, UrbanNewEmployment.Of(39_999.Persons()));

        Scorecard card = Report2023.Assess(outcomes);

        Assert.Equal((1, 83), (card.Counts[TargetStatus.Missed], card.Counts[TargetStatus.Unreported]));
        Assert.Equal("urban-new-employment", card.Entries.Single(entry => entry.Status == TargetStatus.Missed).Target.Id);
    }

    private static string CSharpNameOf(string id) => string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
