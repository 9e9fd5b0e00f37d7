namespace ReportDsl.Language.Phrases;

/// <summary>A promised figure in English: its bound, and how firmly it is promised where that isn't plain.</summary>
internal static class PromiseWording
{
    public static string Of(Commitment commitment, Bound bound, Amount amount, Amount? upper)
    {
        string words = Wording.Of(bound, amount, upper, DisplayLanguage.En);
        return commitment == Commitment.Plan ? words : words + ", " + Terms.Commitments.Of(commitment).Name.En;
    }
}
