using ReportDsl.Language.Findings;
using ReportDsl.Language.Reading;

namespace ReportDsl.Fuzzing;

/// <summary>A part of the compiler that reads what people write, and what has to hold whatever they write.</summary>
internal abstract class FuzzTarget
{
    /// <summary>Every target.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
        [new DefinitionTarget(), new PhraseTarget(), new ReadingTarget(), new RuleTarget(), new ReportTextTarget()];

    /// <summary>The target's name on the command line, and the name of its folder in the corpus.</summary>
    public abstract string Name { get; }

    /// <summary>How many variations the tests try: a few seconds' work.</summary>
    public abstract int Variations { get; }

    /// <summary>Words that mean something to the target, for variations to be made of.</summary>
    public abstract IEnumerable<string> Words { get; }

    /// <summary>What variations start from: texts that the repository holds anyway, and the target's folder of the corpus.</summary>
    public IEnumerable<string> Seeds => RepositoryTexts.Concat(CorpusFiles.Select(File.ReadAllText));

    /// <summary>The target's own seeds, and the texts by which mistakes were found.</summary>
    public IEnumerable<string> CorpusFiles => Directory
        .EnumerateFiles(Repository.PathOf("tests", "ReportDsl.Fuzzing", "Corpus", Name))
        .Order(StringComparer.Ordinal);

    /// <summary>Texts for this target that the repository holds for other reasons.</summary>
    protected abstract IEnumerable<string> RepositoryTexts { get; }

    /// <summary>Reads the text and throws unless everything holds that has to.</summary>
    /// <param name="text">Any text.</param>
    /// <exception cref="ViolationException">Something doesn't hold.</exception>
    public abstract void Check(string text);

    public static FuzzTarget Named(string name) => All.Single(target => target.Name == name);

    /// <summary>Throws unless something holds.</summary>
    protected static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new ViolationException(what);
        }
    }

    /// <summary>Throws unless every finding lies in the text and can be printed.</summary>
    protected static void RequirePlaces(IEnumerable<Finding> findings, string text)
    {
        foreach (Finding finding in findings)
        {
            TextRange range = finding.Range;
            Require(finding.Rule != Rules.CompilerFailure, finding.ToString());
            Require(range.Start >= 0 && range.Length >= 0 && range.Start + range.Length <= text.Length, $"{finding} lies outside its text.");
            Require(range.Line >= 1 && range.Column >= 1 && range.EndLine >= range.Line, $"{finding} has no place.");
        }
    }

    /// <summary>The text as the value of a key. Only of one on one line can the parts be pointed at.</summary>
    protected static ScalarNode Scalar(string text) =>
        new(text, new TextRange(0, text.Length, 1, 1, 1, text.Length + 1), IsVerbatim: !text.Contains('\n', StringComparison.Ordinal));
}
