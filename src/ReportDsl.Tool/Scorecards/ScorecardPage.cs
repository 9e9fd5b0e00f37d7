using System.Security.Cryptography;
using System.Text;

namespace ReportDsl.Tool.Scorecards;

/// <summary>A scorecard as one HTML page that needs nothing beside it: style and script stand in it, and it asks no network for anything.</summary>
internal static class ScorecardPage
{
    private static readonly string Style = Resource("page.css");

    private static readonly string Script = Resource("page.js");

    public static string Text(ReportScorecard scorecard) => Html.Of(
        $"""
        <!DOCTYPE html>
        <html lang="zh-CN" data-language="zh">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'">
        <title>{scorecard.Report.Title.Zh} · {scorecard.Report.Title.En}</title>
        <style>{new Html(Style)}</style>
        </head>
        <body>
        {Header(scorecard)}
        <main>
        {Counts(scorecard.Card)}
        {Filters(scorecard.Card)}
        {Html.Join(scorecard.Card.Entries.GroupBy(entry => entry.Target.Section).Select(section => Section(section, scorecard.Closure)))}
        {Unused(scorecard.Card)}
        </main>
        <script>{new Html(Script)}</script>
        </body>
        </html>

        """).Markup;

    private static Html Header(ReportScorecard scorecard) => Html.Of(
        $"""
        <header>
        <div>
        <h1>{Html.Both(scorecard.Report.Title)}</h1>
        <p>{Html.Both(scorecard.PolicyInWords)}</p>
        {(scorecard.ClosureInWords is LocalizedText source ? Html.Of($"<p>{Html.Both(source)}</p>") : Html.None)}
        <p>{scorecard.Report.Source} ({scorecard.Report.Date})</p>
        </div>
        <div class="switches">
        <button type="button" id="language" lang="en">English</button>
        <button type="button" id="theme" aria-pressed="false">{Html.Both("深色", "Dark")}</button>
        </div>
        </header>
        """);

    private static Html Counts(Scorecard card) => Html.Of(
        $"""
        <section>
        <h2 id="counts">{Html.Both("汇总", "Summary")}</h2>
        <div class="wide" tabindex="0" role="region" aria-labelledby="counts">
        <table class="counts">
        <thead><tr><th scope="col">{Html.Both("语气", "Commitment")}</th>{Html.Join(VerdictTerms.Statuses.Select(status => Html.Of($"<th scope=\"col\">{Status(status)}</th>")))}<th scope="col">{Html.Both("合计", "total")}</th></tr></thead>
        <tbody>
        {Html.Join(card.ByCommitment.Select(pair => CountsRow(Terms.Commitments.Of(pair.Key).Name, pair.Value)))}
        {CountsRow(new("全部", "all"), card.Counts)}
        </tbody>
        </table>
        </div>
        </section>
        """);

    private static Html CountsRow(LocalizedText name, ScorecardCounts counts) => Html.Of(
        $"<tr><th scope=\"row\">{Html.Both(name)}</th>{Html.Join(VerdictTerms.Statuses.Select(status => counts[status.Value]).Append(counts.Total).Select(count => Html.Of($"<td>{count}</td>")))}</tr>");

    private static Html Filters(Scorecard card) => Html.Of(
        $"""
        <form class="filters" role="search">
        <label>{Html.Both("搜索", "Search")} <input type="search" id="search" autocomplete="off"></label>
        {Filter("status", new("结论", "Verdict"), VerdictTerms.Statuses.Where(status => card.Counts[status.Value] > 0).Select(status => (status.Id, status.Name)))}
        {Filter("section", new("章节", "Section"), card.BySection.Select(pair => (pair.Key.Id, ReportScorecard.SectionTitle(pair.Key))))}
        {Filter("commitment", new("语气", "Commitment"), card.ByCommitment.Select(pair => (Terms.Commitments.Of(pair.Key).Id, Terms.Commitments.Of(pair.Key).Name)))}
        <p role="status"><output id="shown">{card.Entries.Count}</output> / {card.Entries.Count} {Html.Both("项目标", "targets")}</p>
        </form>
        """);

    private static Html Filter(string name, LocalizedText label, IEnumerable<(string Id, LocalizedText Name)> choices) => Html.Of(
        $"<label>{Html.Both(label)} <select id=\"{name}\">{Choice("", new("全部", "all"))}{Html.Join(choices.Select(choice => Choice(choice.Id, choice.Name)))}</select></label>");

    // An option holds no markup, so the script puts the text of the language shown into it.
    private static Html Choice(string value, LocalizedText name) =>
        Html.Of($"<option value=\"{value}\" data-zh=\"{name.Zh}\" data-en=\"{name.En}\">{name.Zh}</option>");

