using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ReportDsl.Analyzers.Tests;

/// <summary>One program of the catalogue: a title, the one diagnostic it gets, the program with the mistake in <c>[|…|]</c>, and the mended program, if there is a fix.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Title">What is wrong, in a sentence.</param>
/// <param name="Severity">error or warning.</param>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Message">The diagnostic's message.</param>
/// <param name="Program">The program.</param>
/// <param name="Span">Where the mistake stands in it.</param>
/// <param name="Mended">The program that the code fix makes, or null.</param>
internal sealed partial record Misuse(string Name, string Title, string Severity, string Id, string Message, string Program, TextSpan Span, string? Mended)
{
    /// <summary>Every program of the catalogue, in the order of the files' names.</summary>
    public static IReadOnlyList<Misuse> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests", "ReportDsl.Analyzers.Tests", "Misuses"), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(path => Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path).ReplaceLineEndings("\n"))),
    ];

    /// <summary>Whether it is about what changed from one year to the next.</summary>
    public bool IsOfTwoYears => Program.Contains("Report2023", StringComparison.Ordinal) || Id == "RDSL409" || Id == "RDSL408";

    /// <summary>Where the mistake stands, as the compiler counts.</summary>
    private LinePositionSpan Position => SourceText.From(Program).Lines.GetLinePositionSpan(Span);

    /// <summary>The diagnostic as the compiler prints it.</summary>
    public string Printed => $"Program.cs({Position.Start.Line + 1},{Position.Start.Character + 1}): {Severity} {Id}: {Message}";

    public DiagnosticResult Expected => new DiagnosticResult(Id, Severity == "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning)
        .WithSpan(
            "Program.cs",
            Position.Start.Line + 1,
            Position.Start.Character + 1,
            Position.End.Line + 1,
            Position.End.Character + 1)
        .WithMessage(Message)
        .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);

    public override string ToString() => Name;

    private static Misuse Parse(string name, string text)
    {
        Match file = Form().Match(text);
        Assert.True(file.Success, $"{name} isn't a title, an expected diagnostic and a program with its mistake marked.");
        string before = file.Groups["before"].Value;
        string mistake = file.Groups["mistake"].Value;
        return new(
            name,
            file.Groups["title"].Value,
            file.Groups["severity"].Value,
            file.Groups["id"].Value,
            file.Groups["message"].Value,
            before + mistake + file.Groups["after"].Value,
            new TextSpan(before.Length, mistake.Length),
            file.Groups["mended"] is { Success: true, Value: string mended } ? mended : null);
    }

    [GeneratedRegex("""
        \A//\ (?<title>.+)\n
        //\ (?<severity>error|warning)\ (?<id>\w+):\ (?<message>.+)\n
        (?<before>[\s\S]*?)\[\|(?<mistake>[\s\S]*?)\|\](?<after>[\s\S]*?)
        (//\ Mended:\n(?<mended>[\s\S]*))?\z
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();
}
