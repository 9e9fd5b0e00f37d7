using System.Text.RegularExpressions;
using ReportDsl.Language.Checking;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;

namespace ReportDsl.Fuzzing;

/// <summary>Readings: each is read or gives one finding, and what is read can be printed and is read back as the same.</summary>
internal sealed partial class ReadingTarget : FuzzTarget
{
    private static readonly Dictionary<string, Unit> UnitsById = Units.All.ToDictionary(unit => unit.Id, StringComparer.Ordinal);

    public override string Name => "readings";

    public override int Variations => 60_000;

    public override IEnumerable<string> Words =>
    [
        .. Terms.Bounds.Select(term => term.Name.En + " "), .. Terms.Qualifiers.Select(term => term.Name.En + " "), .. UnitsById.Keys.Select(id => " " + id.Replace('-', ' ')),
        "ensure ", "strive for ", "between ", " and ", " .. ", "..", " thousand", " million", " billion", " trillion", "%", "‰", "1/3", "1/10", "38,000", ",000", ".5", "-", "0", "9",
        "9999999999999999999", "79228162514264337593543950335", "１", "٣", "\u00A0", "\u3000", "\t", "\n", "/", "+", "1e5", "or more",
    ];

    protected override IEnumerable<string> RepositoryTexts => Directory
        .EnumerateFiles(Repository.PathOf("definitions"), "*.yaml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(path => Readings().Matches(File.ReadAllText(path)))
        .Select(reading => reading.Groups["text"].Value)
        .Distinct();

    public override void Check(string text)
    {
        if (Read(text, ReadingParser.Target) is TargetReading target
            && UnitOf(target.Value.Value, target.Unit.Value) is Unit unit && (target.Upper is null || UnitOf(target.Upper.Value.Value, target.Unit.Value) == unit))
        {
            Amount? upper = target.Upper is null ? null : new Amount(target.Upper.Value.Value.Value, unit);
            string printed = ReadingFormat.Target(target.Commitment, target.Bound, new Amount(target.Value.Value.Value, unit), upper);
            TargetReading? again = Read(printed, ReadingParser.Target);
            Require(
                again is not null && (again.Commitment, again.Bound, again.Value.Value.Value, again.Upper?.Value.Value) == (target.Commitment, target.Bound, target.Value.Value.Value, target.Upper?.Value.Value)
                    && UnitOf(again.Value.Value, again.Unit.Value) == unit,
                $"'{printed}' is read back as {again}, not {target}.");
        }

        if (Read(text, ReadingParser.Result) is ResultReading result && UnitOf(result.Value.Value, result.Unit.Value) is Unit resultUnit)
        {
            string printed = ReadingFormat.Result(result.Qualifier, new Amount(result.Value.Value.Value, resultUnit));
            ResultReading? again = Read(printed, ReadingParser.Result);
            Require(
                again is not null && (again.Qualifier, again.Value.Value.Value) == (result.Qualifier, result.Value.Value.Value) && UnitOf(again.Value.Value, again.Unit.Value) == resultUnit,
                $"'{printed}' is read back as {again}, not {result}.");
        }

        if (Read(text, ReadingParser.Range) is RangeReading range)
        {
            Require(range.Minimum is not null || range.Maximum is not null, $"{range} has no end.");
        }
    }

    private static T? Read<T>(string text, Func<Language.Reading.ScalarNode, FindingList, T?> parse)
        where T : class
    {
        FindingList findings = new("");
        T? reading = parse(Scalar(text), findings);
        var found = findings.ToEquatableArray();
        Require(found.Count == (reading is null ? 1 : 0), $"{reading?.ToString() ?? "Nothing"} is read, and {found.Count} findings are made.");
        RequirePlaces(found, text);
        return reading;
    }

    private static Unit? UnitOf(ReadingNumber number, string name) => UnitNames.Of(number, new(name, default), UnitsById, _ => false, new FindingList(""));

    [GeneratedRegex(@"^ *(target|result|range): +(?<text>[^'""|>\n]+)$", RegexOptions.Multiline)]
    private static partial Regex Readings();
}
