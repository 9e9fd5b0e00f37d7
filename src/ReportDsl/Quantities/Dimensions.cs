namespace ReportDsl.Dimensions;

// One type for each dimension of the vocabulary whose amounts add up; they are never created, only named.

/// <summary>Differences of percentages: 百分点.</summary>
public sealed class PercentagePoints : IDimension
{
    private PercentagePoints()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => ReportDsl.Dimension.PercentagePoints;
}

/// <summary>Differences of index levels.</summary>
public sealed class IndexPoints : IDimension
{
    private IndexPoints()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => ReportDsl.Dimension.IndexPoints;
}

/// <summary>Differences of ranks.</summary>
public sealed class Places : IDimension
{
    private Places()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => ReportDsl.Dimension.Places;
}

/// <summary>Money in yuan.</summary>
public sealed class Money : IDimension
{
    private Money()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => ReportDsl.Dimension.Money;
}

/// <summary>Money in US dollars.</summary>
public sealed class UsDollars : IDimension
{
    private UsDollars()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => ReportDsl.Dimension.UsDollars;
}

/// <summary>People.</summary>
public sealed class Persons : IDimension
{
    private Persons()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => ReportDsl.Dimension.Persons;
}

/// <summary>Households.</summary>
public sealed class Households : IDimension
{
    private Households()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => ReportDsl.Dimension.Households;
}

/// <summary>Area.</summary>
public sealed class Area : IDimension
{
    private Area()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => ReportDsl.Dimension.Area;
}

/// <summary>Length.</summary>
public sealed class Length : IDimension
{
    private Length()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => ReportDsl.Dimension.Length;
}

/// <summary>Mass.</summary>
public sealed class Mass : IDimension
{
    private Mass()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => ReportDsl.Dimension.Mass;
}

/// <summary>Time in days.</summary>
public sealed class Days : IDimension
{
    private Days()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => ReportDsl.Dimension.Days;
}

/// <summary>Time in calendar years.</summary>
public sealed class Years : IDimension
{
    private Years()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => ReportDsl.Dimension.Years;
}

/// <summary>家, counting enterprises and institutions.</summary>
public sealed class Enterprises : IDimension
{
    private Enterprises()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => Units.Enterprises.Dimension;
}

/// <summary>个, counting things in general.</summary>
public sealed class Items : IDimension
{
    private Items()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => Units.Items.Dimension;
}

/// <summary>项, counting undertakings, tasks and measures.</summary>
public sealed class Projects : IDimension
{
    private Projects()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => Units.Projects.Dimension;
}

/// <summary>条, counting routes and lines.</summary>
public sealed class Routes : IDimension
{
    private Routes()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => Units.Routes.Dimension;
}

/// <summary>所, counting schools and hospitals.</summary>
public sealed class Schools : IDimension
{
    private Schools()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => Units.Schools.Dimension;
}

/// <summary>场次, counting events.</summary>
public sealed class Events : IDimension
{
    private Events()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => Units.Events.Dimension;
}

/// <summary>人次, counting visits and journeys.</summary>
public sealed class Visits : IDimension
{
    private Visits()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension => Units.Visits.Dimension;
}
