using Discrepancy.Analysis;
using Discrepancy.Training.Data;

namespace Discrepancy.Training.Lemmas;

/// <summary>Learns the lemmatizer's table: suffix rules where they differ from those of shorter suffixes, forms where they differ from the rules.</summary>
internal sealed class LemmaTrainer
{
    private const int LongestChange = 4;
    private readonly Dictionary<ulong, Dictionary<string, int>> _suffixes = [];
    private readonly Dictionary<ulong, Dictionary<string, int>> _forms = [];
    private readonly Dictionary<ulong, Dictionary<string, int>> _lowered = [];
    private readonly SortedDictionary<ulong, string> _chosen = [];

    /// <summary>The keys with their scripts.</summary>
    public IReadOnlyDictionary<ulong, string> Learn(IReadOnlyList<LabelledSentence> sentences)
    {
        var tokens = sentences.Where(s => s.Lemmas is not null && s.Tags is not null)
            .SelectMany(s => s.Forms.Select((form, i) => (Form: form, Lemma: s.Lemmas![i], Tag: s.Tags![i]))).ToList();
        foreach (var (form, lemma, tag) in tokens)
        {
            Count(form, lemma, tag);
        }

        foreach (var (form, _, tag) in tokens.DistinctBy(token => (token.Form, token.Tag)))
        {
            ChooseSuffixes(form, tag);
        }

        foreach (var (form, _, tag) in tokens.DistinctBy(token => (token.Form.ToLowerInvariant(), token.Tag, FormShape.CaseOf(token.Form))))
        {
            var state = LemmaKeys.Begin(LemmaKeys.Tag(tag), form);
            ChooseForm(LemmaKeys.Whole(state, form.ToLowerInvariant()), _lowered, SuffixChoice(form, state));
        }

        foreach (var (form, _, tag) in tokens.DistinctBy(token => (token.Form, token.Tag)))
        {
            var state = LemmaKeys.Begin(LemmaKeys.Tag(tag), form);
            var lower = LemmaKeys.Whole(state, form.ToLowerInvariant());
            ChooseForm(LemmaKeys.Whole(state, form), _forms, _chosen.TryGetValue(lower, out var chosen) ? chosen : SuffixChoice(form, state));
        }

        return _chosen;
    }

    private void Count(string form, string lemma, string tag)
    {
        var script = ScriptOf(form, lemma, tag);
        if (script is null || form.Length > 40 || (tag is "NUM" && form.Contains(',', StringComparison.Ordinal)))
        {
            return;
        }

        var text = script.ToString();
        var lower = form.ToLowerInvariant();
        var state = LemmaKeys.Begin(LemmaKeys.Tag(tag), form);
        Add(_forms, LemmaKeys.Whole(state, form), text);
        Add(_lowered, LemmaKeys.Whole(state, lower), text);
        if (script.Cut > LongestChange || script.Append.Length > LongestChange || script.Cut == form.Length)
        {
            return;
        }

        Add(_suffixes, LemmaKeys.Suffix(state), text);
        for (var length = 1; length <= Math.Min(LemmaKeys.LongestSuffix, lower.Length - 1); length++)
        {
            state = LemmaKeys.Next(state, lower[^length]);
            Add(_suffixes, LemmaKeys.Suffix(state), text);
        }
    }

    /// <summary>The script with the case that needs the fewest changes.</summary>
    private static LemmaScript? ScriptOf(string form, string lemma, string tag)
    {
        var proper = tag.StartsWith("PROPN", StringComparison.Ordinal) || tag.StartsWith('X');
        LemmaCase[] order = proper ? [LemmaCase.Keep, LemmaCase.Title, LemmaCase.Lower] : [LemmaCase.Lower, LemmaCase.Keep, LemmaCase.Title];
        return order.Select(lemmaCase => LemmaScript.Between(form, lemma, lemmaCase)).Where(script => script is not null)
            .MinBy(script => script!.Cut + script.Append.Length);
    }

    private void ChooseSuffixes(string form, string tag)
    {
        var lower = form.ToLowerInvariant();
        var state = LemmaKeys.Begin(LemmaKeys.Tag(tag), form);
        var inherited = ChooseSuffix(LemmaKeys.Suffix(state), "", 1);
        for (var length = 1; length <= Math.Min(LemmaKeys.LongestSuffix, lower.Length - 1); length++)
        {
            state = LemmaKeys.Next(state, lower[^length]);
            inherited = ChooseSuffix(LemmaKeys.Suffix(state), inherited, 2);
        }
    }

    private string ChooseSuffix(ulong key, string inherited, int fewest)
    {
        if (!_suffixes.TryGetValue(key, out var counts))
        {
            return inherited;
        }

        var best = Best(counts);
        if (counts.Values.Sum() < fewest || string.Equals(best, inherited, StringComparison.Ordinal))
        {
            return inherited;
        }

        _chosen[key] = best;
        return best;
    }

    private string SuffixChoice(string form, ulong state)
    {
        var lower = form.ToLowerInvariant();
        var best = _chosen.GetValueOrDefault(LemmaKeys.Suffix(state), "");
        for (var length = 1; length <= Math.Min(LemmaKeys.LongestSuffix, lower.Length - 1); length++)
        {
            state = LemmaKeys.Next(state, lower[^length]);
            best = _chosen.TryGetValue(LemmaKeys.Suffix(state), out var chosen) ? chosen : best;
        }

        return best;
    }

    private void ChooseForm(ulong key, Dictionary<ulong, Dictionary<string, int>> source, string otherwise)
    {
        if (source.TryGetValue(key, out var counts) && Best(counts) is var best && !string.Equals(best, otherwise, StringComparison.Ordinal))
        {
            _chosen[key] = best;
        }
    }

    private static string Best(Dictionary<string, int> counts) =>
        counts.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).First().Key;

    private static void Add(Dictionary<ulong, Dictionary<string, int>> counts, ulong key, string script)
    {
        if (!counts.TryGetValue(key, out var scripts))
        {
            counts.Add(key, scripts = new Dictionary<string, int>(StringComparer.Ordinal));
        }

        scripts[script] = scripts.GetValueOrDefault(script) + 1;
    }
}
