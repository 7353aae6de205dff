using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Reads a table of one word per line as a set that ignores case.</summary>
internal static class WordSet
{
    /// <summary>The words of an embedded table.</summary>
    public static FrozenSet<string> Load(string file) =>
        LexiconTable.Rows(file).Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
