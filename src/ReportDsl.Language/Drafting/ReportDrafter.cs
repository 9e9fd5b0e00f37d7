using System.Globalization;
using System.Text.RegularExpressions;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Extraction;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Ledgers;
using ReportDsl.Language.Reading;
using ReportDsl.Language.Repairing;

namespace ReportDsl.Language.Drafting;

/// <summary>Drafts the definitions of a report from its text: what is missing of them, in files of its own.</summary>
/// <remarks>
/// What is drafted is compiled together with what is there. What the compiler finds wrong is left out of the draft, and the
/// ledger says of its figure that a person has to deal with it; so a draft always compiles, and nothing is lost.
/// </remarks>
internal sealed class ReportDrafter
{
    private static readonly Regex Day = new("(?<year>20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})年(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日", RegexOptions.CultureInvariant);

    private static readonly Regex Government = new("我(谨)?代表(?<name>[^，。、]{2,12}?)人民政府", RegexOptions.CultureInvariant);

    private readonly DraftRequest request;
    private readonly KnownDefinitions known;
    private readonly CancellationToken cancellation;
    private readonly IReadOnlyList<Paragraph> paragraphs;
    private readonly ExtractedReport report;
    private readonly int? yearOfText;

    private ReportDrafter(DraftRequest request, KnownDefinitions known, CancellationToken cancellation)
    {
        this.request = request;
        this.known = known;
        this.cancellation = cancellation;
        ReportText text = ReportText.Repair(request.Text, cancellation);
        paragraphs = text.Paragraphs;
        yearOfText = ReportYear.Of(text, cancellation).Value;
        report = new ReportExtractor(known.Compiled.Files.SelectMany(file => file.Units), new IndicatorMatcher(known.ForResults)).Extract(request.Text, cancellation, request.Year);
    }

    /// <summary>The draft: the files that are missing.</summary>
    /// <param name="request">What it starts from.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static ReportDraft Draft(DraftRequest request, CancellationToken cancellation)
    {
        KnownDefinitions known = KnownDefinitions.Of(request);
        if (known.Error is Finding error)
        {
            return ReportDraft.None($"The definitions have an error, so nothing can be drafted beside them; mend it first: {error}");
        }

        ReportDrafter drafter = new(request, known, cancellation);
        return drafter.report.Reason is string reason ? ReportDraft.None($"Nothing can be drafted from '{request.TextName}'. {reason}")
            : !drafter.report.Figures.Any(IsStated) ? ReportDraft.None($"Nothing can be drafted from '{request.TextName}'. The text states no target and no result.")
            : drafter.Draft();
    }

    private static bool IsStated(ExtractedFigure figure) => figure.Kind is FigureKind.Target or FigureKind.Result;

    private ReportDraft Draft()
    {
        IReadOnlyList<PlacedLedgerFigure> ledger = LedgerBuilder.Figures(request.Text, known.OfReport, known.Units, known.Ledger, cancellation);
        Dictionary<(int, int), LedgerFigure> byPlace = ledger.ToDictionary(placed => (placed.Paragraph, placed.Index), placed => placed.Figure);
        SectionDrafts sections = new(request.Year, report.Figures, known.Sections, SectionsOfKnown(byPlace));
        IndicatorDrafts indicators = new(request, known, report.Figures);
        EntryDrafts entries = new(request.Year, known, sections, indicators);
        entries.Add([.. report.Figures.Where(IsStated)], figure => !(byPlace.TryGetValue(PlaceOf(figure), out LedgerFigure? dealt) && dealt.IsAccountedFor));
        DraftedContents contents = new(Jurisdiction(), Declaration(), sections.Drafted, [.. indicators.DraftedUnits], [.. indicators.Drafted], entries.Drafted);
        return Compiled(contents.Without([]), entries.Troubles.ToDictionary(trouble => trouble.Key, trouble => trouble.Value));
    }

    // Each round leaves out at least one part, so there are no more rounds than parts.
    private ReportDraft Compiled(DraftedContents contents, Dictionary<ExtractedFigure, string> troubles)
    {
        while (true)
        {
            WrittenDraft[] written = [.. new DraftFiles(request, known, contents).Write()];
            DefinitionText[] texts = [.. request.Existing.Where(text => text != known.LedgerText), .. written.Select(file => new DefinitionText(file.Place, file.Text))];
            CompiledDefinitions compiled = DefinitionCompiler.Compile(texts, cancellation: cancellation);
            Ledger ledger = LedgerOf(compiled, troubles);
            string ledgerText = LedgerFile.Text(ledger);
            CompiledDefinitions whole = DefinitionCompiler.Compile([.. texts, new DefinitionText(known.LedgerPlace, ledgerText)], cancellation: cancellation);
            Dictionary<object, string> rejected = Rejected(written, contents, whole, compiled.Findings.Concat(whole.Findings));
            if (rejected.Count == 0)
            {
                bool isLedgerNew = known.Ledger is null || known.Ledger != ledger;
                DraftedFile[] files = [.. written.Select(file => new DraftedFile(file.Place, file.Text, true)), .. isLedgerNew ? new[] { new DraftedFile(known.LedgerPlace, ledgerText, known.LedgerText is null) } : []];
                return new(files, contents.Entries.Count(entry => entry.IsTarget), contents.Entries.Count(entry => !entry.IsTarget), contents.Indicators.Count, null);
            }

            DraftedContents rest = contents.Without(rejected.Keys);
            foreach (DraftedEntry lost in contents.Entries.Except(rest.Entries))
            {
                troubles[lost.Figure] = rejected.TryGetValue(lost, out string? message) ? message : "its indicator can't be drafted.";
            }

            contents = rest;
        }
    }

