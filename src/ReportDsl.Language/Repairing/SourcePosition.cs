namespace ReportDsl.Language.Repairing;

/// <summary>A place in the original text.</summary>
/// <param name="Offset">UTF-16 code units from its start.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 code units; a byte order mark takes none.</param>
internal readonly record struct SourcePosition(int Offset, int Line, int Column);
