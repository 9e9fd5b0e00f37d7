using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Tests.Checking;

/// <summary>The unit of a figure is looked up by its id, its sign or its singular, and has to measure what the indicator does.</summary>
public sealed class UnitsOfFiguresTests
{
    [Theory]
    [InlineData("coverage", "覆盖率95%", "95 %", "percent", 95)]
    [InlineData("coverage", "覆盖率7‰", "7 ‰", "permille", 7)]
    [InlineData("coverage", "覆盖率三分之一", "1/3", "thirds", 1)]
    [InlineData("coverage", "覆盖率五分之四", "4/5", "fifths", 4)]
    [InlineData("schools", "新建学校1所", "1 school", "schools", 1)]
    [InlineData("farmland", "耕地3平方公里", "3 square kilometres", "square-kilometres", 3)]
    [InlineData("farmland", "耕地3平方公里", "3 square-kilometres", "square-kilometres", 3)]
    [InlineData("gdp", "生产总值5000亿元", "500 billion yuan", "yuan", 500_000_000_000)]
    public void AUnit_IsFoundByItsIdItsSignOrItsSingular(string indicator, string phrase, string reading, string unit, long value)
    {
        CompiledDefinitions compiled = Entries.Target(indicator, phrase, reading).Compile();

        Assert.Empty(compiled.Findings);
        Amount amount = Assert.Single(compiled.Parts[0].Targets).Target.Figure.Amount;
        Assert.Equal((unit, value), (amount.Unit.Id, amount.Value));
    }

    [Theory]
    [InlineData("coverage", "1/3 %", "RDSL108 more.yaml(5,17) \"%\": The reading can't be understood at '%': a fraction is a share and has no unit behind it.")]
    [InlineData("coverage", "between 1/3 and 50 %", "RDSL108 more.yaml(5,32) \"%\": The reading can't be understood at '%': a fraction is a share and has no unit behind it.")]
    [InlineData("schools", "5 schol", "RDSL202 more.yaml(5,15) \"schol\": There is no unit 'schol'; did you mean 'schools'?")]
    [InlineData("schools", "5 zzzzzzzzzz", "RDSL202 more.yaml(5,15) \"zzzzzzzzzz\": There is no unit 'zzzzzzzzzz'; docs/language.md lists the units; a counting unit can be declared under 'units' beside the jurisdiction.")]
    [InlineData("schools", "5 000 schools", "RDSL202 more.yaml(5,15) \"000 schools\": There is no unit '000-schools'; thousands are separated by commas, as in 38,000.")]
    [InlineData("schools", "5 schools or more", "RDSL202 more.yaml(5,15) \"schools or more\": There is no unit 'schools-or-more'; a bound stands before the number, as in 'at least 38,000 persons'.")]
    [InlineData("schools", "5 schools or less", "RDSL202 more.yaml(5,15) \"schools or less\": There is no unit 'schools-or-less'; a bound stands before the number, as in 'at least 38,000 persons'.")]
    [InlineData("schools", "5 persons", "RDSL203 more.yaml(5,15) \"persons\": The figure is in persons, which doesn't fit the indicator 'schools'; that is measured in schools.")]
    [InlineData("growth", "5 percentage points", "RDSL203 more.yaml(5,15) \"percentage points\": The figure is in percentage-points, which doesn't fit the indicator 'growth'; that is measured in percent.")]
    public void AWrongUnit_IsMarkedAndExplainedAndItsTargetLeftOut(string indicator, string reading, string message)
    {
        SmallDefinitions definitions = Entries.Target(indicator, "新建学校5所", reading);

        Assert.Equal([message], Describe.Messages(definitions));
        Assert.Empty(definitions.Compile().Parts);
    }

    [Fact]
    public void ARangeThatIsPrintedInTwoUnits_IsReadInOne()
    {
        CompiledDefinitions compiled = Entries.Target("farmland", "耕地1公顷至20亩", "between 15 and 20 mu").Compile();

        Assert.Empty(compiled.Findings);
        Assert.Equal(("1公顷", "20亩"), (compiled.Parts[0].Targets[0].Target.Figure.Amount.ToString(), compiled.Parts[0].Targets[0].Target.Upper!.Amount.ToString()));
    }

    [Fact]
    public void ARangeOfAFractionAndANumberWithoutAUnit_IsExplained()
    {
        SmallDefinitions definitions = Entries.Target("coverage", "覆盖率三分之一", "between 1 and 2/3");

        Assert.Contains("the other number is no fraction and needs a unit; write both as fractions or both with a unit.", Assert.Single(Describe.Messages(definitions)), StringComparison.Ordinal);
        Assert.Empty(definitions.Compile().Parts);
    }

