namespace ReportDsl.Language.Binding;

/// <summary>What a value of the language looks like: the one description that binding, the JSON Schema and the docs follow.</summary>
/// <param name="Description">What has to stand there, for messages: "a mapping of keys".</param>
internal abstract record Shape(string Description);

/// <summary>Free text.</summary>
internal sealed record TextShape() : Shape("a text");

/// <summary>A list of plain texts.</summary>
internal sealed record TextsShape() : Shape("a list of texts");

/// <summary>A text of a fixed form, such as a reading or a date.</summary>
/// <param name="Description">What has to stand there.</param>
/// <param name="Example">A right example.</param>
/// <param name="Pattern">A regular expression that every right text matches, for editors; the compiler itself says more.</param>
/// <param name="IsNumber">Whether YAML tools take the text for a number.</param>
internal sealed record FormShape(string Description, string Example, string Pattern, bool IsNumber = false) : Shape(Description);

/// <summary>One of several words.</summary>
/// <param name="Words">The words.</param>
internal sealed record WordShape(EquatableArray<string> Words) : Shape("a word");

/// <summary>Known keys.</summary>
/// <param name="Name">What the mapping describes, for messages: "An indicator".</param>
/// <param name="Keys">The keys it may have.</param>
internal sealed record MappingShape(string Name, IReadOnlyList<Key> Keys) : Shape("a mapping of keys")
{
    private readonly Dictionary<string, Key> keysByName = Keys.ToDictionary(key => key.Name, StringComparer.Ordinal);

    /// <summary>The names of the keys.</summary>
    public IReadOnlyCollection<string> KeyNames => keysByName.Keys;

    /// <summary>The keys that the mapping is incomplete without.</summary>
    public IReadOnlyList<Key> RequiredKeys { get; } = [.. Keys.Where(key => key.Required)];

    /// <summary>Whether the mapping may have the key.</summary>
    public bool Has(string name) => keysByName.ContainsKey(name);

    /// <summary>The key of a name that the mapping may have.</summary>
    public Key this[string name] => keysByName[name];
}

/// <summary>Ids of the writer's own, each with a value of one shape.</summary>
/// <param name="Entry">The shape of each value.</param>
internal sealed record EntriesShape(Shape Entry) : Shape("a mapping of ids");

/// <summary>Years of reports, each with a value of one shape.</summary>
/// <param name="Entry">The shape of each value.</param>
internal sealed record YearsShape(Shape Entry) : Shape("a mapping of years");

/// <summary>One key of a mapping.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="Meaning">What it states, as a noun phrase.</param>
/// <param name="Required">Whether the mapping is incomplete without it.</param>
internal sealed record Key(string Name, Shape Shape, string Meaning, bool Required = false);
