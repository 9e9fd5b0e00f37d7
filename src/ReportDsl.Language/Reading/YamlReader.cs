using System.Globalization;
using ReportDsl.Language.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportDsl.Language.Reading;

/// <summary>Reads the plain subset of YAML that definitions are written in, keeping every part's place.</summary>
/// <remarks>
/// After a syntax error the entry that holds it is blanked out and the file is read again, so that one broken entry costs
/// nothing but itself. YamlDotNet's parser is the only part of the library in use: its document model recurses and expands aliases.
/// </remarks>
internal sealed class YamlReader
{
    private readonly string content;
    private readonly FindingList findings;
    private readonly CancellationToken cancellation;
    private readonly Stack<Container> open = new();
    private Mark lastRead = Mark.Empty;

    private YamlReader(string content, FindingList findings, CancellationToken cancellation)
    {
        this.content = content;
        this.findings = findings;
        this.cancellation = cancellation;
    }

    /// <summary>The file's top-level node, or none when there is none or the file is too large.</summary>
    public static YamlText Read(string content, FindingList findings, CancellationToken cancellation)
    {
        if (content.Length > Limits.FileLength)
        {
            findings.Add(Rules.LimitExceeded, TextRange.StartOfFile, $"The file has {Count(content.Length)} characters, more than {Count(Limits.FileLength)}", "split it.");
            return new YamlText(null, []);
        }

        SyntaxErrorRecovery recovery = new(UnseenCharacters.Replace(content, findings, cancellation));
        for (TextRange? tab = recovery.TabIndentation(fromLine: 1); tab is TextRange place; tab = recovery.TabIndentation(place.Line + 1))
        {
            findings.Add(Rules.YamlSyntax, place, "a tab indents this line, where YAML wants blanks.");
            if (!recovery.BlankEntryAt(place.Line))
            {
                return new YamlText(null, recovery.LostKeys);
            }
        }

        while (true)
        {
            YamlReader reader = new(recovery.Text, new FindingList(findings.Path), cancellation);
            try
            {
                Node? node = reader.ReadDocument();
                findings.AddRange(reader.findings.ToEquatableArray());
                return new YamlText(node, recovery.LostKeys);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The parser's own exceptions, and the others that it throws on malformed tags and truncated text.
                TextRange place = recovery.PlaceOf(reader.PlaceOf(exception));
                findings.Add(Rules.YamlSyntax, place, recovery.Reason(exception, place.Line));
                if (!recovery.BlankEntryAt(place.Line))
                {
                    return new YamlText(null, recovery.LostKeys);
                }
            }
        }
    }

    // An unclosed '[' or '{' swallows what follows it, so its beginning is the place; else the parser's own place, which
    // for some errors is the start of the document: then the end of what was read before it.
    private Mark PlaceOf(Exception exception)
    {
        if (open.Reverse().FirstOrDefault(container => container.IsFlow) is Container flow)
        {
            return flow.StartMark;
        }

        Mark start = exception is YamlException yaml ? yaml.Start : Mark.Empty;
        return start.Index > lastRead.Index ? start : lastRead;
    }

    private Node? ReadDocument()
    {
        Parser parser = new(new Scanner(new CancellableReader(content, cancellation), skipComments: true));
        Node? root = null;
        int documents = 0;
        while (MoveNext(parser))
        {
            cancellation.ThrowIfCancellationRequested();
            ParsingEvent current = parser.Current!;
            lastRead = current.End;
            ReportIfBeyondSubset(current);
            if (findings.IsFull)
            {
                return Close(root);
            }

            if (current is NodeEvent && open.Count > 0 && open.Peek().IsFull)
            {
                findings.Add(Rules.LimitExceeded, RangeOf(current), $"A list has at most {Count(Limits.Items)} items", "take the others out.");
                return Close(root);
            }

            Node? finished = null;
            switch (current)
            {
                case DocumentStart when ++documents > 1:
                    findings.Add(Rules.YamlSubset, RangeOf(current), "a second document", "put it into a file of its own, or remove the '---'.");
                    return root;

                case Scalar scalar:
                    finished = ScalarOf(scalar);
                    break;

                case AnchorAlias alias:
                    finished = new ScalarNode("", RangeOf(alias), IsVerbatim: false);
                    break;

                case MappingStart or SequenceStart:
                    if (open.Count == Limits.Depth)
                    {
                        findings.Add(Rules.LimitExceeded, RangeOf(current), $"Definitions nest at most {Limits.Depth} deep", "take these brackets or levels out.");
                        return Close(root);
                    }

                    bool isFlow = current is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
                    open.Push(new Container(current is MappingStart, isFlow, RangeOf(current), current.Start));
                    break;

                case MappingEnd or SequenceEnd:
                    finished = open.Pop().ToNode(RangeOf(current));
                    break;
            }

            if (finished is not null)
            {
                root = Attach(finished) ?? root;
            }
        }

        return root;
    }

    /// <summary>What was read before reading stopped: every open container with the entries it has.</summary>
    private Node? Close(Node? root)
    {
        while (open.Count > 0)
        {
            Container container = open.Pop();
            root = Attach(container.ToNode(container.Start));
        }

        return root;
    }

