using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;
using Xunit.Abstractions;

namespace ReportDsl.Language.Tests;

/// <summary>
/// Every figure of the Zhangzhou report with one printed digit or its multiplier changed: in the reading alone it is found by
/// double entry; in phrase and reading alike, as if the page had been copied wrongly, rules find what they can.
/// </summary>
public sealed class RuleMutationTests(ITestOutputHelper output)
{
    private static readonly string[] RulesOnFigures = ["RDSL204", "RDSL314", "RDSL315", "RDSL316", "RDSL317", "RDSL318"];

    // The ledger and what was published are left out: they would find every mutant, and what rules find is the question.
    private static readonly DefinitionText[] Texts =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("definitions", "zhangzhou"), "*.yaml", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) is not ("figures.yaml" or "published.yaml"))
            .Order(StringComparer.Ordinal)
            .Select(path => new DefinitionText(path, File.ReadAllText(path).ReplaceLineEndings("\n"))),
    ];

    private readonly DefinitionFile[] files = [.. Texts.Select(text => DefinitionCompiler.Read(text, default))];

    [Fact]
    public void AChangedDigitOrMultiplier_IsFoundByDoubleEntryAndOftenByRulesAlone()
    {
        Catalogue catalogue = DefinitionCompiler.Gather(files.Select(file => file.Declarations));
        CheckedFile[] right = [.. files.Select(file => DefinitionCompiler.Check(file, catalogue))];
        List<string> unfound = [];
        List<string> multipliersPastRules = [];
        Dictionary<string, (int Count, int ByRules)> shares = new(StringComparer.Ordinal) { ["digit"] = default, ["multiplier"] = default };
        for (int index = 0; index < files.Length; index++)
        {
            foreach (Mutant mutant in Mutants(right[index], files[index].Document))
            {
                if (!Findings(index, mutant.Apply(Texts[index].Content, isPhraseChanged: false), catalogue, right).Any(finding => finding.Rule.Severity == Severity.Error))
                {
                    unfound.Add($"{Path.GetFileName(Texts[index].Path)}: {mutant.Reading}");
                }

                Finding[] alike = [.. Findings(index, mutant.Apply(Texts[index].Content, isPhraseChanged: true), catalogue, right)];
                Assert.DoesNotContain(alike, finding => finding.Rule == Rules.FigureNotInPhrase || finding.Rule == Rules.WordingDiffers);
                (int count, int byRules) = shares[mutant.Kind];
                bool isByRules = alike.Any(finding => RulesOnFigures.Contains(finding.Rule.Id));
                shares[mutant.Kind] = (count + 1, byRules + (isByRules ? 1 : 0));
                if (mutant.Kind == "multiplier" && !isByRules)
                {
                    multipliersPastRules.Add($"{Path.GetFileName(Texts[index].Path)}: {mutant.Reading}");
                }
            }
        }

        foreach ((string kind, (int count, int byRules)) in shares)
        {
            output.WriteLine($"{kind}: {count} mutants, {byRules} found by rules alone ({100 * byRules / count}%)");
        }

        Assert.Empty(unfound);
        Assert.True(shares["digit"].Count > 200);
        Assert.Empty(multipliersPastRules);
        Assert.True(shares["digit"].ByRules >= 5, $"{shares["digit"]}");
    }

    private static IEnumerable<Finding> Findings(int index, string content, Catalogue catalogue, CheckedFile[] right)
    {
        DefinitionFile mutated = DefinitionCompiler.Read(Texts[index] with { Content = content }, default);
        CheckedFile[] all = [.. right];
        all[index] = DefinitionCompiler.Check(mutated, catalogue);
        FigureIndex figures = DefinitionCompiler.IndexFigures(all.Select(FileFigures.Of));
        return all[index].Findings.Concat(Texts.SelectMany((text, other) => DefinitionCompiler.Relate(
            other == index ? mutated : DefinitionCompiler.Read(text, default), catalogue, figures)));
    }

    private static IEnumerable<Mutant> Mutants(CheckedFile file, Document document)
    {
        foreach ((TargetModel model, TargetDefinition definition) in file.Targets.Zip(document.Targets))
        {
            foreach ((string kind, string printed, Amount amount) in Changed(model.Figure, model.Entry.Phrase))
            {
                yield return new(kind, definition.Entry.Phrase.Range, Replaced(model.Entry.Phrase, model.Figure, printed), definition.Reading.Range, ReadingFormat.Target(model.Commitment, model.Bound, amount, null));
            }
        }

        foreach ((ResultModel model, ResultDefinition definition) in file.Results.Zip(document.Results))
        {
            foreach ((string kind, string printed, Amount amount) in Changed(model.Figure, model.Entry.Phrase))
            {
                yield return new(kind, definition.Entry.Phrase.Range, Replaced(model.Entry.Phrase, model.Figure, printed), definition.Reading.Range, ReadingFormat.Result(model.Qualifier, amount));
            }
        }
    }

    /// <summary>Each printed digit up by one, and 万 in place of 亿 and the other way round.</summary>
    private static IEnumerable<(string Kind, string Printed, Amount Amount)> Changed(PrintedFigure figure, string phrase)
    {
        if (!phrase.Contains(figure.Digits + figure.UnitAsPrinted, StringComparison.Ordinal))
        {
            yield break;
        }

        for (int place = 0; place < figure.Digits.Length; place++)
        {
            if (char.IsDigit(figure.Digits[place]))
            {
                char digit = (char)('0' + ((figure.Digits[place] - '0' + 1) % 10));
                string digits = figure.Digits[..place] + digit + figure.Digits[(place + 1)..];
                PrintedFigure changed = figure with { Digits = digits };
                if (digits[0] != '0')
                {
                    yield return ("digit", digits + figure.UnitAsPrinted, changed.Amount);
                }
            }
        }

        Multiplier? other = figure.Multiplier switch
        {
            Multiplier.TenThousand => Multiplier.HundredMillion,
            Multiplier.HundredMillion => Multiplier.TenThousand,
            Multiplier.One when figure.Unit.Dimension.IsAdditive && figure.Unit != Units.PercentagePoints => Multiplier.TenThousand,
            _ => null,
        };
        if (other is Multiplier multiplier)
        {
            string unit = multiplier.Symbol() + figure.UnitAsPrinted[figure.Multiplier.Symbol().Length..];
            yield return ("multiplier", figure.Digits + unit, (figure with { Multiplier = multiplier }).Amount);
        }
    }

    private static string Replaced(string phrase, PrintedFigure figure, string printed)
    {
        string old = figure.Digits + figure.UnitAsPrinted;
        return phrase.Remove(phrase.LastIndexOf(old, StringComparison.Ordinal), old.Length).Insert(phrase.LastIndexOf(old, StringComparison.Ordinal), printed);
    }

    private sealed record Mutant(string Kind, TextRange PhraseRange, string Phrase, TextRange ReadingRange, string Reading)
    {
        // The reading stands behind the phrase, so it is replaced first.
        public string Apply(string content, bool isPhraseChanged)
        {
            string changed = content.Remove(ReadingRange.Start, ReadingRange.Length).Insert(ReadingRange.Start, Reading);
            return isPhraseChanged ? changed.Remove(PhraseRange.Start, PhraseRange.Length).Insert(PhraseRange.Start, Phrase) : changed;
        }
    }
}
