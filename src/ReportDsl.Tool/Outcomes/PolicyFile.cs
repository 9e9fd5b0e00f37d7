using ReportDsl.Language.Binding;
using ReportDsl.Language.Findings;
using ReportDsl.Language.Phrases;
using ReportDsl.Language.Reading;

namespace ReportDsl.Tool.Outcomes;

/// <summary>Reads a policy: how near is near for "about" figures.</summary>
internal sealed class PolicyFile(FindingList findings)
{
    private static readonly (string Word, NeutralReading Reading)[] NeutralReadings =
        [("near", NeutralReading.Near), ("ceiling", NeutralReading.Ceiling), ("floor", NeutralReading.Floor)];

    /// <summary>The policy, or null when something is wrong and was reported.</summary>
    public AssessmentPolicy? Read(string content, CancellationToken cancellation)
    {
        if (YamlReader.Read(content, findings, cancellation).Root is not Node root
            || BoundMapping.Of(root, OutcomesShape.Policy, "A policy", root.Range, findings) is not BoundMapping policy)
        {
            return null;
        }

        Located<string>? name = policy.Text("name");
        Amount? percentage = Tolerance(policy, "percentage", Units.PercentagePoints);
        Amount? index = Tolerance(policy, "index", Units.IndexPoints);
        Amount? relative = Tolerance(policy, "relative", Units.Percent);
        NeutralReading? neutral = Neutral(policy);
        return name is Located<string> named && percentage is Amount points && index is Amount indexPoints && relative is Amount percent && neutral is NeutralReading reading
            ? new()
            {
                Name = named.Value,
                PercentageTolerance = new(points),
                IndexTolerance = new(indexPoints),
                RelativeTolerance = new(percent),
                Neutral = reading,
            }
            : null;
    }

    private Amount? Tolerance(BoundMapping policy, string key, Unit unit)
    {
        if (policy.Scalar(key) is not ScalarNode scalar || ReadingParser.Result(scalar, findings) is not ResultReading reading)
        {
            return null;
        }

        Unit? stated = Language.Checking.UnitNames.Of(reading.Value.Value, reading.Unit, Units.All.ToDictionary(known => known.Id, StringComparer.Ordinal), _ => false, findings);
        if (stated is not null && stated.Dimension != unit.Dimension)
        {
            findings.Add(Rules.UnitMismatch, reading.Unit.Range, $"'{key}'", stated.Id, "such a tolerance", $"it is stated in {unit.Id}.");
            return null;
        }

        if (reading.Qualifier != Qualifier.None || reading.Value.Value.Value < 0)
        {
            findings.Add(Rules.UnreadableValue, scalar.Range, scalar.Value, "a tolerance", "0.3 " + unit.Id.Replace('-', ' '));
            return null;
        }

        return stated is null ? null : new Amount(reading.Value.Value.Value, stated);
    }

    private NeutralReading? Neutral(BoundMapping policy)
    {
        if (!policy.Has("neutral"))
        {
            return NeutralReading.Near;
        }

        if (policy.Scalar("neutral") is not ScalarNode scalar)
        {
            return null;
        }

        foreach ((string word, NeutralReading reading) in NeutralReadings)
        {
            if (scalar.Value == word)
            {
                return reading;
            }
        }

        findings.Add(Rules.UnknownWord, scalar.Range, scalar.Value, "neutral", Nearest.Advice(scalar.Value, [.. NeutralReadings.Select(pair => pair.Word)], ""));
        return null;
    }
}
