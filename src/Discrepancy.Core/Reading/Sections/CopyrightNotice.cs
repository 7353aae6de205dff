using System.Buffers;
using System.Text.RegularExpressions;

namespace Discrepancy.Reading;

/// <summary>Tells a copyright notice from a sentence about copyright: it starts with the sign, or with the word and a year or an owner.</summary>
internal static partial class CopyrightNotice
{
    private const int TimeoutMilliseconds = 10_000;
    private const int LongestNotice = 60;

    /// <summary>Every notice has one of these or the sign, and hardly any other paragraph does.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create(["(c)", "copyright"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a paragraph of this shape is a notice.</summary>
    public static bool Is(ParagraphShape shape) =>
        shape.WordCount is > 0 and <= LongestNotice
        && (shape.Plain.Contains('©') || shape.Plain.AsSpan().ContainsAny(Words))
        && (Opening().IsMatch(shape.Plain) || Reserved().IsMatch(shape.Plain) || (!shape.IsProse && shape.Plain.TrimStart('(').StartsWith('©')));

    [GeneratedRegex(
        @"^\(?(?:(?:©|\(c\))[ ,]*(?:copyright[ ,]*)?(?:by )?(?:[\p{L}&.'-]{1,30} ){0,6}(?:19|20)[0-9]{2}|copyright[ :,]*(?:©|\(c\)|(?:by [^.]{0,60})?(?:19|20)[0-9]{2}))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"^[^""]{0,60}(?:©|\([cC]\)|Copyright|COPYRIGHT)[^""]{0,120}[Aa](?:ll [Rr]ights [Rr]eserved|LL RIGHTS RESERVED)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex Reserved();
}
