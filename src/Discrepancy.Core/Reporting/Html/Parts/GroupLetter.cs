namespace Discrepancy.Reporting;

/// <summary>The letters by which the page tells the values of a finding apart.</summary>
internal static class GroupLetter
{
    private const int Letters = 26;

    /// <summary>"A" for the first value, "Z" for the 26th, "A2" for the next.</summary>
    public static string Of(int group)
    {
        var letter = ((char)('A' + (group % Letters))).ToString();
        return group < Letters ? letter : letter + ((group / Letters) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
