namespace ReportDsl.Fuzzing;

/// <summary>Makes new texts out of known ones: the same ones for the same seed.</summary>
internal sealed class Variation(int seed, IReadOnlyList<string> texts, IReadOnlyList<string> words)
{
    private const int LongestStretch = 20;

    private readonly Random random = new(seed);

    public string Next()
    {
        string text = Any(texts);
        for (int edits = random.Next(1, 5); edits > 0; edits--)
        {
            text = Edit(text);
        }

        return text;
    }

    private string Edit(string text)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(1, LongestStretch), text.Length - at);
        return random.Next(6) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
            3 => text.Remove(at, Math.Min(1, length)).Insert(at, ((char)random.Next(0x20, 0x10000)).ToString()),
            4 => text[..at] + Tail(Any(texts)),
            _ => text.Insert(at, Any(words)),
        };
    }

    private string Tail(string text) => text[random.Next(text.Length + 1)..];

    private string Any(IReadOnlyList<string> choices) => choices[random.Next(choices.Count)];
}
