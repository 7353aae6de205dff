using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Discrepancy.Readers;

/// <summary>One decoder, which counts what it unpacks before it does.</summary>
internal sealed class BoundedFilter(IFilter inner, PdfBudget budget) : IFilter
{
    private const int MostOfLzw = 1400;
    private const int MostOfRuns = 64;

    /// <inheritdoc/>
    public bool IsSupported => inner.IsSupported && inner is not CcittFaxDecodeFilter;

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (inner is FlateFilter)
        {
            budget.TakeInflated(input.Span);
        }
        else if (inner is LzwFilter or RunLengthFilter)
        {
            GuardLength(input.Length, inner is LzwFilter ? MostOfLzw : MostOfRuns);
        }
        else if (inner is CcittFaxDecodeFilter)
        {
            // Faxes are pictures: no text is lost, and their size is whatever the file claims.
            return Memory<byte>.Empty;
        }

        var decoded = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.Take(inner is FlateFilter ? 0 : decoded.Length);
        return decoded;
    }

    // These cannot be counted without being unpacked, but no stream of theirs grows more than so many times.
    private void GuardLength(int length, int growth)
    {
        const int MostAtOnce = 512 * 1024 * 1024;
        if ((long)length * growth > MostAtOnce)
        {
            budget.Stop();
        }

        budget.Guard();
    }
}
