using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>The names under which organizations and states are known.</summary>
internal static class BodyNames
{
    /// <summary>The name of an organization without its article, the usual name of a country; null for other names.</summary>
    public static string? Canonicalize(EntityKind kind, string words)
    {
        var name = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        name = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return kind switch
        {
            EntityKind.Organization when name.Length > 0 => name,
            EntityKind.Place when GeographyLexicon.Default.TryFind(name, out var place) && place.Kind == PlaceKind.Country => place.Name,
            _ => null,
        };
    }
}
