using System.Globalization;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Phrases;

/// <summary>Reads our notation of figures.</summary>
/// <remarks>
/// <code>
/// target     = [ "ensure" | "strive for" ] ( bound number | "between" number "and" number | number ) unit
/// result     = [ "expected" | bound ] number unit
/// range      = [ number ] ".." [ number ] unit
/// bound      = "about" | "at least" | "at most" | "above" | "below" | "exactly"
/// number     = digits [ "thousand" | "million" | "billion" | "trillion" ] | digit "/" digit
/// unit       = the unit's id with blanks or hyphens between its words, or "%"; a fraction needs none
/// </code>
/// A parse that fails adds one finding at the word that is wrong, and gives null.
/// </remarks>
internal sealed class ReadingParser
{
    private static readonly Opening<Bound>[] Bounds =
        [.. Terms.Bounds.Where(term => term.Value != Bound.Between).Select(term => new Opening<Bound>(term.Name.En, term.Value))];

    private static readonly Opening<Commitment>[] Commitments = [new("ensure", Commitment.Ensure), new("strive for", Commitment.Strive)];

    private static readonly Opening<Qualifier>[] Qualifiers =
        [.. Terms.Qualifiers.Where(term => term.Value != Qualifier.None).Select(term => new Opening<Qualifier>(term.Name.En, term.Value))];

    private static readonly Form TargetForm = new(
        "after an optional 'ensure' or 'strive for' and an optional bound such as 'at least', a number such as 38,000 or 7.5 has to stand here.",
        [.. Commitments.Select(opening => opening.Text), .. Bounds.Select(opening => opening.Text), "between"]);

    private static readonly Form ResultForm = new(
        "after an optional 'expected', 'about', 'above', 'below', 'at least' or 'at most', a number such as 38,000 or 7.5 has to stand here.",
        [.. Qualifiers.Select(opening => opening.Text)]);

    private static readonly Form RangeForm = new("a range is written '0 .. 100 %'; either number may be left out.", []);

    private readonly ScalarNode scalar;
    private readonly FindingList findings;
    private readonly Form form;
    private readonly List<(string Text, int Start)> words;
    private int position;

    private ReadingParser(ScalarNode scalar, FindingList findings, Form form)
    {
        this.form = form;
        this.scalar = scalar;
        this.findings = findings;
        words = Words(scalar.Value);
    }

    public static TargetReading? Target(ScalarNode scalar, FindingList findings) => new ReadingParser(scalar, findings, TargetForm).Target();

    public static ResultReading? Result(ScalarNode scalar, FindingList findings) => new ReadingParser(scalar, findings, ResultForm).Result();

    public static RangeReading? Range(ScalarNode scalar, FindingList findings) => new ReadingParser(scalar, findings, RangeForm).Range();

    private TargetReading? Target()
    {
        Commitment commitment = Accept(Commitments) ?? Commitment.Plan;
        if (AcceptWord("between"))
        {
            if (Number() is not { } lower || !Expect("and") || Number() is not { } upper || Unit(upper) is not { } rangeUnit)
            {
                return null;
            }

            if (upper.Value.Value <= lower.Value.Value)
            {
                findings.Add(Rules.UnreadableReading, upper.Range, Text(upper.Range), "the upper figure has to be greater than the lower one.");
                return null;
            }

            return new(commitment, Bound.Between, lower, upper, rangeUnit);
        }

        Bound bound = Accept(Bounds) ?? Bound.Exactly;
        return Number() is { } number && Unit(number) is { } unit ? new(commitment, bound, number, null, unit) : null;
    }

    private ResultReading? Result()
    {
        Qualifier qualifier = Accept(Qualifiers) ?? Qualifier.None;
        return Number() is { } number && Unit(number) is { } unit ? new(qualifier, number, unit) : null;
    }

    private RangeReading? Range()
    {
        bool hasMinimum = Peek() != "..";
        Located<ReadingNumber>? minimum = hasMinimum ? Number() : null;
        if (hasMinimum && minimum is null)
        {
            return null;
        }

        if (!AcceptWord("..") || minimum is { Value.FractionOf: > 0 })
        {
            Fail(form.Advice);
            return null;
        }

        bool hasMaximum = Peek() is string next && (char.IsDigit(next[0]) || next[0] == '-');
        Located<ReadingNumber>? maximum = hasMaximum ? Number() : null;
        if ((hasMaximum && maximum is null) || Unit(maximum ?? minimum ?? default) is not { } unit)
        {
            return null;
        }

        if ((minimum is null && maximum is null) || maximum is { Value.FractionOf: > 0 })
        {
            findings.Add(Rules.UnreadableReading, scalar.Range, scalar.Value, form.Advice);
            return null;
        }

        return new(minimum?.Value.Value, maximum?.Value.Value, unit);
    }