    private Node? Attach(Node node)
    {
        if (open.Count == 0)
        {
            return node;
        }

        open.Peek().Add(node, findings);
        return null;
    }

    private bool MoveNext(Parser parser)
    {
        cancellation.ThrowIfCancellationRequested();
        return parser.MoveNext();
    }

    // The text of a tagged or anchored value still counts; an alias has none.
    private void ReportIfBeyondSubset(ParsingEvent current)
    {
        string? what = current is AnchorAlias ? "aliases ('*')"
            : current is NodeEvent { Anchor.IsEmpty: false } ? "anchors ('&')"
            : current is NodeEvent { Tag.IsEmpty: false } ? "tags ('!')"
            : null;
        if (what is not null)
        {
            findings.Add(Rules.YamlSubset, RangeOf(current), what, "write the text out where it is needed.");
        }
    }

    private ScalarNode ScalarOf(Scalar scalar)
    {
        TextRange range = RangeOf(scalar);
        string value = scalar.Value;
        int limit = scalar.IsKey ? Limits.KeyLength : Limits.ScalarLength;
        if (value.Length > limit)
        {
            findings.Add(Rules.LimitExceeded, range, $"This text has {Count(value.Length)} characters, more than {Count(limit)}", "shorten it.");
            value = value.Substring(0, char.IsHighSurrogate(value[limit - 1]) ? limit - 1 : limit);
        }

        int quote = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        bool verbatim = range.Line == range.EndLine
            && range.Length - (2 * quote) == value.Length
            && string.CompareOrdinal(content, range.Start + quote, value, 0, value.Length) == 0;
        return new ScalarNode(value, verbatim ? range.Within(quote, value.Length) : range, verbatim);
    }

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private TextRange RangeOf(ParsingEvent current)
    {
        Mark start = current.Start;
        Mark end = current.End;
        int offset = (int)start.Index;
        int length = Math.Max(0, Math.Min((int)end.Index, content.Length) - offset);
        return new TextRange(offset, length, (int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);
    }

    /// <summary>Hands a text to the parser, which takes its time over a single token of megabytes.</summary>
    private sealed class CancellableReader(string text, CancellationToken cancellation) : StringReader(text)
    {
        public override int Read()
        {
            cancellation.ThrowIfCancellationRequested();
            return base.Read();
        }

        public override int Read(char[] buffer, int index, int count)
        {
            cancellation.ThrowIfCancellationRequested();
            return base.Read(buffer, index, count);
        }
    }

    /// <summary>A mapping or list whose end hasn't been read yet.</summary>
    private sealed class Container(bool isMapping, bool isFlow, TextRange start, Mark startMark)
    {
        // Up to here, looking at every key before is faster than a dictionary.
        private const int FewKeys = 16;

        private readonly List<KeyValuePair<ScalarNode, Node>> entries = [];
        private readonly List<Node> items = [];
        private Dictionary<string, ScalarNode>? manyKeys;
        private Node? key;

        public bool IsFlow => isFlow;

        /// <summary>Whether this is a list that has as many items as a list may have.</summary>
        public bool IsFull => items.Count == Limits.Items;

        public TextRange Start => start;

        public Mark StartMark => startMark;

        public void Add(Node node, FindingList findings)
        {
            if (!isMapping)
            {
                items.Add(node);
            }
            else if (key is null)
            {
                key = node;
            }
            else
            {
                AddEntry(key, node, findings);
                key = null;
            }
        }

        public Node ToNode(TextRange end)
        {
            // The parser puts the end of '[…]' and '{…}' before its last sign.
            int last = isFlow ? end.Start + 1 : end.Start;
            TextRange range = start with { Length = Math.Max(0, last - start.Start), EndLine = end.Line, EndColumn = isFlow ? end.Column + 1 : end.Column };
            return isMapping ? new MappingNode(entries, range) : new SequenceNode(items, range);
        }

        private void AddEntry(Node keyNode, Node value, FindingList findings)
        {
            if (keyNode is not ScalarNode scalar)
            {
                findings.Add(Rules.YamlSubset, keyNode.Range, "keys that are lists or mappings", "write one word as the key.");
            }
            else if (scalar.Value == "<<")
            {
                findings.Add(Rules.YamlSubset, keyNode.Range, "merge keys ('<<')", "write the keys out where they are needed.");
            }
            else if (Known(scalar.Value) is ScalarNode earlier)
            {
                findings.Add(Rules.RepeatedKey, keyNode.Range, scalar.Value, earlier.Range.Line.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                manyKeys?.Add(scalar.Value, scalar);
                entries.Add(new(scalar, value));
            }
        }

        private ScalarNode? Known(string name)
        {
            if (entries.Count > FewKeys)
            {
                manyKeys ??= entries.ToDictionary(entry => entry.Key.Value, entry => entry.Key, StringComparer.Ordinal);
                return manyKeys.TryGetValue(name, out ScalarNode? earlier) ? earlier : null;
            }

            for (int index = 0; index < entries.Count; index++)
            {
                if (entries[index].Key.Value == name)
                {
                    return entries[index].Key;
                }
            }

            return null;
        }
    }
}
