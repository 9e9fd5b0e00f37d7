using System.Text;

namespace ReportDsl.Language.Reading;

/// <summary>The one way from a text into YAML that a command writes.</summary>
internal static class YamlQuoting
{
    /// <summary>A double-quoted text of YAML, on one line whatever it holds.</summary>
    public static string Quoted(string value)
    {
        StringBuilder quoted = new("\"");
        foreach (char sign in UnseenCharacters.Blanked(value))
        {
            _ = sign is '"' or '\\' ? quoted.Append('\\').Append(sign) : quoted.Append(sign);
        }

        return quoted.Append('"').ToString();
    }
}
