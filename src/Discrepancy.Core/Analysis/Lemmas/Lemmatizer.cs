using System.Collections.Frozen;
using Discrepancy.Lexicons;

namespace Discrepancy.Analysis;

/// <summary>
/// Finds dictionary forms by form and joint tag: a table of known forms, else the lexicon of irregular forms, else the rule of the longest known suffix.
/// Immutable and thread-safe.
/// </summary>
internal sealed class Lemmatizer
{
    private readonly HashIndex _index;
    private readonly int[] _numbers;
    private readonly LemmaScript[] _scripts;
    private readonly FrozenDictionary<string, string> _irregular;

    /// <summary>Reads the table as the training tool writes it.</summary>
    public Lemmatizer(ModelReader reader)
        : this(Array.ConvertAll(reader.ReadStrings(), LemmaScript.Parse), reader.ReadUInt64s(), reader.ReadSBytes())
    {
    }

    /// <summary>A lemmatizer over keys and the low and high bytes of their scripts' numbers.</summary>
    public Lemmatizer(LemmaScript[] scripts, ulong[] keys, ReadOnlyMemory<byte> numbers)
    {
        _scripts = scripts;
        _irregular = LexiconResource.ReadRows("irregular-forms")
            .SelectMany(row => row.Skip(1).Select(form => KeyValuePair.Create(form, row[0])))
            .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _index = new HashIndex(keys);
        _numbers = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            _numbers[i] = numbers.Span[2 * i] | (numbers.Span[(2 * i) + 1] << 8);
        }
    }

    /// <summary>The lemma of a form under a joint tag.</summary>
    public string Lemmatize(string form, string tag) => Lemmatize(form, LemmaKeys.Tag(tag));

    /// <summary>The lemma of a form under a joint tag given by <see cref="LemmaKeys.Tag"/>.</summary>
    public string Lemmatize(string form, LemmaTag tag)
    {
        const int Longest = 40;
        if (form.Length is 0 or > Longest)
        {
            return form;
        }

        if (tag.Kind == LemmaTagKind.Number && char.IsAsciiDigit(form[0]))
        {
            return form.Replace(",", "", StringComparison.Ordinal);
        }

        var state = LemmaKeys.Begin(tag, form);
        var found = _index.Find(LemmaKeys.Whole(state, form));
        Span<char> lower = stackalloc char[Longest];
        lower = lower[..form.AsSpan().ToLowerInvariant(lower)];
        found = found >= 0 ? found : _index.Find(LemmaKeys.Whole(state, lower));
        if (found < 0 && FindUnseen(form, tag.Kind) is { } lemma)
        {
            return lemma;
        }

        found = found >= 0 ? found : FindSuffix(lower, state);
        return found < 0 ? form : _scripts[_numbers[found]].Apply(form);
    }

    /// <summary>What the word lists say of a form that the training data do not have. Verbs in -ves are regular: "leaves" is "leave".</summary>
    private string? FindUnseen(string form, LemmaTagKind kind) => kind switch
    {
        LemmaTagKind.Inflected => _irregular.GetValueOrDefault(form),
        LemmaTagKind.Verb when form.EndsWith("ves", StringComparison.OrdinalIgnoreCase) => form[..^1].ToLowerInvariant(),
        LemmaTagKind.Verb => _irregular.GetValueOrDefault(form) ?? RegularVerb.Find(form.ToLowerInvariant()),
        _ => null,
    };

    private int FindSuffix(ReadOnlySpan<char> lower, ulong state)
    {
        var best = _index.Find(LemmaKeys.Suffix(state));
        for (var length = 1; length <= Math.Min(LemmaKeys.LongestSuffix, lower.Length - 1); length++)
        {
            state = LemmaKeys.Next(state, lower[^length]);
            var found = _index.Find(LemmaKeys.Suffix(state));
            best = found >= 0 ? found : best;
        }

        return best;
    }
}
