namespace ReportDsl.Testing;

/// <summary>A test over a whole report, which stands beside the repository where there is one and is no part of it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReportFileFactAttribute : FactAttribute
{
    public ReportFileFactAttribute(string name)
    {
        Name = name;
        if (!File.Exists(PathOf(name)))
        {
            Skip = $"The report {PathOf(name)} isn't there; it is no part of the repository.";
        }
    }

    public string Name { get; }

    public static string Read(string name) => File.ReadAllText(PathOf(name));

    public static string PathOf(string name) => Repository.PathOf("..", "shared", "reports", name);
}
