using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace ReportDsl.Tool.Scorecards;

/// <summary>Markup that is safe to put into a page: texts in it were escaped when it was made.</summary>
/// <param name="Markup">The markup.</param>
internal readonly record struct Html(string Markup)
{
    public static Html None => new("");

    /// <summary>Markup of a template: what it is written with stands as it is, every text put into it is escaped.</summary>
    public static Html Of(HtmlTemplate template) => new(template.ToString());

    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.Markup)));

    /// <summary>A text in both languages, of which the page shows one.</summary>
    public static Html Both(LocalizedText text) => Of($"<span class=\"zh\" lang=\"zh-CN\">{text.Zh}</span><span class=\"en\" lang=\"en\">{text.En}</span>");

    public static Html Both(string zh, string en) => Both(new LocalizedText(zh, en));
}

/// <summary>An interpolated string of HTML that escapes what is put into it.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlTemplate(int literalLength, int formattedCount)
{
    private readonly StringBuilder markup = new(literalLength + (formattedCount * 16));

    public void AppendLiteral(string literal) => markup.Append(literal);

    public void AppendFormatted(string? text) => markup.Append(WebUtility.HtmlEncode(text));

    public void AppendFormatted(int number) => markup.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(decimal number) => markup.Append(number.ToString("0.##", CultureInfo.InvariantCulture));

    public void AppendFormatted(Html html) => markup.Append(html.Markup);

    public override string ToString() => markup.ToString();
}
