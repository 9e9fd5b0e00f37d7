using ReportDsl.Language.Evolution;

namespace ReportDsl.Language.Checking;

/// <summary>Where an id has to be the only one of its kind.</summary>
internal static class Scopes
{
    public const string File = "file";
    public const string Jurisdiction = "jurisdiction";
    public const string Area = "area";
    public const string Unit = "unit";
    public const string Indicator = "indicator";
    public const string Rule = "rule";
    public const string Published = "list of published ids";

    public static string Report(int year) => "report " + Text(year);

    public static string Section(int year) => "section of " + Text(year);

    public static string Target(int year) => "target of " + Text(year);

    public static string Pledge(int year) => "pledge of " + Text(year);

    public static string Result(int year) => "result of " + Text(year);

    /// <summary>The scope of what applications can use.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="year">Its report's year; null for an indicator.</param>
    public static string Of(PublishedKind kind, int? year) => kind switch
    {
        PublishedKind.Target => Target(year ?? 0),
        PublishedKind.Pledge => Pledge(year ?? 0),
        PublishedKind.Result => Result(year ?? 0),
        _ => Indicator,
    };

    private static string Text(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
