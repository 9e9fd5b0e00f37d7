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

    private static string Text(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
