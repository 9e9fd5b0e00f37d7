namespace ReportDsl.Language.Findings;

/// <summary>Finds the name that a misspelt one was meant to be.</summary>
internal static class Nearest
{
    // Longer names than any id or key are not worth the quadratic comparison.
    private const int LongestName = 100;

    /// <summary>The known name nearest to the given one, or null when none is near: a third of its letters may differ.</summary>
    public static string? To(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        string folded = name.ToLowerInvariant();
        ulong letters = LettersOf(folded);
        string? nearest = null;
        int least = int.MaxValue;
        foreach (string candidate in known)
        {
            int limit = Math.Min(least, Math.Max(1, Math.Max(folded.Length, candidate.Length) / 3));
            if (candidate.Length <= LongestName
                && Math.Abs(folded.Length - candidate.Length) <= limit
                && LettersApart(letters, LettersOf(candidate.ToLowerInvariant())) <= limit
                && Distance(folded, candidate.ToLowerInvariant()) is int distance
                && distance <= limit
                && (distance < least || string.CompareOrdinal(candidate, nearest) < 0))
            {
                nearest = candidate;
                least = distance;
            }
        }

        return nearest;
    }

    // A set of letters; those that share a bit only make two names look nearer than they are.
    private static ulong LettersOf(string name)
    {
        ulong letters = 0;
        foreach (char letter in name)
        {
            letters |= 1UL << (letter & 63);
        }

        return letters;
    }

    // Each change of a letter brings at most one letter in and takes at most one out, so names aren't nearer than this.
    private static int LettersApart(ulong left, ulong right) => Math.Max(Count(left & ~right), Count(right & ~left));

    private static int Count(ulong letters)
    {
        int count = 0;
        for (; letters != 0; letters &= letters - 1)
        {
            count++;
        }

        return count;
    }

    /// <summary>The next step for an unknown name: the nearest known one, else all of them if few, and where they are listed or declared.</summary>
    public static string Advice(string name, IReadOnlyCollection<string> known, string whereListed) =>
        To(name, known) is string nearest ? $"did you mean '{nearest}'?"
        : known.Count is > 0 and <= 12 ? "it can be " + string.Join(", ", known.Select(item => $"'{item}'")) + (whereListed.Length > 0 ? "; or " + whereListed : ".")
        : whereListed;

    // Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
    private static int Distance(string left, string right)
    {
        int[,] distance = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            distance[i, 0] = i;
        }

        for (int j = 0; j <= right.Length; j++)
        {
            distance[0, j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                int substitution = distance[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                distance[i, j] = Math.Min(substitution, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
                }
            }
        }

        return distance[left.Length, right.Length];
    }
}
