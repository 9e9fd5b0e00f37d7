namespace ReportDsl.Language.Reading;

/// <summary>What one definition file may hold: far above any real report, far below what harms the compiler.</summary>
internal static class Limits
{
    public const int FileLength = 4 * 1024 * 1024;
    public const int Depth = 16;
    public const int ScalarLength = 10_000;
    public const int KeyLength = 200;

    /// <summary>How many items a list has.</summary>
    public const int Items = 1_000;

    /// <summary>How many findings of a file are taken up.</summary>
    public const int Findings = 1_000;

    /// <summary>How many syntax errors of a file are mended before its rest is given up.</summary>
    public const int SyntaxErrors = 20;
}
