using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Those whom a document names, and where: persons from the claims of names, bodies from the names the analysis found.</summary>
internal sealed class Cast
{
    private readonly Dictionary<string, Participant> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Participant> _bodies = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, (int End, Participant Participant)> _places = [];

    /// <summary>Gathers them.</summary>
    public Cast(AnalyzedDocument document, ImmutableArray<Claim> claims)
    {
        foreach (var claim in claims.Where(claim => claim.Kind == ClaimKind.PersonName && claim.Value is PersonName))
        {
            AddPerson(claim);
        }

        foreach (var claim in claims)
        {
            if (claim.Value is TitleValue title && _persons.TryGetValue(claim.Subject.Canonical, out var holder))
            {
                holder.Offices.Add(title);
            }
        }

        AddBodies(document, claims);
    }

    /// <summary>Who is named by the words that start at <paramref name="start"/>, and where they end.</summary>
    public bool TryFind(int start, out (int End, Participant Participant) named) => _places.TryGetValue(start, out named);

    /// <summary>The body of this name.</summary>
    public Participant Body(string name)
    {
        if (!_bodies.TryGetValue(name, out var body))
        {
            _bodies[name] = body = new Participant(ParticipantKind.Body, name, LexicalGender.Unknown);
        }

        return body;
    }

    private void AddPerson(Claim claim)
    {
        var name = (PersonName)claim.Value;
        if (!_persons.TryGetValue(claim.Subject.Canonical, out var person))
        {
            // A surname that two persons share stands for one of them, but does not tell for which.
            person = new Participant(ParticipantKind.Person, claim.Unresolved.IsEmpty ? claim.Subject.Canonical : null, LexicalGender.Unknown);
            _persons.Add(claim.Subject.Canonical, person);
        }

        person.Learn(GenderOf(name));
        foreach (var place in claim.Places)
        {
            _places[place.Span.Span.Start] = (place.Span.Span.End, person);
            person.NameCount++;
        }
    }

    private void AddBodies(AnalyzedDocument document, ImmutableArray<Claim> claims)
    {
        foreach (var claim in claims.Where(claim => claim.Value is OrganizationName))
        {
            foreach (var place in claim.Places)
            {
                _places.TryAdd(place.Span.Span.Start, (place.Span.Span.End, Body(claim.Subject.Canonical)));
            }
        }

        foreach (var entity in document.Entities)
        {
            var words = document.Source.Text[entity.Span.Start..entity.Span.End];
            if (BodyNames.Canonicalize(entity.Kind, words) is { } name)
            {
                _places.TryAdd(entity.Span.Start, (entity.Span.End, Body(name)));
            }
        }
    }

    private static LexicalGender GenderOf(PersonName name)
    {
        foreach (var given in name.Given)
        {
            if (GivenNameLexicon.Default.TryFind(given, out var known))
            {
                return known.Gender;
            }
        }

        return LexicalGender.Unknown;
    }
}
