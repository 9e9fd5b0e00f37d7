using ReportDsl.Language.Checking;

namespace ReportDsl.Language.Emission;

/// <summary>Writes the list of a jurisdiction's indicators and its own counting units.</summary>
internal static class CatalogueEmitter
{
    public static GeneratedSource Emit(CatalogueOverview catalogue, EmissionOptions options, CancellationToken cancellation)
    {
        CSharpWriter writer = new(cancellation);
        string scope = options.NamespaceOf(catalogue.Jurisdiction.Id);
        using (writer.Block($"namespace {scope}"))
        {
            Indicators(writer, catalogue, scope, options.Accessibility);
            if (catalogue.Units.Count > 0)
            {
                writer.BlankLine();
                UnitMethods(writer, catalogue, scope, options.Accessibility);
            }
        }

        if (catalogue.Units.Count > 0)
        {
            writer.BlankLine();
            using (writer.Block($"namespace {scope}.Dimensions"))
            {
                foreach (Unit unit in catalogue.Units)
                {
                    DimensionType(writer, unit, options.Accessibility);
                }
            }
        }

        return new($"{catalogue.Jurisdiction.Id}.indicators.g.cs", writer.ToString());
    }

    private static void Indicators(CSharpWriter writer, CatalogueOverview catalogue, string scope, string accessibility)
    {
        writer.Lines($"/// <summary>{CSharpText.Doc(catalogue.Jurisdiction.Name.Zh)} · {CSharpText.Doc(catalogue.Jurisdiction.Name.En)}: every indicator of its reports.</summary>");
        writer.Lines(Attributes.Generated);
        using (writer.Block($"{accessibility} static class Indicators"))
        {
            writer.Lines(
                $"""
                /// <summary>Whose reports these are.</summary>
                public static global::ReportDsl.Jurisdiction Jurisdiction => new global::ReportDsl.Jurisdiction({CSharpText.Literal(catalogue.Jurisdiction.Id)}, {SdkNames.Text(catalogue.Jurisdiction.Name)});

                /// <summary>Every indicator, in the order of ids.</summary>
                """);
            using (writer.Block("public static global::ReportDsl.IndicatorSet All { get; } = new global::ReportDsl.IndicatorSet(static () => new global::ReportDsl.Indicator[]", "});"))
            {
                foreach (string id in catalogue.IndicatorIds)
                {
                    writer.Lines($"{SdkNames.Type(scope, id)}.Indicator,");
                }
            }
        }
    }

    private static void UnitMethods(CSharpWriter writer, CatalogueOverview catalogue, string scope, string accessibility)
    {
        writer.Lines("/// <summary>Makes quantities in the counting units that the definitions declare.</summary>");
        writer.Lines(Attributes.Generated);
        using (writer.Block($"{accessibility} static class Quantities"))
        {
            foreach (Unit unit in catalogue.Units)
            {
                string method = CSharpNames.Of(unit.Id);
                string dimension = SdkNames.UnitValue(unit, scope);
                string quantity = SdkNames.Quantity(unit, scope);
                writer.Lines(
                    $"""
                    /// <summary>{CSharpText.Doc(unit.Symbol)} · {CSharpText.Doc(unit.Name.En)}</summary>
                    /// <param name="value">How many.</param>
                    public static {quantity} {method}(this int value) => {method}((decimal)value);

                    /// <summary>{CSharpText.Doc(unit.Symbol)} · {CSharpText.Doc(unit.Name.En)}</summary>
                    /// <param name="value">How many.</param>
                    public static {quantity} {method}(this decimal value) => new {quantity}(new global::ReportDsl.Amount(value, {dimension}));
                    """);
            }
        }
    }

    private static void DimensionType(CSharpWriter writer, Unit unit, string accessibility)
    {
        writer.Lines($"/// <summary>{CSharpText.Doc(unit.Name.Zh)} · {CSharpText.Doc(unit.Name.En)}, counted with the measure word {CSharpText.Doc(unit.Symbol)}.</summary>");
        writer.Lines(Attributes.Generated);
        using (writer.Block($"{accessibility} sealed class {CSharpNames.Of(unit.Id)} : global::ReportDsl.IDimension"))
        {
            writer.Lines(
                $$"""
                private {{CSharpNames.Of(unit.Id)}}()
                {
                }

                /// <summary>The counting unit.</summary>
                public static global::ReportDsl.Unit Unit { get; } = global::ReportDsl.Unit.Counting({{CSharpText.Literal(unit.Id)}}, {{CSharpText.Literal(unit.Symbol)}}, {{SdkNames.Text(unit.Name)}});

                /// <inheritdoc/>
                public static global::ReportDsl.Dimension Dimension => Unit.Dimension;
                """);
        }
    }
}
