using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Zhangzhou;

namespace ReportDsl.Zhangzhou.Tests;

/// <summary>The rules of the report on outcomes that an application reports: as C#, as JSON and as a form.</summary>
public sealed partial class RulesTests
{
    [Theory]
    [InlineData("6.4", "6.5", RuleOutcomeKind.Kept)]
    [InlineData("6.4", "6.4", RuleOutcomeKind.Broken)]
    [InlineData("6.4", "6.1", RuleOutcomeKind.Broken)]
    public void ARuleOnReportedOutcomes_ComparesThemAsTheyWerePrinted(string urban, string rural, RuleOutcomeKind kind)
    {
        ReportedFigures figures = new ReportedFigures()
            .Add(UrbanDisposableIncomeGrowth.Of(Number(urban).Percent()))
            .Add(RuralDisposableIncomeGrowth.Of(Number(rural).Percent()));

        Assert.Equal(kind, Report2022.Rules.RuralIncomeGrowsFaster.Check(figures).Kind);
    }

    [Theory]
    [InlineData("5706.58", "11.28", RuleOutcomeKind.Kept)]
    [InlineData("5706.58", "1.128", RuleOutcomeKind.Broken)]
    [InlineData("2706.58", "11.28", RuleOutcomeKind.Broken)]
    public void APopulationImpliedByReportedOutput_HasToBeNearTheKnownOne(string gdp, string perCapita, RuleOutcomeKind kind)
    {
        ReportedFigures figures = new ReportedFigures()
            .Add(Gdp.Of(Number(gdp).HundredMillionYuan()))
            .Add(GdpPerCapita.Of(Number(perCapita).TenThousandYuan()));

        Assert.Equal(kind, Report2022.Rules.PopulationImpliedByGdpPerCapita.Check(figures).Kind);
    }

    [Fact]
    public void ARuleWithoutItsFigures_SaysWhichAreMissing()
    {
        RuleOutcome outcome = Report2022.Rules.RuralIncomeGrowsFaster.Check(new ReportedFigures().Add(UrbanDisposableIncomeGrowth.Of(6.4m.Percent())));

        Assert.Equal(RuleOutcomeKind.NotChecked, outcome.Kind);
        Assert.Equal(RuralDisposableIncomeGrowth.Indicator, Assert.Single(outcome.Missing));
        Assert.Equal("未检查：农村居民收入增速高于城镇（缺少农村居民人均可支配收入增长）", outcome.ToString(DisplayLanguage.Zh));
    }

    [Fact]
    public void TheReportsOwnTargets_KeepEveryRule()
    {
        ReportedFigures figures = new ReportedFigures()
            .Add(Report2022.Targets.Gdp.Value)
            .Add(Report2022.Targets.GdpPerCapita.Value)
            .Add(Report2022.Targets.DisposableIncomePerCapita.Value)
            .Add(Report2022.Targets.UrbanPopulation.Value)
            .Add(Report2022.Targets.GdpGrowth.Value)
            .Add(Report2022.Targets.UrbanDisposableIncomeGrowth.Value)
            .Add(Report2022.Targets.RuralDisposableIncomeGrowth.Value)
            .Add(Report2022.Targets.ConsumerPriceIndex.Value)
            .Add(Report2022.Targets.CitywideNucleicAcidTestEmergency.Value)
            .Add(Report2022.Targets.CitywideNucleicAcidTestRoutine.Value);

        IReadOnlyList<RuleOutcome> outcomes = figures.Check(Report2022.Rules.All);

        Assert.True(outcomes.Count >= 8);
        Assert.DoesNotContain(outcomes, outcome => outcome.Kind == RuleOutcomeKind.Broken);
        Assert.True(outcomes.Count(outcome => outcome.Kind == RuleOutcomeKind.Kept) >= 12);
    }

    [Fact]
    public void TryOf_GivesEveryBrokenRuleAsData()
    {
        Assert.False(UrbanNewEmployment.TryOf((-0.5m).Persons(), out UrbanNewEmployment value, out IReadOnlyList<Violation> violations));

        Assert.Equal(default, value);
        Assert.Equal([ValidityRule.Minimum, ValidityRule.Decimals], violations.Select(violation => violation.Rule));
        Assert.Equal(new Amount(0, Units.Persons), violations[0].Limit);
        Assert.Equal("-0.5人小于下限0人", violations[0].Words.Zh);
    }

