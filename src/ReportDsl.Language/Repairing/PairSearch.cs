namespace ReportDsl.Language.Repairing;

/// <summary>Finds the runs that are repeated right behind themselves, going through a block from its end to its start.</summary>
/// <remarks>
/// For each distance it keeps how many glyphs from here on equal those so much further; a run of that length is repeated when
/// there are at least as many. Only distances at which the same character stands are looked at.
/// </remarks>
internal sealed class PairSearch
{
    private readonly List<Glyph> block;
    private readonly int[] nearest;
    private readonly int[] next;
    private readonly int[] equal = new int[DoubledGlyphs.LongestRun + 1];
    private readonly int[] equalFrom = new int[DoubledGlyphs.LongestRun + 1];
    private readonly List<int> found = [];

    /// <param name="block">The block.</param>
    /// <param name="nearest">A table by character, all zero; <see cref="Forget"/> leaves it so.</param>
    public PairSearch(List<Glyph> block, int[] nearest)
    {
        this.block = block;
        this.nearest = nearest;
        next = new int[block.Count];
        for (int distance = 0; distance < equalFrom.Length; distance++)
        {
            equalFrom[distance] = -1;
        }
    }

    /// <summary>
    /// The lengths of the repeated runs that start here, ascending, but for rows of one character other than a digit. The list
    /// is valid until the next call.
    /// </summary>
    public List<int> LengthsAt(int index)
    {
        found.Clear();
        char character = block[index].Character;
        next[index] = nearest[character];
        nearest[character] = index + 1;
        for (int behind = next[index]; behind > 0; behind = next[behind - 1])
        {
            int distance = behind - 1 - index;
            if (distance > DoubledGlyphs.LongestRun)
            {
                break;
            }

            equal[distance] = equalFrom[distance] == index + 1 ? equal[distance] + 1 : 1;
            equalFrom[distance] = index;
            if (equal[distance] >= distance && (distance <= 2 || !IsUniform(index, distance) || CharacterForms.IsDigit(character)))
            {
                found.Add(distance);
            }
        }

        return found;
    }

    /// <summary>Whether the run that starts here, where the search is, consists of one character.</summary>
    public bool IsUniform(int index, int length) => equalFrom[1] == index && equal[1] >= length - 1;

    /// <summary>Clears the table, at the cost of the block and not of all characters.</summary>
    public void Forget()
    {
        foreach (Glyph glyph in block)
        {
            nearest[glyph.Character] = 0;
        }
    }
}
