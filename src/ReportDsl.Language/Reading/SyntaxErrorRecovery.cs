using YamlDotNet.Core;

namespace ReportDsl.Language.Reading;

/// <summary>Takes the entry with a syntax error out of a text, keeping every other position.</summary>
/// <remarks>
/// An entry is a line with all deeper lines below it. The first try takes out the entry of the second level (one target, one
/// indicator) that holds the error; an error in what was already taken out widens to the top-level block; then to all that follows.
/// </remarks>
internal sealed class SyntaxErrorRecovery
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly string original;
    private readonly List<string> lines = [];
    private readonly List<string> lineEnds = [];
    private int errors;
    private (int First, int Last) lastBlanked = (-1, -1);

    public SyntaxErrorRecovery(string text) => original = text;

    public string Text => errors == 0 ? original : string.Concat(lines.Zip(lineEnds, (line, end) => line + end));

    /// <summary>The keys on lines that were blanked out.</summary>
    public HashSet<string> LostKeys { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong, in the parser's words or, for what reports are typed with most, in ours.</summary>
    public string Reason(Exception exception, int line)
    {
        int at = Math.Min(Math.Max(line - 1, 0), lines.Count - 1);
        if (lines.Skip(Math.Max(at - 1, 0)).Take(2).Any(near => near.Contains('：') && !near.Contains(": ") && !near.TrimEnd().EndsWith(":", StringComparison.Ordinal)))
        {
            return "the colon behind a key is the half-width ':' with a blank behind it, not '：'.";
        }

        string reason = exception is YamlException ? exception.Message : "the parser can't make sense of it.";
        int position = reason.IndexOf("): ", StringComparison.Ordinal);
        reason = reason.StartsWith("(", StringComparison.Ordinal) && position > 0 ? reason.Substring(position + 3) : reason;
        return reason.TrimEnd('.', ' ') + ".";
    }

    public TextRange PlaceOf(Mark mark)
    {
        SplitLines();
        int line = Math.Min(Math.Max((int)mark.Line, 1), lines.Count);
        string text = lines[line - 1];
        int column = Math.Min(Math.Max((int)mark.Column, 1), text.Length + 1);
        int lineStart = Enumerable.Range(0, line - 1).Sum(earlier => lines[earlier].Length + lineEnds[earlier].Length);
        int length = Math.Max(0, text.Length - column + 1);
        return new TextRange(lineStart + column - 1, length, line, column, line, column + length);
    }

    /// <summary>The first line, from this one on, that a tab indents; the parser's own word for it comes lines too late. Null when there is none.</summary>
    public TextRange? TabIndentation(int fromLine)
    {
        if (original.IndexOf('\t') < 0)
        {
            return null;
        }

        SplitLines();
        int lineStart = 0;
        for (int index = 0; index < lines.Count; index++)
        {
            int tab = lines[index].IndexOf('\t');
            if (index + 1 >= fromLine && tab >= 0 && !IsBlank(lines[index]) && lines[index].Substring(0, tab).Trim().Length == 0)
            {
                return new TextRange(lineStart + tab, 1, index + 1, tab + 1, index + 1, tab + 2);
            }

            lineStart += lines[index].Length + lineEnds[index].Length;
        }

        return null;
    }

    /// <summary>Blanks out the entry of this line; false when nothing is left to try.</summary>
    public bool BlankEntryAt(int line)
    {
        if (++errors > Limits.SyntaxErrors)
        {
            return false;
        }

        int at = line - 1;
        while (at > 0 && IsBlank(lines[at]))
        {
            at--;
        }

        bool again = at >= lastBlanked.First && at <= lastBlanked.Last;
        int level = again ? 0 : SecondLevelIndentation(at);
        int first = at;
        while (first > 0 && (IsBlank(lines[first]) || Indentation(lines[first]) > level))
        {
            first--;
        }

        int last = first + 1;
        while (last < lines.Count && (IsBlank(lines[last]) || Indentation(lines[last]) > level))
        {
            last++;
        }

        if (Enumerable.Range(first, last - first).All(index => IsBlank(lines[index])))
        {
            // The entry is gone already and the error stays: give up what follows it.
            if (first == lastBlanked.First && again)
            {
                return false;
            }

            last = lines.Count;
        }

        for (int index = first; index < last; index++)
        {
            int colon = lines[index].IndexOf(':');
            if (colon > 0)
            {
                LostKeys.Add(lines[index].Substring(0, colon).Trim());
            }

            lines[index] = new string(' ', lines[index].Length);
        }

        lastBlanked = (first, last - 1);
        return true;
    }

    // Only where something is wrong: most files are read with no need of it.
    private void SplitLines()
    {
        if (lines.Count > 0)
        {
            return;
        }

        int start = 0;
        for (int end = original.IndexOfAny(LineEnds); end >= 0; end = original.IndexOfAny(LineEnds, start))
        {
            int length = string.CompareOrdinal(original, end, "\r\n", 0, 2) == 0 ? 2 : 1;
            lines.Add(original.Substring(start, end - start));
            lineEnds.Add(original.Substring(end, length));
            start = end + length;
        }

        lines.Add(original.Substring(start));
        lineEnds.Add("");
    }

    // The indentation that the file uses for entries below a top-level key: that of the line below the key.
    private int SecondLevelIndentation(int at)
    {
        int top = at;
        while (top > 0 && (IsBlank(lines[top]) || Indentation(lines[top]) > 0))
        {
            top--;
        }

        for (int index = top + 1; index < lines.Count; index++)
        {
            if (!IsBlank(lines[index]))
            {
                return Indentation(lines[index]);
            }
        }

        return 0;
    }

    private static bool IsBlank(string line)
    {
        string trimmed = line.TrimStart();
        return trimmed.Length == 0 || trimmed[0] == '#';
    }

    // A line that a tab indents was meant to be deeper than the one above it.
    private static int Indentation(string line)
    {
        string trimmed = line.TrimStart(' ');
        return trimmed.StartsWith("\t", StringComparison.Ordinal) ? int.MaxValue : line.Length - trimmed.Length;
    }
}
