using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportDsl;

/// <summary>
/// Reads and writes a value of an indicator as <c>{ "value": 38000, "unit": "persons" }</c>. Generated indicators carry it, so
/// nothing has to be registered; it needs no reflection.
/// </summary>
/// <remarks>
/// The value is multiplied out and in the unit named beside it, which is the one it was stated in. What is read may be in any
/// unit of the indicator's kind, and has to keep the indicator's rules. A value that states nothing is written as null.
/// </remarks>
/// <typeparam name="T">The indicator.</typeparam>
public sealed class IndicatorValueJsonConverter<T> : JsonConverter<T>
    where T : struct, IIndicatorValue<T>
{
    private const string ValueName = "value";
    private const string UnitName = "unit";

    /// <inheritdoc/>
    /// <exception cref="JsonException">The text has another form, another kind of unit, or a value that breaks the indicator's rules.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A value of '{T.Indicator.Id}' is an object with a value and a unit.");
        }

        decimal? value = null;
        string? unit = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isValue = reader.ValueTextEquals(ValueName);
            bool isUnit = reader.ValueTextEquals(UnitName);
            reader.Read();
            if (isValue)
            {
                value = reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number)
                    ? number
                    : throw new JsonException($"The value of '{T.Indicator.Id}' isn't a number.");
            }
            else if (isUnit)
            {
                unit = reader.TokenType == JsonTokenType.String
                    ? reader.GetString()
                    : throw new JsonException($"The unit of '{T.Indicator.Id}' isn't a text.");
            }
            else
            {
                reader.Skip();
            }
        }

        return value is decimal figure && unit is not null
            ? Value(figure, unit)
            : throw new JsonException($"A value of '{T.Indicator.Id}' needs a value and a unit.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!value.Amount.IsStated)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber(ValueName, value.Amount.Value);
        writer.WriteString(UnitName, value.Amount.Unit.Id);
        writer.WriteEndObject();
    }

    private static T Value(decimal figure, string unitId)
    {
        StatedFigure<T> stated = StatedFigure<T>.Of(figure, unitId);
        return stated.Value is T value
            ? value
            : throw new JsonException(string.Join("; ", stated.Violations.Select(violation => violation.En)));
    }
}
