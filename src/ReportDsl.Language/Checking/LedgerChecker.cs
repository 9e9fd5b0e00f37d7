using ReportDsl.Language.Binding;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Checking;

/// <summary>The ledger from both ends: every figure of the text is claimed or set aside, every figure of a definition stands in the ledger.</summary>
internal sealed class LedgerChecker(ReportDeclarations report, Func<string, bool> isRejected, FindingList findings)
{
    public const string Target = "target ";
    public const string Pledge = "pledge ";
    public const string Result = "result ";

    /// <summary>Checks the ledger itself.</summary>
    public void Check(LedgerDefinition ledger, CancellationToken cancellation)
    {
        foreach (LedgerFigureDefinition figure in ledger.Figures.Until(cancellation).TakeWhile(_ => !findings.IsFull))
        {
            if (figure is { Became: null, SetAside: null })
            {
                // What waits for a decision says so itself.
                if (figure.Decide is not null)
                {
                    continue;
                }

                findings.Add(Rules.UnaccountedFigure, figure.Id.Range, figure.Read, figure.Around);
            }
            else if (figure is { Became: Located<string> both, SetAside: not null })
            {
                findings.Add(Rules.LedgerContradiction, both.Range, figure.Read, $"it is set aside and became '{both.Value}'; keep one of the two.");
            }
            else if (figure.Became is Located<string> became && LedgerClaim.EntriesOf(became.Value).FirstOrDefault(IsUnknown) is string unknown)
            {
                findings.Add(
                    Rules.LedgerContradiction,
                    became.Range,
                    figure.Read,
                    $"there is no '{unknown}'; {Nearest.Advice(unknown, report.EntryNames, "name what it became, such as 'target gdp', or set it aside with a reason.")}");
            }
        }
    }

    /// <summary>Checks that the figures of a definition stand in the ledger and are its own.</summary>
    public void Require(string entry, Located<string> phrase, IEnumerable<PrintedFigure> figures)
    {
        if (report.LedgerClaims is not HashSet<LedgerClaim> claims)
        {
            return;
        }

        foreach (PrintedFigure figure in figures.Where(figure => !claims.Contains(new LedgerClaim(entry, figure.Read))))
        {
            findings.Add(Rules.FigureNotInLedger, phrase.Range, figure.Read, entry);
        }
    }

    private bool IsUnknown(string entry) => !report.EntryNames.Contains(entry) && !isRejected(entry.Split(' ').Last());
}
