using System.Text;

namespace Discrepancy.Readers;

/// <summary>Character sets by the names that files give them.</summary>
internal static class CharacterSets
{
    private static readonly string[] WesternNames = ["iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "cp1252"];

    /// <summary>The character set of files that say nothing and are not UTF-8: what English text was written in before it.</summary>
    public static Encoding Western { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding; null where the name is unknown. Latin-1 is read as Windows-1252, as every browser does (WHATWG, Encoding Standard).</summary>
    public static Encoding? Find(string name)
    {
        if (WesternNames.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return Western;
        }

        try
        {
            // Text in UTF-7 and wide characters without a mark are not sent by anyone but attackers.
            return name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) ? null : CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
