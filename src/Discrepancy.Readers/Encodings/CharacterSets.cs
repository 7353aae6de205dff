using System.Text;

namespace Discrepancy.Readers;

/// <summary>Character sets by the names that people and files give them.</summary>
public static class CharacterSets
{
    private static readonly string[] WesternNames = ["iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "cp1252"];

    /// <summary>The character set of files that say nothing and are not UTF-8: what English text was written in before it.</summary>
    internal static Encoding Western { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>
    /// The encoding that IANA lists under <paramref name="name"/>, such as <c>windows-1252</c> or <c>shift_jis</c>; null where it is not known. Latin-1 is
    /// read as Windows-1252, as every browser does (WHATWG, Encoding Standard). UTF-7 is not read, and UTF-32 only with a byte order mark.
    /// </summary>
    public static Encoding? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        return name.ToUpperInvariant() switch
        {
            "UTF-8" or "UTF8" => Encoding.UTF8,
            "UTF-16" or "UTF-16LE" => Encoding.Unicode,
            "UTF-16BE" => Encoding.BigEndianUnicode,
            _ => Declared(name),
        };
    }

    /// <summary>The encoding of a file that gives itself this name. Text in UTF-7 and wide characters without a mark are not sent by anyone but attackers, and UTF-8 was tried before.</summary>
    internal static Encoding? Declared(string name)
    {
        if (WesternNames.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return Western;
        }

        try
        {
            return name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) ? null : CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
