using System.Text.RegularExpressions;

namespace ReportDsl.Tool.Api;

/// <summary>One thing that applications rely on: a type, what it derives from or implements, or a member of it.</summary>
/// <param name="Id">Its documentation id, <c>P:Zhangzhou.Report2022.Targets</c>; of a base or an interface that of the type, a colon and the name.</param>
/// <param name="Declaration">What C# says of it: modifiers, types, names of parameters, constant values, and whether it is obsolete.</param>
internal sealed partial record ApiMember(string Id, string Declaration)
{
    private const string ObsoleteMark = "[Obsolete] ";

    /// <summary>A member as an assembly declares it.</summary>
    public static ApiMember Of(string id, bool isObsolete, string declaration) => new(id, (isObsolete ? ObsoleteMark : "") + declaration);

    /// <summary>Whether using it is a warning.</summary>
    public bool IsObsolete => Declaration.StartsWith(ObsoleteMark, StringComparison.Ordinal);

    /// <summary>The declaration, whether obsolete or not.</summary>
    public string Signature => IsObsolete ? Declaration[ObsoleteMark.Length..] : Declaration;

    /// <summary>Whether applications have to set or implement it, so that having it at all can break them.</summary>
    public bool IsDemanded => DemandingModifier().IsMatch(Signature);

    /// <summary>The id of what it belongs to as if that were a type; of a type that isn't nested, it is its namespace's name.</summary>
    public string ContainerId
    {
        get
        {
            if (BaseSeparator().Match(Id) is { Success: true } separator)
            {
                return Id[..separator.Index];
            }

            string name = Id.Split('(')[0];
            int end = name.LastIndexOf('.');
            return "T:" + (end < 0 ? "" : name[2..end]);
        }
    }

    [GeneratedRegex("^(protected |static |new )*(abstract|required) ")]
    private static partial Regex DemandingModifier();

    [GeneratedRegex("(?<=^T:[^:]+):")]
    private static partial Regex BaseSeparator();
}
