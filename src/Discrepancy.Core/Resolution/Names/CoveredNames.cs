using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Naming;
using Discrepancy.Text;

namespace Discrepancy.Resolution;

/// <summary>The names that the claims of a document about persons, offices, bodies and places have.</summary>
internal sealed class CoveredNames
{
    private static readonly WordSet Suffixes = new("jr sr ii iii iv");

    private readonly HashSet<int> _words = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Collects the names of a document's claims.</summary>
    public CoveredNames(ImmutableArray<Claim> claims)
    {
        foreach (var claim in claims.Where(claim => claim.Kind is ClaimKind.PersonName or ClaimKind.Title or ClaimKind.Organization or ClaimKind.Place))
        {
            Add(claim.Span, isPerson: claim.Kind == ClaimKind.PersonName);
        }
    }

    /// <summary>Whether a claim covers the name where it stands, or names the same elsewhere; what says of which office, party or people a person is tells nothing more.</summary>
    public bool Contains(SourceSpan name)
    {
        var words = Words(name);
        var rest = words.Where(word => !_words.Contains(word.Start) && !_names.Contains(Key(word.Word))).Select(word => word.Word).ToList();
        return _names.Contains(string.Join(' ', words.Select(word => Key(word.Word)))) || rest.Count == 0 || (rest.Count < words.Count && rest.TrueForAll(IsAddition));
    }

    private static bool IsAddition(string word) =>
        word.Length == 1
        || Suffixes.Contains(Key(word))
        || TitleLexicon.Default.TryFindHead(word, out _)
        || TitleLexicon.Default.TryFindHonorific(word, out _)
        || TitleLexicon.Default.TryFindHonorific(word + ".", out _)
        || PartyLexicon.Default.TryFind(word, out _)
        || GeographyLexicon.Default.TryFindByPeople(word, out _);

    private static string Key(string word) => NameFolding.Fold(word);

    private static List<(int Start, string Word)> Words(SourceSpan span) =>
        [.. NameWords.Read(span.Quote).Select(word => (span.Span.Start + word.Start, span.Quote[word.Start..word.End]))];

    /// <summary>Any word of a person's name may stand for the person; of other names only the whole, as "Garden" alone may be another garden.</summary>
    private void Add(SourceSpan span, bool isPerson)
    {
        var run = new List<string>();
        var words = Words(span);
        foreach (var (start, word) in words)
        {
            _words.Add(start);
            if (isPerson)
            {
                _names.Add(Key(word));
            }

            if (char.IsUpper(word[0]))
            {
                run.Add(Key(word));
                continue;
            }

            AddRun(run);
        }

        AddRun(run);
    }

    private void AddRun(List<string> run)
    {
        if (run.Count > 0)
        {
            _names.Add(string.Join(' ', run));
            run.Clear();
        }
    }
}
