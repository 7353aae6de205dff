using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Caching;

/// <summary>Writes or reads one field of a value. A writer writes what it is given and gives it back; a reader takes no notice of it and gives what was written.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="fields">The writer or reader.</param>
/// <param name="value">The value to write; null when it is read.</param>
internal delegate T FieldsOf<T>(IFields fields, T? value)
    where T : class;

/// <summary>
/// The fields of a value, one after the other, to be written or read: one description of a type serves for both, so that they cannot come apart.
/// Every method writes what it is given and gives it back, or takes no notice of it and gives what was written.
/// </summary>
internal interface IFields
{
    /// <summary>The document that the values speak of.</summary>
    SourceDocument Document { get; }

    /// <summary>What comes next speaks of another document.</summary>
    void TurnTo(SourceDocument document);

    /// <summary>A whole number.</summary>
    int Integer(int? value);

    /// <summary>A whole number of eight bytes.</summary>
    long Long(long? value);

    /// <summary>A text.</summary>
    string Text(string? value);

    /// <summary>A list of texts. Lists that are one object are so again.</summary>
    ImmutableArray<string> Texts(ImmutableArray<string>? value);

    /// <summary>A list of values.</summary>
    ImmutableArray<T> List<T>(ImmutableArray<T>? value, FieldsOf<T> fields)
        where T : class;

    /// <summary>A value that may be missing.</summary>
    T? Optional<T>(T? value, FieldsOf<T> fields)
        where T : class;

    /// <summary>Says that a value cannot be kept.</summary>
    void Refuse();
}
