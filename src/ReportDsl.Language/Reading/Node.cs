namespace ReportDsl.Language.Reading;

/// <summary>A part of a YAML document with its place.</summary>
/// <param name="Range">Where it stands.</param>
internal abstract record Node(TextRange Range)
{
    /// <summary>What the node is, for messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>A text.</summary>
/// <param name="Value">The text, unquoted.</param>
/// <param name="Range">Where it stands, quotes included.</param>
/// <param name="IsVerbatim">Whether the file shows the text letter by letter, so that a place in it can be pointed at.</param>
internal sealed record ScalarNode(string Value, TextRange Range, bool IsVerbatim) : Node(Range)
{
    public override string Kind => Value.Length == 0 ? "empty" : "a text";

    /// <summary>Where a part of the text stands; the whole text where its parts can't be told.</summary>
    public TextRange RangeOf(int start, int length) => IsVerbatim ? Range.Within(start, length) : Range;
}

/// <summary>A list.</summary>
internal sealed record SequenceNode(IReadOnlyList<Node> Items, TextRange Range) : Node(Range)
{
    public override string Kind => "a list";
}

/// <summary>Keys and their values, each key once.</summary>
internal sealed record MappingNode(IReadOnlyList<KeyValuePair<ScalarNode, Node>> Entries, TextRange Range) : Node(Range)
{
    public override string Kind => "a mapping of keys";
}
