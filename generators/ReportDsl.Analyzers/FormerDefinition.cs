using Microsoft.CodeAnalysis;

namespace ReportDsl.Analyzers;

/// <summary>A generated member or type that only says what became of it.</summary>
/// <param name="Member">The member or type.</param>
/// <param name="Message">What became of it.</param>
/// <param name="ReplacedBy">The C# name of what to use instead, or null.</param>
/// <param name="KeepsMeaning">Whether that means the same.</param>
/// <param name="StaysIn">The class of the report that still has it, or null.</param>
internal sealed record FormerDefinition(ISymbol Member, string Message, string? ReplacedBy, bool KeepsMeaning, INamedTypeSymbol? StaysIn);
