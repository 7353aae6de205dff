namespace Discrepancy.Extraction;

/// <summary>Streets with a number: "83rd Street", "Second Avenue", "1600 Garden Hill Road", "the 2300-block of Garden Road".</summary>
internal static class Address
{
    private const int LongestName = 4;

    /// <summary>Whether the words from <paramref name="end"/> on make the number before them a part of a street's name.</summary>
    public static bool Is(TokenRow row, int end)
    {
        if (row.SkipHyphen(end) is var block && row.Word(block) is "block" && row.Word(block + 1) is "of")
        {
            return true;
        }

        for (var at = end; at < end + LongestName && row.IsCapitalised(at); at++)
        {
            if (row.Word(at) is "street" or "st." or "st" or "avenue" or "ave." or "ave" or "road" or "rd." or "boulevard" or "blvd." or "blvd" or "lane" or "drive"
                or "highway" or "terrace" or "parkway" or "square" or "plaza" or "court" or "place")
            {
                return true;
            }
        }

        return false;
    }
}
