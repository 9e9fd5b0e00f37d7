using System.Globalization;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Language.Binding;

/// <summary>A mapping whose keys were checked against its shape: values come out typed, or as null with a finding.</summary>
internal sealed class BoundMapping
{
    private readonly MappingShape shape;
    private readonly FindingList findings;
    private readonly IReadOnlyList<KeyValuePair<ScalarNode, Node>> entries;

    private BoundMapping(MappingShape shape, IReadOnlyList<KeyValuePair<ScalarNode, Node>> entries, FindingList findings)
    {
        this.shape = shape;
        this.entries = entries;
        this.findings = findings;
    }

    /// <summary>Checks a node against a shape; null when it is no mapping at all.</summary>
    /// <remarks>A missing key is reported at <paramref name="place"/>: the name of what is described.</remarks>
    public static BoundMapping? Of(Node node, MappingShape shape, string name, TextRange place, FindingList findings)
    {
        if (node is not MappingNode mapping)
        {
            findings.Add(Rules.WrongShape, node.Range.Length > 0 ? node.Range : place, name, node.Kind, shape.Description + " (" + KeysInWords(shape) + ")");
            return null;
        }

        // What nearly every mapping is: known keys, and nothing else.
        if (mapping.Entries.All(entry => shape.Has(entry.Key.Value)))
        {
            BoundMapping regular = new(shape, mapping.Entries, findings);
            regular.ReportMissingKeys([], place);
            return regular;
        }

        HashSet<string> misspelt = new(StringComparer.Ordinal);
        List<KeyValuePair<ScalarNode, Node>> known = [];
        string previous = "";
        bool isSplit = false;
        foreach (KeyValuePair<ScalarNode, Node> entry in mapping.Entries)
        {
            if (IsRestOfANumber(entry))
            {
                // { range: 0 .. 1,000,000 persons }: one mistake, however many commas.
                if (!isSplit)
                {
                    findings.Add(Rules.UnknownKey, entry.Key.Range, shape.Name, entry.Key.Value, "inside { } a comma ends the value before it: write this mapping in lines of its own, without { }.");
                }

                isSplit = true;
                misspelt.Add(previous);
                known.RemoveAll(cut => cut.Key.Value == previous);
                continue;
            }

            previous = entry.Key.Value;
            if (shape.Has(entry.Key.Value))
            {
                known.Add(entry);
            }
            else if (!findings.IsFull)
            {
                misspelt.Add(Nearest.To(entry.Key.Value, shape.KeyNames) ?? "");
                findings.Add(Rules.UnknownKey, entry.Key.Range, shape.Name, entry.Key.Value, Nearest.Advice(entry.Key.Value, shape.KeyNames, ""));
            }
        }

        BoundMapping bound = new(shape, known, findings);
        bound.ReportMissingKeys(misspelt, place);
        return bound;
    }

    // A key that stands there misspelt has its finding already.
    private void ReportMissingKeys(HashSet<string> misspelt, TextRange place)
    {
        foreach (Key key in shape.RequiredKeys)
        {
            if (!Has(key.Name) && !misspelt.Contains(key.Name))
            {
                findings.Add(Rules.MissingKey, place, shape.Name, key.Name, key.Meaning);
            }
        }
    }

    private static bool IsRestOfANumber(KeyValuePair<ScalarNode, Node> entry) =>
        char.IsDigit(entry.Key.Value.FirstOrDefault()) && entry.Value is ScalarNode { Value.Length: 0 };

    public bool Has(string key) => Entry(key) is not null;

    public Node? Node(string key) => Entry(key)?.Value;

    public ScalarNode KeyNode(string key) => Entry(key)!.Value.Key;

    // A mapping has a handful of keys, each once, so looking at all of them is the fastest way to one.
    private KeyValuePair<ScalarNode, Node>? Entry(string key)
    {
        for (int index = 0; index < entries.Count; index++)
        {
            if (entries[index].Key.Value == key)
            {
                return entries[index];
            }
        }

        return null;
    }

    /// <summary>The text of a key; null when the key isn't there, or holds no text and that was reported.</summary>
    public ScalarNode? Scalar(string key)
    {
        if (Node(key) is not Node node)
        {
            return null;
        }

        if (node is ScalarNode { Value.Length: > 0 } scalar)
        {
            return scalar;
        }

        findings.Add(Rules.WrongShape, node is ScalarNode { Value.Length: 0 } ? KeyNode(key).Range : node.Range, key, node.Kind, shape[key].Shape.Description);
        return null;
    }

    public Located<string>? Text(string key) => Scalar(key) is ScalarNode scalar ? new(scalar.Value, scalar.Range) : null;

    /// <summary>The texts of a list; what is none is reported and left out.</summary>
    public EquatableArray<Located<string>> Texts(string key)
    {
        if (Node(key) is not Node node)
        {
            return default;
        }

        return Texts(node, key, KeyNode(key).Range, findings);
    }

