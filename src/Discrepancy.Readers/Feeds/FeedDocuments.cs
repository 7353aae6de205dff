using System.Globalization;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Readers;

/// <summary>Makes documents of the articles of one feed, and says which are left out.</summary>
internal sealed class FeedDocuments(string path, DateOnly? published)
{
    private const int LongestId = 80;

    private readonly List<SourceDocument> _documents = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<int> _empty = [];
    private readonly WarningList _warnings = new();

    private int _count;

    /// <summary>Says what is wrong with a part of the file.</summary>
    public void Warn(string? warning)
    {
        if (warning is not null)
        {
            _warnings.Add(warning);
        }
    }

    /// <summary>Adds an article.</summary>
    /// <param name="number">Its place in the file, from 1.</param>
    /// <param name="item">What the feed says.</param>
    public void Add(int number, FeedItem item)
    {
        SizeLimit.GuardArticles(++_count);

        var name = NameOf(number, item.Id);
        if (item.Withdrawn is { } withdrawn)
        {
            Warn($"article {name} is {withdrawn} by its publisher and left out; ask the publisher if you need it");
        }
        else if (FeedBody.Read(item.Body) is { Text.Length: > 0 } body)
        {
            AddDocument(name, item, body);
        }
        else
        {
            _empty.Add(number);
        }
    }

    /// <summary>All that was added.</summary>
    /// <param name="decoding">What was guessed about the encoding.</param>
    /// <exception cref="DocumentFormatException">No article has a text, and none was withdrawn.</exception>
    public DocumentBatch ToBatch(string? decoding)
    {
        if (_documents.Count == 0 && _warnings.IsEmpty)
        {
            throw new DocumentFormatException(_count == 0
                ? "it holds no article; leave it out"
                : "no article of it has a text; see that the feed carries the full text, or leave it out");
        }

        if (_empty.Count > 0)
        {
            Warn(string.Create(CultureInfo.InvariantCulture, $"{_empty.Count} of {_count} articles have no text and are left out (the first is #{_empty[0]}); see that the feed carries it"));
        }

        Warn(decoding);
        return new DocumentBatch([.. _documents], _warnings.ToArray());
    }

    private void AddDocument(string name, FeedItem item, FeedBody body)
    {
        var title = FeedBody.Read(item.Title)?.Text;
        var article = new ExtractedArticle($"{path}#{name}", ArticleText.Compose(title, body.Text))
        {
            Title = title is null ? null : ArticleText.OneLine(title),
            Source = item.Source,
            Author = item.Author,
            Url = item.Url,
            Published = item.Published,
        };
        try
        {
            _documents.Add(article.ToDocument(published));
            Warn(body.IsCut ? $"article {name} is cut short by its feed; get the full text for a full comparison" : null);
        }
        catch (DocumentFormatException exception)
        {
            Warn($"article {name} is left out: {exception.Message}");
        }
    }

    private string NameOf(int number, string? id)
    {
        var name = id?.Trim() is { Length: > 0 and <= LongestId } plain && plain.All(IsPlain) && _names.Add(plain)
            ? plain
            : number.ToString(CultureInfo.InvariantCulture);
        _names.Add(name);
        return name;
    }

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or ':' or '/';
}