    private Located<ReadingNumber>? Number()
    {
        if (Peek() is not string word)
        {
            Fail(form.Advice);
            return null;
        }

        (string Text, int Start) first = words[position];
        if (Fraction(word) is ReadingNumber fraction)
        {
            position++;
            return new(fraction, scalar.RangeOf(first.Start, word.Length));
        }

        if (!IsGrouped(word)
            || !decimal.TryParse(
                word,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out decimal value))
        {
            Fail(word.Contains('/') ? "a fraction is one of halves, thirds, quarters, fifths or tenths, such as 1/3."
                : Meant(word) is string meant ? $"did you mean '{meant}'?"
                : form.Advice);
            return null;
        }

        position++;
        int end = first.Start + word.Length;
        decimal scale = 1;
        if (Peek() is string next && ScaleWords.SizeOf(next) is decimal size)
        {
            scale = size;
            end = words[position].Start + next.Length;
            position++;
        }

        TextRange range = scalar.RangeOf(first.Start, end - first.Start);
        if (Math.Abs(value) > Amount.Limit / scale)
        {
            findings.Add(Rules.UnreadableReading, range, Text(range), "no report states a figure as large as this; check its zeros.");
            return null;
        }

        return new(new(value * scale, 0) { Scale = scale }, range);
    }

    private Located<string>? Unit(Located<ReadingNumber> number)
    {
        if (Peek() is null)
        {
            if (number.Value.FractionOf > 0)
            {
                return number.With("");
            }

            Fail("the unit is missing; write it behind the number, such as 'persons' or '%'.");
            return null;
        }

        int start = words[position].Start;
        (string lastText, int lastStart) = words[words.Count - 1];
        string name = words[position++].Text;
        for (; position < words.Count; position++)
        {
            name += "-" + words[position].Text;
        }

        return new(name, scalar.RangeOf(start, lastStart + lastText.Length - start));
    }

    private T? Accept<T>(Opening<T>[] openings)
        where T : struct
    {
        foreach (Opening<T> opening in openings)
        {
            if (StandsHere(opening.Words))
            {
                position += opening.Words.Length;
                return opening.Value;
            }
        }

        return null;
    }

    private bool StandsHere(string[] expected)
    {
        for (int index = 0; index < expected.Length; index++)
        {
            if (position + index >= words.Count || words[position + index].Text != expected[index])
            {
                return false;
            }
        }

        return true;
    }

    private bool AcceptWord(string word)
    {
        if (Peek() != word)
        {
            return false;
        }

        position++;
        return true;
    }

    private bool Expect(string word)
    {
        if (AcceptWord(word))
        {
            return true;
        }

        Fail($"'{word}' has to stand here.");
        return false;
    }

    // A word of the notation that this one, alone or with the next, is a misspelling of.
    private string? Meant(string word)
    {
        string two = position + 1 < words.Count ? word + " " + words[position + 1].Text : word;
        return Nearest.To(two, form.Openings) is string exact && exact.Contains(' ') ? exact
            : Nearest.To(word, form.Openings) is string near && near != word ? near
            : null;
    }

    private string? Peek() => position < words.Count ? words[position].Text : null;

    private void Fail(string advice)
    {
        if (Peek() is string word)
        {
            findings.Add(Rules.UnreadableReading, scalar.RangeOf(words[position].Start, word.Length), word, advice);
        }
        else
        {
            findings.Add(Rules.UnreadableReading, scalar.Range, scalar.Value, advice);
        }
    }

    private string Text(TextRange range) => scalar.IsVerbatim ? scalar.Value.Substring(range.Start - scalar.Range.Start, range.Length) : scalar.Value;

    private static ReadingNumber? Fraction(string word)
    {
        if (word.IndexOf('/') < 0)
        {
            return null;
        }

        string[] parts = word.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int numerator)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int denominator)
            && FractionUnits.Of(denominator) is not null
            && numerator is >= 1
            && numerator < denominator
            ? new(numerator, denominator)
            : null;
    }

    // 1,234,567.8 but not 1,23 and not 12,34,567: a misplaced separator is a slip of the pen that changes the figure.
    private static bool IsGrouped(string word)
    {
        if (word.IndexOf(',') < 0)
        {
            return true;
        }

        string whole = word.TrimStart('-').Split('.')[0];
        string[] groups = whole.Split(',');
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
    }

    // Words are split at blanks; "5%" and "5.." are split too, so that both spellings are read.
    private static List<(string Text, int Start)> Words(string text)
    {
        List<(string, int)> words = [];
        int index = 0;
        while (index < text.Length)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                index++;
                continue;
            }

            int start = index;
            if (text[index] is '%' or '‰')
            {
                index++;
            }
            else if (StartsWithDots(text, index))
            {
                index += 2;
            }
            else
            {
                while (index < text.Length && !char.IsWhiteSpace(text[index]) && text[index] is not ('%' or '‰') && !StartsWithDots(text, index))
                {
                    index++;
                }
            }

            words.Add((text.Substring(start, index - start), start));
        }

        return words;
    }

    private static bool StartsWithDots(string text, int index) => text[index] == '.' && index + 1 < text.Length && text[index + 1] == '.';

    /// <summary>What is read: what its first word can be, and what to write where none of them stands.</summary>
    private sealed record Form(string Advice, string[] Openings);

    /// <summary>A word or two that open a reading, and what they mean.</summary>
    private sealed class Opening<T>(string text, T value)
        where T : struct
    {
        public string Text => text;

        public string[] Words { get; } = text.Split(' ');

        public T Value => value;
    }
}
