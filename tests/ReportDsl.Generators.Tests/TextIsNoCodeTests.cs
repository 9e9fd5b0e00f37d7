using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using CsCheck;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace ReportDsl.Generators.Tests;

/// <summary>Whatever the texts of definitions hold, they make no code: the same types and members, and the same text at run time.</summary>
public sealed class TextIsNoCodeTests(ITestOutputHelper output)
{
    private const string HarmlessText = "harmless-text";

    private static readonly Lazy<IReadOnlyList<(string Key, string File, bool IsSeen)>> FreeKeys = new(FindFreeKeys);

    private static readonly Lazy<HashSet<string>> MembersWithHarmlessTexts = new(() =>
        MembersOf(new GeneratorRun(LanguageText.With(FreeKeys.Value.Select(free => (free.Key, HarmlessText, free.File))))));

    private static readonly Lazy<HashSet<string>> MembersWithNoText = new(() => MembersOf(new GeneratorRun(LanguageText.Harmless)));

    private static IReadOnlyList<string> Texts { get; } =
    [
        .. Repository.Read("tests", "ReportDsl.Generators.Tests", "HostileTexts.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<string>(line)!),
    ];

    public static TheoryData<int> Lines => [.. Enumerable.Range(1, Texts.Count)];

    public static TheoryData<string> Keys => [.. LanguageText.Keys];

    [Theory]
    [MemberData(nameof(Lines))]
    public void AHostileTextInEveryKeyAtOnce_IsTheSameTextAtRunTimeAndNoCode(int line) => AssertIsNoCode(_ => Texts[line - 1]);

    [Fact]
    public void AnyTextsInEveryKeyAtOnce_AreTheSameTextsAtRunTimeAndNoCode()
    {
        Gen<string> text = Gen.Select(Gen.OneOf(Gen.Int[0, Texts.Count - 1].Select(index => Texts[index]), Gen.String[Gen.Char, 0, 12].Select(WithoutHalfPairs)).Array[1, 6], string.Concat);
        text.Array[FreeKeys.Value.Count].Sample(texts => AssertIsNoCode(index => "a" + texts[index] + "z"), iter: 15, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void HostileTextsInOneKey_MakeNoCodeWhateverIsFound(string key)
    {
        string file = LanguageText.FileOf(key);
        GeneratorRun run = new(LanguageText.With([(key, string.Concat(Texts), file)]));

        Assert.DoesNotContain(run.Findings, finding => finding.Id == "RDSL900");
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Superset(
            MembersOf(run),
            new HashSet<string>([.. MembersOf(new GeneratorRun(LanguageText.With([(key, HarmlessText, file)]))), .. MembersWithNoText.Value], StringComparer.Ordinal));
    }

    [Fact]
    public void MostKeys_SayTheirTextsInTheProgram()
    {
        foreach ((string key, string file, bool isSeen) in FreeKeys.Value)
        {
            output.WriteLine($"{key} in {file}: {(isSeen ? "seen at run time" : "seen by the compiler only")}");
        }

        Assert.All(
            ["indicators.*.note", "targets.*.phrase", "results.*.note", "pledges.*.name.zh", "report.source", "rules.*.because", "areas.*.en", "units.*.symbol", "sections.*.title.en"],
            key => Assert.Contains(FreeKeys.Value, free => free.Key == key && free.IsSeen));
    }

    private static void AssertIsNoCode(Func<int, string> textAt)
    {
        (string Key, string Text, string File)[] texts = [.. FreeKeys.Value.Select((free, index) => (free.Key, textAt(index), free.File))];
        GeneratorRun run = new(LanguageText.With(texts));

        Assert.DoesNotContain(run.Findings, finding => finding.DefaultSeverity == DiagnosticSeverity.Error);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(MembersWithHarmlessTexts.Value.Order(StringComparer.Ordinal), MembersOf(run).Order(StringComparer.Ordinal));
        HashSet<string> said = StringsOf(run);
        Assert.All(FreeKeys.Value.Zip(texts), pair => Assert.True(!pair.First.IsSeen || said.Any(text => text.Contains(pair.Second.Text, StringComparison.Ordinal)), pair.First.Key));
    }

    // Keys that may say anything, side by side; the others name something or have a form of their own, and any text is a finding.
    private static (string Key, string File, bool IsSeen)[] FindFreeKeys()
    {
        List<(string Key, string Text, string File)> free = [];
        foreach (string key in LanguageText.Keys.Where(key => !IsId(key)))
        {
            string marker = string.Create(CultureInfo.InvariantCulture, $"{HarmlessText}-{free.Count}.");
            (string Key, string Text, string File) candidate = (key, marker, LanguageText.FileOf(key));
            if (!LanguageText.With([.. free, candidate]).Compile().Findings.Any(finding => finding.Rule.Severity == Language.Findings.Severity.Error))
            {
                free.Add(candidate);
            }
        }

        HashSet<string> said = StringsOf(new GeneratorRun(LanguageText.With(free)));
        return [.. free.Select(key => (key.Key, key.File, said.Any(text => text.Contains(key.Text, StringComparison.Ordinal))))];
    }

    private static bool IsId(string key) => LanguageText.Keys.Any(other => other.StartsWith(key + ".*", StringComparison.Ordinal));

    private static string WithoutHalfPairs(string text) => new([.. text.Where(character => !char.IsSurrogate(character))]);

    private static HashSet<string> MembersOf(GeneratorRun run)
    {
        HashSet<string> members = new(StringComparer.Ordinal);
        Collect(run.Compilation.Assembly.GlobalNamespace);
        return members;

        void Collect(INamespaceOrTypeSymbol scope)
        {
            foreach (ISymbol member in scope.GetMembers())
            {
                members.Add(member.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) + " " + member.Kind);
                if (member is INamespaceOrTypeSymbol inner)
                {
                    Collect(inner);
                }
            }
        }
    }

    /// <summary>Every text that the compiled program can show: by its objects and by its attributes.</summary>
    private static HashSet<string> StringsOf(GeneratorRun run)
    {
        HashSet<string> strings = new(StringComparer.Ordinal);
        HashSet<object> visited = new(ReferenceEqualityComparer.Instance);
        AssemblyLoadContext context = new("consumer", isCollectible: true);
        try
        {
            Assembly assembly = context.LoadFromStream(run.Emit());
            foreach (Type type in assembly.GetTypes())
            {
                Attributes(type);
                foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(_ => !type.ContainsGenericParameters))
                {
                    Visit(property.GetValue(null));
                }

                foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
                {
                    Attributes(property);
                }
            }
        }
        finally
        {
            context.Unload();
        }

        return strings;

        void Attributes(MemberInfo member)
        {
            foreach (CustomAttributeTypedArgument argument in member.GetCustomAttributesData().SelectMany(data => data.ConstructorArguments))
            {
                Visit(argument.Value as string);
            }
        }

        void Visit(object? value)
        {
            if (value is string text)
            {
                strings.Add(text);
            }
            else if (value is not null && !value.GetType().IsPrimitive && !value.GetType().IsEnum && value is not decimal and not Delegate and not Type && visited.Add(value))
            {
                foreach (object? item in value as IEnumerable ?? Array.Empty<object>())
                {
                    Visit(item);
                }

                foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !property.IsDefined(typeof(ObsoleteAttribute))))
                {
                    Visit(property.GetValue(value));
                }
            }
        }
    }
}
