namespace ReportDsl.Language.Binding;

/// <summary>What a value of the language looks like: the one description that binding, the JSON Schema and the docs follow.</summary>
/// <param name="Description">What has to stand there, for messages: "a mapping of keys".</param>
public abstract record Shape(string Description);

/// <summary>Free text.</summary>
public sealed record TextShape() : Shape("a text");

/// <summary>A text of a fixed form, such as a reading or a date.</summary>
/// <param name="Description">What has to stand there.</param>
/// <param name="Example">A right example.</param>
public sealed record FormShape(string Description, string Example) : Shape(Description);

/// <summary>One of several words.</summary>
/// <param name="Words">The words.</param>
public sealed record WordShape(EquatableArray<string> Words) : Shape("a word");

/// <summary>Known keys.</summary>
/// <param name="Name">What the mapping describes, for messages: "An indicator".</param>
/// <param name="Keys">The keys it may have.</param>
public sealed record MappingShape(string Name, IReadOnlyList<Key> Keys) : Shape("a mapping of keys");

/// <summary>Ids of the writer's own, each with a value of one shape.</summary>
/// <param name="Entry">The shape of each value.</param>
public sealed record EntriesShape(Shape Entry) : Shape("a mapping of ids");

/// <summary>One key of a mapping.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="Meaning">What it states, as a noun phrase.</param>
/// <param name="Required">Whether the mapping is incomplete without it.</param>
public sealed record Key(string Name, Shape Shape, string Meaning, bool Required = false);
