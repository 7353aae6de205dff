using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Caching;

/// <summary>What was made of stories before. Thread-safe.</summary>
/// <typeparam name="T">The type of what was made.</typeparam>
internal sealed class StoryCache<T>
    where T : class
{
    private readonly IClaimStore _store;
    private readonly string _kind;
    private readonly Func<StoryClaims, FieldsOf<T>> _fields;

    /// <summary>Keeps values in a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="kind">What they are, in a word that no other cache has.</param>
    /// <param name="fields">The fields of a value that speaks of the claims of a story.</param>
    public StoryCache(IClaimStore store, string kind, Func<StoryClaims, FieldsOf<T>> fields) => (_store, _kind, _fields) = (store, kind, fields);

    /// <summary>What was made of <paramref name="story"/>; null where that is not known.</summary>
    public ImmutableArray<T>? Find(StoryClaims story)
    {
        var key = StoryKey.Of(story, _kind);
        return _store.Find(key) is { } kept ? StoryBytes.Read(kept, key, story, _fields) : null;
    }

    /// <summary>Keeps what was made of <paramref name="story"/>.</summary>
    public void Keep(StoryClaims story, ImmutableArray<T> values)
    {
        var key = StoryKey.Of(story, _kind);
        if (StoryBytes.Write(values, key, story, _fields) is { } content)
        {
            _store.Keep(key, content);
        }
    }
}
