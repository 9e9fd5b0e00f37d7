// What the compiler looks for and netstandard2.0 doesn't have. It stands here, and is no generator's work, so that the types
// come in the same order in every build: a release is the same bytes wherever it is built.
namespace Microsoft.CodeAnalysis
{
    /// <summary>Keeps a type from being seen by other assemblies, which may have the same one.</summary>
    [global::System.AttributeUsage(global::System.AttributeTargets.All)]
    internal sealed partial class EmbeddedAttribute : global::System.Attribute
    {
    }
}

namespace System
{
    /// <summary>A place counted from either end, which list patterns are compiled to.</summary>
    /// <param name="value">How far from the end it is counted from.</param>
    /// <param name="fromEnd">Whether it is counted from the end.</param>
    [global::Microsoft.CodeAnalysis.Embedded]
    internal readonly struct Index(int value, bool fromEnd)
    {
        /// <summary>The place counted from the beginning.</summary>
        /// <param name="length">How long the list is.</param>
        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>Stands for 'init'.</summary>
    [global::Microsoft.CodeAnalysis.Embedded]
    internal static class IsExternalInit
    {
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Says that an argument isn't null when the method returns a certain value.</summary>
    /// <param name="returnValue">The value.</param>
    [global::Microsoft.CodeAnalysis.Embedded]
    [global::System.AttributeUsage(global::System.AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : global::System.Attribute
    {
        /// <summary>The value.</summary>
        public bool ReturnValue => returnValue;
    }
}
