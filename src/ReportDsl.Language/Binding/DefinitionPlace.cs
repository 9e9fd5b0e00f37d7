using System.Globalization;

namespace ReportDsl.Language.Binding;

/// <summary>
/// What a file's place says: <c>zhangzhou/jurisdiction.yaml</c> belongs to a jurisdiction, <c>zhangzhou/indicators/city.yaml</c>
/// to its catalogue, <c>zhangzhou/2022/city.yaml</c> to its report of 2022.
/// </summary>
/// <param name="Jurisdiction">The jurisdiction's id, its folder's name.</param>
/// <param name="Year">The report's year; null outside a report's folder.</param>
/// <param name="IsCatalogue">Whether the file lies in the folder of indicators.</param>
/// <param name="Name">The file's name without its ending.</param>
internal sealed record DefinitionPlace(string Jurisdiction, int? Year, bool IsCatalogue, string Name)
{
    /// <summary>The folder of the catalogue.</summary>
    public const string CatalogueFolder = "indicators";

    /// <summary>The file's place, the same on every machine: <c>zhangzhou/2022/city.yaml</c>.</summary>
    public string Identity => Year is int year ? string.Format(CultureInfo.InvariantCulture, "{0}/{1}/{2}.yaml", Jurisdiction, year, Name)
        : IsCatalogue ? $"{Jurisdiction}/{CatalogueFolder}/{Name}.yaml"
        : $"{Jurisdiction}/{Name}.yaml";

    /// <summary>Whether the file lies in a folder below a report's or the catalogue's, where nothing belongs.</summary>
    public bool IsTooDeep { get; init; }

    /// <summary>What the last folders of a path say.</summary>
    /// <param name="path">A path with either kind of slash.</param>
    public static DefinitionPlace Of(string path)
    {
        string[] parts = path.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        string file = parts.Length > 0 ? parts[parts.Length - 1] : "";
        string name = file.Contains('.') ? file.Substring(0, file.LastIndexOf('.')) : file;
        string folder = Folder(parts, 2);
        return IsYear(folder) ? new(Folder(parts, 3), int.Parse(folder, CultureInfo.InvariantCulture), false, name)
            : folder == CatalogueFolder ? new(Folder(parts, 3), null, true, name)
            : new(folder, null, false, name) { IsTooDeep = IsYear(Folder(parts, 3)) || Folder(parts, 3) == CatalogueFolder };
    }

    private static bool IsYear(string folder) => folder.Length == 4 && folder.All(character => character is >= '0' and <= '9') && folder[0] != '0';

    private static string Folder(string[] parts, int fromEnd) => parts.Length >= fromEnd ? parts[parts.Length - fromEnd] : "";
}
