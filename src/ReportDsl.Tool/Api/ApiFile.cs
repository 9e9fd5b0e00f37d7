using System.IO.Enumeration;

namespace ReportDsl.Tool.Api;

/// <summary>A line of a file about a public API: <c>ID: text</c>.</summary>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Id">What it is about.</param>
/// <param name="Text">What it says of it; empty where it says nothing.</param>
internal sealed record ApiLine(int Number, string Id, string Text)
{
    /// <summary>Whether it is about the type or member; <c>*</c> in it stands for any characters.</summary>
    public bool IsAbout(string id) => FileSystemName.MatchesSimpleExpression(Id, id, ignoreCase: false);
}

/// <summary>The two files about a public API: what was released, and why some of it was broken since.</summary>
internal static class ApiFile
{
    private const string Separator = ": ";

    /// <summary>The lines of a file; those that begin with # are comments.</summary>
    public static IReadOnlyList<ApiLine> Read(FileInfo file) =>
    [
        .. File.ReadAllLines(file.FullName)
            .Select((line, index) => (Text: line.Trim() + " ", Number: index + 1))
            .Where(line => line.Text != " " && line.Text[0] != '#')
            .Select(line => line.Text.Split(Separator, 2) is [string id, string text]
                ? new ApiLine(line.Number, id, text.Trim())
                : new ApiLine(line.Number, line.Text.Trim(), "")),
    ];

    /// <summary>The text of the file of what is released.</summary>
    /// <param name="members">The members in their order.</param>
    public static string Text(IReadOnlyList<ApiMember> members) =>
        """
        # What applications can use of the last release, one type or member a line. Written by 'reportdsl api --write' at a release;
        # what is removed or changed after that breaks them, and has to be undone or said why.

        """.ReplaceLineEndings("\n")
        + string.Concat(members.Select(member => $"{member.Id}{Separator}{member.Declaration}\n"));
}
