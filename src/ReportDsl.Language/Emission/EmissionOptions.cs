namespace ReportDsl.Language.Emission;

/// <summary>What the project decides about its generated types.</summary>
/// <param name="Namespace">The namespace that the jurisdictions' namespaces lie in; empty for none.</param>
/// <param name="IsInternal">Whether the types are internal rather than public.</param>
internal sealed record EmissionOptions(string Namespace, bool IsInternal)
{
    /// <summary>Public types, each jurisdiction a namespace at the root.</summary>
    public static EmissionOptions Default { get; } = new("", IsInternal: false);

    /// <summary>The accessibility of the generated types.</summary>
    public string Accessibility => IsInternal ? "internal" : "public";

    /// <summary>The namespace of a jurisdiction's types.</summary>
    public string NamespaceOf(string jurisdictionId) => (Namespace.Length > 0 ? Namespace + "." : "") + CSharpNames.Of(jurisdictionId);
}
