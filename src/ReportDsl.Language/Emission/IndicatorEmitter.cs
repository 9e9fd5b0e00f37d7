using ReportDsl.Language.Checking;
using ReportDsl.Language.Evolution;

namespace ReportDsl.Language.Emission;

/// <summary>Writes the value type of one indicator.</summary>
internal sealed class IndicatorEmitter
{
    private readonly CSharpWriter writer;
    private readonly IndicatorRecord record;
    private readonly IndicatorModel indicator;
    private readonly EmissionOptions options;
    private readonly string scope;
    private readonly string type;
    private readonly string quantity;

    private IndicatorEmitter(IndicatorRecord record, EmissionOptions options, CSharpWriter writer)
    {
        this.writer = writer;
        this.record = record;
        indicator = record.Indicator;
        this.options = options;
        scope = options.NamespaceOf(indicator.JurisdictionId);
        type = CSharpNames.Of(indicator.Id);
        quantity = SdkNames.Quantity(indicator.Unit, scope);
    }

    public static GeneratedSource Emit(IndicatorRecord record, EmissionOptions options, CancellationToken cancellation) =>
        new($"{record.Indicator.JurisdictionId}.indicators.{record.Indicator.Id}.g.cs", new IndicatorEmitter(record, options, new CSharpWriter(cancellation)).Emit());

    private string Emit()
    {
        using (writer.Block($"namespace {scope}"))
        {
            Summary();
            writer.Lines(Attributes.Indicator(indicator));
            if (indicator.Lineage.Retired is Retirement retired)
            {
                writer.Lines(Attributes.Retired(RetiredInWords(retired)));
            }

            Type();
            foreach (string former in indicator.Lineage.FormerIds)
            {
                Former(former);
            }
        }

        return writer.ToString();
    }

    private void Type()
    {
        writer.Lines(Attributes.Generated);
        writer.Lines($"[global::System.Text.Json.Serialization.JsonConverter(typeof({SdkNames.Sdk}IndicatorValueJsonConverter<{type}>))]");
        using (writer.Block($"{options.Accessibility} readonly struct {type} : {SdkNames.Sdk}IIndicatorValue<{type}>, {SdkNames.Sdk}IMeasuredIn<{quantity}>"))
        {
            Definition();
            History();
            Construction();
            Conversion();
            Comparison();
            Formatting();
            Operators();
        }
    }

    // The type of before stands whole, so that a program that still uses it gets errors of its name and no others.
    private void Former(string id)
    {
        string message = $"{indicator.Name.Zh} ({indicator.Name.En}) was renamed: use {type}.";
        writer.BlankLine();
        writer.Lines($"/// <summary>{CSharpText.Doc(message)}</summary>");
        writer.Lines(Attributes.Former(id, indicator.Id, keepsMeaning: true, staysIn: null));
        writer.Lines(Attributes.Gone(message));
        writer.Lines(Attributes.Hidden);
        new IndicatorEmitter(new(indicator with { Id = id }, default, default), options, writer).Type();
    }

    private static string RetiredInWords(Retirement retired) =>
        $"Retired in {CSharpText.Number(retired.Year)}: {retired.Because}{(retired.ReplacedBy is string other ? $" Use {CSharpNames.Of(other)}." : "")}";

    private void Summary()
    {
        writer.Lines($"/// <summary>{CSharpText.Doc(indicator.Name.Zh)} · {CSharpText.Doc(indicator.Name.En)}</summary>");
        writer.Lines("/// <remarks>");
        foreach (string line in Facts())
        {
            writer.Lines($"/// <para>{CSharpText.Doc(line)}</para>");
        }

        foreach (RecordedTarget target in record.Targets)
        {
            writer.Lines($"/// <para>Target of <see cref=\"{Member(target.Year, "TargetSet", target.Id)}\">{CSharpText.Number(target.Year)}</see>{PeriodInWords(target)}: {CSharpText.Doc(target.Statement)}.</para>");
        }

        writer.Lines("/// </remarks>");
    }

