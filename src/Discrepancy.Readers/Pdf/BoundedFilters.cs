using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Discrepancy.Readers;

/// <summary>The decoders of a PDF file's streams, within a budget.</summary>
internal sealed class BoundedFilters(PdfBudget budget) : IFilterProvider
{
    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        budget.TakeStream(dictionary);
        return Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private BoundedFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, budget))];
}
