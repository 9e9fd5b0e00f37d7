using ReportDsl.Language.Phrases;

namespace ReportDsl.Language.Tests.Phrases;

public sealed class NumeralsTests
{
    [Theory]
    [InlineData("1475", "1475", 4)]
    [InlineData("14.3%", "14.3", 4)]
    [InlineData("7.", "7", 1)]
    [InlineData("7.5.3", "7.5", 3)]
    [InlineData("９９．５", "99.5", 4)]
    [InlineData("12,000", "12000", 6)]
    [InlineData("１２，０００人", "12000", 6)]
    [InlineData("12,000,000", "12000000", 10)]
    [InlineData("12,00", "12", 2)]
    [InlineData("12,0000", "12", 2)]
    [InlineData("3，5", "3", 1)]
    [InlineData("3;500", "3", 1)]
    [InlineData("12345678901234567890", "12345678901234567890", 20)]
    public void AnArabicNumeral_IsReadAsFarAsItGoes(string text, string digits, int length) =>
        Assert.Equal(new Numeral(digits, length), Numerals.At(text, 0));

    [Theory]
    [InlineData("十", "10", 1)]
    [InlineData("十二所", "12", 2)]
    [InlineData("两千", "2000", 2)]
    [InlineData("一百零五", "105", 4)]
    [InlineData("一百〇五", "105", 4)]
    [InlineData("三千五百人", "3500", 4)]
    [InlineData("三万五千", "35000", 4)]
    [InlineData("三万一千", "31000", 4)]
    [InlineData("三万五百", "3", 1)]
    [InlineData("三点五", "3.5", 3)]
    [InlineData("三点零五", "3.05", 4)]
    [InlineData("三点", "3", 1)]
    [InlineData("百分之五", "100", 1)]
    [InlineData("零", "0", 1)]
    [InlineData("零百", "0", 1)]
    public void AChineseNumeral_IsReadAsFarAsItGoes(string text, string digits, int length) =>
        Assert.Equal(new Numeral(digits, length), Numerals.At(text, 0));

    [Theory]
    [InlineData("")]
    [InlineData("人")]
    [InlineData("百家")]
    [InlineData("三四")]
    [InlineData("二〇二二")]
    [InlineData("123456789012345678901")]
    [InlineData("٣")]
    public void AnythingElse_IsNoNumeral(string text) => Assert.Null(Numerals.At(text, 0));
}
