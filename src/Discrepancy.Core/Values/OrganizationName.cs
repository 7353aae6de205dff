namespace Discrepancy.Values;

/// <summary>The name of an organization.</summary>
/// <param name="Name">The full name, without an article.</param>
/// <param name="Abbreviation">The short form that the document gives for it ("NPA"); empty where it gives none.</param>
public sealed record OrganizationName(string Name, string Abbreviation = "") : ClaimValue
{
    /// <summary>The full name.</summary>
    public override string Normalized => Name;

    /// <summary>The full name with its short form: "National Park Authority (NPA)".</summary>
    public override string Reading => Abbreviation.Length == 0 ? Name : $"{Name} ({Abbreviation})";
}