    [Theory]
    [InlineData("between 5 and 2,000,000 persons", "2,000,000")]
    [InlineData("at least 2,000,000 persons", "2,000,000")]
    [InlineData("exactly -1 persons", "-1")]
    [InlineData("exactly 1.5 persons", "1.5")]
    public void AFigureThatBreaksItsIndicatorsRules_IsMarkedAndItsTargetLeftOut(string reading, string marked)
    {
        SmallDefinitions definitions = Entries.Target("urban-new-employment", "城镇新增就业5人", reading);

        string message = Assert.Single(Describe.Messages(definitions));
        Assert.StartsWith("RDSL204 more.yaml(5,", message, StringComparison.Ordinal);
        Assert.Contains($"\"{marked}\": The value breaks the rules of 'urban-new-employment': ", message, StringComparison.Ordinal);
        Assert.Empty(definitions.Compile().Parts);
    }

    [Theory]
    [InlineData("persons", "RDSL206 jurisdiction.yaml(6,3) \"persons\": The unit 'persons' is defined by the language itself too; use that one.")]
    [InlineData("to-string", "RDSL209 jurisdiction.yaml(6,3) \"to-string\": The id 'to-string' makes the C# name ToString, which every C# object has as a member; choose another id.")]
    [InlineData("quantities", "RDSL209 jurisdiction.yaml(6,3) \"quantities\": The id 'quantities' makes the C# name Quantities, which the generated code needs for itself; choose another id.")]
    public void AUnitThatCannotBeDeclared_IsMarkedAndLeftOut(string id, string message)
    {
        SmallDefinitions definitions = Entries.Without().Append(SmallDefinitions.JurisdictionFile, $"units:\n  {id}: {{ symbol: 座, name: {{ zh: 座, en: bridges }} }}");

        Assert.Equal([message], Describe.Messages(definitions));
        Assert.All(definitions.Compile().Files, file => Assert.Empty(file.Units));
    }

    [Fact]
    public void AUnitThatCannotBeDeclared_IsNotFoundAgainWhereItIsUsed() => Assert.Equal(
        ["RDSL209 jurisdiction.yaml(6,3) \"to-string\""],
        Describe.Findings(Entries.Indicator("bridges", "measure: count\nunit: to-string\narea: livelihood")
            .Append(SmallDefinitions.JurisdictionFile, "units:\n  to-string: { symbol: 座, name: { zh: 座, en: bridges } }")));

    [Fact]
    public void ADeclaredUnit_IsKnownByIdSymbolAndNames()
    {
        SmallDefinitions definitions = Entries.Indicator("bridges", "measure: count\nunit: bridges\narea: livelihood")
            .Append(SmallDefinitions.JurisdictionFile, "units:\n  bridges: { symbol: 座, name: { zh: 座桥, en: road bridges } }")
            .With(Entries.MoreFile, "section: livelihood\ntargets:\n  bridges:\n    phrase: 新建大桥3座\n    target: 3 bridges");

        CompiledDefinitions compiled = definitions.Compile();

        Assert.Empty(compiled.Findings);
        Unit unit = compiled.Parts[0].Targets[0].Target.Figure.Unit;
        Assert.Equal(("bridges", "座", "座桥", "road bridges", true), (unit.Id, unit.Symbol, unit.Name.Zh, unit.Name.En, unit.Dimension.IsAdditive));
        Assert.Equal([unit], compiled.Files.SelectMany(file => file.Units));
    }

    [Fact]
    public void AUnitDeclaredTwice_IsFoundAtTheSecondAndTheFirstCounts()
    {
        SmallDefinitions definitions = Entries.Without()
            .Append(SmallDefinitions.JurisdictionFile, "units:\n  bridges: { symbol: 座, name: { zh: 座, en: bridges } }")
            .With("example/more.yaml", "units:\n  bridges: { symbol: 架, name: { zh: 架, en: spans } }");

        Assert.Equal(
            ["RDSL206 more.yaml(2,3) \"bridges\": The unit, 'bridges', is defined in example/jurisdiction.yaml too; keep one of the two."],
            Describe.Messages(definitions));
        Assert.Equal(["座"], definitions.Compile().Files.SelectMany(file => file.Units).Select(unit => unit.Symbol));
    }

    [Theory]
    [InlineData("percent", "percent")]
    [InlineData("%", "percent")]
    [InlineData("‰", "permille")]
    [InlineData("person", "persons")]
    [InlineData("personss", null)]
    [InlineData("", null)]
    public void AName_IsLookedUpAmongTheUnits(string name, string? id) =>
        Assert.Equal(id, UnitNames.Find(name, Units.All.ToDictionary(unit => unit.Id, StringComparer.Ordinal))?.Id);
}
