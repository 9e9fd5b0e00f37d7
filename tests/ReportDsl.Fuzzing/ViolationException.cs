namespace ReportDsl.Fuzzing;

/// <summary>Something doesn't hold that has to, whatever the text.</summary>
public sealed class ViolationException : Exception
{
    public ViolationException()
    {
    }

    public ViolationException(string message)
        : base(message)
    {
    }

    public ViolationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
