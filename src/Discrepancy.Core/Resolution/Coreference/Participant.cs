using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Somebody or some body that a document speaks of, with what was told of it so far. It grows while one document is read.</summary>
internal sealed class Participant(ParticipantKind kind, string? name, LexicalGender gender)
{
    /// <summary>What it is.</summary>
    public ParticipantKind Kind { get; } = kind;

    /// <summary>The canonical name; null for "the driver", whose name is not known.</summary>
    public string? Name { get; } = name;

    /// <summary>The gender, as far as name, form of address, nouns and pronouns told.</summary>
    public LexicalGender Gender { get; private set; } = gender;

    /// <summary>How often the document names it.</summary>
    public int NameCount { get; set; }

    /// <summary>The offices told of it.</summary>
    public List<TitleValue> Offices { get; } = [];

    /// <summary>The mentions so far, in text order.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Takes what another word tells of the gender where nothing told it for sure.</summary>
    public void Learn(LexicalGender gender)
    {
        if (Gender is LexicalGender.Unknown or LexicalGender.Either && gender is LexicalGender.Female or LexicalGender.Male)
        {
            Gender = gender;
        }
    }

    /// <summary>Whether a pronoun of this gender can mean it.</summary>
    public bool CanBe(LexicalGender gender) => Gender == gender || Gender is LexicalGender.Unknown or LexicalGender.Either;
}
