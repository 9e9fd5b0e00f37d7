using ReportDsl.Language.Binding;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Emission;
using ReportDsl.Language.Findings;

namespace ReportDsl.Language;

/// <summary>One definition file, read and bound.</summary>
internal sealed class DefinitionFile
{
    internal DefinitionFile(string path, Document document, EquatableArray<Finding> findings)
    {
        Path = path;
        Document = document;
        Findings = findings;
        Declarations = new FileDeclarations(document.Declarations);
    }

    /// <summary>The file's path, as it was given.</summary>
    public string Path { get; }

    /// <summary>What other files need to know of this one.</summary>
    public FileDeclarations Declarations { get; }

    /// <summary>What was found while reading and binding.</summary>
    public EquatableArray<Finding> Findings { get; }

    internal Document Document { get; }
}

/// <summary>What other files need to know of a file; equal for an edit that changes nothing of it.</summary>
internal sealed record FileDeclarations
{
    internal FileDeclarations(Declarations declarations) => Declarations = declarations;

    internal Declarations Declarations { get; }
}

/// <summary>A compiled set of definition files.</summary>
/// <param name="Files">The checked files, in the order of their paths.</param>
/// <param name="Parts">What each file contributes to its report.</param>
/// <param name="Reports">The reports, by jurisdiction and year.</param>
/// <param name="Sources">The generated C#, in the order of names.</param>
/// <param name="Findings">Everything found, by file and place.</param>
/// <param name="Insights">What is worth knowing of the reports although nothing is wrong, by file and place.</param>
/// <param name="Suppressed">What was found, insights included, and suppressed with a reason; by file and place.</param>
internal sealed record CompiledDefinitions(
    EquatableArray<CheckedFile> Files,
    EquatableArray<ReportPart> Parts,
    EquatableArray<ReportOverview> Reports,
    EquatableArray<GeneratedSource> Sources,
    EquatableArray<Finding> Findings,
    EquatableArray<Finding> Insights,
    EquatableArray<SuppressedFinding> Suppressed);
