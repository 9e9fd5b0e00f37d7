using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ReportDsl.Language.Findings;

namespace ReportDsl.Analyzers;

/// <summary>The ids of one kind that a report or a catalogue defines, each with the C# member or type that it became.</summary>
/// <param name="owner">Whose they are, as a message says it: <c>Report2022</c>.</param>
/// <param name="kind">What they name: target, pledge, result or indicator.</param>
/// <param name="symbols">The member or type of each id.</param>
/// <param name="former">What became of each id that is no longer defined.</param>
internal sealed class DefinedIds(
    INamedTypeSymbol owner, string kind, ImmutableSortedDictionary<string, ISymbol> symbols, ImmutableSortedDictionary<string, FormerDefinition> former)
{
    /// <summary>The report's class, or the class that lists a jurisdiction's indicators.</summary>
    public INamedTypeSymbol Owner => owner;

    public string Kind => kind;

    /// <summary>Owner as a message says it: <c>Report2022</c>, or the namespace of a catalogue.</summary>
    public string OwnerName => kind == "indicator" ? "The catalogue of " + owner.ContainingNamespace.ToDisplayString() : owner.Name;

    /// <summary>The ids in ordinal order, each with its member or type.</summary>
    public ImmutableSortedDictionary<string, ISymbol> Symbols => symbols;

    /// <summary>What became of each id that is no longer defined.</summary>
    public ImmutableSortedDictionary<string, FormerDefinition> Former => former;

    /// <summary>RDSL401 for an id that isn't one of these.</summary>
    /// <param name="id">The id.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="isLetGo">Whether it is let go there, so that there is nothing left to do where it is known what became of it.</param>
    public Diagnostic Unknown(string id, Location location, bool isLetGo = false)
    {
        bool isFormer = former.TryGetValue(id, out FormerDefinition? definition);
        string? nearest = isFormer
            ? symbols.FirstOrDefault(symbol => definition!.KeepsMeaning && symbol.Value.Name == definition.ReplacedBy).Key
            : Nearest.To(id, symbols.Keys);
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (isLetGo && isFormer && nearest is null)
        {
            properties = properties.Add(DiagnosticProperties.IsIdle, "");
        }

        string listing = kind == "indicator" ? "Indicators.All lists them" : $"{owner.Name}.{char.ToUpperInvariant(kind[0])}{kind.Substring(1)}s lists them";
        return Diagnostic.Create(
            Descriptors.UnknownId,
            location,
            nearest is null ? properties : properties.Add(DiagnosticProperties.Nearest, nearest),
            OwnerName,
            kind,
            id,
            isFormer ? AfterSemicolon(definition!.Message) : nearest is null ? listing : $"did you mean '{nearest}'?");
    }

    private static string AfterSemicolon(string message) => message.StartsWith("The ", StringComparison.Ordinal) ? "t" + message.Substring(1) : message;

    /// <summary>A few ids or names in words, the rest as a number.</summary>
    public static string InWords(IReadOnlyList<string> names)
    {
        const int Named = 5;
        string[] quoted = [.. names.Take(Named).Select(name => $"'{name}'")];
        return names.Count > Named ? string.Join(", ", quoted) + $" and {names.Count - Named} more"
            : quoted.Length == 1 ? quoted[0]
            : string.Join(", ", quoted.Take(quoted.Length - 1)) + " and " + quoted[quoted.Length - 1];
    }
}
