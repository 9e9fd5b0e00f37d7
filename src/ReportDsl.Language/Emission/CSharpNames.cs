namespace ReportDsl.Language.Emission;

/// <summary>The C# names that ids become, and those that are taken.</summary>
/// <remarks>Ids are kebab-case ASCII by the time they get here, so a name needs no escaping.</remarks>
internal static class CSharpNames
{
    private static readonly HashSet<string> TakenByEveryObject = Set("Equals GetHashCode GetType ToString MemberwiseClone Finalize ReferenceEquals");

    private static readonly HashSet<string> TakenInEntrySets = Set(
        "All Count Item BySection InSection Search Find TryGet GetEnumerator Load TargetSet PledgeSet ResultSet Outcomes Reported");

    private static readonly HashSet<string> TakenInIndicators = Set("Value Amount Of TryOf Indicator History CompareTo");

    private static readonly HashSet<string> TakenInNamespace = Set("Indicators Dimensions OutcomeForm");

    /// <summary>The public types of the SDK, which applications use side by side with generated ones; a test keeps the list complete.</summary>
    internal static readonly HashSet<string> TakenBySdk = Set(
        "About Above Amount AmountRange AssessmentPolicy AtLeast AtMost Below Better Between Bound BoundedTarget Ceiling Commitment Dimension DisplayLanguage "
        + "Entry EntryAttribute EntrySet Exactly Floor FormerAttribute FormValidation IDimension IIndicatorValue IMeasuredIn IQuantity IncomparableOutcome "
        + "IndexLevel Indicator IndicatorAttribute IndicatorHistory IndicatorInput IndicatorSet IndicatorValueJsonConverter InvalidIndicatorValueException "
        + "Jurisdiction LocalizedText Measure Multiplier Multipliers "
        + "Nature NeutralReading NotTrackedAttribute Outcome Percent Period PlausibleChange Pledge Qualifier Quantities Quantity Rank Report ReportRule "
        + "ReportedFigures Result RuleOutcome RuleOutcomeKind RuleSeverity Scorecard ScorecardCounts ScorecardEntry Section Target TargetAttribute TargetProgress "
        + "TargetStatus Term Terms ToleranceExtensions TracksAttribute Trend Truth Unit Units ValidityReasons ValidityRule ValidityRules ValueRange Verdict "
        + "VerdictKind VerdictTerms Violation Wording");

    /// <summary>The C# name of an id: <c>urban-new-employment</c> is <c>UrbanNewEmployment</c>.</summary>
    public static string Of(string id)
    {
        char[] name = new char[id.Length];
        int length = 0;
        bool atStart = true;
        foreach (char character in id)
        {
            if (character != '-')
            {
                name[length++] = atStart ? char.ToUpperInvariant(character) : character;
            }

            atStart = character == '-';
        }

        return new string(name, 0, length);
    }

    /// <summary>The class of one year's report: <c>Report2022</c>.</summary>
    public static string OfReport(int year) => "Report" + year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Why an indicator can't have this C# name, or null.</summary>
    public static string? TakenForIndicator(string name, string jurisdictionId) =>
        TakenByEveryObject.Contains(name) ? "every C# object has as a member"
        : TakenInIndicators.Contains(name) ? "every indicator type has as a member"
        : TakenInNamespace.Contains(name) || name == Of(jurisdictionId) || IsReportName(name) ? "the generated code needs for itself"
        : TakenBySdk.Contains(name) ? "is a type of the SDK that applications use beside it"
        : null;

    /// <summary>Why a target, pledge or result can't have this C# name, or null.</summary>
    public static string? TakenForEntry(string name) =>
        TakenByEveryObject.Contains(name) ? "every C# object has as a member"
        : TakenInEntrySets.Contains(name) ? "every set of targets, pledges or results has as a member"
        : null;

    /// <summary>Why a counting unit can't have this C# name, or null.</summary>
    public static string? TakenForUnit(string name) =>
        TakenByEveryObject.Contains(name) ? "every C# object has as a member"
        : name is "Dimension" or "Quantities" ? "the generated code needs for itself"
        : null;

    /// <summary>Why a section can't have this C# name, or null.</summary>
    public static string? TakenForSection(string name) =>
        TakenByEveryObject.Contains(name) ? "every C# object has as a member"
        : name is "All" or "Sections" ? "the set of sections has as a member"
        : null;

    /// <summary>Why a rule can't have this C# name, or null.</summary>
    public static string? TakenForRule(string name) =>
        TakenByEveryObject.Contains(name) ? "every C# object has as a member"
        : name is "All" or "Rules" ? "the set of rules has as a member"
        : null;

    private static bool IsReportName(string name) =>
        name.Length == 10 && name.StartsWith("Report", StringComparison.Ordinal) && name.Skip(6).All(char.IsDigit);

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
