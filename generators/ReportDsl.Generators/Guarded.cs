using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ReportDsl.Language;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Generators;

/// <summary>Runs a step so that a defect of ours becomes a finding at the file in question; the compiler would only warn.</summary>
internal static class Guarded
{
    public static DefinitionFile Read(AdditionalText text, CancellationToken cancellation)
    {
        DefinitionText definition = new(text.Path, text.GetText(cancellation)?.ToString() ?? "");
        try
        {
            return DefinitionCompiler.Read(definition, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return DefinitionCompiler.FailedRead(definition, exception);
        }
    }

    public static CheckedFile Check(DefinitionFile file, Catalogue catalogue, CancellationToken cancellation)
    {
        try
        {
            return DefinitionCompiler.Check(file, catalogue, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return DefinitionCompiler.FailedCheck(file, catalogue, exception);
        }
    }

    public static EquatableArray<Finding> Relate(DefinitionFile file, Catalogue catalogue, FigureIndex figures, CancellationToken cancellation)
    {
        try
        {
            return DefinitionCompiler.Relate(file, catalogue, figures, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            FindingList findings = new(file.Path);
            findings.AddFailure(exception);
            return findings.ToEquatableArray();
        }
    }

    /// <summary>Whether a file has to be related to others; where that can't be told, relating it says why.</summary>
    public static bool HasRelations(DefinitionFile file, Catalogue catalogue)
    {
        try
        {
            return DefinitionCompiler.HasRelations(file, catalogue);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return true;
        }
    }

    /// <summary>What all files' steps found, without what is suppressed; where that can't be told, just this.</summary>
    public static EquatableArray<Finding> Filter(ImmutableArray<FileFindings> files, IEnumerable<Finding> relations, CancellationToken cancellation)
    {
        Attempt<FilteredFindings> attempt = Attempt.Over(Steps.Findings, () => DefinitionCompiler.Filter(files, relations, cancellation));
        return attempt.Made?.Findings ?? attempt.Failure;
    }
}
