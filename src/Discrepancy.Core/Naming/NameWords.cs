using System.Collections.Immutable;

namespace Discrepancy.Naming;

/// <summary>Splits a written name into its words.</summary>
internal static class NameWords
{
    /// <summary>The words of <paramref name="name"/> as they are compared: lower case, without marks, periods and apostrophes.</summary>
    public static ImmutableArray<string> Keys(string name) =>
        [.. name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(NameFolding.Fold).Where(word => word.Length > 0)];
}
