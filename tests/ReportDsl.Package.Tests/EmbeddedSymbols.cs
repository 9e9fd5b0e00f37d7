using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace ReportDsl.Package.Tests;

/// <summary>A source file that the symbols of an assembly name.</summary>
/// <param name="Path">Its path, as it was when the assembly was built.</param>
/// <param name="IsEmbedded">Whether its text lies in the assembly.</param>
internal sealed record SymbolSource(string Path, bool IsEmbedded);

/// <summary>Reads the symbols that lie in an assembly.</summary>
internal static class EmbeddedSymbols
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    /// <summary>Every source file of an assembly in a package; fails where it has no symbols of its own.</summary>
    public static IReadOnlyList<SymbolSource> SourcesOf(ZipArchiveEntry assembly)
    {
        using MemoryStream bytes = new();
        using (Stream packed = assembly.Open())
        {
            packed.CopyTo(bytes);
        }

        bytes.Position = 0;
        return Read<IReadOnlyList<SymbolSource>>(bytes, reader =>
        [
            .. reader.Documents.Select(handle => new SymbolSource(
                reader.GetString(reader.GetDocument(handle).Name),
                reader.GetCustomDebugInformation(handle).Any(info => reader.GetGuid(reader.GetCustomDebugInformation(info).Kind) == EmbeddedSource))),
        ]);
    }

    /// <summary>Where SourceLink says that the sources of an assembly are, as JSON; fails where it says nothing.</summary>
    public static string SourceLinkOf(string assembly)
    {
        using FileStream bytes = File.OpenRead(assembly);
        return Read(bytes, reader => Encoding.UTF8.GetString(reader.GetBlobBytes(reader.CustomDebugInformation
            .Select(reader.GetCustomDebugInformation)
            .Single(info => reader.GetGuid(info.Kind) == SourceLink).Value)));
    }

    private static T Read<T>(Stream assembly, Func<MetadataReader, T> read)
    {
        using PEReader executable = new(assembly);
        DebugDirectoryEntry symbols = executable.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = executable.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        return read(provider.GetMetadataReader());
    }
}
