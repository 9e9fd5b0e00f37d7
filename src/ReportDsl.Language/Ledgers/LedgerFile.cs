using System.Text;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Ledgers;

/// <summary>The ledger as a definition file: <c>figures.yaml</c>.</summary>
internal static class LedgerFile
{
    /// <summary>The file's name beside the report's other files.</summary>
    public const string Name = "figures.yaml";

    /// <summary>The ledger of a bound file, or null when it has none.</summary>
    public static Ledger? Of(DefinitionFile file) => file.Document.Ledger is LedgerDefinition ledger
        ? new Ledger(
            ledger.Text,
            ledger.Figures.Select(figure => new LedgerFigure(figure.Numeral, figure.Read, figure.Around, figure.Became?.Value, figure.SetAside?.Value, figure.Decide)).ToEquatableArray())
        : null;

    /// <summary>The text of the file.</summary>
    public static string Text(Ledger ledger)
    {
        StringBuilder text = new(
            """
            # yaml-language-server: $schema=../../reportdsl.schema.json
            # Every figure of the report's text, in its order, and what became of it. Made by 'reportdsl ledger', which keeps what is
            # set aside here; a figure that is neither claimed nor set aside is an error of the build.
            ledger:

            """.Replace("\r\n", "\n"));
        text.Append("  text: ").Append(YamlLiteral.Quoted(ledger.TextHash)).Append('\n');
        text.Append("  figures:\n");
        for (int index = 0; index < ledger.Figures.Count; index++)
        {
            LedgerFigure figure = ledger.Figures[index];
            text.Append("    f").Append((index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            text.Append(": { numeral: ").Append(YamlLiteral.Quoted(figure.Numeral));
            Append("read", figure.Read == figure.Numeral ? null : figure.Read);
            Append("around", figure.Around);
            Append("became", figure.Became);
            Append("set-aside", figure.SetAside);
            Append(LanguageShape.DecideKey, figure.Decide);
            text.Append(" }\n");
        }

        return text.ToString();

        void Append(string key, string? value)
        {
            if (value is not null)
            {
                text.Append(", ").Append(key).Append(": ").Append(YamlLiteral.Quoted(value));
            }
        }
    }
}
