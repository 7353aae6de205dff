namespace Discrepancy.Analysis;

/// <summary>Numbers the distinct forms of a text, so that each is encoded once.</summary>
internal sealed class FormIndex
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _forms = [];

    /// <summary>The distinct forms in order of first occurrence.</summary>
    public IReadOnlyList<string> Forms => _forms;

    /// <summary>The numbers of the forms of a piece of a sentence.</summary>
    public int[] Add(IReadOnlyList<string> tokens, SentencePiece piece)
    {
        var result = new int[piece.Length];
        for (var i = 0; i < result.Length; i++)
        {
            var form = tokens[piece.Start + i];
            if (!_numbers.TryGetValue(form, out var number))
            {
                number = _forms.Count;
                _forms.Add(form);
                _numbers.Add(form, number);
            }

            result[i] = number;
        }

        return result;
    }
}
