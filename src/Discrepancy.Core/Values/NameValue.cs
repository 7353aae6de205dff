namespace Discrepancy.Values;

/// <summary>A name as a document writes it, whatever it names: "Central Park", "Fifth Amendment".</summary>
/// <param name="Name">The words, single spaces between them.</param>
public sealed record NameValue(string Name) : ClaimValue
{
    /// <summary>The words as they are written.</summary>
    public override string Normalized => Name;
}
