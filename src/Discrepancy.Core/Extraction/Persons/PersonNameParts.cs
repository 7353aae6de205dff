using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Tells given names from surnames.</summary>
internal static class PersonNameParts
{
    /// <summary>
    /// Makes a name of its written parts. A surname set in capitals stands first in many styles ("TANAKA Hiroko");
    /// otherwise the last part is the surname, with the particles before it.
    /// </summary>
    public static PersonName Assemble(IReadOnlyList<string> parts, string suffix)
    {
        if (parts.Count > 1 && IsCapitals(parts[0]) && !parts.Skip(1).All(IsCapitals))
        {
            return new PersonName([.. parts.Skip(1).Select(Capitalize)], Capitalize(parts[0]), suffix);
        }

        // Particles belong to the surname, and so does every part of a surname set in capitals: "Ursula VAN DER BERG".
        var surname = parts.Count - 1;
        while (surname > 1 && (char.IsLower(parts[surname - 1][0]) || (IsCapitals(parts[surname]) && IsCapitals(parts[surname - 1]))))
        {
            surname--;
        }

        return new PersonName(
            [.. parts.Take(surname).Select(Capitalize)],
            string.Join(' ', parts.Skip(surname).Select(Capitalize)),
            suffix);
    }

    private static bool IsCapitals(string part) => part.Length > 2 && part.Where(char.IsLetter).All(char.IsUpper);

    private static string Capitalize(string part) =>
        IsCapitals(part) ? string.Concat(part[..1], part[1..].ToLowerInvariant()) : part;
}
