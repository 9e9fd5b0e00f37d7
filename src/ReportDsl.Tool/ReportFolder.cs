using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ReportDsl.Tool;

/// <summary>The folder of one report, such as <c>definitions/zhangzhou/2022</c>.</summary>
/// <param name="Jurisdiction">The folder of its jurisdiction.</param>
/// <param name="Year">The report's year.</param>
internal sealed record ReportFolder(DirectoryInfo Jurisdiction, int Year)
{
    /// <summary>An argument that names such a folder.</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="description">What the report is for the command.</param>
    public static Argument<DirectoryInfo> Argument(string name, string description)
    {
        Argument<DirectoryInfo> argument = new(name) { Description = description };
        argument.Validators.Add(MustBeReport);
        return argument;
    }

    /// <summary>The report of a folder; null where its name is no year.</summary>
    public static ReportFolder? Of(DirectoryInfo folder)
    {
        DirectoryInfo report = new(Path.TrimEndingDirectorySeparator(folder.FullName));
        return report.Name.Length == 4 && report.Name.All(char.IsAsciiDigit) && report.Parent is DirectoryInfo jurisdiction
            ? new(jurisdiction, int.Parse(report.Name, CultureInfo.InvariantCulture))
            : null;
    }

    private static void MustBeReport(ArgumentResult result)
    {
        DirectoryInfo folder = result.GetValueOrDefault<DirectoryInfo>();
        if (!folder.Exists)
        {
            result.AddError($"There is no folder '{folder}'. Name the folder of a report, such as definitions/zhangzhou/2022.");
        }
        else if (Of(folder) is null)
        {
            result.AddError($"The folder '{folder}' isn't that of a report, which is named by its year. Name one such as definitions/zhangzhou/2022.");
        }
    }
}
