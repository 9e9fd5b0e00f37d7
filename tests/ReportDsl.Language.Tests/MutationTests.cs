using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;
using Xunit.Abstractions;

namespace ReportDsl.Language.Tests;

/// <summary>Every slip in a reading of the Zhangzhou reports is found: one thing changed at a time, in every target and result that isn't an exception.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    // What was published is left out: it would find every mutant, and what double entry finds is the question.
    private static readonly DefinitionText[] Texts =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("definitions", "zhangzhou"), "*.yaml", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "published.yaml")
            .Select(path => new DefinitionText(path, File.ReadAllText(path).ReplaceLineEndings("\n"))),
    ];

    [Fact]
    public void AnyChangeOfAReading_IsFoundInItsEntry()
    {
        DefinitionFile[] files = [.. Texts.Select(text => DefinitionCompiler.Read(text, default))];
        Catalogue catalogue = DefinitionCompiler.Gather(files.Select(file => file.Declarations));
        List<string> survivors = [];
        int count = 0;
        foreach ((DefinitionText text, DefinitionFile file) in Texts.Zip(files))
        {
            foreach ((TextRange range, int entryLine, string mutant) in Mutants(DefinitionCompiler.Check(file, catalogue), file.Document))
            {
                count++;
                string mutated = text.Content.Remove(range.Start, range.Length).Insert(range.Start, mutant);
                CheckedFile result = DefinitionCompiler.Check(DefinitionCompiler.Read(text with { Content = mutated }, default), catalogue);
                if (!result.Findings.Any(finding => finding.Rule.Severity == Severity.Error && finding.Range.Line > entryLine && finding.Range.Line <= range.Line))
                {
                    survivors.Add($"{Path.GetFileName(text.Path)}({range.Line}): {mutant}");
                }
            }
        }

        output.WriteLine($"{count} mutants, {count - survivors.Count} killed");
        Assert.Empty(survivors);
        Assert.True(count > 500);
    }

    private static IEnumerable<(TextRange Range, int EntryLine, string Mutant)> Mutants(CheckedFile file, Document document)
    {
        foreach ((TargetModel model, TargetDefinition definition) in file.Targets.Zip(document.Targets).Where(pair => pair.First.Because is null))
        {
            foreach (Amount amount in Changed(model.Figure.Amount))
            {
                yield return (definition.Reading.Range, definition.Entry.Id.Range.Line, ReadingFormat.Target(model.Commitment, model.Bound, amount, null));
            }

            foreach (Bound bound in Enum.GetValues<Bound>().Where(bound => bound != model.Bound))
            {
                Amount? upper = bound == Bound.Between ? new Amount(model.Figure.Amount.Value + 1, model.Figure.Unit) : null;
                if (upper is null || model.Figure.Unit.FractionOf == 0)
                {
                    yield return (definition.Reading.Range, definition.Entry.Id.Range.Line, ReadingFormat.Target(model.Commitment, bound, model.Figure.Amount, upper));
                }
            }

            foreach (Commitment commitment in Enum.GetValues<Commitment>().Where(commitment => commitment != model.Commitment))
            {
                yield return (definition.Reading.Range, definition.Entry.Id.Range.Line, ReadingFormat.Target(commitment, model.Bound, model.Figure.Amount, null));
            }
        }

        foreach ((ResultModel model, ResultDefinition definition) in file.Results.Zip(document.Results).Where(pair => pair.First.Because is null))
        {
            foreach (Amount amount in Changed(model.Figure.Amount))
            {
                yield return (definition.Reading.Range, definition.Entry.Id.Range.Line, ReadingFormat.Result(model.Qualifier, amount));
            }

            foreach (Qualifier qualifier in Enum.GetValues<Qualifier>().Where(qualifier => qualifier != model.Qualifier))
            {
                yield return (definition.Reading.Range, definition.Entry.Id.Range.Line, ReadingFormat.Result(qualifier, model.Figure.Amount));
            }
        }
    }

    /// <summary>The last digit up, ten times as much, and the same number in every other unit.</summary>
    private static IEnumerable<Amount> Changed(Amount amount)
    {
        decimal lastDigit = new(1, 0, 0, false, (byte)((decimal.GetBits(amount.Printed)[3] >> 16) & 0xFF));
        if (amount.Unit.FractionOf == 0)
        {
            yield return new Amount((amount.Printed + lastDigit) * amount.Multiplier.Factor(), amount.Unit);
            yield return new Amount(amount.Value * 10, amount.Unit);
            yield return new Amount(amount.Value * 10_000, amount.Unit);
        }

        foreach (Unit unit in Units.All.Where(unit => unit != amount.Unit && (unit.FractionOf == 0 || unit.FractionOf > amount.Value)))
        {
            yield return new Amount(unit.FractionOf > 0 ? 1 : amount.Value, unit);
        }
    }
}
