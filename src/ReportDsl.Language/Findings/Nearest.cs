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
        return known
            .Where(candidate => candidate.Length <= LongestName)
            .Select(candidate => (candidate, distance: Distance(folded, candidate.ToLowerInvariant())))
            .Where(pair => pair.distance <= Math.Max(1, Math.Max(folded.Length, pair.candidate.Length) / 3))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
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
