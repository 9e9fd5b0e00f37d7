using ReportDsl.Language.Emission;

namespace ReportDsl.Language.Tests.Emission;

public sealed class CSharpNamesTests
{
    [Theory]
    [InlineData("urban-new-employment", "UrbanNewEmployment")]
    [InlineData("gdp", "Gdp")]
    [InlineData("new-5g-base-stations", "New5gBaseStations")]
    public void AnId_BecomesAName(string id, string name) => Assert.Equal(name, CSharpNames.Of(id));

    [Fact]
    public void NamesTakenByTheSdk_AreItsPublicTypes()
    {
        string[] types =
        [
            .. typeof(Target).Assembly.GetExportedTypes().Concat(typeof(Amount).Assembly.GetExportedTypes())
                .Where(type => type.Namespace == "ReportDsl" && !type.IsNested)
                .Select(type => type.Name.Split('`')[0])
                .Distinct(),
        ];

        Assert.Equal(types.Order(StringComparer.Ordinal), CSharpNames.TakenBySdk.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NamesOfMembers_AreTakenInEntrySets() => Assert.All(
        typeof(EntrySet<Target>).GetMembers(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
            .Where(member => member is System.Reflection.PropertyInfo { GetMethod.IsPrivate: false } or System.Reflection.MethodInfo { IsSpecialName: false, IsPrivate: false }),
        member => Assert.True(CSharpNames.TakenForEntry(member.Name) is not null, member.Name));
}
