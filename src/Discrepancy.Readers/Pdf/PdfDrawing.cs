using System.Text;
using System.Text.RegularExpressions;
using Discrepancy.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokens;

namespace Discrepancy.Readers;

/// <summary>
/// Counts what pages would draw before they are drawn: forms may draw forms, so that nine kinds of form, each of which draws the next ten times, are a thousand
/// million drawings in a kilobyte. Each stream is read once, however often it is drawn.
/// </summary>
internal sealed partial class PdfDrawing(Structure file, PdfBudget budget)
{
    private const long MostBytes = 16 * 1024 * 1024;
    private const int MostNodes = 20_000;
    private const int Deepest = 32;
    private const int TimeoutMilliseconds = 10_000;

    private static readonly NameToken XObjects = NameToken.Create("XObject");

    private readonly Dictionary<(IndirectReference Form, DictionaryToken? Borrowed), long> _drawn = [];

    private long _total;

    /// <exception cref="DocumentFormatException">The pages would draw too much, or a form draws itself.</exception>
    public void Guard()
    {
        var open = new Stack<(DictionaryToken Node, DictionaryToken? Resources)>();
        if (file.Catalog.CatalogDictionary.TryGet(NameToken.Pages, file.TokenScanner, out DictionaryToken? root))
        {
            open.Push((root!, null));
        }

        for (var nodes = 0; nodes < MostNodes && open.TryPop(out var page); nodes++)
        {
            var resources = Find(page.Node, NameToken.Resources) ?? page.Resources;
            if (page.Node.TryGet(NameToken.Kids, file.TokenScanner, out ArrayToken? kids))
            {
                kids.Data.Select(Resolve<DictionaryToken>).OfType<DictionaryToken>().ToList().ForEach(kid => open.Push((kid, resources)));
                continue;
            }

            _total += Contents(page.Node).Sum(content => Drawn(content, resources, 0));
            GuardTotal(_total);
        }
    }

    private IEnumerable<StreamToken> Contents(DictionaryToken page)
    {
        if (!page.TryGet(NameToken.Contents, out var contents))
        {
            return [];
        }

        return Resolve<ArrayToken>(contents) is { } list ? list.Data.Select(Resolve<StreamToken>).OfType<StreamToken>()
            : Resolve<StreamToken>(contents) is { } only ? [only]
            : [];
    }

    /// <summary>The bytes of <paramref name="content"/> and of all that it draws.</summary>
    private long Drawn(StreamToken content, DictionaryToken? resources, int depth)
    {
        GuardTotal(depth > Deepest ? long.MaxValue : 0);
        var forms = resources is null ? null : Find(resources, XObjects);
        if (forms is null)
        {
            return content.Data.Length;
        }

        var bytes = content.Decode(file.FilterProvider, file.TokenScanner);
        long total = bytes.Length;
        foreach (var draws in Draw().Matches(Encoding.Latin1.GetString(bytes.Span)).GroupBy(match => match.Groups["name"].Value, StringComparer.Ordinal))
        {
            total += draws.LongCount() * DrawnBy(forms, draws.Key, resources, depth);
            GuardTotal(total);
        }

        return total;
    }

    /// <summary>The bytes of the form <paramref name="name"/>; none for a picture.</summary>
    private long DrawnBy(DictionaryToken forms, string name, DictionaryToken? resources, int depth)
    {
        var plain = Escape().Replace(name, match => ((char)Convert.ToByte(match.Value[1..], 16)).ToString());
        if (!forms.TryGet(NameToken.Create(plain), out var token) || Resolve<StreamToken>(token) is not { } form
            || !form.StreamDictionary.TryGet(NameToken.Subtype, file.TokenScanner, out NameToken? kind) || kind != NameToken.Form)
        {
            return 0;
        }

        var own = Find(form.StreamDictionary, NameToken.Resources);
        var key = token is IndirectReferenceToken reference ? (reference.Data, own is null ? resources : null) : default((IndirectReference, DictionaryToken?)?);
        if (key is { } known && _drawn.TryGetValue(known, out var drawn))
        {
            return drawn;
        }

        drawn = Drawn(form, own ?? resources, depth + 1);
        if (key is { } read)
        {
            _drawn[read] = drawn;
        }

        return drawn;
    }

    private DictionaryToken? Find(DictionaryToken dictionary, NameToken name) =>
        dictionary.TryGet(name, file.TokenScanner, out DictionaryToken? found) ? found : null;

    private T? Resolve<T>(IToken token)
        where T : class, IToken =>
        DirectObjectFinder.TryGet(token, file.TokenScanner, out T? found) ? found : null;

    private void GuardTotal(long bytes)
    {
        if (bytes > MostBytes)
        {
            budget.Stop();
        }

        budget.Guard();
    }

    /// <summary>"/X1 Do": what draws a form or a picture.</summary>
    [GeneratedRegex(@"/(?<name>[^\s/\[\]()<>{}%]{1,127})(?:\s|%[^\r\n]*[\r\n])+Do(?![^\s/\[\]()<>{}%])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Draw();

    [GeneratedRegex("#[0-9A-Fa-f]{2}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Escape();
}
