using System.Collections.Immutable;
using System.Globalization;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Evaluation.Dates;

/// <summary>How many of the dates that GUM marks are claimed with the right value, each read against its document's day.</summary>
internal sealed class DatesGum : IEvaluation
{
    private const string Conventions = """
        Counted: dates whose value (when=) is a year in four figures, a year and month, or a full date. A claim must overlap the date and mean the same days;
        where it is a range with an end of its own ("from 1947 to 1960", "since 2007"), it must begin or end with them (before and after: beside them).
        Where GUM marks the year or month of a claimed part of it ("at the end of [1990]"), the part must lie within it.
        A distance in months or years ("two years ago") may be given as the month or year of the day it names.
        A block that holds nothing but the document's own date is its date line: a date of publication, never claimed, and left out.
        """;

    private readonly ClaimReader _reader = new();

    /// <inheritdoc/>
    public string Name => "dates-gum";

    /// <inheritdoc/>
    public string Description => "Dates of GUM with an ISO value that are found with the right value.";

    /// <inheritdoc/>
    public string Folder => Path.Combine("dates", "gum");

    /// <inheritdoc/>
    public void Run(EvaluationInput input, TextWriter output)
    {
        var results = Directory.EnumerateFiles(input.Folder, "*.xml").Order(StringComparer.Ordinal).SelectMany(Judge).ToList();
        var datelines = results.Where(result => result.Gold.Days is not null && result.IsDateline).ToList();
        var counted = results.Where(result => result.Gold.Days is not null && !result.IsDateline).ToList();
        if (input.ListsErrors)
        {
            foreach (var result in counted.Where(result => result.Outcome != GumOutcome.Right))
            {
                output.WriteLine(result.ToString());
            }
        }

        output.WriteLine(Conventions);
        foreach (var sort in results.Where(result => result.Gold.Days is null).GroupBy(result => result.Gold.Sort, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Left out: {sort.Count()} of {sort.Key}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Left out: {datelines.Count} date lines, of which {datelines.Count(result => result.Outcome == GumOutcome.Right)} claimed"));
        foreach (var outcome in Enum.GetValues<GumOutcome>())
        {
            var count = counted.Count(result => result.Outcome == outcome);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome}: {count} of {counted.Count} ({100.0 * count / counted.Count:F1} %)"));
        }
    }

    private IEnumerable<GumResult> Judge(string path)
    {
        var document = GumDocument.Read(path);
        var claims = _reader.Read(document.Name + ".txt", document.Text, document.Created).Where(claim => claim.Value is DateValue).ToImmutableArray();
        return document.Dates.Select(date => Judge(
            document, date, [.. claims.Where(claim => claim.Span.Span.Overlaps(date.Span))], claims.Any(claim => claim.SentenceSpan.Contains(date.Span) && ((DateValue)claim.Value).Range == date.Days)));
    }

    private static GumResult Judge(GumDocument document, GumDate date, ImmutableArray<Claim> claims, bool isRepeated)
    {
        var values = claims.Select(claim => (DateValue)claim.Value).ToList();
        var outcome = values.Exists(value => GumMatch.Fits(value, date.Days)) ? GumOutcome.Right
            : values.Count == 0 ? isRepeated ? GumOutcome.Merged : GumOutcome.NotFound
            : values.Exists(value => value.Range is not null) ? GumOutcome.WrongValue
            : GumOutcome.Unresolved;
        return new GumResult(document, date, outcome, string.Join(", ", claims.Select(claim => $"{claim.Span.Quote} = {claim.Value.Normalized}")));
    }
}
