using Discrepancy.Claims;

namespace Discrepancy.Reporting;

/// <summary>Writes one claim on one line: place, kind, subject, words, value, and what is out of the ordinary about it.</summary>
internal static class TextClaim
{
    public static void Write(IStyledOutput output, Claim claim)
    {
        output.WriteLocation(claim.Span);
        output.Write($" {Vocabulary.NameOf(claim.Kind)}", TextStyle.Note);
        output.WritePlain(" of ");
        output.WriteForeign(claim.Subject.Canonical, TextStyle.Topic);
        output.WritePlain(": \"");
        output.WriteForeign(claim.Span.Quote, TextStyle.Quote);
        output.WritePlain("\" is ");
        output.WriteForeign(claim.Value.Normalized, TextStyle.Value);
        foreach (var remark in Remarks(claim))
        {
            output.WritePlain("; ");
            output.WriteForeign(remark, TextStyle.Muted);
        }

        output.EndLine();
    }

    private static IEnumerable<string> Remarks(Claim claim)
    {
        if (claim.Polarity != Polarity.Positive)
        {
            yield return Vocabulary.NameOf(claim.Polarity);
        }

        if (claim.Modality != Modality.Asserted)
        {
            yield return Vocabulary.NameOf(claim.Modality);
        }

        if (claim.Status is EventStatus.ToCome or EventStatus.CalledOff)
        {
            yield return Vocabulary.NameOf(claim.Status);
        }

        if (claim.Attribution.Kind != AttributionKind.Author)
        {
            yield return Describe(claim.Attribution);
        }

        foreach (var reference in claim.Unresolved)
        {
            yield return $"unresolved \"{reference.Words}\": {reference.Reason}";
        }
    }

    /// <summary>"direct-quote the mayor to reporters, on Friday, within indirect the police".</summary>
    private static string Describe(Attribution attribution)
    {
        var addressee = attribution.Addressee is { } to ? $" to {to}" : "";
        var occasion = attribution.Occasion is { } when ? $", {when}" : "";
        var within = attribution.Within is { } outer ? $", within {Describe(outer)}" : "";
        return $"{Vocabulary.NameOf(attribution.Kind)} {attribution.Speaker ?? "unnamed"}{addressee}{occasion}{within}";
    }
}
