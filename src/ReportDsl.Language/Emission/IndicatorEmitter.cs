using ReportDsl.Language.Checking;
using ReportDsl.Language.Evolution;

namespace ReportDsl.Language.Emission;

/// <summary>Writes the value types of one catalogue file's indicators, all but what reports state of them.</summary>
/// <remarks>That is in <see cref="HistoryEmitter"/>, so that a target whose figure changes leaves these, which are most of the code, as they are.</remarks>
internal sealed class IndicatorEmitter
{
    private readonly CSharpWriter writer;
    private readonly IndicatorModel indicator;
    private readonly EmissionOptions options;
    private readonly string scope;
    private readonly string type;
    private readonly string quantity;

    private IndicatorEmitter(IndicatorModel indicator, EmissionOptions options, CSharpWriter writer)
    {
        this.writer = writer;
        this.indicator = indicator;
        this.options = options;
        scope = options.NamespaceOf(indicator.JurisdictionId);
        type = CSharpNames.Of(indicator.Id);
        quantity = SdkNames.Quantity(indicator.Unit, scope);
    }

    public static GeneratedSource Emit(FileIndicators file, EmissionOptions options, CancellationToken cancellation)
    {
        CSharpWriter writer = new(cancellation);
        using (writer.Block($"namespace {options.NamespaceOf(file.Place.Jurisdiction)}"))
        {
            for (int index = 0; index < file.Indicators.Count; index++)
            {
                if (index > 0)
                {
                    writer.BlankLine();
                }

                new IndicatorEmitter(file.Indicators[index], options, writer).Emit();
            }
        }

        return new($"{file.Place.Jurisdiction}.indicators.{file.Place.Name}.g.cs", writer.ToString());
    }

    /// <summary>How an indicator's type begins, in each of its parts.</summary>
    public static string Declaration(string type, EmissionOptions options) => $"{options.Accessibility} readonly partial struct {type}";

    private void Emit()
    {
        writer.Lines($"/// <summary>{CSharpText.Doc(indicator.Name.Zh)} · {CSharpText.Doc(indicator.Name.En)}</summary>");
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

    private void Type()
    {
        writer.Lines(Attributes.Generated);
        writer.Lines($"[global::System.Text.Json.Serialization.JsonConverter(typeof({SdkNames.Sdk}IndicatorValueJsonConverter<{type}>))]");
        using (writer.Block($"{Declaration(type, options)} : {SdkNames.Sdk}IIndicatorValue<{type}>, {SdkNames.Sdk}IMeasuredIn<{quantity}>"))
        {
            Definition();
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
        new IndicatorEmitter(indicator with { Id = id }, options, writer).Type();
    }

    /// <summary>Since when and why an indicator is retired, and what to use instead.</summary>
    public static string RetiredInWords(Retirement retired) =>
        $"Retired in {CSharpText.Number(retired.Year)}: {retired.Because}{(retired.ReplacedBy is string other ? $" Use {CSharpNames.Of(other)}." : "")}";

    private void Definition()
    {
        ValidityRules rules = indicator.Rules;
        string unit = SdkNames.UnitValue(indicator.Unit, scope);
        writer.Lines($"private readonly {quantity} value;");
        writer.BlankLine();
        writer.Lines($"private {type}({quantity} value) => this.value = value;");
        writer.BlankLine();
        writer.Lines("/// <summary>What is measured: id, names, measure, unit and rules.</summary>");
        writer.Lines($"public static {SdkNames.Sdk}Indicator Indicator {{ get; }} = new {SdkNames.Sdk}Indicator(");
        string[] facts =
        [
            "Id: " + CSharpText.Literal(indicator.Id),
            "Name: " + SdkNames.Text(indicator.Name),
            "Measure: " + SdkNames.Value(indicator.Measure),
            "Unit: " + unit,
            "AreaId: " + CSharpText.Literal(indicator.AreaId),
            "AreaName: " + SdkNames.Text(indicator.AreaName),
            "Better: " + SdkNames.Value(indicator.Better),
            $"Rules: new {SdkNames.Sdk}ValidityRules({unit}, {OrNull(rules.Minimum)}, {OrNull(rules.Maximum)}, {(rules.MaximumDecimals is int decimals ? CSharpText.Number(decimals) : "null")}){RulesOnYears(rules)}",
            .. indicator.Nature == Nature.NotStated ? Array.Empty<string>() : ["Nature: " + SdkNames.Value(indicator.Nature)],
            .. indicator.Note is string note ? ["Note: " + CSharpText.Literal(note)] : Array.Empty<string>(),
        ];
        writer.Lines("    " + string.Join(",\n    ", facts) + ");");
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
