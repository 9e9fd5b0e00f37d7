namespace ReportDsl.Vocabulary.Tests;

public sealed class TermsTests
{
    [Fact]
    public void EveryValue_HasOneWord()
    {
        Complete(Terms.Bounds);
        Complete(Terms.Commitments);
        Complete(Terms.Qualifiers);
        Complete(Terms.Measures);
        Complete(Terms.Directions);
        Complete(Terms.Natures);

        static void Complete<T>(IReadOnlyList<Term<T>> terms)
            where T : struct, Enum
        {
            Assert.Equal(Enum.GetValues<T>().Order(), terms.Select(term => term.Value).Order());
            Assert.Distinct(terms.Select(term => term.Id));
            Assert.All(terms, term => Assert.Equal(term, terms.Of(term.Value)));
        }
    }

    [Theory]
    [InlineData(Bound.About, "7.5%左右", "about 7.5%")]
    [InlineData(Bound.AtLeast, "7.5%以上", "at least 7.5%")]
    [InlineData(Bound.AtMost, "7.5%以内", "at most 7.5%")]
    [InlineData(Bound.Above, "超过7.5%", "above 7.5%")]
    [InlineData(Bound.Below, "低于7.5%", "below 7.5%")]
    [InlineData(Bound.Exactly, "7.5%", "7.5%")]
    [InlineData(Bound.Between, "7.5%至8%", "between 7.5% and 8%")]
    public void Bounds_ReadInBothLanguages(Bound bound, string zh, string en)
    {
        Amount upper = new(8m, Units.Percent);
        Amount amount = new(7.5m, Units.Percent);

        Assert.Equal(zh, Wording.Of(bound, amount, upper, DisplayLanguage.Zh));
        Assert.Equal(en, Wording.Of(bound, amount, upper, DisplayLanguage.En));
    }

    [Theory]
    [InlineData(Qualifier.None, "500家", "500 enterprises")]
    [InlineData(Qualifier.Expected, "预计500家", "expected 500 enterprises")]
    [InlineData(Qualifier.About, "500家左右", "about 500 enterprises")]
    [InlineData(Qualifier.Above, "超过500家", "above 500 enterprises")]
    [InlineData(Qualifier.Below, "低于500家", "below 500 enterprises")]
    [InlineData(Qualifier.AtLeast, "500家以上", "at least 500 enterprises")]
    [InlineData(Qualifier.AtMost, "500家以内", "at most 500 enterprises")]
    public void Qualifiers_ReadInBothLanguages(Qualifier qualifier, string zh, string en)
    {
        Amount amount = new(500m, Units.Enterprises);

        Assert.Equal(zh, Wording.Of(qualifier, amount, DisplayLanguage.Zh));
        Assert.Equal(en, Wording.Of(qualifier, amount, DisplayLanguage.En));
    }
}
