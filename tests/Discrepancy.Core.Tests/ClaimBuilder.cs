using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests;

/// <summary>Makes claims by hand: each of a document of its own whose only sentence is the quote.</summary>
internal static class ClaimBuilder
{
    public static Claim Claim(string path, ClaimKind kind, string quote, ClaimValue value, string about = "", string slot = "slot") =>
        new()
        {
            Span = new SourceSpan(new SourceDocument(path, quote), new TextSpan(0, quote.Length)),
            SentenceSpan = new TextSpan(0, quote.Length),
            Kind = kind,
            Subject = new ClaimSubject(quote, quote),
            Predicate = new ClaimPredicate(slot, quote),
            Value = value,
            Context = new ClaimContext([.. about.Split(' ', StringSplitOptions.RemoveEmptyEntries)], [], []),
            Extractor = "test",
        };

    public static ClaimGroup Group(params Claim[] claims) =>
        new(claims[0].Kind, "slot", "topic", [.. claims], 0.9);

    public static TitleValue Title(string head, string qualifiers = "", string body = "", bool isFormer = false) =>
        new(Words(qualifiers), head, Words(body)) { IsFormer = isFormer };

    private static ImmutableArray<string> Words(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
