using System.CommandLine;
using System.Text;
using ReportDsl.Tool.Api;

namespace ReportDsl.Tool.Commands;

/// <summary><c>api DLL</c>: what changed in the public API of compiled reports since their last release; exit code 1 where it breaks applications and nobody said why.</summary>
internal static class ApiCommand
{
    public static Command Create()
    {
        Argument<FileInfo> assembly = new Argument<FileInfo>("DLL") { Description = "The assembly of compiled reports, such as ReportDsl.Zhangzhou.dll." }.AcceptExistingOnly();
        Option<FileInfo> released = new("--released") { Description = "The file that lists what the last release had.", Required = true };
        Option<FileInfo> exceptions = new Option<FileInfo>("--exceptions") { Description = "The file that says why something breaks: an id, a colon and the reason on each line." }.AcceptExistingOnly();
        Option<bool> write = new("--write") { Description = "Write the present API as that of the last release, if nothing is against it." };
        Command command = new("api", "Prints what changed in the C# since the last release: breaking, deprecated, added.") { assembly, released, exceptions, write };
        command.SetAction(result => Run(
            result.GetRequiredValue(assembly), result.GetRequiredValue(released), result.GetValue(exceptions), result.GetValue(write), result.InvocationConfiguration));
        return command;
    }

    private static int Run(FileInfo assembly, FileInfo released, FileInfo? exceptions, bool write, InvocationConfiguration console)
    {
        if (AssemblyApi.Read(assembly) is not IReadOnlyList<ApiMember> present)
        {
            console.Error.WriteLine($"'{assembly}' isn't an assembly of .NET. Name the DLL that the definitions are compiled to.");
            return 1;
        }

        if (!released.Exists && !write)
        {
            console.Error.WriteLine($"There is no file '{released}'. Write the first one with --write.");
            return 1;
        }

        if (released.Exists && !Passes(present, released, exceptions, console))
        {
            return 1;
        }

        if (write)
        {
            File.WriteAllText(released.FullName, ApiFile.Text(present), new UTF8Encoding(false));
            console.Error.WriteLine($"{present.Count} types and members are written as released.");
        }

        return 0;
    }

    private static bool Passes(IReadOnlyList<ApiMember> present, FileInfo released, FileInfo? exceptions, InvocationConfiguration console)
    {
        IReadOnlyList<ApiLine> lines = ApiFile.Read(released);
        IReadOnlyList<ApiLine> reasons = exceptions is null ? [] : ApiFile.Read(exceptions);
        string[] unreadable = [.. Unreadable(lines, released)];
        IReadOnlyList<ApiChange> changes = unreadable.Length > 0 ? [] : ApiChange.Between([.. lines.Select(line => new ApiMember(line.Id, line.Text))], present);
        foreach (ApiChange change in changes)
        {
            console.Output.WriteLine($"{change.Kind.ToString().ToLowerInvariant()}: {change.Id}: {change.Description}{Because(change, reasons)}");
        }

        string[] troubles = unreadable.Length > 0 ? unreadable : [.. Troubles(changes, reasons, exceptions)];
        foreach (string trouble in troubles)
        {
            console.Error.WriteLine(trouble);
        }

        console.Error.WriteLine(string.Join(", ", Enum.GetValues<ApiChangeKind>().Select(kind => $"{changes.Count(change => change.Kind == kind)} {kind.ToString().ToLowerInvariant()}"))
            + (troubles.Length == 0 ? "." : "; see above what is to be done."));
        return troubles.Length == 0;
    }

    private static IEnumerable<string> Unreadable(IReadOnlyList<ApiLine> released, FileInfo file)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        return released
            .Where(line => line.Text.Length == 0 || line.Id.Length < 3 || !ids.Add(line.Id))
            .Select(line => $"{file}({line.Number}): '{line.Id}' is no line of an API, or is there twice. Restore the file as it was released.");
    }

    private static IEnumerable<string> Troubles(IReadOnlyList<ApiChange> changes, IReadOnlyList<ApiLine> reasons, FileInfo? file)
    {
        ApiChange[] breaking = [.. changes.Where(change => change.Kind == ApiChangeKind.Breaking)];
        string exceptions = file is null ? "a file that --exceptions names" : $"'{file}'";
        return breaking.Where(change => !reasons.Any(reason => reason.IsAbout(change.Id)))
            .Select(change => $"'{change.Id}' breaks applications. Undo the change, or say in {exceptions} why it has to be: {change.Id}: the reason")
            .Concat(reasons.Where(reason => reason.Text.Length == 0)
                .Select(reason => $"{file}({reason.Number}): The exception '{reason.Id}' has no reason. Say behind a colon why it has to be."))
            .Concat(reasons.Where(reason => !breaking.Any(change => reason.IsAbout(change.Id)))
                .Select(reason => $"{file}({reason.Number}): Nothing that breaks is '{reason.Id}'. Remove the line."));
    }

    private static string Because(ApiChange change, IReadOnlyList<ApiLine> reasons) =>
        change.Kind == ApiChangeKind.Breaking && reasons.FirstOrDefault(reason => reason.IsAbout(change.Id)) is { Text.Length: > 0 } reason ? $" Because: {reason.Text}" : "";
}
