namespace Discrepancy.Text;

/// <summary>Words of a text as they read, however its lines are wrapped.</summary>
internal static class SingleSpaced
{
    /// <summary>The words of <paramref name="text"/> with one blank where white space stands between them.</summary>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 && !text.Contains("  ", StringComparison.Ordinal)
            ? text
            : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