    [Fact]
    public void AnImplausibleStep_IsAViolationOfChange()
    {
        ValidityRules rules = UrbanNewEmployment.Indicator.Rules;

        Assert.Empty(rules.ViolationsOfChange(Report2022.Results.UrbanNewEmployment.Amount, new Amount(45_178, Units.Persons)));
        Violation violation = Assert.Single(rules.ViolationsOfChange(Report2022.Results.UrbanNewEmployment.Amount, new Amount(451_780, Units.Persons)));
        Assert.Equal((ValidityRule.Change, new Amount(100, Units.Percent)), (violation.Rule, violation.Limit));
    }

    [Fact]
    public void AnIndicatorsValue_IsWrittenAndReadWithoutReflection()
    {
        Outcome outcome = new(UrbanNewEmployment.Of(4.5178m.TenThousandPersons()), NewUrbanGreenSpace.Of(100m.Hectares()));

        string json = JsonSerializer.Serialize(outcome, OutcomeContext.Default.Outcome);

        Assert.Equal("""{"Jobs":{"value":45178,"unit":"persons"},"Green":{"value":100,"unit":"hectares"}}""", json);
        Assert.Equal(outcome, JsonSerializer.Deserialize(json, OutcomeContext.Default.Outcome));
    }

    [Theory]
    [InlineData("""{"value":-5,"unit":"persons"}""", "-5 persons is below the least possible value, 0 persons")]
    [InlineData("""{"value":45178,"unit":"yuan"}""", "New urban employment is measured in persons, not in 'yuan'")]
    [InlineData("""{"value":"many","unit":"persons"}""", "isn't a number")]
    [InlineData("""{"value":45178}""", "needs a value and a unit")]
    [InlineData("""{"value":45178,"unit":5}""", "isn't a text")]
    [InlineData("""{"value":7900000000000000000000000000,"unit":"persons"}""", "larger than any that a report states")]
    [InlineData("45178", "is an object with a value and a unit")]
    [InlineData("""{"value":45178,"unit":"persons""", "")]
    public void JsonThatStatesNoValidValue_IsAJsonException(string json, string words)
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<UrbanNewEmployment>(json));

        Assert.Contains(words, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFormOfOutcomes_IsValidatedWithNoFurtherCode()
    {
        Report2022.OutcomeForm form = new()
        {
            UrbanNewEmployment = new() { Value = -5 },
            GrainOutput = new() { Value = 41.5m, Unit = "yuan" },
            UrbanDisposableIncomeGrowth = new() { Value = 6.4m },
            RuralDisposableIncomeGrowth = new() { Value = 6.1m },
            GdpGrowth = new(),
        };

        List<ValidationResult> results = Validate(form, "en");

        Assert.Equal(
            [
                ("GrainOutput.Value", "Grain output is measured in tonnes, not in 'yuan'"),
                ("UrbanNewEmployment.Value", "-5 persons is below the least possible value, 0 persons"),
                ("RuralDisposableIncomeGrowth.Value,UrbanDisposableIncomeGrowth.Value", "The figures contradict the rule: Rural income grows faster than urban income (The gap between town and country is to narrow.)"),
            ],
            results.Select(result => (string.Join(',', result.MemberNames), result.ErrorMessage)));
    }

    [Fact]
    public void OutcomesInAConfiguration_AreBoundAndValidatedAsOptions()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["UrbanNewEmployment:Value"] = "45178",
            ["GrainOutput:Value"] = "41.5",
            ["GrainOutput:Unit"] = "yuan",
        }).Build();
        ServiceCollection services = new();
        services.AddOptions<Report2022.OutcomeForm>().Bind(configuration).ValidateDataAnnotations();
        using ServiceProvider provider = services.BuildServiceProvider();

        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<Report2022.OutcomeForm>>().Value);

        Assert.Contains("Grain output is measured in tonnes, not in 'yuan'", Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void ARightForm_HasNoResults() => Assert.Empty(Validate(new() { UrbanNewEmployment = new() { Value = 45_178 } }, "en"));

    [Fact]
    public void WhereTheUserReadsChinese_SoAreTheResults() => Assert.Equal(
        "-5人小于下限0人", Assert.Single(Validate(new() { UrbanNewEmployment = new() { Value = -5 } }, "zh-CN")).ErrorMessage);

    private static List<ValidationResult> Validate(Report2022.OutcomeForm form, string culture)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo(culture);
        try
        {
            List<ValidationResult> results = [];
            Validator.TryValidateObject(form, new ValidationContext(form), results, validateAllProperties: true);
            return results;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static decimal Number(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    private sealed record Outcome(UrbanNewEmployment Jobs, NewUrbanGreenSpace Green);

    [JsonSerializable(typeof(Outcome))]
    private sealed partial class OutcomeContext : JsonSerializerContext;
}
