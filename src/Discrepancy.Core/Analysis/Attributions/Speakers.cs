using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Analysis;

/// <summary>Tells what can say something: persons, bodies and texts can, days and progress cannot.</summary>
internal static class Speakers
{
    /// <summary>Endings of nouns for those who do something: "adviser", "activist".</summary>
    private static readonly string[] Agents = ["er", "or", "ist", "ian", "eer", "ee", "man", "woman", "crat", "ant"];

    /// <summary>Nouns that end as those do and name neither.</summary>
    private static readonly WordSet NoAgents = new("number matter order offer power error factor color colour door floor weather river water letterhead september october november december summer winter quarter center centre corner disaster danger fear year labor labour favor favour");

    /// <summary>Nouns for persons taken together and for texts, which no other list has.</summary>
    private static readonly WordSet Others = new("people side team campaign community family group ally aide analyst public majority minority camp crowd couple pair house press proponent opponent respondent resident dissident correspondent agent client superintendent media leadership opposition delegation coalition embassy panel union staff crew firm other many some most several representative executive operative relative native friend chief head boss rebel pilot judge justice mayor student professional president spouse individual liberal conservative democrat republican national american source force palace");

    /// <summary>Whether the phrase that <paramref name="head"/> heads can name a speaker.</summary>
    public static bool Accepts(SpeechSentence sentence, int head)
    {
        var token = sentence.Tokens[head];
        return token.PartOfSpeech switch
        {
            _ when !char.IsLetterOrDigit(token.Form[0]) => false,
            PartOfSpeech.ProperNoun => true,
            PartOfSpeech.Pronoun => token.Form.ToLowerInvariant() is not ("this" or "these" or "those" or "there" or "what") && (token.Form is not "that" || token.Relation is "nsubj"),
            PartOfSpeech.Noun => IsSpeaker(token.Lemma),
            PartOfSpeech.Adjective or PartOfSpeech.Numeral or PartOfSpeech.Determiner => true,
            _ => false,
        };
    }

    private static bool IsSpeaker(string noun) =>
        ReportingLexicon.Default.IsSource(noun)
        || TitleLexicon.Default.TryFindHead(noun, out _)
        || PersonNounLexicon.Default.TryFind(noun, out _)
        || OrganizationNounLexicon.Default.Contains(noun)
        || Others.Contains(noun)
        || (noun.Length > 4 && Agents.Any(ending => noun.EndsWith(ending, StringComparison.Ordinal)) && !NoAgents.Contains(noun));
}
