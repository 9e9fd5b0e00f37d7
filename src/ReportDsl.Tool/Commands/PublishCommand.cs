using System.CommandLine;
using System.Text;
using ReportDsl.Language;
using ReportDsl.Language.Binding;
using ReportDsl.Language.Evolution;

namespace ReportDsl.Tool.Commands;

/// <summary><c>publish DIR</c>: writes down every id that applications may use from now on, and what it means.</summary>
internal static class PublishCommand
{
    public static Command Create()
    {
        Argument<DirectoryInfo> folder = DefinitionFolder.Argument();
        folder.Description = "The definitions of one jurisdiction, such as definitions/zhangzhou.";
        Option<bool> check = new("--check") { Description = "Write nothing; list what isn't published yet, and fail if there is something." };
        Command command = new("publish", "Lists every id that applications may use, so that none is lost or changed unsaid.") { folder, check };
        command.SetAction((result, cancellation) => Task.FromResult(Run(
            result.GetRequiredValue(folder), result.GetValue(check), result.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int Run(DirectoryInfo folder, bool check, InvocationConfiguration console, CancellationToken cancellation)
    {
        CompiledDefinitions definitions = DefinitionFolder.Compile(folder, cancellation);
        string[] jurisdictions = [.. definitions.Files.Select(file => file.Place.Jurisdiction).Distinct()];
        if (jurisdictions.Length > 1)
        {
            console.Error.WriteLine($"'{folder}' holds several jurisdictions: {string.Join(", ", jurisdictions)}. Name the folder of one.");
            return 1;
        }

        if (DefinitionFolder.WriteFindings(definitions, console.Error))
        {
            console.Error.WriteLine("Nothing was published: these errors come first.");
            return 1;
        }

        string path = Path.Combine(folder.FullName, PublishedFile.Name);
        EquatableArray<PublishedIdDefinition> earlier = DefinitionFolder.Published(folder, cancellation);
        EquatableArray<PublishedIdDefinition> ids = PublishedFile.Update(definitions.Files, earlier);
        PublishedIdDefinition[] changed = [.. ids.Except(earlier)];
        if (!check)
        {
            File.WriteAllText(path, PublishedFile.Text(ids), new UTF8Encoding(false));
            console.Output.WriteLine($"{ids.Count} ids are published, {changed.Length} of them new or corrected.");
            return 0;
        }

        foreach (PublishedIdDefinition id in changed)
        {
            console.Output.WriteLine($"The {id.Scope} '{id.Id.Value}' isn't published yet: {id.Meaning}.");
        }

        console.Output.WriteLine(changed.Length == 0
            ? $"{ids.Count} ids are published, none is missing."
            : $"{changed.Length} of {ids.Count} ids aren't published yet. Publish them with 'reportdsl publish {folder}'.");
        return changed.Length == 0 ? 0 : 1;
    }
}