    /// <summary>The texts of a list; what is none is reported and left out.</summary>
    public static EquatableArray<Located<string>> Texts(Node node, string name, TextRange place, FindingList findings)
    {
        string expected = new TextsShape().Description;
        if (node is not SequenceNode list)
        {
            findings.Add(Rules.WrongShape, node is ScalarNode { Value.Length: 0 } ? place : node.Range, name, node.Kind, expected);
            return default;
        }

        foreach (Node item in list.Items.Where(item => item is not ScalarNode { Value.Length: > 0 }))
        {
            findings.Add(Rules.WrongShape, item.Range.Length > 0 ? item.Range : place, name, item.Kind, expected);
        }

        return list.Items.OfType<ScalarNode>().Where(item => item.Value.Length > 0).Select(item => new Located<string>(item.Value, item.Range)).ToEquatableArray();
    }

    /// <summary>The entries of a mapping of years, in their order; what is no year is reported and left out.</summary>
    public IEnumerable<(Located<int> Year, Node Value)> Years(string key)
    {
        if (Node(key) is not Node node)
        {
            yield break;
        }

        if (node is not MappingNode mapping)
        {
            findings.Add(Rules.WrongShape, node is ScalarNode { Value.Length: 0 } ? KeyNode(key).Range : node.Range, key, node.Kind, shape[key].Shape.Description);
            yield break;
        }

        foreach (KeyValuePair<ScalarNode, Node> entry in mapping.Entries)
        {
            if (Year(entry.Key) is Located<int> year)
            {
                yield return (year, entry.Value);
            }
        }
    }

    public Located<int>? Year(string key) => Scalar(key) is ScalarNode scalar ? Year(scalar) : null;

    private Located<int>? Year(ScalarNode scalar)
    {
        if (YearOf(scalar.Value) is int year and > 0)
        {
            return new(year, scalar.Range);
        }

        findings.Add(Rules.UnreadableValue, scalar.Range, scalar.Value, "a year", "2023");
        return null;
    }

    public LocalizedText? Names(string key) => Node(key) is Node node ? BindNames(node, key, KeyNode(key).Range, findings) : null;

    /// <summary>The English one of names that were bound, with its place.</summary>
    public Located<string> EnglishOf(string key)
    {
        ScalarNode english = (ScalarNode)((MappingNode)Node(key)!).Entries.First(entry => entry.Key.Value == "en").Value;
        return new(english.Value, english.Range);
    }

    /// <summary>A mapping with the keys zh and en.</summary>
    public static LocalizedText? BindNames(Node node, string name, TextRange place, FindingList findings) =>
        Of(node, LanguageShape.Names, name, place, findings) is BoundMapping mapping
        && mapping.Text("zh") is Located<string> zh
        && mapping.Text("en") is Located<string> en
            ? new(zh.Value, en.Value)
            : null;

    public Located<T>? Word<T>(string key, IReadOnlyList<Term<T>> terms)
        where T : struct, Enum
    {
        if (Scalar(key) is not ScalarNode scalar)
        {
            return null;
        }

        foreach (Term<T> term in terms)
        {
            if (term.Id == scalar.Value)
            {
                return new(term.Value, scalar.Range);
            }
        }

        string[] words = [.. terms.Select(term => term.Id)];
        findings.Add(Rules.UnknownWord, scalar.Range, scalar.Value, key, Nearest.Advice(scalar.Value, words, ""));
        return null;
    }

    public Located<bool>? Flag(string key)
    {
        if (Scalar(key) is not ScalarNode scalar)
        {
            return null;
        }

        if (scalar.Value is "true" or "false")
        {
            return new(scalar.Value == "true", scalar.Range);
        }

        findings.Add(Rules.UnknownWord, scalar.Range, scalar.Value, key, Nearest.Advice(scalar.Value, ["true", "false"], ""));
        return null;
    }

    public Located<int>? WholeNumber(string key, int maximum)
    {
        if (Scalar(key) is not ScalarNode scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= maximum)
        {
            return new(number, scalar.Range);
        }

        findings.Add(Rules.UnreadableValue, scalar.Range, scalar.Value, $"a whole number from 0 to {maximum.ToString(CultureInfo.InvariantCulture)}", "2");
        return null;
    }

    public Located<Period>? Period(string key)
    {
        if (Scalar(key) is not ScalarNode scalar)
        {
            return null;
        }

        string[] years = scalar.Value.Replace('–', '-').Split('-');
        int from = years.Length is 1 or 2 ? YearOf(years[0]) : 0;
        int to = years.Length == 2 ? YearOf(years[1]) : from;
        if (from > 0 && to >= from)
        {
            return new(new Period(from, to), scalar.Range);
        }

        findings.Add(Rules.UnreadableValue, scalar.Range, scalar.Value, "a year or two years in order", "2022 or 2022-2026");
        return null;
    }

    public Located<string>? Date(string key)
    {
        if (Scalar(key) is not ScalarNode scalar)
        {
            return null;
        }

        if (DateTime.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return new(scalar.Value, scalar.Range);
        }

        findings.Add(Rules.UnreadableValue, scalar.Range, scalar.Value, "a date", "2022-01-05");
        return null;
    }

    private static int YearOf(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static string KeysInWords(MappingShape shape) => string.Join(", ", shape.Keys.Take(4).Select(key => key.Name)) + (shape.Keys.Count > 4 ? ", …" : "");
}
