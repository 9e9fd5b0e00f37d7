namespace ReportDsl;

/// <summary>A target that a program reads from definitions while it runs, instead of being compiled with it.</summary>
internal sealed class UntypedTarget(Bound bound, Amount amount, Amount? upper, Result? baseline) : Target
{
    public override Bound Bound => bound;

    public override Amount Amount => amount;

    public override Amount? UpperAmount => upper;

    private protected override Result? BaselineResult => baseline;
}

/// <summary>A result that a program reads from definitions while it runs, instead of being compiled with it.</summary>
internal sealed class UntypedResult(Amount amount) : Result
{
    public override Amount Amount => amount;
}
