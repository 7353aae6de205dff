using System.Collections.Immutable;
using System.Globalization;
using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Evaluation.Dates;

/// <summary>How many inputs of the Recognizers specs resolve to the same days and lengths of time.</summary>
internal sealed class DatesRecognizers : IEvaluation
{
    private const string Conventions = """
        Counted: inputs with at least one result that tells days (date, daterange), a length of time (duration), or a time of a day whose day decides
        (datetime, datetimerange, but for "now", "at present" and what is counted in hours, minutes and seconds; "today before 4pm" is that day). An input is right if each of these results overlaps a
        claim of its kind with one of its values; where the specs say "not resolved", a claim is enough. A range of two stated ends, an open range and a
        stretch ("the next five days") may count the day of its limit in or not, and may end with the whole of what it names ("to 2018"), which the specs
        let end where that begins. A part of a period ("early 2013", "later this week") must begin or end with the edge it names, but may be cut
        elsewhere: the specs take half of the year for its end. A vague length ("a few hours") may be any range that holds the specs' number.
        """;

    private readonly ClaimReader _reader = new();

    /// <inheritdoc/>
    public string Name => "dates-recognizers";

    /// <inheritdoc/>
    public string Description => "Inputs of the Recognizers date specs that resolve to the same values.";

    /// <inheritdoc/>
    public string Folder => Path.Combine("dates", "recognizers-specs");

    /// <inheritdoc/>
    public void Run(EvaluationInput input, TextWriter output)
    {
        var cases = SpecFile.Read(Path.Combine(input.Folder, "DateTimeModel.json"));
        var wrong = WrongSpecs.Load();
        var results = cases.Where(spec => spec.LeftOut is null).Select(spec => (Spec: spec, Claims: Read(spec))).ToList();
        if (input.ListsErrors)
        {
            foreach (var (spec, claims) in results.Where(result => !IsRight(result.Spec, result.Claims)))
            {
                output.WriteLine(Describe(spec, claims, wrong));
            }
        }

        output.WriteLine(Conventions);
        foreach (var group in cases.Where(spec => spec.LeftOut is not null).GroupBy(spec => spec.LeftOut, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Left out: {group.Count()}, {group.Key}"));
        }

        WriteShare(output, "Right", results);
        WriteShare(output, $"Right without the {wrong.Count} specs judged wrong (WrongSpecs.tsv)", [.. results.Where(result => !wrong.ContainsKey(result.Spec.Input))]);
        WriteFalseAlarms(input, output, cases);
    }

    private static void WriteShare(TextWriter output, string name, List<(SpecCase Spec, ImmutableArray<Claim> Claims)> results)
    {
        var right = results.Count(result => IsRight(result.Spec, result.Claims));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {right} of {results.Count} ({100.0 * right / results.Count:F1} %)"));
    }

    private void WriteFalseAlarms(EvaluationInput input, TextWriter output, ImmutableArray<SpecCase> cases)
    {
        var empty = cases.Where(spec => spec.IsSupported && spec.Results.IsEmpty).ToList();
        var claimed = empty.Where(spec => Read(spec).Any(claim => claim.Value is DateValue { Range: not null })).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Inputs that hold no date or time: {empty.Count}; days are claimed in {claimed.Count} of them"));
        foreach (var spec in input.ListsErrors ? claimed : [])
        {
            output.WriteLine(Describe(spec, Read(spec), WrongSpecs.Load()));
        }
    }

    private ImmutableArray<Claim> Read(SpecCase spec) =>
        [.. _reader.Read("spec.txt", spec.Text, spec.Reference).Where(claim => claim.Kind is ClaimKind.Date or ClaimKind.Duration)];

    private static bool IsRight(SpecCase spec, ImmutableArray<Claim> claims) => spec.Counted.All(result => claims.Any(claim => SpecMatch.Fits(claim, result)));

    private static string Describe(SpecCase spec, ImmutableArray<Claim> claims, IReadOnlyDictionary<string, string> wrong)
    {
        var missing = spec.Counted.Where(result => !claims.Any(claim => SpecMatch.Fits(claim, result)));
        var expected = string.Join("; ", missing.Select(result => $"{result.Words} ({result.Type}) = {string.Join(" | ", result.Values.Select(Say))}"));
        var found = string.Join("; ", claims.Select(claim => $"{claim.Span.Quote} = {claim.Value.Normalized}"));
        var mark = wrong.ContainsKey(spec.Input) ? "judged wrong" : "error";
        return $"{mark}\t{spec.Reference:yyyy-MM-dd}\t{spec.Input.ReplaceLineEndings(" ")}\t{expected}\t{found}";
    }

    private static string Say(SpecValue value) =>
        value.Seconds?.ToString(CultureInfo.InvariantCulture) ?? string.Create(CultureInfo.InvariantCulture, $"{value.First:yyyy-MM-dd}..{value.End:yyyy-MM-dd}");
}
