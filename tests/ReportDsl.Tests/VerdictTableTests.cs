using System.Globalization;

namespace ReportDsl.Tests;

/// <summary>Every bound against every form of a reported figure, below, at and above the target's 7.5%.</summary>
public sealed class VerdictTableTests
{
    // Of each form the verdicts on 6.9%, 7.5% and 8.4%: Met, missed (-), or indeterminate (?). "About" is within 0.3 points.
    private const string Table =
        """
        bound     better   exact  printed  above  below  at-least  at-most  about  expected
        AtLeast   Higher   -MM    -?M      ?MM    --?    ?MM       -??      -?M    -?M
        AtLeast   Lower    -MM    -?M      ?MM    --?    ?MM       -??      -?M    -?M
        AtMost    Higher   MM-    M?-      ?--    MM?    ??-       MM?      M?-    M?-
        AtMost    Lower    MM-    M?-      ?--    MM?    ??-       MM?      M?-    M?-
        Above     Higher   --M    -?M      ?MM    --?    ??M       --?      -?M    -?M
        Above     Lower    --M    -?M      ?MM    --?    ??M       --?      -?M    -?M
        Below     Higher   M--    M?-      ?--    MM?    ?--       M??      M?-    M?-
        Below     Lower    M--    M?-      ?--    MM?    ?--       M??      M?-    M?-
        Between   Higher   -M-    -?-      ??-    --?    ??-       -??      -?-    -?-
        Between   Lower    -M-    -?-      ??-    --?    ??-       -??      -?-    -?-
        Exactly   Higher   -MM    -?M      ?MM    --?    ?MM       -??      -?M    -?M
        Exactly   Lower    MM-    M?-      ?--    MM?    ??-       MM?      M?-    M?-
        Exactly   Neutral  -M-    -?-      ?--    --?    ??-       -??      -?-    -?-
        About     Higher   -MM    -MM      ?MM    -??    ?MM       -??      ?MM    ?MM
        About     Lower    MM-    MM-      ??-    MM?    ??-       MM?      MM-    MM-
        About     Neutral  -M-    -M-      ??-    -??    ??-       -??      ?M-    ?M-
        """;

    private static readonly decimal[] Values = [6.9m, 7.5m, 8.4m];

    public static TheoryData<Bound, Better, string, string> Cells()
    {
        TheoryData<Bound, Better, string, string> cells = [];
        string[][] rows = [.. Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        foreach (string[] row in rows.Skip(1))
        {
            for (int column = 2; column < row.Length; column++)
            {
                cells.Add(Enum.Parse<Bound>(row[0]), Enum.Parse<Better>(row[1]), rows[0][column], row[column]);
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void AFigureBelowAtAndAboveTheBound_GetsTheVerdictsOfTheTable(Bound bound, Better better, string form, string verdicts)
    {
        Target target = SampleTargets.Growth(bound, better);

        Assert.Equal(verdicts, string.Concat(Values.Select(value => Sign(target.Assess(Reported(value, form), SampleTargets.Policy)))));
    }

    [Fact]
    public void TheTable_HasEveryBoundAndForm() => Assert.Equal(16 * 8, Cells().Count);

    [Theory]
    // Fewer digits than the bound: 7 is 6.5 to under 7.5, 8 is 7.5 to under 8.5.
    [InlineData("7", "AtLeast", VerdictKind.Missed)]
    [InlineData("8", "AtLeast", VerdictKind.Met)]
    [InlineData("8", "Above", VerdictKind.Indeterminate)]
    [InlineData("7", "Below", VerdictKind.Met)]
    [InlineData("8", "AtMost", VerdictKind.Indeterminate)]
    // More digits than the bound.
    [InlineData("7.50", "AtLeast", VerdictKind.Indeterminate)]
    [InlineData("7.51", "AtLeast", VerdictKind.Met)]
    [InlineData("7.49", "AtLeast", VerdictKind.Missed)]
    [InlineData("-7.5", "AtLeast", VerdictKind.Missed)]
    public void APrintedFigure_IsEverythingThatRoundsToIt(string printed, string bound, VerdictKind verdict)
    {
        Target target = SampleTargets.Growth(Enum.Parse<Bound>(bound));
        Outcome outcome = SampleTargets.Reported(decimal.Parse(printed, CultureInfo.InvariantCulture)).AsPrinted();

        Assert.Equal(verdict, target.Assess(outcome, SampleTargets.Policy).Kind);
    }

    [Theory]
    [InlineData(NeutralReading.Near, "-M-")]
    [InlineData(NeutralReading.Ceiling, "MM-")]
    [InlineData(NeutralReading.Floor, "-MM")]
    public void AboutWithNoBetterDirection_BindsAsThePolicySays(NeutralReading reading, string verdicts)
    {
        Target target = SampleTargets.Growth(Bound.About, Better.Neutral);
        AssessmentPolicy policy = SampleTargets.Policy with { Neutral = reading };

        Assert.Equal(verdicts, string.Concat(Values.Select(value => Sign(target.Assess(SampleTargets.Reported(value), policy)))));
    }

    private static Outcome Reported(decimal value, string form) => form switch
    {
        "exact" => SampleTargets.Reported(value),
        "printed" => SampleTargets.Reported(value).AsPrinted(),
        _ => SampleTargets.Reported(value, Terms.Qualifiers.Single(term => term.Id == form).Value),
    };

    private static char Sign(Verdict verdict) => verdict.Kind switch
    {
        VerdictKind.Met => 'M',
        VerdictKind.Missed => '-',
        _ => '?',
    };
}
