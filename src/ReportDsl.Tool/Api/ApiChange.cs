namespace ReportDsl.Tool.Api;

/// <summary>What a change of the public API does to applications, the worst first.</summary>
internal enum ApiChangeKind
{
    /// <summary>Applications may no longer compile, or no longer run with the new assembly.</summary>
    Breaking,

    /// <summary>Using it is a warning from now on.</summary>
    Deprecated,

    /// <summary>It is new, and nobody has to do anything about it.</summary>
    Added,
}

/// <summary>A difference between the public API of a release and the present one.</summary>
/// <param name="Kind">What it does to applications.</param>
/// <param name="Id">The id of the type or member.</param>
/// <param name="Description">What it was and what it is.</param>
internal sealed record ApiChange(ApiChangeKind Kind, string Id, string Description)
{
    /// <summary>Every difference, the breaking ones first. A type that is new or gone speaks for its members.</summary>
    /// <remarks>Whatever is changed in a declaration counts as breaking: which changes of a type no application notices isn't decided here.</remarks>
    public static IReadOnlyList<ApiChange> Between(IReadOnlyList<ApiMember> released, IReadOnlyList<ApiMember> present)
    {
        Dictionary<string, ApiMember> before = released.ToDictionary(member => member.Id);
        Dictionary<string, ApiMember> now = present.ToDictionary(member => member.Id);
        ILookup<string, ApiMember> membersOf = present.ToLookup(member => member.ContainerId);
        return
        [
            .. before.Values.Where(member => now.ContainsKey(member.ContainerId) || !before.ContainsKey(member.ContainerId))
                .Select(member => now.TryGetValue(member.Id, out ApiMember? successor) ? Changed(member, successor) : Gone(member))
                .Concat(now.Values.Where(member => !before.ContainsKey(member.Id) && (before.ContainsKey(member.ContainerId) || !now.ContainsKey(member.ContainerId)))
                    .Select(member => Added(member, member.IsDemanded && before.ContainsKey(member.ContainerId), membersOf[member.Id].Count())))
                .OfType<ApiChange>()
                .OrderBy(change => change.Kind)
                .ThenBy(change => change.Id[2..], StringComparer.Ordinal)
                .ThenBy(change => change.Id, StringComparer.Ordinal),
        ];
    }

    private static ApiChange? Changed(ApiMember before, ApiMember now) =>
        before.Signature != now.Signature ? new(ApiChangeKind.Breaking, now.Id, $"was '{before.Signature}' and is now '{now.Signature}'.")
        : now.IsObsolete && !before.IsObsolete ? new(ApiChangeKind.Deprecated, now.Id, $"'{now.Signature}' is obsolete now.")
        : null;

    private static ApiChange Gone(ApiMember member) => new(ApiChangeKind.Breaking, member.Id, $"'{member.Signature}' can't be used any more.");

    private static ApiChange Added(ApiMember member, bool isDemanded, int members) =>
        isDemanded ? new(ApiChangeKind.Breaking, member.Id, $"'{member.Signature}' is new, and applications have to provide it.")
        : new(ApiChangeKind.Added, member.Id, $"'{member.Declaration}' is new" + (members > 0 ? $", with {members} members." : "."));
}