    private static Html Section(IGrouping<Section, ScorecardEntry> section, Closure? closure) => Html.Of(
        $"""
        <section class="targets" aria-labelledby="section-{section.Key.Id}">
        <h2 id="section-{section.Key.Id}">{Html.Both(ReportScorecard.SectionTitle(section.Key))} <small>{Html.Both(Summary(section))}</small></h2>
        <ul>
        {Html.Join(section.Select(entry => Target(entry, closure)))}
        </ul>
        </section>

        """);

    private static LocalizedText Summary(IEnumerable<ScorecardEntry> entries)
    {
        string In(DisplayLanguage language) => string.Join(language == DisplayLanguage.Zh ? "，" : ", ", entries
            .GroupBy(entry => entry.Status)
            .OrderBy(group => group.Key)
            .Select(group => FormattableString.Invariant($"{VerdictTerms.Statuses.Of(group.Key).Name.In(language)} {group.Count()}")));
        return new(In(DisplayLanguage.Zh), In(DisplayLanguage.En));
    }

    private static Html Target(ScorecardEntry entry, Closure? closure)
    {
        Target target = entry.Target;
        Term<Commitment> commitment = Terms.Commitments.Of(target.Commitment);
        return Html.Of(
            $"""
            <li class="target" data-status="{VerdictTerms.Statuses.Of(entry.Status).Id}" data-section="{target.Section.Id}" data-commitment="{commitment.Id}">
            <h3>{Html.Both(target.Name)} <span class="commitment">{Html.Both(commitment.Name)}</span></h3>
            <p class="verdict">{Status(VerdictTerms.Statuses.Of(entry.Status))} {(closure?.SilenceOn(entry) is LocalizedText silence ? Html.Both(silence) : Details(entry))}</p>
            {BulletChart.Of(entry)}
            <dl>
            {Fact(new("目标", "Target"), Html.Of($"{Html.Both(Statement(target.Statement))} ({target.Period.ToString()})"))}
            {Reported(entry.Outcome)}
            {(entry.Reason is LocalizedText reason ? Fact(new("依据", "Reason"), Html.Both(reason)) : Html.None)}
            {Fact(new("原文", "Official words"), Html.Of($"<q lang=\"zh-CN\">{target.Phrase}</q>"))}
            {(target.Baseline is Result baseline ? Fact(new("基数", "Baseline"), Html.Of($"{Html.Both(Statement(baseline.Statement))} ({baseline.Period.ToString()})")) : Html.None)}
            </dl>
            </li>

            """);
    }

    private static Html Reported(Outcome? outcome) => outcome is null ? Html.None : Fact(
        new("报告数", "Reported"),
        Html.Of($"{Html.Both(Statement(outcome.Statement))} ({outcome.Period.ToString()}){Optional(outcome.Phrase)}{Optional(outcome.Source)}"));

    private static Html Optional(string? text) => text is null ? Html.None : Html.Of($" · <span lang=\"zh-CN\">{text}</span>");

    // The margin or the pace; what is only the word of the status stands there already.
    private static Html Details(ScorecardEntry entry)
    {
        if (entry.Status is TargetStatus.Unreported or TargetStatus.Indeterminate or TargetStatus.NotComparable)
        {
            return Html.None;
        }

        Term<TargetStatus> status = VerdictTerms.Statuses.Of(entry.Status);
        string provisional = entry.Verdict?.IsProvisional == true ? "（预计数）" : "";
        return Html.Both(
            entry.Statement(DisplayLanguage.Zh)[status.Name.Zh.Length..].TrimStart('，', '：') + provisional,
            entry.Statement(DisplayLanguage.En)[status.Name.En.Length..].TrimStart(',', ':', ' ') + (provisional.Length > 0 ? " (expected)" : ""));
    }

    private static Html Fact(LocalizedText name, Html value) => Html.Of($"<div><dt>{Html.Both(name)}</dt><dd>{value}</dd></div>");

    private static LocalizedText Statement(Func<DisplayLanguage, string> statement) => new(statement(DisplayLanguage.Zh), statement(DisplayLanguage.En));

    // A sign as well as a colour, so that nobody has to tell colours apart.
    private static Html Status(Term<TargetStatus> status) => Html.Of($"<span class=\"status {status.Id}\">{Html.Both(status.Name)}</span>");

    private static Html Unused(Scorecard card) => card.Unused.Count == 0 ? Html.None : Html.Of(
        $"""
        <section aria-labelledby="unused">
        <h2 id="unused">{Html.Both("没有对应目标的报告数", "Reported, but of no target")}</h2>
        <ul>
        {Html.Join(card.Unused.Select(outcome => Html.Of($"<li>{Html.Both(outcome.Indicator.Name)}: {Html.Both(Statement(outcome.Statement))} ({outcome.Period.ToString()})</li>")))}
        </ul>
        </section>
        """);

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using StreamReader reader = new(typeof(ScorecardPage).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