    private IEnumerable<string> Facts()
    {
        yield return $"{Terms.Measures.Of(indicator.Measure).Name.Zh} · {Terms.Measures.Of(indicator.Measure).Name.En}, in {indicator.Unit.Name.En}; {indicator.AreaName.Zh} · {indicator.AreaName.En}.";
        yield return indicator.Better == Better.Neutral ? "Better: closer to the target." : $"Better: {Terms.Directions.Of(indicator.Better).Name.En}.";
        if (indicator.Nature != Nature.NotStated)
        {
            yield return $"{Terms.Natures.Of(indicator.Nature).Name.Zh} · {Terms.Natures.Of(indicator.Nature).Name.En}.";
        }

        if (indicator.Lineage.Retired is Retirement retired)
        {
            yield return RetiredInWords(retired);
        }

        if (indicator.Rules.ToString(DisplayLanguage.En) is { Length: > 0 } rules)
        {
            yield return $"Valid: {rules}.";
        }

        if (indicator.Note is string note)
        {
            yield return note;
        }
    }

    private void Definition()
    {
        ValidityRules rules = indicator.Rules;
        string unit = SdkNames.UnitValue(indicator.Unit, scope);
        writer.Lines($"private readonly {quantity} value;");
        writer.BlankLine();
        writer.Lines($"private {type}({quantity} value) => this.value = value;");
        writer.BlankLine();
        writer.Lines("/// <summary>What is measured: id, names, measure, unit and rules.</summary>");
        using (writer.Block($"public static {SdkNames.Sdk}Indicator Indicator {{ get; }} = new {SdkNames.Sdk}Indicator", "};"))
        {
            writer.Lines(
                $"""
                Id = {CSharpText.Literal(indicator.Id)},
                Name = {SdkNames.Text(indicator.Name)},
                Measure = {SdkNames.Value(indicator.Measure)},
                Unit = {unit},
                AreaId = {CSharpText.Literal(indicator.AreaId)},
                AreaName = {SdkNames.Text(indicator.AreaName)},
                Better = {SdkNames.Value(indicator.Better)},
                Nature = {SdkNames.Value(indicator.Nature)},
                Rules = new {SdkNames.Sdk}ValidityRules({unit}, {OrNull(rules.Minimum)}, {OrNull(rules.Maximum)}, {(rules.MaximumDecimals is int decimals ? CSharpText.Number(decimals) : "null")}){RulesOnYears(rules)},
                Note = {CSharpText.LiteralOrNull(indicator.Note)},
                """);
        }

        writer.BlankLine();
    }

    // The lists stand in methods, so that the use of an indicator initialises none of the reports.
    private void History()
    {
        writer.Lines("/// <summary>What every report promises and states of it, from year to year.</summary>");
        writer.Lines($"public static {SdkNames.Sdk}IndicatorHistory<{type}> History {{ get; }} = new {SdkNames.Sdk}IndicatorHistory<{type}>(LoadTargets, LoadResults);");
        writer.BlankLine();
        Load("Target", record.Targets.Select(target => Member(target.Year, "Targets", target.Id)));
        Load("Result", record.Results.Select(result => Member(result.Year, "Results", result.Id)));
    }

    private void Load(string kind, IEnumerable<string> members)
    {
        using (writer.Block($"private static {SdkNames.Sdk}{kind}<{type}>[] Load{kind}s() => new {SdkNames.Sdk}{kind}<{type}>[]", "};"))
        {
            foreach (string member in members)
            {
                writer.Lines(member + ",");
            }
        }

        writer.BlankLine();
    }

    private void Construction() => writer.Lines(
        $$"""
        /// <summary>A value of this indicator.</summary>
        /// <param name="value">The quantity, in any unit of its kind.</param>
        /// <exception cref="global::ReportDsl.InvalidIndicatorValueException">The value breaks the indicator's rules.</exception>
        public static {{type}} Of({{quantity}} value)
        {
            Indicator.RequireValid(value.Amount);
            return new {{type}}(value);
        }

        /// <summary>A value of this indicator, if it keeps the indicator's rules.</summary>
        /// <param name="value">The quantity, in any unit of its kind.</param>
        /// <param name="result">The value; <c>default</c> when a rule is broken.</param>
        /// <returns>Whether every rule is kept.</returns>
        public static bool TryOf({{quantity}} value, out {{type}} result) => TryOf(value, out result, out _);

        /// <summary>A value of this indicator, if it keeps the indicator's rules; else every rule that it breaks.</summary>
        /// <param name="value">The quantity, in any unit of its kind.</param>
        /// <param name="result">The value; <c>default</c> when a rule is broken.</param>
        /// <param name="violations">The broken rules with their limits and words; empty when all are kept.</param>
        /// <returns>Whether every rule is kept.</returns>
        public static bool TryOf({{quantity}} value, out {{type}} result, out global::System.Collections.Generic.IReadOnlyList<global::ReportDsl.Violation> violations)
        {
            violations = Indicator.Rules.Violations(value.Amount);
            result = violations.Count == 0 ? new {{type}}(value) : default;
            return violations.Count == 0;
        }

        """);

