using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportDsl.Analyzers.Tests;

/// <summary>What analyzers take a constant quantity for is what the SDK makes of it when the program runs.</summary>
public sealed class ConstantAmountsTests
{
    public static TheoryData<string> Methods =>
    [
        .. typeof(Quantities).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).Distinct().Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Methods))]
    public void AMethodOfQuantities_IsReadAsItRuns(string name)
    {
        MethodInfo method = typeof(Quantities).GetMethod(name, [typeof(decimal)])!;
        Amount made = (Amount)method.ReturnType.GetProperty("Amount")!.GetValue(method.Invoke(null, [3.8m]))!;

        Amount? read = Read($"3.8m.{name}()");

        Assert.Equal(made, read);
        Assert.Equal((made.Printed, made.Multiplier), (read!.Value.Printed, read.Value.Multiplier));
    }

    [Theory]
    [InlineData("(-5).Persons()", "-5 persons")]
    [InlineData("new Percent(new Amount(7.5m, Units.Percent))", "7.5%")]
    [InlineData("new Amount(3.8m, Multiplier.TenThousand, Units.Persons)", "38,000 persons")]
    [InlineData("Constant.Persons()", "38,000 persons")]
    public void AConstant_IsRead(string expression, string amount) => Assert.Equal(amount, Read(expression)?.ToString(DisplayLanguage.En));

    [Theory]
    [InlineData("variable.Persons()")]
    [InlineData("(5.Persons() * 2m)")]
    [InlineData("new Amount(variable, Units.Persons)")]
    [InlineData("1_000_000_000_000_000_000_000m.Persons()")]
    [InlineData("default(Percent)")]
    public void WhatIsntKnownUntilTheProgramRuns_IsNotRead(string expression) => Assert.Null(Read(expression));

    private static Amount? Read(string expression)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText($$"""using ReportDsl; class Program { const int Constant = 38_000; object Use(decimal variable) { var made = {{expression}}; return made; } }""")],
            ExampleReport.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics());
        SyntaxTree tree = compilation.SyntaxTrees.Single();
        ExpressionSyntax syntax = tree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>().Single(variable => variable.Identifier.Text == "made").Initializer!.Value;
        return ConstantAmounts.Of(compilation.GetSemanticModel(tree).GetOperation(syntax)!, Units.Persons, SdkTypes.Of(compilation)!);
    }
}
