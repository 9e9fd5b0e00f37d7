using ReportDsl.Language;
using ReportDsl.Language.Extraction;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Ledgers;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;
using ReportDsl.Language.Repairing;

namespace ReportDsl.Fuzzing;

/// <summary>
/// The text of a report: every figure and every character of the repaired text has its place in the original, and the ledger of
/// the text is read back as it was written.
/// </summary>
internal sealed class ReportTextTarget : FuzzTarget
{
    private readonly ReportExtractor extractor;

    public ReportTextTarget() => extractor = new([], new IndicatorMatcher(new SmallDefinitions().Compile().Files.SelectMany(file => file.Indicators)));

    public override string Name => "reports";

    public override int Variations => 3_000;

    public override IEnumerable<string> Words =>
    [
        .. Lexicon.BoundsBehind.Select(word => word.Text), .. TenseWords.OfMaking,
        "一、2022年工作回顾\n", "二、2023年工作安排\n", "（一）", "1.", "第一部分", "（2022年1月5日在市第十七届人民代表大会上）", "主要预期目标是：", "城镇新增就业3.8万人以上", "“十四五”时期", "各位代表！",
        "77..55%%", "6615766157", "33个省级个省级", "- 5 -\n", "第5页\n", "\n\n", "\n", "\r\n", "\f", "　　", "    ", "\t", "\u00A0", "。", "，", "、", "；", "：", "！", "“", "”", "（", "）",
        "名词解释", "增长7.5%左右", "7.5%以内", "二〇二二年", "20٣٤年", "２０２２年", "１２,０００", "三分之一", "翻一番", "\uFEFF", "\u2028", "\0", "𠀀", "，分别增长6%和7%", "各60公里", "亿元以上项目100个",
    ];

    protected override IEnumerable<string> RepositoryTexts => [];

    public override void Check(string text)
    {
        foreach (Paragraph paragraph in ReportText.Repair(text, CancellationToken.None).Paragraphs)
        {
            Require(paragraph.Text.Length > 0 && paragraph.Text.IndexOfAny(['\r', '\n']) < 0, $"'{paragraph.Text}' is no paragraph.");
            for (int index = 0; index < paragraph.Text.Length; index++)
            {
                SourcePosition position = paragraph.PositionOf(index);
                Require(position is { Offset: >= 0, Line: >= 1, Column: >= 1 } && position.Offset < text.Length, $"'{paragraph.Text[index]}' stands at {position}, outside the text.");
            }
        }

        ExtractedReport report = extractor.Extract(text, CancellationToken.None);
        Require((report.Reason is null) == report.Figures.Any(figure => figure.Kind != FigureKind.Noise), $"{report.Figures.Count} figures are found, and the reason for none is '{report.Reason}'.");
        foreach (ExtractedFigure figure in report.Figures)
        {
            Require(figure.Start >= 0 && figure.Length > 0 && figure.Start + figure.Length <= text.Length, $"{figure} lies outside the text.");
            Require(figure.Quote.Length > 0 && figure.Confidence is >= 0 and <= 1, $"{figure} has no words or no confidence.");
            Require(figure.Upper is not decimal upper || upper > figure.Value, $"{figure} is a range that ends before it starts.");
        }

        RequireLedger(text);
    }

    private static void RequireLedger(string text)
    {
        Ledger ledger = LedgerBuilder.Build(text, "hash", [], Units.All, null, CancellationToken.None);
        DefinitionFile file = DefinitionCompiler.Read(new DefinitionText("example/2022/figures.yaml", LedgerFile.Text(ledger)), CancellationToken.None);
        Require(!file.Findings.Any(finding => finding.Rule.Severity == Severity.Error), $"The ledger can't be read back: {string.Join('\n', file.Findings)}");
        Ledger? again = LedgerFile.Of(file);
        Require(ledger.Figures.Count == 0 || again?.Figures.Count == ledger.Figures.Count, "The ledger is read back with other figures.");
        if (again is null)
        {
            return;
        }

        Ledger decided = again with { Figures = again.Figures.Select(figure => figure with { SetAside = "a reason" }).ToEquatableArray() };
        Ledger kept = LedgerBuilder.Build(text, "hash", [], Units.All, decided, CancellationToken.None);
        Require(LedgerFile.Text(kept) == LedgerFile.Text(decided), "A decision on a figure is lost when the ledger is made again.");
    }
}