    private Ledger LedgerOf(CompiledDefinitions compiled, Dictionary<ExtractedFigure, string> troubles)
    {
        CheckedFile[] files = [.. compiled.Files.Where(file => file.Place.Year == request.Year)];
        Unit[] units = [.. Units.All, .. compiled.Files.SelectMany(file => file.Units)];
        LedgerDraft draft = new(paragraphs, report.Figures, troubles);
        return new(request.TextHash, LedgerBuilder.Figures(request.Text, files, units, known.Ledger, cancellation).Select(draft.Of).ToEquatableArray());
    }

    // An error in a file of the draft is that of the part it stands in. One that only the draft brings into another file, such
    // as a rule that its figures break, is that of the entries of the indicators it is about.
    private Dictionary<object, string> Rejected(IReadOnlyList<WrittenDraft> written, DraftedContents contents, CompiledDefinitions whole, IEnumerable<Finding> findings)
    {
        Dictionary<object, string> rejected = [];
        Dictionary<string, WrittenDraft> byPlace = written.ToDictionary(file => file.Place, StringComparer.Ordinal);
        HashSet<(Rule, string, EquatableArray<string>)> before = [.. known.Compiled.Findings.Select(finding => (finding.Rule, finding.Path, finding.Arguments))];
        foreach (Finding finding in findings.Where(finding => finding.Rule.Severity == Severity.Error))
        {
            IEnumerable<object> parts = byPlace.TryGetValue(finding.Path, out WrittenDraft? file)
                ? file.Parts.Where(part => part.Line <= finding.Range.Line).Select(part => part.Part).Reverse().Take(1)
                : before.Contains((finding.Rule, finding.Path, finding.Arguments)) ? []
                : EntriesAbout(finding, contents, whole);
            foreach (object part in parts.Where(part => !rejected.ContainsKey(part)))
            {
                rejected.Add(part, char.ToLowerInvariant(finding.Message[0]) + finding.Message.Substring(1));
            }
        }

        return rejected;
    }

    private static IEnumerable<DraftedEntry> EntriesAbout(Finding finding, DraftedContents contents, CompiledDefinitions whole)
    {
        HashSet<string> about = new(finding.Arguments, StringComparer.Ordinal);
        about.UnionWith(whole.Files.SelectMany(file => file.Rules).Where(rule => about.Contains(rule.Id)).SelectMany(rule => rule.Condition.Figures).Select(figure => figure.Indicator.Id).ToArray());
        return contents.Entries.Where(entry => about.Contains(entry.IndicatorId));
    }

    private static (int, int) PlaceOf(ExtractedFigure figure) => (figure.Item.Paragraph, figure.Item.Numeral);

    private IEnumerable<(ExtractedFigure Figure, string Section)> SectionsOfKnown(Dictionary<(int, int), LedgerFigure> ledger)
    {
        Dictionary<string, string> sections = known.OfReport
            .SelectMany(file => file.Targets.Select(target => (Name: LedgerChecker.Target + target.Entry.Id, target.Entry))
                .Concat(file.Results.Select(result => (Name: LedgerChecker.Result + result.Entry.Id, result.Entry))))
            .ToDictionary(pair => pair.Name, pair => pair.Entry.Section.Id, StringComparer.Ordinal);
        foreach (ExtractedFigure figure in report.Figures)
        {
            if (ledger.TryGetValue(PlaceOf(figure), out LedgerFigure? dealt) && dealt.Became is string became
                && sections.TryGetValue(LedgerClaim.EntriesOf(became).First(), out string? section))
            {
                yield return (figure, section);
            }
        }
    }

    private DraftedJurisdiction? Jurisdiction()
    {
        if (known.Jurisdiction is not null)
        {
            return null;
        }

        string? name = paragraphs.Select(paragraph => Government.Match(paragraph.Text)).FirstOrDefault(match => match.Success)?.Groups["name"].Value;
        string english = string.Join(" ", request.Jurisdiction.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return new(new(name ?? english, english), "Check the names, and declare the policy areas that the indicators belong to under 'areas'.");
    }

    private DraftedDeclaration? Declaration()
    {
        if (known.IsReportDeclared)
        {
            return null;
        }

        LocalizedText name = known.Jurisdiction?.Name ?? Jurisdiction()!.Name;
        string year = request.Year.ToString(CultureInfo.InvariantCulture);
        List<string> decisions = [];
        if (yearOfText is int said && said != request.Year)
        {
            decisions.Add($"By its own words this is the report of {said.ToString(CultureInfo.InvariantCulture)}; is it the right text?");
        }

        string? date = Date();
        if (date is null)
        {
            decisions.Add("The text doesn't say on which day the report was delivered; correct the date.");
        }

        decisions.Add("Say in 'source' where the text is from.");
        return new(
            new($"{name.Zh}{year}年政府工作报告", $"{name.En} Government Work Report {year}"),
            date ?? $"{year}-01-01",
            request.TextName,
            string.Join(" ", decisions));
    }

    // The day stands below the title: of the report's year, or of the December before.
    private string? Date()
    {
        foreach (Match match in paragraphs.Take(20).SelectMany(paragraph => Day.Matches(paragraph.Text.Length > 200 ? paragraph.Text.Substring(0, 200) : paragraph.Text).Cast<Match>()))
        {
            int year = ReportYear.Number(match.Groups["year"].Value);
            int month = Number(match.Groups["month"].Value);
            int day = Number(match.Groups["day"].Value);
            bool isOfReport = year == request.Year || (year == request.Year - 1 && month >= 11);
            if (isOfReport && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            {
                return string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", year, month, day);
            }
        }

        return null;
    }

    private static int Number(string digits) => Phrases.Numerals.At(digits, 0) is Phrases.Numeral numeral ? (int)numeral.Value : 0;
}
