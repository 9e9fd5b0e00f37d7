namespace ReportDsl.Language.Repairing;

/// <summary>Finds what a PDF's bold boxes print twice, and keeps one copy of it.</summary>
/// <remarks>
/// <code>
/// block    = { plain | doubled }
/// doubled  = { pair | unpaired }         地区生产总值增长地区生产总值增长77..55%%左右左右；；
/// pair     = run run                     a run of up to 40 glyphs, and the same again
/// </code>
/// Real text repeats glyphs too (人人, 11个, 干干净净), so a pair by itself means nothing. Each pair has a weight: how much
/// better a second printing explains it than chance does. A doubled stretch is taken for one only where its pairs together
/// outweigh a threshold; the threshold is higher for a stretch that starts or ends within a line, as real repetitions do.
/// Of all ways to divide the block, the one with the greatest weight is taken, in one pass from its end to its start.
/// </remarks>
internal sealed class DoubledGlyphs
{
    public const int LongestRun = 40;

    // Weights count twice the glyphs that speak for a second printing, so that the odd threshold leaves no ties with none.
    private const int OfStretch = -5;
    private const int OfEdgeWithinLine = -6;
    private const int OfUnpaired = -4;
    private const int OfPairedCharacter = -2;
    private const int OfPairedMark = 4;
    private const int OfClauseMarkInRun = -8;

    private const byte Unpaired = byte.MaxValue;
    private const int NoWeight = int.MinValue / 2;

    // For each character the place behind its nearest occurrence in the part that was passed; zero for none.
    private readonly int[] nearest = new int[char.MaxValue + 1];

    /// <summary>The block with one copy of what it holds twice.</summary>
    public List<Glyph> Undouble(List<Glyph> block)
    {
        // The shortest stretch that can outweigh the threshold is a pair of three.
        if (block.Count < 6)
        {
            return block;
        }

        Division division = Divide(block);
        return division.IsPlain ? block : Kept(block, division);
    }

    private Division Divide(List<Glyph> block)
    {
        Division division = new(block.Count);
        Runs runs = new(block);
        PairSearch pairs = new(block, nearest);
        for (int index = block.Count - 1; index >= 0; index--)
        {
            int edge = runs.IsEdge(index) ? 0 : OfEdgeWithinLine;
            int within = NoWeight;
            byte step = Unpaired;
            foreach (int length in pairs.LengthsAt(index))
            {
                int weight = runs.WeightOfPair(index, length, pairs.IsUniform(index, length));
                if (weight > NoWeight && weight + division.Doubled[index + (2 * length)] >= within)
                {
                    within = weight + division.Doubled[index + (2 * length)];
                    step = (byte)length;
                }
            }

            int unpaired = division.Doubled[index + 1] + runs.WeightOfUnpaired(index);
            if (unpaired > within)
            {
                within = unpaired;
                step = Unpaired;
            }

            int entered = within + OfStretch + edge;
            bool enters = entered >= division.Plain[index + 1];
            division.Enters[index] = enters;
            division.Plain[index] = enters ? entered : division.Plain[index + 1];

            // Where both are as good, what follows a stretch is no part of it: 左右；；11个.
            bool leaves = division.Plain[index] + edge >= within;
            division.Doubled[index] = leaves ? division.Plain[index] + edge : within;
            division.Steps[index] = step;
            division.Leaves[index] = leaves;
        }

        pairs.Forget();
        return division;
    }

    private static List<Glyph> Kept(List<Glyph> block, Division division)
    {
        List<Glyph> kept = new(block.Count);
        bool isWithin = false;
        GlyphMarks lost = GlyphMarks.None;
        int index = 0;
        while (index < block.Count)
        {
            isWithin = isWithin ? !division.Leaves[index] || division.Enters[index] : division.Enters[index];
            int length = isWithin && division.Steps[index] != Unpaired ? division.Steps[index] : 0;
            for (int place = index; place < index + Math.Max(length, 1); place++)
            {
                GlyphMarks doubled = length > 0 ? GlyphMarks.IsDoubled : GlyphMarks.None;
                kept.Add(block[place] with { Marks = block[place].Marks | lost | doubled });
                lost = GlyphMarks.None;
            }

            // A line that starts within the second copy starts with what follows it.
            for (int place = index + length; place < index + (2 * length); place++)
            {
                lost |= block[place].Marks & (GlyphMarks.StartsLine | GlyphMarks.IsIndented);
            }

            index += Math.Max(2 * length, 1);
        }

        return kept;
    }

    /// <summary>The greatest weights from each place to the end, and the steps that give them.</summary>
    private sealed class Division
    {
        public Division(int length)
        {
            Plain = new int[length + 1];
            Doubled = new int[length + 1];
            Enters = new bool[length + 1];
            Leaves = new bool[length + 1];
            Steps = new byte[length + 1];
        }

