namespace Discrepancy.Lexicons;

/// <summary>A political party.</summary>
/// <param name="Name">The canonical name: "Republican Party".</param>
/// <param name="Country">The country's canonical name; empty where parties of several countries share the name.</param>
internal sealed record PartyEntry(string Name, string Country);
