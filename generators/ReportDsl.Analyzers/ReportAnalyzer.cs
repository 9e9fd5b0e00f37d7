using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportDsl.Analyzers;

/// <summary>An analyzer of programs that use compiled reports; it does nothing where the SDK isn't referenced.</summary>
public abstract class ReportAnalyzer : DiagnosticAnalyzer
{
    private protected ReportAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (Definitions.Of(start.Compilation) is { } definitions)
            {
                Register(start, definitions);
            }
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, Definitions definitions);
}
