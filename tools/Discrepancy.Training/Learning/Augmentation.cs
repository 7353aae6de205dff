using Discrepancy.Training.Data;
using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Learning;

/// <summary>Varies the case of training sentences: headlines and shouting in capitals, surnames in capitals as in YAMADA Shigeo.</summary>
internal static class Augmentation
{
    private const float AllCapitals = 0.03f;
    private const float CapitalNames = 0.06f;

    public static LabelledSentence Vary(LabelledSentence sentence, DeterministicRandom random)
    {
        var draw = random.NextSingle();
        if (draw < AllCapitals)
        {
            return sentence.WithForms([.. sentence.Forms.Select(form => form.ToUpperInvariant())]);
        }

        return draw < AllCapitals + CapitalNames && sentence.Entities is not null ? sentence.WithForms(CapitalizeNames(sentence, random)) : sentence;
    }

    /// <summary>Puts the last word of every person's name of two or more words in capitals; of two words, at times first.</summary>
    private static string[] CapitalizeNames(LabelledSentence sentence, DeterministicRandom random)
    {
        const int Inside = 1 << 2;
        var forms = (string[])sentence.Forms.Clone();
        for (var i = 1; i < forms.Length; i++)
        {
            if (sentence.Entities![i] == Inside && (i + 1 == forms.Length || sentence.Entities[i + 1] != Inside))
            {
                forms[i] = forms[i].ToUpperInvariant();
                if (sentence.Entities[i - 1] != Inside && random.NextSingle() < 0.5f)
                {
                    (forms[i - 1], forms[i]) = (forms[i], forms[i - 1]);
                }
            }
        }

        return forms;
    }
}
