using System.Globalization;
using Discrepancy.Reading;

namespace Discrepancy.Readers;

/// <summary>How large things may be: far above any article, and small enough that no file can take the machine.</summary>
internal static class SizeLimit
{
    /// <summary>Bytes of a text, a page, or an article's own text.</summary>
    public const int Text = 16 * 1024 * 1024;

    /// <summary>Bytes of a file that holds many articles, pictures or fonts.</summary>
    public const int Container = 64 * 1024 * 1024;

    /// <summary>Bytes that a packed file may unpack to.</summary>
    public const int Unpacked = 256 * 1024 * 1024;

    /// <summary>Articles of one file.</summary>
    public const int Articles = 10_000;

    /// <summary>Levels that elements and values may be nested.</summary>
    public const int Depth = 64;

    /// <exception cref="DocumentFormatException">The file is larger than <paramref name="limit"/>.</exception>
    public static void Guard(int length, int limit)
    {
        if (length > limit)
        {
            throw new DocumentFormatException(string.Create(
                CultureInfo.InvariantCulture, $"the file is larger than {limit / (1024 * 1024)} MB; split it into its documents"));
        }
    }

    /// <exception cref="DocumentFormatException">There are more articles than one file may hold.</exception>
    public static void GuardArticles(int count)
    {
        if (count > Articles)
        {
            throw new DocumentFormatException(string.Create(CultureInfo.InvariantCulture, $"it holds more than {Articles} articles; split it into smaller files"));
        }
    }
}
