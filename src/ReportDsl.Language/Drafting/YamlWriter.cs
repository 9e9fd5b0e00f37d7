using System.Text;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Drafting;

/// <summary>Writes a definition file line by line and remembers at which line each part of a draft begins.</summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder text = new();
    private readonly List<(int Line, object Part)> parts = [];
    private int line = 1;

    /// <summary>The parts of the draft with the lines that they begin at, in their order.</summary>
    public IReadOnlyList<(int Line, object Part)> Parts => parts;

    public override string ToString() => text.ToString();

    public YamlWriter Comment(string words) => Line(0, "# " + words);

    public YamlWriter Blank() => Line(0, "");

    public YamlWriter Key(int depth, string key) => Line(depth, key + ":");

    /// <summary>The key of a part of the draft.</summary>
    public YamlWriter Begin(int depth, string key, object part)
    {
        parts.Add((line, part));
        return Key(depth, key);
    }

    /// <summary>A key with a text; nothing where there is none.</summary>
    public YamlWriter Value(int depth, string key, string? value) => value is null ? this : Line(depth, $"{key}: {YamlLiteral.InBlock(value)}");

    public YamlWriter Names(int depth, string key, LocalizedText names) =>
        Line(depth, $"{key}: {{ zh: {YamlLiteral.InBraces(names.Zh)}, en: {YamlLiteral.InBraces(names.En)} }}");

    private YamlWriter Line(int depth, string words)
    {
        text.Append(' ', 2 * depth).Append(words).Append('\n');
        line++;
        return this;
    }
}
