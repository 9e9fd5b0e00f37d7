namespace ReportDsl.Language.Reading;

/// <summary>A value and where its text stands.</summary>
/// <remarks>
/// Two are equal when their values are: a line added above a definition moves it, but changes nothing that follows from it.
/// </remarks>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Range">Where its text stands.</param>
internal readonly record struct Located<T>(T Value, TextRange Range)
{
    public bool Equals(Located<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override int GetHashCode() => Value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(Value);

    public Located<TOther> With<TOther>(TOther value) => new(value, Range);
}