    private void Conversion() => writer.Lines(
        $$"""
        static {{type}} global::ReportDsl.IIndicatorValue<{{type}}>.From(global::ReportDsl.Amount amount) => Of(new {{quantity}}(amount));

        /// <summary>The quantity.</summary>
        public {{quantity}} Value => value;

        /// <summary>The figure with its multiplier and unit.</summary>
        public global::ReportDsl.Amount Amount => value.Amount;

        """);

    private void Comparison() => writer.Lines(
        $$"""
        /// <inheritdoc/>
        public int CompareTo({{type}} other) => value.CompareTo(other.value);

        /// <inheritdoc/>
        public bool Equals({{type}} other) => value.Equals(other.value);

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is {{type}} other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => value.GetHashCode();

        """);

    private void Formatting() => writer.Lines(
        """
        /// <summary>The value as a report prints it, in Chinese with its official unit.</summary>
        public override string ToString() => value.ToString();

        /// <summary>The value in the language of the format, "zh" or "en".</summary>
        /// <param name="format">"zh" (also when null or empty) or "en".</param>
        /// <param name="formatProvider">Not used: official figures are written one way in every culture.</param>
        public string ToString(string? format, global::System.IFormatProvider? formatProvider = null) => value.ToString(format, formatProvider);

        """);

    private void Operators()
    {
        (string Operator, string Meaning, string Body)[] operators =
        [
            ("==", "Whether both are the same.", "left.Equals(right)"),
            ("!=", "Whether they differ.", "!left.Equals(right)"),
            ("<", "Whether the left is less.", "left.CompareTo(right) < 0"),
            (">", "Whether the left is more.", "left.CompareTo(right) > 0"),
            ("<=", "Whether the left is at most the right.", "left.CompareTo(right) <= 0"),
            (">=", "Whether the left is at least the right.", "left.CompareTo(right) >= 0"),
        ];
        for (int index = 0; index < operators.Length; index++)
        {
            (string name, string meaning, string body) = operators[index];
            writer.Lines($"/// <summary>{meaning}</summary>");
            writer.Lines($"public static bool operator {name}({type} left, {type} right) => {body};");
            if (index < operators.Length - 1)
            {
                writer.BlankLine();
            }
        }
    }

    private string Member(int year, string set, string id) => $"global::{scope}.{CSharpNames.OfReport(year)}.{set}.{CSharpNames.Of(id)}";

    private static string PeriodInWords(RecordedTarget target) => target.Period == new Period(target.Year) ? "" : $" for {target.Period}";

    // What few indicators have stands in an initializer, so that the others' C# doesn't mention it.
    private string RulesOnYears(ValidityRules rules)
    {
        List<string> members = [];
        if (rules.Trend != Trend.Any)
        {
            members.Add("Trend = " + SdkNames.Value(rules.Trend));
        }

        if (rules.Change is PlausibleChange change)
        {
            members.Add($"Change = new {SdkNames.Sdk}PlausibleChange({OrNull(change.Minimum)}, {OrNull(change.Maximum)}, {SdkNames.UnitValue(change.Unit, scope)})");
        }

        if (rules.RequiredQualifier is Qualifier qualifier)
        {
            members.Add("RequiredQualifier = " + SdkNames.Value(qualifier));
        }

        if (rules.Reasons != ValidityReasons.None)
        {
            string[] reasons = [.. new[] { rules.Reasons.Range, rules.Reasons.Decimals, rules.Reasons.Trend, rules.Reasons.Change, rules.Reasons.Qualifier }.Select(CSharpText.LiteralOrNull)];
            members.Add($"Reasons = new {SdkNames.Sdk}ValidityReasons({string.Join(", ", reasons)})");
        }

        return members.Count == 0 ? "" : " { " + string.Join(", ", members) + " }";
    }

    private static string OrNull(decimal? number) => number is decimal value ? CSharpText.Number(value) : "null";
}