        public int[] Plain { get; }

        public int[] Doubled { get; }

        /// <summary>Whether plain text had better end here.</summary>
        public bool[] Enters { get; }

        /// <summary>Whether a doubled stretch had better end here.</summary>
        public bool[] Leaves { get; }

        /// <summary>How long the run of the pair is that goes on a doubled stretch, or that one glyph of it is unpaired.</summary>
        public byte[] Steps { get; }

        public bool IsPlain => Plain[0] == 0;
    }

    /// <summary>What a run consists of, told from sums over the block.</summary>
    private sealed class Runs
    {
        private readonly List<Glyph> block;
        private readonly int[] characters;
        private readonly int[] figures;
        private readonly int[] clauseMarks;
        private readonly int[] blanks;

        public Runs(List<Glyph> block)
        {
            this.block = block;
            characters = Sums(glyph => CharacterForms.IsChinese(glyph.Character));
            figures = Sums(glyph => CharacterForms.IsDigit(glyph.Character) || CharacterForms.IsLatinLetter(glyph.Character));
            clauseMarks = Sums(glyph => CharacterForms.IsClauseMark(glyph.Character));
            blanks = Sums(glyph => glyph.AfterBlank);
        }

        public bool IsEdge(int index) => index == 0 || index == block.Count || block[index].StartsLine;

        public int WeightOfUnpaired(int index) => block[index].Character is '—' or '…' ? 0 : OfUnpaired;

        /// <summary>The weight of a run that is repeated, or <see cref="NoWeight"/> where it can't have been printed twice.</summary>
        public int WeightOfPair(int start, int length, bool isUniform)
        {
            int seam = start + length;
            if (IsWithinNumber(start) || IsWithinNumber(seam + length) || JoinsNumbers(seam))
            {
                return NoWeight;
            }

            int weight = length == 1 ? WeightOfPairedGlyph(start) : WeightOfRun(start, length, isUniform);

            // Columns of a table and lines of a list repeat what stands beside or above them.
            bool isSpacedOut = length >= 5 && blanks[seam] - blanks[start + 1] == length - 1;
            return block[seam].AfterBreak && !(isSpacedOut && !block[seam].StartsLine) ? Math.Min(weight, 0) : weight;
        }

        private int WeightOfPairedGlyph(int index)
        {
            char character = block[index].Character;
            return character switch
            {
                // —— and …… are one mark; a row of dots or lines leads the eye.
                '—' or '…' or '-' or '_' or '=' or '*' or '~' => NoWeight,
                '.' => IsDigitAt(index - 1) && IsDigitAt(index + 2) ? OfPairedMark : NoWeight,
                _ when CharacterForms.IsSingleMark(character) => OfPairedMark,
                _ when CharacterForms.IsChinese(character) => OfPairedCharacter,
                _ => 0,
            };
        }

        private int WeightOfRun(int start, int length, bool isUniform)
        {
            int end = start + length;
            int ofCharacters = characters[end] - characters[start];
            int ofFigures = figures[end] - figures[start];
            if (isUniform || ofCharacters + ofFigures == 0)
            {
                // 人人人人 is 人人 printed twice, ———— is —— and 7777 is 77; by themselves they speak for nothing.
                return length == 2 || ofFigures == length ? 0 : NoWeight;
            }

            // Figures repeat themselves by chance: 2020, 1010.
            if (ofCharacters == 0)
            {
                return 2 * (length / 2);
            }

            // Speech repeats whole clauses, marks included: 实干、实干、再实干.
            bool hasClauseMark = clauseMarks[end] > clauseMarks[start];
            return Math.Max((2 * length) + (hasClauseMark ? OfClauseMarkInRun : 0), 0);
        }

        // A pair that starts or ends within a number is none: 1133 is not 13.
        private bool IsWithinNumber(int index) => IsDigitAt(index - 1) && IsDigitAt(index) && !block[index].AfterBreak;

        // 100 100 are two numbers, and so are those at the end of a line and the start of the next.
        private bool JoinsNumbers(int seam) => block[seam].AfterBreak && IsDigitAt(seam) && IsDigitAt(seam - 1);

        private bool IsDigitAt(int index) =>
            index >= 0 && index < block.Count && CharacterForms.IsDigit(block[index].Character);

        private int[] Sums(Func<Glyph, bool> counts)
        {
            int[] sums = new int[block.Count + 1];
            for (int index = 0; index < block.Count; index++)
            {
                sums[index + 1] = sums[index] + (counts(block[index]) ? 1 : 0);
            }

            return sums;
        }
    }
}
