using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ReportDsl.Package.Tests;

/// <summary>A source file that the symbols of an assembly name.</summary>
/// <param name="Path">Its path, as it was when the assembly was built.</param>
/// <param name="IsEmbedded">Whether its text lies in the assembly.</param>
internal sealed record SymbolSource(string Path, bool IsEmbedded);

/// <summary>Reads the symbols that lie in an assembly.</summary>
internal static class EmbeddedSymbols
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>Every source file of an assembly in a package; fails where it has no symbols of its own.</summary>
    public static IReadOnlyList<SymbolSource> SourcesOf(ZipArchiveEntry assembly)
    {
        using MemoryStream bytes = new();
        using (Stream packed = assembly.Open())
        {
            packed.CopyTo(bytes);
        }

        bytes.Position = 0;
        using PEReader executable = new(bytes);
        DebugDirectoryEntry symbols = executable.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = executable.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        MetadataReader reader = provider.GetMetadataReader();
        return
        [
            .. reader.Documents.Select(handle => new SymbolSource(
                reader.GetString(reader.GetDocument(handle).Name),
                reader.GetCustomDebugInformation(handle).Any(info => reader.GetGuid(reader.GetCustomDebugInformation(info).Kind) == EmbeddedSource))),
        ];
    }
}
