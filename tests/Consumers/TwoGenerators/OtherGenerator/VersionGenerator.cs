using Microsoft.CodeAnalysis;
using YamlDotNet.Serialization;

namespace OtherGenerator;

/// <summary>Another tool's generator, with a YamlDotNet of its own: it writes down which one it runs with.</summary>
[Generator]
public sealed class VersionGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
        output.AddSource("Version.g.cs", $"static class Yaml {{ public const string Version = \"{typeof(DeserializerBuilder).Assembly.GetName().Version.Major}\"; }}"));
}
